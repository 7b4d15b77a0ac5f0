//! What the index is made from.

use std::collections::BTreeMap;

use crate::lang::{Characters, is_chinese};
use crate::route::FilePath;

/// A finished page that can be found.
#[derive(Clone, Debug)]
pub struct Page<'l> {
    /// Where it stands.
    pub path: FilePath,
    /// The BCP 47 tag of its language.
    pub tag: &'l str,
    /// The name of its kind.
    pub kind: &'static str,
    /// The digest of what the search sees of it.
    pub digest: blake3::Hash,
}

/// What the search saw of a page.
#[derive(Clone, Debug)]
pub struct Seen {
    digest: blake3::Hash,
    /// None for a page that is not in Chinese.
    characters: Characters,
}

impl Seen {
    /// Looks at the part of a page that is searched.
    pub fn of(part: &str, tag: &str) -> Self {
        let characters = if is_chinese(tag) { Characters::of(part) } else { Characters::default() };
        Self { digest: blake3::hash(part.as_bytes()), characters }
    }
}

/// All pages that can be found.
#[derive(Clone, Debug, Default)]
pub struct Pages<'l> {
    /// The pages, in the order of the site.
    pub all: Vec<Page<'l>>,
    /// The Chinese characters of the pages of each language.
    pub(super) characters: BTreeMap<&'l str, Characters>,
}

impl<'l> Pages<'l> {
    /// Adds a page after the others.
    pub fn add(&mut self, path: FilePath, tag: &'l str, kind: &'static str, seen: Seen) {
        let Seen { digest, characters } = seen;
        self.characters.entry(tag).or_default().extend(&characters);
        self.all.push(Page { path, tag, kind, digest });
    }
}
