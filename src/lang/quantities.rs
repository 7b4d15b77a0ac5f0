//! Numbers with their units, which a line never parts: 2.3万余人, 3月25日, 20 per cent, 5 January.

use std::ops::Range;

/// The characters in which Chinese counts and dates. None of them is here that rather begins a word when it follows a number: the
/// year before 首届, 双创, 代表 or 对接会 is no count of them.
const MEASURES: &str = "年月日时秒号个项項家件人名位次批届期种类类条場场款份所座台套笔部篇册冊页章节级級轮天周岁元角分吨噸米克度\
                        亩户国國区區版处組组门例股倍层層辆輛艘本支只隻张張幅间間架棵株头頭枚颗顆粒片块塊匹列趟盏箱桶瓶袋\
                        包堂栋棟幢扇尊朵封串段则則字桩县縣镇鎮村乡鄉";

/// The words that begin with such a character and are no counts: 2024支持, not 2024支.
const UNCOUNTED: [&str; 16] = [
    "支持", "支撑", "支援", "支付", "本市", "本届", "本次", "本地", "本土", "本科", "只有", "间接", "架构", "头部",
    "包括", "串联",
];

/// Chinese units of more than one character, the longer before what it begins with.
const LONG_MEASURES: [&str; 24] = [
    "世纪",
    "季度",
    "年度",
    "年代",
    "个百分点",
    "百分点",
    "个工作日",
    "个月",
    "平方公里",
    "平方米",
    "立方米",
    "公里",
    "公顷",
    "公斤",
    "千瓦时",
    "千瓦",
    "小时",
    "分钟",
    "人次",
    "机时",
    "美元",
    "欧元",
    "英镑",
    "日元",
];

/// Words that multiply a number in Chinese.
const SCALES: &str = "百千万亿萬億";

/// What says that a number is more than it says.
const MORE: [char; 3] = ['余', '多', '餘'];

/// The units after which a date or a time goes on.
const GOES_ON: [char; 4] = ['年', '月', '日', '时'];

/// The dashes of a range.
pub(super) const DASHES: [char; 3] = ['—', '–', '～'];

/// The English words that belong to the number before them.
const WORDS: [&str; 31] = [
    "per cent",
    "percent",
    "bn",
    "million",
    "billion",
    "trillion",
    "thousand",
    "hundred",
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
    "Jan",
    "Feb",
    "Mar",
    "Apr",
    "Jun",
    "Jul",
    "Aug",
    "Sep",
    "Sept",
    "Oct",
    "Nov",
];

/// The first letters of these words, each as the bit of its number.
const BEGINNINGS: u128 = {
    let (mut letters, mut at) = (0, 0);
    while at < WORDS.len() {
        letters |= 1 << WORDS[at].as_bytes()[0];
        at += 1;
    }
    letters
};

/// The most numbers that stand on one line together: the year, the month and the day of a date.
const MOST: usize = 3;

/// The places of numbers that stand on one line with what follows them, in order. A number by itself is none of them: no line
/// breaks in it, unless it is a range.
pub(super) fn quantities(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    // Most texts of a page have no digit: a look at all bytes at once is quicker than a search.
    let has_digit = text.bytes().fold(false, |found, byte| found | byte.is_ascii_digit());
    let mut at = if has_digit { 0 } else { text.len() };
    std::iter::from_fn(move || {
        loop {
            let start = at + text.as_bytes()[at..].iter().position(u8::is_ascii_digit)?;
            let number = Number::read(text, start);
            match number.quantity(text, 1) {
                Some(end) => {
                    at = end;
                    let ordinal = if text[..start].ends_with('第') { '第'.len_utf8() } else { 0 };
                    return Some(start - ordinal..end);
                }
                None => at = number.end,
            }
        }
    })
}

/// A number, or two with a dash between them.
struct Number {
    end: usize,
    is_range: bool,
}

impl Number {
    /// Reads the number whose first digit is at `start`.
    fn read(text: &str, start: usize) -> Self {
        let mut number = Self { end: digits(text, start), is_range: false };
        loop {
            let rest = &text[number.end..];
            let Some(mark) = rest.chars().next() else { return number };
            let is_dash = DASHES.contains(&mark) && !number.is_range;
            let next = number.end + mark.len_utf8();
            if !(is_dash || matches!(mark, '.' | ',')) || !begins_with_digit(&text[next..]) {
                return number;
            }
            number.is_range |= is_dash;
            number.end = digits(text, next);
        }
    }

    /// Where what stands on one line with this number ends, if anything does. It is the `count`th of its line.
    fn quantity(&self, text: &str, count: usize) -> Option<usize> {
        let percent = text[self.end..].chars().next().filter(|mark| matches!(mark, '%' | '％' | '‰'));
        let end = self.end + percent.map_or(0, char::len_utf8);
        let rest = &text[end..];
        // Titles of others may have a space before the unit.
        let space = usize::from(rest.starts_with(' '));
        if let Some(length) = chinese_unit(&rest[space..]) {
            let end = end + space + length;
            let (unit, rest) = text.split_at(end);
            if unit.ends_with(GOES_ON) && begins_with_digit(rest) && count < MOST {
                return Self::read(text, end).quantity(text, count + 1).or(Some(end));
            }
            return Some(end);
        }
        english_unit(rest).map(|length| end + length).or(self.is_range.then_some(end))
    }
}

/// The end of the digits at `start`.
fn digits(text: &str, start: usize) -> usize {
    start + text.as_bytes()[start..].iter().take_while(|byte| byte.is_ascii_digit()).count()
}

fn begins_with_digit(text: &str) -> bool {
    text.as_bytes().first().is_some_and(u8::is_ascii_digit)
}

/// The length of the Chinese unit in which a text begins, with what multiplies it.
fn chinese_unit(text: &str) -> Option<usize> {
    // Nothing here is ASCII.
    if text.as_bytes().first().is_none_or(u8::is_ascii) {
        return None;
    }
    let counted = |text: &str| {
        let long = LONG_MEASURES.iter().find(|unit| text.starts_with(**unit)).map(|unit| unit.len());
        let is_counted = || !UNCOUNTED.iter().any(|word| text.starts_with(word));
        let first = text.chars().next().filter(|first| MEASURES.contains(*first) && is_counted());
        long.or(first.map(char::len_utf8))
    };
    let rest = text.trim_start_matches(MORE);
    if let Some(length) = counted(rest) {
        return Some(text.len() - rest.len() + length);
    }
    let behind = rest.trim_start_matches(|character| SCALES.contains(character));
    if behind.len() == rest.len() {
        return None;
    }
    let behind = behind.trim_start_matches(MORE);
    Some(text.len() - behind.len() + counted(behind).unwrap_or(0))
}

/// The length of the English unit in which a text begins, with the space before it.
fn english_unit(text: &str) -> Option<usize> {
    let words = text.strip_prefix(' ')?;
    let begins = |byte: &u8| byte.is_ascii() && BEGINNINGS >> byte & 1 == 1;
    words.as_bytes().first().filter(|byte| begins(byte))?;
    let ends = |word: &&&str| !words[word.len()..].starts_with(|next: char| next.is_alphanumeric());
    let word = WORDS.iter().filter(|word| words.starts_with(**word)).find(ends)?;
    Some(1 + word.len())
}

#[cfg(test)]
mod tests {
    use super::quantities;

    fn found(text: &str) -> Vec<&str> {
        quantities(text).map(|range| &text[range]).collect()
    }

    #[test]
    fn a_number_keeps_its_unit() {
        for (text, whole) in [
            ("受理申请11463件，", "11463件"),
            ("吸引科研人员2.3万余人", "2.3万余人"),
            ("最高补助800万元", "800万元"),
            ("新增43万小时", "43万小时"),
            ("举办150余场活动", "150余场"),
            ("占41.4%", ""),
            ("第12项任务", "第12项"),
            ("科技期刊达120本", "120本"),
            ("种下3棵树、养了12头牛", "3棵12头"),
            ("第186段", "第186段"),
            ("21世纪", "21世纪"),
            ("计划（2025-2027 年）", "2027 年"),
            ("提高2.5个百分点", "2.5个百分点"),
            ("历时6个月", "6个月"),
            ("约1200万", "1200万"),
            ("US$2.5 bn of trade", "2.5 bn"),
            ("some 20 per cent.", "20 per cent"),
            ("on 5 January 2026", "5 January"),
        ] {
            assert_eq!(found(text).concat(), whole, "{text}");
        }
    }

    #[test]
    fn dates_and_ranges_stand_together() {
        assert_eq!(found("于2026年3月25日至29日"), ["2026年3月25日", "29日"]);
        assert_eq!(found("3月25日—29日"), ["3月25日", "29日"]);
        assert_eq!(found("2024—2027年、1—8月"), ["2024—2027年", "1—8月"]);
        assert_eq!(found("2024–2027, 3–5 March"), ["2024–2027", "3–5 March"]);
        assert_eq!(found("2026年3月25日15时30分"), ["2026年3月25日", "15时30分"], "a phone has no room for more");
    }

    #[test]
    fn what_is_no_unit_may_part() {
        for text in [
            "IASP2025世界大会",
            "2024首届论坛",
            "2024代表团",
            "2024支持",
            "2024本届",
            "2024全球数字经济大会",
            "In 2025 Mayors met",
            "10.1038/s41586-025-1",
            "多",
        ] {
            assert!(found(text).is_empty(), "{text}: {:?}", found(text));
        }
    }
}
