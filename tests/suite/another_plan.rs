//! A plan of another kind in another script, without touching code: see `tests/sites/oasis`.

use super::support::{Built, OASIS_TARGETS, elements, text_of};

/// The pages of a language, by their paths.
fn pages(site: &'static Built, prefix: &str) -> Vec<(&'static str, &'static str)> {
    let of = |path: &str| match prefix {
        "" => !path.starts_with("en/") && !path.starts_with("zh/"),
        _ => path.starts_with(prefix),
    };
    site.pages().filter(|(path, _)| of(path)).collect()
}

/// A page without the elements that say they are in another language, or are names of hosts and addresses, or what is copied.
fn in_own_language(page: &str) -> String {
    let mut page = page.to_owned();
    while let Some((before, rest)) = page.split_once("<script") {
        page = format!("{before}{}", rest.split_once("</script>").expect("a closed element").1);
    }
    let mut kept = String::new();
    let mut rest = page.as_str();
    // The root carries its own language; inside it, whatever carries one is in another.
    let marks = [
        " lang=\"",
        "class=\"source-host\"",
        "class=\"source-format\"",
        "class=\"print-address\"",
        "class=\"score-address\"",
        "class=\"cite\"",
    ];
    let body = rest.find("<body").expect("a body");
    kept.push_str(&rest[rest.find("<head>").expect("a head")..body]);
    rest = &rest[body..];
    while let Some(open) = rest.find('<') {
        let close = open + rest[open..].find('>').expect("a closed tag");
        kept.push_str(&rest[..open]);
        let tag = &rest[open..=close];
        let name: String = tag[1..].chars().take_while(char::is_ascii_alphanumeric).collect();
        if marks.iter().any(|mark| tag.contains(mark)) {
            let end = format!("</{name}>");
            rest = &rest[close..];
            rest = &rest[rest.find(&end).expect("a closed element") + end.len()..];
        } else {
            kept.push_str(tag);
            rest = &rest[close + 1..];
        }
    }
    kept + rest
}

#[test]
fn the_language_of_record_runs_from_right_to_left_and_the_others_do_not() {
    let site = Built::oasis();
    for (prefix, root) in [
        ("", "<html lang=\"ar-AE\" dir=\"rtl\">"),
        ("en/", "<html lang=\"en\" dir=\"ltr\">"),
        ("zh/", "<html lang=\"zh-CN\" dir=\"ltr\">"),
    ] {
        let pages = pages(site, prefix);
        assert!(pages.len() > OASIS_TARGETS, "{prefix}: {}", pages.len());
        for (path, page) in pages {
            assert!(page.contains(root), "{path}");
            // What other sites frame leads to no other language.
            if !path.ends_with("404.html") && !path.contains("embed/") {
                for link in ["lang=\"ar-AE\" dir=\"rtl\"", "lang=\"en\" dir=\"ltr\"", "lang=\"zh-CN\" dir=\"ltr\""] {
                    assert!(elements(page, "<nav class=\"languages\"", "nav")[0].contains(link), "{path}: {link}");
                }
            }
        }
    }
}

#[test]
fn no_interface_has_a_word_of_another_language() {
    let site = Built::oasis();
    let is_han = |character: char| ('\u{4e00}'..='\u{9fff}').contains(&character);
    let is_arabic = |character: char| ('\u{600}'..='\u{6ff}').contains(&character);
    let is_latin = |character: char| character.is_ascii_alphabetic();
    for (prefix, foreign) in [
        ("", &[&is_han as &dyn Fn(char) -> bool, &is_latin][..]),
        ("en/", &[&is_han, &is_arabic]),
        // Chinese names formats such as Atom by their Latin names.
        ("zh/", &[&is_arabic]),
    ] {
        // Formats, programs, the names of fields and addresses are Latin everywhere.
        let is_latin = |path: &str| path.ends_with("data/index.html") || path == "feeds/index.html";
        for (path, page) in pages(site, prefix).into_iter().filter(|(path, _)| !is_latin(path)) {
            let own = in_own_language(page);
            let marks = ["aria-label=\"", "name=\"description\" content=\"", "property=\"og:title\" content=\""];
            let labels = marks.iter().flat_map(|mark| own.split(mark).skip(1).map(|rest| rest.split('"').next()));
            let labels = labels.flatten().map(str::to_owned).collect::<Vec<_>>();
            assert!(labels.len() > 3 || path.contains("embed/"), "{path}: {labels:?}");
            for text in std::iter::once(text_of(&own)).chain(labels) {
                let found = text.lines().find(|line| line.chars().any(|one| foreign.iter().any(|is| is(one))));
                assert_eq!(found, None, "{path}");
            }
        }
    }
}

#[test]
fn a_plan_without_actions_and_official_text_has_no_pages_for_them() {
    let site = Built::oasis();
    for folder in ["plan", "actions", "safeguards"] {
        assert!(!site.has(folder), "{folder}");
    }
    let tasks = site.page("en/tasks/index.html");
    let places: Vec<usize> = ["href=\"1/\"", "href=\"3.2/\"", "href=\"3.10/\""]
        .iter()
        .map(|href| tasks.find(href).expect("a task"))
        .collect();
    assert!(places.is_sorted(), "3.2 comes before 3.10: {places:?}");
    assert!(!site.page("en/tasks/1/index.html").contains("class=\"official\""), "a task without text quotes none");
}

#[test]
fn organisations_have_other_roles_than_leading() {
    let site = Built::oasis();
    let task = site.page("en/tasks/3.2/index.html");
    for words in ["Supporting bodies", "Farmers’ Union", "Auditors", "Court of Auditors"] {
        assert!(task.contains(words), "{words}");
    }
    let union = text_of(site.page("en/organisations/farmers/index.html"));
    assert!(union.contains("Other roles") && union.contains("Plant palms along the canals"), "{union}");
    assert!(union.contains("The shade of the palms"), "its case");
    assert!(!site.has("organisations/seed-bank"), "a partner is only named");
}

#[test]
fn a_site_has_its_own_names_for_sections() {
    let site = Built::oasis();
    let home = site.page("en/index.html");
    assert!(home.contains(">Commitments</a>") && home.contains(">Indicators</a>") && !home.contains(">Tasks</a>"));
    assert!(site.page("zh/index.html").contains(">承诺事项</a>"));
    assert!(site.page("en/tasks/3.2/index.html").contains("<title>Commitment 3.2: Plant palms along the canals"));
}

#[test]
fn hundreds_of_targets_stand_in_a_list_and_the_first_of_them_on_home() {
    let site = Built::oasis();
    let count = |path: &str, class: &str| site.page(path).matches(&format!("<li class=\"{class}\">")).count();
    assert_eq!(count("targets/index.html", "target-line"), OASIS_TARGETS + 1);
    assert_eq!(count("index.html", "bullet"), 12);
    assert!(site.page("en/index.html").contains(&format!("All {} indicators", OASIS_TARGETS + 1)));
}
