//! Two things of one kind never have the same id.

use crate::diagnostic::{Argument, Code, Diagnostic};
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule = Rule { codes: &[Code::DuplicateId], reads: Reads::Written, check };

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    for twice in whole.index.twice.iter().filter(|twice| !twice.is_copied) {
        findings.push(
            Diagnostic::at(Code::DuplicateId, twice.span)
                .with("kind", Argument::Message(twice.kind.message()))
                .with("id", twice.id)
                .related(twice.first),
        );
    }
}
