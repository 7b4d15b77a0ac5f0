//! The numbers of a text and its translation that the other one has in no form.

use std::ops::Range;

use super::dates::Dates;
use super::quick::may_state;
use super::scan::{Figure, Found, signs};
use super::shares::{Share, shares};
use super::stated::stated;
use super::value::Value;
use crate::lang::unit::Unit;
use crate::lang::verbatim::without_addresses;

/// How many characters a name in quotation marks has at most: “三城一区”, “1+N”.
const LONGEST_NAME: usize = 12;

/// The numbers without a counterpart, each by the bytes at which it is written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Unmatched {
    /// Those of the one text.
    pub one: Vec<Range<usize>>,
    /// Those of the other text.
    pub other: Vec<Range<usize>>,
}

/// The numbers, dates and shares that one of two texts states and the other one has in no form. Nothing is said of languages, by their
/// tags, in whose words numbers are not read here.
pub fn unmatched_numbers(one: &str, other: &str, tags: [&str; 2]) -> Unmatched {
    if !tags.into_iter().all(Unit::reads) || !(may_state(one) || may_state(other)) {
        return Unmatched::default();
    }
    let (read, others) = (Reading::new(one), Reading::new(other));
    Unmatched { one: read.lacking_in(&others, one), other: others.lacking_in(&read, other) }
}

/// A text as far as numbers go.
struct Reading {
    signs: Vec<char>,
    found: Found,
    /// Numbers in words.
    stated: Vec<Figure>,
    dates: Dates,
    shares: Vec<Share>,
}

impl Reading {
    fn new(text: &str) -> Self {
        let signs = signs(text);
        let (stated, dates, shares) = (stated(&signs), Dates::new(&signs, text), shares(&signs));
        Self { found: Found::new(text), signs, stated, dates, shares }
    }

    /// The numbers that another text has in no form, in their order.
    fn lacking_in(&self, other: &Self, text: &str) -> Vec<Range<usize>> {
        let numbers = self.found.plain.iter().chain(&self.found.years).chain(&self.stated);
        let numbers = numbers.filter(|figure| !figure.values.iter().any(|value| other.has(*value, self, figure)));
        let months = self.dates.months.iter().filter(|(month, _)| !other.has_month(*month));
        let days = self.dates.days.iter().filter(|(day, _)| !other.has_value(Value::new(*day, 0)));
        let shares = self.shares.iter().filter(|share| share.is_certain && !other.has_share(share));
        let places = numbers.map(|figure| &figure.at).chain(months.chain(days).map(|(_, at)| at));
        let mut lacking: Vec<Range<usize>> = places.chain(shares.map(|share| &share.at)).cloned().collect();
        lacking.retain(|at| !self.is_name(at) && !self.is_list_mark(at) && !self.is_factor(at));
        lacking.sort_by_key(|at| (at.start, at.end));
        lacking.dedup_by(|later, first| later.start < first.end);
        if lacking.is_empty() { Vec::new() } else { bytes(text, &lacking) }
    }

    /// Whether it has a value of a figure in some form. One thing is often told without a number.
    fn has(&self, value: Value, of: &Self, figure: &Figure) -> bool {
        let is_one = value == Value::new(1, 0) || value == Value::new(0, 0);
        // What grows by three times is four times as much.
        let more = (of.signs.get(figure.at.end) == Some(&'倍')).then(|| value.plus(Value::new(1, 0))).flatten();
        let percent = |share: &Share| share.is_about(value);
        is_one
            || self.has_value(value)
            || more.is_some_and(|more| self.has_value(more))
            || self.shares.iter().any(percent)
    }

    fn has_value(&self, value: Value) -> bool {
        self.found.all().any(|own| own == value)
    }

    /// Whether it names a month, or may mean it. A text that names other months has to name this one.
    fn has_month(&self, month: u64) -> bool {
        let dates = &self.dates;
        let is_named =
            dates.months.iter().map(|(own, _)| *own).chain(dates.perhaps.iter().copied()).any(|own| own == month);
        dates.has_parts || is_named || (dates.months.is_empty() && self.has_value(Value::new(month, 0)))
    }

    fn has_share(&self, share: &Share) -> bool {
        self.shares.iter().any(|own| own.is(share)) || self.found.all().any(|value| share.is_about(value))
    }

    /// Whether something stands in a short quotation, and so belongs to a name.
    fn is_name(&self, at: &Range<usize>) -> bool {
        let before = self.signs[..at.start].iter().rev().take(LONGEST_NAME);
        let opens = before.take_while(|sign| !"”’」》".contains(**sign)).any(|sign| "“‘「《".contains(*sign));
        let behind = self.signs[at.end..].iter().take(LONGEST_NAME);
        opens && behind.take_while(|sign| !"“‘「《".contains(**sign)).any(|sign| "”’」》".contains(*sign))
    }

    /// Whether a number is multiplied, so that what both make may stand in the other text.
    fn is_factor(&self, at: &Range<usize>) -> bool {
        let mut before = self.signs[..at.start].iter().rev().skip_while(|sign| sign.is_whitespace());
        let mut behind = self.signs[at.end..].iter().skip_while(|sign| sign.is_whitespace());
        before.next() == Some(&'×') || behind.next() == Some(&'×')
    }

    /// Whether a number only counts the items of a list.
    fn is_list_mark(&self, at: &Range<usize>) -> bool {
        let line = self.signs[..at.start].iter().rev().take_while(|sign| **sign != '\n');
        let begins = line.clone().all(|sign| sign.is_whitespace() || "(（".contains(*sign));
        begins && self.signs.get(at.end).is_some_and(|sign| ".)）、．".contains(*sign))
    }
}

/// The bytes of a text at which characters stand that are counted without the addresses of links.
fn bytes(text: &str, at: &[Range<usize>]) -> Vec<Range<usize>> {
    let start = text.as_ptr() as usize;
    let mut places: Vec<usize> = Vec::new();
    for part in without_addresses(text) {
        let offset = part.as_ptr() as usize - start;
        places.extend(part.char_indices().map(|(place, _)| offset + place));
    }
    let end = |place: usize| {
        let last = places[place - 1];
        last + text[last..].chars().next().map_or(0, char::len_utf8)
    };
    at.iter().map(|at| places[at.start]..end(at.end)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What two texts have alone, as it is written.
    fn alone(one: &str, other: &str) -> String {
        let Unmatched { one: left, other: right } = unmatched_numbers(one, other, ["zh-CN", "en"]);
        let said = |text: &str, at: Vec<Range<usize>>| at.into_iter().map(|at| text[at].to_owned()).collect::<Vec<_>>();
        format!("{} / {}", said(one, left).join(" "), said(other, right).join(" "))
    }

    #[test]
    fn a_number_without_a_counterpart_is_found_in_either_text() {
        for (one, other, expected) in [
            ("共有1.2万家企业", "12,000 companies", " / "),
            ("共有1.2万家企业", "1,200 companies", "1.2万 / 1,200"),
            ("投资12亿美元", "US$1.2 million was invested", "12亿 / 1.2 million"),
            ("占三分之一", "It is a quarter of the whole.", "三分之一 / "),
            ("占三分之二", "It is one third.", "三分之二 / one third"),
            ("占百分之四十五", "It is 54 per cent.", " / 54"),
            ("2025年3月28日开幕", "It opened on 28 April 2025.", "3月 / April"),
            ("2025年3月28日开幕", "It opened on 29 March 2025.", "28 / 29"),
            ("2024年底", "by the end of 2025", "2024 / 2025"),
            ("第二十届论坛", "the 21st forum", "二十 / 21st"),
            ("建成三家中心", "Four centres were built.", "三 / "),
            ("引进二十五家机构", "Fifty-two institutions came.", "二十五 / Fifty-two"),
            ("20余家企业", "More than 200 companies", "20 / 200"),
            ("三十余万人", "Over 30,000 people", "三十余万 / 30,000"),
            ("十多万件", "More than 10,000 pieces", "十多万 / 10,000"),
            ("2024—2027年", "2024–28", "2027 / "),
            ("共150家，见[论坛](record:forum-2025)", "Many; see the [forum](record:forum-2025)", "150 / "),
        ] {
            assert_eq!(alone(one, other), expected, "{one} / {other}");
        }
    }

    #[test]
    fn every_reading_of_a_number_is_its_counterpart() {
        for (one, other) in [
            ("投资12亿美元", "US$1.2 billion was invested"),
            ("占三分之一，过半，四分之三", "It is 33 %, more than half, three quarters."),
            ("三分之二", "two-thirds"),
            ("每三人中有一人", "one in three"),
            ("占百分之四十五，七成五", "45 per cent, 75 %"),
            ("“十四五”以来", "since 2021, the start of the 14th Five-Year Plan"),
            ("第十四个五年规划，十三五", "the 14th Five-Year Plan, the 13th"),
            ("“一带一路”、第三方、双一流、三城一区", "Belt and Road, third parties"),
            ("2025年3月28日至30日", "28–30 March 2025"),
            ("2025年1—3月", "January to March 2025"),
            ("2025年一季度", "from January to March 2025"),
            ("2025年3月，3年", "three years, in Mar. 2025"),
            ("第三届，第20届", "the third and the twentieth"),
            ("20余家", "more than twenty"),
            ("三十余万人、三千多万件", "over 300,000 people, more than 30 million pieces"),
            ("五百余亿元，一百二十三家", "over 50 billion yuan, one hundred and twenty-three"),
            ("两家、1个", "both, and another"),
            ("增长3倍，翻一番，10年，100周年", "fourfold; doubled in a decade, in its centenary"),
            ("1. 甲\n2. 乙", "- A\n- B"),
            ("十分重要，千方百计，百年", "very important, by all means, a century"),
            ("5—8万人、3亿5000万元", "50,000–80,000 people, 350 million yuan"),
            ("5G、14:30、Q1", "5G, half past two, Q1"),
            ("It may rise.", "可能上升"),
            ("1. May it rise\n2. March on", "1. 可能上升\n2. 前进"),
            ("0.72万", "0.72 × 10,000, or 7,200"),
        ] {
            assert_eq!(alone(one, other), " / ", "{one} / {other}");
            assert_eq!(alone(other, one), " / ", "{other} / {one}");
        }
    }
}
