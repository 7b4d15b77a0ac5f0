//! Tells findings of one reading in the files of another.

use crate::diagnostic::{Diagnostic, Location};
use crate::source::{Files, Span};

/// Findings in files that were `read`, as findings in other `files` of the same content. Those get back the text that the findings are
/// about, which a report lets go of.
pub fn retold(mut findings: Vec<Diagnostic>, read: &Files, files: &mut Files) -> Vec<Diagnostic> {
    for finding in &mut findings {
        let Location::Span(span) = finding.location else { continue };
        let known = read.get(span.file);
        let file = files.find(&known.path).unwrap_or_else(|| files.add(&known.path, &*known.text));
        if files.get(file).text != known.text {
            files.replace(file, known.text.clone());
        }
        finding.location = Location::Span(Span { file, ..span });
    }
    findings
}
