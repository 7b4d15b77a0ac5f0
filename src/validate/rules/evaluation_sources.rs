//! An evaluation has a source, and so has each of its rounds.

use crate::diagnostic::{Argument, Code, Diagnostic};
use crate::id::Kind;
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule = Rule { codes: &[Code::EvaluationWithoutSource], reads: Reads::Written, check };

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    let content = whole.content();
    let mut expect = |kind: Kind, span, id: &str| {
        let finding = Diagnostic::at(Code::EvaluationWithoutSource, span);
        findings.push(finding.with("kind", Argument::Message(kind.message())).with("id", id));
    };
    for (_, row) in content.evaluations.iter().filter(|(_, row)| row.is_whole && row.sources.is_empty()) {
        expect(Kind::Evaluation, row.id.span, row.id.value.as_str());
    }
    for (_, _, row) in content.rounds.iter().filter(|(_, _, row)| row.is_whole && row.sources.is_empty()) {
        expect(Kind::Round, row.id.span, row.id.value.as_str());
    }
}
