//! What every page says of itself to search engines, sharing and other machines, and that every page can be reached.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::support::Built;

/// Every page of the shipped site by its path, without the not-found pages, and without the embeds: these are called and described as the
/// pages whose gist they show.
fn pages() -> BTreeMap<&'static str, &'static str> {
    let is_own =
        |path: &str| !path.ends_with("404.html") && !path.starts_with("embed/") && !path.starts_with("en/embed/");
    Built::shipped().pages().filter(|(path, _)| is_own(path)).collect()
}

fn between<'h>(html: &'h str, start: &str, end: &str) -> Option<&'h str> {
    let rest = html.split_once(start)?.1;
    rest.split_once(end).map(|(inside, _)| inside)
}

fn address(path: &str) -> String {
    format!("https://gongkai.example/{}", path.trim_end_matches("index.html"))
}

#[test]
fn every_title_and_description_is_unique_in_its_language() {
    for (start, end) in [("<title>", "</title>"), ("<meta name=\"description\" content=\"", "\"")] {
        let mut seen = BTreeMap::new();
        for (path, page) in pages() {
            let words = between(page, start, end).unwrap_or_else(|| panic!("{path} has no {start}")).to_owned();
            assert!(words.chars().count() >= 2, "{path}: {words}");
            let language = path.starts_with("en/");
            if let Some(first) = seen.insert((language, words.clone()), path) {
                panic!("{first} and {path} both say {words}");
            }
        }
        assert!(seen.len() > 360);
    }
}

#[test]
fn every_page_can_be_reached_from_home_by_links() {
    let pages = pages();
    for (home, prefix) in [("index.html", ""), ("en/index.html", "en/")] {
        let mut reached = BTreeSet::from([home.to_owned()]);
        let mut next = vec![home.to_owned()];
        while let Some(path) = next.pop() {
            let folder = path.trim_end_matches("index.html");
            for href in pages[path.as_str()].split("<a ").skip(1).filter_map(|link| between(link, "href=\"", "\"")) {
                let target = href.split('#').next().unwrap_or_default();
                let Some(target) = resolve(folder, target) else { continue };
                if pages.contains_key(target.as_str()) && reached.insert(target.clone()) {
                    next.push(target);
                }
            }
        }
        let own: Vec<&str> =
            pages.keys().copied().filter(|path| path.starts_with("en/") != prefix.is_empty()).collect();
        let missed: Vec<&&str> = own.iter().filter(|path| !reached.contains(**path)).collect();
        assert!(missed.is_empty(), "no way leads from {home} to {missed:?}");
        assert!(own.len() >= 180);
    }
}

/// The file that a relative link leads to.
fn resolve(folder: &str, href: &str) -> Option<String> {
    if href.is_empty() || href.contains(':') {
        return None;
    }
    let mut steps: Vec<&str> = folder.split('/').filter(|step| !step.is_empty()).collect();
    for step in href.split('/') {
        match step {
            "" | "." => {}
            ".." => {
                steps.pop()?;
            }
            other => steps.push(other),
        }
    }
    let path = steps.join("/");
    Some(match path.as_str() {
        "" => "index.html".to_owned(),
        path if path.contains('.') => path.to_owned(),
        path => format!("{path}/index.html"),
    })
}

#[test]
fn every_page_says_what_it_is_to_machines() {
    let mut types = BTreeSet::new();
    for (path, page) in pages() {
        let data = between(page, "<script type=\"application/ld+json\">", "</script>").expect("JSON-LD");
        let data: Value = serde_json::from_str(data).unwrap_or_else(|error| panic!("{path}: {error}"));
        assert_eq!(data["@context"], "https://schema.org", "{path}");
        let (own, whole) = (&data["@graph"][0], &data["@graph"][1]);
        assert_eq!(own["url"], Value::String(address(path)), "{path}");
        assert_eq!(own["inLanguage"], if path.starts_with("en/") { "en-GB" } else { "zh-CN" }, "{path}");
        assert_eq!(
            (&whole["@type"], &whole["creativeWorkStatus"]),
            (&"WebSite".into(), &"Demonstration".into()),
            "{path}"
        );
        assert_eq!(own["isPartOf"]["@id"], whole["@id"], "{path}");
        types.insert(own["@type"].as_str().expect("a type").to_owned());
        let title = own["name"].as_str().expect("a name");
        for (property, expected) in [
            ("og:title", title),
            ("og:url", &address(path)),
            ("og:locale", if path.starts_with("en/") { "en_GB" } else { "zh_CN" }),
        ] {
            let said = between(page, &format!("<meta property=\"{property}\" content=\""), "\"");
            let said = said
                .unwrap_or_else(|| panic!("{path} has no {property}"))
                .replace("&amp;", "&")
                .replace("&#x27;", "'")
                .replace("&quot;", "\"");
            assert_eq!(said, expected, "{path}: {property}");
        }
        if path == "index.html" || path == "en/index.html" {
            continue;
        }
        // The way from home is the same for machines as on the page, and ends at the page itself.
        let crumbs =
            own["breadcrumb"]["itemListElement"].as_array().unwrap_or_else(|| panic!("{path} has no way from home"));
        let shown = between(page, "<nav class=\"breadcrumbs\"", "</nav>").expect("breadcrumbs").matches("<li>").count();
        assert_eq!(crumbs.len(), shown, "{path}");
        for (place, crumb) in crumbs.iter().enumerate() {
            assert_eq!(crumb["position"], place + 1, "{path}");
        }
        assert_eq!(crumbs[crumbs.len() - 1]["item"], Value::String(address(path)), "{path}");
    }
    let expected = ["Article", "CollectionPage", "ProfilePage", "WebPage"];
    assert!(types.iter().eq(expected.iter()), "{types:?}");
}

#[test]
fn a_page_names_its_translations_and_its_own_address() {
    for (path, page) in pages() {
        let plain = path.trim_start_matches("en/").trim_end_matches("index.html").to_owned();
        let (chinese, english) =
            (format!("https://gongkai.example/{plain}"), format!("https://gongkai.example/en/{plain}"));
        let links = [
            format!("rel=\"canonical\" href=\"{}\"", address(path)),
            format!("hreflang=\"zh-CN\" href=\"{chinese}\""),
            format!("hreflang=\"x-default\" href=\"{chinese}\""),
            format!("hreflang=\"en-GB\" href=\"{english}\""),
        ];
        for link in links {
            assert!(page.contains(&link), "{path}: {link}");
        }
    }
}
