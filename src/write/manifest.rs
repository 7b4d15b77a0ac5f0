//! The manifest: what was written, with what it takes to see that it is still the same.

use std::collections::BTreeMap;

use crate::disk::{Kind, Metadata, seal, unseal};
use crate::route::FilePath;

/// The first line: what this is, and in which format.
const HEAD: &str = "gongkai manifest 2";

/// What kind of file it is; it decides when it is moved into place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// A file that pages need: it is there before them, and goes after them.
    Asset,
    /// A page.
    Page,
}

impl Class {
    /// The word for it, in lists of files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Asset => "asset",
            Self::Page => "page",
        }
    }

    /// The class of a word.
    pub fn parse(name: &str) -> Option<Self> {
        [Self::Asset, Self::Page].into_iter().find(|class| class.name() == name)
    }
}

/// Every file that was written.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Manifest {
    pub(super) entries: BTreeMap<FilePath, Entry>,
}

/// A file that was written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Entry {
    /// The digest of its bytes.
    pub(super) digest: blake3::Hash,
    /// Its size in bytes.
    pub(super) size: u64,
    /// When the disk says that it was written.
    pub(super) modified: u128,
    /// What kind of file it is.
    pub(super) class: Class,
}

impl Entry {
    /// Whether nobody has touched the file since.
    pub(super) fn is(&self, found: &Metadata) -> bool {
        found.kind == Kind::File && found.size == self.size && found.modified == self.modified
    }
}

impl Manifest {
    pub(super) fn to_text(&self) -> String {
        let mut lines = String::new();
        for (path, entry) in &self.entries {
            let Entry { digest, size, modified, class } = entry;
            lines.push_str(&format!("{} {size} {modified} {} {path}\n", digest.to_hex(), class.name()));
        }
        seal(HEAD, &lines)
    }

    /// Reads a manifest; `None` if any of it is not as it was written.
    pub(super) fn parse(text: &str) -> Option<Self> {
        Some(Self { entries: unseal(HEAD, text)?.lines().map(entry).collect::<Option<_>>()? })
    }
}

fn entry(line: &str) -> Option<(FilePath, Entry)> {
    let mut words = line.splitn(5, ' ');
    let entry = Entry {
        digest: blake3::Hash::from_hex(words.next()?).ok()?,
        size: words.next()?.parse().ok()?,
        modified: words.next()?.parse().ok()?,
        class: Class::parse(words.next()?)?,
    };
    Some((FilePath::new(words.next()?)?, entry))
}
