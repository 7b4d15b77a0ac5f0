//! Where readers report errors.

use super::support::Site;

fn with(contact: &str) -> Site {
    let site = Site::new();
    site.replace("content/site.yaml", "time_zone:", &format!("report_errors: {contact}\ntime_zone:"));
    site
}

#[test]
fn every_page_says_where_errors_are_reported() {
    let site = with("press@plan.example");
    let report = site.build();
    assert_eq!(site.told(&report), "");
    let files = site.files();
    let pages = files.iter().filter(|(path, _)| path.ends_with(".html"));
    let mut seen = 0;
    for (path, page) in pages {
        let (page, english) = (String::from_utf8_lossy(page), path.starts_with("en/"));
        let words = if english { ">Report an error</a>" } else { ">报告错误</a>" };
        let link = page.split("href=\"").find(|link| link.contains(words)).unwrap_or_else(|| panic!("{path} has none"));
        assert!(link.starts_with("mailto:press@plan.example?subject="), "{path}: {link}");
        let address = link.split("body=").nth(1).and_then(|rest| rest.split('"').next());
        // What is wrong in an embed is wrong on the page whose gist it shows.
        let real = path.replace("embed/overview/", "").replace("embed/", "");
        let expected = format!("https://plan.example/{}", real.trim_end_matches("index.html"));
        let expected = (!path.ends_with("404.html")).then(|| expected.replace(':', "%3A").replace('/', "%2F"));
        assert_eq!(address, expected.as_deref(), "{path}");
        seen += 1;
    }
    assert!(seen > 20, "{seen}");
    let record = site.page("en/records/first-event/index.html");
    assert!(record.contains(">Report an error on this page</a>"), "a record does not ask for errors");
    assert!(record.contains("?subject=The%20first%20event&amp;body="), "{record}");
}

#[test]
fn errors_can_be_reported_on_a_page_elsewhere() {
    let site = with("https://city.example/contact?about=plan");
    assert_eq!(site.told(&site.build()), "");
    let home = site.page("index.html");
    assert!(
        home.contains("<a href=\"https://city.example/contact?about=plan\" rel=\"external noopener\">报告错误</a>")
    );
    let without = Site::new();
    without.build();
    assert!(!without.page("index.html").contains("报告错误"));
}

#[test]
fn an_address_for_examples_is_no_place_to_report_errors() {
    let site = with("press@plan.example");
    site.replace("content/site.yaml", "demonstration: true", "demonstration: false");
    site.replace("content/site.yaml", "https://plan.example/", "https://plan.city.gov/");
    let told = site.told(&site.check());
    assert!(told.contains("example-address") && told.contains("press@plan.example"), "{told}");
}
