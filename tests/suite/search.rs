//! The search index: made from the pages, and made anew only when they change.

use std::collections::BTreeMap;

use gongkai::route::FilePath;
use gongkai::search::{Indexer, Page, Sight, bundles};

use super::support::{Built, Site, record, tree};

/// The files of the index that a site has, by their paths in it.
fn index(site: &Site) -> BTreeMap<String, Vec<u8>> {
    tree(&site.output().join("search-index"))
}

/// What each bundle of a site says it was made from, by its folder.
fn marks(site: &Site) -> BTreeMap<String, Vec<u8>> {
    let own = index(site).into_iter();
    own.filter_map(|(path, bytes)| Some((path.strip_suffix("made-from.txt")?.to_owned(), bytes))).collect()
}

#[test]
fn an_index_is_the_same_for_the_same_pages_and_is_kept() {
    let (first, second) = (Site::new(), Site::new());
    first.build_with_search();
    second.build_with_search();
    assert_eq!(index(&first), index(&second), "the same input gives the same bytes");
    assert!(index(&first).keys().any(|path| path.starts_with("fragment/zh")), "{:?}", index(&first).keys());
    let again = first.build_with_search().made.expect("a site").written.expect("written");
    assert_eq!((again.added, again.changed, again.removed), (0, 0, 0));
}

#[test]
fn an_index_that_was_damaged_or_is_behind_is_made_anew() {
    let site = Site::new();
    site.build_with_search();
    let folder = site.output().join("search-index");
    let before = tree(&folder);
    let lost = before.keys().find(|path| path.starts_with("fragment/")).expect("a fragment");
    std::fs::remove_file(folder.join(lost)).expect("a file of the index");
    site.build_with_search();
    assert_eq!(tree(&folder), before, "what was lost is there again");
    site.replace("content/tasks/1.yaml", "第一项文本", "改过的文本").replace(
        "content/tasks/1.yaml",
        "Text of the first",
        "Another text",
    );
    site.build_with_search();
    assert_ne!(tree(&folder), before, "the index follows its pages");
}

#[test]
fn a_target_is_known_by_its_whole_name() {
    let site = Site::new();
    site.replace("content/targets/labs.yaml", "en: Labs", "en: “Open” Labs").build_with_search();
    assert!(site.page("en/targets/labs/index.html").contains("<span data-pagefind-filter=\"name\">open labs</span>"));
    assert!(site.page("targets/labs/index.html").contains("<span data-pagefind-filter=\"name\">实验室</span>"));
}

#[test]
fn a_site_without_search_has_no_field_for_it() {
    let site = Site::new();
    site.build_with_search();
    assert!(site.page("index.html").contains("role=\"search\""));
    site.build();
    assert!(!site.output().join("search-index").exists() && !site.output().join("search").exists());
    assert!(!site.page("index.html").contains("role=\"search\""));
}

#[test]
fn the_part_of_a_page_that_is_searched_gives_the_index_of_the_whole_page() {
    let shipped = Built::shipped();
    let whole: Vec<(&str, &str)> =
        shipped.pages().filter(|(_, html)| Sight { is_marked: true }.part(html).is_some()).collect();
    assert!(whole.len() > 300, "{}", whole.len());
    let page = |(path, _): &(&str, &str)| Page {
        path: FilePath::new(path).expect("a path"),
        tag: if path.starts_with("en/") { "en-GB" } else { "zh-CN" },
        kind: "page",
        digest: blake3::hash(b""),
    };
    let pages: Vec<Page<'_>> = whole.iter().map(page).collect();
    let indexer = Indexer::new().expect("an indexer");
    let parts: Vec<String> =
        whole.iter().map(|(_, html)| Sight { is_marked: true }.part(html).expect("a part").into_owned()).collect();
    let [of_whole, of_parts] =
        [whole.iter().map(|(_, html)| html.len()).sum(), parts.iter().map(String::len).sum::<usize>()];
    assert!(of_parts * 3 < of_whole * 2, "{of_parts} of {of_whole} bytes are searched");
    for bundle in bundles(&pages) {
        let own = |texts: &dyn Fn(usize) -> String| {
            let texts = bundle.pages.iter().map(|place| texts(*place)).collect();
            indexer.index(&bundle, &pages, texts).expect("an index")
        };
        assert_eq!(own(&|place| parts[place].clone()), own(&|place| whole[place].1.to_owned()));
    }
}

#[test]
fn a_changed_record_is_the_matter_of_its_bundle_in_each_language() {
    let site = Site::shipped();
    site.build_with_search();
    let (before, files) = (marks(&site), index(&site));
    assert_eq!(before.keys().collect::<Vec<_>>(), ["", "en-gb-record/", "zh-cn-record/"]);
    let listed = String::from_utf8(files["bundles.json"].clone()).expect("text");
    assert_eq!(listed, r#"{"en-gb":["en-gb-record"],"zh-cn":["zh-cn-record"]}"#);
    let programs = |name: &str| files.keys().filter(|path| path.ends_with(name)).count();
    assert_eq!(["pagefind.js", "pagefind-worker.js", "wasm.unknown.pagefind"].map(programs), [1; 3]);
    site.replace("content/records/target-bri-labs.yaml", "第一个支持方向", "首个支持方向");
    site.build_with_search();
    let after = marks(&site);
    let changed: Vec<&String> = before.keys().filter(|folder| before[*folder] != after[*folder]).collect();
    assert_eq!(changed, ["zh-cn-record/"]);
    let again = index(&site);
    let remade = files.keys().filter(|path| files.get(*path) != again.get(*path));
    assert!(remade.clone().all(|path| path.starts_with("zh-cn-record/")), "{:?}", remade.collect::<Vec<_>>());
    let fresh = Site::shipped();
    fresh.replace("content/records/target-bri-labs.yaml", "第一个支持方向", "首个支持方向");
    fresh.build_with_search();
    assert_eq!(index(&fresh), again, "what was kept is what would have been made");
}

#[test]
fn a_bundle_that_is_no_longer_one_leaves_nothing_behind() {
    let site = Site::new();
    let many: Vec<String> = (0..70).map(|number| record(&format!("more-{number}"), &["date: 2026-01-05"])).collect();
    site.write("content/records/many.yaml", many.concat()).build_with_search();
    assert_eq!(marks(&site).keys().collect::<Vec<_>>(), ["", "en-gb-record/", "zh-cn-record/"]);
    site.remove("content/records/many.yaml").build_with_search();
    assert_eq!(marks(&site).keys().collect::<Vec<_>>(), [""]);
    assert!(index(&site).keys().all(|path| !path.contains("-record/")), "{:?}", index(&site).keys());
    assert_eq!(index(&site)["bundles.json"], b"{}");
}
