//! Dates as precise as sources give them: quarters, halves, ranges, and those that no source gives.

use std::fs;

use gongkai::date::{Date, When};
use gongkai::lang::{Formats, Lang};
use gongkai::theme::Strings;

use super::support::{Site, project, text_of, words_of};

/// A record of this date, whose source was published on 3 November 2025.
fn record(id: &str, date: &str) -> String {
    let source = format!(
        "sources: [{{title: T, lang: en, publisher: P, url: 'https://p.example/{id}', published: 2025-11-03}}]"
    );
    super::support::record(id, &[&format!("date: {date}"), &source])
}

/// The small site with records of every precision.
pub(crate) fn with_dates() -> Site {
    let site = Site::new();
    let records = [
        record("quarter", "2025-Q3"),
        record("half", "2025-H1"),
        record("years", "2022-04/2023-03"),
        record("months", "2025-04/2025-06"),
        record("turn", "2024-11/2025-02"),
        record("undated", "unknown"),
    ];
    site.write("content/records/dates.yaml", records.concat());
    site.write(
        "content/cases/story/case.yaml",
        "id: story\ndate: unknown\nadded: 2026-01-01\ntitle:\n  zh: 故事\n  en: A story\nsummary:\n  zh: 概要。\n  en: In short.\ntext:\n  zh: 正文。\n  en: At length.\ntasks:\n  - 1\nsources:\n  - title: Report\n    lang: en\n    publisher: Paper\n    url: https://paper.example/story\n    published: 2025-10-08\n",
    );
    site
}

#[test]
fn parts_of_a_year_and_ranges_are_read_in_words_and_no_machine_is_given_a_false_form() {
    let site = with_dates();
    let report = site.build();
    assert_eq!(site.told(&report), "");
    for (id, chinese, english, covers) in [
        ("quarter", "2025年第三季度", "July to September 2025", "2025-07-01/2025-09-30"),
        ("half", "2025年上半年", "January to June 2025", "2025-01-01/2025-06-30"),
        ("years", "2022年4月至2023年3月", "April 2022 to March 2023", "2022-04/2023-03"),
        ("months", "2025年4月至6月", "April to June 2025", "2025-04/2025-06"),
    ] {
        let (own, other) =
            (site.page(&format!("records/{id}/index.html")), site.page(&format!("en/records/{id}/index.html")));
        assert!(own.contains(&format!("<dd>{chinese}</dd>")), "{id}");
        assert!(other.contains(&format!("<dd>{english}</dd>")), "{id}");
        assert!(other.contains(&format!("\"temporalCoverage\":\"{covers}\"")), "{id}");
    }
    for (path, bytes) in site.files().iter().filter(|(path, _)| path.ends_with(".html")) {
        let html = std::str::from_utf8(bytes).expect("text");
        for form in
            ["datetime=\"2025-Q", "datetime=\"2025-H", "datetime=\"2022-04/", "datetime=\"unknown", "datetime=\"\""]
        {
            assert!(!html.contains(form), "{path}: {form}");
        }
    }
}

#[test]
fn a_date_of_several_months_stands_in_the_year_of_its_last() {
    let site = with_dates();
    site.build();
    let year = |year: u16| site.page(&format!("en/records/{year}/index.html"));
    for id in ["quarter", "half", "months", "turn", "undated"] {
        assert!(year(2025).contains(&format!("Title {id}")), "{id}");
    }
    assert!(!site.output().join("en/records/2024").exists(), "no record ends in it");
    assert!(year(2023).contains("Title years"));
    let margins = text_of(&year(2025));
    for words in ["July to September", "April to June", "November 2024 to February 2025", "Date not known"] {
        assert!(margins.contains(words), "{words}: {margins}");
    }
    // By the last day, the latest first.
    let places = ["undated", "quarter", "half", "turn"].map(|id| year(2025).find(&format!("Title {id}")));
    assert!(places.is_sorted() && places.iter().all(Option::is_some), "{places:?}");
}

#[test]
fn what_no_source_dates_is_said_to_be_undated_and_counts_from_the_day_it_became_public() {
    let site = with_dates();
    site.build();
    let page = text_of(&site.page("en/records/undated/index.html"));
    assert!(page.contains("Date not known (public since 3 November 2025)"), "{page}");
    assert!(text_of(&site.page("records/undated/index.html")).contains("日期不详（2025年11月3日公开）"));
    assert!(
        !site.page("en/records/undated/index.html").contains("temporalCoverage"),
        "nothing is made up for machines"
    );
    let story = text_of(&site.page("en/cases/story/index.html"));
    assert!(story.contains("Date not known (public since 8 October 2025)"), "{story}");
    // It lies within the term, since it became public in it.
    site.write("content/records/dates.yaml", record("undated", "unknown"));
    site.remove("content/records/first.yaml").remove("content/records/labs.yaml");
    site.build();
    assert!(site.page("en/tasks/1/index.html").contains("seal-reported-progress"));
    let task = text_of(&site.page("tasks/1/index.html"));
    assert!(task.contains("有1条公开记录，最近一条的日期不详。"), "{task}");
    site.build_as_of("2025-11-02");
    assert!(!site.output().join("records/undated").exists());
    assert!(site.page("en/tasks/1/index.html").contains("seal-no-public-report"));
}

#[test]
fn a_record_that_states_since_when_it_is_known_may_have_no_date() {
    let site = Site::new();
    let undated = super::support::record("undated", &["date: unknown", "known: 2025-12-24"]);
    site.write("content/records/undated.yaml", undated);
    assert_eq!(site.told(&site.build()), "");
    let page = |site: &Site| text_of(&site.page("en/records/undated/index.html"));
    assert!(page(&site).contains("public by 24 December 2025"), "no source has a date: {}", page(&site));
    site.replace("content/records/undated.yaml", "publisher: P,", "publisher: P, published: 2025-12-20,");
    site.build();
    assert!(page(&site).contains("public since 24 December 2025"), "{}", page(&site));
}

#[test]
fn a_stated_day_that_no_source_bears_out_is_one_by_which_the_record_was_public() {
    let site = Site::new();
    let records = [("early", "2025-12-24"), ("added", "2026-01-01")]
        .map(|(id, known)| super::support::record(id, &[&format!("known: {known}")]));
    site.write("content/records/stated.yaml", records.concat());
    site.build();
    let facts = |id: &str| words_of(&site.page(&format!("en/records/{id}/index.html")));
    assert!(facts("early").contains("Public by 24 December 2025"), "{}", facts("early"));
    assert!(facts("added").contains("Public by 1 January 2026"), "{}", facts("added"));
    let month = |month: &str| words_of(&site.page(&format!("en/changes/{month}/index.html")));
    assert!(month("2025/12").contains("Public by 24 December Title early"), "{}", month("2025/12"));
    assert!(month("2026/01").contains("Publication day not given Title added"), "the day says nothing of the source");
}

#[test]
fn the_day_of_publication_is_no_more_precise_than_its_source() {
    let site = Site::new();
    site.replace("content/records/first.yaml", "published: 2025-03-29", "published: 2025-Q2");
    let facts = |site: &Site| text_of(&site.page("en/records/first-event/index.html"));
    site.build();
    assert!(facts(&site).contains("Made publicApril to June 2025"), "{}", facts(&site));
    // Nobody says when: the end of the date's period is when it counts, not when it was made public.
    site.replace("content/records/first.yaml", "    published: 2025-Q2\n", "");
    site.build();
    assert!(!facts(&site).contains("Made public"), "{}", facts(&site));
}

#[test]
fn a_later_change_is_not_named_in_a_site_as_of_an_earlier_day() {
    let site = Site::new();
    site.replace("content/records/first.yaml", "added: 2026-01-01", "added: 2025-04-01\nchanged: 2026-02-03");
    site.build();
    let named = |site: &Site| {
        let page = site.page("en/records/first-event/index.html");
        let on_page = text_of(&page).contains("3 February 2026") || page.contains("\"dateModified\":\"2026-02-03\"");
        (on_page, site.page("en/feed.xml").contains("<updated>2026-02-03"))
    };
    assert_eq!(named(&site), (true, true));
    site.build_as_of("2026-02-03");
    assert_eq!(named(&site), (true, true));
    site.build_as_of("2026-02-02");
    assert_eq!(named(&site), (false, false));
}

#[test]
fn a_milestone_that_a_source_states_counts_from_the_publication_of_the_source() {
    let site = Site::new();
    let source = "    due: 2025-06\n    source:\n      title: Programme\n      lang: en\n      publisher: Paper\n      url: https://paper.example/programme\n      published: 2025-09-10\n";
    site.replace("content/tasks/2.yaml", "    due: 2025\n", source);
    let shown = |day: &str| {
        assert_eq!(site.told(&site.build_as_of(day)), "");
        let page = site.page("en/tasks/2/index.html");
        (page.contains("The opening"), page.contains("seal-late"))
    };
    assert_eq!(shown("2025-09-09"), (false, false), "nobody had said so");
    assert_eq!(shown("2025-09-10"), (true, true));
    // Without a publication it counts from the day it was last looked at, and else from when it is due.
    site.replace("content/tasks/2.yaml", "      published: 2025-09-10\n", "      accessed: 2025-10-01\n");
    assert_eq!(shown("2025-09-30"), (false, false));
    assert_eq!(shown("2025-10-01"), (true, true));
    site.replace("content/tasks/2.yaml", "      accessed: 2025-10-01\n", "");
    assert_eq!(shown("2025-06-29"), (false, false));
    assert_eq!(shown("2025-07-01"), (true, true));
    // The plan's own counts from the plan's publication.
    let plans = Site::new();
    let early = plans.build_as_of("2024-12-29");
    let told = plans.told(&early);
    assert!(told.starts_with("content/plan.yaml:1:1: note[before-plan]: The site speaks for 2024-12-29"), "{told}");
    assert!(told.lines().count() == 1 && told.contains("it was published on 2024-12-30"), "{told}");
    assert!(!plans.page("en/tasks/2/index.html").contains("The opening"));
    let known = plans.build_as_of("2024-12-30");
    assert_eq!(plans.told(&known), "");
    assert!(plans.page("en/tasks/2/index.html").contains("The opening"));
}

#[test]
fn a_wrong_date_is_refused_with_the_form_to_write() {
    let site = Site::new();
    for (written, said) in [
        ("2026年3月", "is not written the way dates are here: 2025, 2025-H1, 2025-Q3"),
        ("2026/3/5", "is not written the way dates are here: 2025, 2025-H1, 2025-Q3"),
        ("2026-Q5", "The calendar has no 2026-Q5."),
        ("2026/2025", "is not a range: its first date must end before its second begins"),
    ] {
        site.write("content/records/wrong.yaml", record("wrong", written));
        let told = site.told(&site.check());
        assert!(told.contains(written) && told.contains(said) && told.lines().count() == 1, "{told}");
    }
    site.remove("content/records/wrong.yaml");
    for (path, from) in [("content/tasks/2.yaml", "due: 2025"), ("content/plan.yaml", "from: 2024")] {
        let key = &from[..from.find(' ').expect("a key")];
        site.replace(path, from, &format!("{key} unknown"));
        let told = site.told(&site.check());
        assert!(told.contains("only the date of a record or case can be unknown"), "{told}");
        site.replace(path, &format!("{key} unknown"), from);
    }
}

#[test]
fn what_was_put_in_after_today_is_a_finding_whatever_day_the_site_speaks_for() {
    let site = Site::new();
    assert_eq!(site.told(&site.build_as_of("2025-12-31")), "", "added a day later, as of an earlier day");
    let told = site.told(&site.run(None, "2025-12-31").expect("the machine works"));
    assert_eq!(told.matches("added-later").count(), 2, "{told}");
    assert!(told.contains("said to have been added on 2026-01-01, but today is 2025-12-31"), "{told}");
}

/// The dates of a language with the words that `civic` has for it, or the site of another plan.
fn formats(tag: &str, words: &str) -> Formats {
    let mut strings = Strings::default();
    strings.begin(tag);
    strings.lay(&fs::read_to_string(project().join(words)).expect(words), None).expect("words");
    Formats::new(tag).expect("a tag").with(strings.periods(Lang::RECORD))
}

#[test]
fn words_for_dates_are_those_of_the_language_s_file() {
    let chinese = formats("zh-CN", "themes/civic/strings/zh.ftl");
    let english = formats("en-GB", "themes/civic/strings/en.ftl");
    let arabic = formats("ar", "tests/sites/oasis/themes/civic/strings/ar.ftl");
    let date = |text: &str| Date::parse(text).expect("a date");
    for (text, in_chinese, in_english) in [
        ("2025-Q3", "2025年第三季度", "July to September 2025"),
        ("2025-H1", "2025年上半年", "January to June 2025"),
        ("2022-04/2023-03", "2022年4月至2023年3月", "April 2022 to March 2023"),
        ("2025-04/2025-06", "2025年4月至6月", "April to June 2025"),
        ("2025-03-28/2025-04-02", "2025年3月28日至4月2日", "28 March to 2 April 2025"),
        ("2022/2024", "2022年至2024年", "2022 to 2024"),
        ("2024-12-30/2025", "2024年12月30日至2025年", "30 December 2024 to 2025"),
    ] {
        assert_eq!(chinese.date(date(text)), in_chinese);
        assert_eq!(english.date(date(text)), in_english);
    }
    for (text, in_chinese, in_english) in [
        ("2025-Q3", "第三季度", "July to September"),
        ("2025-H2", "下半年", "July to December"),
        ("2025-04/2025-06", "4月至6月", "April to June"),
        ("2025-03-28/2025-03-30", "3月28日至3月30日", "28 March to 30 March"),
        ("2022-04/2023-03", "2022年4月至2023年3月", "April 2022 to March 2023"),
    ] {
        assert_eq!(chinese.date_in_year(date(text)), in_chinese);
        assert_eq!(english.date_in_year(date(text)), in_english);
    }
    assert_eq!(arabic.date(date("2025-H2")), "النصف الثاني من 2025");
    assert_eq!(arabic.date(date("2022/2024")), "من 2022 إلى 2024");
    assert_eq!(chinese.when(When::Unknown), "日期不详");
    assert_eq!(english.when(When::Unknown), "Date not known");
    assert_eq!(english.when(When::On(date("2025"))), "2025");
    assert_eq!([chinese.years(2024, 2027), english.years(2024, 2027)], ["2024—2027", "2024–2027"]);
}
