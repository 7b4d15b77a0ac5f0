//! Texts do not use the words that the site does not want: those of its word list, and those that its glossary avoids.

use std::ops::Range;

use rayon::prelude::*;

use super::glossary;
use crate::decode::{Plain, Text};
use crate::diagnostic::{Argument, Code, Diagnostic};
use crate::lang::{Lang, Words, verbatim};
use crate::source::{Span, Spanned};
use crate::validate::place::{self, Parts};
use crate::validate::quoted;
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule =
    Rule { codes: &[Code::Wordlist, Code::AvoidedTerm, Code::UnknownValue], reads: Reads::Written, check };

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    languages(whole, findings);
    for (lang, _) in whole.input.languages.iter() {
        let unwanted = unwanted(whole, lang);
        if !unwanted.is_empty() {
            let search = Search::new(whole, lang, unwanted);
            findings.par_extend(whole.content().texts.par_iter().flat_map_iter(|text| search.in_text(text)));
        }
    }
}

/// Tells of words of languages that the site does not have, which would never be found.
fn languages(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    let content = whole.content();
    let avoided = content.glossary.iter().flat_map(|term| &term.avoid);
    let avoided = avoided
        .map(|word| (word.lang.0.as_str(), place::of_words(&word.lang.0, word.span, whole.files).unwrap_or(word.span)));
    let listed = content.wordlist.iter().map(|entry| (entry.lang.value.0.as_str(), entry.lang.span));
    let is_known = |named: &str| whole.input.languages.iter().any(|(lang, _)| is_of(whole, lang, named));
    for (lang, span) in avoided.chain(listed).filter(|(lang, _)| !is_known(lang)) {
        let codes = whole.input.languages.iter().map(|(_, language)| language.code.clone()).collect();
        let unknown = Diagnostic::at(Code::UnknownValue, span).with("value", lang);
        findings.push(unknown.with("known", Argument::Choice(codes)));
    }
}

/// Whether the code or tag of a language is that of one of the site.
fn is_of(whole: &Whole<'_>, lang: Lang, named: &str) -> bool {
    let language = whole.input.languages.get(lang);
    language.code == named || language.tag == named
}

/// A word that is not wanted, and what is.
struct Unwanted<'c> {
    code: Code,
    word: &'c str,
    write: &'c str,
    reason: Option<&'c str>,
    /// Longer words in which it may stand.
    unless: &'c [Plain],
    /// The term that it is not to be used for: the glossary may tell of it there.
    term: Option<&'c str>,
    declared: Span,
}

fn unwanted<'c>(whole: &Whole<'c>, lang: Lang) -> Vec<Unwanted<'c>> {
    let content = whole.content();
    let listed =
        content.wordlist.iter().filter(|entry| is_of(whole, lang, &entry.lang.value.0)).map(|entry| Unwanted {
            code: Code::Wordlist,
            word: &entry.word.value.0,
            write: &entry.write.0,
            reason: entry.reason.as_ref().map(|reason| reason.0.as_str()),
            unless: &entry.unless,
            term: None,
            declared: entry.word.span,
        });
    let avoided = content.glossary.iter().flat_map(|term| {
        let write = term.term.get(lang).map(|words| words.0.as_str());
        let words = term.avoid.iter().filter(|word| is_of(whole, lang, &word.lang.0));
        words.zip(std::iter::repeat(write)).filter_map(|(word, write)| {
            Some(Unwanted {
                code: Code::AvoidedTerm,
                word: &word.name.0,
                write: write?,
                reason: None,
                unless: &[],
                term: Some(term.id.value.as_str()),
                declared: place::of_words(&word.name.0, word.span, whole.files).unwrap_or(word.span),
            })
        })
    });
    listed.chain(avoided).collect()
}

/// Looks for the words that a site does not want in the texts of one language.
struct Search<'w, 'c> {
    whole: &'w Whole<'c>,
    lang: Lang,
    unwanted: Vec<Unwanted<'c>>,
    /// The words that are not wanted; then those in which such a word may stand: what is written instead, the exceptions, and the
    /// words of the glossary, and the names of organisations.
    words: Words,
}

impl<'w, 'c> Search<'w, 'c> {
    fn new(whole: &'w Whole<'c>, lang: Lang, unwanted: Vec<Unwanted<'c>>) -> Self {
        let content = whole.content();
        let instead = unwanted.iter().map(|entry| entry.write);
        let exceptions = unwanted.iter().flat_map(|entry| entry.unless).map(|word| word.0.as_str());
        let terms = glossary::words(&content.glossary, lang, &whole.input.languages).map(|(_, word)| word);
        let longer = instead.chain(exceptions).chain(terms).chain(names(whole, lang));
        let words = Words::new(unwanted.iter().map(|entry| entry.word).chain(longer));
        Self { whole, lang, unwanted, words }
    }

    fn in_text(&self, text: &Text) -> Vec<Diagnostic> {
        let written = text.words.get(self.lang).filter(|_| text.of.document != "organisation");
        let Some(written) = written else { return Vec::new() };
        let found = self.words.of(&written.value);
        if found.iter().all(|(place, _)| *place >= self.unwanted.len()) {
            return Vec::new();
        }
        let others = verbatim(&written.value);
        let unwanted = found.iter().filter_map(|(place, at)| Some((self.unwanted.get(*place)?, at)));
        let unwanted = unwanted.filter(|(entry, at)| {
            let is_own = text.of.document == "glossary term" && text.of.id.as_deref() == entry.term;
            let is_covered =
                found.iter().any(|(_, other)| covers(other, at)) || &written.value[(*at).clone()] == entry.write;
            let is_exempt = entry.unless.iter().any(|word| word.0 == written.value[(*at).clone()]);
            let is_others = others.iter().any(|other| other.start < at.end && at.start < other.end);
            let is_let_be = is_own || is_covered || is_exempt || is_others;
            !is_let_be && !quoted::is_official(self.whole, self.lang, &written.value, (*at).clone())
        });
        unwanted.map(|(entry, at)| self.finding(written, at.clone(), entry)).collect()
    }

    fn finding(&self, written: &Spanned<String>, at: Range<usize>, entry: &Unwanted<'_>) -> Diagnostic {
        let word = written.value[at.clone()].split_whitespace().collect::<Vec<_>>().join(" ");
        let span = Parts::new(&written.value, written.span, self.whole.files).of(at);
        let finding = Diagnostic::at(entry.code, span)
            .with("language", self.whole.input.languages.get(self.lang).code.as_str())
            .with("word", word)
            .with("expected", entry.write)
            .related(entry.declared);
        match (entry.code, entry.reason) {
            (Code::Wordlist, Some(reason)) => {
                finding.with("problem", Argument::Message("word-unwanted-because")).with("reason", reason)
            }
            (Code::Wordlist, None) => finding.with("problem", Argument::Message("word-unwanted")),
            _ => finding,
        }
    }
}

/// What organisations are called in a language. They call themselves so.
fn names<'w, 'c>(whole: &'w Whole<'c>, lang: Lang) -> impl Iterator<Item = &'c str> + use<'w, 'c> {
    whole.content().organisations.iter().flat_map(move |organisation| {
        let short = organisation.short.as_ref().and_then(|short| short.get(lang));
        let aliases = organisation.aliases.iter().filter(move |alias| is_of(whole, lang, &alias.lang.0));
        let names = organisation.name.get(lang).into_iter().chain(short).chain(aliases.map(|alias| &alias.name));
        names.map(move |name| name.0.as_str())
    })
}

/// Whether a piece of a text lies within a longer one.
fn covers(longer: &Range<usize>, piece: &Range<usize>) -> bool {
    longer.start <= piece.start && piece.end <= longer.end && longer != piece
}
