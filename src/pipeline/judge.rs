//! Puts the rules of a site on what was found in its finished pages.

use std::collections::BTreeMap;

use super::edition::Edition;
use crate::diagnostic::{Argument, Code, Diagnostic, Location, Severity};
use crate::model::Snapshot;
use crate::page::{Entry, PageKind};
use crate::route::Route;
use crate::site::Site;

/// What was found in the pages of a site, with the severities that the site gives it, and a finding for each of its rules
/// that fits nothing. All pages were looked at, and nothing is found in them later.
pub(super) fn pages(edition: &Edition, site: &Site<'_>, mut found: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let snapshot = edition.scope().snapshot;
    let mut levels = edition.levels.clone();
    if !found.is_empty() {
        let pages = Pages::new(site);
        for finding in found.iter_mut().filter(|finding| is_of_two_pages(finding)) {
            if came_with_the_calendar(pages.of(finding), &snapshot) {
                finding.severity = Severity::Note;
            }
        }
        levels.apply(&mut found, |finding, thing| {
            pages.of(finding).any(|kind| kind.reference(&snapshot).as_ref() == Some(thing))
        });
    }
    found.extend(levels.unused());
    found
}

/// The kinds of the pages, by address and by path.
struct Pages(BTreeMap<String, PageKind>);

impl Pages {
    fn new(site: &Site<'_>) -> Self {
        let names = |route: &Route| [route.as_str().to_owned(), route.file_path().as_str().to_owned()];
        Self(site.pages.iter().flat_map(|page| names(&page.route).map(|name| (name, page.kind))).collect())
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

/// Whether a finding is that two pages are alike.
fn is_of_two_pages(finding: &Diagnostic) -> bool {
    matches!(finding.code, Code::DuplicateTitle | Code::DuplicateDescription)
}

/// Whether pages met because of a day on which nobody edited them: the last of them to appear did so when its embargo ended or
/// what it tells of became known, after the last was put in or changed.
fn came_with_the_calendar(kinds: impl Iterator<Item = PageKind>, snapshot: &Snapshot<'_>) -> bool {
    let entries: Vec<Entry> = kinds.filter_map(|kind| kind.entry(snapshot)).collect();
    entries.iter().map(Entry::public).max() > entries.iter().map(|entry| entry.edited).max()
}
