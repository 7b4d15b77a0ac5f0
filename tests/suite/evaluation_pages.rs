//! Evaluations: what their pages offer to readers who judge a result, and to those who take it away.

use super::support::{Built, Site, elements};

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
    let end = "confirmed,unit_zh,unit_en,weight,marked,mark_reason_zh,mark_reason_en,replied,evaluated_page_zh,evaluated_page_en,mark_source,review_ended,review_outcome_zh,review_outcome_en,replied_by_zh,replied_by_en,reply_source,as_of,origin";
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

#[test]
fn feeds_say_that_they_tell_of_evaluations_where_they_do() {
    let site = Site::harbour();
    site.build();
    let subtitle = |site: &Site, path: &str| {
        let feed = site.page(path);
        words(elements(&feed, "<subtitle", "subtitle")[0])
    };
    for path in ["en/feed.xml", "en/tasks/1/feed.xml", "en/tasks/2/feed.xml"] {
        assert!(subtitle(&site, path).starts_with("New progress records and news of evaluations "), "{path}");
    }
    assert!(subtitle(&site, "feed.xml").contains("和评价方面的新情况"));
    assert!(!subtitle(&site, "en/targets/partner-parks/feed.xml").contains("evaluations"), "it has none");
    let feeds = words(&site.page("en/feeds/index.html"));
    assert!(feeds.contains("records and news of evaluations will reach you"), "{feeds}");
    assert!(words(&site.page("en/index.html")).contains("New records and news of evaluations are published"));
    // Where nothing is evaluated, nobody speaks of it.
    let site = Site::new();
    site.build();
    assert!(!subtitle(&site, "en/feed.xml").contains("evaluation"));
    for path in ["en/feeds/index.html", "en/index.html", "en/data/index.html"] {
        let page = words(&site.page(path));
        let page = page.split("Skip to content").nth(1).unwrap_or_default().split("Columns").next().unwrap_or_default();
        assert!(!page.contains("news of evaluations") && !page.contains("What evaluations found"), "{path}");
    }
}

#[test]
fn an_evaluation_can_be_followed_from_its_page() {
    let site = Site::harbour();
    site.build();
    let followed = |evaluation: &str| {
        let page = site.page(&format!("en/evaluations/{evaluation}/index.html"));
        let section =
            page.split("<h2 id=\"follow\">").nth(1).expect("a section").split("</section>").next().expect("its end");
        let links = section.split("<a href=\"").skip(1).filter_map(|link| link.split('"').next());
        links.map(|link| link.trim_start_matches("../").to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(followed("parks"), ["tasks/1/feed.xml", "tasks/4/feed.xml", "feed.xml"]);
    assert_eq!(followed("mid-term"), ["feed.xml"], "safeguards have no feeds");
}

#[test]
fn data_page_home_and_footer_lead_to_evaluations_once_one_is_public() {
    let site = Site::harbour();
    site.build();
    let data = site.page("en/data/index.html");
    assert!(data.contains("records and rounds of evaluations, as tables"), "in its description");
    let start = words(&data);
    assert!(start.contains("What evaluations found: the published results of each round"), "{start}");
    assert!(site.page("data/index.html").contains("记录和各轮评价结果，"));
    assert!(site.page("en/index.html").contains("evaluations/\">Evaluations: what is public</a>"));
    // Without a public round the menu has no entry for it, and the foot of every page leads there.
    let shipped = Built::shipped();
    assert!(shipped.page("en/index.html").matches("evaluations/\">Evaluations: what is public</a>").count() == 2);
    assert!(shipped.page("tasks/5/index.html").contains("evaluations/\">评价公开情况</a>"));
    let foot = site.page("en/tasks/1/index.html");
    assert!(!foot.contains("Evaluations: what is public"), "the menu leads there already");
    let site = Site::new();
    site.build();
    assert!(!site.page("en/index.html").contains("Evaluations: what is public"));
}

#[test]
fn tables_under_each_other_have_the_same_columns() {
    let site = Site::harbour();
    site.build();
    let page = |path: &str| site.page(&format!("en/evaluations/{path}/index.html"));
    for (path, even) in
        [("parks/rounds/2024", true), ("parks/indicators/openness", true), ("mid-term/rounds/2025", false)]
    {
        assert_eq!(page(path).contains("<div class=\"scores-groups scores-even\">"), even, "{path}");
    }
}

/// A round of which only the values of indicators were published.
pub(super) const VALUES: &str = "id: 2022
added: 2026-11-20
period: {from: 2022-01, to: 2022-12}
published: 2023-03-01
method:
  id: figures
  name: {zh: 统计指标, en: Figures}
  scale: {from: 0, to: 100}
  dimensions:
    - id: openness
      name: {zh: 开放合作, en: Openness}
      indicators:
        - {id: foreign-firms, name: {zh: 境外企业, en: Firms from abroad}, unit: {zh: 家, en: firms}}
        - {id: english-services, name: {zh: 英文服务比例, en: Services offered in English}, unit: {zh: '%', en: per cent}, range: {from: 0, to: 100}}
        - {id: permit-days, name: {zh: 许可办理时间, en: Time for a permit}}
results:
  - subject: north-quay
    values:
      - {of: foreign-firms, value: 120}
      - {of: english-services, value: 40, under_review: {date: 2023-05-01, source: {title: Review, lang: en, publisher: Bureau, url: 'https://bureau.example/review', published: 2023-05-01}}}
  - subject: saltworks
    values:
      - {of: foreign-firms, value: 18}
      - {of: english-services, missing: not-published}
  - subject: river-mouth
    values:
      - {of: english-services, value: 55}
sources: [{title: Yearbook, lang: en, publisher: Bureau, url: 'https://bureau.example/2022', published: 2023-03-01}]
";

#[test]
fn a_round_of_values_only_shows_its_indicators() {
    let site = Site::harbour();
    site.write("content/evaluations/parks/rounds/2022.yaml", VALUES);
    let report = site.build();
    assert_eq!(report.diagnostics.len(), 1, "{}", site.told(&report));
    let page = site.page("en/evaluations/parks/rounds/2022/index.html");
    let tables = elements(&page, "<table class=\"scores scores-results\">", "table");
    let heads: Vec<String> = tables.iter().map(|table| words(elements(table, "<thead>", "thead")[0])).collect();
    let head = "park Firms from abroad firms Services offered in English per cent";
    assert_eq!(heads, [head, head], "what nobody says anything of has no column");
    let row = |subject: &str| {
        let rows = page.split("<tr>").skip(1).find(|row| row.contains(&format!("subjects/{subject}/"))).expect("a row");
        rows.split("</tr>").next().unwrap_or_default().to_owned()
    };
    let (quay, saltworks, mouth) = (row("north-quay"), row("saltworks"), row("river-mouth"));
    assert!(
        words(&quay).ends_with(
            "120 firms Services offered in English 40 per cent under review since 1 May 2023 source: Review"
        ),
        "{quay}"
    );
    assert!(words(&saltworks).ends_with("18 firms Services offered in English not published"), "{saltworks}");
    assert!(words(&mouth).contains("Firms from abroad not stated") && mouth.contains("score-bar"), "{mouth}");
    assert!(!quay.contains("score-bar"), "one has no range, the other is looked at again");
    assert!(!words(&page).contains("highest possible"), "there are no scores");
    // A round that says nothing of a dimension has no part on its page.
    let openness = site.page("en/evaluations/parks/indicators/openness/index.html");
    assert!(!openness.contains("Figures") && openness.contains("Method of 2023"), "{openness}");
    assert!(openness.contains("what 3 rounds published of it"));
}

#[test]
fn where_no_dimension_has_a_score_those_of_indicators_stand() {
    let site = Site::harbour();
    let values = VALUES.replace(
        "    values:\n      - {of: foreign-firms, value: 120}\n",
        "    scores: [{of: foreign-firms, value: 60}]\n    values:\n      - {of: foreign-firms, value: 120}\n",
    );
    site.write("content/evaluations/parks/rounds/2022.yaml", &values);
    site.build();
    let page = site.page("en/evaluations/parks/rounds/2022/index.html");
    assert!(page.contains(">60<") && !page.contains(">120<"), "a column says one thing");
    assert!(words(&page).contains("The highest possible score is 100."));
}
