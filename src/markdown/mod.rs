//! Markdown to HTML. Links lead to the web, to an address of the site, or by reference to one of its things; nothing else
//! becomes a link.
//!
//! Raw HTML shows as the text it is, so nothing needs to be made safe afterwards. Pictures show as their alternative
//! text: a page makes no request that the site does not know of.

mod quick;

use std::borrow::Cow;
use std::ops::Range;

use comrak::arena_tree::NodeEdge;
use comrak::nodes::{AstNode, NodeValue};
use comrak::{Arena, Options};

use crate::address::WebAddress;
use crate::id::Reference;
use crate::route::Route;

/// Renders a text. `resolve` gives the address of a reference, or `None` to show the words without a link.
///
/// Headings are moved so that the highest of the text has the level `top`, whichever level its author began with.
pub fn render(text: &str, top: u8, resolve: &dyn Fn(&Reference) -> Option<String>) -> String {
    let mut html = String::with_capacity(text.len() + text.len() / 4 + 32);
    match quick::render(text, top, &|address| destination(address, resolve), &mut html) {
        Some(()) => {
            debug_assert_eq!(html, by_library(text, top, resolve), "the quick way reads this otherwise: {text:?}");
            html
        }
        None => by_library(text, top, resolve),
    }
}

/// Whether a text keeps to the plain part of Markdown, and so is rendered without the library.
pub fn is_plain(text: &str) -> bool {
    let anywhere = |address: &str| destination(address, &|_| Some("/".to_owned()));
    quick::render(text, 1, &anywhere, &mut String::new()).is_some()
}

/// What the library makes of a text: the measure of the quick path, and the way for all that it does not take.
fn by_library(text: &str, top: u8, resolve: &dyn Fn(&Reference) -> Option<String>) -> String {
    let arena = Arena::new();
    let options = options();
    let root = comrak::parse_document(&arena, text, &options);
    let nodes: Vec<&AstNode<'_>> = root.descendants().collect();
    let level = |node: &&AstNode<'_>| match node.data().value {
        NodeValue::Heading(heading) => Some(heading.level),
        _ => None,
    };
    let highest = nodes.iter().filter_map(level).min().unwrap_or(1);
    for node in nodes {
        if let NodeValue::Heading(heading) = &mut node.data_mut().value {
            heading.level = (heading.level - highest + top).min(6);
        }
        keep_single_tildes(&arena, node);
        adjust(node, resolve);
    }
    let mut html = String::new();
    // Writing to a string cannot fail.
    let _ = comrak::format_html(root, &options, &mut html);
    html
}

/// The addresses of links that are meant as references to things of the site, in order, well formed or not.
pub fn references(text: &str) -> Vec<String> {
    if !may_refer(text) {
        return Vec::new();
    }
    let arena = Arena::new();
    let root = comrak::parse_document(&arena, text, &options());
    root.descendants()
        .filter_map(|node| match &node.data().value {
            NodeValue::Link(link) if Reference::is_meant_by(&link.url) => Some(link.url.clone()),
            _ => None,
        })
        .collect()
}

/// A text as it is written, with bare words in place of links to things that are not to be named. Where that cannot be told from
/// how it is written, all of it becomes bare words.
pub fn without_links<'t>(text: &'t str, is_hidden: &dyn Fn(&Reference) -> bool) -> Cow<'t, str> {
    if !may_refer(text) {
        return Cow::Borrowed(text);
    }
    let is_meant = |address: &str| Reference::parse(address).is_some_and(|reference| is_hidden(&reference));
    let arena = Arena::new();
    let root = comrak::parse_document(&arena, text, &options());
    let hidden: Vec<&AstNode<'_>> = root
        .descendants()
        .filter(|node| matches!(&node.data().value, NodeValue::Link(link) if is_meant(&link.url)))
        .collect();
    // A definition names what it leads to, whether a link uses it or not.
    let of_label = |label: &str| references(&format!("{text}\n\n[{label}]"));
    let is_defined = labels(text).any(|label| of_label(label).last().is_some_and(|address| is_meant(address)));
    if hidden.is_empty() && !is_defined {
        return Cow::Borrowed(text);
    }
    let mut shown = text.to_owned();
    let mut are_all_gone = !is_defined;
    for node in hidden.iter().rev() {
        let (whole, words) = (place(text, node), node.first_child().zip(node.last_child()));
        let nothing = whole.start..whole.start;
        let words = words.map_or(nothing, |(first, last)| place(text, first).start..place(text, last).end);
        let is_link = text.get(whole.clone()).is_some_and(|link| link.starts_with('[') && link.ends_with(')'));
        match text.get(words).filter(|_| is_link) {
            Some(words) => shown.replace_range(whole, words),
            None => are_all_gone = false,
        }
    }
    if are_all_gone {
        return Cow::Owned(shown);
    }
    for node in hidden {
        forget_address(node);
    }
    for node in root.descendants().collect::<Vec<_>>() {
        keep_single_tildes(&arena, node);
    }
    Cow::Owned(bare(root))
}

/// The labels of what may be definitions of addresses: `[label]: address`.
fn labels(text: &str) -> impl Iterator<Item = &str> {
    let label = |line: &'_ str| -> Option<(usize, usize)> {
        let start = line.len() - line.trim_start_matches([' ', '>', '-', '*', '\t']).len();
        let inside = line[start..].strip_prefix('[')?;
        Some((start + 1, start + 1 + inside.find("]:")?))
    };
    text.lines().filter_map(move |line| label(line).map(|(start, end)| &line[start..end]))
}

/// Takes the words away from a link whose words are its address.
fn forget_address<'a>(link: &'a AstNode<'a>) {
    let address = match &link.data().value {
        NodeValue::Link(link) => link.url.clone(),
        _ => return,
    };
    let is_it = |words: &&AstNode<'a>| matches!(&words.data().value, NodeValue::Text(text) if *text == address);
    if let Some(words) = link.first_child().filter(is_it) {
        words.detach();
    }
}

/// The bytes of a node.
fn place(text: &str, node: &AstNode<'_>) -> Range<usize> {
    let lines = || std::iter::once(0).chain(text.match_indices('\n').map(|(end, _)| end + 1));
    let start = |line: usize| lines().nth(line.saturating_sub(1)).unwrap_or(text.len());
    let span = node.data().sourcepos;
    let from = (start(span.start.line) + span.start.column).saturating_sub(1);
    from..(start(span.end.line) + span.end.column).max(from)
}

/// The words of a document alone, with a line between its blocks.
fn bare<'a>(root: &'a AstNode<'a>) -> String {
    let mut words = String::new();
    for edge in root.traverse() {
        let node = match edge {
            NodeEdge::Start(node) => node,
            NodeEdge::End(node) if node.data().value == NodeValue::Strikethrough => {
                words.push_str("~~");
                continue;
            }
            NodeEdge::End(_) => continue,
        };
        match &node.data().value {
            NodeValue::Strikethrough => words.push_str("~~"),
            NodeValue::Text(text) => words.push_str(text),
            NodeValue::Code(code) => words.push_str(&code.literal),
            NodeValue::CodeBlock(code) => words.push_str(&code.literal),
            NodeValue::SoftBreak | NodeValue::LineBreak => words.push('\n'),
            NodeValue::Paragraph | NodeValue::Heading(_) | NodeValue::TableRow(_) if !words.is_empty() => {
                words.push_str("\n\n");
            }
            NodeValue::TableCell => words.push(' '),
            _ => {}
        }
    }
    words
}

/// Whether a text can hold a reference at all: the name of a kind before a colon, or a mark that could hide the colon.
fn may_refer(text: &str) -> bool {
    memchr::memchr3_iter(b':', b'\\', b'&', text.as_bytes()).any(|place| {
        text.as_bytes()[place] != b':' || Reference::KINDS.iter().any(|kind| text[..place].ends_with(kind))
    })
}

fn options() -> Options<'static> {
    let mut options = Options::default();
    options.extension.cjk_friendly_emphasis = true;
    options.extension.strikethrough = true;
    options.extension.table = true;
    options.render.escape = true;
    options
}

/// Only two tildes strike words out. One of them is a mark like any other: `5~10` is a range.
fn keep_single_tildes<'a>(arena: &'a Arena<'a>, node: &'a AstNode<'a>) {
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
    let children: Vec<&AstNode<'_>> = node.children().collect();
    for child in children {
        node.insert_before(child);
    }
    node.detach();
}

fn adjust<'a>(node: &'a AstNode<'a>, resolve: &dyn Fn(&Reference) -> Option<String>) {
    let mut keep = true;
    {
        let mut data = node.data_mut();
        match &mut data.value {
            NodeValue::Link(link) => match destination(&link.url, resolve) {
                Some(address) => link.url = address,
                None => keep = false,
            },
            NodeValue::Image(_) => keep = false,
            _ => {}
        }
    }
    if !keep {
        let children: Vec<&AstNode<'_>> = node.children().collect();
        for child in children {
            node.insert_before(child);
        }
        node.detach();
    }
}

fn destination(address: &str, resolve: &dyn Fn(&Reference) -> Option<String>) -> Option<String> {
    if let Some(reference) = Reference::parse(address) {
        return resolve(&reference);
    }
    let is_mail = address.strip_prefix("mailto:").is_some_and(|mail| mail.contains('@'));
    // A file that goes out as it is: `/notice.pdf`. The finished site is checked for where it leads.
    let is_of_the_site = Route::parse(address).is_some();
    (is_mail || is_of_the_site || WebAddress::new(address).is_some()).then(|| address.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn html(text: &str) -> String {
        render(text, 3, &|reference| (reference.to_string() == "task:18").then(|| "/tasks/18/".to_owned()))
    }

    #[test]
    fn one_tilde_strikes_nothing_out() {
        assert_eq!(html("引进5~10家、培育20~30家"), "<p>引进5~10家、培育20~30家</p>\n");
        assert_eq!(
            html("- 从 ~5~ 到 *~6~*\n\n> a ~b **c** d~ e"),
            "<ul>\n<li>从 ~5~ 到 <em>~6~</em></li>\n</ul>\n<blockquote>\n<p>a ~b <strong>c</strong> d~ e</p>\n</blockquote>\n"
        );
        assert_eq!(html("原定 ~~5~10家~~ 8家，~~停办~~"), "<p>原定 <del>5~10家</del> 8家，<del>停办</del></p>\n");
    }

    #[test]
    fn what_is_not_to_be_named_is_not_named() {
        let shown = |text| without_links(text, &|reference| reference.to_string() == "record:secret").into_owned();
        for (text, bare) in [
            ("见 [**其后**的事](record:secret)，及[任务](task:18)。", "见 **其后**的事，及[任务](task:18)。"),
            ("- a\n- b [后](record:secret \"t\") c\n\n> [x](record:secret)", "- a\n- b 后 c\n\n> x"),
            ("[two\nlines](record:secret) end", "two\nlines end"),
            ("[one][r] and [*two*][r]\n\n[r]: record:secret", "one and two"),
            ("引进5~10家、~~20~~30家，见 [后][r]\n\n[r]: record:secret", "引进5~10家、~~20~~30家，见 后"),
            ("见[后](record\\:secret)与<record:secret>。", "见后与。"),
            ("nothing uses it\n\n[r]: record:secret", "nothing uses it"),
            ("见 [甲](record:secret) [乙](record:secret-2)", "见 甲 [乙](record:secret-2)"),
            ("nothing [here](record:other)", "nothing [here](record:other)"),
        ] {
            assert_eq!(shown(text), bare, "{text}");
        }
    }

    #[test]
    fn chinese_emphasis_beside_quotation_marks_works() {
        assert_eq!(html("推进**“一带一路”**建设"), "<p>推进<strong>“一带一路”</strong>建设</p>\n");
    }

    #[test]
    fn references_become_links_and_what_is_not_public_becomes_words() {
        assert_eq!(html("[论坛](task:18)"), "<p><a href=\"/tasks/18/\">论坛</a></p>\n");
        assert_eq!(html("[**b** c](record:later)"), "<p><strong>b</strong> c</p>\n");
        assert_eq!(references("[a](task:1) [b](https://x.example/) [c](target:Bad)"), ["task:1", "target:Bad"]);
    }

    #[test]
    fn hostile_text_shows_as_text() {
        assert_eq!(html("<script>x</script>"), "&lt;script&gt;x&lt;/script&gt;\n");
        assert_eq!(html("a <b onclick=x>b</b>"), "<p>a &lt;b onclick=x&gt;b&lt;/b&gt;</p>\n");
        assert_eq!(html("[go](javascript:alert(1))"), "<p>go</p>\n");
        assert_eq!(html("![alt](https://elsewhere.example/x.png)"), "<p>alt</p>\n");
        assert_eq!(html("{{ page.title }} {% raw %}"), "<p>{{ page.title }} {% raw %}</p>\n");
    }

    #[test]
    fn headings_begin_at_the_level_of_their_place() {
        assert_eq!(html("# a"), "<h3>a</h3>\n");
        assert_eq!(html("## a\n### b\n## c"), "<h3>a</h3>\n<h4>b</h4>\n<h3>c</h3>\n");
    }
}
