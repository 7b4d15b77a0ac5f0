//! One file that holds the site, to be handed over.

mod packing;

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use self::packing::Format;
use super::difference::difference;
use super::reading::read;
use super::refusal::{about, disk_failure, place};
use super::release::Release;
use super::request::{Outcome, Progress, Request};
use super::trial::try_folder;
use crate::config::ArchiveHost;
use crate::diagnostic::{Failure, Message, reason};
use crate::disk::{Disk, DiskError, Kind, seal, unseal};
use crate::rewrite::portable;
use crate::route::FilePath;
use crate::write::Class;

/// The first line of the list of what was packed last.
const HEAD: &str = "gongkai archive 1";

/// One file on a disk.
pub struct ArchiveFile<'d> {
    disk: &'d dyn Disk,
    path: PathBuf,
    portable: bool,
}

/// What the last archive held.
#[derive(Default)]
struct Packed {
    /// The digest of the archive.
    archive: Option<blake3::Hash>,
    files: BTreeMap<FilePath, blake3::Hash>,
}

impl<'d> ArchiveFile<'d> {
    /// The file of a host; its path leads from `root`. With `portable`, pages link to files whatever the settings say.
    pub fn new(disk: &'d dyn Disk, host: &ArchiveHost, root: &Path, portable: bool) -> Self {
        Self { disk, path: place(root, &host.file.value.0), portable: portable || host.portable }
    }

    /// Packs a release and puts the archive in its place as one step. One that holds the same already is left alone.
    ///
    /// # Errors
    ///
    /// If the name is not that of an archive; if another file stands there that is none of ours; if the disk refuses. What stood
    /// there still does then.
    pub fn send(&self, request: &Request<'_>) -> Result<Outcome, Failure> {
        let name = self.path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let format = Format::of(&name).ok_or_else(|| Failure::new(about("failure-archive-ending", &self.path)))?;
        let there = self.there(format)?;
        let wanted = request.release.digests();
        let list = request.memory.join("archive");
        let before = self.packed(&list)?.filter(|packed| packed.archive == there).unwrap_or_default();
        let mut outcome = difference(&before.files, &wanted);
        outcome.place = self.path.display().to_string();
        if request.dry_run {
            if outcome.touched().next().is_some() {
                outcome.bytes = request.release.files.values().map(|file| file.size).sum();
            }
            return Ok(outcome);
        }
        let archive = self.pack(request, format)?;
        let digest = blake3::hash(&archive);
        if there != Some(digest) {
            self.put(&archive)?;
            outcome.bytes = archive.len() as u64;
        }
        let packed = Packed { archive: Some(digest), files: wanted };
        self.disk
            .write(&list, packed.to_text().as_bytes())
            .map_err(|error| disk_failure(&DiskError::io(&list, error)))?;
        Ok(outcome)
    }

    /// Tries whether an archive may be written there, and leaves nothing of it.
    ///
    /// # Errors
    ///
    /// If the disk refuses.
    pub fn try_writing(&self) -> Result<(), Failure> {
        try_folder(self.disk, self.path.parent().unwrap_or(Path::new("")))
    }

    /// The digest of the archive that stands there, if there is one. Any other file is refused.
    fn there(&self, format: Format) -> Result<Option<blake3::Hash>, Failure> {
        let failed = |error| disk_failure(&DiskError::io(&self.path, error));
        let foreign = || Failure::new(about("failure-archive-foreign", &self.path));
        match self.disk.metadata(&self.path).map_err(failed)? {
            None => Ok(None),
            Some(found) if found.kind != Kind::File => Err(foreign()),
            Some(_) => {
                let bytes = self.disk.read(&self.path).map_err(failed)?;
                if format.is_own(&bytes) { Ok(Some(blake3::hash(&bytes))) } else { Err(foreign()) }
            }
        }
    }

    fn packed(&self, list: &Path) -> Result<Option<Packed>, Failure> {
        let failed = |error| disk_failure(&DiskError::io(list, error));
        if self.disk.metadata(list).map_err(failed)?.is_none() {
            return Ok(None);
        }
        let text = self.disk.read(list).map_err(failed)?;
        Ok(String::from_utf8(text).ok().and_then(|text| Packed::parse(&text)))
    }

    fn pack(&self, request: &Request<'_>, format: Format) -> Result<Vec<u8>, Failure> {
        let release = request.release;
        let is_file = |path: &str| FilePath::new(path).is_some_and(|path| release.files.contains_key(&path));
        let mut progress = Progress {
            of_files: release.files.len(),
            of_bytes: release.files.values().map(|file| file.size).sum(),
            ..Progress::default()
        };
        // The first that cannot be read ends the packing.
        let failed = RefCell::new(None);
        let files = release.files.iter().map_while(|(path, file)| {
            let made = read(self.disk, release, path, file).and_then(|bytes| {
                let is_page = self.portable && file.class == Class::Page && path.as_str().ends_with(".html");
                let html = std::str::from_utf8(&bytes).ok().filter(|_| is_page);
                let rewritten = html.map(|html| portable(html, path, &is_file)).transpose().map_err(|error| {
                    Failure::new(Message::new("failure-rewrite").with("path", path.as_str()).with("reason", error.0))
                })?;
                Ok(rewritten.flatten().map_or(bytes, String::into_bytes))
            });
            progress.files += 1;
            progress.bytes += file.size;
            (request.progress)(progress);
            made.map_err(|failure| failed.replace(Some(failure))).ok().map(|bytes| (path, bytes))
        });
        let archive = format.pack(files, &inside(release), release.day);
        if let Some(failure) = failed.into_inner() {
            return Err(failure);
        }
        archive.map_err(|error| Failure::new(about("failure-archive", &self.path).with("reason", reason(&error))))
    }

    /// Writes the archive beside its place, makes sure of it, and moves it there.
    fn put(&self, archive: &[u8]) -> Result<(), Failure> {
        let folder = self.path.parent().filter(|folder| *folder != Path::new("")).unwrap_or(Path::new("."));
        // A name that is nobody else's.
        let name = self.path.file_name().unwrap_or_default().to_string_lossy();
        let aside = folder.join(format!(".{name}.gongkai-next"));
        let put = || {
            let failed = |path: &Path, error| DiskError::io(path, error);
            self.disk.create_folders(folder).map_err(|error| failed(folder, error))?;
            self.disk.write(&aside, archive).map_err(|error| failed(&aside, error))?;
            self.disk.sync(folder).map_err(|error| failed(folder, error))?;
            self.disk.rename(&aside, &self.path).map_err(|error| failed(&self.path, error))
        };
        put().map_err(|error| {
            // A full disk gets its room back.
            let _ = self.disk.remove_file(&aside);
            disk_failure(&error)
        })
    }
}

impl Packed {
    fn to_text(&self) -> String {
        let mut lines = self.archive.map(|archive| format!("archive {}\n", archive.to_hex())).unwrap_or_default();
        for (path, digest) in &self.files {
            lines.push_str(&format!("{} {path}\n", digest.to_hex()));
        }
        seal(HEAD, &lines)
    }

    fn parse(text: &str) -> Option<Self> {
        let (mut packed, lines) = (Self::default(), unseal(HEAD, text)?.lines());
        for (word, rest) in lines.map(|line| line.split_once(' ')).collect::<Option<Vec<_>>>()? {
            match word {
                "archive" => packed.archive = Some(blake3::Hash::from_hex(rest).ok()?),
                digest => {
                    packed.files.insert(FilePath::new(rest)?, blake3::Hash::from_hex(digest).ok()?);
                }
            }
        }
        Some(packed)
    }
}

/// The folder into which an archive unpacks: called after the site's address and its day, so that two of them never mix.
fn inside(release: &Release) -> String {
    let address = release.address.split_once("://").map_or(release.address.as_str(), |(_, rest)| rest);
    let is_plain = |sign: char| sign.is_ascii_alphanumeric() || sign == '.' || sign == '-';
    let name: String = address.trim_matches('/').chars().map(|sign| if is_plain(sign) { sign } else { '-' }).collect();
    format!("{name}-{}", release.day)
}
