//! Makes the search index from the finished pages, with Pagefind.

use std::path::Path;

use pagefind::api::PagefindIndex;
use pagefind::options::PagefindServiceConfig;

use crate::route::{FilePath, Route};

/// The folder of the site in which the index lies.
const FOLDER: &str = "search-index";

/// The parts of Pagefind that the site does not use: it has a page for searching of its own.
const UNUSED: [&str; 5] =
    ["pagefind-ui", "pagefind-modular-ui", "pagefind-component-ui", "pagefind-highlight", "pagefind-playground"];

/// The index could not be made: Pagefind's own description.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SearchError(pub String);

/// Where the program that reads the index stands.
pub fn route() -> Route {
    Route::file([FOLDER, "pagefind.js"])
}

/// The folder of the index.
pub fn folder() -> Route {
    Route::file([FOLDER])
}

/// A file that stands among those of an index and says what it was made from: the pages, and the program.
pub fn mark<'p>(pages: impl IntoIterator<Item = (&'p FilePath, &'p str)>) -> (Route, Vec<u8>) {
    let mut hasher = blake3::Hasher::new();
    hasher.update(env!("CARGO_PKG_VERSION").as_bytes());
    for (path, html) in pages {
        hasher.update(path.as_str().as_bytes()).update(&[0]).update(html.as_bytes()).update(&[0]);
    }
    (Route::file([FOLDER, "made-from.txt"]), format!("{}\n", hasher.finalize()).into_bytes())
}

/// The files of the index of finished pages, given by their place and their HTML. Each language has an index of its own.
///
/// # Errors
///
/// If Pagefind cannot read a page or the machine refuses it a thread.
pub fn index<'p>(pages: impl IntoIterator<Item = (FilePath, &'p str)>) -> Result<Vec<(Route, Vec<u8>)>, SearchError> {
    let runtime = tokio::runtime::Builder::new_current_thread().build().map_err(failed)?;
    let files = runtime.block_on(async {
        let config = PagefindServiceConfig::builder().keep_index_url(false).build();
        let mut index = PagefindIndex::new(Some(config))?;
        for (path, html) in pages {
            index.add_html_file(Some(path.as_str().to_owned()), None, html.to_owned()).await?;
        }
        index.get_files().await
    });
    let mut found: Vec<(Route, Vec<u8>)> = files
        .map_err(failed)?
        .into_iter()
        .filter(|file| !is_unused(&file.filename))
        .map(|file| {
            let steps = file.filename.iter().map(|step| step.to_string_lossy().into_owned());
            let steps: Vec<String> = std::iter::once(FOLDER.to_owned()).chain(steps).collect();
            (Route::file(steps.iter().map(String::as_str)), file.contents)
        })
        .collect();
    // Pagefind finishes its files in any order.
    found.sort_by(|(left, _), (right, _)| left.cmp(right));
    Ok(found)
}

fn is_unused(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    UNUSED.iter().any(|unused| name.starts_with(unused))
}

fn failed(error: impl std::fmt::Display) -> SearchError {
    SearchError(error.to_string())
}
