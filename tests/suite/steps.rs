//! Steps of a task: their table, what records say of them, and what follows for the task.

use super::support::{Site, elements, text_of, words, words_of};

/// The second task broken down by a source of June 2025, and a milestone that it shares with the first.
const STEPS: &str = "\
steps:
  - id: 2.1
    name: {zh: 选址, en: Choose a site}
    text: {zh: 选定地址。, en: A site is chosen.}
    leads: [a]
    from: 2025-Q1
    due: 2025-06
    source: {title: Breakdown, lang: en, publisher: Paper, url: 'https://paper.example/steps', published: 2025-02-01}
  - id: 2.2
    name: {zh: 开工, en: Begin building}
    due: 2025-09-30
    source: {title: Breakdown, lang: en, publisher: Paper, url: 'https://paper.example/steps', published: 2025-02-01}
  - id: 2.3
    name: {zh: 运行, en: Begin operating}
    paragraph: 5
";

/// The small site whose second task has steps, with more records about them.
fn with(records: &[String]) -> Site {
    let site = Site::new();
    site.replace("content/tasks/2.yaml", "milestones:\n", &format!("{STEPS}milestones:\n"));
    if !records.is_empty() {
        site.write("content/records/more.yaml", records.concat());
    }
    site
}

/// A record of a date, with lines of its own.
fn record(id: &str, date: &str, lines: &[&str]) -> String {
    let lines: String = lines.iter().map(|line| format!("  {line}\n")).collect();
    format!(
        "- id: {id}\n  kind: event\n  date: {date}\n  added: 2026-01-01\n{lines}  title: {{zh: 题目{id}, en: Title {id}}}\n  text: {{zh: '内容，见[选址](step:2.1)。', en: 'Text, see [the site](step:2.1).'}}\n  sources: [{{title: T, lang: en, publisher: P, url: 'https://p.example/{id}', published: {date}}}]\n"
    )
}

/// The words of a row of the table of steps, in English.
fn row(site: &Site, step: &str) -> String {
    let page = site.page("en/tasks/2/index.html");
    let rows = elements(&page, &format!("<tr id=\"step-{step}\">"), "tr");
    let [row] = rows[..] else { panic!("{} rows of {step}", rows.len()) };
    words_of(row)
}

#[test]
fn the_page_of_a_task_has_a_table_of_its_steps_and_says_how_many_are_done() {
    let site = with(&[record("chosen", "2025-05-20", &["meets: [step:2.1]"])]);
    site.build_as_of("2025-08-01");
    let page = site.page("en/tasks/2/index.html");
    assert!(text_of(&page).contains("1 of 3 steps done"), "{page}");
    let chosen = row(&site, "2.1");
    assert!(chosen.contains("2.1 Choose a site") && chosen.contains("A site is chosen."), "{chosen}");
    assert!(chosen.contains("Lead: Bureau A") && chosen.contains("Breakdown"), "{chosen}");
    assert!(chosen.contains("Done early") && chosen.contains("20 May 2025: Title chosen"), "{chosen}");
    assert!(row(&site, "2.2").contains("Due: 30 September 2025 Not yet due"), "{}", row(&site, "2.2"));
    assert!(row(&site, "2.3").contains("No date given Not reported as done"), "{}", row(&site, "2.3"));
    assert!(row(&site, "2.3").contains("Paragraph 5 of the full text"), "{}", row(&site, "2.3"));
    assert!(page.contains("<path class=\"bar-span\" d=\"M250 50H373\"/>"), "{page}");
    assert!(words(&site, "tasks/").contains("Steps done: 1 of 3. Past due and not done: 0 of 3."));
    // Neither page nor bar nor words where there are none.
    let without = site.page("en/tasks/1/index.html");
    assert!(!without.contains("schedule.css") && !text_of(&without).contains("step"), "{without}");
}

#[test]
fn records_about_a_step_are_records_of_its_task_and_say_so() {
    let site = with(&[record("chosen", "2025-05-20", &["about: [step:2.1]"])]);
    site.build();
    let page = words(&site, "tasks/2/");
    assert!(page.contains("On a step of this task: Choose a site"), "{page}");
    assert!(page.contains("Included above: about the task’s steps 1"), "{page}");
    assert!(page.contains("Progress reported"), "{page}");
    let record = site.page("en/records/chosen/index.html");
    assert!(record.contains("<a href=\"../../tasks/2/#step-2.1\">Choose a site</a>"), "{record}");
    assert!(record.contains("<a href=\"../../tasks/2/#step-2.1\">the site</a>"), "a link in Markdown: {record}");
    let feed = String::from_utf8(site.files()["en/feed.xml"].clone()).expect("text");
    assert!(feed.contains("https://plan.example/en/tasks/2/#step-2.1"), "{feed}");
    assert!(feed.contains("<category term=\"Choose a site\"/>"), "{feed}");
}

#[test]
fn the_stage_of_a_task_never_follows_from_its_steps() {
    let done = ["statuses: [{of: step:2.1, status: done}, {of: step:2.2, status: done}, {of: step:2.3, status: done}]"];
    let site = with(&[record("done", "2025-11-20", &done)]);
    site.build();
    let page = words(&site, "tasks/2/");
    assert!(page.contains("3 of 3 steps done") && page.contains("Progress reported"), "{page}");
    // A status says that a step is done, and not when that came about: it is called neither late nor on time.
    assert!(row(&site, "2.1").contains("Done Status reported: Done (20 November 2025): Title done"));
    let own = ["statuses: [{of: task:2, status: stopped}]"];
    let site = with(&[record("done", "2025-11-20", &done), record("own", "2025-11-21", &own)]);
    site.build();
    assert!(words(&site, "tasks/2/").contains("Stopped"), "its own status is its stage");
}

#[test]
fn a_step_past_due_makes_its_task_late_until_it_is_done() {
    let late = |site: &Site| site.page("en/tasks/2/index.html").contains("seal-late");
    let site = with(&[]);
    site.build_as_of("2025-06-30");
    assert!(!late(&site), "not yet past due");
    site.build_as_of("2025-07-01");
    assert!(late(&site) && row(&site, "2.1").contains("Overdue"), "{}", row(&site, "2.1"));
    let page = words(&site, "tasks/");
    assert!(page.contains("1 of 2 tasks has a milestone or a step with a date."), "{page}");
    assert!(page.contains("Late: 1 of 1 with milestones or steps that have a date"), "{page}");
    let site = with(&[record("late", "2025-08-14", &["meets: [step:2.1]"])]);
    site.build_as_of("2025-08-14");
    assert!(!late(&site) && row(&site, "2.1").contains("Done late"), "{}", row(&site, "2.1"));
    assert!(row(&site, "2.1").contains("45 days late"));
    let site = with(&[record("given-up", "2025-06-14", &["statuses: [{of: step:2.1, status: stopped}]"])]);
    site.build_as_of("2025-08-14");
    assert!(!late(&site) && row(&site, "2.1").contains("Stopped"), "what was given up is not late");
}

#[test]
fn a_step_is_there_from_the_day_on_which_its_source_was_published() {
    let site = with(&[record("early", "2025-01-10", &["about: [step:2.1, step:2.3]"])]);
    site.build_as_of("2025-01-31");
    let page = words(&site, "tasks/2/");
    assert!(page.contains("0 of 1") || page.contains("The one step is not done"), "{page}");
    assert!(!page.contains("Choose a site"), "{page}");
    let record = site.page("en/records/early/index.html");
    assert!(!record.contains("Choose a site") && record.contains("Begin operating"), "{record}");
    assert!(record.contains(">Second</a>"), "in its place the task is named: {record}");
    assert!(text_of(&record).contains("see the site") && !record.contains(">the site</a>"), "{record}");
    site.build_as_of("2025-02-01");
    assert!(words(&site, "tasks/2/").contains("0 of 3 steps done"));
    // What waits is told, with its kind.
    let model = site.model();
    let day = gongkai::date::Day::parse("2025-01-31").expect("a day");
    let waiting = model.waiting(day, gongkai::model::Public::On(day));
    let steps: Vec<String> =
        waiting.iter().filter(|one| one.kind == gongkai::id::Kind::Step).map(|one| one.id.clone()).collect();
    assert_eq!(steps, ["2.1", "2.2"]);
}

#[test]
fn progress_in_per_cent_and_a_sources_own_words_stand_beside_our_words() {
    let first = ["progress: [{of: step:2.2, value: 30}, {of: task:2, value: 12.5}]"];
    let second = [
        "statuses: [{of: step:2.2, status: in-progress, words: {zh: 序时推进, en: on schedule}}]",
        "progress: [{of: step:2.2, value: 40}]",
    ];
    let site = with(&[record("may", "2025-05-01", &first), record("june", "2025-06-01", &second)]);
    site.build_as_of("2025-08-01");
    let step = row(&site, "2.2");
    assert!(step.contains("40% done, as reported (1 June 2025): Title june"), "the latest counts: {step}");
    assert!(
        step.contains("Status reported: In progress (1 June 2025): Title june (in the source’s words: on schedule)")
    );
    assert!(step.contains("Not yet due"), "a percentage is no status: {step}");
    let page = words(&site, "tasks/2/");
    assert!(page.contains("12.5% done, as reported (1 May 2025): Title may"), "{page}");
    assert!(page.contains("Progress reported"), "{page}");
    let chinese = text_of(&site.page("tasks/2/index.html"));
    assert!(chinese.contains("序时推进") && chinese.contains("分解事项共3项，已完成0项"), "{chinese}");
    let record = words(&site, "records/june/");
    assert!(record.contains("Progress reported: Begin building 40%"), "{record}");
}

#[test]
fn a_target_can_be_met_without_a_value() {
    let met = |lines: &[&str]| {
        let site = with(&[record("met", "2025-09-01", lines)]);
        site.build();
        words(&site, "targets/labs/")
    };
    let page = met(&["meets: [target:labs]"]);
    assert!(
        page.contains(
            "The goal is reported to have been reached, without a comparable figure: Title met 1 September 2025"
        ),
        "{page}"
    );
    // A later value speaks louder.
    let value = "observation: {target: labs, value: 5, date: 2025-10-01, unit: {zh: 家, en: labs}}";
    let after = |later: String| {
        let site = with(&[record("met", "2025-09-01", &["meets: [target:labs]"]), later]);
        site.build();
        words(&site, "targets/labs/")
    };
    let later = record("later", "2025-10-01", &[value]);
    let page = after(later.clone());
    assert!(page.contains("The goal, which was reached before (1 September 2025), is no longer reached."), "{page}");
    assert!(!page.contains("does not reach") && !page.contains("was due"), "{page}");
    // What a repost says takes nothing from it.
    let page = after(later.replace("publisher: P", "publisher: P, mirror: true"));
    assert!(page.contains("The goal is reported to have been reached") && page.contains("Reported: 5"), "{page}");
    assert!(!page.contains("no longer reached"), "{page}");
}

#[test]
fn a_milestone_of_several_tasks_is_shown_on_each_and_counted_once() {
    let site = Site::new();
    site.replace("content/tasks/2.yaml", "    due: 2025\n", "    due: 2025\n    also: [task:1]\n    leads: [a]\n");
    site.build();
    for (task, other) in [(1, "Second"), (2, "First")] {
        let page = words(&site, &format!("tasks/{task}/"));
        assert!(page.contains("The opening") && page.contains(&format!("Also a milestone of: {other}")), "{page}");
        assert!(page.contains("Responsible: Bureau A"), "{page}");
        assert!(site.page(&format!("en/tasks/{task}/index.html")).contains("seal-late"));
    }
    let page = words(&site, "tasks/");
    assert!(page.contains("2 of 2 tasks have milestones.") || page.contains("Late: 2 of 2 with milestones"), "{page}");
    assert!(page.contains("Past due and not met: 1 of 1."), "{page}");
}

#[test]
fn the_id_of_a_step_is_distinct_in_the_whole_plan() {
    let site = with(&[]);
    let again = "steps:\n  - {id: 2.1, name: {zh: 另一, en: Another}, paragraph: 4}\nsummary:";
    site.replace("content/tasks/1.yaml", "summary:", again);
    let report = site.check();
    assert!(site.told(&report).contains("error[duplicate-id]"), "{}", site.told(&report));
}

#[test]
fn a_new_record_can_be_about_a_step() {
    let site = with(&[]);
    let arguments = [
        "new",
        "record",
        "--id",
        "walls",
        "--about",
        "step:2.2",
        "--kind",
        "event",
        "--date",
        "2025-08-20",
        "--title",
        "zh=开工",
        "--title",
        "en=Building begins",
        "--text",
        "zh=已经开工。",
        "--text",
        "en=Building has begun.",
        "--source-title",
        "Report",
        "--source-lang",
        "en",
        "--source-publisher",
        "Paper",
        "--source-url",
        "https://paper.example/walls",
        "--source-published",
        "2025-08-21",
    ];
    let mut program = assert_cmd::Command::cargo_bin("gongkai").expect("the program is built");
    let output = program.args(arguments).current_dir(site.root()).env("LC_ALL", "C").output().expect("it runs");
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    // The program asks the clock for the day, so the site speaks for one that is surely later.
    site.build_as_of("2999-12-31");
    assert!(words(&site, "tasks/2/").contains("On a step of this task: Begin building"));
}

#[test]
fn a_target_that_was_met_late_by_what_a_source_says_tells_by_how_long() {
    let page = |records: &[String], page: &str| {
        let site = with(records);
        site.build_as_of("2028-12-31");
        words_of(&site.page(&format!("{page}targets/labs/index.html")))
    };
    let met = |id: &str, date: &str| record(id, date, &["meets: [target:labs]"]);
    let late = met("late", "2028-01-31");
    assert!(page(std::slice::from_ref(&late), "en/").contains("Title late 31 January 2028 31 days late"));
    assert!(page(std::slice::from_ref(&late), "").contains("逾期31天完成"));
    assert!(!page(&[met("in-time", "2027-12-31")], "en/").contains("days late"));
    // What was said or counted in time stays so, whatever is said later.
    assert!(!page(&[met("in-time", "2027-06-30"), late.clone()], "en/").contains("31 days late"));
    let value = "observation: {target: labs, value: 12, date: 2027-06-30, unit: {zh: 家, en: labs}}";
    assert!(!page(&[record("counted", "2027-06-30", &[value]), late.clone()], "en/").contains("31 days late"));
    let value = value.replace("12", "8");
    assert!(page(&[record("counted", "2027-06-30", &[&value]), late], "en/").contains("31 days late"));
}

#[test]
fn what_qualifies_an_older_figure_does_not_stand_beside_what_a_later_source_says() {
    let value =
        "observation: {target: labs, value: 5, date: 2025-08-01, flags: [provisional], unit: {zh: 家, en: labs}}";
    let site = with(&[record("count", "2025-08-01", &[value]), record("met", "2025-11-01", &["meets: [target:labs]"])]);
    site.build();
    for page in ["targets/labs/", "targets/", ""] {
        // A line in a list has no other place for the figure itself.
        let figure = match page {
            "targets/labs/" => "The latest figure is for 1 August 2025.",
            _ => "Latest figure: 5 labs (1 August 2025)",
        };
        let page = words(&site, page);
        assert!(page.contains(&format!("Title met 1 November 2025 {figure} Provisional")), "{page}");
    }
}

#[test]
fn what_was_done_by_the_end_of_a_period_before_it_was_due_was_done_in_time() {
    let outcome = |date: &str, lines: &str| {
        let site = with(&[record("done", date, &[lines])]);
        site.build_as_of("2026-12-31");
        row(&site, "2.2")
    };
    let (met, status) = ("meets: [step:2.2]", "statuses: [{of: step:2.2, status: done}]");
    for (date, words) in [("2025-Q2", "Done early"), ("2025-H1", "Done early"), ("2025-09-30", "Done on time")] {
        for line in [met, status] {
            assert!(outcome(date, line).contains(words), "{date}, {line}");
        }
    }
    assert!(outcome("2025-Q4", met).contains("Done late"));
    // The period holds the day on which it was due; and a status does not say since when something has been done.
    assert!(outcome("2025-Q3", met).contains("Done on time"), "the quarter ends with the day");
    for (date, line) in [("2025", met), ("2025", status), ("2025-Q4", status)] {
        let row = outcome(date, line);
        assert!(["early", "on time", "late"].iter().all(|word| !row.contains(&format!("Done {word}"))), "{row}");
        assert!(row.contains("Done"), "{row}");
    }
}

#[test]
fn progress_that_its_source_revises_says_so() {
    let before = record("before", "2025-05-01", &["progress: [{of: step:2.2, value: 40}]"]);
    let after = record("after", "2025-06-01", &["progress: [{of: step:2.2, value: 30, revised: true}]"]);
    let site = with(&[before, after]);
    let report = site.build();
    assert!(!site.told(&report).contains("progress-falls"));
    assert!(
        row(&site, "2.2").contains("30% done, as reported (1 June 2025): Title after Revised"),
        "{}",
        row(&site, "2.2")
    );
    assert!(words(&site, "records/after/").contains("Progress reported: Begin building 30% Revised"));
}

#[test]
fn an_organisation_that_only_leads_a_step_is_listed_with_what_it_does() {
    let site = with(&[]);
    let path = site.root().join("content/organisations.yaml");
    let list = std::fs::read_to_string(&path).expect("the organisations");
    let partner = "- id: helper\n  kind: partner\n  name: {zh: 帮手, en: The Helper}\n";
    site.write("content/organisations.yaml", format!("{list}{partner}"));
    site.replace("content/tasks/2.yaml", "leads: [a]", "leads: [helper]");
    let report = site.build();
    assert_eq!(site.told(&report), "");
    let list = words(&site, "organisations/");
    assert!(list.contains("The Helper Tasks led 0") && list.contains("Steps naming it 1"), "{list}");
    assert!(words(&site, "organisations/helper/").contains("Choose a site"));
}
