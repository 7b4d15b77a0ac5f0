//! Sources give one status of a task or step for one date, and one part that is done. Where they give several, which one counts is
//! worked out, and statuses are all shown.

use crate::diagnostic::{Argument, Code, Diagnostic};
use crate::id::Reference;
use crate::validate::rule::{Reads, Rule};
use crate::validate::statements::{Contradiction, Statement, Statements};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule =
    Rule { codes: &[Code::StatusesDisagree, Code::ProgressDisagrees], reads: Reads::Written, check };

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    let (mut statuses, mut progress) = (Statements::new(), Statements::new());
    for record in whole.standing() {
        if record.status.is_none() && record.statuses.is_empty() && record.progress.is_empty() {
            continue;
        }
        let Some(date) = record.date.value.date() else { continue };
        if let Some(status) = &record.status {
            let tasks = record.about.iter().filter(|about| matches!(about.value, Reference::Task(_)));
            tasks.for_each(|task| statuses.add(&task.value, Statement::new(date, status.value.name(), status.span)));
        }
        for row in &record.statuses {
            statuses.add(&row.of.value, Statement::new(date, row.status.value.name(), row.status.span));
        }
        for row in &record.progress {
            progress.add(&row.of.value, Statement::new(date, row.value.value.0, row.value.span));
        }
    }
    findings.extend(statuses.contradictions().map(|found| finding(Code::StatusesDisagree, found)));
    findings.extend(progress.contradictions().map(|found| finding(Code::ProgressDisagrees, found)));
}

fn finding<V: ToString>(code: Code, found: Contradiction<&Reference, V>) -> Diagnostic {
    let Contradiction { of, later, first } = found;
    let (kind, id) = of.parts();
    Diagnostic::at(code, later.span)
        .with("kind", Argument::Message(kind.message()))
        .with("id", id)
        .with("date", later.date.to_string())
        .with("value", later.value.to_string())
        .with("other", first.value.to_string())
        .related(first.span)
}
