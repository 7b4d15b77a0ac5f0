//! Makes new files of content.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::starter::NewFile;

/// Why a file was not made.
#[derive(Debug)]
pub enum CreateError {
    /// There is something at its path.
    Exists(PathBuf),
    /// The system refused.
    Io(PathBuf, io::Error),
}

/// Makes new files below a folder, with the folders they need. If one of them is there already, none is made.
///
/// # Errors
///
/// The first file that exists or that the system refuses.
pub fn create(root: &Path, files: &[NewFile]) -> Result<(), CreateError> {
    // A link that leads nowhere counts as something that is there.
    for path in files.iter().map(|file| root.join(&file.path)) {
        if path.symlink_metadata().is_ok() {
            return Err(CreateError::Exists(path));
        }
    }
    for file in files {
        let path = root.join(&file.path);
        let folder = path.parent().unwrap_or(root);
        fs::create_dir_all(folder).map_err(|error| CreateError::Io(folder.to_owned(), error))?;
        write_new(&path, &file.text).map_err(|error| match error.kind() {
            io::ErrorKind::AlreadyExists => CreateError::Exists(path.clone()),
            _ => CreateError::Io(path.clone(), error),
        })?;
    }
    Ok(())
}

fn write_new(path: &Path, text: &str) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}
