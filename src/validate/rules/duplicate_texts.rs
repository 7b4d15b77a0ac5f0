//! A passage stands in one text only, and no translation is the text of record over again.

use std::collections::{HashMap, HashSet};
use std::hash::{DefaultHasher, Hasher};
use std::ops::Range;

use rayon::prelude::*;

use crate::decode::Prose;
use crate::diagnostic::{Argument, Code, Diagnostic};
use crate::lang::{Lang, is_untranslated};
use crate::source::Spanned;
use crate::validate::place::Parts;
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;
use crate::yaml::Step;

pub(super) const RULE: Rule = Rule { codes: &[Code::DuplicateText], reads: Reads::Written, check };

/// How many bytes a passage has at least without its white space: 20 Chinese characters, or 60 letters. Shorter ones may be alike by
/// chance.
const SHORTEST: usize = 60;

/// How many characters of a passage are told.
const TOLD: usize = 24;

/// The fields that hold names, which may be the same in every language.
const NAMES: [&str; 6] = ["name", "short", "sort_key", "publisher", "term", "title"];

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    copies(whole, findings);
    untranslated(whole, findings);
}

/// A paragraph of a text.
struct Passage<'c> {
    /// The same for all that begin alike.
    beginning: u64,
    /// The text, by its place among all.
    of: usize,
    text: &'c Spanned<Prose>,
    at: Range<usize>,
}

impl Passage<'_> {
    fn words(&self) -> &str {
        &self.text.value.0[self.at.clone()]
    }
}

/// Tells of the first passage that a text has in common with an earlier one.
fn copies(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    // What replaces a record that was withdrawn may say much of the same.
    let withdrawn = whole.content().records.iter().filter(|record| record.withdrawn.is_some());
    let withdrawn: HashSet<*const _> = withdrawn.map(|record| std::ptr::from_ref(&record.text)).collect();
    let standing = whole.content().localized_prose().filter(|text| !withdrawn.contains(&std::ptr::from_ref(*text)));
    let texts: Vec<(Lang, &Spanned<Prose>)> = standing.flat_map(|text| text.iter()).collect();
    let passages: Vec<Passage<'_>> =
        texts.par_iter().enumerate().flat_map_iter(|(place, (_, text))| passages(place, text)).collect();
    let mut firsts: HashMap<Vec<u8>, &Passage<'_>> = HashMap::new();
    let mut told: HashSet<(usize, usize)> = HashSet::new();
    for passage in alike(&passages) {
        // A translation that repeats the text of record is told of as that.
        let key = signs(passage.words()).chain([texts[passage.of].0.index() as u8]).collect();
        let first = *firsts.entry(key).or_insert(passage);
        if !std::ptr::eq(first, passage) && told.insert((first.of, passage.of)) {
            let place =
                |one: &Passage<'_>| Parts::new(&one.text.value.0, one.text.span, whole.files).of(one.at.clone());
            findings.push(
                Diagnostic::at(Code::DuplicateText, place(passage))
                    .with("problem", Argument::Message("text-copied"))
                    .with("words", beginning(passage.words()))
                    .related(place(first)),
            );
        }
    }
}

/// The passages that begin as another one does, in their order: there are few, whatever the number of passages.
fn alike<'p, 'c>(passages: &'p [Passage<'c>]) -> Vec<&'p Passage<'c>> {
    let mut beginnings: Vec<(u64, usize)> =
        passages.iter().enumerate().map(|(place, passage)| (passage.beginning, place)).collect();
    beginnings.par_sort_unstable();
    let groups = beginnings.chunk_by(|(one, _), (other, _)| one == other).filter(|group| group.len() > 1);
    let mut places: Vec<usize> = groups.flatten().map(|(_, place)| *place).collect();
    places.sort_unstable();
    places.into_iter().map(|place| &passages[place]).collect()
}

/// The paragraphs of a text that are long enough.
fn passages(of: usize, text: &Spanned<Prose>) -> impl Iterator<Item = Passage<'_>> + use<'_> {
    let whole = text.value.0.as_str();
    whole.split("\n\n").filter_map(move |words| {
        let start = words.as_ptr() as usize - whole.as_ptr() as usize;
        if words.len() < SHORTEST {
            return None;
        }
        let (mut first, mut length) = ([0; SHORTEST], 0);
        for sign in signs(words).take(SHORTEST) {
            first[length] = sign;
            length += 1;
        }
        let mut hasher = DefaultHasher::new();
        hasher.write(&first);
        let passage = Passage { beginning: hasher.finish(), of, text, at: start..start + words.len() };
        (length == SHORTEST).then_some(passage)
    })
}

fn signs(words: &str) -> impl Iterator<Item = u8> {
    words.bytes().filter(|byte| !byte.is_ascii_whitespace())
}

/// The first words of a passage.
fn beginning(words: &str) -> String {
    let line = words.trim().lines().next().unwrap_or_default();
    match line.char_indices().nth(TOLD) {
        Some((end, _)) => format!("{}…", line[..end].trim_end()),
        None => line.to_owned(),
    }
}

/// Tells of each translation that is the text of record over again.
fn untranslated(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    let tag = |lang| whole.input.languages.get(lang).tag.as_str();
    for text in &whole.content().texts {
        let record = &text.words.of_record().value;
        for (lang, written) in text.words.iter().filter(|(lang, _)| !lang.is_record()) {
            let has_characters = || written.value.chars().any(crate::character::is_han);
            let is_name = matches!(text.field().last(), Some(Step::Key(field)) if NAMES.contains(&field.as_str()));
            let tags = [tag(Lang::RECORD), tag(lang)];
            if is_untranslated(record, &written.value, tags) && (!is_name || has_characters()) {
                findings.push(
                    Diagnostic::at(Code::DuplicateText, written.span)
                        .with("problem", Argument::Message("text-untranslated"))
                        .with("language", whole.input.languages.get(lang).code.as_str())
                        .related(text.words.of_record().span),
                );
            }
        }
    }
}
