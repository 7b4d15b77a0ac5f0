//! The texts of a file: those that rules ask for, and translations that are older than their original.

use std::collections::BTreeSet;

use super::content::Scope;
use super::definition::definition;
use super::part::part;
use crate::decode::{Text, TextPlaces};
use crate::diagnostic::{Code, Diagnostic};
use crate::lang::{Lang, Languages, Localized, Unmatched, is_untranslated, slips, unmatched_numbers};
use crate::source::{Span, Spanned};
use crate::translation::{State, Translation, translations};
use crate::yaml::Node;

impl Scope<'_> {
    /// The texts of a file and where they stand, as far as they are wanted, and where translations are stale, which is reported.
    pub(super) fn texts(
        &self,
        path: &str,
        node: &Node,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> (Vec<Text>, BTreeSet<Span>) {
        let Some(definition) = definition(part(path)) else { return Default::default() };
        let mut texts = TextPlaces::new(&definition).texts(node, self.languages);
        let mut stale = BTreeSet::new();
        if let Some(lock) = self.lock {
            for translation in translations(&texts, path, self.languages, lock) {
                if translation.state == State::Stale {
                    stale.insert(translation.span());
                    diagnostics.push(stale_translation(&translation, self.languages));
                }
            }
        }
        for text in &mut texts {
            self.leave_out_empty(text);
        }
        texts.retain(|text| self.has_words || is_odd(text, self.languages));
        (texts, stale)
    }

    /// Leaves out translations that hold nothing: that is told of, and not that they lack what the text of record says.
    fn leave_out_empty(&self, text: &mut Text) {
        let has_words = |words: &Spanned<String>| !words.value.trim().is_empty();
        if text.words.iter().all(|(_, words)| has_words(words)) {
            return;
        }
        let words =
            self.languages.iter().map(|(lang, _)| text.words.get(lang).filter(|words| has_words(words)).cloned());
        if let Some(words) = Localized::new(words.collect()) {
            text.words = words;
        }
    }
}

fn stale_translation(translation: &Translation<'_>, languages: &Languages) -> Diagnostic {
    Diagnostic::at(Code::StaleTranslation, translation.span())
        .with("language", languages.get(translation.lang).code.as_str())
        .with("reference", translation.key.as_str())
        .related(translation.text.words.of_record().span)
}

/// Whether a rule has something to say of a text, whatever the other texts are. Most have nothing odd, and are not kept.
fn is_odd(text: &Text, languages: &Languages) -> bool {
    let tag = |lang| languages.get(lang).tag.as_str();
    let of_record = &text.words.of_record().value;
    text.words.iter().any(|(lang, words)| {
        let tags = [tag(Lang::RECORD), tag(lang)];
        let is_own = || lang.is_record() || !is_untranslated(of_record, &words.value, tags);
        let is_matched = || lang.is_record() || numbers_match(of_record, &words.value, tags);
        !slips(&words.value, tag(lang)).is_empty() || !is_own() || !is_matched()
    })
}

fn numbers_match(one: &str, other: &str, tags: [&str; 2]) -> bool {
    unmatched_numbers(one, other, tags) == Unmatched::default()
}
