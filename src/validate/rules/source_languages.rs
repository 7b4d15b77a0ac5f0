//! The language of a source or a document is a language: its title is read aloud, hyphenated and translated as such.

use crate::diagnostic::{Code, Diagnostic};
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule = Rule { codes: &[Code::SourceLanguage], reads: Reads::Written, check };

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    let content = whole.content();
    let documents = content.documents().map(|document| &document.lang);
    let languages = content.sources().map(|source| &source.lang).chain(documents);
    for lang in languages.filter(|lang| !whole.input.languages.names(&lang.value.0)) {
        findings.push(Diagnostic::at(Code::SourceLanguage, lang.span).with("value", lang.value.0.as_str()));
    }
}
