//! All files of the data in one archive (ZIP).

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::export::Export;

/// The archive of these files, each under the last step of its address. It says no time, so that the same content gives the same bytes.
pub(in crate::export) fn archive<'e>(files: impl Iterator<Item = &'e Export>) -> Vec<u8> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for file in files {
        let name = file.route.as_str().rsplit('/').next().unwrap_or_default();
        zip.start_file(name, options).expect("names of our own are no longer than an archive takes");
        zip.write_all(&file.bytes).expect("memory can be written");
    }
    zip.finish().expect("memory can be written").into_inner()
}
