//! What changed month by month: what comparing the states of two days gives, told once and of every day alike.

use std::collections::{BTreeMap, BTreeSet};

use gongkai::date::{Date, Day, Month};
use gongkai::id::{Handle, RecordKind, TaskKind};
use gongkai::model::{
    Commitment, CommitmentChange, FigureChange, Model, ObservationHandle, Outcome, Public, Snapshot, Standing,
};
use proptest::prelude::*;

use super::state::{Made, made, yaml};
use super::support::{Site, TODAY, copy, project, record, text_of, words};

fn day(text: &str) -> Day {
    Day::parse(text).expect("a day")
}

/// The months that have a page, as the addresses have them.
fn months(site: &Site) -> Vec<String> {
    let files = site.files().into_keys();
    let month = |path: String| Some(path.strip_prefix("en/changes/")?.strip_suffix("/index.html")?.to_owned());
    files.filter_map(month).collect()
}

/// What the page of a month says, from its first list on, without the months that it leads to.
fn told(site: &Site, month: &str) -> String {
    let page = site.page(&format!("en/changes/{month}/index.html"));
    let (start, end) = (page.find("<section").expect("a section"), page.find("<nav class=\"adjacent\""));
    let end = end.unwrap_or_else(|| page.find("<nav class=\"section change-months\"").expect("the months"));
    text_of(&page[start..end]).split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_month_has_a_page_if_something_changed_in_it() {
    let site = Site::new();
    site.build();
    assert_eq!(months(&site), ["2025/03", "2025/07", "2026/01"]);
    let march = told(&site, "2025/03");
    for words in ["No public report yet →became Progress reported", "The first event", "29 March", "(28 March 2025)"]
    {
        assert!(march.contains(words), "{words}: {march}");
    }
    let july = told(&site, "2025/07");
    for words in ["Latest figure: no figure →became 4 labs (June 2025)", "No data →became Not yet reached", "1 July"]
    {
        assert!(july.contains(words), "{words}: {july}");
    }
    assert!(!july.contains("whose status"), "the target’s record does not move its task again: {july}");
    // From home to the latest month and all of them, and from each to the next.
    let home = site.page("en/index.html");
    assert!(home.contains("href=\"changes/2026/01/\"") && home.contains("href=\"changes/\""));
    let page = site.page("changes/2025/07/index.html");
    assert!(page.contains("href=\"../03/\" rel=\"prev\"") && page.contains("href=\"../../2026/01/\" rel=\"next\""));
    let map = site.page("en/site-map/index.html");
    assert!(map.contains("href=\"../changes/2025/03/\"") && map.contains("href=\"../changes/\""));
    let list = words(&site, "changes/");
    assert!(list.contains("March 1 newly public record, 1 task whose status or milestones changed"), "{list}");
}

#[test]
fn what_is_late_by_the_calendar_is_said_with_its_reason_and_silence_is_no_change() {
    let site = Site::new();
    site.build();
    let january = told(&site, "2026/01");
    let reason = "Milestone The opening (due 2025): Not yet due →became Overdue";
    assert!(january.contains("Late") && january.contains(reason), "{january}");
    let model = site.model();
    let state = model.state(day(TODAY), Public::On(day(TODAY)), 365);
    let snapshot = model.as_of(&state);
    let quiet = snapshot.outline.tasks.handles().filter(|task| snapshot.task(*task).quiet).count();
    assert_eq!(quiet, 1, "the first task, since July 2026");
    assert!(!months(&site).contains(&"2026/07".to_owned()));
    site.write(
        "content/records/opened.yaml",
        record("opened", &["about: [task:2]", "date: 2026-02-10", "known: 2026-03-02", "meets: [opening]"]),
    );
    site.build();
    let march = told(&site, "2026/03");
    for words in ["No longer late", "Overdue →became Done late", "No public report yet →became Progress reported"] {
        assert!(march.contains(words), "{words}: {march}");
    }
    assert_eq!(told(&site, "2026/01"), january);
}

#[test]
fn a_site_of_an_earlier_day_knows_of_no_later_month() {
    let site = Site::new();
    site.build();
    let march = told(&site, "2025/03");
    site.build_as_of("2025-07-15");
    assert_eq!(months(&site), ["2025/03", "2025/07"]);
    assert_eq!(told(&site, "2025/03"), march, "a month that is over stays as it was");
    assert!(
        words(&site, "changes/2025/07/")
            .contains("The month so far: the state on 15 July 2025 compared with that on 30 June 2025.")
    );
    assert!(
        words(&site, "").contains("The month so far: the state on 15 July 2025 compared with that on 30 June 2025.")
    );
    site.build_as_of("2025-06-30");
    assert_eq!(months(&site), ["2025/03"]);
    site.build_as_of("2025-03-28");
    assert_eq!(site.files().keys().filter(|path| path.contains("changes/")).count(), 0);
    assert!(!site.page("en/index.html").contains("changes"), "home leads to no page that is not there");
}

#[test]
fn a_site_or_a_theme_may_do_without() {
    let site = Site::new();
    let settings = "demonstration: true\n";
    site.replace("content/site.yaml", settings, &format!("{settings}without_pages: [changes]\n"));
    site.build();
    assert!(site.files().keys().all(|path| !path.contains("changes/")));
    assert!(!site.page("en/index.html").contains("changes"));
    // The theme of the benchmark has no template for it, and no site has to leave the page out for that.
    let site = Site::new();
    copy(&project().join("examples/bench_content/theme"), &site.root().join("themes/lean"));
    let without = "plan, parallel, targets, schedule, records, record, year, glossary, method, site-map, search, page, not-found, safeguards, topic-records";
    site.replace("content/site.yaml", settings, &format!("{settings}theme: lean\nwithout_pages: [{without}]\n"));
    let told = site.told(&site.check());
    assert!(!told.contains("changes"), "{told}");
}

#[test]
fn what_may_have_become_public_in_an_earlier_month_is_listed_apart_and_marked_where_something_rests_on_it() {
    let site = Site::new();
    site.remove("content/records/first.yaml").remove("content/records/labs.yaml");
    let vague = |id: &str, about: &str, date: &str, more: &str| {
        let source = format!(
            "sources: [{{title: T, lang: en, publisher: P, url: 'https://p.example/{id}', published: {date}}}]"
        );
        record(id, &[about, "date: 2025-03-15", &source, more])
    };
    let observation = "observations: [{target: labs, value: 4}]";
    site.write(
        "content/records/vague.yaml",
        vague("done", "about: [task:1]", "2025", "status: done")
            + &vague("count", "about: [target:labs]", "2025-Q4", observation)
            + &vague("sure", "about: [task:2]", "2025-12", "kind: event"),
    );
    site.build();
    let december = told(&site, "2025/12");
    for words in [
        "became Done According to: Title done In this month or earlier",
        "became 4 labs (15 March 2025) According to: Title count In this month or earlier",
        "became Progress reported According to: Title sure Newly public records",
        "No source says in which month these became public.",
    ] {
        assert!(december.contains(words), "{words}: {december}");
    }
    let (new, by_then) = december.split_once("Records that were public by then").expect("two lists");
    assert!(new.contains("December 2025 Title sure") && !new.contains("Title done (15"), "{new}");
    assert!(by_then.contains("Title done") && by_then.contains("Title count") && !by_then.contains("Title sure"));
    let months = words(&site, "changes/");
    assert!(months.contains("December 1 newly public record, 2 records public by then,"), "{months}");
}

#[test]
fn a_confirmed_status_rests_on_more_than_the_repost_that_came_before() {
    let site = Site::new();
    site.remove("content/records/first.yaml").remove("content/records/labs.yaml");
    let source = |day: &str, mirror: bool| {
        format!(
            "sources: [{{title: T, lang: en, publisher: P, url: 'https://p.example/{day}', mirror: {mirror}, published: {day}}}]"
        )
    };
    let news = [("repost", "2025-03-12", true), ("original", "2025-03-20", false)];
    let news = news.map(|(id, day, mirror)| record(id, &["date: 2025-03-10", &source(day, mirror)]));
    site.write("content/records/news.yaml", news.concat());
    site.build();
    let march = told(&site, "2025/03");
    assert!(march.contains("became Progress reported According to: Title original"), "{march}");
}

#[test]
fn a_figure_that_only_reposts_give_says_so_on_both_sides() {
    let site = Site::new();
    let value = |id: &str, known: &str, mirror: bool| {
        let source =
            format!("sources: [{{title: T, lang: en, publisher: P, url: 'https://p.example/{id}', mirror: {mirror}}}]");
        let values = "observations: [{target: labs, value: 12, date: 2025-09}]";
        record(id, &["about: [target:labs]", "date: 2025-09", &format!("known: {known}"), values, &source])
    };
    site.write(
        "content/records/twelve.yaml",
        value("twelve", "2025-10-03", true) + &value("again", "2025-12-03", true) + &value("sure", "2026-03-03", false),
    );
    site.build();
    let unconfirmed = "12 labs (September 2025) Found only as a repost, not confirmed";
    let october = told(&site, "2025/10");
    assert!(october.contains(&format!("Latest figure: 4 labs (June 2025) →became {unconfirmed}")), "{october}");
    assert!(october.contains("Not yet reached →became Reported as reached"), "{october}");
    assert!(!told(&site, "2025/12").contains("figure"), "a second repost of the same figure changes nothing");
    let march = told(&site, "2026/03");
    assert!(
        march.contains(&format!("Latest figure: {unconfirmed} →became 12 labs (September 2025) According")),
        "{march}"
    );
    assert!(march.contains("Reported as reached →became Reached"), "{march}");
}

/// A figure without the record by which a snapshot knows it: its value, its date and whether more than reposts give it.
fn says(snapshot: &Snapshot<'_>, figure: Option<ObservationHandle>) -> Option<(String, Date, bool)> {
    let figure = figure?;
    let observation = snapshot.records().observation(figure);
    let value = observation.value().map(|value| value.to_string()).unwrap_or_default();
    Some((value, observation.date, snapshot.records().row(figure.record).is_confirmed(snapshot.as_of)))
}

/// What has become of a milestone or step, for one of its tasks.
struct Became {
    outcome: Outcome,
    /// Whether the task was stopped and left it undone.
    is_left_undone: bool,
    /// The id of the record that says so.
    record: Option<String>,
}

/// What has become of a milestone or step for a task; none if nobody had stated it.
fn became(snapshot: &Snapshot<'_>, what: Commitment, task: Handle<TaskKind>) -> Option<Became> {
    let (outline, as_of) = (snapshot.outline, snapshot.as_of);
    let (is_known, outcome, is_left_undone, record) = match what {
        Commitment::Milestone(milestone) => {
            let state = snapshot.milestone(milestone);
            let is_left_undone = snapshot.stopped_by(task).is_some() && state.met_by.is_none();
            (outline.milestones[milestone].is_known(as_of), state.outcome, is_left_undone, state.met_by)
        }
        Commitment::Step(step) => {
            let state = snapshot.step(step);
            let record = state.deciding_status().map(|stated| stated.record).or(state.met_by);
            (outline.steps[step].is_known(as_of), state.outcome, state.stopped_by.is_some(), record)
        }
        Commitment::Target(_) => return None,
    };
    let outcome = if is_left_undone { Outcome::Stopped } else { outcome };
    let record = record.map(|record| snapshot.records().id(record).to_string());
    is_known.then_some(Became { outcome, is_left_undone, record })
}

/// What two states say differently, in words of the test.
type Differences = (Vec<String>, Vec<(usize, String)>, Vec<(usize, String)>);

/// What building as of both days and comparing gives.
fn by_two_states(model: &Model, month: Month, until: Day, today: Day) -> Differences {
    let states = [month.eve(), until].map(|day| model.state(day, Public::On(today), 365));
    let [before, after] = [model.as_of(&states[0]), model.as_of(&states[1])];
    let known = |record: Handle<RecordKind>| before.records().find(after.records().id(record)).is_some();
    let new = after.records().handles().filter(|record| !known(*record));
    let mut records: Vec<String> = new.map(|record| after.records().id(record).to_string()).collect();
    records.sort();
    let mut tasks = Vec::new();
    for task in after.outline.tasks.handles() {
        let (old, new) = (before.task(task), after.task(task));
        let mut said = String::new();
        let stages = [(old.stage, old.stage_confirmed), (new.stage, new.stage_confirmed)];
        if stages[0] != stages[1] {
            said += &format!("{stages:?} ");
        }
        if old.late != new.late {
            said += &format!("late: {} {} ", new.late, new.late_confirmed);
        }
        let milestones = after.milestones_of(task).map(Commitment::Milestone);
        for what in milestones.chain(after.steps_of(task).map(Commitment::Step)) {
            let (then, now) = (became(&before, what, task), became(&after, what, task).expect("somebody stated it"));
            let is_new_or_taken_up = then.as_ref().is_none_or(|then| then.is_left_undone);
            let said_before = then.as_ref().filter(|_| !is_new_or_taken_up).map_or(Outcome::Ahead, |then| then.outcome);
            if !now.is_left_undone && said_before != now.outcome {
                said += &format!("{what:?} {:?} {:?} {:?} ", then.map(|then| then.outcome), now.outcome, now.record);
            }
        }
        if !said.is_empty() {
            tasks.push((task.index(), said));
        }
    }
    let mut targets = Vec::new();
    for target in after.outline.targets.handles() {
        let (old, new) = (before.target(target), after.target(target));
        let latest = [says(&before, old.reported.or(old.headline)), says(&after, new.reported.or(new.headline))];
        let mut said = String::new();
        if latest[0] != latest[1] {
            said += &format!("{latest:?} ");
        }
        if old.standing != new.standing {
            said += &format!("{:?} ", (old.standing, new.standing));
        }
        let headlines = [says(&before, old.headline), says(&after, new.headline)];
        if new.reported.is_some() && headlines[0] != headlines[1] {
            said += &format!("confirmed {headlines:?} ");
        }
        let incomparable = [says(&before, old.incomparable), says(&after, new.incomparable)];
        if new.incomparable.is_some() && incomparable[0] != incomparable[1] {
            said += &format!("incomparable {:?} ", incomparable[1]);
        }
        if let Some(met) = new.met_by.filter(|_| old.standing != new.standing) {
            said += &format!("met by {}", after.records().id(met));
        }
        if !said.is_empty() {
            targets.push((target.index(), said));
        }
    }
    (records, tasks, targets)
}

/// What the pages of months show.
fn by_changes(model: &Model, as_of: Day) -> BTreeMap<Month, Differences> {
    let state = model.state(as_of, Public::On(as_of), 365);
    let changes = model.changes(&state, true);
    let state = state.with_changes(changes);
    let snapshot = model.as_of(&state);
    let figure = |FigureChange { before, after }: FigureChange| [says(&snapshot, before), says(&snapshot, Some(after))];
    let of_month = |changes: &gongkai::model::Changes| {
        let mut records: Vec<String> = changes
            .records
            .iter()
            .chain(&changes.by_then)
            .map(|record| snapshot.records().id(*record).to_string())
            .collect();
        records.sort();
        let tasks = changes.tasks.iter().map(|change| {
            let mut said = String::new();
            if let Some(stage) = change.stage {
                said += &format!("{:?} ", [stage.before, stage.after]);
                let known = snapshot.records().row(stage.record.expect("records alone move a stage")).known;
                assert_eq!(Month::of(known), changes.month());
            }
            if let Some(late) = change.late {
                said += &format!("late: {} {} ", late.late, late.confirmed);
            }
            for CommitmentChange { what, before, after, record, .. } in &change.commitments {
                let record = record.map(|record| snapshot.records().id(record).to_string());
                said += &format!("{what:?} {before:?} {after:?} {record:?} ");
            }
            (change.task.index(), said)
        });
        let tasks = tasks.collect();
        let targets = changes.targets.iter().map(|change| {
            let mut said = change.figure.map(|change| format!("{:?} ", figure(change))).unwrap_or_default();
            if let Some(standing) = change.standing {
                said += &format!("{standing:?} ");
            }
            if let Some(change) = change.confirmed {
                said += &format!("confirmed {:?} ", figure(change));
            }
            if let Some(figure) = change.incomparable {
                said += &format!("incomparable {:?} ", says(&snapshot, Some(figure)));
            }
            if let Some(met) = change.met_by {
                said += &format!("met by {}", snapshot.records().id(met));
            }
            (change.target.index(), said)
        });
        (changes.month(), (records, tasks, targets.collect()))
    };
    snapshot.changes().iter().map(of_month).collect()
}

fn assert_alike(model: &Model, as_of: Day) {
    let changes = by_changes(model, as_of);
    let mut month = Month::of(day("2024-01-01"));
    while month <= Month::of(as_of) {
        let compared = by_two_states(model, month, month.last().min(as_of), as_of);
        let is_change = compared != Differences::default();
        assert_eq!(changes.get(&month), is_change.then_some(&compared), "{month:?}");
        month = Month::of(month.last().following());
    }
}

/// The small site whose first task has steps and shares the milestones of the second, one of which a repost alone states, late.
fn committed() -> Site {
    let site = Site::new();
    let source = |mirror: bool, day: &str| {
        format!(
            "source: {{title: T, lang: en, publisher: P, url: 'https://p.example/o', mirror: {mirror}, published: {day}}}"
        )
    };
    let closing = format!(
        "    due: 2025\n    also: [task:1]\n  - {{id: closing, name: {{zh: 闭幕, en: The closing}}, due: 2025-03, also: [task:1], {}}}\n",
        source(true, "2025-06-10")
    );
    let steps = format!(
        "summary:\n  zh: 说明一。\n  en: Summary one.\nsteps:\n  - {{id: 1.1, name: {{zh: 选址, en: Choose}}, due: 2025-06-30, paragraph: 4}}\n  - {{id: 1.2, name: {{zh: 开工, en: Begin}}, due: 2025-02, {}}}\n",
        source(false, "2025-08-10")
    );
    site.replace("content/tasks/2.yaml", "    due: 2025\n", &closing);
    site.replace("content/tasks/1.yaml", "summary:\n  zh: 说明一。\n  en: Summary one.\n", &steps);
    site
}

/// A record that says by its place what others leave out: what it meets, of what it states a status, whether its value compares.
fn varied(place: usize, made: &Made) -> String {
    let text = yaml(place, made);
    match place % 4 {
        1 => text.replace("meets: [opening]", "meets: [step:1.1, step:1.2]"),
        2 => text
            .replace("  status: done\n", "  statuses: [{of: step:1.1, status: done}, {of: task:2, status: stopped}]\n"),
        3 => text
            .replace("    target: labs\n", "    target: labs\n    comparable: false\n")
            .replace("  status: stopped\n", "  statuses: [{of: step:1.1, status: stopped}]\n")
            .replace("meets: [opening]", "meets: [closing, target:labs]"),
        _ => text,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn a_month_is_what_comparing_the_states_of_two_days_gives(
        records in prop::collection::vec(made(), 0..8),
        (month, date) in (1..=12u8, 1..=28u8),
    ) {
        let site = committed();
        let text: String = records.iter().enumerate().map(|(place, made)| varied(place, made)).collect();
        if !text.is_empty() {
            site.write("content/records/made.yaml", text);
        }
        let model = site.model();
        assert_alike(&model, day(&format!("2025-{month:02}-{date:02}")));
        assert_alike(&model, day("2026-06-30"));
    }
}

#[test]
fn the_shipped_months_are_what_comparing_states_gives() {
    let model = Site::shipped().model();
    assert_alike(&model, day("2026-11-23"));
    let changes = by_changes(&model, day("2026-11-23"));
    let told: Vec<&String> = changes.values().flat_map(|(records, ..)| records).collect();
    let once: BTreeSet<&String> = told.iter().copied().collect();
    assert_eq!(told.len(), once.len(), "no record is new in two months");
}

#[test]
fn what_was_not_stated_or_no_longer_applied_is_not_said_to_have_been_ahead() {
    // A source stated in May what had been due by March.
    let site = Site::new();
    let source =
        "source: {title: T, lang: en, publisher: P, url: 'https://p.example/o', mirror: true, published: 2025-05-01}";
    site.replace("content/tasks/2.yaml", "    due: 2025\n", &format!("    due: 2025-03\n    {source}\n"));
    site.build();
    let repost = "Found only as a repost, not confirmed";
    let may = told(&site, "2025/05");
    let stated = format!("Late {repost} Milestone The opening (due March 2025) {repost}, newly stated: Overdue");
    assert!(may.contains(&stated) && !may.contains("Not yet due"), "{may}");
    assert!(words(&site, "").contains("1 of 2 tasks is late (1 unconfirmed)"), "as home has it");
    // A task was stopped before its milestone was due, and taken up again when that was past.
    let site = Site::new();
    let status = |id: &str, date: &str, status: &str| {
        let (date, known) = (format!("date: {date}"), format!("known: {date}"));
        record(id, &["about: [task:2]", &date, &known, &format!("status: {status}")])
    };
    let records = status("stop", "2025-05-06", "stopped") + &status("again", "2026-02-03", "in-progress");
    site.write("content/records/statuses.yaml", records);
    site.build();
    let february = told(&site, "2026/02");
    assert!(february.contains("Stopped →became Overdue") && !february.contains("Not yet due"), "{february}");
    assert!(!months(&site).contains(&"2026/01".to_owned()), "what is stopped falls due no more");
}

#[test]
fn a_record_of_a_month_has_the_marks_that_it_has_in_any_list() {
    let site = Site::new();
    let disagreement = "disagreement: {zh: 另一来源说法不同。, en: Another source says otherwise.}";
    let passed = record("plan", &["kind: announcement", "date: 2026-03-05", "known: 2026-03-01"]);
    let disputed = record("both", &["date: 2026-03-04", "known: 2026-03-04", disagreement]);
    site.write("content/records/more.yaml", disputed + &passed);
    site.build();
    let march = told(&site, "2026/03");
    assert!(march.contains("Title both (4 March 2026) Figures in doubt"), "{march}");
    assert!(march.contains("Title plan (5 March 2026) Announced plan"), "{march}");
    let records = words(&site, "records/");
    assert!(records.contains("Title both 4 March 2026 Figures in doubt"), "{records}");
}

#[test]
fn a_goal_that_falls_due_is_said_with_its_date() {
    let site = Site::new();
    site.replace("content/targets/labs.yaml", "due: 2027", "due: 2025-10");
    let model = site.model();
    let state = model.state(day("2026-06-30"), Public::On(day("2026-06-30")), 365);
    let changes = model.changes(&state, true);
    let november = changes.iter().find(|changes| changes.month() == Month::of(day("2025-11-01"))).expect("a change");
    assert_eq!(november.targets[0].standing, Some((Standing::NotYet, Standing::Undecided)));
    assert_eq!((november.records.len(), november.targets[0].figure), (0, None));
    site.build();
    let told = told(&site, "2025/11");
    assert!(
        told.contains("Not yet reached →became Past due, outcome not known The goal was due by October 2025."),
        "{told}"
    );
}
