//! Kinds of page that a site does not build.

use gongkai::config::PageType;
use gongkai::diagnostic::Code;

use super::documents::contract_site;
use super::support::{Built, Site};

/// The list of what is left out, as a site says it.
fn list(pages: &[PageType]) -> String {
    let names: Vec<String> = pages.iter().map(|page| format!("  - {}\n", page.name())).collect();
    format!("without_pages:\n{}", names.concat())
}

/// The site of the content contract, which is small and has every kind of page, without one of them.
fn without(page: PageType) -> Site {
    let (site, _) = contract_site();
    site.replace("content/site.yaml", "without_pages:\n  - method\n", &list(&[page]));
    site
}

#[test]
fn whatever_is_left_out_nothing_leads_to_it() {
    let needed = [PageType::Home, PageType::Task, PageType::Target, PageType::Safeguard, PageType::Case];
    // The shipped texts link to the free pages.
    let optional: Vec<PageType> =
        PageType::ALL.iter().copied().filter(|page| !needed.contains(page) && *page != PageType::Page).collect();
    for page in &optional {
        let report = without(*page).check();
        assert!(report.diagnostics.is_empty(), "without {}: {:?}", page.name(), report.diagnostics[0]);
    }
    let site = Site::shipped();
    site.replace("content/site.yaml", "theme: civic\n", &format!("theme: civic\n{}", list(&optional)));
    let built = Built::of(&site, false);
    for path in built.files().keys().filter(|path| path.ends_with(".html") && !path.starts_with("en/")) {
        let kind = path.split('/').next().unwrap_or_default();
        assert!(
            ["index.html", "tasks", "targets", "safeguards", "cases", "about", "corrections", "accessibility"]
                .contains(&kind),
            "{path}"
        );
    }
    for page in needed {
        let codes: Vec<Code> = without(page).check().diagnostics.iter().map(|finding| finding.code).collect();
        assert_eq!(codes, [Code::NeededPage], "without {}", page.name());
    }
}
