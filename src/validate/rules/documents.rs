//! A document has one place: an address on the web, or a file of `static/` that is there.

use crate::diagnostic::{Argument, Code, Diagnostic};
use crate::input::Content;
use crate::route::FilePath;
use crate::schema::Attachment;
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule =
    Rule { codes: &[Code::DocumentPlace, Code::MissingDocument], reads: Reads::Written, check };

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    let content = whole.content();
    for document in content.documents() {
        let problem = match (&document.url, &document.file) {
            (Some(_), Some(_)) => Some("document-twice"),
            (None, None) if document.is_whole => Some("document-nowhere"),
            _ => None,
        };
        let place = |problem| Diagnostic::at(Code::DocumentPlace, document.span).with("problem", problem);
        findings.extend(problem.map(Argument::Message).map(place));
        findings.extend(missing(document, content));
    }
}

fn missing(document: &Attachment, content: &Content) -> Option<Diagnostic> {
    let file = document.file.as_ref()?;
    let path = file.value.0.as_str();
    if FilePath::new(path).is_some_and(|path| content.static_files.contains_key(&path)) {
        return None;
    }
    let there = content.static_files.keys().map(FilePath::as_str);
    Some(Diagnostic::at(Code::MissingDocument, file.span).with("file", path).with_nearest(path, there))
}
