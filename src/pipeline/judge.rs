//! Puts the rules of a site on what was found in its finished pages.

use std::collections::{BTreeMap, HashSet};

use super::edition::Edition;
use super::slips::{Slips, gathered};
use super::theme_pages::{self, theme_at};
use crate::diagnostic::{Argument, Code, Diagnostic, Location, Severity};
use crate::model::Snapshot;
use crate::page::{Entry, PageKind};
use crate::route::{FilePath, Route};
use crate::site::Site;
use crate::view::ThemePages;

/// What was found in the pages of a site, with the severities that the site gives it, and a finding for each of its rules
/// that fits nothing. All pages were looked at, and nothing is found in them later.
pub(super) fn pages(edition: &Edition, site: &Site<'_>, found: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let snapshot = edition.scope().snapshot;
    let mut found = found;
    let mut levels = edition.levels.clone();
    if !found.is_empty() {
        let pages = Pages::new(site, &edition.themes);
        for finding in found.iter_mut().filter(|finding| is_of_two_pages(finding)) {
            if came_with_the_calendar(pages.of(finding), &snapshot) {
                finding.severity = Severity::Note;
            }
        }
        levels.apply(&mut found, |finding, thing| {
            pages.of(finding).any(|kind| kind.reference(&snapshot).as_ref() == Some(thing))
        });
    }
    // Rules speak of pages, so they come before what pages have in common is told once.
    let Slips { of_themes, others } = Slips::new(found, edition);
    let mut found = gathered(told_once(others, &edition.themes));
    found.extend(of_themes);
    found.extend(levels.unused());
    found
}

/// The kinds of the pages, by address and by path.
struct Pages(BTreeMap<String, PageKind>);

impl Pages {
    fn new(site: &Site<'_>, themes: &[ThemePages]) -> Self {
        let names = |route: &Route| [route.as_str().to_owned(), route.file_path().as_str().to_owned()];
        let mut pages = BTreeMap::new();
        for theme in 0..themes.len() {
            let own = theme_pages::in_theme(site, themes, theme);
            pages.extend(own.iter().flat_map(|page| names(&page.route).map(|name| (name, page.kind))));
        }
        Self(pages)
    }

    /// The page in which a finding is, and the one that it names as well.
    fn of<'f>(&'f self, finding: &'f Diagnostic) -> impl Iterator<Item = PageKind> + 'f {
        let own = match &finding.location {
            Location::Path(path) => Some(&**path),
            Location::Span(_) => None,
        };
        let other = finding.arguments.iter().find_map(|(name, value)| match value {
            Argument::Text(address) if *name == "first" => Some(address.as_str()),
            _ => None,
        });
        own.into_iter().chain(other).filter_map(|name| self.0.get(name).copied())
    }
}

/// What was found, without what is wrong with a page in another theme as well as in the main one: that is the content's fault, and told once.
fn told_once(found: Vec<Diagnostic>, themes: &[ThemePages]) -> Vec<Diagnostic> {
    if themes.len() < 2 {
        return found;
    }
    let place = |finding: &Diagnostic| match &finding.location {
        Location::Path(path) => FilePath::new(path).map(|path| theme_at(&path.route(), themes)),
        Location::Span(_) => None,
    };
    // A page that is named besides is named where it stands in the theme.
    let said = |finding: &Diagnostic| -> Vec<String> {
        let own = finding.arguments.iter().filter(|(name, _)| *name != "first");
        own.map(|(name, value)| format!("{name} {value:?}")).collect()
    };
    let in_main: HashSet<(Code, Route, Vec<String>)> = found
        .iter()
        .filter_map(|finding| match place(finding)? {
            (0, route) => Some((finding.code, route, said(finding))),
            _ => None,
        })
        .collect();
    let is_new = |finding: &Diagnostic| match place(finding) {
        Some((theme, route)) if theme > 0 => !in_main.contains(&(finding.code, route, said(finding))),
        _ => true,
    };
    found.into_iter().filter(is_new).collect()
}

/// Whether a finding is that two pages are alike.
fn is_of_two_pages(finding: &Diagnostic) -> bool {
    matches!(finding.code, Code::DuplicateTitle | Code::DuplicateDescription)
        && finding.arguments.iter().any(|(name, _)| *name == "first")
}

/// Whether pages met because of a day on which nobody edited them: the last of them to appear did so when its embargo ended or
/// what it tells of became known, after the last was put in or changed.
fn came_with_the_calendar(kinds: impl Iterator<Item = PageKind>, snapshot: &Snapshot<'_>) -> bool {
    let entries: Vec<Entry> = kinds.filter_map(|kind| kind.entry(snapshot)).collect();
    entries.iter().map(Entry::public).max() > entries.iter().map(|entry| entry.edited).max()
}
