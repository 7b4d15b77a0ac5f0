//! The wording of a target stands in the paragraph that it names, in each language in which both exist.

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Diagnostic};
use crate::lang::{Folded, Lang};
use crate::validate::place;
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule = Rule { codes: &[Code::WordingNotInText], reads: Reads::Model, check };

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    let Some(model) = whole.model else { return };
    // Targets mostly stand in a few paragraphs, which are folded once.
    let mut folded: BTreeMap<(u32, Lang), Folded> = BTreeMap::new();
    for target in &whole.content().targets {
        let (Some(wording), Some(number)) = (&target.wording, &target.paragraph) else { continue };
        let mut paragraphs = model.outline().plan.paragraphs.iter();
        let Some(paragraph) = paragraphs.find(|paragraph| paragraph.number == number.value) else { continue };
        for (lang, words) in wording.iter() {
            let Some(parts) = paragraph.parts.get(lang) else { continue };
            let text = || parts.iter().map(|part| part.text.as_str()).collect::<String>();
            let text = folded.entry((number.value, lang)).or_insert_with(|| Folded::new(&text()));
            if !text.has(&Folded::new(&words.0)) {
                let span = place::of_words(&words.0, target.span, whole.files).unwrap_or(number.span);
                findings.push(
                    Diagnostic::at(Code::WordingNotInText, span)
                        .with("wording", words.0.as_str())
                        .with("paragraph", number.value as usize)
                        .with("language", whole.input.languages.get(lang).code.as_str()),
                );
            }
        }
    }
}
