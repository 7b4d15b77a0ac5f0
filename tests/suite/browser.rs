//! The built site and the preview in a real browser: see `browser.mjs` and its neighbours in `tests/tools` for what is
//! looked at. `SCREENSHOTS=1 bash tests/run browser` leaves pictures of it in `target/screenshots`.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::path::PathBuf;
use std::process::Command;

use gongkai::config::PageType;

use super::charts::{all_ids, charts_of_all_kinds};
use super::documents::contract_site;
use super::evaluation_pages::VALUES;
use super::preview::Preview;
use super::support::{Built, Site, project};

/// One page of each kind that a site has, in both languages.
fn one_of_each_kind(site: &Built) -> BTreeMap<(String, bool), String> {
    let mut first = BTreeMap::new();
    // An old address leads on before anybody looks.
    let pages = site.pages().filter(|(_, html)| !html.contains("http-equiv=\"refresh\""));
    for (path, html) in pages {
        let kind = html.split("<body class=\"page-").nth(1).and_then(|rest| rest.split('"').next()).expect("a kind");
        let language = path.starts_with("en/");
        let address = path.trim_end_matches("index.html").to_owned();
        first.entry((kind.to_owned(), language)).or_insert(address);
    }
    first
}

/// What a script of `tests/tools` complains of, and how often it looked.
pub(crate) fn look(script: &str, arguments: &[&OsStr]) -> (Vec<String>, usize) {
    let output = Command::new("node")
        .arg(script)
        .args(arguments)
        .current_dir(project().join("tests/tools"))
        .output()
        .expect("node runs");
    let said = String::from_utf8_lossy(&output.stdout);
    let last = |line: &str| line.strip_prefix("looked ")?.strip_suffix(" times")?.parse::<usize>().ok();
    let complaints = said.lines().filter(|line| last(line).is_none()).map(str::to_owned).collect();
    assert!(output.status.success(), "{said}{}", String::from_utf8_lossy(&output.stderr));
    (complaints, said.lines().find_map(last).expect("how often it looked"))
}

/// The folder for pictures of what was looked at; empty if nobody wants them, since they take as long as the looking.
fn screenshots() -> PathBuf {
    if std::env::var_os("SCREENSHOTS").is_none() {
        return PathBuf::new();
    }
    let folder = project().join("target/screenshots");
    std::fs::create_dir_all(&folder).expect("a folder for screenshots");
    folder
}

#[test]
fn every_kind_of_page_works_in_a_browser() {
    // The shipped plan has no topics; the site of the content contract has one.
    let shipped = Built::shipped_with_search();
    let contract = Built::of(&contract_site().0, false);
    let mut kinds = one_of_each_kind(shipped);
    let (mut others, known) = (one_of_each_kind(&contract), kinds.clone());
    others.retain(|kind, _| !known.contains_key(kind));
    for (site, pages) in [(shipped, &kinds), (&contract, &others)] {
        let folder = tempfile::tempdir().expect("a folder");
        site.write_to(folder.path());
        let screenshots = screenshots();
        let mut arguments = vec![folder.path().as_os_str(), screenshots.as_os_str()];
        arguments.extend(pages.values().map(OsStr::new));
        let (complaints, looked) = look("browser.mjs", &arguments);
        assert!(complaints.is_empty(), "{}", complaints.join("\n"));
        // Each page in two schemes and at three widths, then with large text; and what a reader does from home.
        let (pages, has_home) = (pages.len() * 7, pages.values().any(String::is_empty));
        assert!(looked >= pages && (looked > pages) == has_home, "{looked}");
    }
    kinds.extend(others);
    // Embeds are of three kinds: a task, a target and all tasks.
    assert_eq!(kinds.len(), 2 * (PageType::ALL.len() + 2), "every kind of page in both languages");
}

#[test]
fn results_of_evaluations_stand_whole_on_every_width_and_in_large_text() {
    let (harbour, oasis) = (Site::harbour(), Built::oasis());
    harbour.write("content/evaluations/parks/rounds/2022.yaml", VALUES);
    harbour.build();
    let folder = tempfile::tempdir().expect("a folder");
    oasis.write_to(folder.path());
    let of_harbour = [
        "en/evaluations/parks/rounds/2024/",
        "evaluations/parks/rounds/2025/",
        "en/evaluations/parks/rounds/2022/",
        "en/evaluations/parks/subjects/north-quay/",
        "evaluations/parks/subjects/lighthouse/",
        "en/evaluations/parks/indicators/patents/",
    ];
    let of_oasis = ["evaluations/canals/rounds/2025/", "evaluations/canals/subjects/second/"];
    for (folder, pages) in [(harbour.output().as_path(), &of_harbour[..]), (folder.path(), &of_oasis[..])] {
        let mut arguments = vec![folder.as_os_str()];
        arguments.extend(pages.iter().map(OsStr::new));
        let (complaints, looked) = look("widths.mjs", &arguments);
        assert!(complaints.is_empty(), "{}", complaints.join("\n"));
        assert_eq!(looked, pages.len() * 8);
    }
}

#[test]
fn every_word_of_a_chart_is_whole_and_stands_alone() {
    let site = charts_of_all_kinds();
    let folder = site.output();
    let both = |id: &str| [format!("targets/{id}/"), format!("en/targets/{id}/")];
    let paths: Vec<String> = all_ids().into_iter().flat_map(both).collect();
    let screenshots = screenshots();
    let mut arguments = vec![folder.as_os_str(), screenshots.as_os_str()];
    arguments.extend(paths.iter().map(OsStr::new));
    let (complaints, looked) = look("charts.mjs", &arguments);
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
    assert_eq!(looked, paths.len() * 4);
}

#[test]
fn a_site_can_be_read_from_the_disk_and_says_that_its_search_cannot() {
    let shipped = Built::shipped_with_search();
    let folder = tempfile::tempdir().expect("a folder");
    shipped.write_to(folder.path());
    // An embed has no script, and hosts show the not-found page at any address.
    let kinds = one_of_each_kind(shipped);
    let pages: Vec<&String> =
        kinds.values().filter(|path| !path.contains("embed/") && !path.ends_with(".html")).collect();
    let mut arguments = vec![folder.path().as_os_str()];
    arguments.extend(pages.iter().map(OsStr::new));
    let (complaints, looked) = look("disk.mjs", &arguments);
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
    assert!(pages.len() > 40 && looked == pages.len() + 2, "{looked}");
}

#[test]
fn an_archive_with_portable_links_works_from_a_folder_without_a_script() {
    let site = Site::new();
    let own = std::fs::read_to_string(site.root().join("content/site.yaml")).expect("the settings");
    site.write("content/site.yaml", own + "hosts:\n  - id: hand-over\n    archive: {file: site.zip}\n");
    let mut program = assert_cmd::Command::cargo_bin("gongkai").expect("the program is built");
    program.args(["deploy", "--portable", "--no-search"]).current_dir(site.root()).assert().success();
    let packed = std::fs::File::open(site.root().join("site.zip")).expect("an archive");
    let folder = tempfile::tempdir().expect("a folder");
    zip::ZipArchive::new(packed).expect("an archive").extract(folder.path()).expect("it is unpacked");
    let paths = ["index.html", "en/index.html", "en/tasks/1/index.html", "records/first-event/index.html"];
    // Everything lies in one folder, which is called after the site and its day.
    let mut inside = std::fs::read_dir(folder.path()).expect("a folder").map(|entry| entry.expect("a name").path());
    let (unpacked, other) = (inside.next().expect("a folder"), inside.next());
    assert!(other.is_none(), "{other:?}");
    let mut arguments = vec![unpacked.as_os_str()];
    arguments.extend(paths.iter().map(OsStr::new));
    let (complaints, looked) = look("portable.mjs", &arguments);
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
    assert_eq!(looked, paths.len() * 2);
}

#[test]
fn parts_of_a_title_are_found_in_every_language_of_chinese() {
    let title = "北京推进国际化水平评价工作";
    let tagged = |tag: &str| {
        let site = Site::new();
        site.replace("content/site.yaml", "tag: zh-CN", &format!("tag: {tag}"));
        site.replace("content/records/first.yaml", "zh: 第一件事", &format!("zh: {title}")).build_with_search();
        site
    };
    let sites = ["zh-CN", "yue-Hant", "cmn-Hans", "lzh", "hak-Hant", "nan-Hant-TW"].map(tagged);
    let (folders, queries) =
        (sites.each_ref().map(Site::output), ["国际化", "国际化水平", "推进国际化", "评价工作", title]);
    let mut arguments = vec![OsStr::new(title)];
    arguments.extend(folders.iter().map(|folder| folder.as_os_str()));
    arguments.push(OsStr::new("--"));
    arguments.extend(queries.map(OsStr::new));
    let (complaints, looked) = look("chinese.mjs", &arguments);
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
    assert_eq!(looked, sites.len() * queries.len());
}

#[test]
fn a_search_finds_first_what_readers_mean_and_nothing_for_nonsense() {
    let folder = tempfile::tempdir().expect("a folder");
    Built::shipped_with_search().write_to(folder.path());
    let table = project().join("tests/data/searches.txt");
    let (complaints, looked) = look("search.mjs", &[folder.path().as_os_str(), table.as_os_str()]);
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
    // The table, 200 nonsense words in two languages and 400 fragments of Chinese pages.
    assert!(looked >= 60 + 400 + 400, "{looked}");
}

#[test]
fn an_open_page_of_the_preview_follows_what_is_edited() {
    let site = Site::shipped();
    let preview = Preview::of(&site);
    let (base, screenshots) = (format!("http://{}/", preview.address), screenshots());
    let arguments = [OsStr::new(&base), site.root().as_os_str(), screenshots.as_os_str()];
    let (complaints, looked) = look("preview.mjs", &arguments);
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
    assert_eq!(looked, 2);
}
