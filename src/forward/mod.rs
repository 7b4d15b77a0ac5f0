//! Leads old addresses of the site on to where what they showed stands now, and finds those that would lead nowhere.
//!
//! An address is led on by what the content says (`redirects.yaml`) or, where what it showed depends on data or the calendar, to the list
//! that holds it now. A file that the content gives up there leads nowhere. Any other address that was public (`published.txt`) and at which
//! nothing stands is a finding.

mod belonging;
mod explicit;
mod gone;
mod known;
mod own;
mod place;
mod standing;
mod themes;
mod trail;
mod vanished;

use std::cell::LazyCell;
use std::collections::BTreeSet;

pub use known::Known;
pub use standing::Standing;

use self::explicit::Explicit;
use self::gone::Gone;
use self::themes::{Leads, Themes};
use self::trail::Trail;
use crate::diagnostic::Diagnostic;
use crate::page::Redirect;
use crate::route::Route;
use crate::source::Spanned;
use crate::view::Scope;

/// What becomes of the old addresses of a site.
#[derive(Debug, Default)]
pub struct Old {
    /// Where they lead, sorted by the addresses that are led away from.
    pub redirects: Vec<Redirect>,
    /// The files that were given up, sorted: nothing stands there, on purpose.
    pub gone: Vec<Route>,
}

/// What becomes of the old addresses of a site, and what is wrong with what the content asks for and with addresses that vanish. `is_current` says that the site speaks for today: one of another day lacks what came or will come
/// since, which is nothing to be told of.
pub fn forward(scope: &Scope<'_>, known: &Known, standing: &Standing, is_current: bool) -> (Old, Vec<Diagnostic>) {
    let gone = Gone::new(scope, known, standing);
    let explicit = Explicit::new(scope, known, standing, &gone);
    let trail = Trail::new(scope, known, standing, &explicit.leads);
    let mut diagnostics = explicit.findings(scope, known, standing, &trail);
    let themes = Themes::new(scope.themes, standing, &trail);
    let mut redirects = Leads::new();
    for from in explicit.leads.keys().chain(&explicit.below(scope, standing)) {
        if !standing.has(from)
            && let Some(to) = trail.end(from)
        {
            redirects.insert(from.clone(), (to, true));
        }
    }
    let (mut lost, mut in_themes) = (Vec::new(), Vec::new());
    for public in &known.public {
        if standing.has(&public.value) || redirects.contains_key(&public.value) || gone.has(&public.value) {
            continue;
        }
        let is_stated = explicit.covers(&public.value);
        if let Some((theme, counterpart)) = themes.of(&public.value).filter(|_| !is_stated) {
            in_themes.push((public, theme, counterpart));
            continue;
        }
        match trail.end(&public.value) {
            Some(to) => _ = redirects.insert(public.value.clone(), (to, is_stated)),
            // What is wrong with a redirect was said there.
            None if is_stated => {}
            None => lost.push(public.clone()),
        }
    }
    redirects.extend(themes.stated(&redirects));
    let all_public = LazyCell::new(|| known.public.iter().map(|public| &public.value).collect::<BTreeSet<_>>());
    for (public, theme, counterpart) in in_themes {
        if let Some(lead) = themes.end(theme, &counterpart, &redirects) {
            redirects.insert(public.value.clone(), lead);
        } else if !all_public.contains(&counterpart) {
            // Otherwise the main theme lacks the page too, which is told once.
            lost.push(Spanned { value: counterpart, span: public.span });
        }
    }
    let lost: Vec<&Spanned<Route>> = lost.iter().collect();
    diagnostics.extend(vanished::findings(&lost, scope, known, standing));
    let files = gone.addresses(standing);
    diagnostics.extend(gone.findings());
    if !is_current {
        diagnostics.clear();
    }
    let redirect = |(from, (to, is_stated))| Redirect { from, to, is_stated };
    (Old { redirects: redirects.into_iter().map(redirect).collect(), gone: files }, diagnostics)
}
