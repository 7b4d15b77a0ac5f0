//! A link in Markdown to a thing of the site leads to one that exists.

use super::Index;
use crate::decode::Prose;
use crate::diagnostic::{Code, Diagnostic};
use crate::id::Reference;
use crate::input::Content;
use crate::lang::Localized;
use crate::markdown;
use crate::source::{Files, Span, Spanned};

pub(super) fn check(content: &Content, index: &Index<'_>, files: &Files, findings: &mut Vec<Diagnostic>) {
    let records = content.records.iter().map(|record| &record.text);
    let bodies = content.tasks.iter().filter_map(|(_, task)| task.body.as_ref());
    let cases = content.cases.iter().map(|(_, case)| &case.text);
    let pages = content.pages.iter().map(|(_, page)| &page.text);
    for text in records.chain(bodies).chain(cases).chain(pages) {
        check_text(text, index, files, findings);
    }
}

fn check_text(text: &Localized<Spanned<Prose>>, index: &Index<'_>, files: &Files, findings: &mut Vec<Diagnostic>) {
    for (_, prose) in text.iter() {
        for address in markdown::references(&prose.value.0) {
            let span = place(&address, prose.span, files);
            match Reference::parse(&address) {
                Some(reference) => super::references::expect(&reference, span, index, findings),
                None => findings.push(Diagnostic::at(Code::BrokenLink, span).with("address", address)),
            }
        }
    }
}

/// Where an address stands in the text that was written, or else the whole text.
fn place(address: &str, text: Span, files: &Files) -> Span {
    let (start, end) = (text.start as usize, text.end as usize);
    match files.get(text.file).text[start..end].find(address) {
        Some(offset) => Span::new(text.file, start + offset, start + offset + address.len()),
        None => text,
    }
}
