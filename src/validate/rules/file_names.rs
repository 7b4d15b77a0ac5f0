//! A file is named after what it holds, so that it is found: a task's and a free page's after the id, the folder of a case or an evaluation too, and a round's file.

use crate::diagnostic::{Code, Diagnostic};
use crate::id::Id;
use crate::source::Spanned;
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule = Rule { codes: &[Code::FileName], reads: Reads::Written, check };

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    let content = whole.content();
    for (stem, task) in &content.tasks {
        expect(&task.id, stem, |name| format!("tasks/{name}.yaml"), findings);
    }
    for (stem, page) in &content.pages {
        expect(&page.id, stem, |name| format!("pages/{name}.yaml"), findings);
    }
    for (folder, case) in &content.cases {
        expect(&case.id, folder, |name| format!("cases/{name}/case.yaml"), findings);
    }
    for (folder, evaluation) in &content.evaluations {
        expect(&evaluation.id, folder, |name| format!("evaluations/{name}/evaluation.yaml"), findings);
    }
    for (folder, stem, round) in &content.rounds {
        expect(&round.id, stem, |name| format!("evaluations/{folder}/rounds/{name}.yaml"), findings);
    }
}

fn expect<K>(id: &Spanned<Id<K>>, name: &str, path: impl Fn(&str) -> String, findings: &mut Vec<Diagnostic>) {
    if id.value.as_str() != name {
        findings.push(
            Diagnostic::at(Code::FileName, id.span)
                .with("id", id.value.as_str())
                .with("file", path(name))
                .with("expected", path(id.value.as_str())),
        );
    }
}
