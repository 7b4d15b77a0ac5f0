//! What happened nobody knows when is sorted by the day on which it became public, so that day has to be there; and a value that
//! has no date has no place in a series.

use crate::date::When;
use crate::diagnostic::{Argument, Code, Diagnostic};
use crate::id::Kind;
use crate::schema::Source;
use crate::source::Span;
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule = Rule { codes: &[Code::UnknownDate, Code::UndatedValue], reads: Reads::Written, check };

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    let content = whole.content();
    let mut unplaced = |kind: Kind, id: &str, at: Span| {
        let kind = Argument::Message(kind.message());
        findings.push(Diagnostic::at(Code::UnknownDate, at).with("kind", kind).with("id", id));
    };
    let is_dated = |sources: &[Source]| sources.iter().any(|source| source.published.is_some());
    let records = content.records.iter().filter(|record| record.date.value == When::Unknown);
    for record in records.clone().filter(|record| record.is_whole) {
        if record.known.is_none() && !is_dated(&record.sources) {
            unplaced(Kind::Record, record.id.value.as_str(), record.date.span);
        }
    }
    for (_, case) in content.cases.iter().filter(|(_, case)| case.date.value == When::Unknown && case.is_whole) {
        if case.known.is_none() && !is_dated(&case.sources) {
            unplaced(Kind::Case, case.id.value.as_str(), case.date.span);
        }
    }
    for record in records {
        let undated = record.all_observations().filter(|observation| record.date_of(observation).is_none());
        findings.extend(undated.map(|observation| Diagnostic::at(Code::UndatedValue, observation.span)));
    }
}
