//! A record has a source.

use crate::diagnostic::{Code, Diagnostic};
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule = Rule { codes: &[Code::RecordWithoutSource], reads: Reads::Written, check };

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    let content = whole.content();
    for record in content.records.iter().filter(|record| record.is_whole && record.sources.is_empty()) {
        findings.push(Diagnostic::at(Code::RecordWithoutSource, record.id.span).with("id", record.id.value.as_str()));
    }
}
