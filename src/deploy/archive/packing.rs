//! Files in one file: the same files of the same day give the same bytes.

use std::io::{self, Cursor, Write};

use flate2::{Compression, GzBuilder};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::date::Day;
use crate::route::FilePath;

/// What an archive of ours says of itself, so that no other is ever replaced.
pub(super) const MARK: &str = "gongkai archive of a site";

/// A kind of archive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    Zip,
    TarGz,
}

impl Format {
    /// By the ending of the file's name.
    pub(super) fn of(name: &str) -> Option<Self> {
        let name = name.to_ascii_lowercase();
        if name.ends_with(".tar.gz") {
            return Some(Self::TarGz);
        }
        name.ends_with(".zip").then_some(Self::Zip)
    }

    /// Whether an archive is one of ours.
    pub(super) fn is_own(self, bytes: &[u8]) -> bool {
        match self {
            Self::Zip => bytes.ends_with(MARK.as_bytes()),
            // Behind the ten bytes of the head of a gzip file.
            Self::TarGz => bytes.get(10..).is_some_and(|rest| rest.starts_with(MARK.as_bytes())),
        }
    }

    /// Packs files of a day, each with its path in a folder.
    pub(super) fn pack<'f>(
        self,
        files: impl Iterator<Item = (&'f FilePath, Vec<u8>)>,
        folder: &str,
        day: Day,
    ) -> io::Result<Vec<u8>> {
        let files = files.map(|(path, bytes)| (format!("{folder}/{path}"), bytes));
        match self {
            Self::Zip => zip(files, day),
            Self::TarGz => tar(files, day),
        }
    }
}

fn zip(files: impl Iterator<Item = (String, Vec<u8>)>, day: Day) -> io::Result<Vec<u8>> {
    let (year, month) = (day.year().cast_unsigned(), day.month().cast_unsigned());
    let time = DateTime::from_date_and_time(year, month, day.day().cast_unsigned(), 0, 0, 0).unwrap_or_default();
    let options = SimpleFileOptions::default().last_modified_time(time).unix_permissions(0o644);
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, bytes) in files {
        archive.start_file(path, options.compression_method(CompressionMethod::Deflated))?;
        archive.write_all(&bytes)?;
    }
    archive.set_comment(MARK)?;
    Ok(archive.finish()?.into_inner())
}

fn tar(files: impl Iterator<Item = (String, Vec<u8>)>, day: Day) -> io::Result<Vec<u8>> {
    let packed = GzBuilder::new().operating_system(255).comment(MARK).write(Vec::new(), Compression::default());
    let mut archive = tar::Builder::new(packed);
    let seconds = seconds(day);
    for (path, bytes) in files {
        let mut head = tar::Header::new_gnu();
        head.set_entry_type(tar::EntryType::Regular);
        head.set_size(bytes.len() as u64);
        head.set_mode(0o644);
        head.set_mtime(seconds);
        archive.append_data(&mut head, path, &bytes[..])?;
    }
    archive.into_inner()?.finish()
}

/// The first second of a day, since 1970.
fn seconds(day: Day) -> u64 {
    let day = jiff::civil::Date::new(day.year(), day.month(), day.day()).ok();
    let moment = day.and_then(|day| day.to_zoned(jiff::tz::TimeZone::UTC).ok());
    moment.and_then(|moment| u64::try_from(moment.timestamp().as_second()).ok()).unwrap_or_default()
}
