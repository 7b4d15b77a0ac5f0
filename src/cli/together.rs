//! Files that a command makes together: all of them, or none.

use std::io;
use std::path::{Path, PathBuf};

use super::file::LARGEST;
use crate::diagnostic::{Failure, Message};
use crate::disk::{Disk, Kind, NativeDisk};

/// Makes files in a folder, which is made if need be: each of them, by its path there and what it holds, or none. One that is there is
/// replaced if what it holds `is_own`, and can be run afterwards if it could before; the failure that it is not has the `key`.
///
/// All of them are written aside first, so that a full disk or a folder in which nothing can be written changes nothing; then each takes its
/// place by one rename, and what was done is undone if one of them cannot. Only who is killed between two renames leaves some of both, each
/// file whole, and the next run replaces them all.
///
/// # Errors
///
/// If something else is there, or the system refuses. What was there still is then, and nothing else.
pub(super) fn write_all(
    folder: &Path,
    files: &[(String, String)],
    is_own: impl Fn(&[u8]) -> bool,
    key: &'static str,
) -> Result<(), Failure> {
    let mut all = Vec::with_capacity(files.len());
    for (name, text) in files {
        let path = folder.join(name);
        let refused = |error: io::Error| Failure::io("failure-io", &path, &error);
        let there = NativeDisk.metadata(&path).map_err(refused)?;
        if let Some(there) = there {
            let may_be = there.kind == Kind::File && there.size <= LARGEST;
            if !may_be || !is_own(&NativeDisk.read(&path).map_err(refused)?) {
                return Err(Failure::new(Message::new(key).with("path", path.display().to_string())));
            }
        }
        all.push((Placing::new(path, there.is_some()), text.as_bytes()));
    }
    let mut made = Made::default();
    let done = made.make(&all);
    match done {
        Ok(()) => all.iter().for_each(|(placing, _)| placing.forget_before()),
        Err(_) => made.undo(&all),
    }
    done
}

/// A file on the way to its place, and the names that it has meanwhile.
struct Placing {
    path: PathBuf,
    aside: PathBuf,
    /// Where what was there is kept as long as it may have to be put back; `None` if nothing was.
    before: Option<PathBuf>,
}

impl Placing {
    fn new(path: PathBuf, is_there: bool) -> Self {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let beside = |what: &str| path.with_file_name(format!(".{name}.gongkai-{what}"));
        let (aside, before) = (beside("aside"), is_there.then(|| beside("before")));
        Self { path, aside, before }
    }

    fn write_aside(&self, bytes: &[u8]) -> io::Result<()> {
        NativeDisk.write(&self.aside, bytes)?;
        match self.before {
            Some(_) => NativeDisk.permit_like(&self.aside, &self.path),
            None => Ok(()),
        }
    }

    fn take_place(&self) -> io::Result<()> {
        if let Some(before) = &self.before {
            // A second name, so that a file stands there at every moment; where files have only one, it is given away for one.
            NativeDisk.link(&self.path, before).or_else(|_| NativeDisk.rename(&self.path, before))?;
        }
        NativeDisk.rename(&self.aside, &self.path)
    }

    fn put_back(&self) {
        let _ = match &self.before {
            Some(before) => NativeDisk.rename(before, &self.path),
            None => NativeDisk.remove_file(&self.path),
        };
    }

    fn forget_before(&self) {
        if let Some(before) = &self.before {
            let _ = NativeDisk.remove_file(before);
        }
    }
}

/// What was made so far.
#[derive(Default)]
struct Made {
    /// The folders that were missing, the inner ones of each file first.
    folders: Vec<PathBuf>,
    aside: usize,
    /// How many have begun to take their places.
    begun: usize,
    placed: usize,
}

impl Made {
    fn make(&mut self, all: &[(Placing, &[u8])]) -> Result<(), Failure> {
        for (placing, bytes) in all {
            let folder = placing.path.parent().unwrap_or(Path::new(""));
            let is_missing = |folder: &&Path| matches!(NativeDisk.metadata(folder), Ok(None));
            let missing = folder.ancestors().filter(|folder| !folder.as_os_str().is_empty()).take_while(is_missing);
            // Those of an earlier file are there by now.
            self.folders.splice(0..0, missing.map(Path::to_owned));
            NativeDisk.create_folders(folder).map_err(|error| Failure::io("failure-io", folder, &error))?;
            self.aside += 1;
            placing.write_aside(bytes).map_err(|error| Failure::io("failure-io", &placing.path, &error))?;
        }
        for (placing, _) in all {
            self.begun += 1;
            placing.take_place().map_err(|error| Failure::io("failure-io", &placing.path, &error))?;
            self.placed += 1;
        }
        Ok(())
    }

    /// Leaves everything as it was. What cannot be undone stays beside, under its name.
    fn undo(&self, all: &[(Placing, &[u8])]) {
        for (placing, _) in all[..self.placed].iter().rev() {
            placing.put_back();
        }
        for (placing, _) in &all[self.placed..self.begun] {
            // It has its own name still, or only the second one.
            if matches!(NativeDisk.metadata(&placing.path), Ok(None)) {
                placing.put_back();
            } else {
                placing.forget_before();
            }
        }
        for (placing, _) in &all[self.placed..self.aside] {
            let _ = NativeDisk.remove_file(&placing.aside);
        }
        for folder in &self.folders {
            let _ = NativeDisk.remove_folder(folder);
        }
    }
}

#[cfg(test)]
mod tests;
