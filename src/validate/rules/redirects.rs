//! An entry of `redirects.yaml` says one thing: where readers are led, or why a file was given up.

use crate::diagnostic::{Argument, Code, Diagnostic};
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule = Rule { codes: &[Code::RedirectTo], reads: Reads::Written, check };

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    for entry in &whole.content().redirects {
        let (span, problem) = match (&entry.to, &entry.gone) {
            (Some(_), Some(gone)) => (gone.span, "redirect-both"),
            (None, None) if entry.is_whole => (entry.from.span, "redirect-open"),
            _ => continue,
        };
        let finding = Diagnostic::at(Code::RedirectTo, span).with("problem", Argument::Message(problem));
        findings.push(finding.with("value", entry.from.value.to_string()));
    }
}
