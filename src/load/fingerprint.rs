//! A digest of everything that a site is read from, so that it can be told whether anything changed.

use std::path::Path;

use rayon::prelude::*;

use super::tree::{self, RawFile};
use super::{CONTENT_FOLDER, THEMES_FOLDER};

/// The digest of everything in a site's folder that [`load`](super::load) reads when the settings name this theme; `None` if
/// anything cannot be read. Nothing is decoded.
pub fn fingerprint(root: &Path, theme: &str) -> Option<blake3::Hash> {
    let mut diagnostics = Vec::new();
    let content = tree::read(&root.join(CONTENT_FOLDER), CONTENT_FOLDER, &mut diagnostics);
    let label = format!("{THEMES_FOLDER}/{theme}");
    let theme = tree::read(&root.join(&label), &label, &mut diagnostics);
    diagnostics.is_empty().then(|| joined(&digest(&content), &digest(&theme)))
}

/// The digest of files: of their paths and what they hold, in their order.
pub(super) fn digest(files: &[RawFile]) -> blake3::Hash {
    let each: Vec<blake3::Hash> = files.par_iter().map(|file| blake3::hash(&file.bytes)).collect();
    let mut all = blake3::Hasher::new();
    for (file, digest) in files.iter().zip(each) {
        all.update(file.path.as_bytes()).update(&[0]).update(digest.as_bytes());
    }
    all.finalize()
}

/// The digest of content and theme together.
pub(super) fn joined(content: &blake3::Hash, theme: &blake3::Hash) -> blake3::Hash {
    blake3::Hasher::new().update(content.as_bytes()).update(theme.as_bytes()).finalize()
}
