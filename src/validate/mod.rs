//! From content as written to content as meant: resolves every reference and keeps every rule.

mod cases;
mod index;
mod official;
mod resolve;
mod rules;

use rayon::prelude::*;

use crate::diagnostic::{Diagnostic, Severity};
use crate::input::Input;
use crate::model::Model;
use crate::source::Files;

/// Checks the content and makes a model of it. There is a model if nothing found is an error.
pub fn validate(input: &Input, files: &Files) -> (Option<Model>, Vec<Diagnostic>) {
    let content = &input.content;
    let index = index::Index::new(content);
    let kept = || {
        let found: Vec<Vec<Diagnostic>> = rules::ON_CONTENT
            .par_iter()
            .map(|rule| {
                let mut findings = Vec::new();
                rule(content, &index, files, &mut findings);
                findings
            })
            .collect();
        let mut findings: Vec<Diagnostic> = found.into_iter().flatten().collect();
        rules::needed_pages::check(&input.site, content, &mut findings);
        rules::glossary::check(content, &input.languages, &mut findings);
        findings
    };
    let (mut findings, model) = rayon::join(kept, || resolve::resolve(content, &input.languages));
    if let Some(model) = &model {
        rules::official_text::check(&model.outline().plan, &content.published, &mut findings);
    }
    let failed = findings.iter().any(|finding| finding.severity == Severity::Error);
    (model.filter(|_| !failed), findings)
}
