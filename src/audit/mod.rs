//! Checks the finished site over the facts of all its pages: every link leads somewhere; ids are unique in a page, titles and
//! descriptions in a language of a theme.

mod fonts;
mod static_files;

use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};

use percent_encoding::percent_decode_str;

use crate::bundle::{Facts, SiteLink};
use crate::diagnostic::{Argument, Code, Diagnostic};
use crate::lang::Lang;
use crate::markup::unescaped;
use crate::route::Route;
use crate::theme::Target;

pub use fonts::fonts;
pub use static_files::static_files;

/// Checks the pages of all themes together. `assets` are the published addresses that are no pages.
pub fn audit<'a>(themes: &[Vec<Facts>], assets: impl IntoIterator<Item = &'a Route>) -> Vec<Diagnostic> {
    let assets: HashSet<&Route> = assets.into_iter().collect();
    // Two pages at one address are told of already: what either of them has is no broken link besides.
    let mut anchors: HashMap<&Route, HashSet<&str>> = HashMap::with_capacity(themes.iter().map(Vec::len).sum());
    for page in themes.iter().flatten() {
        anchors.entry(&page.route).or_default().extend(page.ids.iter().map(String::as_str));
    }
    let leads_somewhere = |link: &SiteLink| match (anchors.get(&link.route), &link.fragment) {
        // Markdown escapes what is beyond ASCII in addresses, also in those of places.
        (Some(ids), Some(fragment)) => {
            fragment.is_empty() || ids.contains(&*percent_decode_str(fragment).decode_utf8_lossy())
        }
        (Some(_), None) => true,
        (None, _) => decoded(&link.route).is_some_and(|route| assets.contains(&route)),
    };
    let mut findings = Vec::new();
    for pages in themes {
        audit_theme(pages, &leads_somewhere, &mut findings);
    }
    findings
}

/// Checks the pages of a theme.
fn audit_theme(pages: &[Facts], leads_somewhere: &dyn Fn(&SiteLink) -> bool, findings: &mut Vec<Diagnostic>) {
    let (mut titles, mut descriptions) = (HeadWords::default(), HeadWords::default());
    for page in pages {
        let at = |code: Code| Diagnostic::in_path(code, page.route.file_path().as_str());
        let broken = |address: &str| at(Code::BrokenLink).with("address", meant(address));
        for link in page.links.iter().filter(|link| !leads_somewhere(link)) {
            let fragment = link.fragment.as_ref().map(|fragment| format!("#{fragment}")).unwrap_or_default();
            // Within a page it is written without the address of the page, and so is the same on many.
            let route = if link.route == page.route && !fragment.is_empty() { "" } else { link.route.as_str() };
            findings.push(broken(&format!("{route}{fragment}")));
        }
        findings.extend(page.strays.iter().map(|stray| broken(stray)));
        findings.extend(page.styles.iter().filter_map(|(address, target)| {
            let leads = |place: &Route| leads_somewhere(&SiteLink { route: place.clone(), fragment: None });
            let (code, problem) = match target {
                Target::Itself => return None,
                Target::Place(places, _) if places.iter().any(leads) => return None,
                Target::Place(..) | Target::Outside => (Code::StyleAddress, "style-attribute"),
                Target::Elsewhere => (Code::StyleElsewhere, "style-attribute-elsewhere"),
            };
            Some(at(code).with("problem", Argument::Message(problem)).with("address", address.as_str()))
        }));
        let mut seen = HashSet::new();
        for id in page.ids.iter().filter(|id| !seen.insert(id.as_str())) {
            findings.push(at(Code::DuplicateAnchor).with("id", meant(id)));
        }
        if let Some(first) = descriptions.first(page, &page.description, page.is_own.description) {
            let found = at(Code::DuplicateDescription).with("problem", Argument::Message("description-same"));
            findings.push(found.with("description", meant(&page.description)).with("first", first.as_str()));
        }
        if let Some(first) = titles.first(page, &page.title, page.is_own.title) {
            let found = at(Code::DuplicateTitle).with("problem", Argument::Message("title-same"));
            findings.push(found.with("title", meant(&page.title)).with("first", first.as_str()));
        }
    }
    let of_theme = |code, problem, name, words: &HeadWords<'_>| {
        // The first page with such words has them too.
        let firsts: HashSet<(Lang, &str)> = words.foreign.iter().map(|page| (page.lang, page.words)).collect();
        let (words, pages) = (words.foreign.first()?, words.foreign.len() + firsts.len());
        let found =
            Diagnostic::in_path(code, words.page.file_path().as_str()).with("problem", Argument::Message(problem));
        Some(found.with(name, meant(words.words)).with("example", words.page.file_path().as_str()).with("pages", pages))
    };
    findings.extend(of_theme(Code::DuplicateDescription, "description-of-theme", "description", &descriptions));
    findings.extend(of_theme(Code::DuplicateTitle, "title-of-theme", "title", &titles));
}

/// What the heads of pages say, each with the first page that does.
#[derive(Default)]
struct HeadWords<'p> {
    seen: HashMap<(Lang, &'p str), (&'p Route, bool)>,
    /// What stands on pages as on others before them, and does not have the page's own words: that is the theme's fault.
    foreign: Vec<Foreign<'p>>,
}

/// What the head of a page says that has nothing of the page.
struct Foreign<'p> {
    lang: Lang,
    words: &'p str,
    page: &'p Route,
}

impl<'p> HeadWords<'p> {
    /// The first page with the same words, if it is another one and either of the two has words of its own in them.
    fn first(&mut self, page: &'p Facts, words: &'p str, is_own: bool) -> Option<&'p Route> {
        if words.is_empty() {
            return None;
        }
        match self.seen.entry((page.lang, words)) {
            Entry::Occupied(first) => {
                let (first, is_first_own) = *first.get();
                if !is_own && !is_first_own {
                    self.foreign.push(Foreign { lang: page.lang, words, page: &page.route });
                    return None;
                }
                Some(first)
            }
            Entry::Vacant(free) => {
                free.insert((&page.route, is_own));
                None
            }
        }
    }
}

/// Text of a page as people are told of it: the facts have it as HTML does.
fn meant(text: &str) -> String {
    unescaped(text).into_owned()
}

/// The address that a server looks for: without the escapes by which Markdown writes characters beyond ASCII, such as those in
/// the name of a file. `None` if no file can stand there: a step is empty, or holds a slash of its own.
fn decoded(route: &Route) -> Option<Route> {
    let (steps, is_page) = match route.as_str().strip_suffix('/') {
        Some(steps) => (steps, true),
        None => (route.as_str(), false),
    };
    let decode = |step: &str| Some(percent_decode_str(step).decode_utf8().ok()?.into_owned());
    let is_sound = |step: &String| !step.is_empty() && !step.contains('/');
    let steps: Vec<String> =
        steps.split('/').skip(1).map(|step| decode(step).filter(is_sound)).collect::<Option<_>>()?;
    let steps = steps.iter().map(String::as_str);
    Some(if is_page { Route::page(steps) } else { Route::file(steps) })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(path: &str, title: &str, ids: &[&str], links: &[&str]) -> Facts {
        let route = |path: &str| Route::parse(path).expect("a route");
        let link = |address: &&str| SiteLink {
            route: route(address),
            fragment: address.split_once('#').map(|(_, fragment)| fragment.to_owned()),
        };
        Facts {
            title: title.to_owned(),
            description: title.to_owned(),
            ids: ids.iter().map(|id| (*id).to_owned()).collect(),
            links: links.iter().map(link).collect(),
            ..Facts::of(&route(path), Lang::RECORD)
        }
    }

    fn codes(pages: &[Facts]) -> Vec<Code> {
        let asset = Route::file(["assets", "a.css"]);
        audit(&[pages.to_vec()], [&asset]).iter().map(|finding| finding.code).collect()
    }

    #[test]
    fn links_lead_to_pages_anchors_and_assets() {
        let home = page("/", "home", &["main"], &["/a/", "/a/#p1", "/assets/a.css", "/#main", "/#"]);
        let other = page("/a/", "a", &["p1"], &["/"]);
        assert_eq!(codes(&[home, other]), []);
        let escaped = page("/", "home", &[], &["/%E9%80%9A%E7%9F%A5%201.pdf"]);
        let notice = Route::file(["通知 1.pdf"]);
        assert!(audit(&[vec![escaped]], [&notice]).is_empty());
        // A server looks for `a b.pdf`, `docs/` has no file of an empty name, and `a/b` is two steps.
        let dead = page("/", "home", &[], &["/a%20b.pdf", "/docs//", "/docs%2Fb.pdf"]);
        let files = ["/a%20b.pdf", "/docs/", "/docs/b.pdf"].map(|path| Route::parse(path).expect("a route"));
        assert_eq!(audit(&[vec![dead]], &files).len(), 3);
        let broken = page("/", "home", &[], &["/b/", "/#nowhere", "/assets/b.css"]);
        assert_eq!(codes(&[broken]), [Code::BrokenLink; 3]);
    }

    #[test]
    fn pages_of_two_themes_link_to_each_other_and_may_be_called_alike() {
        let main = page("/", "home", &["main"], &["/plain/#text"]);
        let other = page("/plain/", "home", &["text"], &["/#main", "/#text"]);
        let found: Vec<Code> =
            audit(&[vec![main.clone()], vec![other.clone()]], []).iter().map(|found| found.code).collect();
        assert_eq!(found, [Code::BrokenLink]);
        let twice = vec![other.clone(), Facts { route: Route::page(["plain", "a"]), ..other }];
        let found = audit(&[vec![main], twice], []);
        assert_eq!(found.iter().filter(|found| found.code == Code::DuplicateTitle).count(), 1);
    }

    #[test]
    fn ids_titles_and_descriptions_are_unique() {
        let first = page("/", "same", &["x", "x"], &[]);
        let second = page("/a/", "same", &["x"], &[]);
        assert_eq!(codes(&[first, second]), [Code::DuplicateAnchor, Code::DuplicateDescription, Code::DuplicateTitle]);
        let same = ["/", "/a/", "/b/"].map(|path| page(path, "same", &[], &[]));
        let titles = audit(&[same.to_vec()], []).into_iter().filter(|found| found.code == Code::DuplicateTitle);
        let firsts: Vec<_> = titles.map(|found| format!("{:?}", found.arguments)).collect();
        assert!(
            firsts.len() == 2 && firsts.iter().all(|first| first.contains("(\"first\", Text(\"/\"))")),
            "{firsts:?}"
        );
    }
}
