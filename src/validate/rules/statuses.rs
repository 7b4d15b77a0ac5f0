//! Sources give one status of a task for one date. Where they give several, which one counts is worked out, and both are shown.

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Diagnostic};
use crate::id::Reference;
use crate::schema::Stage;
use crate::source::Spanned;
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule = Rule { codes: &[Code::StatusesDisagree], reads: Reads::Written, check };

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    let mut stated: BTreeMap<(&str, String), Vec<&Spanned<Stage>>> = BTreeMap::new();
    for record in &whole.content().records {
        let Some((status, date)) = record.status.as_ref().zip(record.date.value.date()) else { continue };
        for about in &record.about {
            if let Reference::Task(task) = &about.value {
                stated.entry((task.as_str(), date.to_string())).or_default().push(status);
            }
        }
    }
    for ((task, date), statuses) in stated {
        for (place, status) in statuses.iter().enumerate() {
            if let Some(other) = statuses[..place].iter().find(|other| other.value != status.value) {
                findings.push(
                    Diagnostic::at(Code::StatusesDisagree, status.span)
                        .with("task", task)
                        .with("date", date.as_str())
                        .with("status", status.value.name())
                        .with("other", other.value.name())
                        .related(other.span),
                );
            }
        }
    }
}
