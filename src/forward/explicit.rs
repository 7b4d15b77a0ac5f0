//! The redirects that the content asks for: what they lead from, in every language, and what is wrong with them.

use std::collections::{BTreeMap, BTreeSet};

use super::gone::Gone;
use super::known::Known;
use super::place::{as_page, problem_of_from};
use super::standing::{Standing, steps};
use super::trail::Trail;
use crate::diagnostic::{Argument, Code, Diagnostic, nearest};
use crate::id::Reference;
use crate::lang::Lang;
use crate::page::steps_of;
use crate::route::Route;
use crate::schema::SitePlace;
use crate::source::Span;
use crate::view::Scope;

/// What the content says of old addresses.
#[derive(Default)]
pub(super) struct Explicit {
    /// Where each address leads, as it is said: there may lead another one on.
    pub(super) leads: BTreeMap<Route, Route>,
    /// The addresses of each redirect, in the order of the content.
    of_each: Vec<Vec<Route>>,
    /// All addresses that are to lead on, whether or not they can.
    asked: BTreeSet<Route>,
    findings: Vec<Diagnostic>,
}

impl Explicit {
    pub(super) fn new(scope: &Scope<'_>, known: &Known, standing: &Standing, gone: &Gone) -> Self {
        let mut explicit = Self::default();
        let mut spans: BTreeMap<Route, Span> = BTreeMap::new();
        for redirect in &known.redirects {
            let from = addresses(&redirect.from.value, scope);
            let mut own = Vec::new();
            let mut first = None;
            for (lang, place, from) in from {
                // What was given up leads nowhere; whether it may be is told elsewhere.
                if redirect.gone.is_none() {
                    explicit.asked.insert(from.clone());
                }
                let to = redirect.to.as_ref().filter(|_| redirect.gone.is_none());
                let Some(to) = to.and_then(|to| target(&to.value, place, lang, scope, standing)) else { continue };
                if let Some(other) = gone.span(&from).as_ref().or(spans.get(&from)) {
                    first = first.or(Some(*other));
                    continue;
                }
                spans.insert(from.clone(), redirect.from.span);
                explicit.leads.insert(from.clone(), to);
                own.push(from);
            }
            if let Some(other) = first {
                let finding = Diagnostic::at(Code::RedirectFrom, redirect.from.span);
                let finding = finding.with("problem", Argument::Message("redirect-twice"));
                explicit.findings.push(finding.with("value", redirect.from.value.to_string()).related(other));
            }
            explicit.of_each.push(own);
        }
        explicit
    }

    /// What is wrong with the redirects of the content: one finding at most for either side of each.
    pub(super) fn findings(
        &self,
        scope: &Scope<'_>,
        known: &Known,
        standing: &Standing,
        trail: &Trail<'_>,
    ) -> Vec<Diagnostic> {
        let mut findings = self.findings.clone();
        for (redirect, own) in known.redirects.iter().zip(&self.of_each) {
            let from = &redirect.from;
            if let Some(problem) = problem_of_from(&from.value, scope, known, standing) {
                let finding = Diagnostic::at(Code::RedirectFrom, from.span).with("problem", Argument::Message(problem));
                findings.push(finding.with("value", from.value.to_string()));
            }
            // An entry says one thing: where readers are led, or why a file was given up.
            let unclear = match (&redirect.to, &redirect.gone) {
                (Some(_), Some(gone)) => Some((gone.span, "redirect-both")),
                (None, None) if redirect.is_whole => Some((from.span, "redirect-open")),
                _ => None,
            };
            findings.extend(unclear.map(|(span, problem)| {
                let finding = Diagnostic::at(Code::RedirectTo, span).with("problem", Argument::Message(problem));
                finding.with("value", from.value.to_string())
            }));
            let Some(to) = redirect.to.as_ref().filter(|_| redirect.gone.is_none()) else { continue };
            let leads_nowhere = match &to.value {
                SitePlace::Thing(thing) => scope.page_of(thing).is_none(),
                SitePlace::Address(_) => false,
            };
            let lost = own.iter().find(|from| !standing.has(from) && trail.end(from).is_none());
            if leads_nowhere || lost.is_some() {
                let is_circle = !leads_nowhere && lost.is_some_and(|from| self.is_circle(from));
                let problem = if is_circle { "redirect-circle" } else { "redirect-nowhere" };
                let finding = Diagnostic::at(Code::RedirectTo, to.span).with("problem", Argument::Message(problem));
                let finding = finding.with("value", to.value.to_string());
                findings.push(if is_circle { finding } else { finding.with_meant(near(&to.value, known, standing)) });
            }
        }
        findings
    }

    /// Whether an address or one above it is to lead on.
    pub(super) fn covers(&self, route: &Route) -> bool {
        let text = route.as_str();
        let above = text.match_indices('/').filter_map(|(slash, _)| Route::of_path(&text[..=slash]));
        self.asked.contains(route) || above.into_iter().any(|base| self.asked.contains(&base))
    }

    /// Whether an address comes back to itself, or to a circle.
    fn is_circle(&self, from: &Route) -> bool {
        let mut at = from;
        for _ in 0..=self.leads.len() {
            let Some(next) = self.leads.get(at) else { return false };
            at = next;
        }
        true
    }

    /// The addresses below the old pages of things at which nothing stands, though something stands below the new ones: those of feeds, data, rounds.
    pub(super) fn below(&self, scope: &Scope<'_>, standing: &Standing) -> Vec<Route> {
        let is_of_thing = |to: &Route| {
            let kind = standing.page(to).map(|(kind, _)| kind);
            kind.and_then(|kind| kind.reference(&scope.snapshot))
                .is_some_and(|thing| !matches!(thing, Reference::Page(_)))
        };
        let pages = self.leads.iter().filter(|(from, to)| {
            // Below things of two kinds stands nothing of the same name.
            from.as_str().ends_with('/') && from.folder() == to.folder() && is_of_thing(to)
        });
        let mut found = Vec::new();
        for (from, to) in pages {
            let below = standing.all().filter_map(|route| route.as_str().strip_prefix(to.as_str()));
            found.extend(
                below.filter(|rest| !rest.is_empty()).filter_map(|rest| Route::of_path(&format!("{from}{rest}"))),
            );
        }
        found.sort();
        found
    }
}

/// The addresses that something old stood at, with their language: of a thing those of its pages, each with its place among them, in every
/// language.
fn addresses(place: &SitePlace, scope: &Scope<'_>) -> Vec<(Lang, usize, Route)> {
    match place {
        SitePlace::Address(route) => vec![(steps(route, scope.languages).0, 0, as_page(route))],
        SitePlace::Thing(thing) => {
            let pages = steps_of(thing);
            let in_language = |lang: Lang| {
                let own = |(place, steps): (usize, &Vec<String>)| (lang, place, below(scope, lang, steps));
                pages.iter().enumerate().map(own).collect::<Vec<_>>()
            };
            scope.languages.iter().flat_map(|(lang, _)| in_language(lang)).collect()
        }
    }
}

/// The page at these steps in a language.
fn below(scope: &Scope<'_>, lang: Lang, steps: &[String]) -> Route {
    Route::page(std::iter::once(scope.languages.prefix(lang)).chain(steps.iter().map(String::as_str)))
}

/// Where readers of a language are led. The page of this place among those of the old thing leads to the same one of the new thing.
fn target(to: &SitePlace, place: usize, lang: Lang, scope: &Scope<'_>, standing: &Standing) -> Option<Route> {
    match to {
        SitePlace::Thing(thing) => {
            // Where pages of its kind are left out, the address leads on by itself.
            let kind = scope.page_of(thing)?;
            let same = steps_of(thing).get(place).map(|steps| below(scope, lang, steps));
            let same = same.filter(|route| place > 0 && standing.has(route));
            Some(same.unwrap_or_else(|| scope.route(kind, lang)))
        }
        SitePlace::Address(route) => Some(if standing.has(route) { route.clone() } else { as_page(route) }),
    }
}

/// What was probably meant by a place where nothing stands.
fn near(place: &SitePlace, known: &Known, standing: &Standing) -> Option<String> {
    let written = place.to_string();
    match place {
        SitePlace::Thing(thing) => {
            let things: Vec<String> =
                known.declared.iter().filter(|other| *other != thing).map(ToString::to_string).collect();
            nearest(&written, things.iter().map(String::as_str))
        }
        SitePlace::Address(_) => nearest(&written, standing.all().map(Route::as_str)),
    }
}
