//! What this program knows of the files on a host, kept there.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Read, Write};

use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;

use super::release::{Release, ReleaseFile};
use crate::disk::{seal, unseal};
use crate::route::FilePath;
use crate::write::Class;

/// The first line: what this is, and in which format.
const HEAD: &str = "gongkai host manifest 1";

/// What stands for the digest of a file that a deploy was going to touch.
const UNKNOWN: &str = "?";

/// What a packed file begins with.
const PACKED: &[u8] = &[0x1f, 0x8b];

/// From how many bytes on it pays to pack.
const WORTHWHILE: usize = 1024;

/// How many bytes are unpacked at most: some millions of files.
const MOST: u64 = 1 << 30;

/// The files that this program sent to a host. What is not among them is somebody else's.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Manifest {
    pub(super) entries: BTreeMap<FilePath, Entry>,
}

/// A file on a host.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    /// Whether pages need it, or it is a page.
    pub(super) class: Class,
    /// The digest of its bytes. `None` if a deploy was going to send or remove it: it may be there or not, old or new.
    pub(super) digest: Option<blake3::Hash>,
}

impl Entry {
    /// A file as it was sent.
    pub(super) fn sent(file: &ReleaseFile) -> Self {
        Self { class: file.class, digest: Some(file.digest) }
    }
}

impl Manifest {
    /// Where it stands on a host.
    pub(super) fn path() -> FilePath {
        FilePath::new(".gongkai/manifest").expect("it is a path")
    }

    /// The same, in which nothing is taken for known of files that are about to be touched.
    #[must_use]
    pub(super) fn doubting<'p>(mut self, touched: impl Iterator<Item = &'p FilePath>, release: &Release) -> Self {
        for path in touched {
            let known = self.entries.get(path).map(|entry| entry.class);
            let class = known.or_else(|| release.files.get(path).map(|file| file.class));
            let entry = Entry { class: class.unwrap_or(Class::Asset), digest: None };
            self.entries.insert(path.clone(), entry);
        }
        self
    }

    /// The files that cannot all be there, since others lie below their paths.
    pub(super) fn folders(&self) -> BTreeSet<FilePath> {
        let folders: BTreeSet<&str> = self.entries.keys().flat_map(FilePath::folders).collect();
        folders.into_iter().filter_map(FilePath::new).filter(|path| self.entries.contains_key(path)).collect()
    }

    /// The bytes that stand on a host: text, packed if that pays.
    pub(super) fn to_bytes(&self) -> Vec<u8> {
        let mut lines = String::new();
        for (path, entry) in &self.entries {
            match entry.digest {
                Some(digest) => lines.push_str(&digest.to_hex()),
                None => lines.push_str(UNKNOWN),
            }
            lines.push_str(&format!(" {} {path}\n", entry.class.name()));
        }
        let text = seal(HEAD, &lines).into_bytes();
        if text.len() < WORTHWHILE {
            return text;
        }
        let mut packed = GzEncoder::new(Vec::new(), Compression::fast());
        let done = packed.write_all(&text).and_then(|()| packed.finish());
        done.unwrap_or(text)
    }

    /// Reads a manifest; `None` if any of it is not as it was written.
    pub(super) fn parse(bytes: &[u8]) -> Option<Self> {
        let mut text = String::new();
        if bytes.starts_with(PACKED) {
            GzDecoder::new(bytes).take(MOST).read_to_string(&mut text).ok()?;
        } else {
            text.push_str(std::str::from_utf8(bytes).ok()?);
        }
        Some(Self { entries: unseal(HEAD, &text)?.lines().map(entry).collect::<Option<_>>()? })
    }
}

fn entry(line: &str) -> Option<(FilePath, Entry)> {
    let mut words = line.splitn(3, ' ');
    let digest = match words.next()? {
        UNKNOWN => None,
        digest => Some(blake3::Hash::from_hex(digest).ok()?),
    };
    let class = Class::parse(words.next()?)?;
    Some((FilePath::new(words.next()?)?, Entry { class, digest }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_again_and_what_is_damaged_is_not() {
        for count in [0, 1, 500] {
            let entry = |number: usize| {
                let digest = (!number.is_multiple_of(3)).then(|| blake3::hash(&number.to_le_bytes()));
                let class = if number.is_multiple_of(2) { Class::Asset } else { Class::Page };
                (FilePath::new(&format!("a b/{number}.html")).expect("a path"), Entry { class, digest })
            };
            let manifest = Manifest { entries: (0..count).map(entry).collect() };
            let bytes = manifest.to_bytes();
            assert_eq!(Manifest::parse(&bytes).as_ref(), Some(&manifest));
            for place in 0..bytes.len() {
                let mut damaged = bytes.clone();
                damaged[place] ^= 4;
                // The head of a packed file has a few bytes that say nothing of what is in it.
                assert!(Manifest::parse(&damaged).is_none_or(|read| read == manifest), "{place}");
                assert!(Manifest::parse(&bytes[..place]).is_none_or(|read| read == manifest), "{place}");
            }
        }
    }
}
