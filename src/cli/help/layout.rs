//! Help laid out for a terminal: terms on the left, what they mean beside them or below.

use super::sheet::{Entry, Sheet};
use crate::diagnostic::Words;
use crate::lang::{columns, wrapped};

/// How wide the left column is at most. A longer term has a line of its own.
const TERM: usize = 24;

/// What is between the columns, and before the left one.
const GAP: &str = "  ";

/// The help of a command, in lines of at most so many columns.
pub(crate) fn laid_out(sheet: &Sheet, width: usize, words: &Words) -> String {
    let mut text = paragraph(&sheet.about, width);
    text.push_str(&format!("\n{}{}\n", words.say_plain("help-usage"), sheet.usage));
    for group in &sheet.groups {
        let rows: Vec<(String, String)> = group.entries.iter().flat_map(rows).collect();
        text.push_str(&format!("\n{}\n{}", group.heading, table(&rows, width)));
    }
    text
}

/// An entry, and below it the words that it can have.
fn rows(entry: &Entry) -> Vec<(String, String)> {
    let choices = entry.choices.iter().map(|(word, meaning)| (format!("      {word}"), meaning.clone()));
    std::iter::once((entry.term.clone(), entry.text.clone())).chain(choices).collect()
}

/// Text in lines of at most so many columns.
pub(crate) fn paragraph(text: &str, width: usize) -> String {
    wrapped(text, width).into_iter().map(|line| line + "\n").collect()
}

/// Rows of two columns, of which the right one is wrapped.
pub(crate) fn table(rows: &[(String, String)], width: usize) -> String {
    let fitting = rows.iter().map(|(term, _)| columns(term)).filter(|columns| *columns <= TERM);
    let left = fitting.max().unwrap_or(0);
    let indent = " ".repeat(left + 2 * GAP.len());
    let mut text = String::new();
    for (term, meaning) in rows {
        let mut lines = wrapped(meaning, width.saturating_sub(indent.len()).max(20)).into_iter();
        let space = left.checked_sub(columns(term));
        match space.and_then(|space| Some((space, lines.next()?))) {
            Some((space, first)) => text.push_str(&format!("{GAP}{term}{}{GAP}{first}\n", " ".repeat(space))),
            None => text.push_str(&format!("{GAP}{term}\n")),
        }
        text.extend(lines.map(|line| format!("{indent}{line}\n")));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_stand_below_each_other_in_chinese_too() {
        let rows = [
            ("--out <文件夹>", "写入的文件夹，不写的，是网站文件夹中的public。"),
            ("-q", "少说话"),
            (&"很长".repeat(9), "下一行"),
        ];
        let rows = rows.map(|(term, text)| (term.to_owned(), text.to_owned()));
        let text = table(&rows, 44);
        let expected = "  --out <文件夹>  写入的文件夹，不写的，是网\n                  站文件夹中的public。\n  -q              少说话\n";
        assert!(text.starts_with(expected), "{text}");
        assert!(text.ends_with("很长\n                  下一行\n"), "{text}");
    }
}
