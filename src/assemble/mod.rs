//! From the plan as of a day to the table of pages.

use std::collections::HashMap;

use crate::diagnostic::{Code, Diagnostic};
use crate::route::Route;
use crate::site::{Page, Site};
use crate::view::{self, CaseGroup, PageKind, Scope};

/// Lists the pages of the site. Two pages at one address are reported; each is kept.
pub fn assemble(scope: Scope<'_>) -> (Site<'_>, Vec<Diagnostic>) {
    let kinds: Vec<PageKind> = kinds(&scope).into_iter().filter(|kind| scope.has(*kind)).collect();
    let mut pages = Vec::with_capacity(kinds.len() * scope.languages.iter().len());
    for (lang, _) in scope.languages.iter() {
        pages.extend(kinds.iter().map(|kind| Page { kind: *kind, lang, route: scope.route(*kind, lang) }));
    }
    let conflicts = conflicts(&pages);
    (Site { scope, pages }, conflicts)
}

fn kinds(scope: &Scope<'_>) -> Vec<PageKind> {
    let outline = scope.snapshot.outline;
    let mut kinds = vec![PageKind::Home, PageKind::Plan, PageKind::Parallel, PageKind::Actions];
    kinds.extend(outline.actions.handles().map(PageKind::Action));
    kinds.push(PageKind::Tasks);
    kinds.extend(outline.tasks.handles().map(PageKind::Task));
    kinds.push(PageKind::Targets);
    kinds.extend(outline.targets.handles().map(PageKind::Target));
    kinds.push(PageKind::Organisations);
    kinds.extend(outline.organisations.handles().map(PageKind::Organisation));
    kinds.push(PageKind::Safeguards);
    kinds.extend(outline.safeguards.handles().map(PageKind::Safeguard));
    kinds.push(PageKind::Records);
    kinds.extend(view::years(&scope.snapshot).into_iter().map(|(year, _)| PageKind::Year(year)));
    kinds.extend(scope.snapshot.records().handles().map(PageKind::Record));
    kinds.push(PageKind::Cases);
    kinds.extend(CaseGroup::all(&scope.snapshot).into_iter().map(PageKind::CaseGroup));
    kinds.extend(scope.snapshot.cases().handles().map(PageKind::Case));
    kinds.extend(outline.pages.handles().map(PageKind::FreePage));
    kinds.extend([PageKind::Method, PageKind::Glossary, PageKind::SiteMap, PageKind::Search, PageKind::NotFound]);
    kinds
}

fn conflicts(pages: &[Page]) -> Vec<Diagnostic> {
    let mut taken: HashMap<&Route, PageKind> = HashMap::with_capacity(pages.len());
    let mut conflicts = Vec::new();
    for page in pages {
        if let Some(other) = taken.insert(&page.route, page.kind) {
            conflicts.push(
                Diagnostic::in_path(Code::RouteConflict, page.route.file_path().as_str())
                    .with("address", page.route.to_string())
                    .with("first", other.name())
                    .with("second", page.kind.name()),
            );
        }
    }
    conflicts
}
