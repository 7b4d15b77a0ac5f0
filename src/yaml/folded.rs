//! Lines that YAML folds into one: with a space between words, without one where Chinese goes on.

use crate::lang::joins_without_space;

/// A scalar whose lines were folded, without the spaces that came where Chinese words go on. `written` is the scalar as it stands in
/// the file; in a block, spaces at the end of a line count.
pub(super) fn unspaced(value: String, written: &str, is_block: bool) -> String {
    if !written.contains('\n') || !value.contains(' ') {
        return value;
    }
    let mut kept = String::with_capacity(value.len());
    let mut from = 0;
    let written = if is_block { written } else { written.trim_start_matches(['"', '\'']) };
    let mut lines = written.lines().peekable();
    while let Some(line) = lines.next() {
        let line = if is_block { line.trim_start_matches(' ') } else { line.trim_matches([' ', '\t']) };
        let ends = line
            .chars()
            .next_back()
            .zip(lines.peek().and_then(|next| next.trim_start_matches([' ', '\t']).chars().next()));
        let Some((_, after)) = ends.filter(|(before, after)| joins_without_space(*before, *after)) else { continue };
        // What is written with escapes is not found, and keeps its space.
        let Some(place) = value[from..].find(&format!("{line} {after}")) else { continue };
        kept.push_str(&value[from..from + place + line.len()]);
        from += place + line.len() + 1;
    }
    kept.push_str(&value[from..]);
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
        ] {
            assert_eq!(unspaced(value.to_owned(), written, is_block), kept, "{written}");
        }
    }
}
