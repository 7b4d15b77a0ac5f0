//! An entry for a list of references.

use serde::Serialize;

use crate::described::{Described, derive};

/// An entry for a list of references, in the parts of which it is put together. The day on which it was read is the reader's.
#[derive(Debug, Described!, Serialize)]
pub struct Citation {
    /// The standard: `GB/T 7714-2025`, `APA 7`, `BibTeX`.
    pub standard: &'static str,
    /// What stands before the title, or before the day on which it was read.
    pub before: String,
    /// The title, where the standard wants it in italics; else it is among the words before it, and this is empty.
    pub title: String,
    /// What stands between such a title and the day on which it was read.
    pub between: String,
    /// The form of that day, for the reader to fill in: `YYYY-MM-DD` or `Month D, YYYY`.
    pub accessed: &'static str,
    /// Whether that form has the month in words.
    pub in_words: bool,
    /// What stands behind it.
    pub after: String,
}

/// A day as ISO 8601 has it.
pub(super) const ISO_DAY: &str = "YYYY-MM-DD";
