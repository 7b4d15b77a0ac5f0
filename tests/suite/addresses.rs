//! Addresses never break: what was public leads to where it stands now, or is a finding.

use std::collections::BTreeSet;
use std::fs;

use gongkai::date::Day;
use gongkai::diagnostic::Code;
use gongkai::disk::NativeDisk;
use gongkai::edit;
use gongkai::page::{self, PageKind, Redirect};
use gongkai::pipeline::{self, Answer, Earlier, Options, Output, Preview, Report, Request};
use gongkai::route::{FilePath, Route};

use super::support::{Site, TODAY, record};

const PUBLISHED: &str = "content/published.txt";
const REDIRECTS: &str = "content/redirects.yaml";

/// Adds the addresses of the built site to those that were public, as a deploy does.
fn publish(site: &Site, report: &Report) -> usize {
    let redirects = &report.made.as_ref().expect("a site").redirects;
    let files: Vec<FilePath> = site.files().keys().filter_map(|path| FilePath::new(path)).collect();
    edit::add_published(&NativeDisk, site.root(), &page::public_addresses(&files, redirects)).expect("a disk")
}

/// The small site with a record that nothing refers to, built and published.
fn small() -> Site {
    let site = Site::new();
    site.write(
        "content/records/more.yaml",
        record("open-day", &["about: [task:2]", "kind: policy", "date: 2024-05-06"]),
    );
    publish(&site, &site.build());
    site
}

fn found(site: &Site) -> Vec<String> {
    site.told(&site.check()).lines().map(str::to_owned).collect()
}

fn led(report: &Report) -> Vec<(String, String)> {
    let redirects = report.made.as_ref().expect("a site").redirects.iter();
    redirects.map(|Redirect { from, to, .. }| (from.to_string(), to.to_string())).collect()
}

fn target(report: &Report, from: &str) -> Option<String> {
    led(report).into_iter().find(|(own, _)| own == from).map(|(_, to)| to)
}

#[test]
fn what_is_published_is_kept_sorted_and_nothing_is_taken_out() {
    let site = small();
    let text = fs::read_to_string(site.root().join(PUBLISHED)).expect("the addresses");
    let lines: Vec<&str> = text.lines().collect();
    assert!(lines.is_sorted() && text.ends_with('\n'), "{text}");
    for line in ["/", "/en/tasks/1/", "/feed.xml", "/records/open-day/", "/targets/labs/data.csv", "/tasks/1/feed.xml"]
    {
        assert!(lines.contains(&line), "{line}: {text}");
    }
    let is_other = |line: &&&str| {
        line.starts_with("/assets/") || line.contains("404") || line.contains("_headers") || line.contains("sitemap")
    };
    assert_eq!(lines.iter().find(is_other), None);
    assert_eq!(found(&site), [""; 0], "what was public stands");
    // A second time there is nothing to add, and the file is not touched.
    assert_eq!(publish(&site, &site.build()), 0);
    // What somebody wrote by hand stays, sorted in; a line that is no address too.
    site.write(PUBLISHED, "/tasks/1/\r\n/old notice\n/%E9%80%9A.pdf\n/\n");
    let added =
        edit::add_published(&NativeDisk, site.root(), &BTreeSet::from([Route::page(["tasks", "2"]), Route::root()]));
    assert_eq!(added.expect("a disk"), 1);
    let text = fs::read_to_string(site.root().join(PUBLISHED)).expect("the addresses");
    assert_eq!(text, "/\n/old notice\n/tasks/1/\n/tasks/2/\n/通.pdf\n");
}

#[test]
fn a_record_that_is_gone_is_one_finding_until_its_page_leads_on() {
    let site = small();
    site.remove("content/records/more.yaml");
    let told = found(&site);
    assert_eq!(told.len(), 1, "{told:#?}");
    let line = fs::read_to_string(site.root().join(PUBLISHED)).expect("the addresses");
    let line = line.lines().position(|line| line.contains("open-day")).expect("it was public") + 1;
    assert!(told[0].starts_with(&format!("content/published.txt:{line}:1: error[vanished-address]")), "{told:#?}");
    assert!(told[0].contains("record “open-day”") && told[0].contains("/en/records/open-day/"), "{told:#?}");
    // Nothing is built meanwhile.
    let report = site.run(Some(&site.output()), TODAY).expect("the machine works");
    assert!(report.has_errors() && site.files().contains_key("records/open-day/index.html"));

    site.write(REDIRECTS, "- from: record:open-day\n  to: task:2\n");
    let report = site.build();
    assert_eq!(site.told(&report), "");
    assert_eq!(target(&report, "/records/open-day/").as_deref(), Some("/tasks/2/"));
    assert_eq!(target(&report, "/en/records/open-day/").as_deref(), Some("/en/tasks/2/"));
    // The year and the kind of record are empty now: those lists lead on by themselves.
    assert_eq!(target(&report, "/records/2024/").as_deref(), Some("/records/"));
    assert_eq!(target(&report, "/en/records/by/kind/policy/").as_deref(), Some("/en/records/"));
    let page = site.page("en/records/open-day/index.html");
    for part in [
        "<html lang=\"en-GB\" dir=\"ltr\">",
        "<meta http-equiv=\"refresh\" content=\"0; url=../../tasks/2/\">",
        "<link rel=\"canonical\" href=\"https://",
        "/en/tasks/2/\">",
        "<a href=\"../../tasks/2/\">",
        "<h1>This page has moved</h1>",
        "Content-Security-Policy",
    ] {
        assert!(page.contains(part), "{part}: {page}");
    }
    assert!(site.page("records/open-day/index.html").contains("<h1>页面地址已变更</h1>"));
    let map = String::from_utf8(site.files()["sitemap.xml"].clone()).expect("text");
    assert!(!map.contains("open-day") && !site.page("site-map/index.html").contains("open-day"));
    let hosts = String::from_utf8(site.files()["_redirects"].clone()).expect("text");
    assert!(hosts.lines().any(|line| line == "/en/records/open-day/ /en/tasks/2/ 301"), "{hosts}");

    // A build that has nothing to do knows where they lead, and a second deploy adds nothing. What the first one adds is lists of what
    // has no record now.
    let before = fs::read_to_string(site.root().join(PUBLISHED)).expect("the addresses");
    publish(&site, &report);
    let after = fs::read_to_string(site.root().join(PUBLISHED)).expect("the addresses");
    let added: Vec<&str> = after.lines().filter(|line| before.lines().all(|other| other != *line)).collect();
    assert!(added.iter().all(|line| line.contains("/by/")), "{added:?}");
    let again = site.build();
    assert_eq!(
        again.made.as_ref().and_then(|made| made.written.as_ref()).expect("a summary").unchanged,
        site.files().len()
    );
    assert_eq!(led(&again), led(&report));
    assert_eq!(publish(&site, &again), 0);
}

#[test]
fn redirects_take_what_is_below_and_are_followed_to_their_end() {
    let site = small();
    site.write(
        REDIRECTS,
        "- {from: task:9, to: /old/}\n- {from: /old, to: 'task:2'}\n- {from: /en/handbook.html, to: /method/}\n- {from: target:lbas, to: target:labs}\n",
    );
    site.write(PUBLISHED, "/en/targets/lbas/card.png\n/tasks/9/calendar.ics\n/tasks/9/notes.pdf\n");
    let report = site.build();
    assert_eq!(site.told(&report), "");
    for (from, to) in [
        ("/tasks/9/", "/tasks/2/"),
        ("/old/", "/tasks/2/"),
        ("/en/tasks/9/", "/en/tasks/2/"),
        ("/tasks/9/calendar.ics", "/tasks/2/calendar.ics"),
        ("/tasks/9/notes.pdf", "/tasks/2/"),
        ("/embed/tasks/9/", "/tasks/2/"),
        ("/en/handbook.html", "/en/method/"),
        ("/targets/lbas/data.csv", "/targets/labs/data.csv"),
        ("/en/targets/lbas/feed.xml", "/en/targets/labs/feed.xml"),
        ("/en/embed/targets/lbas/", "/en/embed/targets/labs/"),
        ("/en/targets/lbas/card.png", "/en/targets/labs/"),
    ] {
        assert_eq!(target(&report, from).as_deref(), Some(to), "{from}: {:#?}", led(&report));
    }
    assert!(site.page("en/handbook.html").contains("url=method/"));
    assert!(!site.files().contains_key("targets/lbas/data.csv"), "only hosts lead on from a file");
}

#[test]
fn a_language_that_goes_is_one_finding_and_one_line() {
    for (languages, names) in [
        ("languages:\n  - code: zh\n    tag: zh-CN\n    name: 中文\n", "en"),
        (
            "languages:\n  - code: en\n    tag: en\n    name: English\n  - code: zh\n    tag: zh-CN\n    name: 中文\n",
            "en",
        ),
    ] {
        let site = small();
        let settings = fs::read_to_string(site.root().join("content/site.yaml")).expect("settings");
        let start = settings.find("languages:").expect("languages");
        let end = start + settings[start..].find("\nname:").expect("the name") + 1;
        site.write("content/site.yaml", format!("{}{languages}{}", &settings[..start], &settings[end..]));
        // Texts in a language that the site does not have are found as well; here it is about addresses.
        let site_is_sound =
            |site: &Site| site.check().diagnostics.iter().all(|found| found.code == Code::VanishedAddress);
        if !site_is_sound(&site) {
            continue;
        }
        let told = found(&site);
        assert!(told.len() == 1 && told[0].contains(&format!("/{names}/")), "{told:#?}");
        site.write(REDIRECTS, "- from: /en/\n  to: /\n");
        assert_eq!(found(&site), [""; 0]);
        let report = site.build();
        assert_eq!(target(&report, "/en/tasks/1/").as_deref(), Some("/tasks/1/"));
        assert_eq!(target(&report, "/en/records/open-day/").as_deref(), Some("/records/open-day/"));
        // What is gone there too is a finding still.
        site.remove("content/records/more.yaml");
        assert_eq!(found(&site).len(), 1);
    }
}

#[test]
fn a_site_of_another_day_has_not_all_that_addresses_lead_to_and_is_not_told_so() {
    let site = small();
    site.write(
        "content/records/late.yaml",
        record("late", &["about: [task:2]", "kind: policy", "date: 2026-06-01", "added: 2026-06-02"]),
    );
    publish(&site, &site.build());
    site.write(REDIRECTS, "- from: /old/\n  to: record:late\n- from: /older/\n  to: /\n");
    assert_eq!(site.told(&site.check()), "");
    // Before the record was public nothing leads to it, and that is as it should be; the other address leads on all the same.
    let earlier = site.build_as_of("2026-01-02");
    assert_eq!(site.told(&earlier), "");
    assert_eq!(target(&earlier, "/old/"), None);
    assert_eq!(target(&earlier, "/older/").as_deref(), Some("/"));
    // What is wrong on any day is told by a check of today, which every deploy is.
    site.write(REDIRECTS, "- from: /old/\n  to: /older/\n- from: /older/\n  to: /old/\n");
    assert_eq!(found(&site).len(), 2);
    assert_eq!(site.told(&site.build_as_of("2026-01-02")), "");
}

#[test]
fn neither_days_nor_settings_break_an_address() {
    let site = small();
    publish(&site, &site.build());
    // Nothing is told of a site of another day, and what is not there yet or any more leads to its list.
    let report = site.build_as_of("2026-01-02");
    assert_eq!(site.told(&report), "");
    // Months pass: tasks become late and quiet, and a build stays strict.
    let later = site.run(Some(&site.output()), "2028-03-01").expect("the machine works");
    assert!(!later.diagnostics.iter().any(|found| found.code == Code::VanishedAddress), "{}", site.told(&later));
    publish(&site, &later);
    let settings = fs::read_to_string(site.root().join("content/site.yaml")).expect("settings");
    site.write(
        "content/site.yaml",
        format!("{settings}without_pages: [record, organisation, organisations, schedule, feeds, changes, data, search, embed]\nfeeds:\n  without: [tasks]\n"),
    );
    let report = site.build();
    assert!(!site.told(&report).contains("vanished"), "{}", site.told(&report));
    for (from, to) in [
        ("/records/open-day/", "/records/"),
        ("/en/organisations/a/", "/en/"),
        ("/organisations/", "/"),
        ("/schedule/", "/"),
        ("/data/plan.xlsx", "/"),
        ("/tasks/1/feed.xml", "/feed.xml"),
        ("/embed/tasks/1/", "/tasks/1/"),
    ] {
        assert_eq!(target(&report, from).as_deref(), Some(to), "{from}: {:#?}", led(&report));
    }
    assert!(
        led(&report)
            .iter()
            .all(|(_, to)| Route::parse(to).is_some_and(|to| { site.files().contains_key(to.file_path().as_str()) }))
    );
}

#[test]
fn a_record_that_is_a_draft_again_and_a_file_that_is_gone_are_found() {
    let site = Site::new();
    site.write("content/static/docs/notice.pdf", "%PDF").write("content/static/docs/notice-2.pdf", "%PDF");
    site.write("content/records/more.yaml", record("open-day", &[]));
    publish(&site, &site.build());
    site.write("content/records/more.yaml", record("open-day", &["draft: true"]));
    site.remove("content/static/docs/notice.pdf");
    let told = found(&site);
    assert_eq!(told.len(), 2, "{told:#?}");
    assert!(told.iter().any(|line| line.contains("is not public any more")), "{told:#?}");
    let help = gongkai::diagnostic::print_human(
        &site.check().diagnostics,
        &site.check().files,
        &gongkai::diagnostic::Words::new(gongkai::diagnostic::Reader::English),
        gongkai::diagnostic::Human::default(),
    );
    assert!(help.contains("- {from: /docs/notice.pdf, to: /docs/notice-2.pdf}"), "{help}");
}

#[test]
fn a_file_is_given_up_by_one_line_that_says_why_and_a_page_is_not() {
    let site = small();
    let files = ["google1a2b.html", "docs/notice.pdf", "en/robots.pdf"];
    for file in files {
        site.write(&format!("content/static/{file}"), "words");
    }
    publish(&site, &site.build());
    for file in files {
        site.remove(&format!("content/static/{file}"));
    }
    let told = found(&site);
    assert_eq!(told.len(), files.len(), "{told:#?}");
    let report = site.check();
    let words = gongkai::diagnostic::Words::new(gongkai::diagnostic::Reader::English);
    let help = |code: Code| {
        let of = report.diagnostics.iter().filter(|found| found.code == code);
        of.filter_map(|found| words.help(&found.message())).collect::<Vec<_>>().join("\n")
    };
    assert!(
        help(Code::VanishedAddress).contains("- {from: /google1a2b.html, gone: …}"),
        "{}",
        help(Code::VanishedAddress)
    );
    // A folder that leads on takes what is below it, but not what was given up.
    site.write(
        REDIRECTS,
        "- {from: /google1a2b.html, gone: It knows us.}\n- {from: /docs/notice.pdf, gone: Past.}\n\
         - {from: /docs/, to: 'task:1'}\n- {from: /en/robots.pdf, gone: Past.}\n",
    );
    let report = site.build();
    assert_eq!(site.told(&report), "");
    for file in files {
        assert_eq!(target(&report, &format!("/{file}")), None, "{file}");
        assert!(!site.files().contains_key(file), "{file}");
    }
    // Nothing of it is told to hosts that only lead on, and the addresses stay known.
    publish(&site, &report);
    let known = fs::read_to_string(site.root().join(PUBLISHED)).expect("the addresses");
    assert!(files.iter().all(|file| known.lines().any(|line| line == format!("/{file}"))), "{known}");
    assert_eq!(site.told(&site.check()), "");
    // Once something stands there again, the line has to go.
    site.write("content/static/google1a2b.html", "words");
    let told = found(&site);
    assert!(told.len() == 1 && told[0].contains("redirect-from"), "{told:#?}");
    // A record is no file, in whatever way it is written; it is told once, where it is written.
    site.remove("content/static/google1a2b.html");
    site.remove("content/records/more.yaml");
    for from in ["record:open-day", "/records/open-day/", "/records/open-day", "/records/open-day/index.html"] {
        let known = fs::read_to_string(site.root().join(REDIRECTS)).expect("the redirects");
        site.write(REDIRECTS, format!("{known}- {{from: '{from}', gone: Past.}}\n"));
        let told = found(&site);
        assert!(
            told.iter().any(|line| line.contains("redirect-from") && line.contains("Only a single file")),
            "{told:#?}"
        );
        site.write(REDIRECTS, known);
    }
}

#[test]
fn the_preview_leads_on_as_hosts_do() {
    let site = small();
    site.write(REDIRECTS, "- from: record:gone\n  to: task:2\n");
    let today = Day::parse(TODAY).expect("a day");
    let options = Options { as_of: None, today: &|_| today, address: None, drafts: true, search: false };
    let preview = Preview::read(site.root(), &options, &Earlier::default()).expect("a folder").made.expect("a site");
    let answer = preview.answer("/en/records/gone/").expect("the machine works");
    assert!(matches!(&answer, Answer::Moved(to) if to.as_str() == "/en/tasks/2/"), "{answer:?}");
}

/// The oasis site is published below a sub-path and written from right to left.
#[test]
fn another_plan_leads_on_below_its_sub_path_in_its_own_words() {
    let site = Site::oasis();
    site.write(REDIRECTS, "- from: task:3.99\n  to: task:3.10\n");
    let report = site.build();
    assert_eq!(site.told(&report), "");
    let page = site.page("tasks/3.99/index.html");
    assert!(page.contains("<html lang=\"ar-AE\" dir=\"rtl\">") && page.contains("انتقلت هذه الصفحة"), "{page}");
    assert!(page.contains("<link rel=\"canonical\" href=\"https://oasis.example/khutta/tasks/3.10/\">"), "{page}");
    assert!(page.contains("url=../3.10/\"") && page.contains("noindex"), "{page}");
    let hosts = String::from_utf8(site.files()["_redirects"].clone()).expect("text");
    assert!(hosts.contains("/zh/tasks/3.99/ /khutta/zh/tasks/3.10/ 301\n"), "{hosts}");
}

#[test]
fn a_shipped_record_that_is_removed_gives_exactly_one_finding() {
    let site = Site::shipped();
    publish(&site, &site.build());
    let path = "content/records/task-01.yaml";
    let text = fs::read_to_string(site.root().join(path)).expect("records");
    let start = text.find("- id: moscow-programme").expect("the record");
    let end = text[start + 1..].find("\n- id: ").map_or(text.len(), |next| start + 1 + next + 1);
    site.write(path, format!("{}{}", &text[..start], &text[end..]));
    let report = site.check();
    let lost: Vec<_> = report.diagnostics.iter().filter(|found| found.code == Code::VanishedAddress).collect();
    assert_eq!((lost.len(), report.diagnostics.len()), (1, 1), "{}", site.told(&report));
    site.write(REDIRECTS, "- from: record:moscow-programme\n  to: task:1\n");
    let report = site.build();
    assert_eq!(site.told(&report), "");
    assert!(site.page("records/moscow-programme/index.html").contains("url=../../tasks/1/"));
    assert!(site.page("en/records/moscow-programme/index.html").contains("url=../../tasks/1/"));
}

/// The steps by which old addresses are told apart are those at which pages stand.
#[test]
fn things_are_known_by_the_addresses_of_their_pages() {
    for site in [Site::shipped(), Site::oasis(), Site::harbour()] {
        let model = site.model();
        let today = Day::parse(TODAY).expect("a day");
        let state = model.state(today, gongkai::model::Public::On(today), 365);
        let snapshot = model.as_of(&state);
        let languages = gongkai::load::load(site.root()).input.expect("a site").languages;
        for kind in PageKind::all(&snapshot) {
            let Some(thing) = kind.reference(&snapshot).filter(|_| kind.called(&snapshot).is_some()) else { continue };
            let route = kind.route(gongkai::lang::Lang::RECORD, &languages, &snapshot);
            let steps: Vec<&str> = route.as_str().trim_matches('/').split('/').collect();
            if page::steps_of(&thing).is_empty() || matches!(kind, PageKind::CaseGroup(_)) {
                continue;
            }
            assert!(page::steps_of(&thing).iter().any(|known| *known == steps), "{thing} {route}");
            assert_eq!(page::thing_at(&steps), Some(thing), "{route}");
        }
    }
}

/// An embed page of a site whose own `_redirects` stands in its static files is left to that.
#[test]
fn a_site_that_brings_its_own_redirects_for_a_host_keeps_them() {
    let site = small();
    site.write("content/static/_redirects", "/x /y 302\n").write(REDIRECTS, "- from: record:gone\n  to: task:2\n");
    assert_eq!(site.told(&site.build()), "");
    assert_eq!(site.files()["_redirects"], b"/x /y 302\n");
    assert!(site.files().contains_key("records/gone/index.html"));
}

#[test]
fn addresses_are_led_on_below_another_address_of_the_site() {
    let site = small();
    site.write(REDIRECTS, "- from: record:gone\n  to: task:2\n");
    let today = Day::parse(TODAY).expect("a day");
    let address = gongkai::address::WebAddress::new("https://x.example/sub/");
    let report = pipeline::run(&Request {
        root: site.root(),
        output: Some(Output { disk: &NativeDisk, folder: &site.output() }),
        options: Options { as_of: None, today: &|_| today, address, drafts: false, search: false },
        program: "test",
        strict: true,
        progress: &|_, _| {},
    })
    .expect("the machine works");
    assert!(!report.has_errors(), "{}", site.told(&report));
    assert!(site.page("records/gone/index.html").contains("href=\"https://x.example/sub/tasks/2/\""));
    let hosts = String::from_utf8(site.files()["_redirects"].clone()).expect("text");
    assert!(hosts.contains("/records/gone/ /sub/tasks/2/ 301\n"), "{hosts}");
}

#[test]
fn names_with_signs_of_addresses_lead_on_and_hidden_files_do_not() {
    let site = Site::new();
    site.write("content/static/what?x.pdf", "old");
    publish(&site, &site.build());
    site.remove("content/static/what?x.pdf");
    let told = found(&site);
    assert!(told.len() == 1 && told[0].contains("/what%3Fx.pdf"), "{told:#?}");
    site.write(REDIRECTS, "- from: /what%3Fx.pdf\n  to: task:1\n");
    let report = site.build();
    assert_eq!(site.told(&report), "");
    site.write(REDIRECTS, "- from: /.git/config\n  to: task:1\n- from: /.well-known/old\n  to: task:1\n");
    let told = found(&site);
    assert!(told.iter().any(|line| line.contains("redirect-from") && line.contains(".git")), "{told:#?}");
    assert!(told.iter().all(|line| !line.contains("well-known")), "{told:#?}");
}
