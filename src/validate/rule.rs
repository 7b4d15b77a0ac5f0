//! A rule as a value.

use super::whole::Whole;
use crate::diagnostic::{Code, Diagnostic};

/// A condition that every site must meet; each breach is reported.
pub(super) struct Rule {
    /// The codes of its findings. How severe they are, and whether a site may decide otherwise, stands with each code.
    pub(super) codes: &'static [Code],
    /// What it reads.
    pub(super) reads: Reads,
    /// Adds a finding wherever it does not hold.
    pub(super) check: fn(&Whole<'_>, &mut Vec<Diagnostic>),
}

/// What a rule reads, which says when it can be looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reads {
    /// The settings and the content as written.
    Written,
    /// The content as meant as well.
    Model,
}

impl Rule {
    /// What the rule finds.
    pub(super) fn findings(&self, whole: &Whole<'_>) -> Vec<Diagnostic> {
        let mut findings = Vec::new();
        (self.check)(whole, &mut findings);
        debug_assert!(
            findings.iter().all(|finding| self.codes.contains(&finding.code)),
            "a rule names every code of its findings: {:?}",
            self.codes
        );
        findings
    }
}
