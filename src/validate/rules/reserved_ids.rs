//! No id is a name that operating systems or the program keep for themselves where its page would stand.

use crate::diagnostic::{Argument, Code, Diagnostic};
use crate::filename::is_device;
use crate::id::Kind;
use crate::source::Span;
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule = Rule { codes: &[Code::RouteConflict], reads: Reads::Written, check };

/// The kinds of things that have pages or folders of their own.
const IN_ADDRESSES: [Kind; 12] = [
    Kind::Action,
    Kind::Task,
    Kind::Target,
    Kind::Safeguard,
    Kind::Organisation,
    Kind::Record,
    Kind::Case,
    Kind::Evaluation,
    Kind::Topic,
    Kind::Field,
    Kind::Place,
    Kind::Page,
];

/// What stands beside the pages of things, whatever they are.
const BESIDE_ALL: [&str; 4] = ["by", "data", "embed", "feed.xml"];

/// What stands at the top of a site and is no page.
const AT_THE_TOP: [&str; 5] = ["404.html", "assets", "robots.txt", "search-index", "sitemap.xml"];

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    inside_evaluations(whole, findings);
    for kind in IN_ADDRESSES {
        for declared in whole.content().declared(kind) {
            if let Some(reason) = reserved(whole, kind, declared.id) {
                findings.push(
                    Diagnostic::at(Code::RouteConflict, declared.id_span)
                        .with("problem", Argument::Message(reason))
                        .with("kind", Argument::Message(kind.message()))
                        .with("id", declared.id),
                );
            }
        }
    }
}

/// What stands below the page of an evaluation has a folder of its own, beside nothing else.
fn inside_evaluations(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    let content = whole.content();
    let mut expect = |kind: Kind, id: &str, span: Span| {
        if is_device(id) {
            findings.push(
                Diagnostic::at(Code::RouteConflict, span)
                    .with("problem", Argument::Message("id-of-system"))
                    .with("kind", Argument::Message(kind.message()))
                    .with("id", id),
            );
        }
    };
    for subject in content.evaluations.iter().flat_map(|(_, evaluation)| &evaluation.subjects) {
        expect(Kind::Assessed, subject.id.value.as_str(), subject.id.span);
    }
    for (_, _, round) in &content.rounds {
        expect(Kind::Round, round.id.value.as_str(), round.id.span);
        for dimension in &round.method.dimensions {
            let indicators = dimension.indicators.iter().map(|indicator| &indicator.id);
            for id in std::iter::once(&dimension.id).chain(indicators) {
                expect(Kind::Criterion, id.value.as_str(), id.span);
            }
        }
    }
}

/// Why an id is kept, as a message; `None` if it is free.
fn reserved(whole: &Whole<'_>, kind: Kind, id: &str) -> Option<&'static str> {
    if is_device(id) {
        return Some("id-of-system");
    }
    let is_year = |id: &str| id.len() == 4 && id.bytes().all(|byte| byte.is_ascii_digit());
    let is_taken = match kind {
        Kind::Topic | Kind::Field | Kind::Place => false,
        Kind::Page => is_at_the_top(whole, id),
        Kind::Record => BESIDE_ALL.contains(&id) || is_year(id),
        Kind::Case => BESIDE_ALL.contains(&id) || ["field", "place"].contains(&id),
        Kind::Organisation => BESIDE_ALL.contains(&id) || id == "matrix",
        _ => BESIDE_ALL.contains(&id),
    };
    is_taken.then_some("id-of-program")
}

pub(super) fn is_at_the_top(whole: &Whole<'_>, id: &str) -> bool {
    let is_language = whole.input.languages.find(id).is_some_and(|lang| !lang.is_record());
    // The parts of a large site map.
    let part = id.strip_prefix("sitemap-").and_then(|rest| rest.strip_suffix(".xml"));
    let is_part = part.is_some_and(|number| !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()));
    BESIDE_ALL.contains(&id) || AT_THE_TOP.contains(&id) || is_part || is_language
}
