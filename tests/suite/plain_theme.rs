//! The theme plain beside civic: every page has a plain one, light, without a script, and with every doubt that civic tells.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsStr;
use std::fs;
use std::sync::OnceLock;

use super::browser::look;
use super::documents::contract_site;
use super::support::{Built, Site};

/// Where the plain pages stand.
const FOLDER: &str = "plain/";

/// How many bytes may stand around the main text of a page.
const AROUND: usize = 8 * 1024;

/// How many bytes the style sheet may have.
const SHEET: usize = 4 * 1024;

/// A site in both themes.
fn in_both(site: &Site, search: bool) -> Built {
    let settings = fs::read_to_string(site.root().join("content/site.yaml")).expect("settings");
    let kept: String =
        settings.lines().filter(|line| !line.starts_with("theme:")).map(|line| format!("{line}\n")).collect();
    let themes = "themes:\n  - name: civic\n    at: /\n  - name: plain\n    at: /plain/\n";
    site.write("content/site.yaml", format!("{kept}{themes}"));
    Built::of(site, search)
}

/// The invented city without the finding that its source does not add up, which is what it is there for.
fn harbour() -> Site {
    let site = Site::harbour();
    let settings = fs::read_to_string(site.root().join("content/site.yaml")).expect("settings");
    let off = "rules:\n  - code: total-differs\n    level: off\n    reason: The source has it so.\n";
    site.write("content/site.yaml", settings + off);
    site
}

/// Sites that have pages of every kind, doubts of every kind, and a language that runs from right to left; built once.
pub(super) fn sites() -> &'static [Built] {
    static BUILT: OnceLock<Vec<Built>> = OnceLock::new();
    BUILT.get_or_init(|| {
        // An index of the larger ones takes long.
        let sites = [(Site::shipped(), false), (contract_site().0, false), (harbour(), true), (Site::oasis(), true)];
        sites.iter().map(|(site, search)| in_both(site, *search)).collect()
    })
}

/// The pages that stand in both themes, each with its path in civic: civic's own and the plain one.
fn pairs(site: &Built) -> Vec<(&str, &str, &str)> {
    let plain = site.pages().filter_map(|(path, html)| Some((path.strip_prefix(FOLDER)?, html)));
    let pairs: Vec<_> =
        plain.filter(|(_, html)| !leads_on(html)).map(|(path, html)| (path, site.page(path), html)).collect();
    assert!(pairs.len() > 40, "{} plain pages", pairs.len());
    pairs
}

fn leads_on(html: &str) -> bool {
    html.contains("http-equiv=\"refresh\"")
}

/// One plain page of each kind that a site has, in both languages.
pub(super) fn one_of_each_kind(site: &Built) -> BTreeMap<(String, bool), String> {
    let mut first = BTreeMap::new();
    for (path, _, html) in pairs(site) {
        let kind = html.split("<body class=\"page-").nth(1).and_then(|rest| rest.split('"').next()).expect("a kind");
        let address = format!("{FOLDER}{}", path.trim_end_matches("index.html"));
        first.entry((kind.to_owned(), path.starts_with("en/"))).or_insert(address);
    }
    first
}

/// The main text of a page.
fn main_of(html: &str) -> &str {
    let from = html.find("<main").expect("a main text");
    &html[from..html.find("</main>").expect("its end")]
}

/// What a page says, without its elements and with each gap as one space.
fn said(html: &str) -> String {
    let mut text = String::new();
    for part in html.split('<') {
        let (tag, words) = part.split_once('>').unwrap_or(("", part));
        // Words of one line may stand in several elements: a mark that is a link, a number with its unit.
        if !["a", "/a", "span", "/span", "strong", "/strong", "b", "/b", "wbr", "bdi", "/bdi", "q", "/q"]
            .contains(&tag.split(' ').next().unwrap_or_default())
        {
            text.push(' ');
        }
        text.push_str(words);
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The marks of a page of civic by what they say, and how often each stands there. What shows only while the pointer is on a
/// sign counts apart.
fn marks(html: &str) -> (BTreeMap<String, usize>, BTreeSet<String>) {
    let (mut seen, mut hidden) = (BTreeMap::new(), BTreeSet::new());
    // For narrow screens the table of organisations stands there once more, as a list.
    let html = html.split("<ul class=\"matrix-list\"").next().unwrap_or_default();
    for (place, _) in html.match_indices("class=\"mark") {
        let tag = html[..place].rsplit('<').next().expect("an element").trim_end();
        let rest = &html[place..];
        let from = rest.find('>').expect("the element's end") + 1;
        let length = rest[from..].find(&format!("</{tag}>")).expect("its end");
        let words = said(&rest[from..from + length]);
        let tip = html[..place].rfind("class=\"lane-tip").is_some_and(|tip| !html[tip..place].contains("</li>"));
        if tip {
            hidden.insert(words);
        } else {
            *seen.entry(words).or_default() += 1;
        }
    }
    (seen, hidden)
}

#[test]
fn every_plain_page_is_light_and_needs_nothing() {
    for site in sites() {
        let (path, sheet) = site.files().iter().find(|(path, _)| path.starts_with("assets/plain.")).expect("a sheet");
        assert!(sheet.len() <= SHEET, "{path} has {} bytes", sheet.len());
        for (path, _, html) in pairs(site) {
            let around = html.len() - main_of(html).len();
            assert!(around <= AROUND, "{path} has {around} bytes around its main text");
            for unwanted in ["<script", "<img", "<svg", "<details", "<iframe", "<form", " style=", "civic."] {
                assert!(!html.contains(unwanted), "{path} has {unwanted}");
            }
            let place = |what: &str| html.find(what).unwrap_or_else(|| panic!("{path} has no {what}"));
            let order = ["class=\"skip\"", "class=\"name\"", "<main", "id=\"menu\"", "<footer"].map(place);
            assert!(order.is_sorted(), "{path}: {order:?}");
        }
    }
}

#[test]
fn whatever_civic_marks_plain_marks() {
    let mut compared = 0;
    for site in sites() {
        for (path, civic, plain) in pairs(site) {
            let (seen, hidden) = marks(main_of(civic));
            let plain = said(main_of(plain));
            for (mark, count) in &seen {
                let there = plain.matches(mark.as_str()).count();
                assert!(there >= *count, "{path}: {mark:?} stands {there} times in plain, {count} times in civic");
            }
            for mark in &hidden {
                assert!(plain.contains(mark.as_str()), "{path}: {mark:?} is lost in plain");
            }
            compared += seen.len();
        }
    }
    assert!(compared > 1000, "{compared} marks");
}

#[test]
fn plain_is_a_theme_of_its_own_too() {
    let site = harbour();
    let settings = fs::read_to_string(site.root().join("content/site.yaml")).expect("settings");
    site.write("content/site.yaml", settings + "theme: plain\n");
    let alone = Built::of(&site, false);
    for path in ["index.html", "en/tasks/1/index.html", "404.html"] {
        let page = alone.page(path);
        assert!(page.contains("assets/plain.") && page.contains("id=\"menu\"") && !page.contains("<script"), "{path}");
        let note = if path.starts_with("en/") { "Demonstration site" } else { "演示站点" };
        assert!(page.contains(note), "{path} does not say what it is");
    }
}

#[test]
fn the_words_of_civic_are_those_of_plain_with_what_a_site_lays_over_them() {
    let site = Site::new();
    site.write("themes/civic/strings/en.ftl", "stage-no-public-report = Silence so far\n");
    site.write("themes/plain/strings/en.ftl", "theme-name = Large\nmenu-open = All pages\n");
    let built = in_both(&site, false);
    let (civic, plain) = (built.page("en/tasks/index.html"), built.page("plain/en/tasks/index.html"));
    assert!(civic.contains("Silence so far") && plain.contains("Silence so far"), "{plain}");
    assert!(!civic.contains(">All pages<") && plain.contains(">All pages<"), "{plain}");
    assert!(civic.contains(">Large</a>") && plain.contains(">Standard</a>"), "{civic}");
    // What plain is called is its own to say.
    site.write("themes/civic/strings/zh.ftl", "nav-tasks = 承诺\n");
    site.write("themes/plain/strings/zh.ftl", "nav-home = 主页\n");
    assert_eq!(site.told(&site.check()), "");
}

#[test]
fn the_page_of_the_search_says_what_there_is_instead_and_never_speaks_of_a_script_that_it_has_not() {
    for site in &sites()[2..] {
        for path in ["search/index.html", "en/search/index.html"] {
            let page = site.page(&format!("{FOLDER}{path}"));
            let main = main_of(page);
            assert!(!main.contains("JavaScript") && main.contains("site-map/"), "{path}: {main}");
            let up = "../".repeat(path.matches('/').count() + 1);
            let led = format!("href=\"{up}{}\"", path.trim_end_matches("index.html"));
            assert!(main.contains(&led), "{path} leads to the search of the main theme by {led}: {main}");
        }
    }
    let arabic = main_of(sites()[3].page("plain/search/index.html"));
    assert!(arabic.contains("البحث في نسخة"), "{arabic}");
}

#[test]
fn the_links_at_the_head_are_called_what_they_are() {
    for site in &sites()[2..] {
        for (path, _, html) in pairs(site) {
            let head = &html[..html.find("<main").expect("a main text")];
            let label = if path.starts_with("en/") { "Other versions, other languages and menu" } else { "" };
            assert!(head.contains(label) && !head.contains("Versions of this site"), "{path}: {head}");
        }
    }
    let chinese = sites()[2].page("plain/index.html");
    assert!(chinese.contains("aria-label=\"其他版本、其他语言和菜单\""), "{chinese}");
}

#[test]
fn plain_pages_can_be_read_aimed_at_and_told_apart() {
    let mut kinds = BTreeSet::new();
    // Every kind of page in both languages; of the invented city and of the plan that runs from right to left, whatever is new.
    for site in sites() {
        let folder = tempfile::tempdir().expect("a folder");
        site.write_to(folder.path());
        let plain = one_of_each_kind(site);
        let new: Vec<&String> =
            plain.iter().filter(|(kind, _)| !kinds.contains(*kind)).map(|(_, address)| address).collect();
        let mut arguments = vec![folder.path().as_os_str()];
        // And a sample of what differs by its direction and by its words.
        let sample = ["tasks/", "targets/", "evaluations/"].map(|page| format!("{FOLDER}{page}"));
        let sampled = sample.iter().filter(|page| !new.contains(page) && site.has(page.trim_end_matches('/')));
        let looked_at: Vec<&String> = new.iter().copied().chain(sampled).collect();
        arguments.extend(looked_at.iter().map(OsStr::new));
        let (complaints, looked) = look("plain.mjs", &arguments);
        assert!(complaints.is_empty(), "{}", complaints.join("\n"));
        assert_eq!(looked, looked_at.len());
        kinds.extend(plain.into_keys());
    }
    assert!(kinds.len() > 50, "{} kinds of page in two languages", kinds.len());
}
