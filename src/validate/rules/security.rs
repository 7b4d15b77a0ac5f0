//! Those who look for a contact in `security.txt` believe it until the day it names: that day is still some time ahead.

use crate::diagnostic::{Code, Diagnostic};
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;

/// How many days before it ends this is told.
const AHEAD: i32 = 30;

pub(super) const RULE: Rule = Rule { codes: &[Code::SecurityExpires], reads: Reads::Written, check };

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    let security = whole.input.site.security.as_ref();
    if let Some(expires) = security.and_then(|security| security.expires.as_ref())
        && expires.value.days_since(whole.today) < AHEAD
    {
        let finding = Diagnostic::at(Code::SecurityExpires, expires.span).with("date", expires.value.to_string());
        findings.push(finding.with("today", whole.today.to_string()));
    }
}
