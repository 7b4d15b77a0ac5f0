//! What was probably meant by a value whose form is wrong: the same in half-width characters, in the order that is read.

use unicode_normalization::UnicodeNormalization;

use crate::address::WebAddress;
use crate::date::When;
use crate::id::{Id, Kind, KindMarker, TaskId};
use crate::lang::with_digits;
use crate::number::Number;
use crate::yaml::{Node, Value};

/// Marks that people put around a value, and that are no part of it.
const QUOTES: [char; 8] = ['“', '”', '‘', '’', '「', '」', '《', '》'];

/// Signs and words that make a bound or a guess of a number. Without them it says something else.
const BOUNDS: [&str; 23] = [
    "<",
    ">",
    "≤",
    "≥",
    "≦",
    "≧",
    "≈",
    "~",
    "±",
    "约",
    "近",
    "超",
    "逾",
    "余",
    "多",
    "不足",
    "不到",
    "不低于",
    "至少",
    "至多",
    "以上",
    "以下",
    "左右",
];

/// The dashes that people write between numbers.
const DASHES: [char; 4] = ['-', '–', '—', '−'];

/// The kinds of thing that are called by a number, in Chinese.
const KINDS: [(&str, &str); 5] =
    [("任务", "task"), ("分解事项", "step"), ("目标", "target"), ("行动", "action"), ("保障措施", "safeguard")];

/// What stands between two dates in any writing.
const UNTIL: [char; 3] = ['至', '到', '~'];

/// The Chinese words that multiply and how many zeros each stands for, in the order in which they follow each other.
const MULTIPLIERS: [&[(char, i32)]; 3] = [&[('十', 1), ('百', 2), ('千', 3)], &[('万', 4)], &[('亿', 8)]];

/// What can follow a number without changing how much it is. Other words may: `12 dozen`, `10多家`, `3倍`, `1200起`, and
/// `10美元` where another currency is meant.
const UNITS: [&str; 35] = [
    "",
    "%",
    "元",
    "家",
    "个",
    "个百分点",
    "项",
    "人",
    "人次",
    "名",
    "位",
    "件",
    "次",
    "所",
    "座",
    "处",
    "条",
    "场",
    "户",
    "间",
    "辆",
    "台",
    "套",
    "批",
    "类",
    "种",
    "份",
    "期",
    "篇",
    "天",
    "吨",
    "亩",
    "公顷",
    "公里",
    "平方米",
];

/// A text in half-width characters, without quotation marks and spaces around it.
fn plain(text: &str) -> String {
    let text = text.trim_matches(QUOTES);
    // One of them alone says that a value is less or more.
    let inner = text.strip_prefix('<').and_then(|text| text.strip_suffix('>')).unwrap_or(text);
    inner.nfkc().collect::<String>().trim().to_owned()
}

/// Whether a text gives a bound of a number, or says that it is about so much, as `<5` and `1200家以上` do.
pub fn is_bound(text: &str) -> bool {
    let text = plain(text);
    text.contains(|character: char| character.is_ascii_digit()) && BOUNDS.iter().any(|bound| text.contains(bound))
}

/// The date, as content writes it: `2025-03-05` for `2025/3/5` and `2025年3月5日`, `2025-03/2025-05` for `2025年3-5月`.
pub fn date(text: &str) -> Option<String> {
    let text = tight(&plain(text));
    // A quarter has its numeral: 三季度.
    let has_digits = text.contains(|character: char| character.is_ascii_digit());
    let text = if has_digits || !text.contains('年') { text } else { with_digits(&text) };
    // Where the year has its word, a dash does not stand between year, month and day.
    let is_until = |character: char| UNTIL.contains(&character) || text.contains('年') && DASHES.contains(&character);
    let date = match text.split_once(is_until) {
        Some((from, to)) => range(from, to)?,
        None => single_date(&text)?,
    };
    When::parse(&date).is_ok().then_some(date)
}

/// A text without spaces, except between two digits.
fn tight(text: &str) -> String {
    text.split_whitespace().fold(String::with_capacity(text.len()), |mut tight, piece| {
        if ends_in_digit(&tight) && piece.starts_with(|first: char| first.is_ascii_digit()) {
            tight.push(' ');
        }
        tight + piece
    })
}

/// The range between two dates, of which each may leave to the other what both have: the year before it, the word behind it.
fn range(from: &str, to: &str) -> Option<String> {
    let unit = to.chars().next_back().filter(|unit| "年月日号".contains(*unit) && ends_in_digit(from));
    let from: String = from.chars().chain(unit).collect();
    let through = |unit: char| from.find(unit).map(|at| &from[..at + unit.len_utf8()]);
    let shared = match to {
        _ if to.contains('年') || !from.contains('年') => "",
        _ if to.contains('月') => through('年')?,
        _ => through('月')?,
    };
    let to = format!("{shared}{to}");
    Some(format!("{}/{}", single_date(&from)?, single_date(&to)?))
}

fn single_date(text: &str) -> Option<String> {
    let (year, rest) = text.split_at_checked(4).filter(|(year, _)| is_digits(year))?;
    if matches!(rest, "" | "年") {
        return Some(year.to_owned());
    }
    if rest.len() == 4 && is_digits(rest) {
        return Some(format!("{year}-{}-{}", &rest[..2], &rest[2..]));
    }
    let joint = rest.chars().next().filter(|joint| " ./年".contains(*joint) || DASHES.contains(joint));
    let rest = &rest[joint.map_or(0, char::len_utf8)..];
    if let Some(part) = part_of_year(rest) {
        return Some(format!("{year}-{part}"));
    }
    let joint = joint?;
    let (month, rest) = rest.split_at(rest.find(|character: char| !character.is_ascii_digit()).unwrap_or(rest.len()));
    let day = match rest.strip_prefix('月') {
        Some(day) => day,
        // Without their words, the numbers are of one kind only if one sign is between them.
        None if joint == '年' => return None,
        None if rest.is_empty() => "",
        None => rest.strip_prefix(joint).filter(|day| !day.is_empty())?,
    };
    match day.strip_suffix(['日', '号']).unwrap_or(day) {
        "" if day.is_empty() => Some(format!("{year}-{month:0>2}")),
        day => is_digits(day).then(|| format!("{year}-{month:0>2}-{day:0>2}")),
    }
}

/// The half or quarter of a year: `H1` for `上半年`, `Q1` for `第1季度` and `一季度`.
fn part_of_year(text: &str) -> Option<String> {
    let text = text.strip_prefix('第').unwrap_or(text);
    let text = match text.strip_suffix("季度").or_else(|| text.strip_suffix('季')) {
        Some("1" | "一") => "Q1",
        Some("2" | "二") => "Q2",
        Some("3" | "三") => "Q3",
        Some("4" | "四") => "Q4",
        Some(_) => return None,
        None if text == "上半年" => "H1",
        None if text == "下半年" => "H2",
        None => text,
    };
    let number = text.strip_prefix(['Q', 'q', 'H', 'h'])?;
    is_digits(number).then(|| text.to_uppercase())
}

/// Whether it is a range of numbers: `1-3`.
fn is_several(text: &str) -> bool {
    text.split_once('-').is_some_and(|(from, to)| is_digits(from) && is_digits(to))
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn ends_in_digit(text: &str) -> bool {
    text.ends_with(|last: char| last.is_ascii_digit())
}

/// The number in digits: `1000` for `1,000`, `100000` for `10万`, `95` for `95 %`; `None` if anything in it may mean another one.
pub fn number(written: &str) -> Option<String> {
    let Multiplied { whole, .. } = multiplied(written)?;
    // What is written in digits already is wrong for another reason.
    (whole != written).then_some(whole)
}

/// A number with a word that multiplies it, or with none.
#[derive(Debug, PartialEq, Eq)]
pub struct Multiplied {
    /// The word: `万`, or nothing.
    pub word: String,
    /// The number before it.
    pub before: String,
    /// How much both are.
    pub whole: String,
    /// What stands behind both, such as `家`.
    pub unit: String,
}

/// The number and the word; `None` if anything in it may mean another one.
pub fn multiplied(written: &str) -> Option<Multiplied> {
    // Raised digits and fractions would become digits of the number.
    let is_plain = |character: char| character.is_ascii_digit() || ('０'..='９').contains(&character);
    if written.chars().any(|character| character.is_numeric() && !is_plain(character)) {
        return None;
    }
    let text = plain(written);
    let is_of_number = |character: char| character.is_ascii_digit() || "-., ".contains(character);
    let end = text.find(|character| !is_of_number(character)).unwrap_or(text.len());
    let (digits, mut rest) = text.split_at(end);
    let number = Number::parse(&ungrouped(digits.trim_end())?).ok()?;
    let (mut word, mut places) = (String::new(), 0);
    for words in MULTIPLIERS {
        if let Some((sign, more)) = words.iter().find(|(sign, _)| rest.starts_with(*sign)) {
            rest = &rest[sign.len_utf8()..];
            word.push(*sign);
            places += more;
        }
    }
    let whole = number.shifted(places)?.to_string();
    let unit = rest.trim_start();
    UNITS.contains(&unit).then(|| Multiplied { word, before: number.to_string(), whole, unit: unit.to_owned() })
}

/// Digits without the commas or spaces between groups of three.
fn ungrouped(digits: &str) -> Option<String> {
    let (whole, fraction) = digits.split_at(digits.find('.').unwrap_or(digits.len()));
    let Some(comma) = whole.chars().find(|character| matches!(character, ',' | ' ')) else {
        return Some(digits.to_owned());
    };
    let mut groups = whole.split(comma);
    let first = groups.next()?.trim_start_matches('-');
    let is_grouped = (1..=3).contains(&first.len()) && !first.starts_with('0') && groups.all(|group| group.len() == 3);
    is_grouped.then(|| whole.replace(comma, "") + fraction)
}

/// The id: `first-event` for `First Event`, `1` for `task:1` where a task is named.
pub fn id<K: KindMarker>(text: &str) -> Option<String> {
    id_of(K::KIND, text).filter(|id| Id::<K>::new(id).is_some())
}

/// The same for a thing of a kind that is a value.
pub fn id_of(kind: Kind, text: &str) -> Option<String> {
    let text = plain(text).to_lowercase();
    let own = text.strip_prefix(kind.name()).and_then(|rest| rest.strip_prefix(':')).unwrap_or(&text);
    let slug = own.trim().replace([' ', '_'], "-");
    TaskId::new(&slug).map(|id| id.to_string())
}

/// The reference to a thing of one of these kinds: `task:1` for `task：1`, `Task:1`, `tasks:1`, `task 1`, `任务1`, `1` and the
/// mapping `task: 1`.
pub fn reference(node: &Node, kinds: &[Kind]) -> Option<String> {
    let text = match &node.value {
        Value::Scalar(text) => plain(text).to_lowercase(),
        Value::Mapping(entries) => match &entries[..] {
            [entry] => format!("{}:{}", entry.key.to_lowercase(), entry.node.scalar()?),
            _ => return None,
        },
        _ => return None,
    };
    let names = || kinds.iter().map(|kind| kind.name());
    let called = |word: &str| {
        let name = KINDS.iter().find(|(chinese, _)| *chinese == word).map_or(word, |(_, name)| name);
        names().find(|known| *known == name).map(str::to_owned)
    };
    let (kind, id) = match text.split_once(':') {
        Some((kind, id)) => {
            let kind = kind.trim();
            (called(kind).or_else(|| crate::diagnostic::nearest(kind, names()))?, id.trim())
        }
        None => {
            let (word, id) = text.split_at(text.find(|first: char| first.is_ascii_digit())?);
            match word.trim_end_matches([' ', '-', '_', '.', '#', '第']) {
                // Tasks are what is called by a number; a longer one is a year, and two are some tasks.
                "" if !is_several(id) && (id.len() <= 3 || id.contains('.')) => (called("task")?, id.trim()),
                "" => return None,
                word if is_several(id) && KINDS.iter().any(|(chinese, _)| *chinese == word) => return None,
                word => (called(word)?, id.trim()),
            }
        }
    };
    let id = Id::<crate::id::TaskKind>::new(id)?;
    Some(format!("{kind}:{id}"))
}

/// The web address: with its scheme, and without marks around it.
pub fn address(text: &str) -> Option<String> {
    let text = plain(text);
    let text = text.trim_matches(['"', '\'']);
    let whole = if text.contains("://") { text.to_owned() } else { format!("https://{text}") };
    let is_host = |host: &str| host.contains('.') && host.is_ascii() && !host.contains('@');
    let host = whole.split("://").nth(1)?.split('/').next()?;
    (is_host(host) && WebAddress::new(&whole).is_some()).then_some(whole)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::TaskKind;

    #[test]
    fn a_date_is_put_into_the_order_that_is_read() {
        for (written, meant) in [
            ("2025/3/5", "2025-03-05"),
            ("2025.03.05", "2025-03-05"),
            ("2025年3月5日", "2025-03-05"),
            ("二〇二五年三月五日", "2025-03-05"),
            ("二〇二五年三季度", "2025-Q3"),
            ("２０２５－０３－０５", "2025-03-05"),
            ("2025–03–05", "2025-03-05"),
            ("20250305", "2025-03-05"),
            ("2025年3月", "2025-03"),
            ("2025年", "2025"),
            ("2025年第二季度", "2025-Q2"),
            ("2025年上半年", "2025-H1"),
            ("2025q3", "2025-Q3"),
            ("2025 03 05", "2025-03-05"),
            ("2025 年 3 月 5 日", "2025-03-05"),
            ("2025-3月", "2025-03"),
            ("2025年第1季度", "2025-Q1"),
            ("2025年1季度", "2025-Q1"),
            ("2025年第４季度", "2025-Q4"),
            ("2025年三季度", "2025-Q3"),
            ("2025年 Q2", "2025-Q2"),
            ("2025下半年", "2025-H2"),
            ("2025年3-5月", "2025-03/2025-05"),
            ("2025年3月至5月", "2025-03/2025-05"),
            ("2025年11月—2026年2月", "2025-11/2026-02"),
            ("2025年3月5日-8日", "2025-03-05/2025-03-08"),
            ("2025年3月5～8日", "2025-03-05/2025-03-08"),
            ("2025年3月5日至4月2日", "2025-03-05/2025-04-02"),
            ("2024-2025年", "2024/2025"),
            ("2025-03-05至2025-03-08", "2025-03-05/2025-03-08"),
        ] {
            assert_eq!(date(written).as_deref(), Some(meant), "{written}");
        }
        for other in ["2025-13-40", "3/5/2025", "去年", "第三季度", "2025年1-3季度", "2025年5季度", "2025年11季度"]
        {
            assert_eq!(date(other), None, "{other}");
        }
        for other in [
            "<2025-03",
            ">2025",
            "2025年3-5",
            "2025.03-05",
            "2025-03–05",
            "2025年5-3月",
            "2025年3月至今",
            "2025年3月底",
            "2025年3号",
        ] {
            assert_eq!(date(other), None, "{other}");
        }
    }

    #[test]
    fn a_number_is_written_out_in_digits() {
        for (written, meant) in [
            ("１０", "10"),
            ("1,000", "1000"),
            ("１，０００", "1000"),
            ("1 234 567.50", "1234567.50"),
            ("-12,345", "-12345"),
            ("10万", "100000"),
            ("1千万", "10000000"),
            ("3百万", "3000000"),
            ("2百", "200"),
            ("5十", "50"),
            ("2万亿", "2000000000000"),
            ("1.5 千亿元", "150000000000"),
            ("1.5亿元", "150000000"),
            ("1.23456万", "12345.6"),
            ("95 %", "95"),
            ("6.50％", "6.50"),
            ("10家", "10"),
            ("3 万人次", "30000"),
        ] {
            assert_eq!(number(written).as_deref(), Some(meant), "{written}");
        }
        let others = [
            "九成", "10-20", "3/4", "about 10", "500k", "12 dozen", "1M", "1e5", "10多家", "3倍", "1200起", "1千5百",
            "1万2",
        ];
        let ungrouped = ["1,5", "1,50", "1,2345", "1234,567", "0,123", "1,000,5", "1, 000", "1.000,5", "1、5", "10 20"];
        for other in
            others.into_iter().chain(ungrouped).chain(["1万千", "1百千", "10千克", "10²", "10½", "百万", "1.5"])
        {
            assert_eq!(number(other), None, "{other}");
        }
        let multiplied = multiplied("3.50万家").map(|number| (number.before, number.word, number.whole));
        assert_eq!(multiplied, Some(("3.50".to_owned(), "万".to_owned(), "35000".to_owned())));
        for other in ["<5", ">1200", "＜5", "≥10", "约5", "超过1200", "12万美元", "5>"] {
            assert_eq!(number(other), None, "{other}");
        }
    }

    #[test]
    fn a_bound_is_never_taken_for_a_value() {
        let bounds = ["<5", "< 0.1", ">1200", "＞1200", "“<5”", "≥10", "≤10", "约5", "超过1200", "近1200家"];
        for bound in bounds.into_iter().chain(["5>", "1200家以上", "10余家", "10左右", "~5", "±5"]) {
            assert_eq!(number(bound), None, "{bound}");
            assert!(is_bound(bound), "{bound}");
        }
        for date_bound in ["<2025-03", ">2025", "2025年3月>", "约2025", "2025以后", "~2025"] {
            assert_eq!(date(date_bound), None, "{date_bound}");
        }
        for value in ["12,000", "4家", "-5天", "<1,000>", "九成", "approximately", "+5"] {
            assert!(!is_bound(value), "{value}");
        }
        assert_eq!(number("<1,000>").as_deref(), Some("1000"));
        assert_eq!(address("<https://a.example/b>").as_deref(), Some("https://a.example/b"));
    }

    #[test]
    fn an_id_or_address_is_made_of_what_was_written() {
        assert_eq!(id::<TaskKind>("First_Event").as_deref(), Some("first-event"));
        assert_eq!(id::<TaskKind>("task:18").as_deref(), Some("18"));
        assert_eq!(id::<TaskKind>("任务一"), None);
        assert_eq!(address("www.a.example/b").as_deref(), Some("https://www.a.example/b"));
        assert_eq!(address("“https://a.example/”").as_deref(), Some("https://a.example/"));
        assert_eq!(address("报道"), None);
    }
}
