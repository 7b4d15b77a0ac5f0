//! What was probably meant by a value whose form is wrong: the same in half-width characters, in the order that is read.

use unicode_normalization::UnicodeNormalization;

use crate::address::WebAddress;
use crate::date::When;
use crate::id::{Id, Kind, KindMarker};
use crate::number::Number;
use crate::yaml::{Node, Value};

/// Marks that people put around a value, and that are no part of it.
const QUOTES: [char; 10] = ['“', '”', '‘', '’', '「', '」', '《', '》', '<', '>'];

/// What words of Chinese dates come to.
const PARTS: [(&str, &str); 12] = [
    ("第一季度", "Q1"),
    ("第二季度", "Q2"),
    ("第三季度", "Q3"),
    ("第四季度", "Q4"),
    ("一季度", "Q1"),
    ("二季度", "Q2"),
    ("三季度", "Q3"),
    ("四季度", "Q4"),
    ("上半年", "H1"),
    ("下半年", "H2"),
    ("第", ""),
    ("季度", ""),
];

/// The kinds of thing that are called by a number, in Chinese.
const KINDS: [(&str, &str); 5] =
    [("任务", "task"), ("分解事项", "step"), ("目标", "target"), ("行动", "action"), ("保障措施", "safeguard")];

/// What Chinese words for large numbers multiply by.
const MULTIPLIERS: [(&str, i32); 4] = [("万亿", 0), ("亿", 100_000_000), ("万", 10_000), ("千", 1_000)];

/// A text in half-width characters, without quotation marks and spaces around it.
fn plain(text: &str) -> String {
    text.trim_matches(QUOTES).nfkc().collect::<String>().trim().to_owned()
}

/// The date, as content writes it: `2025-03-05` for `2025/3/5` and `2025年3月5日`.
pub(super) fn date(text: &str) -> Option<String> {
    let mut text = plain(text);
    for (written, part) in PARTS {
        text = text.replace(written, part);
    }
    let is_part = |character: char| character.is_ascii_digit() || matches!(character, 'Q' | 'q' | 'H' | 'h');
    let is_joint = |character: char| " ./-–—−年月日号".contains(character);
    if !text.chars().all(|character| is_part(character) || is_joint(character)) {
        return None;
    }
    let parts: Vec<String> = text.split(is_joint).filter(|part| !part.is_empty()).map(str::to_uppercase).collect();
    let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
    let date = match parts[..] {
        [all] if all.len() == 8 && all.bytes().all(|byte| byte.is_ascii_digit()) => {
            format!("{}-{}-{}", &all[..4], &all[4..6], &all[6..])
        }
        [all] if all.len() == 6 && all.as_bytes()[4].is_ascii_uppercase() => format!("{}-{}", &all[..4], &all[4..]),
        [year] => year.to_owned(),
        [year, part] => format!("{year}-{part:0>2}"),
        [year, month, day] => format!("{year}-{month:0>2}-{day:0>2}"),
        _ => return None,
    };
    When::parse(&date).is_ok().then_some(date)
}

/// The number in digits: `1000` for `1,000`, `100000` for `10万`, `95` for `95 %`.
pub(super) fn number(text: &str) -> Option<String> {
    let text: String = plain(text).chars().filter(|character| !matches!(character, ' ' | ',' | '、')).collect();
    let end = text.find(|character: char| !character.is_ascii_digit() && !matches!(character, '.' | '-'));
    let (digits, rest) = text.split_at(end.unwrap_or(text.len()));
    let number = Number::parse(digits).ok()?;
    // Only a unit may follow: what else has digits is something else.
    if rest.bytes().any(|byte| byte.is_ascii_digit()) || rest.chars().count() > 6 {
        return None;
    }
    let multiplier = MULTIPLIERS.iter().find(|(word, _)| rest.starts_with(word));
    match multiplier {
        Some((_, 0)) => None,
        // Nothing is left behind the point that was counted in ten thousands.
        Some((_, times)) => Some(number.times(*times)?.to_string()).map(|text| match text.split_once('.') {
            Some((whole, fraction)) if fraction.bytes().all(|digit| digit == b'0') => whole.to_owned(),
            _ => text,
        }),
        None => Some(number.to_string()),
    }
}

/// The id: `first-event` for `First Event`, `1` for `task:1` where a task is named.
pub(super) fn id<K: KindMarker>(text: &str) -> Option<String> {
    let text = plain(text).to_lowercase();
    let own = text.strip_prefix(K::KIND.name()).and_then(|rest| rest.strip_prefix(':')).unwrap_or(&text);
    let slug = own.trim().replace([' ', '_'], "-");
    Id::<K>::new(&slug).map(|id| id.to_string())
}

/// The reference to a thing of one of these kinds: `task:1` for `task：1`, `Task:1`, `tasks:1`, `task 1`, `任务1`, `1` and the
/// mapping `task: 1`.
pub(super) fn reference(node: &Node, kinds: &[Kind]) -> Option<String> {
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
                // Tasks are what is called by a number.
                "" => (called("task")?, id.trim()),
                word => (called(word)?, id.trim()),
            }
        }
    };
    let id = Id::<crate::id::TaskKind>::new(id)?;
    Some(format!("{kind}:{id}"))
}

/// The web address: with its scheme, and without marks around it.
pub(super) fn address(text: &str) -> Option<String> {
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
            ("２０２５－０３－０５", "2025-03-05"),
            ("2025–03–05", "2025-03-05"),
            ("20250305", "2025-03-05"),
            ("2025年3月", "2025-03"),
            ("2025年", "2025"),
            ("2025年第二季度", "2025-Q2"),
            ("2025年上半年", "2025-H1"),
            ("2025q3", "2025-Q3"),
        ] {
            assert_eq!(date(written).as_deref(), Some(meant), "{written}");
        }
        for other in ["2025-13-40", "3/5/2025", "去年", "第三季度"] {
            assert_eq!(date(other), None, "{other}");
        }
    }

    #[test]
    fn a_number_is_written_out_in_digits() {
        for (written, meant) in [
            ("１０", "10"),
            ("1,000", "1000"),
            ("10万", "100000"),
            ("1.5亿元", "150000000"),
            ("95 %", "95"),
            ("10家", "10"),
        ] {
            assert_eq!(number(written).as_deref(), Some(meant), "{written}");
        }
        for other in ["九成", "10-20", "3/4", "about 10", "2万亿"] {
            assert_eq!(number(other), None, "{other}");
        }
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
