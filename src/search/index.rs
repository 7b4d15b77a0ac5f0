//! The index of a bundle, made with Pagefind.

use std::collections::BTreeMap;

use pagefind::api::{PagefindIndex, SyntheticFile};
use pagefind::options::PagefindServiceConfig;
use tokio::runtime::Runtime;

use super::bundle::Bundle;
use super::entry;
use super::page::Page;
use crate::lang::is_chinese;
use crate::route::Route;

/// What Pagefind writes into every index and the site has once, beside the first: the programs.
const PROGRAMS: [&str; 3] = ["pagefind.js", "pagefind-worker.js", "wasm."];

/// The parts of Pagefind that the site does not use: it has a page for searching of its own.
const UNUSED: [&str; 5] =
    ["pagefind-ui", "pagefind-modular-ui", "pagefind-component-ui", "pagefind-highlight", "pagefind-playground"];

/// The index could not be made: Pagefind's own description.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SearchError(pub String);

/// Makes the indexes of bundles, one after the other.
pub struct Indexer {
    runtime: Runtime,
}

impl Indexer {
    /// # Errors
    ///
    /// If the machine refuses it a thread.
    pub fn new() -> Result<Self, SearchError> {
        let runtime = tokio::runtime::Builder::new_current_thread().max_blocking_threads(1).build().map_err(failed)?;
        Ok(Self { runtime })
    }

    /// The files of the index of a bundle, from what the search sees of its pages. Each language has an index of its own.
    ///
    /// Pagefind parts into words what is Chinese by the first subtag of its language, `zh`. A language that Chinese covers and
    /// whose tag begins otherwise, as `yue-Hant`, is handed to it as an extension of Chinese, `zh-yue-Hant` (RFC 5646, 2.2.2),
    /// and its pages find it by their own tag.
    ///
    /// # Errors
    ///
    /// If Pagefind cannot read a page.
    pub fn index(
        &self,
        bundle: &Bundle,
        pages: &[Page<'_>],
        parts: Vec<String>,
    ) -> Result<Vec<(Route, Vec<u8>)>, SearchError> {
        // Pagefind tells the languages of pages apart itself, unless it is told one for all of them.
        let mut groups: BTreeMap<Option<&str>, Vec<(&Page<'_>, String)>> = BTreeMap::new();
        for (place, part) in bundle.pages.iter().zip(parts) {
            let page = &pages[*place];
            groups.entry(Some(page.tag).filter(|tag| is_covered_by_chinese(tag))).or_default().push((page, part));
        }
        if groups.is_empty() {
            groups.insert(None, Vec::new());
        }
        // Pagefind finishes its files in any order.
        let mut found: BTreeMap<Route, Vec<u8>> = BTreeMap::new();
        let mut entries = Vec::with_capacity(groups.len());
        for (tag, pages) in groups {
            let files = self.runtime.block_on(files(tag.map(|tag| format!("zh-{tag}").to_lowercase()), pages))?;
            for file in files {
                let name = file.filename.to_string_lossy().replace('\\', "/");
                if name == entry::NAME {
                    entries.push((tag, file.contents));
                } else if !is_left_out(bundle, &name) {
                    found.insert(bundle.file(name.split('/')), file.contents);
                }
            }
        }
        found.insert(bundle.file([entry::NAME]), entry::joined(&entries).map_err(failed)?);
        Ok(found.into_iter().collect())
    }
}

/// The files of Pagefind's index of these pages, as pages in this language or each in its own.
async fn files(language: Option<String>, pages: Vec<(&Page<'_>, String)>) -> Result<Vec<SyntheticFile>, SearchError> {
    let config = PagefindServiceConfig::builder().keep_index_url(false);
    let mut index = PagefindIndex::new(Some(match language {
        Some(language) => config.force_language(language).build(),
        None => config.build(),
    }))
    .map_err(failed)?;
    for (page, part) in pages {
        index.add_html_file(Some(page.path.as_str().to_owned()), None, part).await.map_err(failed)?;
    }
    index.get_files().await.map_err(failed)
}

/// Whether a tag is that of a language that Chinese covers, and does not say so itself.
fn is_covered_by_chinese(tag: &str) -> bool {
    is_chinese(tag) && !tag.split('-').next().is_some_and(|language| language.eq_ignore_ascii_case("zh"))
}

fn is_left_out(bundle: &Bundle, name: &str) -> bool {
    let starts = |starts: &[&str]| starts.iter().any(|start| name.starts_with(start));
    starts(&UNUSED) || bundle.name().is_some() && starts(&PROGRAMS)
}

fn failed(error: impl std::fmt::Display) -> SearchError {
    SearchError(error.to_string())
}
