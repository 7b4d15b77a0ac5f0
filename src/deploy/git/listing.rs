//! Which files of a branch are of a site: a list that lies in the branch itself.

use std::collections::BTreeMap;

use crate::disk::{seal, unseal};
use crate::route::FilePath;

/// The first line: what this is, and in which format.
const HEAD: &str = "gongkai branch 1";

/// Where the list lies.
pub(super) const PATH: &str = ".gongkai/manifest";

/// The files that a deploy put into a branch.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Listing(pub(super) BTreeMap<FilePath, Listed>);

/// A file that a deploy put into a branch.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Listed {
    /// The digest of its bytes.
    pub(super) digest: blake3::Hash,
    /// What git calls it.
    pub(super) object: String,
}

impl Listing {
    pub(super) fn to_text(&self) -> String {
        let line =
            |(path, listed): (&FilePath, &Listed)| format!("{} {} {path}\n", listed.digest.to_hex(), listed.object);
        seal(HEAD, &self.0.iter().map(line).collect::<String>())
    }

    /// Reads a list; `None` if any of it is not as it was written.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let entry = |line: &str| {
            let mut words = line.splitn(3, ' ');
            let digest = blake3::Hash::from_hex(words.next()?).ok()?;
            let object = words.next()?.to_owned();
            Some((FilePath::new(words.next()?)?, Listed { digest, object }))
        };
        unseal(HEAD, text)?.lines().map(entry).collect::<Option<_>>().map(Self)
    }
}
