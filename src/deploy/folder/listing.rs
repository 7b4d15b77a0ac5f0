//! What a release in a folder holds: a list that lies beside it.

use std::collections::BTreeMap;
use std::path::Path;

use crate::deploy::compression::Encoding;
use crate::disk::{Disk, DiskError, Kind, Metadata, seal, unseal, walk};
use crate::route::FilePath;

/// The first line: what this is, and in which format.
const HEAD: &str = "gongkai release 1";

/// What a release holds, and which was public before it.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Listing {
    /// The name of the release that was public when this one was made.
    pub(super) before: Option<String>,
    /// Whether files were compressed, if that was worth it.
    pub(super) compressed: bool,
    /// The files of the site.
    pub(super) files: BTreeMap<FilePath, Listed>,
    /// The compressed forms of files, by what they are made from and how.
    pub(super) twins: BTreeMap<(FilePath, Encoding), Listed>,
}

/// A file of a release.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Listed {
    /// The digest of the file of the site; of what it is made from, if it is compressed.
    pub(super) digest: blake3::Hash,
    /// Its own size in bytes.
    pub(super) size: u64,
    /// When the disk says that it was written.
    pub(super) modified: u128,
}

impl Listed {
    /// What is known about a file once it was written.
    pub(super) fn new(digest: blake3::Hash, found: &Metadata) -> Self {
        Self { digest, size: found.size, modified: found.modified }
    }

    /// Whether nobody has touched the file since.
    pub(super) fn is(&self, found: &Metadata) -> bool {
        found.kind == Kind::File && found.size == self.size && found.modified == self.modified
    }
}

impl Listing {
    pub(super) fn to_text(&self) -> String {
        let mut lines = String::new();
        if let Some(before) = &self.before {
            lines.push_str(&format!("before {before}\n"));
        }
        if self.compressed {
            lines.push_str("compressed\n");
        }
        let mut put = |word: &str, path: &FilePath, listed: &Listed| {
            let Listed { digest, size, modified } = listed;
            lines.push_str(&format!("{word} {} {size} {modified} {path}\n", digest.to_hex()));
        };
        for (path, listed) in &self.files {
            put("file", path, listed);
        }
        for ((path, encoding), listed) in &self.twins {
            put(encoding.ending(), path, listed);
        }
        seal(HEAD, &lines)
    }

    /// Reads a list; `None` if any of it is not as it was written.
    fn parse(text: &str) -> Option<Self> {
        let mut listing = Self::default();
        for line in unseal(HEAD, text)?.lines() {
            let (word, rest) = line.split_once(' ').unwrap_or((line, ""));
            match word {
                "before" => listing.before = Some(rest.to_owned()),
                "compressed" => listing.compressed = true,
                "file" => {
                    let (path, listed) = entry(rest)?;
                    listing.files.insert(path, listed);
                }
                _ => {
                    let encoding = Encoding::ALL.into_iter().find(|encoding| encoding.ending() == word)?;
                    let (path, listed) = entry(rest)?;
                    listing.twins.insert((path, encoding), listed);
                }
            }
        }
        Some(listing)
    }

    /// The list of a release. One that is damaged is made again from the files of the release: nobody knows then what was public
    /// before it.
    pub(super) fn read(disk: &dyn Disk, list: &Path, release: &Path) -> Result<Self, DiskError> {
        let text = disk.read(list).map_err(|error| DiskError::io(list, error))?;
        match String::from_utf8(text).ok().and_then(|text| Self::parse(&text)) {
            Some(listing) => Ok(listing),
            None => Self::of_files(disk, release),
        }
    }

    fn of_files(disk: &dyn Disk, release: &Path) -> Result<Self, DiskError> {
        let mut listing = Self::default();
        let inside = walk(disk, release, &|_| true).map_err(|error| DiskError::io(release, error))?;
        for (name, kind) in inside {
            let file = release.join(&name);
            if let (Kind::File, Some(path)) = (kind, FilePath::new(&name)) {
                let bytes = disk.read(&file).map_err(|error| DiskError::io(&file, error))?;
                let found = disk.metadata(&file).map_err(|error| DiskError::io(&file, error))?;
                let Some(found) = found else { continue };
                listing.files.insert(path, Listed::new(blake3::hash(&bytes), &found));
            }
        }
        Ok(listing)
    }

    /// Whether every file stands in the folder of the release as it was written.
    pub(super) fn stands(&self, disk: &dyn Disk, release: &Path) -> Result<bool, DiskError> {
        let files = self.files.iter().map(|(path, listed)| (path.clone(), listed));
        let twins = self.twins.iter().map(|((path, encoding), listed)| (encoding.path(path), listed));
        for (path, listed) in files.chain(twins) {
            let file = release.join(path.as_str());
            let found = disk.metadata(&file).map_err(|error| DiskError::io(&file, error))?;
            if !found.is_some_and(|found| listed.is(&found)) {
                return Ok(false);
            }
        }
        Ok(true)
    }
}

fn entry(line: &str) -> Option<(FilePath, Listed)> {
    let mut words = line.splitn(4, ' ');
    let listed = Listed {
        digest: blake3::Hash::from_hex(words.next()?).ok()?,
        size: words.next()?.parse().ok()?,
        modified: words.next()?.parse().ok()?,
    };
    Some((FilePath::new(words.next()?)?, listed))
}
