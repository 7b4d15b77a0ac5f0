//! Markdown to HTML. Links lead to the web, to an address of the site, to a heading of the same text, to a mail address or a telephone, or
//! by reference to one of the site's things. Addresses of the web in plain words become links; what else stands there does not.
//!
//! Raw HTML shows as the text it is, so nothing needs to be made safe afterwards. Pictures show as their alternative
//! text: a page makes no request that the site does not know of.

mod address;
mod definitions;
mod library;
mod losses;
mod quick;
mod slug;
mod write;

use std::borrow::Cow;

use comrak::Arena;
use comrak::arena_tree::NodeEdge;
use comrak::nodes::{AstNode, NodeValue};

use self::address::destination;
use self::library::{Places, keep_single_tildes, options};
use crate::address::WebAddress;
use crate::id::Reference;

pub use losses::{Loss, Lost, losses};

/// Renders a text. `resolve` gives the address of a reference, or `None` to show the words without a link.
///
/// Headings are moved so that the highest of the text has the level `top`, whichever level its author began with. The ids of headings
/// and notes begin with `ids`, which tells the texts of a page apart.
pub fn render(text: &str, top: u8, ids: &str, resolve: &dyn Fn(&Reference) -> Option<String>) -> String {
    let mut html = String::with_capacity(text.len() + text.len() / 4 + 32);
    match quick::render(text, top, ids, &|address| destination(address, resolve), &mut html) {
        Some(()) => {
            debug_assert_eq!(
                html,
                library::render(text, top, ids, resolve),
                "the quick way reads this otherwise: {text:?}"
            );
            html
        }
        None => library::render(text, top, ids, resolve),
    }
}

/// Whether a text keeps to the plain part of Markdown, and so is rendered without the library.
pub fn is_plain(text: &str) -> bool {
    let anywhere = |address: &str| destination(address, &|_| Some("/".to_owned()));
    quick::render(text, 1, "", &anywhere, &mut String::new()).is_some()
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

/// The addresses of the web that a text leads to, in order, as its page has them.
pub fn web_addresses(text: &str) -> Vec<String> {
    if !text.contains("://") {
        return Vec::new();
    }
    let page = render(text, 1, "", &|_| None);
    let links = page.split(" href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    let written = |address: &str| {
        let plain = address.replace("&quot;", "\"").replace("&#39;", "'").replace("&lt;", "<").replace("&gt;", ">");
        plain.replace("&amp;", "&")
    };
    links.map(written).filter_map(|address| WebAddress::new(&address)).map(|address| address.to_string()).collect()
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
    let mut hidden: Vec<&AstNode<'_>> = root
        .descendants()
        .filter(|node| matches!(&node.data().value, NodeValue::Link(link) if is_meant(&link.url)))
        .collect();
    // Notes are read after everything else, wherever they stand.
    let places = Places::new(text);
    hidden.sort_by_key(|node| places.of(node).start);
    // A definition names what it leads to, whether a link uses it or not.
    let used = labels(text).fold(text.to_owned(), |text, label| text + "\n\n[" + label + "]");
    let is_defined = references(&used).iter().filter(|address| is_meant(address)).count() > hidden.len();
    if hidden.is_empty() && !is_defined {
        return Cow::Borrowed(text);
    }
    let mut shown = text.to_owned();
    let mut are_all_gone = !is_defined;
    for node in hidden.iter().rev() {
        let (whole, words) = (places.of(node), node.first_child().zip(node.last_child()));
        let nothing = whole.start..whole.start;
        let words = words.map_or(nothing, |(first, last)| places.of(first).start..places.of(last).end);
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
    Cow::Owned(words_alone(root))
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

/// The words of a document alone, with a line between its blocks.
fn words_alone<'a>(root: &'a AstNode<'a>) -> String {
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

#[cfg(test)]
mod tests {
    use super::*;

    fn html(text: &str) -> String {
        render(text, 3, "t_", &|reference| (reference.to_string() == "task:18").then(|| "/tasks/18/".to_owned()))
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
    fn full_width_spaces_alone_are_no_paragraph() {
        for (text, paragraphs) in [
            ("一。\n\n\u{3000}\n\n\u{3000}\u{3000}二。", "<p>一。</p>\n<p>二。</p>\n"),
            ("\u{3000}\n\u{3000}\u{3000}一。", "<p>一。</p>\n"),
            ("\u{3000}\u{3000}", ""),
            ("> \u{3000}\n>\n> 一。", "<blockquote>\n<p>一。</p>\n</blockquote>\n"),
        ] {
            assert_eq!(html(text), paragraphs, "{text:?}");
        }
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
        assert_eq!(html("# a"), "<h3 id=\"t_a\">a</h3>\n");
        assert_eq!(html("## a\n### b\n## c"), "<h3 id=\"t_a\">a</h3>\n<h4 id=\"t_b\">b</h4>\n<h3 id=\"t_c\">c</h3>\n");
    }
}
