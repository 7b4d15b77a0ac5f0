//! A record is about things of the plan: at least one, and nothing else; its status is that of a task it is about.

use crate::diagnostic::{Argument, Code, Diagnostic};
use crate::id::Reference;
use crate::schema::Record;
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule = Rule {
    codes: &[Code::RecordAboutNothing, Code::StatusWithoutTask, Code::UnknownValue],
    reads: Reads::Written,
    check,
};

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    let content = whole.content();
    for record in &content.records {
        if record.is_whole && record.about.is_empty() && record.all_observations().next().is_none() {
            findings
                .push(Diagnostic::at(Code::RecordAboutNothing, record.id.span).with("id", record.id.value.as_str()));
        }
        let is_about_task = record.about.iter().any(|about| matches!(about.value, Reference::Task(_)));
        if let Some(status) = record.status.as_ref().filter(|_| record.is_whole && !is_about_task) {
            findings.push(Diagnostic::at(Code::StatusWithoutTask, status.span).with("id", record.id.value.as_str()));
        }
        for about in &record.about {
            if !Record::takes(&about.value) {
                let known = Record::SUBJECTS.map(|kind| format!("{}:…", kind.name())).to_vec();
                findings.push(
                    Diagnostic::at(Code::UnknownValue, about.span)
                        .with("value", about.value.to_string())
                        .with("known", Argument::Choice(known)),
                );
            }
        }
    }
}
