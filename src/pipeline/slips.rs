//! What is wrong with many pages for one reason is told once: where a template has it, if a template does.

use std::collections::HashMap;
use std::sync::Arc;

use super::edition::Edition;
use super::theme_pages::theme_at;
use crate::diagnostic::{Argument, Code, Diagnostic, Location, Severity};
use crate::markup::escaped;
use crate::route::FilePath;
use crate::source::{FileId, Span};

/// Findings in finished pages, those of which the text of a template has the cause told from all others.
pub(super) struct Slips {
    /// What is the fault of a theme, each told once.
    pub(super) of_themes: Vec<Diagnostic>,
    /// What may be the content's fault, page by page.
    pub(super) others: Vec<Diagnostic>,
}

impl Slips {
    /// Looks for what was found in the templates of the theme in whose pages it is.
    pub(super) fn new(found: Vec<Diagnostic>, edition: &Edition) -> Self {
        let mut known: HashMap<(usize, Code, String), Places> = HashMap::new();
        let (mut own, mut others) = (Gathered::default(), Vec::new());
        for finding in found {
            let Some((page, what)) = cause(&finding) else {
                others.push(finding);
                continue;
            };
            let theme = FilePath::new(&page).map_or(0, |path| theme_at(&path.route(), &edition.themes).0);
            let key = (theme, finding.code, what.to_owned());
            let what = what.to_owned();
            let places =
                known.entry(key).or_insert_with(|| Places::of(&what, finding.code, edition.templates(theme), edition));
            // What the content has too may be the content's fault, whatever a template does with it.
            if places.at.is_empty() || has_in_content(edition, &what) {
                others.push(finding);
            } else {
                own.add((Some(theme), finding.code, finding.severity, what), finding, page, places);
            }
        }
        Self { of_themes: own.told(), others }
    }
}

/// What is wrong with several pages in the same way, told once with the first of them.
pub(super) fn gathered(found: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let (mut all, mut others) = (Gathered::default(), Vec::new());
    let nowhere = Places::default();
    for finding in found {
        match cause(&finding) {
            Some((page, what)) if finding.arguments.iter().all(|(name, _)| *name != "pages") => {
                let key = (None, finding.code, finding.severity, what.to_owned());
                all.add(key, finding, page, &nowhere);
            }
            _ => others.push(finding),
        }
    }
    others.extend(all.told());
    others
}

/// The page of a finding that a template can have made, and the words by which that would have it.
fn cause(finding: &Diagnostic) -> Option<(Arc<str>, &str)> {
    let Location::Path(page) = &finding.location else { return None };
    let text = |wanted: &str| {
        finding.arguments.iter().find_map(|(name, value)| match value {
            Argument::Text(text) if *name == wanted => Some(text.as_str()),
            _ => None,
        })
    };
    let what = match finding.code {
        Code::BrokenLink | Code::StyleAddress | Code::StyleElsewhere => text("address"),
        Code::DuplicateAnchor => text("id"),
        // Those that have no words of their page name the example.
        Code::DuplicateTitle => text("example").map(|_| "<title>"),
        Code::DuplicateDescription => text("example").map(|_| "name=\"description\""),
        _ => None,
    };
    Some((Arc::clone(page), what?))
}

/// How many templates are named.
const NAMED: usize = 6;

/// Where templates have the words of a finding.
#[derive(Clone, Default)]
struct Places {
    /// The place in each template that has them.
    at: Vec<Span>,
    /// The names of these templates.
    names: Vec<String>,
}

impl Places {
    fn of<'e>(
        what: &str,
        code: Code,
        templates: impl Iterator<Item = (&'e str, FileId, bool)>,
        edition: &Edition,
    ) -> Self {
        let (mut places, mut own, mut twice) = (Self::default(), Self::default(), Self::default());
        let themes: Vec<&str> = edition.themes.iter().map(|theme| theme.name.as_str()).collect();
        for (name, file, is_own) in templates {
            let text = &*edition.files.get(file).text;
            if let Some(start) = stands(what, code, text, &themes) {
                let has_two = start.is_second.then_some(&mut twice);
                for places in [Some(&mut places), is_own.then_some(&mut own), has_two].into_iter().flatten() {
                    places.at.push(Span::new(file, start.bytes.0, start.bytes.1));
                    places.names.push(name.to_owned());
                }
            }
        }
        // What comes with the program was without the slip before.
        match [twice.at.len(), own.at.len()] {
            [1, _] => twice,
            [_, 1] => own,
            _ => places,
        }
    }
}

/// Where a template has the words of a finding.
struct Stands {
    bytes: (usize, usize),
    /// Whether it has them twice, so that it needs no other for the slip.
    is_second: bool,
}

/// Where a template has an address or an id, as it stands or as HTML writes it.
fn stands(what: &str, code: Code, text: &str, themes: &[&str]) -> Option<Stands> {
    let in_html = escaped(what);
    let forms = if in_html == what { vec![what] } else { vec![what, &*in_html] };
    let ranges = |form: &str| text.match_indices(form).map(|(at, form)| (at, at + form.len())).collect::<Vec<_>>();
    let mut found = forms.into_iter().flat_map(ranges);
    let one = |bytes| Stands { bytes, is_second: false };
    match code {
        Code::DuplicateTitle | Code::DuplicateDescription => found.next().map(one),
        Code::DuplicateAnchor => {
            let all: Vec<_> = found.filter(|(start, end)| is_id(&text[..*start], &text[*end..])).collect();
            let second = match all[..] {
                [(_, first), (start, end), ..] if !goes_another_way(&text[first..start]) => {
                    Some(Stands { bytes: (start, end), is_second: true })
                }
                _ => None,
            };
            second.or_else(|| all.first().copied().map(one))
        }
        _ => {
            // A plain word stands in many places that are no addresses.
            let is_word = !what.starts_with(['/', '#']) && !what.contains([':', '.']);
            let is_there = |(start, end): &(usize, usize)| {
                let (before, behind) = (&text[..*start], &text[*end..]);
                is_whole(before, behind, themes) && (!is_word || is_address(before))
            };
            found.find(is_there).map(one)
        }
    }
}

/// Whether a template comes to what stands behind this piece of it only where it does not come to what stands before.
fn goes_another_way(piece: &str) -> bool {
    piece.split("{%").skip(1).any(|tag| tag.trim_start_matches(['-', '+', ' ']).starts_with("el"))
}

/// Whether a text is the whole of an `id`, by what stands before it and behind.
fn is_id(before: &str, behind: &str) -> bool {
    let before = before.strip_suffix(['"', '\'']).unwrap_or(before);
    before.ends_with("id=") && behind.starts_with(['"', '\'', ' ', '>'])
}

/// Whether what stands before a text makes it an address.
fn is_address(before: &str) -> bool {
    let before = before.strip_suffix(['"', '\'']).unwrap_or(before);
    ["href=", "src=", "action=", "url("].iter().any(|name| before.ends_with(name))
}

/// Whether a text is the whole of an address, by what stands before it and behind. An address can begin with the name of a theme.
fn is_whole(before: &str, behind: &str, themes: &[&str]) -> bool {
    let is_edge = |letter: char| letter.is_whitespace() || "\"'()=,".contains(letter);
    let named = themes.iter().find_map(|theme| before.strip_suffix(theme)?.strip_suffix("/@"));
    let before = named.unwrap_or(before);
    before.chars().next_back().is_none_or(is_edge)
        && behind.chars().next().is_none_or(|letter| is_edge(letter) || "?#>".contains(letter))
}

/// What findings are told as one by: the theme, if it is its fault, what is wrong and how bad the site says it is, and the words that have it.
type Cause = (Option<usize>, Code, Severity, String);

/// Whether the content has these words somewhere. Of the addresses that were public it only keeps a list.
fn has_in_content(edition: &Edition, what: &str) -> bool {
    let is_content = |path: &str| path.starts_with("content/") && path != "content/published.txt";
    edition.files.iter().any(|file| is_content(&file.path) && file.text.contains(what))
}

/// Findings of one cause, in the order in which each was met first.
#[derive(Default)]
struct Gathered {
    order: Vec<One>,
    places: HashMap<Cause, usize>,
}

/// A finding, with the pages that have it.
struct One {
    finding: Diagnostic,
    first: Arc<str>,
    last: Arc<str>,
    pages: usize,
    places: Places,
}

impl Gathered {
    fn add(&mut self, key: Cause, finding: Diagnostic, page: Arc<str>, places: &Places) {
        let told = |finding: &Diagnostic| {
            finding.arguments.iter().find_map(|(name, value)| match value {
                Argument::Number(pages) if *name == "pages" => Some(*pages as usize),
                _ => None,
            })
        };
        let pages = told(&finding).unwrap_or(1);
        match self.places.get(&key) {
            Some(place) => {
                let one = &mut self.order[*place];
                // A page can have it more than once.
                one.pages += if one.last == page { 0 } else { pages };
                one.last = page;
            }
            None => {
                self.places.insert(key, self.order.len());
                let (first, last) = (Arc::clone(&page), page);
                self.order.push(One { finding, first, last, pages, places: places.clone() });
            }
        }
    }

    fn told(self) -> Vec<Diagnostic> {
        self.order.into_iter().map(One::told).collect()
    }
}

impl One {
    fn told(self) -> Diagnostic {
        let Self { mut finding, first, pages, places, .. } = self;
        let spread = match (&places.at[..], pages) {
            ([_], _) => "spread-template",
            ([_, .., _], _) if places.names.len() <= NAMED => "spread-templates",
            (_, 1) => "spread-here",
            _ => "spread-pages",
        };
        if let [only] = places.at[..] {
            finding.location = Location::Span(only);
        }
        finding.arguments.retain(|(name, _)| !["pages", "example"].contains(name));
        finding
            .with("spread", Argument::Message(spread))
            .with("pages", pages)
            .with("others", pages - 1)
            .with("example", &*first)
            .with("templates", Argument::List(places.names))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn has(what: &str, code: Code, text: &str) -> Option<&'static str> {
        let themes = ["civic", "plain"];
        stands(what, code, text, &themes).map(|found| if found.is_second { "late" } else { "early" })
    }

    #[test]
    fn an_address_stands_in_a_template_as_a_whole_and_not_in_a_longer_one() {
        for text in [
            "<img src=\"/a.png\">",
            "<img src='/a.png?v=1'>",
            "<a href=/a.png>",
            "<i style=\"background:url(/a.png)\">",
            "{{ x(of=\"/a.png\") }}",
            "<a href=\"/@plain/a.png\">",
            "<img srcset=\"/b.png 1x, /a.png 2x\">",
        ] {
            assert!(has("/a.png", Code::BrokenLink, text).is_some(), "{text}");
        }
        for text in ["<img src=\"/b/a.png\">", "<img src=\"/a.pngs\">", "<a href=\"/@other/a.png\">", ""] {
            assert_eq!(has("/a.png", Code::BrokenLink, text), None, "{text}");
        }
        assert!(has("/a?b&c", Code::BrokenLink, "<a href=\"/a?b&amp;c\">").is_some());
        assert!(has("#a", Code::BrokenLink, "<a href=\"#a\">").is_some());
    }

    #[test]
    fn the_second_of_two_ids_is_the_slip() {
        assert_eq!(has("a", Code::DuplicateAnchor, "<p id=\"a\"></p><p class=\"b\"></p><p id='a'></p>"), Some("late"));
        assert_eq!(has("a", Code::DuplicateAnchor, "<p id=a></p><p id=\"ab\"></p>"), Some("early"));
        assert_eq!(has("a", Code::DuplicateAnchor, "<p class=\"a\"></p><p id=\"aa\"></p>"), None);
    }
}
