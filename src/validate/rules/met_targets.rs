//! Only a target with a goal can be met.

use crate::diagnostic::{Code, Diagnostic};
use crate::id::TargetKind;
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule = Rule { codes: &[Code::NothingToMeet], reads: Reads::Written, check };

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    let content = whole.content();
    for record in &content.records {
        for met in &record.meets {
            let Some(id) = met.value.of::<TargetKind>() else { continue };
            let target = content.targets.iter().find(|target| target.id.value == id);
            if target.is_some_and(|target| target.is_whole && target.value.is_none() && target.change.is_none()) {
                findings.push(Diagnostic::at(Code::NothingToMeet, met.span).with("target", id.as_str()));
            }
        }
    }
}
