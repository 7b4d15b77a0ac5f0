//! What the search sees of a finished page, without what it passes over: the frame around the part that a theme marks, and what
//! stands in lists that the theme tells it to ignore. Pagefind finds the same in it as in the whole page, in less time, and the page
//! counts as changed for the index only if this has changed.

use std::borrow::Cow;
use std::ops::Range;

use memchr::memmem;

/// Marks the part of a page that is searched.
pub const BODY: &str = "data-pagefind-body";

/// Marks what is ignored in it.
const IGNORE: &str = "data-pagefind-ignore";

/// Begins every mark.
const MARK: &str = "data-pagefind-";

/// What of an ignored element counts nevertheless: marks of its own, and what a page is called or shown by.
const COUNTED: [&str; 3] = [MARK, "<h1", "<img"];

/// How the search looks at pages.
#[derive(Clone, Copy, Debug)]
pub struct Sight {
    /// Whether the theme marks what is searched of a page.
    pub is_marked: bool,
}

impl Sight {
    /// What the search sees of a page: `None` if that is nothing, since its theme marks what is searched, and nothing of this page.
    pub fn part(self, html: &str) -> Option<Cow<'_, str>> {
        if !self.is_marked {
            return Some(Cow::Borrowed(html));
        }
        memmem::find(html.as_bytes(), BODY.as_bytes())?;
        Some(cut(html).map_or(Cow::Borrowed(html), Cow::Owned))
    }
}

/// The page cut down to what is searched of it; `None` if it is not as simple as pages are.
fn cut(html: &str) -> Option<String> {
    let root = element_at(html, html.find("<html")?)?;
    let mut marks = html.match_indices(BODY);
    let (Some((place, _)), None) = (marks.next(), marks.next()) else { return None };
    let body = element_at(html, tag_around(html, place)?)?;
    let (before, inside, after) =
        (&html[root.tag.end..body.tag.start], &html[body.whole.clone()], &html[body.whole.end..]);
    // Scripts and comments could hold what only looks like a tag, and a page without a heading is called by its head.
    let is_simple = !["<script", "<style", "<!--", "<textarea"].iter().any(|odd| inside.contains(odd));
    if !is_simple || !inside.contains("<h1") || after.contains(MARK) {
        return None;
    }
    let mut part = html[root.tag].to_owned();
    for (place, _) in before.match_indices(MARK) {
        let tag = tag_around(before, place)?;
        if !before[tag..].starts_with("<meta ") {
            return None;
        }
        part += &before[tag..=tag + before[tag..].find('>')?];
    }
    let mut kept = 0;
    for (place, _) in inside.match_indices(IGNORE) {
        if place < kept {
            continue;
        }
        let ignored = element_at(inside, tag_around(inside, place)?)?;
        let within = &inside[ignored.tag.end..ignored.whole.end];
        if !COUNTED.iter().any(|counted| within.contains(counted)) {
            part += &inside[kept..ignored.tag.end];
            kept = ignored.end_tag;
        }
    }
    part += &inside[kept..];
    part += "</html>";
    Some(part)
}

/// An element of a page, by its places in it.
struct Element {
    tag: Range<usize>,
    whole: Range<usize>,
    end_tag: usize,
}

/// Where the tag begins in which a mark stands; `None` if it stands in a text.
fn tag_around(html: &str, place: usize) -> Option<usize> {
    let start = memchr::memrchr(b'<', &html.as_bytes()[..place])?;
    (!html[start..place].contains('>')).then_some(start)
}

/// The element whose tag begins at a place; `None` if it has no end of its own.
fn element_at(html: &str, start: usize) -> Option<Element> {
    let name: String = html[start + 1..].chars().take_while(char::is_ascii_alphanumeric).collect();
    let tag = start..start + html[start..].find('>')? + 1;
    // A `>` that stands in an attribute ends no tag.
    if html[tag.clone()].matches('"').count() % 2 == 1 {
        return None;
    }
    let (opening, closing) = (format!("<{name}"), format!("</{name}>"));
    let opens = |place: usize| {
        !html[place + opening.len()..].starts_with(|next: char| next.is_ascii_alphanumeric() || next == '-')
    };
    let (mut depth, mut place) = (1, tag.end);
    loop {
        let end = place + memmem::find(&html.as_bytes()[place..], closing.as_bytes())?;
        depth += html[place..end].match_indices(&opening).filter(|(inner, _)| opens(place + inner)).count();
        depth -= 1;
        place = end + closing.len();
        if depth == 0 {
            return Some(Element { tag, whole: start..place, end_tag: end });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(head: &str, main: &str) -> String {
        format!(
            "<!DOCTYPE html><html lang=\"en\"><head>{head}<title>T</title></head><body><nav>Menu</nav><main id=\"main\" {BODY}>{main}</main><footer>Foot</footer></body></html>"
        )
    }

    #[test]
    fn the_frame_and_what_is_ignored_is_left_out() {
        let head =
            format!("<meta name=\"description\" content=\"D\" {MARK}meta=\"summary[content]\"><meta name=\"other\">");
        let lists = format!("<ul {IGNORE}><li>a<ul><li>b</ul></ul><p>Text</p><ul {IGNORE}><li><img src=\"a\"></ul>");
        let html = page(&head, &format!("<h1>H</h1>{lists}"));
        let found = Sight { is_marked: true }.part(&html).expect("a part");
        let described = format!("<meta name=\"description\" content=\"D\" {MARK}meta=\"summary[content]\">");
        let kept = format!("<ul {IGNORE}></ul><p>Text</p><ul {IGNORE}><li><img src=\"a\"></ul>");
        assert_eq!(
            found,
            format!("<html lang=\"en\">{described}<main id=\"main\" {BODY}><h1>H</h1>{kept}</main></html>")
        );
    }

    #[test]
    fn a_page_that_is_not_simple_is_taken_whole_and_one_without_a_mark_not_at_all() {
        for main in [
            "<p>No heading</p>",
            "<h1>H</h1><script>'</main>'</script>",
            "<h1>H</h1><!-- <ul> -->",
            "<h1>H</h1><ul data-pagefind-ignore title=\"a > b\"><li>c</ul>",
        ] {
            let html = page("", main);
            assert_eq!(Sight { is_marked: true }.part(&html).expect("a part"), html);
        }
        let said = page("", "<h1>H</h1>data-pagefind-body");
        assert_eq!(Sight { is_marked: true }.part(&said).expect("a part"), said);
        let marked = page("", "<h1>H</h1>").replace("<footer", "<footer data-pagefind-meta=\"foot\"");
        assert_eq!(Sight { is_marked: true }.part(&marked).expect("a part"), marked);
        let unmarked = page("", "<h1>H</h1>").replace(BODY, "");
        assert!(Sight { is_marked: true }.part(&unmarked).is_none());
        assert_eq!(Sight { is_marked: false }.part(&unmarked).expect("a part"), unmarked);
    }
}
