//! What is withdrawn had been public, and other content rests on it no more.

use std::collections::HashMap;

use crate::diagnostic::{Code, Diagnostic};
use crate::id::{RecordId, Reference};
use crate::markdown;
use crate::schema::{Record, Withdrawal};
use crate::source::Span;
use crate::validate::known;
use crate::validate::place::Search;
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule =
    Rule { codes: &[Code::WithdrawnTooEarly, Code::WithdrawnReference], reads: Reads::Written, check };

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    let records = whole.content().records.iter().filter(|record| record.is_whole);
    let all: Vec<(&Record, &Withdrawal)> =
        records.filter_map(|record| Some((record, record.withdrawn.as_ref()?))).collect();
    findings.extend(all.iter().filter_map(|(record, withdrawal)| too_early(record, withdrawal)));
    // One that is withdrawn only later stands until then.
    let gone = all.iter().filter(|(record, _)| record.is_withdrawn(whole.today));
    let gone: HashMap<&RecordId, &Withdrawal> = gone.map(|(record, own)| (&record.id.value, *own)).collect();
    if !gone.is_empty() {
        references(whole, &gone, findings);
    }
}

/// What is found of a record that nobody can have read before it was withdrawn.
fn too_early(record: &Record, withdrawal: &Withdrawal) -> Option<Diagnostic> {
    let came = record.publish_at.map_or(record.added.value, |day| day.max(record.added.value));
    let public = came.max(known::record(record).day());
    let finding = Diagnostic::at(Code::WithdrawnTooEarly, withdrawal.date.span)
        .with("date", withdrawal.date.value.to_string())
        .with("public", public.to_string());
    (withdrawal.date.value < public).then_some(finding)
}

/// Where content names a withdrawn record: what rests on it, and links in texts. What was withdrawn itself may.
fn references(whole: &Whole<'_>, gone: &HashMap<&RecordId, &Withdrawal>, findings: &mut Vec<Diagnostic>) {
    let content = whole.content();
    let mut expect = |id: &RecordId, span: Span| {
        let Some(withdrawal) = gone.get(id) else { return };
        findings.push(
            Diagnostic::at(Code::WithdrawnReference, span)
                .with("id", id.as_str())
                .with("date", withdrawal.date.value.to_string())
                .related(withdrawal.date.span),
        );
    };
    content.cases.iter().flat_map(|(_, case)| &case.records).for_each(|id| expect(&id.value, id.span));
    let results = content.rounds.iter().flat_map(|(_, _, round)| &round.results);
    results.flat_map(|result| &result.evidence).for_each(|id| expect(&id.value, id.span));
    for about in content.glossary.iter().filter_map(|term| term.about.as_ref()) {
        if let Reference::Record(id) = &about.value {
            expect(id, about.span);
        }
    }
    let withdrawn: Vec<Span> = (content.records.iter())
        .filter(|record| gone.contains_key(&record.id.value))
        .flat_map(|record| record.text.iter().map(|(_, text)| text.span))
        .collect();
    for prose in content.prose().filter(|prose| !withdrawn.contains(&prose.span)) {
        if !prose.value.0.contains("record:") {
            continue;
        }
        let mut places = Search::new(prose.span, whole.files);
        for address in markdown::references(&prose.value.0) {
            let span = places.next(&address);
            if let Some(Reference::Record(id)) = Reference::parse(&address) {
                expect(&id, span);
            }
        }
    }
}
