//! All files of the data in one archive (ZIP).

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::route::Route;

/// The archive of files, each under the last step of its address. It says no time, so that the same content gives the same bytes.
pub(super) fn write<'e>(files: impl Iterator<Item = (&'e Route, &'e [u8])>) -> Vec<u8> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (route, bytes) in files {
        let name = route.as_str().rsplit('/').next().unwrap_or_default();
        archive.start_file(name, options).expect("names of our own are no longer than an archive takes");
        archive.write_all(bytes).expect("memory can be written");
    }
    archive.finish().expect("memory can be written").into_inner()
}
