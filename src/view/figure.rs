//! Figures as headlines, charts and sentences say them. Tables have their digits.

use super::scope::Scope;
use crate::decode::Plain;
use crate::lang::{Lang, Localized, Unit};
use crate::model::Target;
use crate::number::Number;

impl Scope<'_> {
    /// A value of a target: rounded as the target says, and in the words of the language where it is large.
    pub(super) fn figure(&self, target: &Target, value: Number, lang: Lang) -> String {
        self.compact(&target.unit, target.rounded(value), lang)
    }

    /// A number in the words of the language where it is large, unless its unit has such a word itself.
    pub(super) fn compact(&self, unit: &Localized<Plain>, value: Number, lang: Lang) -> String {
        self.compact_alike(unit, &[value], lang).concat()
    }

    /// Numbers that stand beside each other in the same way, all in one scale or none in any.
    pub(super) fn compact_alike(&self, unit: &Localized<Plain>, values: &[Number], lang: Lang) -> Vec<String> {
        if Unit::is_scaled(&unit.shown(lang).value.0) {
            values.iter().map(|value| self.number(*value, lang)).collect()
        } else {
            self.formats[lang.index()].compact_alike(values)
        }
    }
}
