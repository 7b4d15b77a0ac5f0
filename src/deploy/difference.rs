//! What differs between two states of a site.

use std::collections::BTreeMap;

use super::request::Outcome;
use crate::route::FilePath;

/// The files that were added, changed and removed from one state to the next, and how many stayed. `before` and `after` give each file
/// with what tells its bytes apart from others.
pub(super) fn difference<D: PartialEq>(before: &BTreeMap<FilePath, D>, after: &BTreeMap<FilePath, D>) -> Outcome {
    let mut outcome = Outcome::default();
    for (path, digest) in after {
        match before.get(path) {
            None => outcome.added.push(path.clone()),
            Some(earlier) if earlier == digest => outcome.unchanged += 1,
            Some(_) => outcome.changed.push(path.clone()),
        }
    }
    outcome.removed = before.keys().filter(|path| !after.contains_key(*path)).cloned().collect();
    outcome
}
