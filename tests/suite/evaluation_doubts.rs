//! Results of evaluations that were withdrawn or are under review: what is counted, what rests on them, and since when.

use super::evaluation_marks::on;
use super::support::{Site, words_of};

const ROUND_2023: &str = "content/evaluations/parks/rounds/2023.yaml";
const ROUND_2024: &str = "content/evaluations/parks/rounds/2024.yaml";
const ROUND_2025: &str = "content/evaluations/parks/rounds/2025.yaml";

/// A page about the parks, in English.
pub(super) fn page(site: &Site, of: &str) -> String {
    site.page(&format!("en/evaluations/parks/{of}/index.html"))
}

/// The row of a table about a subject.
pub(super) fn row<'p>(page: &'p str, subject: &str) -> &'p str {
    let rows = page.split("<tr>").skip(1).map(|row| row.split("</tr>").next().unwrap_or_default());
    let link = format!("subjects/{subject}/");
    rows.into_iter().find(|row| row.contains(&link)).unwrap_or_else(|| panic!("no row of {subject}"))
}

/// The cell of a row with a number.
fn cell<'p>(row: &'p str, number: &str) -> &'p str {
    let number = format!(">{number}<");
    row.split("<td").find(|cell| cell.contains(&number)).unwrap_or_else(|| panic!("no {number} in {row}"))
}

/// The line of a result in the table of all results.
fn line(site: &Site, has: &[&str]) -> String {
    let data = site.page("data/scores.csv");
    let lines: Vec<&str> = data.lines().filter(|line| has.iter().all(|part| line.contains(part))).collect();
    assert_eq!(lines.len(), 1, "{has:?}: {lines:?}");
    lines[0].to_owned()
}

#[test]
fn gaps_and_values_count_among_the_results_in_doubt() {
    let site = Site::harbour();
    site.build();
    assert!(words_of(&page(&site, "rounds/2023")).contains("Something in the result of Saltworks Park was withdrawn"));
    let both = "Something in the results of East Island Park and River Mouth Park is under review";
    assert!(words_of(&page(&site, "rounds/2025")).contains(both), "a gap that says under review");
    assert!(words_of(&page(&site, "rounds/2024")).contains("Something in the result of Lighthouse Park was withdrawn"));
    site.replace(ROUND_2024, "value: 8.6\n", &format!("value: 8.6\n        withdrawn: {}\n", on("2025-09-01")));
    site.build();
    let both = "Something in the results of North Quay Park and Lighthouse Park was withdrawn";
    assert!(words_of(&page(&site, "rounds/2024")).contains(both), "a value that was withdrawn");
    site.build_as_of("2025-08-31");
    assert!(!words_of(&page(&site, "rounds/2024")).contains("was withdrawn; it is marked"), "it came a day later");
    let site = Site::harbour();
    site.replace(
        ROUND_2023,
        "- of: services\n        missing: withdrawn",
        "- of: services\n        missing: not-published",
    );
    site.replace(ROUND_2023, "missing: withdrawn", "missing: not-published");
    site.build();
    assert!(
        !page(&site, "rounds/2023").contains("was withdrawn; it is marked"),
        "what was not published is in no doubt"
    );
}

#[test]
fn a_total_beside_a_gap_that_is_in_doubt_says_so() {
    for (gap, state) in [("withdrawn", "was withdrawn"), ("under-review", "is under review")] {
        let site = Site::harbour();
        site.replace(
            ROUND_2024,
            "- of: innovation\n        value: 67\n",
            &format!("- of: innovation\n        missing: {gap}\n"),
        );
        site.build();
        let round = page(&site, "rounds/2024");
        let old_port = row(&round, "old-port");
        let total = cell(old_port, "64.1");
        let words = words_of(old_port);
        assert!(words.contains(&format!("Total64.1 the Innovation score {state}, no date stated")), "{words}");
        assert!(!total.contains("score-bar") && !total.contains("score-again"), "{total}");
        assert!(words.contains(&format!("Gradegood one of the numbers {state}")), "{words}");
        let chinese = words_of(row(&site.page("evaluations/parks/rounds/2024/index.html"), "old-port"));
        assert!(chinese.contains("日期未说明") && chinese.contains("有数据"), "{chinese}");
        let line = line(&site, &["parks,", ",2024,", ",old-port,", ",total,"]);
        assert!(line.contains(&format!(",beside-{gap},")), "{line}");
    }
}

#[test]
fn the_score_of_a_dimension_over_a_doubted_one_says_so_wherever_it_stands() {
    for (mark, state, since) in
        [("under_review", "under-review", "under review since"), ("withdrawn", "withdrawn", "withdrawn on")]
    {
        let site = Site::harbour();
        site.replace(ROUND_2024, "value: 86\n", &format!("value: 86\n        {mark}: {}\n", on("2025-09-01")));
        let includes = format!("includes the International patent applications score, {since} 1 September 2025");
        let report = site.build();
        assert_eq!(site.told(&report), "", "a total over it is not worked out again");
        let pages = ["rounds/2024", "subjects/north-quay", "indicators/innovation"];
        for of in pages {
            let page = page(&site, of);
            let cells = page.split("<td").filter(|cell| cell.contains(">82<") && words_of(cell).contains(&includes));
            let told: Vec<&str> = cells.filter(|cell| !cell.contains("score-bar")).collect();
            assert_eq!(told.len(), 1, "{of}: {told:?}");
        }
        let round = page(&site, "rounds/2024");
        let total = row(&round, "north-quay").split("score-total").nth(1).unwrap_or_default();
        assert!(words_of(total).contains(&includes) && !total.contains("score-again"), "{total}");
        let line = line(&site, &["parks,", ",2024,", ",north-quay,", ",innovation,"]);
        assert!(line.contains(&format!(",rests-on-{state},")), "{line}");
        site.build_as_of("2025-08-31");
        for of in pages {
            assert!(!page(&site, of).contains(&includes), "{of}: it came a day later");
        }
    }
}

#[test]
fn of_two_marks_the_earlier_one_says_since_when() {
    let site = Site::harbour();
    site.replace(
        ROUND_2025,
        "    total: 53.2\n",
        &format!("    total: 53.2\n    under_review: {}\n", on("2026-06-01")),
    );
    site.build();
    let round = page(&site, "rounds/2025");
    let river_mouth = row(&round, "river-mouth");
    let (whole, services) = (words_of(river_mouth), words_of(cell(river_mouth, "62")));
    // Since when the whole is under review is told once, beside whose result it is.
    assert_eq!(whole.matches("since 1 June 2026").count(), 1, "{whole}");
    assert!(services.contains("62 under review") && !services.contains("since"), "{services}");
}

#[test]
fn a_result_without_a_total_says_so_in_the_data() {
    let site = Site::harbour();
    site.build();
    for has in [["parks,", ",2025,", ",saltworks,", ",total,"], ["mid-term,", ",2025,", ",5,", ",total,"]] {
        let line = line(&site, &has);
        assert!(line.contains(",no-total,"), "{line}");
    }
    // Where a grade stands in its place, nothing is missing.
    let grade = line(&site, &["open-counters,", ",2025,", ",parks-office,", ",grade,"]);
    assert!(!grade.contains("no-total") && !grade.contains(",total,"), "{grade}");
    let line = line(&site, &["parks,", ",2025,", ",north-quay,", ",total,"]);
    assert!(!line.contains("no-total"), "{line}");
}
