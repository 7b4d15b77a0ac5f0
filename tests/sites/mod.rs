//! Large plans of other shapes, all invented, made the same way each time: for tests, and to be looked at.

pub(crate) mod framework;
mod lines;
pub(crate) mod recovery;
pub(crate) mod town;

use std::collections::BTreeMap;

/// The files of a site, by their paths below its folder.
pub(crate) type Files = BTreeMap<String, String>;
