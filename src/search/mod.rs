//! Makes the search index from the finished pages, with Pagefind.

mod entry;

use std::collections::BTreeMap;
use std::path::Path;

use pagefind::api::{PagefindIndex, SyntheticFile};
use pagefind::options::PagefindServiceConfig;

use crate::lang::is_chinese;
use crate::route::{FilePath, Route};

/// The folder of the site in which the index lies.
const FOLDER: &str = "search-index";

/// The parts of Pagefind that the site does not use: it has a page for searching of its own.
const UNUSED: [&str; 5] =
    ["pagefind-ui", "pagefind-modular-ui", "pagefind-component-ui", "pagefind-highlight", "pagefind-playground"];

/// The index could not be made: Pagefind's own description.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SearchError(pub String);

/// A finished page that can be found.
#[derive(Clone, Debug)]
pub struct Page<'l> {
    /// Where it stands.
    pub path: FilePath,
    /// The BCP 47 tag of its language.
    pub tag: &'l str,
    /// What it is.
    pub html: String,
}

/// Where the program that reads the index stands.
pub fn route() -> Route {
    Route::file([FOLDER, "pagefind.js"])
}

/// The folder of the index.
pub fn folder() -> Route {
    Route::file([FOLDER])
}

/// A file that stands among those of an index and says what it was made from: the pages, and the program.
pub fn mark(pages: &[Page<'_>]) -> (Route, Vec<u8>) {
    let mut hasher = blake3::Hasher::new();
    hasher.update(env!("CARGO_PKG_VERSION").as_bytes());
    for Page { path, html, .. } in pages {
        hasher.update(path.as_str().as_bytes()).update(&[0]).update(html.as_bytes()).update(&[0]);
    }
    (Route::file([FOLDER, "made-from.txt"]), format!("{}\n", hasher.finalize()).into_bytes())
}

/// The files of the index of finished pages. Each language has an index of its own.
///
/// Pagefind parts into words what is Chinese by the first subtag of its language, `zh`. A language that Chinese covers and whose
/// tag begins otherwise, as `yue-Hant`, is handed to it as an extension of Chinese, `zh-yue-Hant` (RFC 5646, 2.2.2), and its
/// pages find it by their own tag.
///
/// # Errors
///
/// If Pagefind cannot read a page or the machine refuses it a thread.
pub fn index(pages: &[Page<'_>]) -> Result<Vec<(Route, Vec<u8>)>, SearchError> {
    // Pagefind tells the languages of pages apart itself, unless it is told one for all of them.
    let mut groups: BTreeMap<Option<&str>, Vec<&Page<'_>>> = BTreeMap::new();
    for page in pages {
        groups.entry(Some(page.tag).filter(|tag| is_covered_by_chinese(tag))).or_default().push(page);
    }
    if groups.is_empty() {
        groups.insert(None, Vec::new());
    }
    let runtime = tokio::runtime::Builder::new_current_thread().build().map_err(failed)?;
    // Pagefind finishes its files in any order.
    let mut found: BTreeMap<Route, Vec<u8>> = BTreeMap::new();
    let mut entries = Vec::with_capacity(groups.len());
    for (tag, pages) in groups {
        let files = runtime.block_on(files(tag.map(|tag| format!("zh-{tag}").to_lowercase()), &pages))?;
        for file in files.into_iter().filter(|file| !is_unused(&file.filename)) {
            if file.filename.as_os_str() == entry::NAME {
                entries.push((tag, file.contents));
                continue;
            }
            let steps = file.filename.iter().map(|step| step.to_string_lossy().into_owned());
            let steps: Vec<String> = std::iter::once(FOLDER.to_owned()).chain(steps).collect();
            found.insert(Route::file(steps.iter().map(String::as_str)), file.contents);
        }
    }
    found.insert(Route::file([FOLDER, entry::NAME]), entry::joined(&entries).map_err(failed)?);
    Ok(found.into_iter().collect())
}

/// The files of Pagefind's index of these pages, as pages in this language or each in its own.
async fn files(language: Option<String>, pages: &[&Page<'_>]) -> Result<Vec<SyntheticFile>, SearchError> {
    let config = PagefindServiceConfig::builder().keep_index_url(false);
    let mut index = PagefindIndex::new(Some(match language {
        Some(language) => config.force_language(language).build(),
        None => config.build(),
    }))
    .map_err(failed)?;
    for page in pages {
        index.add_html_file(Some(page.path.as_str().to_owned()), None, page.html.clone()).await.map_err(failed)?;
    }
    index.get_files().await.map_err(failed)
}

/// Whether a tag is that of a language that Chinese covers, and does not say so itself.
fn is_covered_by_chinese(tag: &str) -> bool {
    is_chinese(tag) && !tag.split('-').next().is_some_and(|language| language.eq_ignore_ascii_case("zh"))
}

fn is_unused(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    UNUSED.iter().any(|unused| name.starts_with(unused))
}

fn failed(error: impl std::fmt::Display) -> SearchError {
    SearchError(error.to_string())
}
