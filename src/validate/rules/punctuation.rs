//! Chinese has its own marks, and what opens closes.

use crate::diagnostic::{Argument, Code, Diagnostic};
use crate::lang::{Lang, Slip, slips};
use crate::source::Spanned;
use crate::validate::place::Parts;
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule = Rule { codes: &[Code::Punctuation], reads: Reads::Written, check };

/// How many characters before and behind a mark have to stand in the official text as well for the mark to be the official text's.
const AROUND: usize = 6;

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
    slips.retain(|(_, at)| !is_official(whole, lang, &written.value, at.start));
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

/// Whether a mark stands in the official text as published as it stands here: what is quoted is not mended.
fn is_official(whole: &Whole<'_>, lang: Lang, text: &str, at: usize) -> bool {
    let start = text[..at].char_indices().rev().take(AROUND).last().map_or(at, |(place, _)| place);
    let end = text[at..].char_indices().nth(AROUND + 1).map_or(text.len(), |(place, _)| at + place);
    let around = text[start..end].trim();
    let published = whole.content().published.iter().filter(|published| published.lang == lang);
    published.flat_map(|published| &published.paragraphs).any(|(_, paragraph)| paragraph.contains(around))
}
