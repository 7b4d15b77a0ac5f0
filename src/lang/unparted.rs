//! What a line never parts: a number and its unit, and a dash and what it follows.

use std::ops::Range;

use super::quantities::{DASHES, quantities};

/// The places of what stands on one line in the text of an HTML page, in order: quantities, and dashes with the character before
/// them. What Chinese writes as a dash is two characters of a font and one mark.
pub fn unparted(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = quantities(text).collect();
    let numbers = found.len();
    found.extend(dashes(text));
    if numbers > 0 && found.len() > numbers {
        found.sort_by_key(|range| range.start);
        found.dedup_by(|range, before| {
            let overlap = range.start < before.end;
            before.end = before.end.max(if overlap { range.end } else { 0 });
            overlap
        });
    }
    found
}

/// Those of what stands on one line in which there is a dash. The rest no line parts anyway where it breaks between marked words
/// only.
pub(super) fn dashed(text: &str) -> Vec<Range<usize>> {
    let mut found = unparted(text);
    found.retain(|range| text[range.clone()].contains(DASHES));
    found
}

/// Dashes with the character before them, and the space between. A short one without a space needs no help: no browser breaks
/// before it.
fn dashes(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    // Most texts of a page have none: a look at all bytes at once is quicker than a search.
    let may_have = text.bytes().fold(0, |found, byte| found | u8::from(matches!(byte, 0xe2 | 0xef))) == 1;
    let mut at = if may_have { 0 } else { text.len() };
    std::iter::from_fn(move || {
        loop {
            let dash = at + text[at..].find(DASHES)?;
            at = text.len() - text[dash..].trim_start_matches(DASHES).len();
            let before = text[..dash].trim_end();
            let needs_help = before.len() < dash || !text[dash..].starts_with('–');
            if let Some(start) = last_character(before).filter(|_| needs_help) {
                return Some(start..at);
            }
        }
    })
}

/// Where the last character of a text begins, which may be written as `&amp;`.
fn last_character(text: &str) -> Option<usize> {
    let (last, character) = text.char_indices().next_back()?;
    let written = text.rfind('&').filter(|_| character == ';');
    let is_name =
        |start: &usize| text[start + 1..last].bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'#');
    Some(written.filter(is_name).unwrap_or(last))
}

#[cfg(test)]
mod tests {
    use super::{dashed, unparted};

    fn found(text: &str) -> Vec<&str> {
        unparted(text).into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn a_dash_stays_with_what_it_follows() {
        for (text, whole) in [
            ("北京—莫斯科、北京—圣彼得堡", vec!["京—", "京—"]),
            ("开放创新——北京的经验", vec!["新——"]),
            ("（一）——总则", vec!["）——"]),
            ("签署2024—2026年文化合作计划", vec!["2024—2026年"]),
            ("2024年——首届", vec!["2024年——"]),
            ("3月25日—29日", vec!["3月25日—", "29日"]),
            ("100～200", vec!["100～200"]),
            ("in the top 10 – Beijing", vec!["0 –"]),
            ("R&amp;D — and A—B", vec!["D —", "A—"]),
            ("R&amp;—D; A;—B", vec!["&amp;—", ";—"]),
            ("Beijing–Moscow", vec![]),
            ("— so said somebody", vec![]),
            ("北京", vec![]),
        ] {
            assert_eq!(found(text), whole, "{text}");
        }
    }

    #[test]
    fn only_what_has_a_dash_is_dashed() {
        let text = "2024年签署2024—2026年计划";
        assert_eq!(dashed(text).into_iter().map(|range| &text[range]).collect::<Vec<_>>(), ["2024—2026年"]);
    }
}
