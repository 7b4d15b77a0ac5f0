//! Makes the search index of the finished pages, one bundle after the other.

use rayon::prelude::*;

use super::failure::{search_failure, write_failure};
use crate::diagnostic::Failure;
use crate::route::Route;
use crate::search::{self, Bundle, Indexer, Sight};
use crate::source::Blob;
use crate::write::{Class, Writer};

/// Writes the index, except the bundles that are public and were made from the same pages. What a bundle is made from is read from
/// the disk when it is its turn, so that no more than that is held in memory.
pub(super) fn publish(pages: &search::Pages<'_>, sight: Sight, writer: &mut Writer<'_>) -> Result<(), Failure> {
    let bundles = search::bundles(&pages.all);
    let indexer = Indexer::new().map_err(search_failure)?;
    for bundle in &bundles {
        let (route, mark) = bundle.mark(&pages.all);
        if writer.keep(|path| bundle.owns(path), &route.file_path(), &mark).map_err(write_failure)? {
            continue;
        }
        let parts = parts(bundle, &pages.all, sight, writer)?;
        let mut files = indexer.index(bundle, &pages.all, parts).map_err(search_failure)?;
        files.push((route, mark));
        put(files, writer)?;
    }
    put(search::shared(pages, &bundles), writer)
}

/// What the search sees of the pages of a bundle.
fn parts(
    bundle: &Bundle,
    pages: &[search::Page<'_>],
    sight: Sight,
    writer: &Writer<'_>,
) -> Result<Vec<String>, Failure> {
    let read = |place: &usize| {
        let bytes = writer.read(&pages[*place].path).map_err(write_failure)?;
        Ok(sight.part(&String::from_utf8_lossy(&bytes)).unwrap_or_default().into_owned())
    };
    bundle.pages.par_iter().map(read).collect()
}

fn put(files: Vec<(Route, Vec<u8>)>, writer: &mut Writer<'_>) -> Result<(), Failure> {
    for (route, bytes) in files {
        writer.put(&route.file_path(), &Blob::new(bytes), Class::Page).map_err(write_failure)?;
    }
    Ok(())
}
