//! How far something has come is a part of it, and only a target with a goal can be met.

use crate::diagnostic::{Code, Diagnostic};
use crate::id::TargetKind;
use crate::number::Number;
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule = Rule { codes: &[Code::ProgressRange, Code::NothingToMeet], reads: Reads::Written, check };

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    let content = whole.content();
    for record in &content.records {
        for value in record.progress.iter().map(|row| &row.value) {
            if value.value.is_negative() || value.value > Number::HUNDRED {
                let finding = Diagnostic::at(Code::ProgressRange, value.span);
                findings.push(finding.with("value", value.value.to_string()));
            }
        }
        for met in &record.meets {
            let Some(id) = met.value.of::<TargetKind>() else { continue };
            let target = content.targets.iter().find(|target| target.id.value == id);
            if target.is_some_and(|target| target.is_whole && target.value.is_none() && target.change.is_none()) {
                findings.push(Diagnostic::at(Code::NothingToMeet, met.span).with("target", id.as_str()));
            }
        }
    }
}
