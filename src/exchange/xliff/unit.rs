//! A text as a unit of a file.

use std::collections::HashMap;

use crate::translation::{State, Translation};
use crate::yaml::Step;

/// A version of XLIFF.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Xliff {
    /// 1.2.
    One,
    /// 2.0.
    Two,
}

/// What the notes of a unit are called that hold the digest of its source.
pub(super) const DIGEST: &str = "digest";

/// What the notes of a unit are called that hold the digest of its translation, which is nothing if there was none.
pub(super) const DIGEST_OF_TARGET: &str = "digest-of-target";

/// A text, and what is told of it.
pub(super) struct Unit {
    /// Its id in the file: its name in letters that every program lets be.
    pub(super) id: String,
    /// Its name.
    pub(super) key: String,
    pub(super) source: String,
    pub(super) target: Option<String>,
    pub(super) state: State,
    pub(super) digest: String,
    /// The digest of the translation; empty if there is none.
    pub(super) digest_of_target: String,
    /// Where the text of record stands: its line.
    pub(super) line: usize,
    /// What a translator should know, each with its category.
    pub(super) notes: Vec<(&'static str, String)>,
}

/// The ids of units, each given once.
#[derive(Default)]
pub(super) struct Ids(HashMap<String, usize>);

impl Ids {
    /// The id of the next translation. The same content gives the same ids; what is in a list without ids is told apart by its words.
    pub(super) fn next(&mut self, translation: &Translation<'_>) -> String {
        let is_plain = |one: char| one.is_ascii_alphanumeric() || "-_.:".contains(one);
        let mut id = String::new();
        for one in translation.key.as_str().chars() {
            match one {
                '#' => id.push_str(".."),
                one if is_plain(one) => id.push(one),
                one => id.push_str(&format!("_{:x}_", u32::from(one))),
            }
        }
        if translation.text.field().iter().any(|step| matches!(step, Step::Item(_))) {
            id.push_str(&format!("-{}", translation.record));
        }
        let before = self.0.entry(id.clone()).or_insert(0);
        *before += 1;
        if *before > 1 { format!("{id}-again{before}") } else { id }
    }
}
