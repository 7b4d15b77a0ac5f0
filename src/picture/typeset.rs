//! Words set in lines with known fonts: broken where Unicode lets lines break (annex 14), so that in Chinese no mark stands where none may begin or
//! end a line.

use super::fonts::Fonts;
use crate::lang::pieces;

/// A text in lines, none wider than `width` at this size and weight, and no more than `most`: the last one ends with `…` if the text goes on.
/// A word that is wider than a line is broken where it has to be.
pub fn typeset(text: &str, fonts: &Fonts, (size, weight): (f64, u16), width: f64, most: usize) -> Vec<String> {
    let fits = |line: &str| fonts.width(line.trim_end(), weight) * size <= width;
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for piece in pieces(text) {
        if fits(&format!("{line}{piece}")) {
            line.push_str(piece);
            continue;
        }
        if !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        for character in piece.chars() {
            if !line.is_empty() && !fits(&format!("{line}{character}")) {
                lines.push(std::mem::take(&mut line));
            }
            line.push(character);
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    let goes_on = lines.len() > most;
    lines.truncate(most);
    if let Some(last) = lines.last_mut().filter(|_| goes_on) {
        while !last.is_empty() && !fits(&format!("{}…", last.trim_end())) {
            last.pop();
        }
        *last = format!("{}…", last.trim_end());
    }
    lines.iter().map(|line| line.trim_end().to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Blob;

    fn fonts() -> Fonts {
        Fonts::new(&[Blob::new(&include_bytes!("../../themes/civic/fonts/gongkai-song.otf")[..])])
    }

    #[test]
    fn no_line_is_wider_than_it_may_be_and_none_begins_or_ends_with_a_mark_that_may_not() {
        let fonts = fonts();
        assert_eq!(typeset("共有3项", &fonts, (20.0, 400), 55.0, 9), ["共有", "3项"]);
        let text = "《北京国际科技创新中心建设》提出：到2027年，外资研发中心“累计”达到300家（含存量），international cooperation and so on。";
        for width in [40, 60, 100, 170, 260, 333] {
            let set = typeset(text, &fonts, (20.0, 400), f64::from(width), 99);
            for line in &set {
                assert!(fonts.width(line, 400) * 20.0 <= f64::from(width) + 1e-6, "{width}: {line}");
                assert!(!line.starts_with(['，', '。', '：', '》', '”', '）', '、']) || width < 60, "{width}: {line}");
                assert!(!line.ends_with(['《', '“', '（']) || width < 60, "{width}: {line}");
            }
            let squeezed = |text: &str| text.replace(' ', "");
            assert_eq!(squeezed(&set.concat()), squeezed(text), "nothing is lost");
        }
    }

    #[test]
    fn what_does_not_fit_is_left_out_with_a_sign() {
        let fonts = fonts();
        let set = typeset("one two three four five six seven", &fonts, (10.0, 400), 60.0, 2);
        assert_eq!(set.len(), 2);
        assert!(set[1].ends_with('…') && fonts.width(&set[1], 400) * 10.0 <= 60.0, "{set:?}");
        assert_eq!(typeset("一二", &fonts, (10.0, 400), 60.0, 2), ["一二"]);
        assert_eq!(typeset("", &fonts, (10.0, 400), 60.0, 2), Vec::<String>::new());
    }
}
