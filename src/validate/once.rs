//! One cause is told once, however many places show it.

use std::collections::{BTreeSet, HashMap};

use crate::diagnostic::{Argument, Code, Diagnostic, Location};
use crate::source::Span;

/// Tells a file that content needs and nobody reads once, with where it was meant to stand, however often it is referred to.
pub(super) fn files(diagnostics: &mut Vec<Diagnostic>) {
    let needed: BTreeSet<Location> = diagnostics
        .iter()
        .filter(|finding| finding.code == Code::MisplacedFile && finding.arguments.is_empty())
        .map(|finding| finding.location.clone())
        .collect();
    if needed.is_empty() {
        return;
    }
    diagnostics.retain(|finding| finding.code != Code::MisplacedFile || !finding.arguments.is_empty());
    for finding in diagnostics.iter_mut() {
        if finding.code == Code::UnexpectedFile && needed.contains(&finding.location) {
            let place = finding.arguments.drain(..).find(|(name, _)| *name == "nearest");
            let needed =
                Diagnostic { location: finding.location.clone(), ..Diagnostic::in_path(Code::MisplacedFile, "") };
            let place = place.map_or_else(|| "…".into(), |(_, place)| place);
            *finding = needed.with("expected", place);
        }
    }
}

/// Tells what is not there once, at the first place that names it, with how many there are and where the second is. Files that lie in the
/// wrong place are told once elsewhere.
pub(super) fn references(findings: &mut Vec<Diagnostic>) {
    let place = |finding: &Diagnostic| match finding.location {
        Location::Span(span) if finding.code == Code::UnresolvedReference => Some(span),
        _ => None,
    };
    // The arguments are the kind and the id, and then what was probably meant.
    let name = |finding: &Diagnostic| match &finding.arguments[..] {
        [(_, Argument::Message(kind)), (_, Argument::Text(id)), ..] => Some((*kind, id.clone())),
        _ => None,
    };
    let mut places: HashMap<(&str, String), BTreeSet<Span>> = HashMap::new();
    for (name, place) in findings.iter().filter_map(|finding| name(finding).zip(place(finding))) {
        places.entry(name).or_default().insert(place);
    }
    findings.retain_mut(|finding| {
        let Some((name, place)) = name(finding).zip(place(finding)) else { return true };
        let Some(all) = places.get(&name).filter(|all| all.first() == Some(&place)) else { return false };
        finding.related = all.iter().nth(1).copied();
        finding.arguments.push(("places", all.len().into()));
        // It may have been found twice at that place.
        places.remove(&name).is_some()
    });
}
