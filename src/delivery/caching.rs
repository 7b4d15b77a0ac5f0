//! How long browsers and networks may keep a file.

use crate::route::FilePath;

/// The value of `Cache-Control` for a file. What is called after a digest of its contents is kept for a year; everything else is asked
/// for again each time, so that nobody reads yesterday's state as today's.
pub fn cache_control(path: &FilePath) -> &'static str {
    if path.as_str().starts_with("assets/") { "public, max-age=31536000, immutable" } else { "public, no-cache" }
}
