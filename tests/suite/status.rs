//! What has to be looked after, by organisation: the states of the pages, and what waits.

use gongkai::date::Day;
use gongkai::diagnostic::{Reader, Words};
use gongkai::model::Public;
use gongkai::pipeline::{self, Options};
use gongkai::status::{self, Concern, Status};

use super::support::{Site, TODAY, record, words_of};

fn day(text: &str) -> Day {
    Day::parse(text).expect("a day")
}

/// The status of a site, and the page that is printed.
fn of(site: &Site, organisation: Option<&str>) -> (Status, String) {
    let today = day(TODAY);
    let options = Options { as_of: None, today: &|_| today, address: None, drafts: false, search: false };
    let read = pipeline::edition(site.root(), &options).expect("a folder");
    let edition = read.made.expect("content without errors");
    let words = Words::new(Reader::English);
    let status = status::gather(&edition, (&read.files, &read.diagnostics), organisation, &words);
    let status = status.unwrap_or_else(|failure| panic!("{failure:?}"));
    let html = status::html(&status, &edition, &words).unwrap_or_else(|failure| panic!("{failure:?}"));
    assert!(!status::workbook(&status, &words).is_empty());
    (status, html)
}

#[test]
fn sums_are_those_of_the_site() {
    for site in [Site::shipped(), Site::new(), Site::harbour()] {
        let (status, _) = of(&site, None);
        let model = site.model();
        let state = model.state(day(TODAY), Public::On(day(TODAY)), 365);
        let snapshot = model.as_of(&state);
        assert_eq!(status.count(Concern::Late), snapshot.late_tasks().len());
        assert_eq!(status.count(Concern::Quiet), snapshot.quiet_tasks().len());
        assert_eq!(status.count(Concern::UpdateOverdue), snapshot.next_updates().filter(|next| next.is_past).count());
        let weak = snapshot.records().iter().filter(|(_, row)| !row.is_confirmed(day(TODAY))).count();
        let entries = status.groups.iter().flat_map(|group| &group.entries);
        let mut things: Vec<&str> = entries
            .filter(|entry| entry.concern == Concern::Weak && entry.thing.starts_with("record:"))
            .map(|entry| entry.thing.as_str())
            .collect();
        things.sort_unstable();
        things.dedup();
        assert_eq!(things.len(), weak);
        let report = site.check();
        let waiting = &report.made.as_ref().expect("a site").waiting;
        assert_eq!(status.count(Concern::Waiting), waiting.len());
    }
}

#[test]
fn each_thing_stands_with_who_answers_for_it() {
    let site = Site::new();
    let records = [
        record("draft-one", &["about: [task:2]", "date: 2025-05-06", "draft: true"]),
        record(
            "repost",
            &[
                "about: [task:2]",
                "date: 2025-05-07",
                "sources: [{title: T, lang: en, publisher: P, url: 'https://p.example/r', published: 2025-05-08, mirror: true}]",
            ],
        ),
    ];
    site.write("content/records/x.yaml", records.concat());
    let (status, html) = of(&site, None);
    let model = site.model();
    let outline = model.outline();
    for task in outline.tasks.handles() {
        let thing = format!("task:{}", outline.tasks.id(task));
        for group in status.groups.iter().filter(|group| group.entries.iter().any(|entry| entry.thing == thing)) {
            let leads = outline.tasks[task].leads.iter().map(|lead| outline.organisations.id(*lead).to_string());
            assert!(leads.into_iter().any(|lead| group.id.as_deref() == Some(lead.as_str())), "{thing} {:?}", group.id);
        }
    }
    let with = |thing: &str| {
        status.groups.iter().filter(|group| group.entries.iter().any(|entry| entry.thing == thing)).count()
    };
    assert!(with("record:draft-one") > 0 && with("record:repost") > 0);
    let text = words_of(&html);
    for said in ["Late", "record:draft-one", "Found only as reposts", "What needs attention"] {
        assert!(text.contains(said), "{said}: {text}");
    }
    assert!(!html.contains("<script"));
    let id = status.groups.iter().find_map(|group| group.id.clone()).expect("an organisation");
    let (own, _) = of(&site, Some(&id));
    assert!(own.groups.iter().all(|group| group.id.as_deref() == Some(id.as_str())) && own.groups.len() == 1);
}
