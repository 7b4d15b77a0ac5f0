//! Sources give one status of a task or step for one date, and one part that is done. Where they give several, which one counts is
//! worked out, and statuses are all shown.

use std::collections::HashMap;

use crate::date::Date;
use crate::diagnostic::{Argument, Code, Diagnostic};
use crate::id::Reference;
use crate::source::Span;
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule =
    Rule { codes: &[Code::StatusesDisagree, Code::ProgressDisagrees], reads: Reads::Written, check };

/// What records say of one thing for one date, in the order of the records.
struct Said<'c, V> {
    of: &'c Reference,
    date: Date,
    values: Vec<(V, Span)>,
}

/// What records say of things and dates, in the order in which these come up.
struct Sayings<'c, V> {
    all: Vec<Said<'c, V>>,
    places: HashMap<(&'c Reference, Date), usize>,
}

impl<'c, V: Copy + PartialEq + ToString> Sayings<'c, V> {
    fn new() -> Self {
        Self { all: Vec::new(), places: HashMap::new() }
    }

    fn add(&mut self, of: &'c Reference, date: Date, value: V, span: Span) {
        let place = *self.places.entry((of, date)).or_insert(self.all.len());
        if place == self.all.len() {
            self.all.push(Said { of, date, values: Vec::new() });
        }
        self.all[place].values.push((value, span));
    }

    /// A finding for each value that another one for the same date contradicts.
    fn findings(self, code: Code, findings: &mut Vec<Diagnostic>) {
        for Said { of, date, values } in self.all {
            let (kind, id) = of.parts();
            for (place, (value, span)) in values.iter().enumerate() {
                if let Some((other, first)) = values[..place].iter().find(|(other, _)| other != value) {
                    findings.push(
                        Diagnostic::at(code, *span)
                            .with("kind", Argument::Message(kind.message()))
                            .with("id", id)
                            .with("date", date.to_string())
                            .with("value", value.to_string())
                            .with("other", other.to_string())
                            .related(*first),
                    );
                }
            }
        }
    }
}

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    let (mut statuses, mut progress) = (Sayings::new(), Sayings::new());
    for record in &whole.content().records {
        if record.status.is_none() && record.statuses.is_empty() && record.progress.is_empty() {
            continue;
        }
        let Some(date) = record.date.value.date() else { continue };
        if let Some(status) = &record.status {
            let tasks = record.about.iter().filter(|about| matches!(about.value, Reference::Task(_)));
            tasks.for_each(|task| statuses.add(&task.value, date, status.value.name(), status.span));
        }
        for row in &record.statuses {
            statuses.add(&row.of.value, date, row.status.value.name(), row.status.span);
        }
        for row in &record.progress {
            progress.add(&row.of.value, date, row.value.value, row.value.span);
        }
    }
    statuses.findings(Code::StatusesDisagree, findings);
    progress.findings(Code::ProgressDisagrees, findings);
}
