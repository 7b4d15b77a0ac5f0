//! Files that were given up: they were public, nothing stands at their addresses any more, and nothing takes their place.
//!
//! This is for files of the site's own, such as one by which a search engine knew it. What the program makes leads on by itself, and a
//! thing of the plan keeps its page or leads to another: people cite it.

use std::collections::BTreeMap;

use super::belonging::thing_of;
use super::known::Known;
use super::own::Own;
use super::place::as_page;
use super::standing::Standing;
use crate::diagnostic::{Argument, Code, Diagnostic};
use crate::route::Route;
use crate::schema::SitePlace;
use crate::source::Span;
use crate::view::Scope;

/// The files that were given up.
#[derive(Default)]
pub(super) struct Gone {
    files: BTreeMap<Route, Span>,
    findings: Vec<Diagnostic>,
}

impl Gone {
    pub(super) fn new(scope: &Scope<'_>, known: &Known, standing: &Standing) -> Self {
        let mut gone = Self::default();
        for entry in known.redirects.iter().filter(|entry| entry.gone.is_some() && entry.to.is_none()) {
            let finding = |problem| {
                let finding = Diagnostic::at(Code::RedirectFrom, entry.from.span);
                finding.with("problem", Argument::Message(problem)).with("value", entry.from.value.to_string())
            };
            match file(&entry.from.value, scope, known, standing) {
                Err(problem) => gone.findings.push(finding(problem)),
                Ok(file) => {
                    if let Some(other) = gone.files.get(file) {
                        gone.findings.push(finding("redirect-twice").related(*other));
                    }
                    gone.files.entry(file.clone()).or_insert(entry.from.span);
                }
            }
        }
        gone
    }

    /// Whether a file was given up.
    pub(super) fn has(&self, file: &Route) -> bool {
        self.files.contains_key(file)
    }

    /// Where the content says that a file was given up.
    pub(super) fn span(&self, file: &Route) -> Option<Span> {
        self.files.get(file).copied()
    }

    /// The addresses of the files at which nothing stands, sorted.
    pub(super) fn addresses(&self, standing: &Standing) -> Vec<Route> {
        self.files.keys().filter(|file| !standing.has(file)).cloned().collect()
    }

    /// What is wrong with them. Whether something stands there is told as it is of every old address.
    pub(super) fn findings(self) -> Vec<Diagnostic> {
        self.findings
    }
}

/// The file at a place, if one can be given up there.
fn file<'p>(
    place: &'p SitePlace,
    scope: &Scope<'_>,
    known: &Known,
    standing: &Standing,
) -> Result<&'p Route, &'static str> {
    let SitePlace::Address(route) = place else { return Err("gone-page") };
    if may_be_given_up(route, scope, known, standing) { Ok(route) } else { Err("gone-page") }
}

/// Whether what was public at an address is a file that can be given up: no page, nothing of a thing, and nothing that leads on by itself.
pub(super) fn may_be_given_up(route: &Route, scope: &Scope<'_>, known: &Known, standing: &Standing) -> bool {
    // A page can be written without its slash too, so a name without an ending is a file only if it was public as it stands.
    let page = as_page(route);
    let was_public = || known.public.iter().any(|public| public.value == *route);
    let is_page = page.as_str().ends_with('/') && (page == *route || !was_public());
    let is_page = is_page || route.as_str().ends_with("/index.html");
    let leads_on = || Own { scope, known, standing }.end(route).is_some();
    !is_page && thing_of(route, scope.languages, standing).is_none() && !leads_on()
}
