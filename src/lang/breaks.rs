//! Where lines may break (annex 14 of Unicode), and lines for a terminal, where a Chinese character takes two columns.

use icu_segmenter::LineSegmenter;
use icu_segmenter::options::{LineBreakOptions, LineBreakStrictness};
use unicode_width::UnicodeWidthStr;

/// The parts of a text between which a line may end, so that in Chinese no mark stands where none may begin or end a line. A number in
/// Chinese stays with its unit.
pub fn pieces(text: &str) -> Vec<&str> {
    let mut options = LineBreakOptions::default();
    options.strictness = Some(LineBreakStrictness::Strict);
    let is_after_digit = |end: usize| text[..end].ends_with(|last: char| last.is_ascii_digit());
    let ends = LineSegmenter::new_auto(options).segment_str(text);
    let ends: Vec<usize> = ends.filter(|end| *end == text.len() || !is_after_digit(*end)).collect();
    ends.windows(2).map(|ends| &text[ends[0]..ends[1]]).collect()
}

/// How many columns of a terminal a text takes. Characters of which terminals differ, such as `“` and `…`, are taken as wide in a text
/// that has Chinese characters, so that nothing is ever wider than this.
pub fn columns(text: &str) -> usize {
    if text.chars().any(crate::character::is_han) { text.width_cjk() } else { text.width() }
}

/// A text in lines of at most so many columns. Line breaks of the text stay; a word that is wider than a line has one of its own.
pub fn wrapped(text: &str, most: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in text.lines() {
        let mut line = String::new();
        for piece in pieces(paragraph) {
            if !line.is_empty() && columns(format!("{line}{piece}").trim_end()) > most {
                lines.push(std::mem::take(&mut line).trim_end().to_owned());
            }
            line.push_str(piece);
        }
        lines.push(line.trim_end().to_owned());
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chinese_character_takes_two_columns() {
        assert_eq!(columns("gongkai 公开"), 12);
        assert_eq!((columns("“a”…"), columns("“公”…")), (4, 8));
    }

    #[test]
    fn no_line_is_wider_than_it_may_be_and_nothing_is_lost() {
        let text = "写明网站的文件夹（其中有content），不写的，就是当前文件夹。 Without it, the folder one is in.\n第二段：共有3项。";
        for most in [12, 20, 33, 60] {
            let lines = wrapped(text, most);
            assert!(lines.iter().all(|line| columns(line) <= most), "{most}: {lines:#?}");
            let squeezed = |text: &str| text.replace([' ', '\n'], "");
            assert_eq!(squeezed(&lines.concat()), squeezed(text));
            assert!(lines.iter().all(|line| !line.starts_with(['，', '。', '）', '：'])), "{lines:#?}");
        }
        assert_eq!(wrapped("", 9), Vec::<String>::new());
        assert_eq!(wrapped("incomprehensibility", 9), ["incomprehensibility"]);
    }
}
