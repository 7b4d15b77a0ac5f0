//! Which pages share an index. Each bundle is made by itself, so that a large site needs no more memory than one of them does, and is
//! made again only if one of its pages has changed.

use std::collections::BTreeMap;

use super::page::Page;
use crate::route::{FilePath, Route};

/// The folder of the site in which the index lies.
const FOLDER: &str = crate::page::SEARCH_FOLDER;

/// A kind of page of which a language has fewer than this shares the first bundle: a reader's browser asks for two files more for
/// every bundle.
const FEW: usize = 64;

/// A kind of page of which a language has more than this is spread over several bundles.
const MANY: usize = 2048;

/// The name of the list of all bundles but the first.
pub(super) const BUNDLES: &str = "bundles.json";

/// How the names of the tables of characters begin.
pub(super) const CHARACTERS: &str = "characters-";

/// The folders of an index in which Pagefind writes.
const OWN_FOLDERS: [&str; 3] = ["filter", "fragment", "index"];

/// Pages that are indexed together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bundle {
    /// `None` for the first, beside which the program lies. It has pages in every language, any other in one.
    name: Option<String>,
    language: Option<String>,
    /// The places of its pages among all, in their order.
    pub pages: Vec<usize>,
}

impl Bundle {
    /// The name of its folder among those of the others; `None` for the first.
    pub(super) fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// The language of its pages, as browsers compare its tag; `None` for the first.
    pub(super) fn language(&self) -> Option<&str> {
        self.language.as_deref()
    }

    /// Where one of its files stands.
    pub(super) fn file<'f>(&'f self, steps: impl IntoIterator<Item = &'f str>) -> Route {
        let above = std::iter::once(FOLDER).chain(self.name.as_deref());
        Route::file(above.chain(steps).collect::<Vec<_>>())
    }

    /// Whether a file of the site is one of its own.
    pub fn owns(&self, path: &FilePath) -> bool {
        let mut steps = path.as_str().split('/');
        if steps.next() != Some(FOLDER) {
            return false;
        }
        match (&self.name, steps.next(), steps.next()) {
            (Some(name), first, _) => first == Some(name),
            (None, Some(folder), Some(_)) => OWN_FOLDERS.contains(&folder),
            (None, file, _) => file.is_some_and(|file| file != BUNDLES && !file.starts_with(CHARACTERS)),
        }
    }

    /// A file that stands among its own and says what it was made from: the pages, and the program.
    pub fn mark(&self, pages: &[Page<'_>]) -> (Route, Vec<u8>) {
        let mut hasher = blake3::Hasher::new();
        hasher.update(env!("CARGO_PKG_VERSION").as_bytes());
        for page in self.pages.iter().map(|place| &pages[*place]) {
            hasher.update(page.path.as_str().as_bytes()).update(&[0]).update(page.digest.as_bytes());
        }
        (self.file(["made-from.txt"]), format!("{}\n", hasher.finalize()).into_bytes())
    }
}

/// The folder of the index.
pub fn folder() -> Route {
    Route::file([FOLDER])
}

/// Where the program that reads the index stands.
pub fn program() -> Route {
    shared_file("pagefind.js")
}

/// Where a file that is about all bundles stands.
pub(super) fn shared_file(name: &str) -> Route {
    Route::file([FOLDER, name])
}

/// The bundles of these pages, the first one first. Each language has its smallest kind and all that are small in the first.
pub fn bundles(pages: &[Page<'_>]) -> Vec<Bundle> {
    let mut kinds: BTreeMap<&str, BTreeMap<&str, Vec<usize>>> = BTreeMap::new();
    for (place, page) in pages.iter().enumerate() {
        kinds.entry(page.tag).or_default().entry(page.kind).or_default().push(place);
    }
    let mut first = Bundle { name: None, language: None, pages: Vec::new() };
    let mut others = Vec::new();
    for (tag, kinds) in kinds {
        let smallest = kinds.values().map(Vec::len).min();
        let smallest = kinds.iter().find(|(_, own)| Some(own.len()) == smallest).map(|(kind, _)| *kind);
        for (kind, own) in kinds {
            if own.len() < FEW || Some(kind) == smallest {
                first.pages.extend(own);
            } else {
                others.extend(spread(&tag.to_lowercase(), kind, own, pages));
            }
        }
    }
    first.pages.sort_unstable();
    std::iter::once(first).chain(others).collect()
}

/// The bundles of a kind in a language. A page stays in its bundle whatever becomes of the others, until their number doubles.
fn spread(language: &str, kind: &str, own: Vec<usize>, pages: &[Page<'_>]) -> Vec<Bundle> {
    let count = own.len().div_ceil(MANY).next_power_of_two();
    let mut spread = vec![Vec::new(); count];
    for place in own {
        let digest = blake3::hash(pages[place].path.as_str().as_bytes());
        let [first, second, ..] = *digest.as_bytes();
        spread[usize::from(u16::from_le_bytes([first, second])) % count].push(place);
    }
    let name = |number: usize| match count {
        1 => format!("{language}-{kind}"),
        _ => format!("{language}-{kind}-{}", number + 1),
    };
    let named = spread.into_iter().enumerate().filter(|(_, pages)| !pages.is_empty());
    named
        .map(|(number, pages)| Bundle { name: Some(name(number)), language: Some(language.to_owned()), pages })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pages(counts: &[(&'static str, &'static str, usize)]) -> Vec<Page<'static>> {
        let page = |tag, kind, number: usize| Page {
            path: FilePath::new(&format!("{tag}/{kind}/{number}.html")).expect("a path"),
            tag,
            kind,
            digest: blake3::hash(b""),
        };
        counts.iter().flat_map(|(tag, kind, count)| (0..*count).map(move |number| page(tag, kind, number))).collect()
    }

    fn named(bundles: &[Bundle]) -> Vec<(&str, usize)> {
        bundles.iter().map(|bundle| (bundle.name().unwrap_or_default(), bundle.pages.len())).collect()
    }

    #[test]
    fn small_kinds_share_the_first_bundle_and_large_ones_are_spread() {
        let pages =
            pages(&[("zh-CN", "task", 5000), ("zh-CN", "plan", 1), ("zh-CN", "record", 64), ("en", "task", 70)]);
        let bundles = bundles(&pages);
        let found = named(&bundles);
        assert_eq!(found[0], ("", 71), "the only kind of a language is in the first");
        assert_eq!(found[1], ("zh-cn-record", 64));
        let spread = &found[2..];
        assert_eq!(spread.iter().map(|(_, pages)| pages).sum::<usize>(), 5000);
        assert_eq!(
            spread.iter().map(|(name, _)| *name).collect::<Vec<_>>(),
            ["1", "2", "3", "4"].map(|n| format!("zh-cn-task-{n}"))
        );
        assert!(spread.iter().all(|(_, pages)| (1000..1500).contains(pages)), "{spread:?}");
    }

    #[test]
    fn another_page_is_the_matter_of_one_bundle() {
        let before = pages(&[("en", "task", 3000), ("en", "plan", 1)]);
        let mut after = before.clone();
        after.insert(7, Page { path: FilePath::new("en/task/new.html").expect("a path"), ..before[0].clone() });
        let marks =
            |pages: &[Page<'static>]| bundles(pages).iter().map(|bundle| bundle.mark(pages)).collect::<Vec<_>>();
        let (old, new) = (marks(&before), marks(&after));
        assert_eq!(old.len(), 3);
        assert_eq!(old.iter().zip(&new).filter(|(old, new)| old != new).count(), 1);
    }

    #[test]
    fn every_file_of_an_index_belongs_to_one_bundle() {
        let pages = pages(&[("en", "task", 100), ("en", "plan", 1)]);
        let bundles = bundles(&pages);
        for (path, owner) in [
            ("search-index/pagefind.js", Some(0)),
            ("search-index/fragment/en_1.pf_fragment", Some(0)),
            ("search-index/en-task/pagefind-entry.json", Some(1)),
            ("search-index/en-task/fragment/en_1.pf_fragment", Some(1)),
            ("search-index/en-record/made-from.txt", None),
            ("search-index/bundles.json", None),
            ("search-index/characters-zh-cn.json", None),
            ("search/index.html", None),
        ] {
            let path = FilePath::new(path).expect("a path");
            assert_eq!(bundles.iter().position(|bundle| bundle.owns(&path)), owner, "{path}");
        }
    }
}
