//! Dates and numbers in the way of each language, from ICU's data (Unicode CLDR).

use std::cmp::Ordering;
use std::collections::HashMap;
use std::sync::{PoisonError, RwLock};

use icu_calendar::Gregorian;
use icu_collator::{Collator, CollatorBorrowed};
use icu_datetime::FixedCalendarDateTimeFormatter as Formatter;
use icu_datetime::fieldsets::{MD, Y, YM, YMD};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_locale_core::Locale;

use super::compact::{Compact, digits, digits_of, with_minus};
use super::money::Money;
use super::periods::Periods;
use crate::currency::Currency;
use crate::date::{Date, Day, Range, When};
use crate::number::Number;

/// The formatters of one language.
///
/// Made once a language, since making one costs far more than using it.
pub struct Formats {
    year: Formatter<Gregorian, Y>,
    month: Formatter<Gregorian, YM>,
    day: Formatter<Gregorian, YMD>,
    month_and_day: Formatter<Gregorian, MD>,
    number: DecimalFormatter,
    compact: Option<Compact>,
    money: Money,
    order: CollatorBorrowed<'static>,
    periods: Periods,
    /// Whether ICU has words for the months of the language. What it has for any other is `2025 M03 28`.
    has_months: bool,
    /// Dates in words: the same stand on many pages.
    dates: RwLock<HashMap<Date, String>>,
}

impl Formats {
    /// The formatters for a BCP 47 tag; `None` if the text is not a tag. A language that ICU has no data for gets the
    /// data of its closest relative, in the end the root's.
    pub fn new(tag: &str) -> Option<Self> {
        let locale = Locale::try_from_str(tag).ok()?;
        let month = Formatter::try_new((&locale).into(), YM::long()).ok()?;
        let march = icu_calendar::Date::try_new_gregorian(2025, 3, 1).ok()?;
        Some(Self {
            has_months: !month.format(&march).to_string().contains("M03"),
            month,
            year: Formatter::try_new((&locale).into(), Y::long()).ok()?,
            day: Formatter::try_new((&locale).into(), YMD::long()).ok()?,
            month_and_day: Formatter::try_new((&locale).into(), MD::long()).ok()?,
            number: DecimalFormatter::try_new((&locale).into(), digits_of(&locale)).ok()?,
            compact: Compact::new(&locale),
            money: Money::of(&locale),
            order: Collator::try_new((&locale).into(), Default::default()).ok()?,
            periods: Periods::said(|_, _| None),
            dates: RwLock::default(),
        })
    }

    /// The same with a language's words for parts of a year and ranges of dates; without them these are signs.
    #[must_use]
    pub fn with(self, periods: Periods) -> Self {
        Self { periods, ..self }
    }

    /// When something happened, in words; where no source says so, words for that.
    pub fn when(&self, when: When) -> String {
        when.date().map_or_else(|| self.periods.unknown().to_owned(), |date| self.date(date))
    }

    /// A date in words, as precise as it is known: 2025年3月28日, 28 March 2025, July to September 2025, April 2022 to March 2023.
    pub fn date(&self, date: Date) -> String {
        if let Some(known) = self.dates.read().unwrap_or_else(PoisonError::into_inner).get(&date) {
            return known.clone();
        }
        let words = self.say_date(date);
        self.dates.write().unwrap_or_else(PoisonError::into_inner).insert(date, words.clone());
        words
    }

    fn say_date(&self, date: Date) -> String {
        let first = gregorian(date.first());
        match date {
            Date::Year(_) => self.year.format(&first).to_string(),
            Date::Half(..) | Date::Quarter(..) => {
                self.periods.part_of_year(date, &self.year.format(&first).to_string())
            }
            Date::Month(..) | Date::Day(_) if !self.has_months => date.to_string(),
            Date::Month(..) => self.month.format(&first).to_string(),
            Date::Day(_) => self.day.format(&first).to_string(),
            Date::Range(range) => self.range(range),
        }
    }

    /// The figures of years from one to another: 2024—2027, 2024–2027.
    pub fn years(&self, from: i16, to: i16) -> String {
        if from == to { from.to_string() } else { self.periods.years(from, to) }
    }

    /// A date without its year: 3月28日, July to September; empty when only the year is known. What lies in several years names them.
    pub fn date_in_year(&self, date: Date) -> String {
        match date {
            Date::Year(_) => String::new(),
            Date::Half(..) | Date::Quarter(..) => self.periods.part(date).to_owned(),
            Date::Month(..) | Date::Day(_) if !self.has_months => without_year(&date.to_string()),
            Date::Month(..) => self.month_in_year(date),
            Date::Day(day) => self.month_and_day.format(&gregorian(day)).to_string(),
            Date::Range(range) if is_in_one_year(range) => {
                self.periods.range(&self.date_in_year(range.from()), &self.date_in_year(range.to()))
            }
            Date::Range(range) => self.range(range),
        }
    }

    /// A range. Within one year, a language can say the year once.
    fn range(&self, range: Range) -> String {
        let [from, to] = [range.from(), range.to()].map(|date| self.date(date));
        if !is_in_one_year(range) {
            return self.periods.range(&from, &to);
        }
        let [begin, end] = [range.from(), range.to()].map(|date| self.date_in_year(date));
        self.periods.range_in_year([&from, &begin], [&to, &end])
    }

    /// Which of two texts comes first in the language's dictionaries: by pinyin in Chinese, by letters in English.
    pub fn compare(&self, left: &str, right: &str) -> Ordering {
        self.order.compare(left, right)
    }

    /// A number with the language's digits and grouping; decimals as they were written.
    pub fn number(&self, value: Number) -> String {
        let plain = value.to_string();
        match Decimal::try_from_str(&plain) {
            Ok(decimal) => digits(&self.number, &decimal),
            Err(_) => with_minus(&plain),
        }
    }

    /// A number as headlines and charts show it: exact, and with the language's word for a large scale where that is
    /// shorter than its digits and leaves at most two decimals: 1200万, 12 million, but 12,345,678. A language whose words
    /// are not known here, and a number that was written with decimals, keep their digits.
    pub fn compact(&self, value: Number) -> String {
        self.compact_alike(&[value]).concat()
    }

    /// Several numbers that stand beside each other, such as those of an axis, all in one scale or none in any.
    pub fn compact_alike(&self, values: &[Number]) -> Vec<String> {
        let decimals: Option<Vec<Decimal>> =
            values.iter().map(|value| Decimal::try_from_str(&value.to_string()).ok()).collect();
        let shortened = self.compact.as_ref().and_then(|compact| compact.alike(&decimals?));
        shortened.unwrap_or_else(|| values.iter().map(|value| self.number(*value)).collect())
    }

    /// A sum of money: exact, and with the language's words for a large scale as in headlines: 1.2亿元, CNY 120 million, €1.5 billion.
    pub fn money(&self, value: Number, currency: Currency) -> String {
        self.money.write(&self.compact(value), currency)
    }

    /// The name of a currency as it stands beside a number: 元, €, CNY.
    pub fn currency(&self, currency: Currency) -> &'static str {
        self.money.name(currency)
    }

    /// The month as it stands in a whole date. (ICU's form for a month alone is another: 三月 for 3月.)
    fn month_in_year(&self, date: Date) -> String {
        let first = gregorian(date.first());
        let (with_year, year) = (self.month.format(&first).to_string(), self.year.format(&first).to_string());
        with_year.replacen(&year, "", 1).trim().to_owned()
    }
}

/// A date of figures without its year: `03-28` for 2025-03-28.
fn without_year(figures: &str) -> String {
    figures.split_once('-').map_or("", |(_, rest)| rest).to_owned()
}

/// Whether a range can be said without its year where the year stands already.
fn is_in_one_year(range: Range) -> bool {
    range.from().first().year() == range.to().last().year()
}

fn gregorian(day: Day) -> icu_calendar::Date<Gregorian> {
    let (year, month, date) = (day.year(), day.month(), day.day());
    icu_calendar::Date::try_new_gregorian(i32::from(year), month.unsigned_abs(), date.unsigned_abs())
        .expect("a day exists in the Gregorian calendar")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn formats(tag: &str) -> Formats {
        Formats::new(tag).expect("ICU knows the tag")
    }

    fn date(text: &str) -> Date {
        Date::parse(text).expect("a date")
    }

    #[test]
    fn dates_follow_the_language() {
        let (chinese, english) = (formats("zh-CN"), formats("en-GB"));
        assert_eq!(chinese.date(date("2025-03-28")), "2025年3月28日");
        assert_eq!(chinese.date(date("2025-03")), "2025年3月");
        assert_eq!(chinese.date(date("2025")), "2025年");
        assert_eq!(english.date(date("2025-03-28")), "28 March 2025");
        assert_eq!(english.date(date("2025-03")), "March 2025");
        assert_eq!(english.date(date("2025")), "2025");
    }

    #[test]
    fn a_margin_shows_the_date_without_its_year() {
        let (chinese, english) = (formats("zh-CN"), formats("en-GB"));
        assert_eq!(chinese.date_in_year(date("2025-03-28")), "3月28日");
        assert_eq!(chinese.date_in_year(date("2025-03")), "3月");
        assert_eq!(english.date_in_year(date("2025-03-28")), "28 March");
        assert_eq!(english.date_in_year(date("2025-03")), "March");
        assert_eq!(english.date_in_year(date("2025")), "");
    }

    #[test]
    fn a_language_without_such_words_gets_signs() {
        let finnish = formats("fi");
        assert_eq!(finnish.date(date("2025-Q3")), "2025-Q3");
        assert_eq!(finnish.date(date("2025-H1")), "2025-H1");
        assert_eq!(finnish.date(date("2022/2023")), "2022 – 2023");
        assert_eq!(finnish.date_in_year(date("2025-Q3")), "Q3");
    }

    #[test]
    fn a_language_of_which_icu_has_no_months_gets_dates_in_figures() {
        let unknown = formats("qps-ploc");
        for (text, whole, in_year) in [
            ("2025", "2025", ""),
            ("2025-03", "2025-03", "03"),
            ("2025-03-28", "2025-03-28", "03-28"),
            ("2025-03-28/2025-04-02", "2025-03-28 – 2025-04-02", "03-28 – 04-02"),
        ] {
            assert_eq!(
                (unknown.date(date(text)).as_str(), unknown.date_in_year(date(text)).as_str()),
                (whole, in_year)
            );
        }
    }

    #[test]
    fn numbers_are_grouped_and_keep_their_decimals() {
        let number = |text: &str| Number::parse(text).expect("a number");
        assert_eq!(formats("en-GB").number(number("12000")), "12,000");
        assert_eq!(
            ["zh-CN", "zh", "zh-TW"].map(|tag| formats(tag).number(number("12000"))),
            ["12000", "12000", "12,000"]
        );
        assert_eq!(formats("zh-CN").number(number("1.14")), "1.14");
        for tag in ["en-GB", "zh-CN", "zh-TW", "ar", "fi", "fa", "xx"] {
            let written = ["-6.50", "-12000000", "-0.0001"].map(number);
            let formats = formats(tag);
            for said in written.into_iter().flat_map(|value| [formats.number(value), formats.compact(value)]) {
                assert!(said.contains('−') && !said.contains('-'), "{tag}: {said}: a hyphen is no minus");
            }
        }
        assert_eq!(formats("en-GB").number(number("-6.50")), "−6.50");
        assert_eq!(
            formats("en-GB").number(number("1234567890123456789012345.678")),
            "1,234,567,890,123,456,789,012,345.678"
        );
    }

    #[test]
    fn large_numbers_are_shortened_by_the_words_of_the_language_and_lose_nothing() {
        for (value, chinese, english) in [
            ("12000000", "1200万", "12 million"),
            ("3900000", "390万", "3.9 million"),
            ("80000000000", "800亿", "80 billion"),
            ("12345678", "12345678", "12,345,678"),
            ("1234560000", "123456万", "1,234.56 million"),
            ("1500000000000", "1.5万亿", "1.5 trillion"),
            ("10000", "10000", "10,000"),
            ("99000", "99000", "99,000"),
            ("100000", "10万", "100,000"),
            ("123400", "12.34万", "123,400"),
            ("12340", "12340", "12,340"),
            ("9900", "9900", "9,900"),
            ("1000000", "100万", "1 million"),
            ("1010000", "101万", "1.01 million"),
            ("-12000000", "−1200万", "−12 million"),
            ("12000000.00", "12000000.00", "12,000,000.00"),
            ("0", "0", "0"),
        ] {
            let number = Number::parse(value).expect("a number");
            assert_eq!(formats("zh-CN").compact(number), chinese);
            assert_eq!(formats("en-GB").compact(number), english.replace(' ', "\u{a0}"));
            assert_eq!(formats("ar").compact(number), formats("ar").number(number), "no words of it are known here");
        }
        let number = Number::parse("12000000").expect("a number");
        assert_eq!(formats("zh-TW").compact(number), "1200萬");
    }

    #[test]
    fn sums_of_money_are_written_as_each_language_does() {
        for (value, code, chinese, english, arabic, french) in [
            ("120000000", "CNY", "1.2亿元", "CNY 120 million", "120,000,000 CNY", "120 000 000 CNY"),
            ("191500000000", "EUR", "1915亿欧元", "€191.5 billion", "191,500,000,000 €", "191 500 000 000 EUR"),
            ("2500", "USD", "2500美元", "US$2,500", "2,500 US$", "2 500 USD"),
            ("1.50", "AED", "1.50阿联酋迪拉姆", "AED 1.50", "1.50 د.إ.", "1,50 AED"),
            ("0", "CUP", "0 CUP", "CUP 0", "0 CUP", "0 CUP"),
        ] {
            let number = Number::parse(value).expect("a number");
            let currency = Currency::parse(code).expect("a currency");
            let written = |tag: &str| {
                let text = formats(tag).money(number, currency);
                assert!(!text.contains(' '), "a line never breaks inside {text}");
                text.replace(['\u{a0}', '\u{202f}'], " ")
            };
            assert_eq!(written("zh-CN"), chinese);
            assert_eq!(written("en-GB"), english);
            assert_eq!(written("ar-AE"), arabic);
            assert_eq!(written("fr"), french);
        }
        let number = Number::parse("120000000").expect("a number");
        let yuan = Currency::parse("CNY").expect("a currency");
        assert_eq!(formats("zh-TW").money(number, yuan), "1.2億\u{a0}CNY");
        assert_eq!((formats("zh-CN").currency(yuan), formats("en").currency(yuan)), ("元", "CNY"));
    }

    #[test]
    fn numbers_beside_each_other_are_shortened_alike() {
        let alike = |tag: &str, values: &[&str]| {
            let values: Vec<Number> = values.iter().map(|value| Number::parse(value).expect("a number")).collect();
            formats(tag).compact_alike(&values).join(" / ").replace('\u{a0}', " ")
        };
        assert_eq!(alike("zh-CN", &["0", "50000000", "100000000"]), "0 / 0.5亿 / 1亿");
        assert_eq!(alike("en-GB", &["0", "500000", "1000000"]), "0 / 0.5 million / 1 million");
        assert_eq!(alike("en-GB", &["0", "250", "1000000"]), "0 / 250 / 1,000,000");
        assert_eq!(alike("zh-CN", &[]), "");
    }
}
