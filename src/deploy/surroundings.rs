//! What a store needs of the machine.

use std::path::{Path, PathBuf};

use crate::disk::Disk;

/// What a store needs of the machine: files, variables of the environment, the time. A test has its own.
#[derive(Clone, Copy)]
pub struct Surroundings<'a> {
    /// Where files are read.
    pub disk: &'a dyn Disk,
    /// The value of a variable of the environment.
    pub variable: &'a (dyn Fn(&str) -> Option<String> + Sync),
    /// Seconds since 1970, by which requests are signed.
    pub now: &'a (dyn Fn() -> i64 + Sync),
}

impl Surroundings<'_> {
    /// A variable that is set and not empty.
    pub(super) fn set(&self, name: &str) -> Option<String> {
        (self.variable)(name).filter(|value| !value.trim().is_empty())
    }

    /// The file that a variable names, else one in the folder of whoever runs the program.
    pub(super) fn file(&self, variable: &str, in_home: &str) -> Option<PathBuf> {
        let home = || self.set("HOME").or_else(|| self.set("USERPROFILE"));
        self.set(variable).map(PathBuf::from).or_else(|| Some(PathBuf::from(home()?).join(in_home)))
    }

    /// The text of a file; `None` if there is none, or none that can be read.
    pub(super) fn text(&self, path: &Path) -> Option<String> {
        Some(String::from_utf8_lossy(&self.disk.read(path).ok()?).into_owned())
    }
}
