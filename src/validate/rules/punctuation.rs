//! Chinese has its own marks, and what opens closes.

use crate::diagnostic::{Argument, Code, Diagnostic};
use crate::lang::{Lang, Slip, slips};
use crate::source::Spanned;
use crate::validate::place::Parts;
use crate::validate::quoted;
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule = Rule { codes: &[Code::Punctuation], reads: Reads::Written, check };

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    for text in &whole.content().texts {
        for (lang, written) in text.words.iter() {
            of_words(whole, lang, written, findings);
        }
    }
}

/// Tells of the first half-width mark of a text, since who writes one writes more, and of each mark without its other half.
fn of_words(whole: &Whole<'_>, lang: Lang, written: &Spanned<String>, findings: &mut Vec<Diagnostic>) {
    let tag = whole.input.languages.get(lang).tag.as_str();
    let mut slips = slips(&written.value, tag);
    slips.retain(|(_, at)| !quoted::is_official(whole, lang, &written.value, at.clone()));
    if slips.is_empty() {
        return;
    }
    let parts = Parts::new(&written.value, written.span, whole.files);
    let first = slips.iter().position(|(slip, _)| matches!(slip, Slip::HalfWidth(_)));
    for (place, (slip, at)) in slips.into_iter().enumerate() {
        let finding = Diagnostic::at(Code::Punctuation, parts.of(at.clone())).with("mark", &written.value[at]);
        match slip {
            Slip::HalfWidth(wide) if first == Some(place) => {
                let problem = Argument::Message("mark-half-width");
                findings.push(finding.with("problem", problem).with("wide", wide.to_string()));
            }
            Slip::HalfWidth(_) => {}
            Slip::Unpaired => findings.push(finding.with("problem", Argument::Message("mark-unpaired"))),
        }
    }
}
