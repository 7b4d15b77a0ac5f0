//! Where a Chinese title may be broken: between words, never inside one.

use std::collections::BTreeSet;
use std::ops::Range;

use aho_corasick::{AhoCorasick, MatchKind};
use icu_segmenter::options::WordBreakInvariantOptions;
use icu_segmenter::{WordSegmenter, WordSegmenterBorrowed};

use super::quantities::quantities;
use super::unparted::dashed;
use crate::character::is_han;

/// The longest name that is kept whole, in characters: a narrow line has room for it. A longer one is broken between its words.
const LONGEST: usize = 10;

/// Words of one character before which a line may break.
const OPENING: [&str; 5] = ["和", "与", "及", "或", "在"];

/// The word of one character after which a line may break.
const CLOSING: &str = "的";

/// Finds the words of a Chinese text: names that are known, then numbers with their units, then what ICU's dictionary finds
/// (Unicode UAX 29 with data for Chinese) in the rest.
pub struct Phrases {
    known: Option<AhoCorasick>,
    segmenter: WordSegmenterBorrowed<'static>,
}

/// A word of a text, and whether a line may begin or end with it.
struct Word {
    range: Range<usize>,
    stands_alone: bool,
}

impl Phrases {
    /// Knows the Chinese among these names. Of one that holds marks, each part between them is a name.
    pub fn knowing<'n>(names: impl IntoIterator<Item = &'n str>) -> Self {
        let parts = names.into_iter().flat_map(|name| name.split(|character| !is_han(character)));
        let known: BTreeSet<&str> = parts.filter(|part| (2..=LONGEST).contains(&part.chars().count())).collect();
        let automaton = AhoCorasick::builder().match_kind(MatchKind::LeftmostLongest).build(&known);
        Self {
            known: automaton.ok().filter(|_| !known.is_empty()),
            segmenter: WordSegmenter::new_auto(WordBreakInvariantOptions::default()),
        }
    }

    /// The text with `<wbr>` between Chinese words, for HTML in which a browser breaks nowhere else but at a dash, which is kept
    /// with what it follows; `None` if there is no such place.
    pub fn mark(&self, text: &str) -> Option<String> {
        if !text.chars().any(is_han) {
            return None;
        }
        let words = self.words(text);
        let pairs = words.windows(2).filter_map(|pair| <&[Word; 2]>::try_from(pair).ok());
        let places = pairs.filter(|[before, after]| may_part(text, before, after)).map(|[before, _]| before.range.end);
        let mut marks: Vec<(usize, &str)> = places.map(|place| (place, "<wbr>")).collect();
        if marks.is_empty() {
            return None;
        }
        for range in dashed(text) {
            marks.retain(|(place, _)| *place <= range.start || *place >= range.end);
            marks.extend([(range.start, "<span class=\"whole\">"), (range.end, "</span>")]);
        }
        // What ends at a place stands before what begins there, and a mark between the two.
        marks.sort_by_key(|(place, mark)| (*place, !mark.starts_with("</"), mark.starts_with("<span")));
        let mut marked = String::with_capacity(text.len() + 64);
        let mut from = 0;
        for (place, mark) in marks {
            marked.push_str(&text[from..place]);
            marked.push_str(mark);
            from = place;
        }
        Some(marked + &text[from..])
    }

    /// The words of a text, which cover it.
    fn words(&self, text: &str) -> Vec<Word> {
        let mut words = Vec::new();
        let mut from = 0;
        for range in self.whole(text) {
            self.look_up(text, from..range.start, &mut words);
            from = range.end;
            words.push(Word { range, stands_alone: true });
        }
        self.look_up(text, from..text.len(), &mut words);
        words
    }

    /// Names and quantities, in order. Where two overlap, the one that begins first counts.
    fn whole(&self, text: &str) -> Vec<Range<usize>> {
        let names = self.known.iter().flat_map(|known| known.find_iter(text)).map(|found| found.range());
        let mut all: Vec<Range<usize>> = names.chain(quantities(text)).collect();
        all.sort_by_key(|range| range.start);
        let mut end = 0;
        all.retain(|range| {
            let is_free = range.start >= end;
            if is_free {
                end = range.end;
            }
            is_free
        });
        all
    }

    /// Adds the words that ICU finds in a part of a text. Those of a single character are often pieces of a word that it does
    /// not know; right after a name, several are one.
    fn look_up(&self, text: &str, part: Range<usize>, words: &mut Vec<Word>) {
        let first = words.len();
        let mut start = part.start;
        for end in self.segmenter.segment_str(&text[part.clone()]).map(|end| part.start + end) {
            if end > start {
                let stands_alone = text[start..end].chars().nth(1).is_some();
                words.push(Word { range: start..end, stands_alone });
                start = end;
            }
        }
        let is_piece = |word: &&Word| !word.stands_alone && !is_particle(&text[word.range.clone()]);
        let pieces = words[first..].iter().take_while(is_piece).count();
        if first > 0 && pieces > 1 {
            let end = words[first + pieces - 1].range.end;
            words.drain(first + 1..first + pieces);
            words[first] = Word { range: words[first].range.start..end, stands_alone: true };
        }
    }
}

fn is_particle(word: &str) -> bool {
    OPENING.contains(&word) || word == CLOSING
}

/// Whether a line may break between two words.
fn may_part(text: &str, before: &Word, after: &Word) -> bool {
    let (left, right) = (&text[before.range.clone()], &text[after.range.clone()]);
    let are_chinese = left.ends_with(is_han) && right.starts_with(is_han);
    are_chinese && ((before.stands_alone && after.stands_alone) || OPENING.contains(&right) || left == CLOSING)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(names: &[&str], text: &str) -> String {
        let marked = Phrases::knowing(names.iter().copied()).mark(text).unwrap_or_else(|| text.to_owned());
        assert_eq!(marked.replace("<wbr>", ""), text);
        marked.replace("<wbr>", "|")
    }

    #[test]
    fn a_title_is_marked_between_words_only() {
        assert_eq!(marked(&[], "持续培育跨境技术转移机构"), "持续|培育跨境技术|转移|机构");
        let phrases = Phrases::knowing([]);
        assert_eq!(phrases.mark("Open science &amp; more"), None);
        assert_eq!(phrases.mark("北京"), None, "one word");
    }

    #[test]
    fn what_the_dictionary_does_not_know_stays_whole() {
        for word in ["中关村", "国际化", "高水平", "委员会", "阿斯利康"] {
            for text in [format!("支持{word}建设"), format!("{word}国际合作"), format!("全球{word}")] {
                assert!(marked(&[], &text).contains(word), "{}", marked(&[], &text));
            }
        }
        assert_eq!(marked(&[], "剑桥大学与北京建立合作的新机制"), "剑桥|大学|与北京建立|合作的|新机制");
    }

    #[test]
    fn known_names_stay_whole_and_part_from_what_surrounds_them() {
        let names = ["跨境技术转移", "市科委、中关村管委会", "北京经济技术开发区管理委员会"];
        assert_eq!(marked(&names, "持续培育跨境技术转移机构"), "持续|培育|跨境技术转移|机构");
        assert_eq!(marked(&names, "支持中关村管委会设立"), "支持|中关村管委会|设立");
        assert!(marked(&names, "北京经济技术开发区管理委员会").contains("技术|开发区"), "too long for a line");
        assert_eq!(marked(&names, "中关村管委会牵头的任务"), "中关村管委会|牵头的|任务");
    }

    #[test]
    fn a_dash_stays_with_what_it_follows() {
        let marked = |text: &str| Phrases::knowing([]).mark(text).expect("words");
        assert_eq!(
            marked("签署2024—2026年文化合作计划"),
            "签署<span class=\"whole\">2024—2026年</span><wbr>文化<wbr>合作<wbr>计划"
        );
        assert_eq!(marked("北京开放——合作指南"), "北京<wbr>开<span class=\"whole\">放——</span>合作<wbr>指南");
    }

    #[test]
    fn numbers_stay_with_their_units() {
        assert_eq!(marked(&[], "怀柔科学城吸引科研人员2.3万余人"), "怀柔|科学城吸引|科研|人员2.3万余人");
        assert_eq!(marked(&[], "2024年设施新增43万小时开放"), "2024年|设施|新增43万小时|开放");
    }
}
