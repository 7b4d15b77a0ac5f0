//! A link in Markdown to a thing of the site leads to one that exists.

use crate::decode::Prose;
use crate::diagnostic::{Code, Diagnostic};
use crate::id::Reference;
use crate::lang::Localized;
use crate::markdown;
use crate::source::{Files, Span, Spanned};
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule =
    Rule { codes: &[Code::BrokenLink, Code::UnresolvedReference], reads: Reads::Written, check };

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    let content = whole.content();
    let records = content.records.iter().map(|record| &record.text);
    let bodies = content.tasks.iter().filter_map(|(_, task)| task.body.as_ref());
    let cases = content.cases.iter().map(|(_, case)| &case.text);
    let pages = content.pages.iter().map(|(_, page)| &page.text);
    for text in records.chain(bodies).chain(cases).chain(pages) {
        check_text(text, whole, findings);
    }
}

fn check_text(text: &Localized<Spanned<Prose>>, whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    for (_, prose) in text.iter() {
        for address in markdown::references(&prose.value.0) {
            let span = within(prose.span, &address, whole.files);
            match Reference::parse(&address) {
                Some(reference) => whole.index.expect_reference(&reference, span, findings),
                None => findings.push(Diagnostic::at(Code::BrokenLink, span).with("address", address)),
            }
        }
    }
}

/// Where an address stands in the text that was written, or else the whole text.
fn within(text: Span, address: &str, files: &Files) -> Span {
    let (start, end) = (text.start as usize, text.end as usize);
    match files.get(text.file).text[start..end].find(address) {
        Some(offset) => Span::new(text.file, start + offset, start + offset + address.len()),
        None => text,
    }
}
