//! Kinds of page that a site does not build.

use gongkai::config::PageType;
use gongkai::diagnostic::Code;

use super::support::Site;

/// The shipped site without some kinds of page.
fn without(pages: &[PageType]) -> Site {
    let site = Site::shipped();
    let names: Vec<String> = pages.iter().map(|page| format!("  - {}\n", page.name())).collect();
    site.replace("content/site.yaml", "theme: civic\n", &format!("theme: civic\nwithout_pages:\n{}", names.concat()));
    site
}

#[test]
fn whatever_is_left_out_nothing_leads_to_it() {
    let needed = [PageType::Home, PageType::Task, PageType::Target, PageType::Safeguard, PageType::Case];
    // The shipped texts link to the free pages.
    let optional: Vec<PageType> =
        PageType::ALL.iter().copied().filter(|page| !needed.contains(page) && *page != PageType::Page).collect();
    for page in &optional {
        let report = without(&[*page]).check();
        assert!(report.diagnostics.is_empty(), "without {}: {:?}", page.name(), report.diagnostics[0]);
    }
    let site = without(&optional);
    assert!(site.check().diagnostics.is_empty());
    site.build();
    let left = site.files().into_keys().filter(|path| path.ends_with(".html") && !path.starts_with("en/"));
    for path in left {
        let kind = path.split('/').next().unwrap_or_default();
        assert!(
            ["index.html", "tasks", "targets", "safeguards", "cases", "about", "corrections", "accessibility"]
                .contains(&kind),
            "{path}"
        );
    }
    for page in needed {
        let codes: Vec<Code> = without(&[page]).check().diagnostics.iter().map(|finding| finding.code).collect();
        assert_eq!(codes, [Code::NeededPage], "without {}", page.name());
    }
}
