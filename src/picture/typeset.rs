//! Words set in lines with known fonts: broken where Unicode lets lines break (annex 14), so that in Chinese no mark stands where none may begin or
//! end a line.

use std::ops::Range;

use super::fonts::Fonts;
use crate::lang::pieces;

/// A text of which is known how wide it is, so that it can be set in many widths.
pub struct Measured<'t> {
    text: &'t str,
    characters: Vec<Placed>,
    /// How many characters stand before each end at which a line may break.
    breaks: Vec<usize>,
    /// How wide the sign is that a text goes on.
    sign: f64,
}

/// A character, or the end of the text.
struct Placed {
    /// How many bytes stand before it.
    at: usize,
    /// How wide what stands before it is, at a size of 1.
    before: f64,
    is_space: bool,
}

/// What stands where a text goes on.
const SIGN: &str = "…";

/// By how much sums of parts can differ from each other.
const ROUNDING: f64 = 1e-9;

impl<'t> Measured<'t> {
    /// A text in the fonts of this weight.
    pub fn new(text: &'t str, fonts: &Fonts, weight: u16) -> Self {
        let mut characters = Vec::with_capacity(text.len() + 1);
        let mut before = 0.0;
        let advances = fonts.advances(text, weight).into_iter().chain(std::iter::repeat(1.0));
        for ((at, character), advance) in text.char_indices().zip(advances) {
            characters.push(Placed { at, before, is_space: character.is_whitespace() });
            before += advance;
        }
        characters.push(Placed { at: text.len(), before, is_space: false });
        let lengths = pieces(text).into_iter().map(|piece| piece.chars().count());
        let breaks = lengths.scan(0, |end, length| {
            *end += length;
            Some(*end)
        });
        Self { text, characters, breaks: breaks.collect(), sign: fonts.width(SIGN, weight) }
    }

    /// The text in lines, none wider than `width` at a size of 1, and no more than `most`: the last one ends with `…` if the text goes on.
    /// A word that is wider than a line is broken where it has to be.
    pub fn lines(&self, width: f64, most: usize) -> Vec<String> {
        let fits = |line: Range<usize>, more: f64| self.width(line) + more <= width + ROUNDING;
        let mut lines: Vec<Range<usize>> = Vec::new();
        let (mut start, mut end) = (0, 0);
        for next in &self.breaks {
            let piece = std::mem::replace(&mut end, *next)..*next;
            if fits(start..end, 0.0) {
                continue;
            }
            if start < piece.start {
                lines.push(start..piece.start);
                start = piece.start;
            }
            for character in piece.skip(1) {
                if !fits(start..character + 1, 0.0) {
                    lines.push(start..character);
                    start = character;
                }
            }
        }
        if start < end {
            lines.push(start..end);
        }
        let goes_on = lines.len() > most;
        lines.truncate(most);
        let mut set: Vec<String> = lines.iter().map(|line| self.words(line.clone()).to_owned()).collect();
        if let Some((last, line)) = set.last_mut().zip(lines.pop()).filter(|_| goes_on) {
            let end = line.clone().rev().map(|last| last + 1).find(|end| fits(line.start..*end, self.sign));
            *last = format!("{}{SIGN}", self.words(line.start..end.unwrap_or(line.start)));
        }
        set
    }

    /// How wide some characters are at a size of 1, without the spaces at their end.
    fn width(&self, line: Range<usize>) -> f64 {
        self.characters[self.trimmed(&line)].before - self.characters[line.start].before
    }

    /// Some characters without the spaces at their end.
    fn words(&self, line: Range<usize>) -> &'t str {
        &self.text[self.characters[line.start].at..self.characters[self.trimmed(&line)].at]
    }

    fn trimmed(&self, line: &Range<usize>) -> usize {
        line.clone().rev().find(|last| !self.characters[*last].is_space).map_or(line.start, |last| last + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Blob;

    fn typeset(text: &str, fonts: &Fonts, (size, weight): (f64, u16), width: f64, most: usize) -> Vec<String> {
        Measured::new(text, fonts, weight).lines(width / size, most)
    }

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
