//! Inputs that are made from other inputs.

use std::ops::Range;

/// Numbers that look random and follow from a seed: `SplitMix64`.
pub(crate) struct Numbers(u64);

impl Numbers {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `end`, which is not 0.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        let number = self.next() % u64::try_from(end).expect("a small number");
        usize::try_from(number).expect("a small number")
    }

    pub(crate) fn one_of<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len())]
    }
}

/// Characters of every kind that readers tell apart: blanks, line ends, marks, letters of several widths and directions.
const CHARACTERS: [char; 32] = [
    ' ', ' ', '\n', '\n', '\t', '\r', '\0', '\u{a0}', '\u{3000}', '\u{2028}', '\u{feff}', '\u{200f}', '\u{301}', '"',
    '\'', '\\', '&', '<', '>', '#', '-', ':', '0', '9', 'a', 'Z', 'é', 'ß', '中', '，', 'ش', '😀',
];

/// A changed `input`; some of it may come from `other`, or be one of the `words`.
pub(crate) fn mutate(input: &str, other: &str, words: &[&str], numbers: &mut Numbers) -> String {
    let mut text = input.to_owned();
    for _ in 0..=numbers.below(5) {
        let (place, range) = (place(&text, numbers), short_range(&text, numbers));
        match numbers.below(9) {
            0 => text.replace_range(range, ""),
            1 => text.insert(place, *numbers.one_of(&CHARACTERS)),
            2 | 3 => text.insert_str(place, words[numbers.below(words.len())]),
            4 => text.replace_range(range, words[numbers.below(words.len())]),
            5 => {
                let again = text[range].to_owned();
                text.insert_str(place, &again);
            }
            6 => text.replace_range(range, &other[short_range(other, numbers)]),
            7 => text = with_lines_moved(&text, other, numbers),
            _ => text.truncate(place),
        }
    }
    text
}

/// A place between two characters.
fn place(text: &str, numbers: &mut Numbers) -> usize {
    text.floor_char_boundary(numbers.below(text.len() + 1))
}

/// A range of a few characters; sometimes of many.
fn short_range(text: &str, numbers: &mut Numbers) -> Range<usize> {
    let start = place(text, numbers);
    let longest = *numbers.one_of(&[2, 8, 40, 400]);
    let end = text.len().min(start + numbers.below(longest));
    start..text.floor_char_boundary(end)
}

/// The text with a line that is doubled, gone, indented otherwise, or taken from the other text.
fn with_lines_moved(text: &str, other: &str, numbers: &mut Numbers) -> String {
    let mut lines: Vec<&str> = text.split('\n').collect();
    let others: Vec<&str> = other.split('\n').collect();
    let (from, to) = (numbers.below(lines.len()), numbers.below(lines.len()));
    let indented;
    match numbers.below(5) {
        0 => lines.insert(to, lines[from]),
        1 => drop(lines.remove(from)),
        2 => lines.insert(to, others[numbers.below(others.len())]),
        3 => lines[from] = lines[from].strip_prefix("  ").unwrap_or(lines[from].trim_start()),
        _ => {
            indented = format!("{}{}", numbers.one_of(&[" ", "  ", "    ", "- ", "\t"]), lines[from]);
            lines[from] = &indented;
        }
    }
    lines.join("\n")
}

#[test]
fn the_same_seed_makes_the_same_inputs() {
    let made = |seed| {
        let mut numbers = Numbers::new(seed);
        (0..20).map(|_| mutate("a: 甲\nb: - c\n", "# 乙\n", &["[", "]("], &mut numbers)).collect::<Vec<_>>()
    };
    assert_eq!(made(1), made(1));
    assert_ne!(made(1), made(2));
}
