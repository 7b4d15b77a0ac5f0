//! What other sites show in their own pages.

use std::collections::BTreeSet;

use super::support::{Built, Site, elements, record, text_of};

/// The embeds of a site, by path.
fn embeds(site: &Built) -> Vec<(&str, &str)> {
    site.pages().filter(|(path, _)| path.starts_with("embed/") || path.contains("/embed/")).collect()
}

/// The page whose gist an embed shows.
fn original(path: &str) -> String {
    path.replace("embed/overview/", "").replace("embed/", "")
}

/// The first element that begins with `start`, with its tags.
fn whole<'h>(page: &'h str, start: &str, name: &str) -> &'h str {
    let rest = &page[page.find(start).unwrap_or_else(|| panic!("no {start} in {page}"))..];
    &rest[..rest.find(&format!("</{name}>")).expect("a closed element")]
}

#[test]
fn each_task_and_target_and_the_overview_have_an_embed_that_needs_nothing_else() {
    for site in [Built::shipped(), Built::oasis(), Built::town()] {
        let pages = |folder: &str| site.pages().filter(|(path, _)| path.starts_with(folder)).count();
        let (tasks, targets) = (pages("embed/tasks/"), pages("embed/targets/"));
        let of = |list: &str| {
            let is_own = |path: &str| path.strip_prefix(list).is_some_and(|rest| rest.matches('/').count() == 1);
            site.pages().filter(|(path, _)| is_own(path)).count()
        };
        assert_eq!((tasks, targets), (of("tasks/"), of("targets/")));
        assert!(site.has("embed/overview/index.html"));
        for (path, page) in embeds(site) {
            for none in ["<script", "<nav", "<form", "hreflang", "data-pagefind-body", "rel=\"alternate\""] {
                assert!(!page.contains(none), "{path} has {none}");
            }
            assert!(page.contains("<meta name=\"robots\" content=\"noindex\">"), "{path}");
            assert!(page.contains("<base target=\"_blank\">"), "{path}: a link would stay in the frame");
            let real = original(path);
            let address = page.split("rel=\"canonical\" href=\"").nth(1).and_then(|rest| rest.split('"').next());
            let address = address.unwrap_or_else(|| panic!("{path} has no canonical address"));
            assert!(address.ends_with(&format!("/{}", real.trim_end_matches("index.html"))), "{path}: {address}");
            assert!(site.has(&real), "{path} shows nothing of {real}");
            let loaded = page.split("<link rel=\"stylesheet\" href=\"").skip(1);
            assert!(loaded.filter_map(|rest| rest.split('"').next()).all(|sheet| sheet.starts_with("../")), "{path}");
            let source = whole(page, "<footer class=\"embed-source\">", "footer");
            assert!(
                source.contains("target=\"_blank\" rel=\"noopener\"") && source.contains("<time"),
                "{path}: {source}"
            );
        }
        let map = site.page("sitemap.xml");
        assert!(!map.contains("/embed/"), "machines find the real page");
        let site_map = site.page("site-map/index.html");
        assert!(!site_map.contains("/embed/"), "readers, too");
    }
    let source = whole(Built::shipped().page("en/embed/tasks/12/index.html"), "<footer", "footer").to_owned();
    let said = text_of(&source);
    for words in ["Demonstration site, compiled from public sources.", "Data as of 27 November 2026", "Plan Tracker"] {
        assert!(said.contains(words), "{said}");
    }
    assert!(source.contains("href=\"../../../../data/tasks.csv\""), "{source}");
}

#[test]
fn an_embed_says_of_a_task_or_target_what_its_page_says() {
    for site in [Built::shipped(), Built::oasis(), Built::recovery(), Built::framework(), Built::town()] {
        let mut looked = BTreeSet::new();
        for (path, page) in embeds(site) {
            let real = site.page(&original(path));
            let kinds: &[(&str, &str)] = if path.contains("embed/tasks/") {
                &[
                    ("<p class=\"page-state\">", "p"),
                    ("<div class=\"timeline\"", "div"),
                    ("<section class=\"remark remark-strong\"", "section"),
                ]
            } else if path.contains("embed/targets/") {
                &[
                    ("<div class=\"target-figure\">", "div"),
                    ("<div class=\"target-standing\">", "p"),
                    ("<ul class=\"signs\">", "ul"),
                    ("<svg class=\"chart", "svg"),
                ]
            } else {
                &[("<table class=\"overview\"", "table"), ("<ul class=\"overview-signs\"", "ul")]
            };
            for (start, name) in kinds {
                // The table is below the chart of a page alone.
                let without_table = |text: String| {
                    let sentences = [
                        "各项数据见图后表格。",
                        " The table below gives every figure.",
                        " The table below gives the figure.",
                        " والجدول أدناه يورد كل الأرقام.",
                    ];
                    sentences.iter().fold(text, |text, sentence| text.replace(sentence, ""))
                };
                let first = |html: &str| html.contains(start).then(|| without_table(text_of(whole(html, start, name))));
                let (shown, said) = (first(page), first(real));
                // A page has charts of parts as well.
                if shown.is_some() || !start.contains("chart") && !start.contains("signs") {
                    assert_eq!(shown.as_deref().map(str::trim), said.as_deref().map(str::trim), "{path}: {start}");
                }
                looked.extend(shown.map(|_| *start));
            }
            for marked in elements(page, "<p class=\"page-state\">", "p") {
                assert!(
                    elements(real, "<p class=\"page-state\">", "p").contains(&marked) || marked.contains("href"),
                    "{path}"
                );
            }
        }
        assert!(looked.len() >= 4, "{looked:?}");
    }
}

#[test]
fn an_embed_tells_of_every_doubt() {
    let site = Site::new();
    let repost = "sources: [{title: T, lang: en, publisher: P, url: 'https://p.example/r', mirror: true}]";
    let about = |status: &str| format!("status: {status}");
    let observed = "observations: [{target: labs, value: 9, date: 2025-09, unit: {zh: 家, en: labs}}]";
    site.write(
        "content/records/doubts.yaml",
        record("one", &["date: 2026-05-06", &about("done"), repost])
            + &record("two", &["date: 2026-05-06", &about("stopped"), "about: [task:1]"])
            + &record(
                "three",
                &[
                    "about: [target:labs]",
                    "kind: figure",
                    "date: 2025-09",
                    "text: {zh: 9家。, en: 9 labs.}",
                    observed,
                    repost,
                ],
            ),
    );
    let report = site.build();
    let task = text_of(&site.page("en/embed/tasks/1/index.html"));
    assert!(task.contains("Different statuses reported for 6 May 2026"), "{}{task}", site.told(&report));
    let target = text_of(&site.page("en/embed/targets/labs/index.html"));
    let standing = whole(&site.page("en/targets/labs/index.html"), "<p class=\"standing\">", "p").to_owned();
    assert!(target.contains(&text_of(&standing)), "{target}");
    assert!(text_of(&standing).contains('9'), "{standing}");
}

#[test]
fn the_markup_to_copy_shows_the_embed_of_its_page() {
    let site = Built::shipped();
    let cases = [
        (
            "en/tasks/12/",
            "https://gongkai.example/en/embed/tasks/12/",
            "Task 12: Promote the clustering and development of foreign-funded innovation entities",
            "480",
        ),
        (
            "targets/pct-applications/",
            "https://gongkai.example/embed/targets/pct-applications/",
            "PCT专利申请量",
            "760",
        ),
        ("", "https://gongkai.example/embed/overview/", "北京市科技创新国际化提升行动计划", "900"),
    ];
    for (path, address, title, height) in cases {
        let page = site.page(&format!("{path}index.html"));
        let markup = format!(
            "<iframe src=\"{address}\" title=\"{title}\" width=\"100%\" height=\"{height}\" loading=\"lazy\" style=\"border:0\"></iframe>"
        );
        assert!(text_of(whole(page, "<details class=\"cite\"", "details")).contains(&markup), "{path}");
        let embed = address.trim_start_matches("https://gongkai.example/");
        assert!(site.has(&format!("{embed}index.html")), "{address} leads nowhere");
    }
    let example = text_of(site.page("en/data/index.html"));
    assert!(example.contains("<iframe src=\"https://gongkai.example/en/embed/overview/\""), "{example}");
    // Quotation marks of a name end no attribute, in the page nor in the other site's.
    let site = Site::new();
    site.replace("content/tasks/1.yaml", "en: First\n", "en: A “B” & \"C\" <d>\n");
    site.build();
    let page = site.page("en/tasks/1/index.html");
    let markup = whole(&page, "&lt;iframe", "dd");
    assert!(
        markup.contains("title=&quot;Task 1: A “B” &amp;amp; &amp;quot;C&amp;quot; &amp;lt;d&amp;gt;&quot;"),
        "{markup}"
    );
}

#[test]
fn every_site_may_frame_an_embed_and_no_other_page() {
    let headers = Built::shipped().page("_headers");
    let rules: Vec<(&str, Vec<&str>)> = headers
        .split("\n/")
        .map(|rule| {
            let mut lines = rule.lines();
            (lines.next().expect("a path").trim_start_matches('/'), lines.map(str::trim).collect())
        })
        .collect();
    let framing = |headers: &[&str]| {
        let names: BTreeSet<&str> = headers.iter().filter_map(|header| header.split(':').next()).collect();
        let policies = headers.iter().filter(|header| header.starts_with("Content-Security-Policy:"));
        (names.contains("X-Frame-Options"), policies.filter(|policy| policy.contains("frame-ancestors")).count())
    };
    for (path, headers) in &rules {
        let expected = match *path {
            "*" => (true, 0),
            "embed/*" | "en/embed/*" => (false, 1),
            _ => (false, 0),
        };
        assert_eq!(framing(headers), expected, "{path}");
        let open = headers.iter().any(|header| header.ends_with("; frame-ancestors *"));
        assert_eq!(open, path.ends_with("embed/*"), "{path}: {headers:?}");
    }
    let open = rules.iter().filter(|(path, _)| path.starts_with("*.")).count();
    assert_eq!((rules.len(), open), (10, 6), "{headers}");
    assert!(headers.contains("\n  X-Frame-Options: SAMEORIGIN\n"), "{headers}");
}

#[test]
fn a_site_can_go_without_embeds() {
    let site = Site::new();
    site.build();
    assert!(site.files().contains_key("en/embed/tasks/1/index.html"));
    let before = site.files().keys().filter(|path| path.contains("embed/")).count();
    assert_eq!(before, 2 * (2 + 1 + 1), "two tasks, a target and the overview in two languages");
    site.replace("content/site.yaml", "demonstration: true\n", "demonstration: true\ndata: {without: [embeds]}\n");
    let report = site.build();
    assert_eq!(site.told(&report), "");
    // The style sheets of a theme are published whether or not a page needs them.
    for (path, bytes) in site.files().into_iter().filter(|(path, _)| !path.starts_with("assets/")) {
        assert!(!path.contains("embed"), "{path}");
        let text = String::from_utf8_lossy(&bytes);
        assert!(!path.ends_with(".html") || !text.contains("iframe") && !text.contains("/embed/"), "{path}");
        assert!(path != "_headers" || !text.contains("frame-ancestors"), "{text}");
    }
    assert!(site.page("en/tasks/1/index.html").contains("<summary>Cite</summary>"), "it can still be cited");
    assert!(site.files().contains_key("data/tasks.csv"), "its data are published");
}
