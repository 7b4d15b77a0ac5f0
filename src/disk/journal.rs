//! The journal: what is going to be done with the files of a target, so that it can be finished later.

use super::sealed::{seal, unseal};
use crate::route::FilePath;

/// The first line: what this is, and in which format.
const HEAD: &str = "gongkai journal 3";

/// The line of the one step that has no path.
const PLACE_ALL: &str = "place-all";

/// Something that is done with the files of a target.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// The folder written aside becomes the target as it is. Nothing lies in the target.
    PlaceAll,
    /// A file that was written aside is moved into place, over one that is there.
    Place(FilePath),
    /// A file is removed, with the folders that it leaves empty.
    Remove(FilePath),
    /// A file is removed before another is moved to a name that differs only in case.
    Clear(FilePath),
    /// The next version of a file of the working folder itself replaces the one that is there.
    Keep(FilePath),
}

/// Makes a step with a path.
type Make = fn(FilePath) -> Step;

impl Step {
    /// How steps with a path are written down.
    const NAMES: [(&str, Make); 4] =
        [("place", Self::Place), ("remove", Self::Remove), ("clear", Self::Clear), ("keep", Self::Keep)];

    fn to_line(&self) -> String {
        match self {
            Self::PlaceAll => format!("{PLACE_ALL}\n"),
            Self::Place(path) => format!("place {path}\n"),
            Self::Remove(path) => format!("remove {path}\n"),
            Self::Clear(path) => format!("clear {path}\n"),
            Self::Keep(path) => format!("keep {path}\n"),
        }
    }

    fn parse(line: &str) -> Option<Self> {
        if line == PLACE_ALL {
            return Some(Self::PlaceAll);
        }
        let (name, path) = line.split_once(' ')?;
        let (_, step) = Self::NAMES.into_iter().find(|(known, _)| *known == name)?;
        Some(step(FilePath::new(path)?))
    }
}

/// Steps, in the order in which they are done.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Journal {
    /// The steps.
    pub steps: Vec<Step>,
}

impl Journal {
    /// The file that is moved to a name that differs from `path` only in case.
    pub(super) fn twin(&self, path: &FilePath) -> Option<&FilePath> {
        let lower = path.as_str().to_lowercase();
        self.steps.iter().find_map(|step| match step {
            Step::Place(other) if other.as_str().to_lowercase() == lower => Some(other),
            _ => None,
        })
    }

    pub(super) fn to_text(&self) -> String {
        seal(HEAD, &self.steps.iter().map(Step::to_line).collect::<String>())
    }

    /// Reads a journal; `None` if any of it is not as it was written.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let steps = unseal(HEAD, text)?.lines().map(Step::parse).collect::<Option<_>>()?;
        Some(Self { steps })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_journal_is_read_as_it_was_written() {
        let path = |text: &str| FilePath::new(text).expect("a path");
        let journal = Journal {
            steps: vec![
                Step::PlaceAll,
                Step::Clear(path("A b.html")),
                Step::Place(path("a b.html")),
                Step::Remove(path("c/d.html")),
                Step::Keep(path("manifest")),
            ],
        };
        assert_eq!(Journal::parse(&journal.to_text()), Some(journal.clone()));
        assert_eq!(journal.twin(&path("A B.html")), Some(&path("a b.html")));
        assert_eq!(Journal::parse(&seal(HEAD, "burn c/d.html\n")), None);
        assert_eq!(Journal::parse(&seal(HEAD, "remove ../d.html\n")), None);
    }
}
