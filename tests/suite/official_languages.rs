//! Languages that are equally official: none is a translation of another, and one of them stands at the root.

use super::support::{Site, elements, project, text_of};

/// The small site, in which English is as official as Chinese.
fn bilingual() -> Site {
    let site = Site::new();
    site.replace("content/site.yaml", "name: English\n", "name: English\n    official: true\n");
    site
}

#[test]
fn a_page_in_an_official_language_is_no_translation() {
    let site = bilingual();
    let report = site.build();
    assert_eq!(site.told(&report), "");
    let mut pages = 0;
    for (path, bytes) in site.files().into_iter().filter(|(path, _)| path.ends_with(".html")) {
        let page = String::from_utf8(bytes).expect("text");
        for words in ["nofficial", "prevail", "translation", "译文", "以原文为准"] {
            assert!(!page.contains(words), "{path}: {words}");
        }
        pages += 1;
    }
    assert!(pages > 30, "{pages}");
    let task = site.page("en/tasks/1/index.html");
    assert_eq!(task.matches("class=\"official\"").count(), 1, "the text is quoted once");
    assert!(task.contains(">Text of the plan<") && !task.contains("第一项文本。"));
    assert!(text_of(&site.page("en/targets/labs/index.html")).contains("Wording of the plan"));
    assert!(text_of(&site.page("en/safeguards/index.html")).contains("quoted here"));
    let parallel = text_of(&site.page("en/plan/parallel/index.html"));
    assert!(parallel.contains("All languages side by side") && !parallel.contains("original"), "{parallel}");
    assert!(text_of(&site.page("plan/parallel/index.html")).contains("各语言文本对照"));
}

#[test]
fn each_official_language_has_its_own_address_and_one_of_them_the_root() {
    let site = bilingual();
    site.build();
    for (path, lang, own) in [
        ("tasks/1/index.html", "zh-CN", "https://plan.example/tasks/1/"),
        ("en/tasks/1/index.html", "en-GB", "https://plan.example/en/tasks/1/"),
    ] {
        let page = site.page(path);
        for piece in [
            format!("<html lang=\"{lang}\""),
            format!("rel=\"canonical\" href=\"{own}\""),
            "hreflang=\"zh-CN\" href=\"https://plan.example/tasks/1/\"".to_owned(),
            "hreflang=\"en-GB\" href=\"https://plan.example/en/tasks/1/\"".to_owned(),
            "hreflang=\"x-default\" href=\"https://plan.example/tasks/1/\"".to_owned(),
        ] {
            assert!(page.contains(&piece), "{path}: {piece}");
        }
    }
}

#[test]
fn a_translation_names_every_official_text() {
    let site = bilingual();
    let entry = "    official: true\n  - code: cy\n    tag: cy\n    name: Cymraeg\n";
    site.replace("content/site.yaml", "    official: true\n", entry);
    let words = std::fs::read(project().join("themes/civic/strings/en.ftl")).expect("words");
    site.write("themes/civic/strings/cy.ftl", words);
    let report = site.build();
    assert!(site.told(&report).contains("missing-translation"), "{}", site.told(&report));
    let page = site.page("cy/tasks/1/index.html");
    let note = elements(&page, "<p class=\"translation-note\">", "p")[0];
    assert!(note.starts_with("This is an unofficial translation. The official texts prevail:"), "{note}");
    for link in ["href=\"../../../tasks/1/\" lang=\"zh-CN\"", "href=\"../../../en/tasks/1/\" lang=\"en-GB\""] {
        assert!(note.contains(link), "{note}");
    }
    assert!(!site.page("en/tasks/1/index.html").contains("translation-note"));
    assert!(text_of(&site.page("en/plan/parallel/index.html")).contains("One of them is an unofficial translation."));
}

#[test]
fn the_first_language_is_official_whatever_it_says() {
    let site = Site::new();
    site.replace("content/site.yaml", "name: 中文\n", "name: 中文\n    official: false\n");
    site.build();
    assert!(!site.page("tasks/1/index.html").contains("translation-note"));
    let english = text_of(&site.page("en/tasks/1/index.html"));
    assert!(english.contains("This is an unofficial translation. The Chinese text prevails."), "{english}");
    assert!(english.contains("Text of the plan, unofficial translation"));
}
