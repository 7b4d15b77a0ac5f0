//! An entry for a list of references.

use serde::Serialize;

/// An entry for a list of references. The day on which it was read is the reader's: it stands between the two parts.
#[derive(Debug, Serialize)]
pub struct Citation {
    /// The standard.
    pub standard: &'static str,
    /// What stands before the day on which it was read.
    pub before: String,
    /// The form of that day, for the reader to fill in: `YYYY-MM-DD` or `Month D, YYYY`.
    pub accessed: &'static str,
    /// Whether that form has the month in words.
    pub in_words: bool,
    /// What stands behind it.
    pub after: String,
}

/// A day as ISO 8601 has it.
pub(super) const ISO_DAY: &str = "YYYY-MM-DD";
