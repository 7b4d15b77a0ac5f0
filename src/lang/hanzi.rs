//! The Chinese characters of texts: how they are read, and how else they are written.

use std::collections::BTreeMap;

use hanconv::RawDictionary;
use pinyin::ToPinyinMulti;

/// Those that modern texts are written in: the block of Unicode with the common ones, and the first one before it.
const FIRST: char = '\u{3400}';
const LAST: char = '\u{9fff}';

/// The Chinese characters that occur in texts.
#[derive(Clone, Debug, Default)]
pub struct Characters {
    /// A bit for each, none while there is no character.
    bits: Vec<u64>,
}

impl Characters {
    /// Those of a text.
    pub fn of(text: &str) -> Self {
        let mut found = Self::default();
        for character in text.chars().filter(|character| (FIRST..=LAST).contains(character)) {
            if found.bits.is_empty() {
                found.bits.resize(place(LAST) / 64 + 1, 0);
            }
            found.bits[place(character) / 64] |= 1 << (place(character) % 64);
        }
        found
    }

    /// Takes in those of other texts.
    pub fn extend(&mut self, others: &Self) {
        if self.bits.len() < others.bits.len() {
            self.bits.resize(others.bits.len(), 0);
        }
        self.bits.iter_mut().zip(&others.bits).for_each(|(own, other)| *own |= other);
    }

    /// Whether a character occurs.
    pub fn contains(&self, character: char) -> bool {
        let is_known = (FIRST..=LAST).contains(&character) && !self.bits.is_empty();
        is_known && self.bits[place(character) / 64] & (1 << (place(character) % 64)) != 0
    }

    /// The readings of the characters in pinyin without tones, `ü` as `v`, each with the characters that are read so: `hang` and
    /// `xing` both have 行.
    pub fn readings(&self) -> BTreeMap<String, String> {
        let mut readings: BTreeMap<String, String> = BTreeMap::new();
        for character in (FIRST..=LAST).filter(|character| self.contains(*character)) {
            for reading in character.to_pinyin_multi().into_iter().flatten() {
                let letters: String = reading.plain().replace('ü', "v").replace('ê', "e");
                let characters = readings.entry(letters).or_default();
                if letters_only(reading.plain()) && !characters.ends_with(character) {
                    characters.push(character);
                }
            }
        }
        readings.retain(|_, characters| !characters.is_empty());
        readings
    }

    /// Characters that do not occur and mean one that does, each before that one: 資 before 资 where a text has the simplified form,
    /// and the other way round.
    pub fn forms(&self) -> String {
        let mut forms: BTreeMap<char, char> = BTreeMap::new();
        for (traditional, simplified) in RawDictionary::TSCharacters.iter() {
            let (Some(traditional), Some(simplified)) = (single(traditional), single(simplified)) else { continue };
            if self.contains(simplified) && traditional != simplified {
                forms.insert(traditional, simplified);
            } else if self.contains(traditional) && traditional != simplified {
                forms.entry(simplified).or_insert(traditional);
            }
        }
        forms.into_iter().flat_map(|(other, own)| [other, own]).collect()
    }
}

fn place(character: char) -> usize {
    (u32::from(character) - u32::from(FIRST)) as usize
}

fn single(text: &str) -> Option<char> {
    let mut characters = text.chars();
    characters.next().filter(|_| characters.next().is_none())
}

fn letters_only(reading: &str) -> bool {
    reading.chars().all(|letter| letter.is_ascii_lowercase() || matches!(letter, 'ü' | 'ê'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_are_known_by_every_reading() {
        let mut characters = Characters::of("外资研发中心, R&D");
        characters.extend(&Characters::of("银行女"));
        let readings = characters.readings();
        for (reading, character) in [("wai", '外'), ("zi", '资'), ("hang", '行'), ("xing", '行'), ("nv", '女')] {
            assert!(readings[reading].contains(character), "{reading}: {readings:?}");
        }
        assert!(
            readings.keys().all(|reading| reading.bytes().all(|letter| letter.is_ascii_lowercase())),
            "{readings:?}"
        );
        assert!(Characters::of("none").readings().is_empty());
    }

    #[test]
    fn characters_are_known_by_the_other_form() {
        let pairs = |text: &str| {
            let forms: Vec<char> = Characters::of(text).forms().chars().collect();
            forms.chunks(2).map(|pair| (pair[0], pair[1])).collect::<BTreeMap<_, _>>()
        };
        let simplified = pairs("外资研发");
        assert_eq!(simplified.get(&'資'), Some(&'资'));
        assert_eq!((simplified.get(&'發'), simplified.get(&'髮')), (Some(&'发'), Some(&'发')));
        assert!(!simplified.contains_key(&'外'));
        assert_eq!(pairs("資本").get(&'资'), Some(&'資'), "a text in the traditional form is found by the other");
    }
}
