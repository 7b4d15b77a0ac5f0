//! From the plan as of a day to the table of pages.

use std::collections::HashMap;

use crate::diagnostic::{Argument, Code, Diagnostic};
use crate::page::PageKind;
use crate::route::Route;
use crate::site::{Page, Site};
use crate::view::Scope;

/// Lists the pages of the site. Two pages at one address are reported; each is kept.
pub fn assemble(scope: Scope<'_>) -> (Site<'_>, Vec<Diagnostic>) {
    let kinds: Vec<PageKind> = PageKind::all(&scope.snapshot).into_iter().filter(|kind| scope.has(*kind)).collect();
    let mut pages = Vec::with_capacity(kinds.len() * scope.languages.iter().len());
    for (lang, _) in scope.languages.iter() {
        pages.extend(kinds.iter().map(|kind| Page { kind: *kind, lang, route: scope.route(*kind, lang) }));
    }
    let conflicts = conflicts(&pages);
    (Site { scope, pages, redirects: Vec::new(), gone: Vec::new() }, conflicts)
}

fn conflicts(pages: &[Page]) -> Vec<Diagnostic> {
    let mut taken: HashMap<&Route, PageKind> = HashMap::with_capacity(pages.len());
    let mut conflicts = Vec::new();
    for page in pages {
        if let Some(other) = taken.insert(&page.route, page.kind) {
            conflicts.push(
                Diagnostic::in_path(Code::RouteConflict, page.route.file_path().as_str())
                    .with("problem", Argument::Message("pages-at-one-address"))
                    .with("address", page.route.to_string())
                    .with("first", other.name())
                    .with("second", page.kind.name()),
            );
        }
    }
    conflicts
}
