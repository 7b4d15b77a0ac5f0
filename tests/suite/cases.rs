//! Cases, the glossary and free pages.

use super::support::{Built, Site, elements, jpeg, text_of};

const CASE: &str = "\
id: story
date: 2025-10
added: 2026-01-01
title:
  zh: 一个故事
  en: A story
summary:
  zh: 一句话。
  en: One sentence.
text:
  zh: 全文，见[第一件事](record:first-event)。
  en: The whole of it; see [the first event](record:first-event).
organisations:
  - a
tasks:
  - 2
records:
  - first-event
pictures:
  - file: 'opening day.jpg'
    alt:
      zh: 一栋楼
      en: A building
    credit: A Photographer, CC BY 4.0
sources:
  - title: Report
    lang: en
    publisher: Paper
    url: https://paper.example/early
    published: 2025-10-20
  - title: Later report
    lang: en
    publisher: Paper
    url: https://paper.example/late
    published: 2025-12-01
";

fn site() -> Site {
    let site = Site::new();
    site.write("content/cases/story/case.yaml", CASE).write("content/cases/story/opening day.jpg", jpeg(1200, 800));
    site
}

#[test]
fn a_case_links_to_what_it_is_about_and_is_linked_back() {
    let site = site();
    assert_eq!(site.told(&site.build()), "");
    let page = site.page("en/cases/story/index.html");
    for link in ["tasks/2/", "organisations/a/", "records/first-event/"] {
        assert!(page.contains(link), "{link}");
    }
    for path in [
        "en/tasks/2/index.html",
        "en/organisations/a/index.html",
        "en/records/first-event/index.html",
        "en/index.html",
        "en/cases/index.html",
    ] {
        let page = site.page(path);
        assert!(page.contains("cases/story/") && page.contains("A story"), "{path} does not lead to the case");
    }
    assert!(!site.page("en/tasks/1/index.html").contains("A story"));
}

/// A case with these lines for a fact, instead of pictures and of what else the other one has.
fn told(id: &str, text: [&str; 2], fact: &str) -> String {
    let [chinese, english] = text;
    format!(
        "id: {id}\ndate: 2025-11\nadded: 2026-01-01\ntitle:\n  zh: 案例{id}\n  en: The case of {id}\nsummary:\n  zh: 关于{id}。\n  en: About {id}.\ntext:\n  zh: {chinese}\n  en: {english}\nfact:\n{fact}tasks:\n  - 2\nsources:\n  - title: Report {id}\n    lang: en\n    publisher: Paper\n    url: https://paper.example/{id}\n    published: 2025-12-01\n"
    )
}

/// The words of the elements of a page that begin in this way.
fn words(page: &str, opening: &str) -> Vec<String> {
    let own = elements(page, opening, "p");
    own.iter().map(|one| text_of(&format!("{opening}{one}")).split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}

#[test]
fn a_fact_leads_its_page_and_stands_where_there_is_no_picture() {
    let site = site();
    let money = "  value: 2500000000\n  currency: USD\n  what:\n    zh: 五年投资额\n    en: over five years\n  state: planned\n";
    let labs = "  value: 300000\n  unit:\n    zh: 人\n    en: people\n  what:\n    zh: 已治疗\n    en: were treated\n  precision: over\n";
    site.write(
        "content/cases/money/case.yaml",
        told("money", ["计划投资25亿美元。", "US$2.5 billion is to be invested."], money),
    );
    site.write(
        "content/cases/people/case.yaml",
        told("people", ["治疗30余万人。", "Over 300,000 were treated."], labs),
    );
    assert_eq!(site.told(&site.build()), "");
    let covers = |path: &str| words(&site.page(path), "<p class=\"fact ");
    for path in ["en/index.html", "en/cases/index.html"] {
        let mut found = covers(path);
        found.sort();
        // The case with a picture shows that.
        assert_eq!(found, ["US$2.5 billion over five years Planned", "over 300,000 people were treated"], "{path}");
    }
    let mut chinese = covers("cases/index.html");
    chinese.sort();
    assert_eq!(chinese, ["25亿美元 五年投资额 计划", "超过30万人 已治疗"]);
    // What is only planned looks otherwise as well.
    let page = site.page("en/cases/money/index.html");
    assert_eq!(page.matches("fact-open").count(), 1);
    assert!(!site.page("en/cases/people/index.html").contains("fact-open"));
    // It stands before the text, with what else there is to know at a glance.
    let (lead, text) = (page.find("US$2.5").expect("the fact"), page.find("record-main").expect("the text"));
    let title = page.find("<h1").expect("a title");
    assert!(title < lead && lead < text, "{page}");
    let lines = words(&site.page("en/tasks/2/index.html"), "<p class=\"case-fact\">");
    assert!(lines.contains(&"US$2.5 billion over five years Planned".to_owned()), "{lines:?}");
}

#[test]
fn a_fact_that_only_a_repost_gives_says_so() {
    let site = Built::shipped();
    let facts = words(site.page("en/cases/china-russia-math/index.html"), "<p class=\"fact ");
    assert_eq!(
        facts,
        ["258 mathematicians spoke by invitation in its first three years Found only as a repost, not confirmed"]
    );
}

#[test]
fn bars_count_the_cases_of_each_country_but_not_of_one_that_all_name() {
    let site = Built::shipped();
    let page = site.page("en/cases/index.html");
    let bars = elements(page, "<section class=\"place-bars\"", "section");
    let rows = elements(bars[0], "<li>", "li");
    let said: Vec<String> = rows.iter().map(|row| text_of(&row.replace("<svg", " <svg"))).collect();
    assert_eq!(said.len(), 10);
    assert!(said[0].starts_with("Germany") && said[0].ends_with('4'), "{said:?}");
    assert!(said[1].starts_with("United Kingdom") && said[1].ends_with('3') && rows[1].contains("H750V"), "{said:?}");
    assert!(rows[0].contains("href=\"place/de/\""), "{}", rows[0]);
    assert!(text_of(bars[0]).contains("without a bar: China."), "{}", text_of(bars[0]));
    assert!(!site.page("en/cases/place/de/index.html").contains("place-bars"));
}

#[test]
fn a_picture_whose_name_ends_in_capitals_is_shown() {
    let site = Site::new();
    site.write("content/cases/story/case.yaml", CASE.replace("'opening day.jpg'", "IMG_0001.JPG"));
    site.write("content/cases/story/IMG_0001.JPG", jpeg(1200, 800));
    assert_eq!(site.told(&site.build()), "");
    assert!(site.page("cases/story/index.html").contains("alt=\"一栋楼\""));
}

#[test]
fn a_case_is_not_there_before_all_of_it_was_public() {
    let site = site();
    site.build_as_of("2025-11-30");
    assert!(!site.output().join("cases").exists(), "a site without cases has no page for them");
    assert!(!site.page("index.html").contains("案例"));
    site.build_as_of("2025-12-01");
    assert!(site.output().join("cases/story/index.html").is_file());
}

#[test]
fn a_picture_is_published_with_its_words_and_only_with_its_case() {
    let site = site();
    site.build();
    let pictures = |site: &Site| site.files().keys().filter(|path| path.ends_with(".jpg")).count();
    assert_eq!(pictures(&site), 3, "one a width");
    let page = site.page("en/cases/story/index.html");
    assert!(page.contains("alt=\"A building\"") && page.contains("A Photographer, CC BY 4.0"), "{page}");
    assert!(page.contains("<img src=\"") && !page.contains("opening day"), "its file name does not matter");
    assert!(page.contains("width=\"1200\" height=\"800\""), "its place is kept free: {page}");
    let copies = page.split("srcset=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("its copies");
    for (copy, width) in copies.split(", ").zip([480, 960, 1200]) {
        let (address, said) = copy.split_once(' ').expect("a width");
        assert_eq!(said, format!("{width}w"));
        let file = site.output().join("en/cases/story").join(address);
        let read = image::image_dimensions(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        assert_eq!(read, (width, width * 2 / 3));
    }
    // Some systems store an accent by itself.
    let folder = site.root().join("content/cases/story");
    std::fs::rename(folder.join("opening day.jpg"), folder.join("cafe\u{301}.jpg")).expect("another name");
    site.replace("content/cases/story/case.yaml", "'opening day.jpg'", "caf\u{e9}.jpg");
    assert_eq!(site.told(&site.build()), "");
    assert_eq!(pictures(&site), 3);
    // Of two files that look alike, the one is shown that is named, and the other told.
    std::fs::rename(folder.join("cafe\u{301}.jpg"), folder.join("caf\u{e9}.jpg")).expect("another name");
    site.replace("content/cases/story/case.yaml", "caf\u{e9}.jpg", "cafe\u{301}.jpg");
    assert_eq!(site.told(&site.build()), "");
    assert_eq!(pictures(&site), 3);
    std::fs::copy(folder.join("caf\u{e9}.jpg"), folder.join("cafe\u{301}.jpg")).expect("a copy");
    assert!(site.told(&site.build()).contains("unused-picture"));
    std::fs::remove_file(folder.join("cafe\u{301}.jpg")).expect("one of them");
    site.replace("content/cases/story/case.yaml", "added: 2026-01-01", "added: 2026-01-01\ndraft: true");
    site.build();
    assert_eq!(pictures(&site), 0, "the picture of a draft is not public");
}

#[test]
fn a_glossary_binds_translations_but_not_inside_longer_terms() {
    let site = Site::new();
    let term = |id: &str, chinese: &str, english: &str, more: &str| {
        format!("- id: {id}\n  kind: policy\n  term:\n    zh: {chinese}\n    en: {english}\n{more}")
    };
    let labs = term("lab", "实验室", "laboratory", "");
    site.write("content/glossary.yaml", &labs);
    let told = site.told(&site.check());
    assert!(told.contains("content/records/labs.yaml:9:9: warning[term-not-kept]"), "{told}");
    // Another form is as good; so is freeing the term; and a longer term is asked for in its place.
    let form = term("lab", "实验室", "laboratory", "  forms:\n    - lang: en\n      name: LABS\n");
    let loose = term("lab", "实验室", "laboratory", "  loose: true\n");
    let longer = labs
        + &term("labs-four", "实验室四家", "four labs", "")
        + &term("name", "实验室", "Labs", "").replace("id: name", "id: other");
    for glossary in [form, loose] {
        site.write("content/glossary.yaml", glossary);
        assert_eq!(site.told(&site.check()), "");
    }
    site.write("content/glossary.yaml", longer);
    let told = site.told(&site.check());
    assert!(!told.contains("labs.yaml:9:9"), "{told}");
}

#[test]
fn the_glossary_s_terms_can_be_linked_to_and_lead_on() {
    let site = Site::new();
    site.write(
        "content/glossary.yaml",
        "- id: lab\n  kind: place\n  term:\n    zh: 实验室\n    en: labs\n  definition:\n    zh: 做实验的地方。\n    en: A place for experiments.\n  about: target:labs\n",
    );
    assert_eq!(site.told(&site.build()), "");
    let page = site.page("en/glossary/index.html");
    assert!(page.contains("id=\"term-lab\"") && page.contains("A place for experiments."), "{page}");
    assert!(page.contains("href=\"../targets/labs/\"") && page.contains("lang=\"zh-CN\""), "{page}");
}

#[test]
fn a_free_page_is_linked_at_the_foot_of_every_page_and_from_texts() {
    let site = Site::new();
    site.write(
        "content/pages/about.yaml",
        "id: about\ntitle:\n  zh: 关于\n  en: About us\ndescription:\n  zh: 我们是谁。\n  en: Who we are.\ntext:\n  zh: |\n    # 标题\n\n    见[方法](page:method)。\n  en: |\n    ## Who\n\n    See [the method](page:method) and [home](page:home).\n",
    );
    assert_eq!(site.told(&site.build()), "");
    assert!(site.page("en/tasks/1/index.html").contains(">About us</a>"));
    let page = site.page("en/about/index.html");
    assert!(page.contains("<h2 id=\"text_who\">Who</h2>") && page.contains("href=\"../method/\""), "{page}");
    assert!(
        site.page("about/index.html").contains("<h2 id=\"text_标题\">标题</h2>"),
        "headings begin below the page's own"
    );
    site.replace("content/pages/about.yaml", "page:home", "page:hame");
    let told = site.told(&site.check());
    assert!(
        told.contains("content/pages/about.yaml:16:46: error[unresolved-reference]: There is no page “hame”"),
        "{told}"
    );
}

#[test]
fn the_method_page_explains_every_word_that_a_task_can_show() {
    let site = Site::new();
    site.build();
    let page = site.page("en/method/index.html");
    assert_eq!(
        page.split("</main>").next().map_or(0, |main| main.matches("<dt>").count()),
        8 + 2 + 5 + 10 + 5 + 3 + 6 + 4 + 5
    );
    for word in [
        "No public report yet",
        "No new report of progress for a year",
        "Announced plan, not yet a result",
        "within the last 365 days",
    ] {
        assert!(page.contains(word), "{word}");
    }
}
