//! A page that is being written.

use std::io;

/// How many bytes one page may have: as many as the pass over finished pages takes.
const LARGEST: usize = 64 * 1024 * 1024;

/// Why a page that is larger is not made.
pub(super) const TOO_LARGE: &str = "the page is larger than 64 MiB";

/// A page that is being written.
#[derive(Default)]
pub(super) struct Page {
    html: Vec<u8>,
    /// Whether there was no room for what should have been written.
    pub(super) is_full: bool,
}

impl Page {
    /// What was written.
    pub(super) fn html(self) -> String {
        String::from_utf8(self.html).expect("templates write text")
    }
}

impl io::Write for Page {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.is_full = self.html.len() + bytes.len() > LARGEST;
        if self.is_full {
            return Err(io::ErrorKind::StorageFull.into());
        }
        self.html.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
