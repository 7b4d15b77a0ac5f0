//! State is a pure function of the content and the as-of date.

use gongkai::model::Standing;
use proptest::prelude::*;

use super::support::Site;

/// A record about task 1, as it is made up by the test.
#[derive(Clone, Debug)]
pub(super) struct Made {
    kind: &'static str,
    month: u8,
    /// How many days after its date it became known.
    delay: u8,
    status: Option<&'static str>,
    value: Option<u16>,
    mirror: bool,
    /// Whether it meets the milestone of task 2.
    meets: bool,
}

pub(super) fn made() -> impl Strategy<Value = Made> {
    let kind = prop::sample::select(vec!["event", "policy", "achievement", "announcement"]);
    let status = prop::option::of(prop::sample::select(vec!["in-progress", "done", "stopped"]));
    (kind, 1..=12u8, 0..60u8, status, prop::option::of(1..20u16), any::<bool>(), any::<bool>()).prop_map(
        |(kind, month, delay, status, value, mirror, meets)| Made {
            kind,
            month,
            delay,
            status: status.filter(|_| kind != "announcement"),
            value,
            mirror,
            meets: meets && kind != "announcement",
        },
    )
}

pub(super) fn yaml(place: usize, made: &Made) -> String {
    yaml_as(&format!("made-{place}"), place, made)
}

/// A record with an id of its own, which says nothing else of it.
fn yaml_as(id: &str, place: usize, made: &Made) -> String {
    let date = format!("2025-{:02}-10", made.month);
    let (known_month, known_day) = match made.delay {
        delay @ 0..=17 => (made.month, 10 + delay),
        delay => (made.month + 1, 1 + delay % 28),
    };
    let known =
        if known_month > 12 { "2026-01-15".to_owned() } else { format!("2025-{known_month:02}-{known_day:02}") };
    let status = made.status.map(|status| format!("  status: {status}\n")).unwrap_or_default();
    let meets = if made.meets { "  meets: [opening]\n" } else { "" };
    let observation = made.value.map(|value| {
        format!("  observation:\n    target: labs\n    value: {value}\n    unit:\n      zh: 家\n      en: labs\n")
    });
    format!(
        "- id: {id}\n  about:\n    - task:1\n    - target:labs\n  kind: {}\n  date: {date}\n  known: {known}\n  added: 2026-01-01\n{status}{meets}  title:\n    zh: 记录{place}\n    en: Record {place}\n  text:\n    zh: 文本{place}。\n    en: Text {place}.\n{}  sources:\n    - title: T\n      lang: en\n      publisher: P\n      url: https://p.example/{place}\n      mirror: {}\n",
        made.kind,
        observation.unwrap_or_default(),
        made.mirror,
    )
}

fn site(records: &[(usize, &Made)]) -> Site {
    let site = Site::new();
    let text: String = records.iter().map(|(place, made)| yaml(*place, made)).collect();
    if !text.is_empty() {
        site.write("content/records/made.yaml", text);
    }
    site
}

fn built(site: &Site, day: &str) -> std::collections::BTreeMap<String, Vec<u8>> {
    site.build_as_of(day);
    site.files()
}

/// What is to be said of every task, without a word by which a record could be known.
fn task_states(site: &Site, day: &str) -> Vec<String> {
    let model = site.model();
    let day = gongkai::date::Day::parse(day).expect("a day");
    let worked_out = model.state(day, gongkai::model::Public::On(day), 365);
    let snapshot = model.as_of(&worked_out);
    let said = |task| {
        let state = snapshot.task(task);
        let milestones = snapshot.milestones_of(task).map(|milestone| snapshot.milestone(milestone));
        let milestones: Vec<_> = milestones.map(|milestone| (milestone.delay, milestone.late)).collect();
        let disagreement = state.disagreement.as_ref().map(|found| {
            let statuses = found.records.iter().map(|record| snapshot.records().row(*record));
            (
                found.decided,
                statuses
                    .map(|record| (record.statuses.iter().map(|status| status.stage).collect::<Vec<_>>(), record.known))
                    .collect::<Vec<_>>(),
            )
        });
        format!("{:?}", (state.stage, state.late, state.quiet, &state.evidence, milestones, disagreement))
    };
    snapshot.outline.tasks.handles().map(said).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn the_order_of_records_in_files_does_not_matter(records in prop::collection::vec(made(), 0..6)) {
        let numbered: Vec<(usize, &Made)> = records.iter().enumerate().collect();
        let reversed: Vec<(usize, &Made)> = numbered.iter().copied().rev().collect();
        let forwards = built(&site(&numbered), "2026-06-30");
        let backwards = site(&reversed);
        backwards.write("content/records/empty-folder/.keep", "");
        prop_assert_eq!(forwards, built(&backwards, "2026-06-30"));
    }

    #[test]
    fn the_names_of_files_do_not_matter(records in prop::collection::vec(made(), 1..6), turn in 0..6usize) {
        let in_files = |name: &dyn Fn(usize) -> usize| {
            let site = Site::new();
            for (place, made) in records.iter().enumerate() {
                site.write(&format!("content/records/made/{}.yaml", name(place)), yaml(place, made));
            }
            built(&site, "2026-06-30")
        };
        let last = records.len() - 1;
        prop_assert_eq!(in_files(&|place| place), in_files(&|place| (last - place + turn) % (last + 1)));
    }

    #[test]
    fn no_state_of_a_task_depends_on_ids(records in prop::collection::vec(made(), 1..8)) {
        let named = |name: &dyn Fn(usize) -> usize| {
            let site = Site::new();
            let record = |(place, made): (usize, &Made)| yaml_as(&format!("id-{}", name(place)), place, made);
            site.write("content/records/made.yaml", records.iter().enumerate().map(record).collect::<String>());
            task_states(&site, "2026-06-30")
        };
        let last = records.len() - 1;
        prop_assert_eq!(named(&|place| place), named(&|place| last - place));
    }

    #[test]
    fn what_became_known_later_has_no_effect_anywhere(
        records in prop::collection::vec(made(), 0..5),
        later in made(),
        month in 1..=12u8,
    ) {
        // Known in 2027 only, whatever its date; the as-of day lies before.
        let numbered: Vec<(usize, &Made)> = records.iter().enumerate().collect();
        let without = site(&numbered);
        let with = site(&numbered);
        let known_later = yaml(99, &later);
        let start = known_later.find("  known: ").expect("a known date");
        let end = start + known_later[start..].find('\n').expect("a line");
        with.write("content/records/later.yaml", format!("{}  known: 2027-01-01{}", &known_later[..start], &known_later[end..]));
        let day = format!("2025-{month:02}-28");
        prop_assert_eq!(built(&without, &day), built(&with, &day));
    }

    #[test]
    fn adding_a_record_never_changes_an_earlier_day(
        records in prop::collection::vec(made(), 0..5),
        added in made(),
    ) {
        let numbered: Vec<(usize, &Made)> = records.iter().enumerate().collect();
        let mut more = numbered.clone();
        more.push((77, &added));
        let (before, after) = (site(&numbered), site(&more));
        // The record becomes known in its month or the next; on the last day of the month before, nothing differs.
        let day = if added.month == 1 { "2024-12-31".to_owned() } else { format!("2025-{:02}-01", added.month) };
        prop_assert_eq!(built(&before, &day), built(&after, &day));
    }
}

/// The words that say the stage on a task's page, from the seal's class.
fn stage(site: &Site, task: u8) -> String {
    let page = site.page(&format!("en/tasks/{task}/index.html"));
    let seal = page.split("class=\"seal seal-").nth(1).expect("a seal");
    seal.split(['"', ' ']).next().expect("a stage").to_owned()
}

#[test]
fn the_latest_stated_status_counts_and_otherwise_what_is_reported() {
    let site = Site::new();
    site.remove("content/records/labs.yaml");
    site.build_as_of("2025-03-28");
    assert_eq!(stage(&site, 1), "no-public-report");
    site.build_as_of("2025-03-29");
    assert_eq!(stage(&site, 1), "reported-progress");
    site.replace("content/records/first.yaml", "kind: event", "kind: announcement");
    site.build();
    assert_eq!(stage(&site, 1), "no-public-report", "an announcement moves nothing");
    site.replace("content/records/first.yaml", "kind: announcement", "kind: achievement\nstatus: done");
    site.build();
    assert_eq!(stage(&site, 1), "done");
}

#[test]
fn a_record_before_the_term_is_background() {
    let site = Site::new();
    site.remove("content/records/labs.yaml");
    site.replace("content/records/first.yaml", "date: 2025-03-28", "date: 2023-03-28");
    site.build();
    assert_eq!(stage(&site, 1), "no-public-report");
    assert!(site.page("en/tasks/1/index.html").contains("The first event"), "it is shown all the same");
}

#[test]
fn a_milestone_past_due_is_late_until_a_record_meets_it() {
    let late = |site: &Site| site.page("en/tasks/2/index.html").contains("seal-late");
    let site = Site::new();
    site.build_as_of("2025-12-31");
    assert!(!late(&site), "not yet due");
    site.build_as_of("2026-01-01");
    assert!(late(&site));
    site.replace("content/records/first.yaml", "added: 2026-01-01", "added: 2026-01-01\nmeets:\n  - opening");
    site.build_as_of("2026-01-01");
    assert!(!late(&site));
}

#[test]
fn a_link_to_a_record_that_is_not_public_yet_is_plain_text() {
    let site = Site::new();
    site.replace("content/records/first.yaml", "added: 2026-01-01", "added: 2026-01-01\nknown: 2026-06-01");
    site.build_as_of("2026-05-31");
    let page = site.page("en/records/four-labs/index.html");
    assert!(page.contains("the first event") && !page.contains(">the first event</a>"), "{page}");
    site.build_as_of("2026-06-01");
    assert!(site.page("en/records/four-labs/index.html").contains(">the first event</a>"));
}

#[test]
fn the_headline_of_a_target_is_the_latest_confirmed_comparable_value() {
    let more = "\
- id: nine-labs
  about: [target:labs]
  kind: figure
  date: 2025-09-01
  added: 2026-01-01
  title: {zh: 九家, en: Nine}
  text: {zh: 九家。, en: Nine.}
  observation: {target: labs, value: 9, unit: {zh: 家, en: labs}, comparable: false}
  sources: [{title: T, lang: en, publisher: P, url: https://p.example/9, published: 2025-09-01}]
- id: eleven-labs
  about: [target:labs]
  kind: figure
  date: 2025-10-01
  added: 2026-01-01
  title: {zh: 十一家, en: Eleven}
  text: {zh: 十一家。, en: Eleven.}
  observation: {target: labs, value: 11, unit: {zh: 家, en: labs}}
  sources: [{title: T, lang: en, publisher: P, url: https://p.example/11, published: 2025-10-01, mirror: true}]
";
    let site = Site::new();
    site.write("content/records/more.yaml", more);
    let report = site.build();
    let told: Vec<&str> = report.diagnostics.iter().map(|finding| finding.code.name()).collect();
    assert_eq!(told, ["weak-source"], "{}", site.told(&report));
    let state = |site: &Site| {
        let day = gongkai::date::Day::parse(super::support::TODAY).expect("a day");
        let model = site.model();
        let worked_out = model.state(day, gongkai::model::Public::On(day), 365);
        let snapshot = model.as_of(&worked_out);
        let target = snapshot.outline.targets.handles().next().expect("a target");
        let state = snapshot.target(target);
        let id = |found: Option<gongkai::model::ObservationHandle>| {
            found.map(|found| snapshot.records().id(found.record).to_string())
        };
        (id(state.headline), id(state.reported), state.standing)
    };
    let some = |id: &str| Some(id.to_owned());
    assert_eq!(
        state(&site),
        (some("four-labs"), some("eleven-labs"), Standing::ReportedReached),
        "a repost confirms nothing"
    );
    site.replace("content/records/more.yaml", ", mirror: true", "");
    assert_eq!(state(&site), (some("eleven-labs"), None, Standing::Reached));
    site.replace("content/records/more.yaml", "value: 11", "value: 8");
    assert_eq!(state(&site), (some("eleven-labs"), None, Standing::NotYet));
    site.remove("content/records/more.yaml").remove("content/records/labs.yaml");
    assert_eq!(state(&site), (None, None, Standing::NoData), "missing is not zero");
}
