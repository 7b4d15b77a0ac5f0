//! The disk of this machine.

use std::fs;
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, UNIX_EPOCH};

use super::operations::{Disk, Kind, Lock, Metadata};

/// The disk of this machine.
#[derive(Clone, Copy, Debug, Default)]
pub struct NativeDisk;

impl Disk for NativeDisk {
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        fs::read(path)
    }

    fn write(&self, path: &Path, bytes: &[u8]) -> io::Result<Metadata> {
        let mut file = fs::File::create(path)?;
        file.write_all(bytes)?;
        metadata(&file.metadata()?)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)
    }

    fn remove_file(&self, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }

    fn remove_folder(&self, path: &Path) -> io::Result<()> {
        fs::remove_dir(path)
    }

    fn create_folders(&self, path: &Path) -> io::Result<()> {
        fs::create_dir_all(path)
    }

    fn metadata(&self, path: &Path) -> io::Result<Option<Metadata>> {
        match fs::symlink_metadata(path) {
            Ok(found) => metadata(&found).map(Some),
            // A path through a file names nothing, as far as the program is concerned.
            Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => Ok(None),
            Err(error) => Err(error),
        }
    }

    fn list(&self, folder: &Path) -> io::Result<Option<Vec<(String, Kind)>>> {
        if !folder.is_dir() {
            return Ok(None);
        }
        let mut found = Vec::new();
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            found.push((entry.file_name().to_string_lossy().into_owned(), kind(entry.file_type()?)));
        }
        found.sort_by(|(left, _), (right, _)| left.cmp(right));
        Ok(Some(found))
    }

    fn link(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::hard_link(from, to)
    }

    #[cfg(unix)]
    fn point(&self, link: &Path, to: &Path) -> io::Result<()> {
        std::os::unix::fs::symlink(to, link)
    }

    #[cfg(not(unix))]
    fn point(&self, _: &Path, _: &Path) -> io::Result<()> {
        Err(ErrorKind::Unsupported.into())
    }

    fn pointed(&self, link: &Path) -> io::Result<Option<PathBuf>> {
        match fs::read_link(link) {
            Ok(to) => Ok(Some(to)),
            // What is no link is an invalid argument to be read as one.
            Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::InvalidInput) => Ok(None),
            Err(error) => Err(error),
        }
    }

    #[cfg(unix)]
    fn open_to_all(&self, path: &Path) -> io::Result<()> {
        use std::os::unix::fs::PermissionsExt;
        let found = fs::symlink_metadata(path)?;
        let wanted = match kind(found.file_type()) {
            Kind::File => 0o444,
            Kind::Folder => 0o555,
            Kind::Other => return Ok(()),
        };
        let mode = found.permissions().mode() & 0o7777;
        if mode & wanted == wanted {
            return Ok(());
        }
        fs::set_permissions(path, fs::Permissions::from_mode(mode | wanted))
    }

    fn set_modified(&self, path: &Path, modified: u128) -> io::Result<()> {
        let (seconds, nanos) = (modified / 1_000_000_000, modified % 1_000_000_000);
        let time = UNIX_EPOCH + Duration::new(seconds as u64, nanos as u32);
        fs::File::options().write(true).open(path)?.set_modified(time)
    }

    fn permit_like(&self, path: &Path, other: &Path) -> io::Result<()> {
        fs::set_permissions(path, fs::metadata(other)?.permissions())
    }

    #[cfg(target_os = "linux")]
    fn sync(&self, folder: &Path) -> io::Result<()> {
        Ok(rustix::fs::syncfs(fs::File::open(folder)?)?)
    }

    #[cfg(not(target_os = "linux"))]
    fn sync(&self, _: &Path) -> io::Result<()> {
        Ok(())
    }

    fn lock(&self, path: &Path) -> io::Result<Option<Lock>> {
        loop {
            let file = fs::File::options().create(true).truncate(false).write(true).open(path)?;
            match file.try_lock() {
                // Whoever held it may have taken the file away since it was opened: what is locked then is no file that others find.
                Ok(()) if is_at(&file, path)? => return Ok(Some(Lock::new(Held(file)))),
                Ok(()) => {}
                Err(fs::TryLockError::WouldBlock) => return Ok(None),
                Err(fs::TryLockError::Error(error)) => return Err(error),
            }
        }
    }
}

/// Whether an open file is the one that stands at a path now.
#[cfg(unix)]
fn is_at(file: &fs::File, path: &Path) -> io::Result<bool> {
    use std::os::unix::fs::MetadataExt;
    let own = file.metadata()?;
    match fs::symlink_metadata(path) {
        Ok(found) => Ok((found.dev(), found.ino()) == (own.dev(), own.ino())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}

/// Elsewhere, an open file cannot be taken away.
#[cfg(not(unix))]
fn is_at(_: &fs::File, _: &Path) -> io::Result<bool> {
    Ok(true)
}

/// A locked file.
///
/// Closing it is not enough: a process that is just being started still has it open, and would keep the lock for a moment.
struct Held(fs::File);

impl Drop for Held {
    fn drop(&mut self) {
        let _ = self.0.unlock();
    }
}

fn metadata(found: &fs::Metadata) -> io::Result<Metadata> {
    let modified = found.modified()?.duration_since(UNIX_EPOCH).map_or(0, |age| age.as_nanos());
    Ok(Metadata { kind: kind(found.file_type()), size: found.len(), modified })
}

fn kind(found: fs::FileType) -> Kind {
    match found {
        found if found.is_file() => Kind::File,
        found if found.is_dir() => Kind::Folder,
        _ => Kind::Other,
    }
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lock_is_that_of_the_file_that_others_find() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("lock");
        let old = fs::File::create(&path).expect("a file");
        assert!(is_at(&old, &path).expect("a look"));
        fs::remove_file(&path).expect("taken away");
        assert!(!is_at(&old, &path).expect("a look"));
        fs::File::create(&path).expect("another file");
        assert!(!is_at(&old, &path).expect("a look"));
    }
}
