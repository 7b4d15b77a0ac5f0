//! Markdown to HTML. Links lead to the web, to an address of the site, or by reference to one of its things; nothing else
//! becomes a link.
//!
//! Raw HTML shows as the text it is, so nothing needs to be made safe afterwards. Pictures show as their alternative
//! text: a page makes no request that the site does not know of.

mod quick;

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
