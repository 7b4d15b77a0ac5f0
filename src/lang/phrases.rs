//! Where a Chinese title may be broken: between words, never inside one.

use icu_segmenter::options::WordBreakInvariantOptions;
use icu_segmenter::{WordSegmenter, WordSegmenterBorrowed};

/// Finds words by ICU's dictionary (Unicode UAX 29 with data for Chinese).
pub struct Phrases(WordSegmenterBorrowed<'static>);

impl Default for Phrases {
    fn default() -> Self {
        Self(WordSegmenter::new_auto(WordBreakInvariantOptions::default()))
    }
}

impl Phrases {
    /// The text with `<wbr>` between Chinese words, for HTML in which a browser breaks nowhere else; `None` if there is
    /// no such place.
    pub fn mark(&self, text: &str) -> Option<String> {
        if !text.chars().any(is_han) {
            return None;
        }
        let mut marked = String::new();
        let mut from = 0;
        for place in self.0.segment_str(text) {
            let between_words = text[..place].chars().next_back().is_some_and(is_han)
                && text[place..].chars().next().is_some_and(is_han);
            if between_words {
                marked.push_str(&text[from..place]);
                marked.push_str("<wbr>");
                from = place;
            }
        }
        (from > 0).then(|| marked + &text[from..])
    }
}

fn is_han(character: char) -> bool {
    matches!(character, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3134f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_is_marked_between_words_only() {
        let phrases = Phrases::default();
        let marked = phrases.mark("持续培育跨境技术转移机构").expect("words");
        assert_eq!(marked.replace("<wbr>", ""), "持续培育跨境技术转移机构");
        assert!(marked.contains("技术<wbr>转移<wbr>机构"), "{marked}");
        assert_eq!(phrases.mark("Open science &amp; more"), None);
        assert_eq!(phrases.mark("北京"), None, "one word");
    }
}
