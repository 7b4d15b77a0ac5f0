//! The rules of a site at work on what was found in it.

use super::rule::{Level, RuleEntry};
use crate::diagnostic::{Code, Diagnostic};
use crate::id::Reference;
use crate::source::Spanned;

/// The rules of a site, and which of them have matched a finding so far.
#[derive(Clone, Debug)]
pub struct Levels {
    rules: Vec<RuleEntry>,
    is_used: Vec<bool>,
    /// What a missing translation is where no rule says it.
    missing_translation: Option<Level>,
}

impl Levels {
    /// Rules that have matched nothing yet.
    pub(super) fn new(rules: Vec<RuleEntry>, missing_translation: Option<Level>) -> Self {
        Self { is_used: vec![false; rules.len()], rules, missing_translation }
    }

    /// Applies the rules to findings: changes their severity, or removes them. `is_about` says whether a finding is about
    /// a thing.
    pub fn apply(&mut self, findings: &mut Vec<Diagnostic>, is_about: impl Fn(&Diagnostic, &Reference) -> bool) {
        findings.retain_mut(|finding| {
            let Some(level) = self.level(finding, &is_about) else { return true };
            let Some(severity) = level.severity() else { return false };
            finding.severity = severity;
            true
        });
    }

    /// What the rules make of a finding: the first rule for what it is about, or else the first for the whole site.
    fn level(&mut self, finding: &Diagnostic, is_about: &impl Fn(&Diagnostic, &Reference) -> bool) -> Option<Level> {
        let own = self.rules.iter().enumerate().filter(|(_, rule)| rule.code == finding.code);
        let narrow = |about: &Spanned<Reference>| is_about(finding, &about.value);
        let fitting = own.filter(|(_, rule)| rule.about.as_ref().is_none_or(narrow));
        let chosen = fitting.min_by_key(|(position, rule)| (rule.about.is_none(), *position));
        match chosen.map(|(position, _)| position) {
            Some(position) => {
                self.is_used[position] = true;
                Some(self.rules[position].level)
            }
            None => self.missing_translation.filter(|_| finding.code == Code::MissingTranslation),
        }
    }

    /// A finding for each rule that matched none. Meaningful only after every finding has passed through [`Self::apply`].
    pub fn unused(&self) -> impl Iterator<Item = Diagnostic> {
        let unused = self.rules.iter().zip(&self.is_used).filter(|(_, is_used)| !**is_used);
        unused.map(|(rule, _)| Diagnostic::at(Code::UnusedRule, rule.span).with("code", rule.code.name()))
    }
}
