//! The words of a record or case, against which its figures are held.

use super::figures;
use crate::lang::{Figures, Lang, Languages, Unit};
use crate::number::Number;
use crate::schema::{Case, Measure, Observation, Record, Target};

/// Whether the unit of a value multiplies it, and the words of its record have the bare number only: a slip that would make it thousands of
/// times too great. Until somebody has looked at it and says that it is comparable, nothing is worked out from such a value.
pub(super) fn is_multiplied(record: &Record, target: &Target, row: &Observation, languages: &Languages) -> bool {
    let (None, Some(unit)) = (row.comparable, &row.unit) else { return false };
    if !unit.iter().any(|(_, unit)| Unit::is_scaled(&unit.0)) {
        return false;
    }
    let words = Words::of(record, languages);
    words.have_value(target, row) == Some(false) && words.have_unmultiplied(target, row)
}

/// The title and the text of a record or case.
pub(super) struct Words<'r>(Vec<(Lang, Figures<'r>)>);

impl<'r> Words<'r> {
    pub(super) fn of(record: &'r Record, languages: &Languages) -> Self {
        let title = record.title.iter().map(|(lang, words)| (lang, words.0.as_str()));
        let text = record.text.iter().map(|(lang, prose)| (lang, prose.value.0.as_str()));
        Self::read(title.chain(text), languages)
    }

    pub(super) fn of_case(case: &'r Case, languages: &Languages) -> Self {
        let short = case.title.iter().chain(case.summary.iter()).map(|(lang, words)| (lang, words.0.as_str()));
        let text = case.text.iter().map(|(lang, prose)| (lang, prose.value.0.as_str()));
        Self::read(short.chain(text), languages)
    }

    fn read(words: impl Iterator<Item = (Lang, &'r str)>, languages: &Languages) -> Self {
        Self(words.map(|(lang, words)| (lang, Figures::read(words, &languages.get(lang).tag))).collect())
    }

    /// Whether the words have a value of a target in some language.
    pub(super) fn have_value(&self, target: &Target, row: &Observation) -> Option<bool> {
        let unit = row.unit.as_ref().unwrap_or(&target.unit);
        self.have(row.value.as_ref()?.value, target.measure, |lang| &unit.shown(lang).value.0)
    }

    /// Whether the words have the number of a value, but not what its own unit makes of it: 12 where 12 万个 is written.
    pub(super) fn have_unmultiplied(&self, target: &Target, row: &Observation) -> bool {
        let (Some(value), Some(unit)) = (&row.value, &row.unit) else { return false };
        let is_scaled = self.0.iter().any(|(lang, _)| Unit::is_scaled(&unit.shown(*lang).value.0));
        is_scaled && self.find(value.value, target.measure, |_| "") == Some(true)
    }

    /// The language in which findings name a unit: the first that the words have.
    pub(super) fn language(&self) -> Lang {
        self.0.first().map_or(Lang::RECORD, |(lang, _)| *lang)
    }

    /// Whether the words have a value in some language; `None` if they have no figures that it could be held against.
    pub(super) fn have<'u>(&self, value: Number, measure: Measure, unit: impl Fn(Lang) -> &'u str) -> Option<bool> {
        let found = self.find(value, measure, unit)?;
        (found || self.0.iter().any(|(_, figures)| !figures.in_digits().is_empty())).then_some(found)
    }

    /// Whether the words have a value in some language; `None` if no figure could be held against it.
    pub(super) fn find<'u>(&self, value: Number, measure: Measure, unit: impl Fn(Lang) -> &'u str) -> Option<bool> {
        let written = |lang: Lang| figures::written(value, measure, unit(lang));
        let mut held =
            self.0.iter().filter_map(|(lang, figures)| Some(figures.have_shortened(written(*lang)?))).peekable();
        held.peek()?;
        Some(held.any(|found| found))
    }
}
