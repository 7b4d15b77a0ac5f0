//! Punctuation that is wrong in any text: half-width marks between Chinese characters, and quotation marks and brackets without
//! their other half.

use std::ops::Range;

use super::chinese::is_chinese;
use super::verbatim::{unread, without_addresses};
use crate::character::is_han;

/// What is wrong with a mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slip {
    /// A half-width mark where Chinese has this full-width one.
    HalfWidth(char),
    /// An opening or closing mark without its other half.
    Unpaired,
}

/// The marks that have a full-width form, each with the one that Chinese uses.
const WIDTHS: [(char, char); 8] =
    [(',', '，'), ('.', '。'), (':', '：'), (';', '；'), ('?', '？'), ('!', '！'), ('(', '（'), (')', '）')];

/// The marks that come in pairs. Round brackets of both widths are one kind: a pair may mix them, which is another slip.
const PAIRS: [(&str, &str); 8] =
    [("“", "”"), ("「", "」"), ("『", "』"), ("《", "》"), ("〈", "〉"), ("(（", ")）"), ("【", "】"), ("〔", "〕")];

/// What stands in the place of code and addresses.
const HIDDEN: char = '\u{fffc}';

/// The wrong marks of a text, plain or in Markdown, in the language of a tag, each with its bytes. Marks in code and addresses are let be.
pub fn slips(text: &str, tag: &str) -> Vec<(Slip, Range<usize>)> {
    let is_own = is_chinese(tag);
    let is_halved = |sign: char| is_own && WIDTHS.iter().any(|(half, _)| *half == sign);
    // The brackets around the address of a link are no marks.
    let is_mark = |sign: char| sign == '"' || is_halved(sign) || is_paired(sign);
    if !without_addresses(text).any(|part| part.strip_prefix(')').unwrap_or(part).contains(is_mark)) {
        return Vec::new();
    }
    let signs = shown(text);
    let mut slips = unpaired(&signs);
    if is_own {
        slips.extend((0..signs.len()).filter_map(|place| Some((Slip::HalfWidth(half_width(&signs, place)?), place))));
    }
    slips.sort_by_key(|(_, place)| *place);
    slips.dedup_by_key(|(_, place)| *place);
    slips.into_iter().map(|(slip, place)| (slip, signs[place].0..signs[place].0 + signs[place].1.len_utf8())).collect()
}

/// Whether a mark is half of a pair.
fn is_paired(sign: char) -> bool {
    matches!(sign, '(' | ')' | '\u{201c}' | '\u{201d}' | '\u{3008}'..='\u{3015}' | '（' | '）')
}

/// The characters of a text with their places; those of code and of addresses are hidden.
fn shown(text: &str) -> Vec<(usize, char)> {
    let mut signs: Vec<(usize, char)> = text.char_indices().collect();
    let hidden = unread(text);
    let mut next = hidden.iter().peekable();
    for (place, sign) in &mut signs {
        while next.peek().is_some_and(|range| range.end <= *place) {
            next.next();
        }
        if next.peek().is_some_and(|range| range.contains(place)) {
            *sign = HIDDEN;
        }
    }
    signs
}

/// The full-width mark that belongs in the place of a half-width one; `None` if it is right, or may be.
fn half_width(signs: &[(usize, char)], place: usize) -> Option<char> {
    if !signs[place].1.is_ascii_punctuation() {
        return None;
    }
    let (_, wide) = WIDTHS.iter().find(|(half, _)| *half == signs[place].1)?;
    let at = |place: usize| signs.get(place).map(|(_, sign)| *sign);
    let before = place.checked_sub(1).and_then(at);
    // A space behind a mark is the other half of the same habit.
    let behind =
        at(place + 1).filter(|sign| *sign != ' ').or_else(|| at(place + 2).filter(|_| at(place + 1).is_some()));
    let is_own = |sign: Option<char>| sign.is_some_and(|sign| is_han(sign) || "《》“”「」（）".contains(sign));
    let is_end = at(place + 1).is_none_or(|sign| sign == '\n');
    let is_wrong = match signs[place].1 {
        '(' => {
            let mut inside = signs[place + 1..].iter().take_while(|(_, sign)| !")）\n".contains(*sign));
            is_own(before) && inside.any(|(_, sign)| is_han(*sign))
        }
        ')' => {
            let opening = signs[..place].iter().rposition(|(_, sign)| "(（".contains(*sign))?;
            let is_wide = signs[opening].1 == '（';
            is_wide || half_width(signs, opening).is_some()
        }
        '.' | '?' | '!' => is_own(before) && (is_end || is_own(behind)),
        _ => is_own(before) && is_own(behind),
    };
    is_wrong.then_some(*wide)
}

/// The places of marks without their other half.
fn unpaired(signs: &[(usize, char)]) -> Vec<(Slip, usize)> {
    let mut alone = Vec::new();
    // Few characters are such marks.
    let marks: Vec<(usize, char)> = signs
        .iter()
        .enumerate()
        .filter(|(_, (_, sign))| is_paired(*sign))
        .map(|(place, (_, sign))| (place, *sign))
        .collect();
    for (opening, closing) in PAIRS {
        let mut open: Vec<usize> = Vec::new();
        for &(place, sign) in &marks {
            if opening.contains(sign) {
                // A quotation of several paragraphs opens anew with each.
                let goes_on = sign == '“' && !open.is_empty() && place > 0 && signs[place - 1].1 == '\n';
                if !goes_on {
                    open.push(place);
                }
            } else if closing.contains(sign) && open.pop().is_none() && !is_counter(signs, place) {
                alone.push(place);
            }
        }
        alone.extend(open);
    }
    let straight = signs.iter().enumerate().filter(|(_, (_, sign))| *sign == '"').map(|(place, _)| place);
    let straight: Vec<usize> = straight.filter(|place| !is_measure(signs, *place)).collect();
    if straight.len() % 2 == 1 {
        alone.extend(straight.last());
    }
    alone.into_iter().map(|place| (Slip::Unpaired, place)).collect()
}

/// Whether a bracket closes the number or letter of an item: `1)`, `(see 2)` has both.
fn is_counter(signs: &[(usize, char)], place: usize) -> bool {
    let before = signs[..place].iter().rev().map(|(_, sign)| *sign);
    let counted = before.clone().take_while(|sign| sign.is_alphanumeric()).count();
    (1..=3).contains(&counted) && before.clone().nth(counted).is_none_or(|sign| !sign.is_alphanumeric())
}

/// Whether a straight mark stands for inches or seconds.
fn is_measure(signs: &[(usize, char)], place: usize) -> bool {
    place > 0 && signs[place - 1].1.is_ascii_digit()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The wrong marks of a text, each with what belongs there, or a dash.
    fn found(text: &str, tag: &str) -> String {
        let said = |(slip, at): (Slip, Range<usize>)| match slip {
            Slip::HalfWidth(wide) => format!("{}{wide}", &text[at]),
            Slip::Unpaired => format!("{}-", &text[at]),
        };
        slips(text, tag).into_iter().map(said).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn half_width_marks_between_chinese_characters_are_wrong() {
        for (text, wrong) in [
            ("建设中心,支持企业.", ",， .。"),
            ("目标:建设中心, 支持企业;", ":： ,，"),
            ("外资研发中心(以下称中心)建成", "(（ )）"),
            ("中心（以下称中心)建成", ")）"),
            ("真的吗?是的!", "?？ !！"),
            ("办好《计划》,支持“中心”.", ",， .。"),
        ] {
            assert_eq!(found(text, "zh-CN"), wrong, "{text}");
            assert_eq!(found(text, "en"), "", "{text}");
        }
    }

    #[test]
    fn marks_that_belong_to_numbers_code_addresses_and_foreign_words_are_right() {
        for text in [
            "增长1.2万件，R&D(研发)投入为2,000.5万元",
            "见[网站](https://example.org/甲,乙:丙)和https://example.org/a,b。",
            "时间为14:30，见`甲,乙(丙)`。",
            "Beijing, China(中国)",
            "1) 甲\n2) 乙\na) 丙",
            "“三城一区”《计划》（草案）【甲】〔2024〕1号",
            "1.建设中心",
        ] {
            assert_eq!(found(text, "zh-CN"), "", "{text}");
        }
    }

    #[test]
    fn a_mark_without_its_other_half_is_wrong() {
        for (text, wrong) in [
            ("支持“中心建设。", "“-"),
            ("支持中心”建设。", "”-"),
            ("《计划（草案）", "《-"),
            ("（甲（乙）", "（-"),
            ("He said “yes.", "“-"),
            ("A centre (for research", "(-"),
            ("A centre for research) was built.", ")-"),
            ("He said \"yes.", "\"-"),
        ] {
            assert_eq!(found(text, "zh-CN"), wrong, "{text}");
        }
        for text in ["“One.\n\n“Two.”", "the people’s", "a 5\" screen", "“a (b) ‘c’”", "He said \"yes\"."]
        {
            assert_eq!(found(text, "en"), "", "{text}");
        }
    }
}
