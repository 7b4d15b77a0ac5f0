//! The number that says most of a case.

use serde::Serialize;

use crate::character::is_han;
use crate::described::{Described, derive};
use crate::lang::Lang;
use crate::model::Case;
use crate::view::scope::Scope;
use crate::view::text::Text;

/// The fact of a case. Its number is cut from its words, so that it can stand larger than these.
#[derive(Debug, Described!, Serialize)]
pub struct FactView {
    /// The number, with the sign of its currency where that stands before it: `25`, `US$2.5`.
    pub number: String,
    /// What multiplies it and its currency, where they stand behind it, with the spaces that belong around it: `亿美元`, ` billion`.
    pub scale: String,
    /// What is counted.
    pub unit: Option<Text>,
    /// What the number says.
    pub what: Text,
    /// Whether it has come about: `planned`, `agreed`, `done`.
    pub state: &'static str,
    /// How exactly the sources give it: `exact`, `about`, `over`.
    pub precision: &'static str,
    /// Whether more than a repost gives it.
    pub confirmed: bool,
}

impl FactView {
    /// The fact of a case; `None` if it has none.
    pub(crate) fn of(scope: &Scope<'_>, case: &Case, lang: Lang) -> Option<Self> {
        let fact = case.fact.as_ref()?;
        let value = fact.value.value;
        let written = match (fact.currency, &fact.unit) {
            (Some(currency), _) => scope.money(value, currency, lang),
            (None, Some(unit)) => scope.compact(unit, value, lang),
            (None, None) => scope.formats[lang.index()].compact(value),
        };
        let unit = fact.unit.as_ref().map(|unit| scope.text(unit, lang));
        let (number, scale) = parted(&written, unit.as_ref().map(|unit| unit.text.as_str()));
        Some(Self {
            number,
            scale,
            unit,
            what: scope.text(&fact.what, lang),
            state: fact.state.name(),
            precision: fact.precision.name(),
            confirmed: case.is_fact_confirmed(scope.snapshot.as_of)?,
        })
    }
}

/// A number with all that stands before its last digit, and what stands between that and its unit.
fn parted(written: &str, unit: Option<&str>) -> (String, String) {
    let end = written
        .rfind(char::is_numeric)
        .map_or(0, |last| last + written[last..].chars().next().map_or(0, char::len_utf8));
    let (number, behind) = written.split_at(end);
    let words = behind.trim();
    // A language that writes words without spaces has none before them here: 30万人, 12 million patients.
    let is_spaced =
        words.len() < behind.len() || (words.is_empty() && unit.is_some_and(|unit| !unit.starts_with(is_han)));
    let (before, after) = match (is_spaced, words.is_empty(), unit.is_some()) {
        (false, ..) | (_, true, false) => ("", ""),
        (_, true, true) | (_, false, false) => (" ", ""),
        (_, false, true) => (" ", " "),
    };
    (number.to_owned(), format!("{before}{words}{after}"))
}

#[cfg(test)]
mod tests {
    use super::parted;

    #[test]
    fn a_number_is_cut_from_the_words_behind_it() {
        for (written, unit, number, scale) in [
            ("25亿美元", None, "25", "亿美元"),
            ("US$2.5\u{a0}billion", None, "US$2.5", " billion"),
            ("12\u{a0}million", Some("patients"), "12", " million "),
            ("30万", Some("人"), "30", "万"),
            ("30", Some("年"), "30", ""),
            ("42", Some("projects"), "42", " "),
            ("42", None, "42", ""),
            ("2,500\u{a0}د.إ.", None, "2,500", " د.إ."),
            ("٢٥", Some("مشروعًا"), "٢٥", " "),
        ] {
            assert_eq!(parted(written, unit), (number.to_owned(), scale.to_owned()), "{written}");
        }
    }
}
