//! The search index: made from the pages, and made anew only when they change.

use super::support::{Site, tree};

#[test]
fn an_index_is_the_same_for_the_same_pages_and_is_kept() {
    let (first, second) = (Site::new(), Site::new());
    first.build_with_search();
    second.build_with_search();
    let index = |site: &Site| tree(&site.output().join("search-index"));
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
