//! How files stand on a host besides what they hold: a file whose manner changes is sent again, though its bytes are the same.

use std::collections::BTreeMap;

use super::release::Release;
use super::store::Store;
use crate::delivery::escaped;
use crate::route::FilePath;

/// The whole addresses to which readers are led who ask for a file of a release.
pub(super) fn redirects(release: &Release) -> BTreeMap<FilePath, String> {
    let to = |to: &str| release.whole_address(&escaped(to));
    release.redirects.iter().map(|redirect| (redirect.from.file_path(), to(redirect.to.as_str()))).collect()
}

/// A release as a store has it: in the digest of each file that stands there in a manner of its own, the manner is counted in. So what
/// the settings of the host change is a difference like any other, which the list on the host knows.
pub(super) fn as_kept(store: &dyn Store, release: &Release) -> Release {
    let redirects = redirects(release);
    let mut kept = release.clone();
    for (path, file) in &mut kept.files {
        if let Some(manner) = store.manner(path, file.size, redirects.get(path).map(String::as_str)) {
            let mut hasher = blake3::Hasher::new();
            hasher.update(file.digest.as_bytes()).update(manner.as_bytes());
            file.digest = hasher.finalize();
        }
    }
    kept
}
