//! The official text on the site is the official text, to the letter.
//!
//! `tests/data/plan-as-distributed.txt` is the plan as it was handed to this project: its full-width marks are folded to
//! half-width ones, so both sides are folded (Unicode NFKC) before they are compared.

use std::fs;

use unicode_normalization::UnicodeNormalization;

use super::support::{Built, Site, elements, project, text_of};

fn folded(text: &str) -> String {
    text.nfkc().collect()
}

/// The paragraphs as distributed, in order.
fn distributed() -> Vec<String> {
    let text = fs::read_to_string(project().join("tests/data/plan-as-distributed.txt")).expect("the plan");
    let numbered = text.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty());
    let paragraphs: Vec<String> = numbered
        .enumerate()
        .map(|(place, paragraph)| {
            let number = format!("({})  ", place + 1);
            folded(paragraph.strip_prefix(&number).unwrap_or_else(|| panic!("paragraph {} is not numbered", place + 1)))
        })
        .collect();
    assert_eq!(paragraphs.len(), 59);
    paragraphs
}

fn official_words(html: &str) -> Vec<String> {
    let blocks = ["p", "h2", "h3", "span"].into_iter().flat_map(|tag| {
        let open = format!("<{tag} class=\"official-words\"");
        let starts: Vec<usize> = html.match_indices(&open).map(|(place, _)| place).collect();
        starts.into_iter().map(move |place| (place, tag))
    });
    let mut blocks: Vec<(usize, &str)> = blocks.collect();
    blocks.sort_unstable();
    blocks
        .into_iter()
        .map(|(place, tag)| {
            let start = place + html[place..].find('>').expect("a tag ends") + 1;
            let close = if tag == "span" {
                outer_span_end(&html[start..])
            } else {
                html[start..].find(&format!("</{tag}>")).expect("a closed element")
            };
            folded(&text_of(&html[start..start + close]))
        })
        .collect()
}

/// Where the span ends that begins before `html`; spans may stand inside it.
fn outer_span_end(html: &str) -> usize {
    let mut depth = 1;
    let mut place = 0;
    while depth > 0 {
        let next = place + html[place..].find("span").expect("a closed span");
        match &html[..next] {
            before if before.ends_with("</") => depth -= 1,
            before if before.ends_with('<') => depth += 1,
            _ => {}
        }
        if depth == 0 {
            return next - 2;
        }
        place = next + 4;
    }
    place
}

#[test]
fn the_text_kept_with_the_content_is_the_text_as_distributed() {
    let kept = fs::read_to_string(project().join("content/sources/plan.zh.txt")).expect("the text as published");
    let kept: Vec<String> = kept.split("\n\n").map(|paragraph| folded(paragraph.trim())).collect();
    assert_eq!(kept, distributed());
    assert!(!kept.is_empty());
}

#[test]
fn the_text_kept_with_the_content_has_its_full_width_marks() {
    let kept = fs::read_to_string(project().join("content/sources/plan.zh.txt")).expect("the text as published");
    let half_width: Vec<char> =
        kept.chars().filter(|mark| matches!(mark, ',' | ':' | ';' | '(' | ')' | '?' | '!')).collect();
    assert!(half_width.is_empty(), "{half_width:?}");
}

#[test]
fn the_built_pages_carry_the_official_text() {
    let site = Built::shipped();
    let official = distributed();

    assert_eq!(official_words(site.page("plan/index.html")), official);

    for (task, paragraph) in
        (1..=20).zip([30, 31, 32, 34, 35, 36, 38, 39, 40, 41, 43, 44, 45, 47, 48, 49, 50, 52, 53, 54])
    {
        let expected = &official[paragraph - 1];
        let chinese = official_words(site.page(&format!("tasks/{task}/index.html")));
        assert_eq!(chinese, [expected.as_str()], "task {task}");
        let english = official_words(site.page(&format!("en/tasks/{task}/index.html")));
        assert_eq!(english.len(), 2, "task {task} in English shows the translation and the text of record");
        assert!(english.contains(expected), "task {task} in English");
    }
    for (action, paragraph) in (1..=6).zip([29, 33, 37, 42, 46, 51]) {
        // Number and name are all that the paragraph of an action holds, so its title says it verbatim.
        let heading = folded(&text_of(elements(site.page(&format!("actions/{action}/index.html")), "<h1>", "h1")[0]));
        assert_eq!(heading, official[paragraph - 1], "action {action}");
    }
    for (safeguard, paragraph) in (1..=4).zip(56..=59) {
        let words = official_words(site.page(&format!("safeguards/{safeguard}/index.html")));
        assert_eq!(words, [official[paragraph - 1].as_str()], "safeguard {safeguard}");
    }
}

#[test]
fn organisation_pages_carry_the_names_of_the_official_text() {
    let site = Built::shipped();
    let lead_lines: Vec<String> = distributed()
        .iter()
        .filter_map(|paragraph| Some(paragraph.split_once("(牵头单位:")?.1.trim_end_matches(')').to_owned()))
        .collect();
    assert_eq!(lead_lines.len(), 20);
    let list = site.page("organisations/index.html");
    let pages: Vec<String> = site
        .pages()
        .filter(|(path, _)| path.starts_with("organisations/") && path.matches('/').count() == 2)
        .map(|(_, html)| folded(&text_of(html)))
        .collect();
    assert_eq!(pages.len(), 27);
    assert!(elements(list, "<h1>", "h1").len() <= 1);

    // Each line, read name by name, is made of names that organisations have, in order, and of nothing else.
    let organisations = fs::read_to_string(project().join("content/organisations.yaml")).expect("organisations");
    let mut short: Vec<String> = Vec::new();
    let mut lines = organisations.lines();
    while let Some(line) = lines.next() {
        if line.trim() == "short:" {
            let name = lines.next().expect("a short name").trim();
            short.push(folded(name.strip_prefix("zh: ").expect("the text of record first")));
        }
    }
    assert_eq!(short.len(), 27);
    let mut roles = 0;
    for line in &lead_lines {
        let mut rest = line.as_str();
        while !rest.is_empty() {
            let name = short.iter().find(|name| {
                rest.strip_prefix(name.as_str()).is_some_and(|after| after.is_empty() || after.starts_with('、'))
            });
            let name = name.unwrap_or_else(|| panic!("no organisation is called as {rest} begins"));
            assert!(pages.iter().any(|page| page.contains(name.as_str())), "no page says {name}");
            rest = rest[name.len()..].trim_start_matches('、');
            roles += 1;
        }
    }
    assert_eq!(roles, 58);
}

#[test]
fn a_changed_word_of_the_official_text_is_found() {
    let site = Site::shipped();
    site.replace("content/tasks/18.yaml", "坚持高端引领", "坚持高端带领");
    let report = site.check();
    let told = site.told(&report);
    assert!(told.contains("content/sources/plan.zh.txt:103:1: error[official-text-differs]: Paragraph 52"), "{told}");
}
