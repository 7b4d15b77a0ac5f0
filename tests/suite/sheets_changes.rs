//! Records that a sheet changes: what is not in it stays, and those who have read them are told.

use std::fmt::Write;

use gongkai::diagnostic::{Reader, Words};
use gongkai::disk::NativeDisk;
use gongkai::exchange::{self, Import, Outcome};

use super::desk::{gongkai, said, text};
use super::sheets::{findings, import, imported, new_ids, request, row, workbook};
use super::support::{Site, record};

/// A vocabulary of two topics.
pub(super) const TOPICS: &str =
    "topics:\n  - id: peace\n    name: {zh: 和平, en: Peace}\n  - id: trade\n    name: {zh: 贸易, en: Trade}\n";

fn written(import: &Import, site: &Site) {
    assert!(import.findings.is_empty() && import.obstacles.is_empty(), "{:?} {:?}", import.findings, import.obstacles);
    exchange::carry_out(import, &NativeDisk, site.root()).expect("it is written");
}

/// The ids of the records that change, and whether they are marked as changed.
fn changed(import: &Import) -> Vec<(&str, bool)> {
    let changed = import.rows.iter().filter_map(|(_, outcome, _)| match outcome {
        Outcome::Changed { id, is_news, .. } => Some((id.as_str(), *is_news)),
        _ => None,
    });
    changed.collect()
}

#[test]
fn a_row_can_have_three_sources_and_topics() {
    let site = Site::new();
    site.write("content/vocabulary.yaml", TOPICS);
    let sheet = row(&[
        ("主题", "贸易、peace"),
        ("来源2标题", "第二篇"),
        ("Source 2 publisher (zh)", "乙报"),
        ("网址2", "https://example.org/second"),
        ("第三来源 标题", "第三篇"),
        ("发布单位3", "丙报"),
        ("Source 3: link", "https://example.org/third"),
        ("Published 3", "2025年5月6日"),
    ]);
    let first = imported(&site, "a.csv", sheet.as_bytes());
    assert_eq!(new_ids(&first), ["news"]);
    written(&first, &site);
    let made = text(&site, "content/records/2026/a.yaml");
    assert!(made.contains("  topics:\n    - trade\n    - peace\n"), "{made}");
    let places = [
        "title: 报道",
        "title: 第二篇\n      lang: zh\n      publisher: 乙报",
        "title: 第三篇",
        "published: 2025-05-06",
    ];
    let places: Vec<usize> =
        places.iter().map(|words| made.find(words).unwrap_or_else(|| panic!("{words}: {made}"))).collect();
    assert!(places.is_sorted(), "{made}");
    assert!(!imported(&site, "a.csv", sheet.as_bytes()).writes(), "importing twice changes nothing");
    // A further source of a record that is there, and one without that before it.
    let further = "Id,Source title 2,Publisher 2 (zh),Address 2\nfirst-event,另一篇,丁报,https://example.org/more\n";
    let import = imported(&site, "b.csv", further.as_bytes());
    assert_eq!(changed(&import), [("first-event", false)], "a source more is no change of what was said");
    written(&import, &site);
    assert!(text(&site, "content/records/first.yaml").contains("另一篇"));
    assert!(!imported(&site, "b.csv", further.as_bytes()).writes());
    let skipped = further.replace(" 2", " 3").replace("first-event", "news");
    assert!(imported(&site, "c.csv", skipped.as_bytes()).findings.is_empty(), "the third one is there");
    let skipped = row(&[
        ("Title (zh)", "又一新事"),
        ("Source title 3", "第三篇"),
        ("Publisher 3 (zh)", "丙报"),
        ("Address 3", "https://example.org/3"),
    ]);
    assert_eq!(findings(&imported(&site, "d.csv", skipped.as_bytes()))[0].1, "sheet-source-skipped");
    let bare = "Id,Source title 3\nfour-labs,只有标题\n";
    assert!(findings(&imported(&site, "e.csv", bare.as_bytes())).iter().any(|(_, key)| *key == "sheet-missing"));
}

/// A record with everything that no column holds.
const RICH: &str = "  # by hand
  known: 2025-05-10
  statuses: [{of: task:1, status: in-progress, words: {zh: 正在推进, en: being advanced}}]
  observations:
    - {target: labs, value: 5, date: 2025-03, definition: {zh: 含筹建, en: with planned ones}}
    - {target: labs, value: 6, date: 2025-04}
  amounts: [{of: task:1, kind: spent, value: 1000, currency: CNY, date: 2025}]
  disagreement: {zh: 各家不一。, en: They differ.}
  documents: [{title: 通知, lang: zh, url: 'https://p.example/notice.pdf'}]
  sources:
    - {title: T, lang: en, publisher: P, url: 'https://p.example/one', archived: 'https://a.example/one'}
    - {title: T2, lang: en, publisher: P, url: 'https://p.example/two'}
    - {title: T3, lang: en, publisher: P, url: 'https://p.example/three'}
    - {title: T4, lang: en, publisher: P, url: 'https://p.example/four', mirror: true} # the last
";

#[test]
fn what_no_column_holds_stays_and_is_told_of() {
    let site = Site::new();
    let own = record("rich", &["sources: []"]).replace("  sources: []\n", RICH);
    site.write("content/records/rich.yaml", &own);
    let form = exchange::form(site.root(), None).expect("a form");
    let besides: Vec<&str> = form.besides.iter().map(|(key, _)| *key).collect();
    assert_eq!(
        besides,
        ["known", "statuses", "values", "amounts", "sources", "source", "documents", "disagreement"]
            .map(|name| format!("sheet-besides-{name}"))
    );
    assert!(!imported(&site, "form.xlsx", &form.bytes).writes());
    let sheet = "Id,Title (en),Source title 3\nrich,Another title,T3\n";
    let import = imported(&site, "a.csv", sheet.as_bytes());
    assert_eq!(import.besides, form.besides);
    written(&import, &site);
    let expected = own.replace("en: Title rich", "en: Another title");
    let changed = "added: 2026-01-01\n  changed: 2026-11-27\n";
    assert_eq!(text(&site, "content/records/rich.yaml"), expected.replace("added: 2026-01-01\n", changed));
    let exported = gongkai(site.root(), &["export", "sheet", "form.xlsx"], "");
    assert!(said(&exported).contains("sums of money (1), sources beyond the third (1)"), "{}", said(&exported));
}

#[test]
fn those_who_have_read_a_record_are_told_that_it_changed_but_not_of_slips_of_the_pen() {
    let site = Site::new();
    let put_in = |id: &str, lines: &[&str]| record(id, lines);
    site.write(
        "content/records/more.yaml",
        put_in("old", &[]) + &put_in("new", &["added: 2026-11-27"]) + &put_in("waits", &["draft: true"]),
    );
    let sheet = "Id,Title (zh)\nold,新题\nnew,新题目\nwaits,又一题\n";
    let news = imported(&site, "a.csv", sheet.as_bytes());
    assert_eq!(changed(&news), [("old", true), ("new", false), ("waits", false)]);
    let words = Words::new(Reader::English);
    let slips = exchange::Request { slips: true, ..request(&site, "a.csv", sheet.as_bytes(), &words) };
    let slips = exchange::import(&slips, None).expect("an import");
    assert!(changed(&slips).iter().all(|(_, is_news)| !is_news));
    // Where it comes from, and a translation that was missing, are no news.
    for (sheet, is_news) in [
        ("Id,Address\nold,https://p.example/elsewhere\n", false),
        ("Id,Date\nold,2025-05-08\n", true),
        ("Id,Note (zh)\nold,请注意\n", true),
    ] {
        assert_eq!(changed(&imported(&site, "a.csv", sheet.as_bytes())), [("old", is_news)], "{sheet}");
    }
    written(&news, &site);
    let told = text(&site, "content/records/more.yaml");
    assert_eq!(told.matches("changed: 2026-11-27").count(), 1, "{told}");
    let dry = gongkai(site.root(), &["import", "sheet", "none.csv", "--dry-run"], "");
    assert_eq!(dry.status.code(), Some(2), "{}", said(&dry));
}

#[test]
fn many_records_of_one_file_change_at_once_and_one_that_cannot_stays_out() {
    let site = Site::new();
    let mut records = String::new();
    let mut sheet = "Id,Title (zh),Date,Note (zh)\n".to_owned();
    for number in 0..120 {
        records.push_str(&record(&format!("r-{number}"), &[&format!("date: 2025-04-{:02}", number % 28 + 1)]));
        let _ = writeln!(sheet, "r-{number},第{number}题,2025-05-{:02},第{number}注", number % 28 + 1);
    }
    let anchored = records.replace("title: {zh: 题目r-7, en: Title r-7}", "title: &title {zh: 题目r-7, en: Title r-7}");
    site.write("content/records/many.yaml", &anchored);
    let import = imported(&site, "a.csv", sheet.as_bytes());
    assert_eq!(findings(&import), [("9".to_owned(), "sheet-not-editable")]);
    assert_eq!(changed(&import).len(), 119);
    exchange::carry_out(&import, &NativeDisk, site.root()).expect("it is written");
    let after = text(&site, "content/records/many.yaml");
    assert_eq!(after.matches("  note:\n").count(), 119);
    assert!(
        after.contains("title: &title {zh: 题目r-7, en: Title r-7}\n")
            && after.contains("{zh: 第119题, en: Title r-119}")
    );
    let again = imported(&site, "a.csv", sheet.as_bytes());
    assert!(!again.writes() && again.findings.len() == 1);
    // New ones behind those that are there, in the same step.
    site.write("content/records/many.yaml", &records);
    let mixed =
        row(&[("Id", "r-3")]) + &row(&[("Id", "")]).lines().nth(1).map(|line| format!("{line}\n")).expect("a row");
    let words = Words::new(Reader::English);
    let to = exchange::Request {
        to: Some("content/records/many.yaml"),
        ..request(&site, "a.csv", mixed.as_bytes(), &words)
    };
    let import = exchange::import(&to, None).expect("an import");
    written(&import, &site);
    let after = text(&site, "content/records/many.yaml");
    let new = after.find("- id: news\n").expect("the new one");
    assert!(
        after[..new].contains("- id: r-119\n")
            && after[..new].contains("zh: 新事")
            && after[new..].contains("zh: 新事")
    );
}

#[test]
fn hidden_rows_are_told_and_not_taken_and_hidden_columns_are_told_and_taken() {
    let site = Site::new();
    let bytes = workbook(|sheet| {
        for (column, title) in (0..).zip(["Id", "Title (zh)"]) {
            sheet.write_string(0, column, title).expect("a cell");
        }
        for (line, id) in (1..).zip(["first-event", "four-labs", "", "x-1", "x-2"]) {
            sheet.write_string(line, 0, id).expect("a cell");
            sheet.write_string(line, 1, format!("题{line}")).expect("a cell");
        }
        sheet.set_column_hidden(0).expect("a column");
        for line in [2, 3, 5] {
            sheet.set_row_hidden(line).expect("a row");
        }
    });
    let mut ask = |_: &exchange::Place, _: &exchange::Doubt| exchange::Answer::LeaveOut;
    let import = import(&site, "a.xlsx", &bytes, Some(&mut ask)).expect("an import");
    assert_eq!(changed(&import), [("first-event", true)]);
    let words = Words::new(Reader::English);
    let told: Vec<String> = import.notes.iter().map(|note| words.say(&note.message)).collect();
    assert!(told.iter().any(|note| note.starts_with("rows 3–4, 6 are hidden")), "{told:?}");
    let column = import.notes.iter().find(|note| note.message.key == "sheet-column-hidden").expect("a note");
    assert_eq!(column.place.name(), "A1");
}
