//! The news of a period for other channels: they say what the site says, no more, and with their sources.

use assert_cmd::Command;
use gongkai::brief::{self, Made, Request};
use gongkai::date::{Day, Month};
use gongkai::pipeline::{self, Options, PageError};

use super::support::{Built, Site, TODAY, elements, project, record, text_of};

fn day(text: &str) -> Day {
    Day::parse(text).expect("a day")
}

/// The brief of a site in a folder.
fn try_brief(root: &std::path::Path, since: &str, until: &str, tasks: &[&str]) -> Result<Option<Made>, PageError> {
    let today = day(TODAY);
    let options = Options { as_of: Some(day(until)), today: &|_| today, address: None, drafts: false, search: false };
    let edition = pipeline::edition(root, &options).expect("a folder").made.expect("content without errors");
    let tasks: Vec<String> = tasks.iter().map(|task| (*task).to_owned()).collect();
    brief::make(&edition, &Request { since: day(since), tasks: &tasks })
}

fn of(root: &std::path::Path, since: &str, until: &str, tasks: &[&str]) -> Option<Made> {
    try_brief(root, since, until, tasks).unwrap_or_else(|error| panic!("{error:?}"))
}

fn file(made: &Made, name: &str) -> String {
    let found = made.files.iter().find(|(known, _)| known == name);
    let (_, bytes) = found.unwrap_or_else(|| panic!("no {name} among {:?}", names(made)));
    String::from_utf8(bytes.clone()).expect("text")
}

fn names(made: &Made) -> Vec<&str> {
    made.files.iter().map(|(name, _)| name.as_str()).collect()
}

/// The numbers in brackets, in the order in which they stand.
fn numbers(text: &str) -> Vec<usize> {
    let numbers = text.split('[').skip(1).filter_map(|rest| rest.split_once(']')?.0.parse().ok());
    numbers.collect()
}

/// Words without white space and brackets, which pages and articles set differently.
fn bare(text: &str) -> String {
    text.chars().filter(|character| !character.is_whitespace() && !"()（）".contains(*character)).collect()
}

#[test]
fn an_article_keeps_its_look_wherever_it_is_pasted_and_is_not_too_long() {
    for since in ["2024-10-01", "2025-06-01", "2026-11-20"] {
        let made = of(project(), since, TODAY, &[]).expect("news");
        let html = file(&made, "wechat.html");
        let tags: Vec<&str> = html.split('<').skip(1).filter_map(|rest| Some(rest.split_once('>')?.0)).collect();
        for never in ["style>", "script", "link ", " id=", " class=", "position:", "float:", "url(", "@import"] {
            assert!(!tags.iter().any(|tag| tag.contains(never)), "{since}: {never}");
        }
        let count = html.chars().count();
        assert!(count < 20_000, "{since}: {count} characters");
        assert!(elements(&html, "<p>", "p").is_empty(), "{since}: a paragraph without its style");
        // Pictures lie beside it.
        for source in html.split("src=\"").skip(1) {
            let source = source.split('"').next().expect("a name");
            assert!(names(&made).contains(&source) && source.ends_with(".png"), "{since}: {source}");
        }
        // Every number is that of a note, and every note is asked for.
        let (told, notes) = html.split_once("border-top:1px solid #bbb").expect("notes");
        let (told, notes) = (numbers(told), numbers(&notes[..notes.find("margin:24px").expect("the foot")]));
        let ordered: Vec<usize> = notes.iter().copied().filter(|number| *number > 0).collect();
        assert_eq!(ordered, (1..=ordered.len()).collect::<Vec<_>>(), "{since}");
        assert!(told.iter().all(|number| ordered.contains(number)), "{since}: {told:?}");
        assert!(ordered.iter().all(|number| told.contains(number)), "{since}: {told:?}");
        // What there is no room for is counted.
        let shown = html.matches("<h3 ").count();
        assert_eq!(shown + made.left_out, made.news, "{since}");
        let said = format!("另有{}条未列入，见https://gongkai.example/changes/", made.left_out);
        assert_eq!(made.left_out > 0, html.contains(&said), "{since}: {said}");
        // The bulletin has everything, in both languages.
        let bulletin = file(&made, "bulletin.html");
        assert_eq!(bulletin.matches("<h3>").count(), 2 * made.news, "{since}");
        assert!(!bulletin.contains("<script") && bulletin.contains("size: A4"), "{since}");
        for lang in ["zh", "en"] {
            let post = file(&made, &format!("post-{lang}.txt"));
            assert_eq!(post.matches("\n• ").count(), made.news.min(10), "{since}: {post}");
            assert!(post.matches("https://gongkai.example/").count() > made.news.min(10), "{since}: {post}");
            assert!(post.ends_with('\n') && !post.contains("&amp;"), "{since}: {post}");
        }
    }
}

#[test]
fn what_changed_is_said_as_the_pages_of_the_months_say_it() {
    let site = Built::shipped();
    let months: Vec<&str> = site
        .files()
        .keys()
        .filter_map(|path| path.strip_prefix("changes/")?.strip_suffix("/index.html"))
        .filter(|month| month.len() == 7)
        .collect();
    assert!(months.len() > 12, "{months:?}");
    let mut changed = 0;
    for month in months {
        let first = format!("{}-01", month.replace('/', "-"));
        let until = Month::of(day(&first)).last().min(day(TODAY)).to_string();
        let made = of(project(), &first, &until, &[]).expect("news");
        let brief = bare(&text_of(&file(&made, "bulletin.html")));
        let page = site.page(&format!("changes/{month}/index.html"));
        for line in elements(page, "<p class=\"change-line\">", "p") {
            let Some((_, after)) = line.split_once("change-arrow") else { continue };
            let after = after.split_once("<strong>").expect("what became").1;
            let after = text_of(after.split("</strong>").next().expect("an end"));
            assert!(brief.contains(&format!("→{}", bare(&after))), "{month}: {after}\n{brief}");
            changed += 1;
        }
        let arrows = page.matches("class=\"change-arrow\"").count();
        assert_eq!(brief.matches('→').count(), 2 * arrows, "{month}: each change once in each language");
        let tasks_and_targets = page.matches("<h3 class=\"change-name\">").count();
        let linked = page.matches("class=\"change-known\"").count();
        assert!(made.news >= tasks_and_targets + linked, "{month}");
    }
    assert!(changed > 10, "{changed}");
}

#[test]
fn only_what_is_public_is_told_and_nothing_is_no_article() {
    let site = Site::new();
    let secret = |id: &str, more: &str| record(id, &["about: [task:2]", "date: 2025-05-06", more]);
    let records = [
        secret("draft-one", "draft: true"),
        secret("held-one", "publish_at: 2999-01-01"),
        secret("later-one", "known: 2026-12-24"),
        secret("told-one", "note: {zh: 说明, en: A remark}"),
    ];
    site.write("content/records/x.yaml", records.concat());
    let made = of(site.root(), "2025-05-01", TODAY, &[]).expect("news");
    for (name, bytes) in made.files.iter().filter(|(name, _)| !name.ends_with(".png")) {
        let text = String::from_utf8_lossy(bytes);
        assert!(text.contains("told-one"), "{name}");
        for id in ["draft-one", "held-one", "later-one"] {
            assert!(!text.contains(id), "{name}: {id}");
        }
    }
    // A day later than all there is, and before anything was there.
    assert!(of(site.root(), "2024-06-01", "2024-06-30", &[]).is_none());
    // Of another task nothing is told.
    let first = of(site.root(), "2025-05-01", "2025-05-31", &["1"]);
    assert!(
        first.is_none_or(|made| made
            .files
            .iter()
            .all(|(_, bytes)| !String::from_utf8_lossy(bytes).contains("told-one")))
    );
    assert!(of(site.root(), "2025-05-01", "2025-05-31", &["2"]).is_some());
    let wrong = try_brief(site.root(), "2025-05-01", "2025-05-31", &["2", "22"]);
    assert!(matches!(wrong, Err(PageError::Failure(failure)) if failure.0.key == "failure-brief-task"));
    let wrong = try_brief(site.root(), "2025-06-01", "2025-05-31", &[]);
    assert!(matches!(wrong, Err(PageError::Failure(failure)) if failure.0.key == "failure-brief-period"));
}

#[test]
fn a_folder_with_files_is_left_as_it_is() {
    let site = Site::new();
    let run = |out: &str| {
        let mut command = Command::cargo_bin("gongkai").expect("the program is built");
        let arguments = ["brief", "--since", "2025-03-01", "--until", "2025-12-31", "--out", out, "--lang", "en"];
        command.args(arguments).current_dir(site.root()).output().expect("the program runs")
    };
    let done = run("spring");
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    assert!(done.stdout.is_empty());
    let article = site.root().join("spring/wechat.html");
    std::fs::write(&article, "edited by hand").expect("a file");
    let again = run("spring");
    assert_eq!(again.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&again.stderr).contains("spring is there already"));
    assert_eq!(std::fs::read_to_string(&article).expect("a file"), "edited by hand");
    // What a killed run had filled aside is no reason to stop.
    site.write(".summer.gongkai-aside/wechat.html", "half");
    assert!(run("summer").status.success());
    assert!(!site.root().join(".summer.gongkai-aside").exists());
}

#[test]
fn a_third_language_has_its_post_and_its_place_in_the_bulletin() {
    let site = Site::oasis();
    let made = of(site.root(), "2020-01-01", TODAY, &[]).expect("news");
    let posts: Vec<&str> = names(&made).into_iter().filter(|name| name.starts_with("post-")).collect();
    assert_eq!(posts.len(), 3, "{posts:?}");
    assert!(file(&made, "wechat.html").contains("dir=\"rtl\""));
    assert_eq!(file(&made, "bulletin.html").matches("<h1>").count(), 3);
}

#[test]
fn what_is_only_reported_as_reached_says_so_with_the_source_that_says_it() {
    let made = of(project(), "2025-01-01", TODAY, &[]).expect("news");
    let post = file(&made, "post-en.txt");
    let line =
        post.lines().find(|line| line.contains("Reported as reached")).expect("a goal that reposts call reached");
    assert!(line.contains("not confirmed"), "{line}");
    // The sources of the confirmed figure, which does not reach the goal, say nothing of the kind.
    assert!(line.contains("China News Service") && !line.contains("Beijing"), "{line}");
    let labels: Vec<&str> =
        post.lines().filter_map(|line| line.trim().split_once(": ")).map(|(label, _)| label).collect();
    assert!(labels.contains(&"Latest reported figure"), "{labels:?}");
}
