//! How long browsers and networks may keep a file.

use crate::route::FilePath;

/// The folder whose files are called after a digest of their contents.
pub(super) const LASTING_FOLDER: &str = "assets/";

/// How long these may be kept: a year, and nobody asks again.
pub(super) const LASTING: &str = "public, max-age=31536000, immutable";

/// How everything else is kept: it is asked for again each time.
pub(super) const ASKED_AGAIN: &str = "public, no-cache";

/// The value of `Cache-Control` for a file. What is called after a digest of its contents is kept for a year; everything else is asked
/// for again each time, so that nobody reads yesterday's state as today's.
pub fn cache_control(path: &FilePath) -> &'static str {
    if path.as_str().starts_with(LASTING_FOLDER) { LASTING } else { ASKED_AGAIN }
}
