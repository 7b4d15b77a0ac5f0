//! Every number that a page shows about a target, a task, an organisation or a total is that of a file with data.

use std::collections::BTreeMap;

use super::data::{csv, sites, table};
use super::support::{Built, elements, text_of};

type Row = BTreeMap<String, String>;

/// The numbers of a text in their order: without what groups their digits, and with the scale that a language puts behind them.
fn numbers(text: &str) -> Vec<f64> {
    const SCALES: [(&str, f64); 6] =
        [("万亿", 1e12), ("万", 1e4), ("亿", 1e8), (" thousand", 1e3), (" million", 1e6), (" billion", 1e9)];
    let mut numbers = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find(|character: char| character.is_ascii_digit()) {
        let is_inside = |(place, mark): &(usize, char)| {
            let next = rest[start + place + mark.len_utf8()..].chars().next();
            mark.is_ascii_digit() || (matches!(mark, ',' | '.') && next.is_some_and(|next| next.is_ascii_digit()))
        };
        let length = rest[start..].char_indices().take_while(is_inside).map(|(_, mark)| mark.len_utf8()).sum::<usize>();
        let (number, behind) = rest[start..].split_at(length);
        let scale = SCALES.iter().find(|(word, _)| behind.starts_with(word)).map_or(1.0, |(_, scale)| *scale);
        // Dates and numbers of paragraphs have more points than one.
        match number.replace(',', "").parse::<f64>() {
            Ok(number) => numbers.push(number * scale),
            Err(_) => numbers.extend(number.split('.').filter_map(|part| part.parse::<f64>().ok())),
        }
        rest = behind;
    }
    numbers
}

/// The folders of the languages of a site in which numbers have Western digits.
fn prefixes(site: &Built) -> Vec<&'static str> {
    ["", "en/"].into_iter().filter(|prefix| site.has(&format!("{prefix}index.html"))).collect()
}

/// HTML without the elements that start so.
fn without(html: &str, start: &str, name: &str) -> String {
    elements(html, start, name).into_iter().fold(html.to_owned(), |html, inside| html.replacen(inside, "", 1))
}

#[test]
fn the_evidence_on_the_page_of_a_task_is_that_of_its_row() {
    for site in sites() {
        for task in table(site, "tasks") {
            let counts = |name: &str, always: bool| (always || task[name] != "0").then(|| task[name].clone());
            let told: Vec<String> = [
                ("record_count", true),
                ("confirmed_count", true),
                ("step_record_count", false),
                ("target_record_count", false),
                ("announcement_count", true),
                ("background_count", true),
                ("after_count", false),
                ("source_count", true),
            ]
            .into_iter()
            .filter_map(|(name, always)| counts(name, always))
            .collect();
            for prefix in prefixes(site) {
                let path = format!("{prefix}tasks/{}/index.html", task["id"]);
                let evidence = elements(site.page(&path), "<dl class=\"evidence\">", "dl")[0];
                let shown = elements(evidence, "<dd>", "dd").into_iter().filter(|cell| !cell.contains("<time"));
                let counts: Vec<&str> = shown.filter(|cell| cell.bytes().all(|byte| byte.is_ascii_digit())).collect();
                assert_eq!(counts, told, "{path}");
                let days = evidence.split("<time datetime=\"").skip(1).map(|rest| rest.split('"').next());
                for day in days.flatten() {
                    assert!([&task["first_record_date"], &task["latest_record_date"]].contains(&&day.to_owned()));
                }
            }
        }
    }
}

/// The numbers of the row of a target and of its values: what is given, what follows from it, and those that names and dates are
/// made of.
fn numbers_of(target: &Row, values: &[Row]) -> Vec<f64> {
    let given = target.iter().chain(values.iter().flatten());
    let given = given.filter(|(name, _)| !matches!(name.as_str(), "origin" | "as_of" | "page_zh" | "page_en"));
    given.flat_map(|(_, value)| numbers(value)).collect()
}

#[test]
fn every_number_in_the_head_of_a_target_is_in_its_files() {
    let mut compared = 0;
    for site in [Built::shipped(), Built::recovery(), Built::framework(), Built::town()] {
        let targets = table(site, "targets");
        for target in &targets {
            let values = csv(&site.files()[&format!("targets/{}/data.csv", target["id"])]);
            let known = numbers_of(target, &values);
            for prefix in prefixes(site) {
                let path = format!("{prefix}targets/{}/index.html", target["id"]);
                let page = site.page(&path);
                let head = &page[page.find("<div class=\"target-head\">").expect("a head")..];
                let ends =
                    ["<div class=\"main-column\">", "<section"].map(|next| head.find(next).unwrap_or(head.len()));
                let end = ends.into_iter().min().unwrap_or_default();
                // The drawing says in words and places what stands beside it.
                let head = without(&head[..end], "<svg", "svg");
                // A number is one whatever its unit begins with, which stands apart: 9.2 of 万弗罗林.
                let head = head.replace("<span class=\"figure-unit\">", " <span class=\"figure-unit\">");
                for number in numbers(&text_of(&head)) {
                    let is_known = known.iter().any(|known| (known - number).abs() < 1e-9);
                    assert!(is_known, "{path} says {number} in {}, the files have {known:?}", text_of(&head));
                    compared += 1;
                }
            }
        }
    }
    assert!(compared > 60, "only {compared} numbers");
}

#[test]
fn what_an_organisation_leads_is_counted_alike_on_page_and_in_file() {
    let mut compared = 0;
    for site in sites() {
        let organisations = table(site, "organisations");
        for prefix in prefixes(site) {
            let page = site.page(&format!("{prefix}organisations/index.html"));
            for row in page.split("<tr><th scope=\"row\"><a href=\"").skip(1) {
                let id = row.split('/').next().expect("an id");
                let Some(total) =
                    elements(row.split("</tr>").next().expect("a row"), "<td class=\"matrix-total\">", "td").pop()
                else {
                    continue;
                };
                let organisation = organisations.iter().find(|row| row["id"] == id).expect(id);
                assert_eq!(total, organisation["tasks_led"], "{id}");
                compared += 1;
            }
        }
    }
    assert!(compared > 50, "only {compared} organisations");
}

#[test]
fn every_total_is_the_number_beside_the_filter_that_leads_to_it() {
    let mut compared = 0;
    for site in sites() {
        for total in table(site, "totals").iter().filter(|total| total["confirmed"].is_empty()) {
            let (of, by, group) = (&total["table"], &total["by"], &total["group"]);
            for prefix in prefixes(site) {
                let path = format!("{prefix}{of}/index.html");
                let link = format!("\"by/{by}/{group}/\"");
                let Some(place) = site.has(&path).then(|| site.page(&path).find(&link)).flatten() else { continue };
                let count = elements(&site.page(&path)[place..], "<span class=\"groups-count\">", "span")[0];
                assert_eq!(count, &total["count"], "{path}: {by} {group}");
                compared += 1;
            }
        }
    }
    assert!(compared > 20, "only {compared} totals");
}
