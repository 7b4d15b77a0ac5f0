//! Texts compared by what they say: after Unicode's compatibility folding (NFKC), and whatever their capitals and spaces.

use unicode_normalization::UnicodeNormalization;

/// A text as it is compared.
#[derive(Clone, Debug)]
pub struct Folded(Vec<Sign>);

/// A character that is no white space.
#[derive(Clone, Copy, Debug)]
struct Sign {
    character: char,
    /// Whether white space stands before it.
    apart: bool,
}

impl Folded {
    /// Folds a text.
    pub fn new(text: &str) -> Self {
        let mut signs = Vec::new();
        let mut apart = false;
        for character in text.nfkc().flat_map(char::to_lowercase) {
            if character.is_whitespace() {
                apart = true;
            } else {
                signs.push(Sign { character, apart });
                apart = false;
            }
        }
        Self(signs)
    }

    /// Whether another text stands in this one. A number that goes on before or behind it is another number: `46 %` does
    /// not stand in `146 %`, nor `12` in `12,000`.
    pub fn has(&self, other: &Self) -> bool {
        let length = other.0.len();
        let same = |window: &[Sign]| window.iter().zip(&other.0).all(|(own, sought)| own.character == sought.character);
        let mut places = self.0.windows(length.max(1)).enumerate().filter(|(_, window)| same(window));
        places.any(|(start, _)| !self.parts_a_number(start) && !self.parts_a_number(start + length))
    }

    /// Whether a number goes on over the gap before a place.
    fn parts_a_number(&self, place: usize) -> bool {
        let joined = |place: usize| self.0.get(place).is_some_and(|sign| !sign.apart);
        let is = |place: usize, holds: fn(char) -> bool| self.0.get(place).is_some_and(|sign| holds(sign.character));
        let digit = |place: usize| is(place, |character| character.is_ascii_digit());
        // A point has digits behind it, a comma three of them: otherwise it ends the number.
        let goes_on_behind = |separator: usize| {
            let digits = (1..=3).take_while(|step| digit(separator + step) && joined(separator + step)).count();
            (is(separator, |character| character == '.') && digits > 0)
                || (is(separator, |character| character == ',') && digits == 3)
        };
        let Some(before) = place.checked_sub(1) else { return false };
        if !joined(place) {
            return false;
        }
        let separated = before > 0 && joined(before) && digit(before - 1) && goes_on_behind(before);
        (digit(before) && (digit(place) || goes_on_behind(place))) || separated
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_stands_in_another_whatever_its_width_and_spaces() {
        let has = |text, sought| Folded::new(text).has(&Folded::new(sought));
        assert!(has("到2027年，专利申请量达到１.２万件。", "专利申请量 达到1.2万件"));
        assert!(has("The rate will reach 46\u{a0}% by 2027.", "the rate will\n  reach 46 %"));
        assert!(has("By 2027, ten labs.", "ten labs"));
        assert!(has("In 2027 46 labs", "46 labs"));
        assert!(!has("The rate will reach 45 %.", "reach 46 %"));
        assert!(!has("reach 146 %", "46 %"));
        assert!(!has("达到12,000件", "达到12"));
        assert!(!has("达到4.5", "达到4") && has("达到4。5家", "达到4") && has("达到4, 5家", "达到4"));
        assert!(!has("short", "longer than that"));
    }
}
