//! Evaluations: what their pages offer to readers who judge a result, and to those who take it away.

use super::support::{Site, elements};

/// The words of a piece of a page, with a space in the place of every tag.
fn words(html: &str) -> String {
    let pieces = html.split('<').map(|piece| piece.split_once('>').map_or(piece, |(_, text)| text));
    pieces.flat_map(str::split_whitespace).collect::<Vec<_>>().join(" ")
}

/// The rows of a file with comma-separated values, by the names of its columns.
fn rows(csv: &str) -> Vec<std::collections::BTreeMap<String, String>> {
    let mut lines = csv.trim_start_matches('\u{feff}').lines().map(cells);
    let head = lines.next().expect("a head");
    lines.map(|cells| head.iter().cloned().zip(cells).collect()).collect()
}

fn cells(line: &str) -> Vec<String> {
    let (mut cells, mut quoted) = (vec![String::new()], false);
    for character in line.chars() {
        match character {
            '"' => quoted = !quoted,
            ',' if !quoted => cells.push(String::new()),
            _ => cells.last_mut().expect("a cell").push(character),
        }
    }
    cells
}

#[test]
fn every_page_with_results_is_cited_and_leads_to_the_data() {
    let site = Site::harbour();
    site.build();
    for page in ["rounds/2024", "subjects/old-port", "indicators/openness", "indicators/patents"] {
        for language in ["", "en/"] {
            let path = format!("{language}evaluations/parks/{page}/");
            let page = site.page(&format!("{path}index.html"));
            let tools = elements(&page, "<details class=\"cite\"", "details");
            assert_eq!(tools.len(), 1, "{path}");
            for standard in ["GB/T 7714-2025", "APA 7", "BibTeX"] {
                assert!(tools[0].contains(standard), "{path}: {standard}");
            }
            assert!(words(tools[0]).contains(&format!("https://harbour.example/{path}")), "{path}");
            for file in ["/data/scores.csv\" download", "/data/scores.json\" download"] {
                assert_eq!(page.matches(file).count(), 1, "{path}: {file}");
            }
        }
    }
    let site = Site::harbour();
    site.replace("content/site.yaml", "time_zone:", "data: {without: [tables]}\ntime_zone:");
    site.build();
    assert!(!site.page("en/evaluations/parks/subjects/old-port/index.html").contains("scores.csv"));
}

#[test]
fn data_says_what_pages_say_of_each_number() {
    let site = Site::harbour();
    site.build();
    let csv = site.page("data/scores.csv");
    let head = csv.lines().next().unwrap_or_default();
    let end = "confirmed,unit_zh,unit_en,weight,marked,mark_reason_zh,mark_reason_en,replied,evaluated_page_zh,evaluated_page_en,as_of,origin";
    assert!(head.ends_with(end), "{head}");
    let rows = rows(&csv);
    let row = |round: &str, subject: &str, kind: &str, criterion: &str| {
        let is = |row: &&std::collections::BTreeMap<String, String>| {
            let id = format!("{}/{}", row["evaluation"], row["round"]);
            (id.as_str(), row["evaluated"].as_str(), row["kind"].as_str(), row["criterion"].as_str())
                == (round, subject, kind, criterion)
        };
        rows.iter().find(is).unwrap_or_else(|| panic!("{round} {subject} {kind} {criterion}"))
    };
    let value = row("parks/2025", "north-quay", "value", "foreign-firms");
    assert_eq!((value["unit_zh"].as_str(), value["unit_en"].as_str(), value["weight"].as_str()), ("家", "firms", "12"));
    let score = row("parks/2024", "north-quay", "score", "openness");
    assert_eq!((score["unit_en"].as_str(), score["weight"].as_str()), ("", "0.4"), "a score has no unit");
    let page = "https://harbour.example/en/evaluations/parks/subjects/north-quay/";
    assert_eq!(score["evaluated_page_en"], page);
    // A mark that a row says something of stands there, whether it is its own or that of what it rests on.
    let services = row("parks/2025", "river-mouth", "score", "services");
    assert_eq!((services["score_state"].as_str(), services["marked"].as_str()), ("under-review", "2026-06-22"));
    assert!(services["mark_reason_en"].starts_with("River Mouth Park holds"), "{services:?}");
    let total = row("parks/2024", "lighthouse", "total", "");
    assert_eq!((total["score_state"].as_str(), total["marked"].as_str()), ("rests-on-withdrawn", "2025-09-01"));
    let total = row("parks/2024", "north-quay", "total", "");
    assert_eq!((total["marked"].as_str(), total["replied"].as_str()), ("", "2025-05-12"));
    assert_eq!(score["replied"], "", "the reply is to the whole");
    // A grade is no total that is missing.
    let grade = row("open-counters/2025", "parks-office", "grade", "");
    assert_eq!((grade["kind_en"].as_str(), grade["score_state"].as_str()), ("Grade", ""));
    let withdrawn = row("open-counters/2025", "patent-office", "grade", "");
    assert_eq!((withdrawn["score_state"].as_str(), withdrawn["marked"].as_str()), ("withdrawn", "2026-03-16"));
    assert_eq!(row("parks/2024", "saltworks", "total", "")["score_state"], "no-total");
    // Nothing is said before its day.
    site.build_as_of("2025-05-11");
    assert!(!site.page("data/scores.csv").contains("2025-05-12"), "the reply came a day later");
}

#[test]
fn what_a_method_that_is_not_shown_looks_at_stands_in_no_file() {
    for hold in ["draft: true", "publish_at: 2027-01-01"] {
        let site = Site::harbour();
        let path = "content/evaluations/parks/rounds/2023.yaml";
        site.replace(path, "added: 2026-11-20\n", &format!("added: 2026-11-20\n{hold}\n"));
        site.build();
        // Only the method of 2023 looks at it.
        let tells = |bytes: &[u8]| String::from_utf8_lossy(bytes).contains("parks/indicators/partner-parks");
        let telling: Vec<String> =
            site.files().into_iter().filter(|(_, file)| tells(file)).map(|(path, _)| path).collect();
        assert_eq!(telling, Vec::<String>::new(), "{hold}");
        let kept = rows(&site.page("data/scores.csv"));
        let kept: Vec<_> = kept.iter().filter(|row| row["evaluation"] == "parks" && row["round"] == "2024").collect();
        assert_eq!(kept.len(), 6, "{hold}: a row a result, as on the page");
        assert!(kept.iter().all(|row| row["criterion"].is_empty() && row["kind"] == "total"), "{hold}");
    }
}

#[test]
fn a_recalculation_shows_its_sum_wherever_it_is_told() {
    let site = Site::harbour();
    let report = site.build();
    assert_eq!(report.diagnostics.len(), 1, "{}", site.told(&report));
    let of = |page: &str| {
        let page = site.page(&format!("{page}/index.html"));
        elements(&page, "<details class=\"score-how\">", "details").iter().map(|how| words(how)).collect::<Vec<_>>()
    };
    let told = "recalculated by this site: 75.2 0.4 × 72.5 + 0.35 × 82 + 0.25 × 70 = 75.2 ; published: 72.5";
    let parks = "en/evaluations/parks";
    for page in ["rounds/2024", "subjects/north-quay"] {
        let how = of(&format!("{parks}/{page}"));
        assert!(!how.is_empty() && how.iter().all(|how| how == told), "{page}: {how:?}");
    }
    assert_eq!(of(&format!("{parks}/indicators/openness")), Vec::<String>::new());
    let zh = of("evaluations/parks/rounds/2024");
    assert!(zh[0].ends_with("= 75.2 ；公布：72.5"), "{zh:?}");
}

#[test]
fn a_score_that_its_indicators_do_not_make_has_no_bar_on_its_own_page() {
    let site = Site::harbour();
    let path = "content/evaluations/parks/rounds/2025.yaml";
    site.replace(path, "      - of: openness\n        value: 62\n", "      - of: openness\n        value: 66\n");
    site.build();
    let page = site.page("en/evaluations/parks/indicators/openness/index.html");
    let cell = page.split("<td").find(|cell| cell.contains(">66<")).expect("the score");
    let cell = cell.split("</td>").next().unwrap_or_default();
    assert!(!cell.contains("score-bar") && cell.contains("score-again"), "{cell}");
    // The weights of the indicators are parts of the whole.
    let weights = "(12 × 65 + 18 × 60) ÷ 30 = 62";
    assert!(words(cell).contains(weights), "{}", words(cell));
}

#[test]
fn points_are_added_and_what_is_rounded_is_not_said_to_be_equal() {
    let site = Site::harbour();
    site.replace("content/evaluations/mid-term/rounds/2025.yaml", "    total: 78\n", "    total: 87\n");
    let path = "content/evaluations/parks/rounds/2024.yaml";
    site.replace(path, "      - of: openness\n        value: 72.5\n", "      - of: openness\n        value: 72.4\n");
    site.build();
    let points = words(&site.page("en/evaluations/mid-term/rounds/2025/index.html"));
    assert!(points.contains("48 + 30 = 78 ; published: 87"), "{points}");
    let rounded = words(&site.page("en/evaluations/parks/rounds/2024/index.html"));
    assert!(rounded.contains("0.4 × 72.4 + 0.35 × 82 + 0.25 × 70 ≈ 75.2 ; published: 72.5"), "{rounded}");
}
