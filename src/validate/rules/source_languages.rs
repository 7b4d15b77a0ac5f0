//! The language of a source or a document is a language, and that of its title: it is read aloud, hyphenated and translated as such.

use crate::decode::Plain;
use crate::diagnostic::{Code, Diagnostic};
use crate::lang::differs_in_script;
use crate::source::Spanned;
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule = Rule { codes: &[Code::SourceLanguage, Code::SourceScript], reads: Reads::Written, check };

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    let content = whole.content();
    let sources = content.sources().map(|source| (&source.title, &source.lang, source.title_inferred));
    let documents = content.documents().map(|document| (&document.title, &document.lang, false));
    for (title, lang, is_inferred) in sources.chain(documents) {
        if !whole.input.languages.names(&lang.value.0) {
            findings.push(Diagnostic::at(Code::SourceLanguage, lang.span).with("value", lang.value.0.as_str()));
        } else if !is_inferred {
            findings.extend(other_script(title, lang, whole));
        }
    }
}

/// What is found if a title is hardly in its language.
fn other_script(title: &Plain, lang: &Spanned<Plain>, whole: &Whole<'_>) -> Option<Diagnostic> {
    let code = lang.value.0.as_str();
    differs_in_script(&title.0, whole.input.languages.tag_of(code))
        .then(|| Diagnostic::at(Code::SourceScript, lang.span).with("value", code).with("title", title.0.as_str()))
}
