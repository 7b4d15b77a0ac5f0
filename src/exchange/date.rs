//! Dates as people write them in sheets.

use unicode_normalization::UnicodeNormalization;

use super::ask::Reading;
use super::grid::Value;
use super::workbook;
use crate::date::{Date, Day, When};
use crate::decode::meant;
use crate::diagnostic::Message;

/// How precise a date has to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Precision {
    /// As precise as it is known, or unknown.
    When,
    /// As precise as it is known.
    Date,
    /// A day.
    Day,
}

impl Precision {
    fn takes(self, date: &str) -> bool {
        match self {
            Self::When => When::parse(date).is_ok(),
            Self::Date => Date::parse(date).is_ok(),
            Self::Day => Day::parse(date).is_ok(),
        }
    }
}

/// The numbers by which spreadsheets keep the days of 1990 to 2079. Nearly no other number in a column of dates lies there.
const SERIALS: std::ops::Range<f64> = 32_874.0..65_746.0;

/// The months in English, by their first letters.
const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

pub(super) fn read(value: &Value, words: &str, precision: Precision) -> Reading {
    let serial = match value {
        Value::Number(number) => Some(*number),
        _ => words.trim().parse().ok(),
    };
    if let Some(number) = serial.filter(|number| SERIALS.contains(number)) {
        let day = workbook::serial(number).map(|day| day.to_string());
        return Reading::doubtful(Message::new("sheet-date-serial").with("value", words), day);
    }
    let text: String = words.nfkc().collect();
    let text = text.trim();
    if let Some(date) = [text.to_owned()].into_iter().chain(meant::date(text)).find(|date| precision.takes(date)) {
        return Reading::Clear(date);
    }
    if precision == Precision::When && super::choice::is_unknown(text) {
        return Reading::Clear(When::UNKNOWN.to_owned());
    }
    if let Some(date) = named_month(text).filter(|date| precision.takes(date)) {
        return Reading::Clear(date);
    }
    let options = year_last(text).or_else(|| short_year(text)).unwrap_or_default();
    let options: Vec<String> = options.into_iter().filter(|date| precision.takes(date)).collect();
    match &options[..] {
        [] => {
            let key = if precision == Precision::Day { "sheet-day-wrong" } else { "sheet-date-wrong" };
            Reading::Wrong(Message::new(key).with("value", words))
        }
        // The day cannot be a month.
        [only] if year_last(text).is_some() => Reading::Clear(only.clone()),
        _ => Reading::doubtful(Message::new("sheet-date-order").with("value", words), options),
    }
}

/// The numbers between points, hyphens or slashes.
fn numbers(text: &str) -> Option<[u32; 3]> {
    let parts: Vec<u32> =
        text.split(['/', '.', '-']).map(|part| part.trim().parse().ok()).collect::<Option<Vec<u32>>>()?;
    parts.try_into().ok()
}

/// What `3/4/2025` can mean, by the custom of the country; one date if a number is too large for a month.
fn year_last(text: &str) -> Option<Vec<String>> {
    let [first, second, year] = numbers(text)?;
    let mut found: Vec<String> = Vec::new();
    for (month, day) in [(first, second), (second, first)] {
        let date = format!("{year:04}-{month:02}-{day:02}");
        if year >= 1000 && Day::parse(&date).is_ok() && !found.contains(&date) {
            found.push(date);
        }
    }
    (!found.is_empty()).then_some(found)
}

/// What a date with a year of two digits can mean: `25.3.5`, `25年3月5日`.
fn short_year(text: &str) -> Option<Vec<String>> {
    let rest =
        text.strip_prefix(|first: char| first.is_ascii_digit())?.strip_prefix(|digit: char| digit.is_ascii_digit())?;
    if !rest.starts_with(['年', '.', '/', '-']) {
        return None;
    }
    meant::date(&format!("20{text}")).map(|date| vec![date])
}

/// A date whose month is named in English: `5 March 2025`, `Mar 5, 2025`, `March 2025`.
fn named_month(text: &str) -> Option<String> {
    let lower = text.to_lowercase();
    let parts: Vec<&str> = lower.split([' ', ',', '.', '-']).filter(|part| !part.is_empty()).collect();
    let month = |part: &&str| MONTHS.iter().position(|month| part.len() >= 3 && part.starts_with(month));
    let place = parts.iter().position(|part| month(part).is_some())?;
    let month = month(&parts[place])? + 1;
    let mut rest = parts;
    rest.remove(place);
    match rest[..] {
        [year] if year.len() == 4 => Some(format!("{year}-{month:02}")),
        [day, year] if year.len() == 4 => {
            let day = day.trim_end_matches(|letter: char| letter.is_ascii_alphabetic());
            Some(format!("{year}-{month:02}-{day:0>2}"))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn clear(text: &str) -> Option<String> {
        match read(&Value::Text(text.to_owned()), text, Precision::When) {
            Reading::Clear(date) => Some(date),
            _ => None,
        }
    }

    #[test]
    fn a_date_that_can_mean_one_day_is_understood() {
        for (written, meant) in [
            ("2025年3月5日", "2025-03-05"),
            ("2025.3.5", "2025-03-05"),
            ("２０２５／３／５", "2025-03-05"),
            ("20250305", "2025-03-05"),
            ("2025年第二季度", "2025-Q2"),
            ("13/4/2025", "2025-04-13"),
            ("4/13/2025", "2025-04-13"),
            ("4/4/2025", "2025-04-04"),
            ("5 March 2025", "2025-03-05"),
            ("Mar 5th, 2025", "2025-03-05"),
            ("March 2025", "2025-03"),
            ("不详", "unknown"),
        ] {
            assert_eq!(clear(written).as_deref(), Some(meant), "{written}");
        }
    }

    #[test]
    fn a_date_that_can_mean_several_days_is_asked_about() {
        let options = |value: Value| {
            let words = value.words().expect("words");
            match read(&value, &words, Precision::When) {
                Reading::Doubtful(_, options) => options.into_iter().map(|(_, date)| date).collect(),
                _ => Vec::new(),
            }
        };
        let text = |text: &str| options(Value::Text(text.to_owned()));
        assert_eq!(text("3/4/2025"), ["2025-03-04", "2025-04-03"]);
        assert_eq!(text("25.3.5"), ["2025-03-05"]);
        assert_eq!(text("25年3月"), ["2025-03"]);
        assert_eq!(options(Value::Number(45_721.0)), ["2025-03-05"]);
        for wrong in ["3月5日", "去年", "31/31/2025", "本月"] {
            assert!(text(wrong).is_empty() && clear(wrong).is_none(), "{wrong}");
        }
    }
}
