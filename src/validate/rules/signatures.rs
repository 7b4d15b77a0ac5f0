//! Signatures are by those who can sign, once each, and not by tomorrow. Those of earlier states are history and are left alone, whoever can
//! sign now.

use crate::diagnostic::{Argument, Code, Diagnostic};
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule = Rule {
    codes: &[Code::SignOffCount, Code::UnknownSigner, Code::DuplicateSignature, Code::SignatureAhead],
    reads: Reads::Written,
    check,
};

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    let signatures = &whole.content().signatures;
    let sign_off = whole.input.site.sign_off.as_ref();
    if let Some(sign_off) = sign_off {
        let most = if sign_off.by.is_empty() { usize::MAX } else { sign_off.by.len() };
        let count = sign_off.count();
        if count == 0 || count > most {
            let span = sign_off.required.as_ref().map_or(sign_off.span, |required| required.span);
            let finding = Diagnostic::at(Code::SignOffCount, span).with("required", count);
            findings.push(finding.with("names", sign_off.by.len()));
        }
    }
    for (place, signature) in signatures.iter().enumerate() {
        let name = signature.name.value.0.as_str();
        let is_same = |other: &&crate::schema::Signature| {
            other.name.value.0 == name && other.state.value == signature.state.value
        };
        if let Some(first) = signatures[..place].iter().find(is_same) {
            let finding = Diagnostic::at(Code::DuplicateSignature, signature.name.span).with("name", name);
            findings.push(finding.related(first.name.span));
        }
        if signature.date.value > whole.today {
            findings.push(
                Diagnostic::at(Code::SignatureAhead, signature.date.span)
                    .with("date", signature.date.value.to_string())
                    .with("today", whole.today.to_string()),
            );
        }
        if let Some(sign_off) = sign_off.filter(|sign_off| !sign_off.admits(name))
            && signatures.last().is_some_and(|last| last.state.value == signature.state.value)
        {
            let known = sign_off.by.iter().map(|known| known.value.0.clone()).collect();
            let finding = Diagnostic::at(Code::UnknownSigner, signature.name.span).with("value", name);
            findings.push(finding.with("known", Argument::List(known)));
        }
    }
}
