//! Words in lines of a drawing, which breaks none by itself and is read with fonts that nobody knows here: their widths are estimates. What
//! is drawn with known fonts is set by `picture::typeset`.

use super::text;

/// What must not begin a line (CLREQ 6.1.1, as far as titles and names have it).
const NO_BEGINNING: &str = "、，。；：！？）》〉」』】〕”’…—·％)]}.,:;!?%";
/// What must not end a line.
const NO_END: &str = "（《〈「『【〔“‘([{";

/// Words in lines that are at most so wide at a size, and at most so many of them: a longer text ends with an ellipsis. Lines break at
/// spaces and between Han characters, but where punctuation forbids it; a word that is longer than a line breaks where it must.
pub(crate) fn lines(words: &str, size: f64, width: f64, most: usize) -> Vec<String> {
    let wide = |words: &str| text::width(words) * size / text::SIZE;
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for piece in pieces(words).into_iter().flat_map(|piece| parts(piece, &|words| wide(words) <= width)) {
        let longer = format!("{line}{piece}");
        if line.is_empty() || wide(longer.trim_end()) <= width {
            line = longer;
        } else {
            lines.push(line.trim_end().to_owned());
            line = piece.to_owned();
        }
    }
    lines.push(line.trim_end().to_owned());
    if lines.len() > most {
        lines.truncate(most);
        let last = lines.pop().unwrap_or_default();
        lines.push(cut(&format!("{last}……"), size, width));
    }
    lines.into_iter().map(|line| cut(&line, size, width)).collect()
}

/// Words that are at most so wide at a size: what is longer ends with an ellipsis.
pub(crate) fn cut(words: &str, size: f64, width: f64) -> String {
    let wide = |words: &str| text::width(words) * size / text::SIZE;
    if wide(words) <= width {
        return words.trim_end_matches("……").to_owned() + if words.ends_with("……") { "…" } else { "" };
    }
    let mut kept: String = words.trim_end_matches('…').to_owned();
    while !kept.is_empty() && wide(&format!("{kept}…")) > width {
        kept.pop();
    }
    kept.trim_end().to_owned() + "…"
}

/// A word in the parts that have room on a line.
fn parts<'w>(word: &'w str, has_room: &dyn Fn(&str) -> bool) -> Vec<&'w str> {
    let mut parts = Vec::new();
    let mut rest = word;
    while !has_room(rest.trim_end()) {
        let ends = rest.char_indices().skip(1).map(|(end, _)| end);
        let Some(end) = ends.take_while(|end| has_room(&rest[..*end])).last() else { break };
        let (part, other) = rest.split_at(end);
        parts.push(part);
        rest = other;
    }
    parts.push(rest);
    parts
}

/// The pieces between which a line may break, with the spaces behind them.
fn pieces(words: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut from = 0;
    let mut before: Option<char> = None;
    for (at, character) in words.char_indices() {
        if before.is_some_and(|before| may_break(before, character)) {
            pieces.push(&words[from..at]);
            from = at;
        }
        before = Some(character);
    }
    pieces.push(&words[from..]);
    pieces
}

fn may_break(before: char, after: char) -> bool {
    let is_han = |character: char| ('\u{2e80}'..'\u{a4d0}').contains(&character);
    if after == ' ' || NO_BEGINNING.contains(after) || NO_END.contains(before) {
        return false;
    }
    before == ' ' || is_han(before) || is_han(after) || before == '-'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_break_at_spaces_and_between_han_and_never_before_a_comma() {
        assert_eq!(lines("one two three", 14.0, 60.0, 3), ["one two", "three"]);
        assert_eq!(lines("经认定的外资，研发中心", 10.0, 61.0, 3), ["经认定的外", "资，研发中心"]);
        assert_eq!(lines("甲（乙丙）丁", 10.0, 21.0, 9), ["甲", "（乙", "丙）", "丁"]);
    }

    #[test]
    fn what_is_too_long_ends_with_an_ellipsis_and_is_never_too_wide() {
        let long = "国际".repeat(40);
        let cut = lines(&long, 20.0, 200.0, 2);
        assert_eq!(cut.len(), 2);
        assert!(cut[1].ends_with('…') && !cut[1].ends_with("……"), "{cut:?}");
        for line in cut.iter().chain(&lines(&"w".repeat(300), 20.0, 200.0, 2)) {
            assert!(text::width(line) * 20.0 / text::SIZE <= 200.0, "{line}");
        }
        assert_eq!(lines("短", 20.0, 200.0, 2), ["短"]);
    }

    #[test]
    fn a_word_that_is_longer_than_a_line_goes_on_in_the_next() {
        let broken = lines(&format!("a {} b", "w".repeat(60)), 20.0, 200.0, usize::MAX);
        assert!(
            broken.len() > 3 && broken.iter().all(|line| text::width(line) * 20.0 / text::SIZE <= 200.0),
            "{broken:?}"
        );
        assert_eq!(broken.concat().replace(' ', ""), format!("a{}b", "w".repeat(60)), "nothing is lost");
    }
}
