//! What a release in a folder holds: a list that lies beside it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use rayon::prelude::*;

use crate::deploy::compression::{Encoding, is_compressible};
use crate::disk::{Disk, DiskError, Kind, Metadata, seal, unseal, walk};
use crate::route::FilePath;

/// The first line: what this is, and in which format.
const HEAD: &str = "gongkai release 2";

/// What was public before a release was.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) enum Before {
    /// Nothing was.
    #[default]
    Nothing,
    /// The release of this name.
    Release(String),
    /// Nobody knows: a list was damaged or lost.
    Unknown,
}

/// What a release holds, and which was public before it.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Listing {
    /// What was public when this release was made.
    pub(super) before: Before,
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
    /// The digest of its own bytes.
    pub(super) own: blake3::Hash,
    /// Its own size in bytes.
    pub(super) size: u64,
    /// When the disk says that it was written.
    pub(super) modified: u128,
}

impl Listed {
    /// What is known about a file of the site once it was written.
    pub(super) fn new(digest: blake3::Hash, found: &Metadata) -> Self {
        Self { digest, own: digest, size: found.size, modified: found.modified }
    }

    /// Whether a file stands there as it was written, byte for byte. Its time alone proves nothing: it can be set.
    fn stands(&self, disk: &dyn Disk, file: &Path) -> Result<bool, DiskError> {
        let failed = |error| DiskError::io(file, error);
        let found = disk.metadata(file).map_err(failed)?;
        let is_same =
            |found: Metadata| found.kind == Kind::File && found.size == self.size && found.modified == self.modified;
        if !found.is_some_and(is_same) {
            return Ok(false);
        }
        Ok(blake3::hash(&disk.read(file).map_err(failed)?) == self.own)
    }
}

impl Listing {
    pub(super) fn to_text(&self) -> String {
        let mut lines = match &self.before {
            Before::Nothing => String::new(),
            Before::Release(name) => format!("before {name}\n"),
            Before::Unknown => "unknown\n".to_owned(),
        };
        if self.compressed {
            lines.push_str("compressed\n");
        }
        for (path, Listed { own, size, modified, .. }) in &self.files {
            lines.push_str(&format!("file {} {size} {modified} {path}\n", own.to_hex()));
        }
        for ((path, encoding), Listed { digest, own, size, modified }) in &self.twins {
            let (word, digest, own) = (encoding.ending(), digest.to_hex(), own.to_hex());
            lines.push_str(&format!("{word} {digest} {own} {size} {modified} {path}\n"));
        }
        seal(HEAD, &lines)
    }

    /// Reads a list; `None` if any of it is not as it was written.
    fn parse(text: &str) -> Option<Self> {
        let mut listing = Self::default();
        for line in unseal(HEAD, text)?.lines() {
            let (word, rest) = line.split_once(' ').unwrap_or((line, ""));
            match word {
                "before" => listing.before = Before::Release(rest.to_owned()),
                "unknown" => listing.before = Before::Unknown,
                "compressed" => listing.compressed = true,
                "file" => {
                    let (path, listed) = entry(rest)?;
                    listing.files.insert(path, listed);
                }
                _ => {
                    let encoding = Encoding::ALL.into_iter().find(|encoding| encoding.ending() == word)?;
                    let (digest, rest) = rest.split_once(' ')?;
                    let (path, listed) = entry(rest)?;
                    let digest = blake3::Hash::from_hex(digest).ok()?;
                    listing.twins.insert((path, encoding), Listed { digest, ..listed });
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
        let mut files = BTreeMap::new();
        let inside = walk(disk, release, &|_| true).map_err(|error| DiskError::io(release, error))?;
        for (name, kind) in inside {
            let file = release.join(&name);
            if let (Kind::File, Some(path)) = (kind, FilePath::new(&name)) {
                let bytes = disk.read(&file).map_err(|error| DiskError::io(&file, error))?;
                let found = disk.metadata(&file).map_err(|error| DiskError::io(&file, error))?;
                let Some(found) = found else { continue };
                files.insert(path, Listed::new(blake3::hash(&bytes), &found));
            }
        }
        // Nobody knows whether a compressed form is one of its file, and none of them is a file of the site.
        let is_twin = |path: &FilePath| {
            let of = |encoding: Encoding| FilePath::new(path.as_str().strip_suffix(encoding.ending())?);
            let made_from = Encoding::ALL.into_iter().filter_map(of);
            made_from.into_iter().any(|of| files.get(&of).is_some_and(|listed| is_compressible(&of, listed.size)))
        };
        let twins: Vec<FilePath> = files.keys().filter(|path| is_twin(path)).cloned().collect();
        for twin in twins {
            files.remove(&twin);
        }
        Ok(Self { before: Before::Unknown, files, ..Self::default() })
    }

    /// What a release holds: the files of the site, with their digests.
    pub(super) fn digests(&self) -> BTreeMap<FilePath, blake3::Hash> {
        self.files.iter().map(|(path, listed)| (path.clone(), listed.digest)).collect()
    }

    /// The paths of a file and of its compressed forms.
    pub(super) fn forms(&self, path: &FilePath) -> impl Iterator<Item = FilePath> {
        let twins = Encoding::ALL.into_iter().filter(|encoding| self.twins.contains_key(&(path.clone(), *encoding)));
        [path.clone()].into_iter().chain(twins.map(|encoding| encoding.path(path)).collect::<Vec<_>>())
    }

    /// The files that do not stand in the folder of the release as they were written, and those to which a link leads.
    pub(super) fn spoiled(&self, disk: &dyn Disk, release: &Path) -> Result<BTreeSet<FilePath>, DiskError> {
        let folders: BTreeSet<&str> = self.files.keys().flat_map(FilePath::folders).collect();
        let mut odd = BTreeSet::new();
        for folder in folders {
            let path = release.join(folder);
            let found = disk.metadata(&path).map_err(|error| DiskError::io(&path, error))?;
            if !found.is_some_and(|found| found.kind == Kind::Folder) {
                odd.insert(folder);
            }
        }
        let files = self.files.iter().map(|(path, listed)| (path.clone(), *listed));
        let twins = self.twins.iter().map(|((path, encoding), listed)| (encoding.path(path), *listed));
        let all: Vec<(FilePath, Listed)> = files.chain(twins).collect();
        let spoiled = all.into_par_iter().map(|(path, listed)| {
            let is_odd = path.folders().any(|folder| odd.contains(folder));
            let stands = !is_odd && listed.stands(disk, &release.join(path.as_str()))?;
            Ok((!stands).then_some(path))
        });
        let spoiled: Vec<Option<FilePath>> = spoiled.collect::<Result<_, DiskError>>()?;
        Ok(spoiled.into_iter().flatten().collect())
    }
}

fn entry(line: &str) -> Option<(FilePath, Listed)> {
    let mut words = line.splitn(4, ' ');
    let own = blake3::Hash::from_hex(words.next()?).ok()?;
    let (size, modified) = (words.next()?.parse().ok()?, words.next()?.parse().ok()?);
    Some((FilePath::new(words.next()?)?, Listed { digest: own, own, size, modified }))
}
