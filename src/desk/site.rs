//! Where somebody works, and when.

use std::path::Path;

use crate::date::Day;
use crate::diagnostic::Words;

/// Where somebody works, and when.
pub struct Desk<'a> {
    /// The site's folder.
    pub root: &'a Path,
    /// Says which day it is in a time zone.
    pub today: &'a dyn Fn(&str) -> Day,
    /// The program's words for whoever answers.
    pub words: &'a Words,
}
