//! What a page has otherwise than the library writes it: headings with ids, code that can be scrolled, and cells that say by a class how they are aligned.

use std::fmt::Write;

use comrak::create_formatter;
use comrak::nodes::{NodeValue, TableAlignment};

/// What is known of a text before it is written.
#[derive(Debug, Default)]
pub(super) struct Ahead {
    /// The ids of the headings that are still to be written, the last one first.
    headings: Vec<String>,
    /// How the columns of the table are aligned that is being written.
    alignments: Vec<TableAlignment>,
    /// The cells of the row that were written.
    column: usize,
}

impl Ahead {
    /// Before a text whose headings have these ids.
    pub(super) fn new(headings: impl DoubleEndedIterator<Item = String>) -> Self {
        Self { headings: headings.rev().collect(), ..Self::default() }
    }
}

create_formatter!(Writer<Ahead>, {
    NodeValue::CodeBlock(ref code) => |context, entering| {
        if entering {
            context.cr()?;
            // Wide code is scrolled in its own box, by keyboard as well.
            context.write_str("<pre tabindex=\"0\"><code>")?;
            context.escape(&code.literal)?;
            context.write_str("</code></pre>\n")?;
        }
    },
    NodeValue::Heading(ref heading) => |context, entering| {
        if entering {
            let id = context.user.headings.pop().unwrap_or_default();
            context.cr()?;
            write!(context, "<h{} id=\"", heading.level)?;
            context.escape(&id)?;
            context.write_str("\">")?;
        } else {
            writeln!(context, "</h{}>", heading.level)?;
        }
    },
    NodeValue::TableCell => |context, node, entering| {
        let row = node.parent();
        let is_head = row.is_some_and(|row| matches!(row.data().value, NodeValue::TableRow(true)));
        let name = if is_head { "th" } else { "td" };
        if entering {
            if node.previous_sibling().is_none() {
                context.user.column = 0;
                if is_head
                    && let Some(NodeValue::Table(table)) = row.and_then(|row| row.parent()).map(|table| table.data().value.clone())
                {
                    context.user.alignments = table.alignments;
                }
            }
            let class = match context.user.alignments.get(context.user.column) {
                Some(TableAlignment::Center) => " class=\"center\"",
                Some(TableAlignment::Right) => " class=\"end\"",
                _ => "",
            };
            context.user.column += 1;
            context.cr()?;
            write!(context, "<{name}{class}>")?;
        } else {
            write!(context, "</{name}>")?;
        }
    },
});
