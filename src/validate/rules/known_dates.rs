//! What a record or case tells of had happened when it became known, unless it is an announcement; and some source had said it.
//!
//! The trap: a source that previews an event is older than the event, and by default a record is known from its
//! earliest source on.

use crate::date::{Date, Day};
use crate::diagnostic::{Code, Diagnostic};
use crate::schema::{AmountKind, Record, RecordType, Round, Source};
use crate::source::Spanned;
use crate::validate::known;
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule =
    Rule { codes: &[Code::KnownTooEarly, Code::KnownBeforeSources, Code::PeriodNotOver], reads: Reads::Written, check };

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    let content = whole.content();
    for record in content.records.iter().filter(|record| record.is_whole) {
        let too_early = too_early(record);
        if too_early.is_empty() {
            findings.extend(before_sources(record.known.as_ref(), &record.sources));
        }
        findings.extend(too_early);
    }
    for (_, case) in content.cases.iter().filter(|(_, case)| case.is_whole) {
        let known = known::case(case).day();
        match case.date.value.date().filter(|date| known < date.first()) {
            Some(date) => {
                let finding = Diagnostic::at(Code::KnownTooEarly, case.date.span).with("known", known.to_string());
                findings.push(finding.with("date", date.to_string()));
            }
            None => findings.extend(before_sources(case.known.as_ref(), &case.sources)),
        }
    }
    for (_, evaluation) in content.evaluations.iter().filter(|(_, evaluation)| evaluation.is_whole) {
        findings.extend(before_sources(evaluation.known.as_ref(), &evaluation.sources));
    }
    for (_, _, round) in content.rounds.iter().filter(|(_, _, round)| round.is_whole) {
        let stated = round.known.as_ref().or(round.published.as_ref());
        let (known, begins) = (known::round(round).day(), round.period.from);
        if !round.results.is_empty() && known < begins.first() {
            let span = stated.map_or(round.period.span, |known| known.span);
            let finding = Diagnostic::at(Code::KnownTooEarly, span).with("known", known.to_string());
            findings.push(finding.with("date", begins.to_string()));
        } else if let Some((stated, published)) = before_results(round) {
            let finding = Diagnostic::at(Code::KnownTooEarly, stated.span).with("known", stated.value.to_string());
            findings.push(finding.with("date", published.to_string()));
        } else {
            findings.extend(before_sources(stated, &round.sources));
            let end = round.period.to.last();
            if !round.results.is_empty() && known < end {
                let span = stated.map_or(round.period.span, |known| known.span);
                let finding = Diagnostic::at(Code::PeriodNotOver, span).with("known", known.to_string());
                findings.push(finding.with("end", end.to_string()));
            }
        }
    }
}

/// The day from which a round is said to be known, if its results were published only later, and that day.
fn before_results(round: &Round) -> Option<(&Spanned<Day>, Day)> {
    let (stated, published) = (round.known.as_ref()?, round.published.as_ref()?.value);
    (stated.value < published).then_some((stated, published))
}

/// The dates of a record that lie after the day on which it became known.
fn too_early(record: &Record) -> Vec<Diagnostic> {
    if record.kind == RecordType::Announcement {
        return Vec::new();
    }
    let known = known::record(record).day();
    // A value is of a day that had begun when it became known, or it is a guess.
    let observed = record.all_observations().filter(|row| row.date.is_some());
    let observed = observed.filter_map(|row| Some((row.span, record.date_of(row)?)));
    let spent = record.amounts.iter().filter(|amount| amount.kind == AmountKind::Spent);
    let spent = spent.map(|amount| (amount.span, amount.date));
    let span = record.known.as_ref().map_or(record.date.span, |known| known.span);
    let own = record.date.value.date().map(|date| (span, date));
    let later = observed.chain(spent).chain(own).filter(|(_, date)| known < date.first());
    let finding = |(span, date): (_, Date)| {
        let finding = Diagnostic::at(Code::KnownTooEarly, span);
        finding.with("known", known.to_string()).with("date", date.to_string())
    };
    later.map(finding).collect()
}

/// What is found if a stated day lies before the publication of every source. A source without a date may have been there.
fn before_sources(known: Option<&Spanned<Day>>, sources: &[Source]) -> Option<Diagnostic> {
    let known = known?;
    let published: Vec<Date> = sources.iter().map(|source| source.published).collect::<Option<_>>()?;
    let earliest = published.into_iter().min_by_key(|date| date.first())?;
    (known.value < earliest.first()).then(|| {
        Diagnostic::at(Code::KnownBeforeSources, known.span)
            .with("known", known.value.to_string())
            .with("published", earliest.to_string())
    })
}
