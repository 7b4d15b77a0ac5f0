//! Makes the next release of a folder, beside the one that is public.

use std::collections::BTreeSet;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use rayon::prelude::*;

use super::listing::{Listed, Listing};
use crate::deploy::compression::{Encoding, is_compressible};
use crate::deploy::reading::read;
use crate::deploy::refusal::disk_failure;
use crate::deploy::release::{Release, ReleaseFile};
use crate::deploy::request::{Progress, Request};
use crate::diagnostic::Failure;
use crate::disk::{Disk, DiskError, Metadata};
use crate::route::FilePath;

/// A release that is being made.
pub(super) struct Making<'m> {
    pub(super) disk: &'m dyn Disk,
    /// The folder that it is made in, which is there and empty.
    pub(super) folder: &'m Path,
    /// The one that is public, if there is one.
    pub(super) earlier: Option<Earlier<'m>>,
    /// Whether files are compressed.
    pub(super) compressed: bool,
}

/// The release before one that is being made. What did not change since is the same file in both.
pub(super) struct Earlier<'m> {
    pub(super) listing: &'m Listing,
    pub(super) folder: PathBuf,
    /// The files that do not stand there as they were made: those are not carried on.
    pub(super) spoiled: &'m BTreeSet<FilePath>,
}

/// A file of a release as it stands, and its compressed forms.
struct Made {
    path: FilePath,
    listed: Listed,
    twins: Vec<(Encoding, Listed)>,
    /// How many bytes were written for them.
    written: u64,
}

impl Making<'_> {
    /// Puts every file of the request's release into the folder; gives their list, and how many bytes were written.
    pub(super) fn make(&self, request: &Request<'_>) -> Result<(Listing, u64), Failure> {
        let release = request.release;
        let folders: BTreeSet<&str> = release.files.keys().flat_map(FilePath::folders).collect();
        for folder in folders {
            let folder = self.folder.join(folder);
            self.disk.create_folders(&folder).map_err(|error| disk_failure(&DiskError::io(&folder, error)))?;
        }
        let of_bytes = release.files.values().map(|file| file.size).sum();
        let progress = Mutex::new(Progress { of_files: release.files.len(), of_bytes, ..Progress::default() });
        let files: Vec<_> = release.files.iter().collect();
        let made = files.into_par_iter().map(|(path, file)| {
            let made = self.file(release, path, file)?;
            let mut done = progress.lock().expect("no thread stops while it counts");
            done.files += 1;
            done.bytes += file.size;
            let now = *done;
            drop(done);
            (request.progress)(now);
            Ok(made)
        });
        let made: Vec<Made> = made.collect::<Result<_, Failure>>()?;
        let mut listing = Listing { compressed: self.compressed, ..Listing::default() };
        let mut written = 0;
        for file in made {
            written += file.written;
            let twins = file.twins.into_iter().map(|(encoding, listed)| ((file.path.clone(), encoding), listed));
            listing.twins.extend(twins);
            listing.files.insert(file.path, file.listed);
        }
        Ok((listing, written))
    }

    fn file(&self, release: &Release, path: &FilePath, file: &ReleaseFile) -> Result<Made, Failure> {
        let earlier = self.earlier.as_ref().and_then(|earlier| earlier.listing.files.get(path));
        let mut bytes = None;
        let mut written = 0;
        let listed = match self.keep(path, file, earlier.copied()).map_err(|error| disk_failure(&error))? {
            Some(listed) => listed,
            None => {
                let read = read(self.disk, release, path, file)?;
                let found = self.write(path, &read).map_err(|error| disk_failure(&error))?;
                written += found.size;
                bytes = Some(read);
                Listed::new(file.digest, &found)
            }
        };
        let mut twins = Vec::new();
        let is_compressed = self.compressed && is_compressible(path, file.size);
        for encoding in Encoding::ALL.into_iter().filter(|_| is_compressed) {
            let twin = encoding.path(path);
            // The site may have a file of this name itself.
            if release.files.contains_key(&twin) || self.was_not_worth(path, file, encoding) {
                continue;
            }
            let earlier =
                self.earlier.as_ref().and_then(|earlier| earlier.listing.twins.get(&(path.clone(), encoding)));
            if let Some(kept) = self.keep(&twin, file, earlier.copied()).map_err(|error| disk_failure(&error))? {
                twins.push((encoding, kept));
                continue;
            }
            let bytes = match &mut bytes {
                Some(bytes) => bytes,
                none => none.insert(read(self.disk, release, path, file)?),
            };
            if let Some(small) = encoding.compress(bytes) {
                let listed = self.twin(&twin, &small, &listed).map_err(|error| disk_failure(&error))?;
                written += listed.size;
                twins.push((encoding, listed));
            }
        }
        Ok(Made { path: path.clone(), listed, twins, written })
    }

    /// Whether the release before tried to compress the same bytes, for nothing.
    fn was_not_worth(&self, path: &FilePath, file: &ReleaseFile, encoding: Encoding) -> bool {
        self.earlier.as_ref().is_some_and(|Earlier { listing, .. }| {
            let is_same = listing.files.get(path).is_some_and(|earlier| earlier.digest == file.digest);
            listing.compressed && is_same && !listing.twins.contains_key(&(path.clone(), encoding))
        })
    }

    /// Gives a file of the release before a second name in this one, if it holds what is wanted and stands as it was made.
    fn keep(&self, path: &FilePath, file: &ReleaseFile, listed: Option<Listed>) -> Result<Option<Listed>, DiskError> {
        let (Some(listed), Some(earlier)) = (listed.filter(|listed| listed.digest == file.digest), &self.earlier)
        else {
            return Ok(None);
        };
        if earlier.spoiled.contains(path) {
            return Ok(None);
        }
        let (from, to) = (earlier.folder.join(path.as_str()), self.folder.join(path.as_str()));
        match self.disk.link(&from, &to) {
            Ok(()) => Ok(Some(listed)),
            // Files have one name here, or this one has as many as it can have.
            Err(error) if is_about_links(error.kind()) => Ok(None),
            Err(error) => Err(DiskError::io(&to, error)),
        }
    }

    fn write(&self, path: &FilePath, bytes: &[u8]) -> Result<Metadata, DiskError> {
        let path = self.folder.join(path.as_str());
        self.disk.write(&path, bytes).map_err(|error| DiskError::io(&path, error))
    }

    /// Writes a compressed form, as old as what it is made from: some servers take no other.
    fn twin(&self, path: &FilePath, bytes: &[u8], of: &Listed) -> Result<Listed, DiskError> {
        self.write(path, bytes)?;
        let file = self.folder.join(path.as_str());
        let failed = |error| DiskError::io(&file, error);
        self.disk.set_modified(&file, of.modified).map_err(failed)?;
        let found = self.disk.metadata(&file).map_err(failed)?;
        let found = found.ok_or_else(|| failed(ErrorKind::NotFound.into()))?;
        Ok(Listed { digest: of.digest, ..Listed::new(blake3::hash(bytes), &found) })
    }
}

fn is_about_links(kind: ErrorKind) -> bool {
    use ErrorKind::{CrossesDevices, PermissionDenied, TooManyLinks, Unsupported};
    matches!(kind, Unsupported | CrossesDevices | TooManyLinks | PermissionDenied)
}
