//! Files that are compressed once, so that a server need not do it at each request.

use std::io::Write;

use flate2::{Compression, GzBuilder};

use crate::delivery::content_type;
use crate::route::FilePath;

/// A way of compressing that servers send and browsers understand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Encoding {
    /// RFC 1952.
    Gzip,
    /// RFC 7932.
    Brotli,
}

/// How many bytes a file has at least, for which a second file is worth its place.
const LEAST: u64 = 1024;

/// How hard Brotli tries, of 11. 11 makes the pages of the shipped site a tenth smaller than 9, and takes at least twice as long.
const QUALITY: i32 = 9;

impl Encoding {
    /// All of them.
    pub(super) const ALL: [Self; 2] = [Self::Gzip, Self::Brotli];

    /// What the name of a compressed file ends with, after the name of the file itself.
    pub(super) fn ending(self) -> &'static str {
        match self {
            Self::Gzip => ".gz",
            Self::Brotli => ".br",
        }
    }

    /// Where the compressed form of a file stands.
    pub(super) fn path(self, path: &FilePath) -> FilePath {
        FilePath::new(&format!("{path}{}", self.ending())).expect("an ending makes no other step")
    }

    /// The compressed form; `None` if it would not be smaller. The same bytes give the same bytes, whenever and wherever.
    pub(super) fn compress(self, bytes: &[u8]) -> Option<Vec<u8>> {
        let compressed = match self {
            Self::Gzip => {
                // Without a name, a time and a system in its head.
                let mut encoder = GzBuilder::new().operating_system(255).write(Vec::new(), Compression::best());
                let written = encoder.write_all(bytes).and_then(|()| encoder.finish());
                written.expect("memory takes what is written")
            }
            Self::Brotli => {
                let parameters =
                    brotli::enc::BrotliEncoderParams { quality: QUALITY, size_hint: bytes.len(), ..Default::default() };
                let mut compressed = Vec::new();
                let written = brotli::BrotliCompress(&mut &*bytes, &mut compressed, &parameters);
                written.expect("memory takes what is written");
                compressed
            }
        };
        (compressed.len() < bytes.len()).then_some(compressed)
    }
}

/// Whether a file is worth compressing: a text that is not tiny. Pictures and archives are compressed by themselves.
pub(super) fn is_compressible(path: &FilePath, size: u64) -> bool {
    let kind = content_type(path);
    let kind = kind.split(';').next().unwrap_or_default();
    let is_text = kind.starts_with("text/")
        || kind.ends_with("+xml")
        || kind.ends_with("+json")
        || matches!(kind, "application/javascript" | "application/json" | "application/xml" | "application/wasm");
    size >= LEAST && is_text
}
