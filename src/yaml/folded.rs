//! Lines that YAML folds into one: with a space between words, without one where Chinese goes on.

use std::borrow::Cow;

use crate::lang::joins_without_space;

/// A scalar whose lines were folded, without the spaces that came where Chinese words go on. `written` is the scalar as it stands in
/// the file; in a block, spaces at the end of a line count.
pub(super) fn unspaced(value: String, written: &str, is_block: bool) -> String {
    if !written.contains('\n') || !value.contains(' ') {
        return value;
    }
    let quote = ['"', '\''].into_iter().find(|quote| !is_block && written.starts_with(*quote));
    let body = match quote {
        Some(quote) => written[1..].strip_suffix(quote).unwrap_or(&written[1..]),
        None => written,
    };
    let mut kept = String::with_capacity(value.len());
    let mut rest = value.as_str();
    let mut before = None;
    for line in body.lines() {
        let line = if is_block { line.trim_start_matches(' ') } else { line.trim_matches([' ', '\t']) };
        let line = if quote == Some('\'') { Cow::Owned(line.replace("''", "'")) } else { Cow::Borrowed(line) };
        let Some(first) = line.chars().next() else { continue };
        let (gap, behind) = rest.split_at(rest.len() - rest.trim_start_matches([' ', '\n']).len());
        // From an escape on, what is written is not what it reads as: the spaces stay.
        let Some(behind) = behind.strip_prefix(&*line) else { break };
        if gap != " " || !before.is_some_and(|before| joins_without_space(before, first)) {
            kept.push_str(gap);
        }
        kept.push_str(&line);
        before = line.chars().next_back();
        rest = behind;
    }
    kept.push_str(rest);
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_spaces_of_folded_lines_go() {
        for (value, written, is_block, kept) in [
            ("北京 建设 国际中心", "北京 建设\n    国际中心", false, "北京 建设国际中心"),
            ("北京建设 国际中心\n", "北京建设\n  国际中心", true, "北京建设国际中心\n"),
            ("甲 乙 丙", "\"甲\n  乙\n  丙\"", false, "甲乙丙"),
            ("Two lines", "Two\n  lines", false, "Two lines"),
            ("甲 乙", "甲 乙", false, "甲 乙"),
            ("甲  乙", "甲 \n  乙", true, "甲  乙"),
            ("见中 国b 中 国。", "见中 国b\n  中\n  国。", true, "见中 国b 中国。"),
            ("甲 '乙 丙", "'甲\n  ''乙\n  丙'", false, "甲 '乙丙"),
            ("甲\n\n 乙\n 丙\n丁 戊", "甲\n\n   乙\n   丙\n  丁\n  戊", true, "甲\n\n 乙\n 丙\n丁戊"),
        ] {
            assert_eq!(unspaced(value.to_owned(), written, is_block), kept, "{written}");
        }
    }
}
