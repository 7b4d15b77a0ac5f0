//! One site in two themes: the same pages in both, everything else once, and links both ways.

use std::collections::BTreeSet;
use std::fs;

use gongkai::config::PageType;
use gongkai::date::Day;
use gongkai::diagnostic::Code;
use gongkai::pipeline::{Answer, Earlier, Options, Preview, Report};

use super::support::{Site, TODAY, elements, project};

/// The settings of a site in both themes.
const BOTH: &str = "themes:\n  - {name: civic, at: /}\n  - {name: large, at: /large/}\n";

/// The template of every kind of page in the second theme.
const TEMPLATE: &str = r#"<!DOCTYPE html>
<html lang="{{ page.lang.tag }}" dir="{{ page.lang.direction }}">
<head>
<meta charset="utf-8">
<title>{{ page.title }}: {{ page.site.name }}</title>
<meta name="description" content="{{ page.description }}">
<link rel="stylesheet" href="/assets/large.css">
{% if page.canonical %}<link rel="canonical" href="{{ page.canonical }}">{% endif %}
</head>
<body>
<p>{% for theme in page.themes %}<a href="{{ theme.href }}"{% if theme.current %} aria-current="true"{% endif %}>{{ theme.label }}</a> {% endfor %}</p>
<p>{% for other in page.alternates %}<a href="{{ other.href }}" hreflang="{{ other.tag }}">{{ other.name }}</a> {% endfor %}</p>
<p>{% for item in page.navigation %}<a href="{{ item.href }}">{{ item.text }}</a> {% endfor %}</p>
<p>{% for item in page.about %}<a href="{{ item.href }}">{{ item.text.text }}</a> {% endfor %}</p>
<p><a href="{{ page.feed }}">feed</a>{% if page.search %} <a href="{{ page.search }}">search</a>{% endif %} <a href="/targets/labs/chart.svg">chart</a></p>
<main id="main"><h1>{{ page.title }}</h1>
<p><a href="/tasks/#main">tasks</a> <a href="/@civic/tasks/#main">the same in civic</a> <a href="/data/">data</a></p>
{% if page.kind == "page" %}{{ body.text.html|safe }}{% endif %}</main>
</body>
</html>
"#;

/// The small site in civic alone.
fn alone() -> Site {
    let site = Site::new();
    site.write(
        "content/pages/about.yaml",
        "id: about\ntitle: {zh: 说明, en: About}\ndescription: {zh: 本站的说明。, en: About this site.}\ntext: {zh: 说明文字。, en: Some words.}\n",
    );
    site
}

/// The small site in civic and in a theme of its own, which has the words of civic and the kinds of page that it must have.
fn both() -> Site {
    let site = alone();
    site.replace("content/site.yaml", "time_zone:", &format!("{BOTH}time_zone:"));
    let is_needed =
        |page: &&PageType| !PageType::OPTIONAL.contains(page) && ![PageType::Search, PageType::NotFound].contains(page);
    for page in PageType::ALL.iter().filter(is_needed) {
        site.write(&format!("themes/large/templates/{}.html", page.name()), TEMPLATE);
    }
    site.write("themes/large/assets/large.css", "main { font-size: 2rem }");
    for (code, name) in [("zh", "长者版"), ("en", "Large type")] {
        let words = fs::read_to_string(project().join(format!("themes/civic/strings/{code}.ftl"))).expect("words");
        site.write(&format!("themes/large/strings/{code}.ftl"), format!("{words}\ntheme-name = {name}\n"));
    }
    site
}

fn codes(report: &Report) -> BTreeSet<Code> {
    report.diagnostics.iter().map(|found| found.code).collect()
}

/// Whether a page has a link with this address and these words.
fn links(page: &str, href: &str, words: &str) -> bool {
    elements(page, "<a ", "a").iter().any(|a| a.contains(&format!("href=\"{href}\"")) && a.contains(words))
}

#[test]
fn the_second_theme_has_the_pages_and_everything_else_is_there_once() {
    let (one, two) = (alone(), both());
    let (report_of_one, report) = (one.build_with_search(), two.build_with_search());
    assert_eq!((one.told(&report_of_one), two.told(&report)), (String::new(), String::new()));
    let (alone, both) = (one.files(), two.files());
    let (in_large, in_main): (Vec<_>, Vec<_>) = both.iter().partition(|(path, _)| path.starts_with("large/"));
    // The folder of the second theme holds pages and nothing else.
    assert!(in_large.iter().all(|(path, _)| path.ends_with("index.html")), "{in_large:?}");
    let pages = |report: &Report| report.made.as_ref().expect("a site").pages;
    assert_eq!(pages(&report), pages(&report_of_one) + in_large.len());
    for page in ["", "en/", "tasks/1/", "en/tasks/1/", "en/records/four-labs/", "about/", "en/method/", "site-map/"] {
        assert!(both.contains_key(&format!("large/{page}index.html")), "{page}");
    }
    for page in ["data", "search", "embed/tasks/1", "en/feeds", "tasks/by/organisation/a"] {
        assert!(!both.contains_key(&format!("large/{page}/index.html")), "{page}");
        assert!(both.contains_key(&format!("{page}/index.html")), "{page}");
    }
    // Beside its assets and the links to it, nothing of the main theme is another than in a site of one theme.
    let others: Vec<_> = in_main.iter().filter(|(path, _)| !alone.contains_key(*path)).map(|(path, _)| path).collect();
    assert!(others.len() == 1 && others[0].starts_with("assets/large."), "{others:?}");
    for (path, bytes) in alone.iter().filter(|(path, _)| !path.ends_with(".html") && path.as_str() != "data/build.json")
    {
        assert!(both.get(path) == Some(bytes), "{path} is another file");
    }
    let site_map = String::from_utf8_lossy(&both["sitemap.xml"]).into_owned();
    assert!(site_map.contains("/en/tasks/1/") && !site_map.contains("/large/"), "{site_map}");
}

#[test]
fn pages_link_to_their_counterparts_and_name_the_main_page_as_theirs() {
    let site = both();
    site.build();
    let (main, large) = (site.page("en/tasks/1/index.html"), site.page("large/en/tasks/1/index.html"));
    assert!(links(&main, "../../../large/en/tasks/1/", "Large type"), "{main}");
    assert!(links(&main, "./", "Standard") && links(&large, "./", "Large type"), "{large}");
    assert!(links(&large, "../../../../en/tasks/1/", "Standard"), "{large}");
    assert!(large.contains("<link rel=\"canonical\" href=\"https://plan.example/en/tasks/1/\">"), "{large}");
    // Its links stay in it as far as it has the pages, and lead to the main theme for all else.
    for (href, words) in [
        ("../../../tasks/1/", "中文"),
        ("../../targets/", "Targets"),
        ("../../../tasks/#main", "tasks"),
        ("../../../../tasks/#main", "the same in civic"),
        ("../../../../data/", "data"),
        ("../../../../en/feed.xml", "feed"),
        ("../../../../targets/labs/chart.svg", "chart"),
    ] {
        assert!(links(&large, href, words), "{href}: {large}");
    }
    assert!(large.contains("href=\"../../../../assets/large."), "{large}");
    // Where the other theme has no such page, its home is the nearest.
    assert!(links(&site.page("en/data/index.html"), "../../large/en/", "Large type"));
    assert!(links(&site.page("en/404.html"), "/large/en/", "Large type"));
    let embed = site.page("en/embed/tasks/1/index.html");
    assert!(!embed.contains("/large/"), "{embed}");
}

#[test]
fn a_list_of_one_theme_is_the_same_as_its_name() {
    let (named, listed) = (alone(), alone());
    listed.replace("content/site.yaml", "time_zone:", "themes: [{name: civic, at: /}]\ntime_zone:");
    named.build();
    let report = listed.build();
    assert_eq!(listed.told(&report), "");
    assert!(named.files() == listed.files());
    assert!(!named.page("en/index.html").contains("Versions of this site"), "one theme has no name for readers");
}

#[test]
fn both_themes_are_checked_and_what_the_content_does_is_told_once() {
    let site = both();
    site.replace("content/pages/about.yaml", "Some words.", "'[Nowhere](/nowhere/)'");
    let told = site.told(&site.check());
    assert_eq!(told.lines().count(), 1, "{told}");
    assert!(told.starts_with("en/about/index.html: error[broken-link]"), "{told}");
    site.replace("content/pages/about.yaml", "[Nowhere](/nowhere/)", "Some words.");
    site.replace("themes/large/templates/task.html", "<h1>", "<h1 id=\"main\">");
    site.replace("themes/large/templates/target.html", "/@civic/tasks/", "/@civic/nowhere/");
    site.replace("themes/large/templates/safeguard.html", "{{ page.title }}:", "Safeguard:");
    let report = site.check();
    let told = site.told(&report);
    assert_eq!(codes(&report), BTreeSet::from([Code::BrokenLink, Code::DuplicateAnchor]), "{told}");
    assert!(
        told.lines().all(|line| line.starts_with("themes/large/templates/t")) && told.lines().count() == 2,
        "{told}"
    );
    // Every list called the same is a mistake of that theme alone.
    for kind in ["tasks", "targets", "records"] {
        site.replace(&format!("themes/large/templates/{kind}.html"), "{{ page.title }}:", "A list:");
    }
    let report = site.check();
    let titles: Vec<_> = report.diagnostics.iter().filter(|found| found.code == Code::DuplicateTitle).collect();
    assert_eq!(titles.len(), 1, "{}", site.told(&report));
    assert!(site.told(&report).contains("5 other pages have it as well"), "{}", site.told(&report));
}

#[test]
fn what_a_theme_lacks_is_found_where_it_lies() {
    let site = both();
    site.remove("themes/large/templates/task.html");
    let told = site.told(&site.check());
    assert!(told.contains("error[theme-incomplete]") && told.contains("themes/large/templates/task.html"), "{told}");
    site.write("themes/large/templates/task.html", "{{ body.nonsense.here }}");
    let told = site.told(&site.check());
    assert!(told.contains("themes/large/templates/task.html:1") && told.contains("error[template]"), "{told}");
    let site = both();
    for code in ["zh", "en"] {
        let path = format!("themes/large/strings/{code}.ftl");
        let words = fs::read_to_string(site.root().join(&path)).expect("words");
        site.write(&path, words.replace("theme-name =", "other-name ="));
    }
    let told = site.told(&site.check());
    assert!(
        told.contains("themes/large/strings/en.ftl: error[missing-string]") && told.contains("theme-name"),
        "{told}"
    );
    // A theme that does not exist is told of where it is named.
    site.replace("content/site.yaml", "name: large", "name: larger");
    let told = site.told(&site.check());
    assert!(told.contains("content/site.yaml:") && told.contains("themes/larger"), "{told}");
}

#[test]
fn a_theme_stands_where_nothing_else_does() {
    let site = both();
    for at in ["/en/", "/tasks/", "/embed/", "/assets/", "/about/", "/files/", "/files/notices/large/", "/con/", "/zh/"]
    {
        site.write("content/static/files/notices/a.txt", "a");
        let settings = fs::read_to_string(site.root().join("content/site.yaml")).expect("settings");
        site.write("content/site.yaml", settings.replace("at: /large/", &format!("at: {at}")));
        let report = site.check();
        let is_found = codes(&report) == BTreeSet::from([Code::SiteThemes]);
        // A folder beside what is there is free.
        assert_eq!(is_found, at != "/files/notices/large/", "{at}: {}", site.told(&report));
        site.write("content/site.yaml", settings);
    }
    site.replace("content/site.yaml", "at: /}", "at: /standard/}");
    let told = site.told(&site.check());
    assert!(told.lines().count() == 1 && told.contains("None of the themes stands at /"), "{told}");
    site.replace("content/site.yaml", "at: /standard/}", "at: /}");
    site.replace("content/site.yaml", "at: /large/", "at: /for/all");
    let report = site.build();
    assert_eq!(site.told(&report), "");
    assert!(links(&site.page("for/all/en/index.html"), "../../../en/", "Standard"));
}

#[test]
fn the_preview_shows_both_themes_as_a_build_writes_them() {
    let site = both();
    site.build();
    let today = Day::parse(TODAY).expect("a day");
    let today = move |_: &str| today;
    let options = Options { as_of: None, today: &today, address: None, drafts: false, search: false };
    let read = |earlier: &Earlier| {
        Preview::read(site.root(), &options, earlier).expect("the machine works").made.expect("a sound site")
    };
    let preview = read(&Earlier::default());
    let mut pages = 0;
    for (path, bytes) in site.files().iter().filter(|(path, _)| path.ends_with("index.html")) {
        let address = format!("/{}", path.strip_suffix("index.html").unwrap_or(path));
        match preview.answer(&address).expect("the machine works") {
            Answer::Page(html) | Answer::Embed(html) => assert!(html.as_bytes() == bytes, "{path}"),
            answer => panic!("{path}: {answer:?}"),
        }
        pages += usize::from(path.starts_with("large/"));
    }
    assert!(pages > 20, "{pages}");
    for (address, lang) in [("/large/nowhere/", "zh-CN"), ("/large/en/nowhere/", "en-GB"), ("/large/en/data/", "en-GB")]
    {
        match preview.answer(address).expect("the machine works") {
            Answer::Missing(html) => assert!(html.contains(&format!("<html lang=\"{lang}\"")), "{address}: {html}"),
            answer => panic!("{address}: {answer:?}"),
        }
    }
    let seen = preview.examine(&|| true).expect("the machine works").expect("an examination");
    assert_eq!(seen.diagnostics.len(), 0);
    // An edit of the second theme changes its pages, and none of the others.
    site.replace("themes/large/templates/task.html", "<h1>", "<h1 class=\"task\">");
    site.write("themes/large/assets/large.css", "main { font-size: 3rem }");
    let edited = read(&preview.earlier());
    let changed = edited.styles_since(&preview);
    assert!(changed.len() == 1 && changed[0].0.as_str().starts_with("/assets/large."), "{changed:?}");
    match edited.answer("/large/tasks/1/").expect("the machine works") {
        Answer::Page(html) => assert!(html.contains("<h1 class=\"task\">"), "{html}"),
        answer => panic!("{answer:?}"),
    }
    let again = edited.examine(&|| true).expect("the machine works").expect("an examination");
    assert_eq!(again.changed_since(&seen), Some(pages), "all name the style sheet");
}

#[test]
fn a_build_that_has_nothing_to_do_looks_at_both_themes() {
    let site = both();
    let written = |report: Report| report.made.and_then(|made| made.written).expect("a written site");
    let first = written(site.build());
    let again = written(site.build());
    assert_eq!((again.files, again.added, again.changed, again.removed), (first.files, 0, 0, 0));
    site.replace("themes/large/templates/task.html", "<h1>", "<h1 class=\"task\">");
    let second = written(site.build());
    assert_eq!(
        (second.added, second.changed, second.removed),
        (0, 5, 0),
        "two tasks in two languages, and the digest of all"
    );
}

#[test]
fn old_addresses_lead_on_in_the_theme_that_they_were_in() {
    let site = both();
    let published: String =
        ["/large/en/glossary/", "/large/en/tasks/1/", "/large/en/tasks/old/", "/large/tasks/by/state/nonsense/"]
            .map(|line| format!("{line}\n"))
            .concat();
    site.write("content/published.txt", &published);
    site.write("content/redirects.yaml", "- from: task:old\n  to: task:1\n");
    let report = site.build();
    assert_eq!(site.told(&report), "");
    let leads = |report: &Report, from: &str| {
        let redirects = &report.made.as_ref().expect("a site").redirects;
        redirects.iter().find(|moved| moved.from.as_str() == from).map(|moved| moved.to.to_string())
    };
    for (from, to) in [
        ("/en/tasks/old/", "/en/tasks/1/"),
        ("/large/en/tasks/old/", "/large/en/tasks/1/"),
        ("/large/tasks/old/", "/large/tasks/1/"),
        ("/large/tasks/by/state/nonsense/", "/large/tasks/"),
        ("/large/en/glossary/", "/large/en/"),
    ] {
        assert_eq!(leads(&report, from).as_deref(), Some(to), "{from}");
    }
    let led: Vec<&str> =
        report.made.as_ref().expect("a site").redirects.iter().map(|moved| moved.from.as_str()).collect();
    let page = site.page("large/en/tasks/old/index.html");
    assert!(page.contains("<html lang=\"en-GB\"") && page.contains("href=\"../1/\""), "{page}");
    assert!(page.contains("<link rel=\"canonical\" href=\"https://plan.example/en/tasks/1/\">"), "{page}");
    assert!(led.iter().all(|from| !from.starts_with("/large/embed/")), "{led:?}");
    // Without the theme its addresses are one finding and one line, and each leads to the same page in the same language.
    site.replace("content/site.yaml", BOTH, "");
    let published = published.replace("/large/tasks/", "/large/tasks/\n/large/tasks/");
    site.write("content/published.txt", format!("/large/\n{published}"));
    let told = site.told(&site.check());
    assert!(told.lines().count() == 1 && told.contains("vanished-address") && told.contains("/large/"), "{told}");
    site.write("content/redirects.yaml", "- from: task:old\n  to: task:1\n- from: /large/\n  to: /\n");
    let report = site.build();
    assert_eq!(site.told(&report), "");
    for (from, to) in
        [("/large/en/tasks/1/", "/en/tasks/1/"), ("/large/", "/"), ("/large/en/tasks/old/", "/en/tasks/1/")]
    {
        assert_eq!(leads(&report, from).as_deref(), Some(to), "{from}");
    }
}
