//! From Markdown to HTML by the library: the measure of the quick path, and the way for all that it does not take.

use std::ops::Range;

use comrak::nodes::{AstNode, NodeLink, NodeValue};
use comrak::{Arena, Options};
use percent_encoding::percent_decode_str;

use super::address::{bare, destination};
use super::slug::Slugs;
use super::write::{Ahead, Writer};
use crate::id::Reference;
use crate::lang::joins_without_space;

/// Renders a text; what [`render`](super::render) promises.
pub(super) fn render(text: &str, top: u8, ids: &str, resolve: &dyn Fn(&Reference) -> Option<String>) -> String {
    let arena = Arena::new();
    let options = options();
    let root = comrak::parse_document(&arena, text, &options);
    let nodes: Vec<&AstNode<'_>> = root.descendants().collect();
    let level = |node: &&AstNode<'_>| match node.data().value {
        NodeValue::Heading(heading) => Some(heading.level),
        _ => None,
    };
    let highest = nodes.iter().filter_map(level).min().unwrap_or(1);
    join_lines(&nodes);
    let slugs = headings(&nodes);
    let ahead = Ahead::new(slugs.all().map(|slug| format!("{ids}{slug}")));
    for node in &nodes {
        if let NodeValue::Heading(heading) = &mut node.data_mut().value {
            heading.level = (heading.level - highest + top).min(6);
        }
    }
    let lead = |address: &str| match address.strip_prefix('#') {
        Some(words) => heading_meant(&slugs, words).map(|slug| format!("#{ids}{slug}")),
        None => destination(address, resolve),
    };
    let mut notes = 0;
    for node in &nodes {
        if is_defined_elsewhere(node) {
            node.detach();
        }
        keep_single_tildes(&arena, node);
        begin_without_space(node);
        name_note(node, ids, &mut notes);
        adjust(node, &lead);
    }
    link_bare_addresses(&arena, root);
    let mut html = String::new();
    // Writing to a string cannot fail.
    let _ = Writer::format_document(root, &options, &mut html, ahead);
    without_labels(html)
}

/// What is Markdown here.
pub(super) fn options() -> Options<'static> {
    let mut options = Options::default();
    options.extension.cjk_friendly_emphasis = true;
    options.extension.footnotes = true;
    options.extension.strikethrough = true;
    options.extension.table = true;
    options.render.escape = true;
    options
}

/// Where the lines of a text begin, to find its nodes in it.
pub(super) struct Places {
    lines: Vec<usize>,
    length: usize,
}

impl Places {
    pub(super) fn new(text: &str) -> Self {
        let lines = std::iter::once(0).chain(text.match_indices('\n').map(|(end, _)| end + 1));
        Self { lines: lines.collect(), length: text.len() }
    }

    /// The bytes of a node.
    pub(super) fn of(&self, node: &AstNode<'_>) -> Range<usize> {
        let start = |line: usize| self.lines.get(line.saturating_sub(1)).copied().unwrap_or(self.length);
        let span = node.data().sourcepos;
        let from = (start(span.start.line) + span.start.column).saturating_sub(1);
        from..(start(span.end.line) + span.end.column).max(from)
    }
}

/// The ids of the headings of a document.
pub(super) fn headings<'a>(nodes: &[&'a AstNode<'a>]) -> Slugs {
    let mut slugs = Slugs::default();
    for node in nodes.iter().filter(|node| matches!(node.data().value, NodeValue::Heading(_))) {
        slugs.add(&words(node));
    }
    slugs
}

/// The id of the heading that the fragment of an address means, written as it is or escaped.
pub(super) fn heading_meant<'s>(slugs: &'s Slugs, fragment: &str) -> Option<&'s str> {
    slugs.find(&percent_decode_str(fragment).decode_utf8_lossy())
}

fn words<'a>(node: &'a AstNode<'a>) -> String {
    let mut words = String::new();
    for node in node.descendants() {
        match &node.data().value {
            NodeValue::Text(text) => words.push_str(text),
            NodeValue::Code(code) => words.push_str(&code.literal),
            NodeValue::SoftBreak | NodeValue::LineBreak => words.push(' '),
            _ => {}
        }
    }
    words
}

/// Takes the line breaks away at which Chinese words go on, since a page shows every other one as a space.
fn join_lines(nodes: &[&AstNode<'_>]) {
    let mut before = None;
    for (place, node) in nodes.iter().enumerate() {
        let data = node.data();
        match &data.value {
            NodeValue::Text(text) => before = text.chars().next_back().or(before),
            NodeValue::Code(code) => before = code.literal.chars().next_back().or(before),
            NodeValue::SoftBreak => {
                let after = nodes[place + 1..].iter().find_map(|node| match &node.data().value {
                    NodeValue::Text(text) => text.chars().next(),
                    NodeValue::Code(code) => code.literal.chars().next(),
                    _ => None,
                });
                let goes_on = before.zip(after).is_some_and(|(before, after)| joins_without_space(before, after));
                drop(data);
                if goes_on {
                    node.detach();
                }
            }
            _ => {}
        }
    }
}

/// Only two tildes strike words out. One of them is a mark like any other: `5~10` is a range.
pub(super) fn keep_single_tildes<'a>(arena: &'a Arena<'a>, node: &'a AstNode<'a>) {
    let start = match &*node.data() {
        data if data.value == NodeValue::Strikethrough => data.sourcepos.start,
        _ => return,
    };
    let words = node.first_child().map(|words| words.data().sourcepos.start);
    if words.is_some_and(|words| words.line == start.line && words.column == start.column + 2) {
        return;
    }
    let tilde = || arena.alloc(NodeValue::Text("~".into()).into());
    node.insert_before(tilde());
    node.insert_after(tilde());
    unwrap(node);
}

/// How a paragraph is indented is the style's to say: full-width spaces at its beginning are not words. One that has no others is none.
fn begin_without_space(node: &AstNode<'_>) {
    if !matches!(node.data().value, NodeValue::Paragraph) {
        return;
    }
    while let Some(first) = node.first_child() {
        let is_blank = match &mut first.data_mut().value {
            NodeValue::Text(text) if text.starts_with('\u{3000}') => {
                *text = text.trim_start_matches('\u{3000}').to_owned().into();
                text.is_empty()
            }
            // Only what was taken away stood before it.
            NodeValue::SoftBreak => true,
            _ => false,
        };
        if !is_blank {
            return;
        }
        first.detach();
    }
    node.detach();
}

/// Whether a node is a note of which the library takes another definition, and which it leaves where it stands.
pub(super) fn is_defined_elsewhere<'a>(node: &'a AstNode<'a>) -> bool {
    matches!(&node.data().value, NodeValue::FootnoteDefinition(definition) if definition.total_references == 0)
}

/// Names notes by their numbers, behind what tells the texts of a page apart. They stand in the order of their numbers.
fn name_note(node: &AstNode<'_>, ids: &str, notes: &mut u32) {
    match &mut node.data_mut().value {
        NodeValue::FootnoteReference(reference) => reference.name = format!("{ids}{}", reference.ix),
        NodeValue::FootnoteDefinition(definition) if definition.total_references > 0 => {
            *notes += 1;
            definition.name = format!("{ids}{notes}");
        }
        _ => {}
    }
}

fn adjust<'a>(node: &'a AstNode<'a>, lead: &dyn Fn(&str) -> Option<String>) {
    let keep = match &mut node.data_mut().value {
        NodeValue::Link(link) => match lead(&link.url) {
            Some(address) => {
                link.url = address;
                true
            }
            None => false,
        },
        NodeValue::Image(_) => false,
        _ => true,
    };
    if !keep {
        unwrap(node);
    }
}

/// Puts what a node holds in its place.
fn unwrap<'a>(node: &'a AstNode<'a>) {
    let children: Vec<&AstNode<'_>> = node.children().collect();
    for child in children {
        node.insert_before(child);
    }
    node.detach();
}

/// Makes links of the addresses that stand in words as they are. One that goes on in another element is left alone.
fn link_bare_addresses<'a>(arena: &'a Arena<'a>, root: &'a AstNode<'a>) {
    let nodes: Vec<&AstNode<'_>> = root.descendants().collect();
    for node in nodes {
        let NodeValue::Text(text) = node.data().value.clone() else { continue };
        let is_linked = node.ancestors().any(|node| matches!(node.data().value, NodeValue::Link(_)));
        let ends = node
            .next_sibling()
            .is_none_or(|next| matches!(next.data().value, NodeValue::SoftBreak | NodeValue::LineBreak));
        if is_linked || !text.contains("://") {
            continue;
        }
        let mut from = 0;
        for range in bare(&text).into_iter().filter(|range| ends || range.end < text.len()) {
            let words = |words: &str| arena.alloc(NodeValue::Text(words.to_owned().into()).into());
            let Some(url) = destination(&text[range.clone()], &|_| None) else { continue };
            let link: &AstNode<'_> =
                arena.alloc(NodeValue::Link(Box::new(NodeLink { url, title: String::new() })).into());
            link.append(words(&text[range.clone()]));
            if range.start > from {
                node.insert_before(words(&text[from..range.start]));
            }
            node.insert_before(link);
            from = range.end;
        }
        if from > 0 {
            node.data_mut().value = NodeValue::Text(text[from..].to_owned().into());
        }
    }
}

/// The library calls the way back from a note by English words, on a page in whatever language. An arrow needs none.
fn without_labels(html: String) -> String {
    const LABEL: &str = " aria-label=\"Back to reference ";
    let mut pieces = html.split(LABEL);
    let Some(first) = pieces.next().filter(|first| first.len() < html.len()) else { return html };
    let after = pieces.map(|piece| piece.split_once('"').map_or("", |(_, after)| after));
    std::iter::once(first).chain(after).collect()
}
