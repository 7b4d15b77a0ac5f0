//! A year with a digit lost or exchanged is often one in which nothing that a plan is about can have been.

use crate::date::Date;
use crate::diagnostic::{Code, Diagnostic};
use crate::schema::RecordType;
use crate::source::Span;
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule = Rule { codes: &[Code::UnlikelyDate], reads: Reads::Written, check };

/// The first year that passes.
const FIRST: i16 = 1900;

/// How many years ahead an announcement may look. What lies ahead in any other record is an error of its own.
const AHEAD: i16 = 50;

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    let content = whole.content();
    let last = whole.today.year().saturating_add(AHEAD);
    let mut expect = |date: Date, span: Span, looks_ahead: bool| {
        let (first, end) = (date.first().year(), date.last().year());
        let unlikely = (first < FIRST).then_some(first).or((looks_ahead && end > last).then_some(end));
        findings
            .extend(unlikely.map(|year| Diagnostic::at(Code::UnlikelyDate, span).with("year", format!("{year:04}"))));
    };
    for record in &content.records {
        let looks_ahead = record.kind == RecordType::Announcement;
        if let Some(date) = record.date.value.date() {
            expect(date, record.date.span, looks_ahead);
        }
        let observed = record.all_observations().filter_map(|row| Some((row.date?, row.span)));
        let paid = record.amounts.iter().map(|amount| (amount.date, amount.span));
        observed.chain(paid).for_each(|(date, span)| expect(date, span, looks_ahead));
        record.known.iter().for_each(|known| expect(Date::Day(known.value), known.span, false));
    }
    for (_, case) in &content.cases {
        if let Some(date) = case.date.value.date() {
            expect(date, case.date.span, false);
        }
    }
    for source in content.sources() {
        source.published.iter().for_each(|published| expect(*published, source.span, false));
    }
}
