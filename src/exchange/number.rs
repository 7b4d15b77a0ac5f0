//! Numbers as people write them in sheets.

use unicode_normalization::UnicodeNormalization;

use super::ask::Reading;
use super::grid::Value;
use crate::decode::meant;
use crate::diagnostic::Message;
use crate::number::Number;

/// The words by which a unit can multiply as well.
const MULTIPLIERS: [char; 5] = ['十', '百', '千', '万', '亿'];

/// A value, counted in any of these units, which are the same in several languages.
pub(super) fn read(value: &Value, words: &str, units: &[&str]) -> Reading {
    let text: String = words.nfkc().collect();
    let text = text.trim();
    let about = |key: &'static str| Message::new(key).with("value", words);
    if let Ok(number) = Number::parse(text) {
        let is_share = units.iter().any(|unit| unit.contains(['%', '％']));
        return match number.shifted(2).filter(|_| is_share && is_part(value)) {
            Some(whole) => Reading::doubtful(about("sheet-percent-part"), [whole.to_string(), number.to_string()]),
            None => Reading::Clear(number.to_string()),
        };
    }
    // A unit of the target's own that stands behind the number says nothing new.
    let own = units.iter().find_map(|unit| text.strip_suffix(unit.trim()).filter(|rest| ends_in_number(rest)));
    let Some(number) = meant::multiplied(own.unwrap_or(text)) else {
        let key = if meant::is_bound(text) { "sheet-number-bound" } else { "sheet-number-wrong" };
        return Reading::Wrong(about(key));
    };
    if !number.word.is_empty() && units.iter().any(|unit| unit.contains(MULTIPLIERS)) {
        let unit = units.first().copied().unwrap_or_default();
        return Reading::doubtful(about("sheet-number-word").with("unit", unit), [number.before, number.whole]);
    }
    let is_own = |unit: &&str| unit.trim() == number.unit;
    // Without a target there is no unit to hold it to, and the row is kept out for that.
    if number.unit.is_empty() || units.is_empty() || units.iter().any(is_own) {
        return Reading::Clear(number.whole);
    }
    let unit = units.first().copied().unwrap_or_default();
    Reading::doubtful(about("sheet-number-unit").with("unit", unit).with("other", number.unit), [number.whole])
}

/// Whether words end as a number does, with or without a word that multiplies it.
fn ends_in_number(text: &str) -> bool {
    let text = text.trim_end();
    text.ends_with(|last: char| last.is_ascii_digit() || MULTIPLIERS.contains(&last))
}

/// Whether a number may be a part: a spreadsheet keeps 40 % as 0.4, and does not tell which of the two it shows.
fn is_part(value: &Value) -> bool {
    matches!(value, Value::Number(part) if *part > 0.0 && *part <= 1.0)
}

/// A part in per cent.
pub(super) fn percent(value: &Value, words: &str) -> Reading {
    let text: String = words.nfkc().collect();
    let text = text.trim();
    let bare = text.strip_suffix('%').map(str::trim_end);
    let about = |key: &'static str| Message::new(key).with("value", words);
    let Ok(number) = Number::parse(bare.unwrap_or(text)) else { return Reading::Wrong(about("sheet-percent-wrong")) };
    match number.shifted(2).filter(|_| bare.is_none() && is_part(value)) {
        Some(whole) => Reading::doubtful(about("sheet-percent-part"), [whole.to_string(), number.to_string()]),
        None if number.is_negative() || number > Number::HUNDRED => Reading::Wrong(about("sheet-percent-wrong")),
        None => Reading::Clear(number.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn options(reading: Reading) -> Vec<String> {
        match reading {
            Reading::Clear(value) => vec![value],
            Reading::Doubtful(_, options) => {
                std::iter::once("?".to_owned()).chain(options.into_iter().map(|(_, value)| value)).collect()
            }
            Reading::Wrong(_) => Vec::new(),
        }
    }

    fn number(text: &str, units: &[&str]) -> Reading {
        read(&Value::Text(text.to_owned()), text, units)
    }

    #[test]
    fn a_number_is_understood_where_it_can_be_one_only() {
        for (written, meant) in [
            ("１２", "12"),
            ("1,200", "1200"),
            ("1.2万", "12000"),
            ("1.2 万家", "12000"),
            ("12 companies", "12"),
            ("12.40", "12.40"),
        ] {
            assert_eq!(options(number(written, &["家", "companies"])), [meant], "{written}");
        }
        assert_eq!(options(number("12人", &["家"])), ["?", "12"]);
        assert_eq!(options(number("12万", &["万人"])), ["?", "12", "120000"]);
        for wrong in ["约12", "12以上", "10-12", "若干"] {
            assert!(options(number(wrong, &["家"])).is_empty(), "{wrong}");
        }
    }

    #[test]
    fn a_part_of_one_is_asked_about() {
        let text = |text: &str| options(percent(&Value::Text(text.to_owned()), text));
        assert_eq!((text("40%"), text("40")), (vec!["40".to_owned()], vec!["40".to_owned()]));
        assert_eq!(options(percent(&Value::Number(0.4), "0.4")), ["?", "40", "0.4"]);
        assert_eq!(options(read(&Value::Number(0.4), "0.4", &["%"])), ["?", "40", "0.4"]);
        assert_eq!(options(read(&Value::Number(0.4), "0.4", &["家"])), ["0.4"]);
        assert!(text("140").is_empty() && text("近半").is_empty());
    }
}
