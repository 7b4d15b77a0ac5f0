//! What a text says in numbers its translations say as well, and nothing else.

use std::ops::Range;

use rayon::prelude::*;

use super::glossary;
use crate::decode::Text;
use crate::diagnostic::{Argument, Code, Diagnostic};
use crate::lang::{Lang, Unmatched, differing_figures, unmatched_numbers};
use crate::source::{Span, Spanned};
use crate::validate::place::Parts;
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;
use crate::yaml::Step;

pub(super) const RULE: Rule = Rule { codes: &[Code::NumberMismatch], reads: Reads::Written, check };

/// The texts of records in which another rule compares figures.
const COMPARED: [&str; 4] = ["title", "text", "note", "disagreement"];

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    let names = Names::new(whole);
    findings.par_extend(whole.content().texts.par_iter().flat_map_iter(|text| of_text(text, whole, &names)));
}

/// What is found in a text: at most one finding a translation.
fn of_text<'t>(
    text: &'t Text,
    whole: &'t Whole<'_>,
    names: &'t Names<'_>,
) -> impl Iterator<Item = Diagnostic> + use<'t> {
    let record = text.words.of_record();
    text.words.iter().filter(|(lang, _)| !lang.is_record()).filter_map(move |(lang, written)| {
        let tag = |lang| whole.input.languages.get(lang).tag.as_str();
        let Unmatched { mut one, mut other } =
            unmatched_numbers(&record.value, &written.value, [tag(Lang::RECORD), tag(lang)]);
        one.retain(|at| !names.have(&record.value, at, Lang::RECORD));
        other.retain(|at| !names.have(&written.value, at, lang));
        if (one.is_empty() && other.is_empty()) || is_told(text, &record.value, &written.value) {
            return None;
        }
        Some(mismatch(whole, lang, (record, &one), (written, &other)))
    })
}

/// Whether the rule about the figures of records tells of a difference already.
fn is_told(text: &Text, record: &str, translation: &str) -> bool {
    let is_compared = match text.field() {
        [Step::Key(field)] => text.of.document == "record" && COMPARED.contains(&field.as_str()),
        _ => false,
    };
    is_compared && differing_figures(record, translation).is_some()
}

/// A text and the places of the numbers that it has alone.
type Alone<'t> = (&'t Spanned<String>, &'t [Range<usize>]);

/// The finding for numbers that only one of two texts has. It points to the first of the translation, or else to all of it and to
/// the first number of the text of record.
fn mismatch(whole: &Whole<'_>, lang: Lang, record: Alone<'_>, translation: Alone<'_>) -> Diagnostic {
    let (own, others) = (first(record, whole), first(translation, whole));
    let problem = match (own, others) {
        (Some(_), Some(_)) => "numbers-in-both",
        (Some(_), None) => "numbers-only-in-record",
        (None, _) => "numbers-only-in-translation",
    };
    let finding = Diagnostic::at(Code::NumberMismatch, others.unwrap_or(translation.0.span))
        .with("problem", Argument::Message(problem))
        .with("language", whole.input.languages.get(lang).code.as_str())
        .with("record", said(record))
        .with("translation", said(translation));
    match own {
        Some(span) => finding.related(span),
        None => finding,
    }
}

/// Where the first of the numbers stands.
fn first((text, places): Alone<'_>, whole: &Whole<'_>) -> Option<Span> {
    places.first().map(|at| Parts::new(&text.value, text.span, whole.files).of(at.clone()))
}

fn said((text, places): Alone<'_>) -> Argument {
    Argument::List(places.iter().map(|at| text.value[at.clone()].to_owned()).collect())
}

/// The words of the glossary that have numbers in them, which are names: a translation need not count in them.
struct Names<'c>(Vec<(Lang, &'c str)>);

impl<'c> Names<'c> {
    fn new(whole: &'c Whole<'_>) -> Self {
        let languages = &whole.input.languages;
        let words = languages.iter().flat_map(|(lang, _)| {
            glossary::words(&whole.content().glossary, lang, languages).map(move |(_, word)| (lang, word))
        });
        Self(words.collect())
    }

    /// Whether a place in a text lies in one of them.
    fn have(&self, text: &str, at: &Range<usize>, lang: Lang) -> bool {
        let own = self.0.iter().filter(|(of, _)| *of == lang).map(|(_, word)| *word);
        let mut places = own.flat_map(|word| text.match_indices(word).map(|(start, word)| start..start + word.len()));
        places.any(|place| place.start <= at.start && at.end <= place.end)
    }
}
