//! Sources give one status of a task or step for one date, and one part that is done. Where they give several, which one counts is
//! worked out, and statuses are all shown.

use std::collections::BTreeMap;

use crate::diagnostic::{Argument, Code, Diagnostic};
use crate::id::Reference;
use crate::source::Span;
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule =
    Rule { codes: &[Code::StatusesDisagree, Code::ProgressDisagrees], reads: Reads::Written, check };

/// What records say of one thing for one date, each in the words of the content.
#[derive(Default)]
struct Said<'c>(BTreeMap<(&'c Reference, String), Vec<(String, Span)>>);

impl<'c> Said<'c> {
    fn add(&mut self, of: &'c Reference, date: &str, value: String, span: Span) {
        self.0.entry((of, date.to_owned())).or_default().push((value, span));
    }

    /// A finding for each value that another one for the same date contradicts.
    fn findings(self, code: Code, findings: &mut Vec<Diagnostic>) {
        for ((of, date), values) in self.0 {
            let (kind, id) = of.parts();
            for (place, (value, span)) in values.iter().enumerate() {
                if let Some((other, first)) = values[..place].iter().find(|(other, _)| other != value) {
                    findings.push(
                        Diagnostic::at(code, *span)
                            .with("kind", Argument::Message(kind.message()))
                            .with("id", id)
                            .with("date", date.as_str())
                            .with("value", value.as_str())
                            .with("other", other.as_str())
                            .related(*first),
                    );
                }
            }
        }
    }
}

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    let (mut statuses, mut progress) = (Said::default(), Said::default());
    for record in &whole.content().records {
        if record.status.is_none() && record.statuses.is_empty() && record.progress.is_empty() {
            continue;
        }
        let Some(date) = record.date.value.date().map(|date| date.to_string()) else { continue };
        if let Some(status) = &record.status {
            let tasks = record.about.iter().filter(|about| matches!(about.value, Reference::Task(_)));
            tasks.for_each(|task| statuses.add(&task.value, &date, status.value.name().to_owned(), status.span));
        }
        for row in &record.statuses {
            statuses.add(&row.of.value, &date, row.status.value.name().to_owned(), row.status.span);
        }
        for row in &record.progress {
            progress.add(&row.of.value, &date, row.value.value.to_string(), row.value.span);
        }
    }
    statuses.findings(Code::StatusesDisagree, findings);
    progress.findings(Code::ProgressDisagrees, findings);
}
