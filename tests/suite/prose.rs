//! Texts in Markdown: what somebody wrote is shown, in every language, or found at its place.

use gongkai::diagnostic::Location;

use gongkai::pipeline::Report;

use super::support::{Site, words_of};

/// A site with a free page of these texts.
fn site(zh: &str, en: &str) -> Site {
    let site = Site::new();
    let block = |text: &str| {
        text.lines()
            .map(|line| if line.is_empty() { "\n".to_owned() } else { format!("    {line}\n") })
            .collect::<String>()
    };
    site.write(
        "content/pages/notes.yaml",
        format!("id: notes\norder: 1\ntitle:\n  zh: 说明\n  en: Notes\ndescription:\n  zh: 本站的说明。\n  en: Notes on this site.\ntext:\n  zh: |\n{}  en: |\n{}", block(zh), block(en)),
    );
    site
}

/// The pages of both languages, from the text on.
fn shown(zh: &str, en: &str) -> (String, String) {
    let site = site(zh, en);
    let report = site.build();
    assert_eq!(found(&site, &report), [""; 0], "{}", site.told(&report));
    let text = |page: &str| {
        let page = site.page(page);
        let start = page.find("<div class=\"prose free-page\"").expect("the text of the page");
        page[start..].to_owned()
    };
    (text("notes/index.html"), text("en/notes/index.html"))
}

/// The findings of a site besides numbers that the translation leaves out: where each is, and its code.
fn found(site: &Site, report: &Report) -> Vec<String> {
    let place = |finding: &gongkai::diagnostic::Diagnostic| match finding.location {
        Location::Span(span) => {
            let (line, column) = report.files.line_column(span.file, span.start as usize);
            format!("{}:{line}:{column} {}", finding.path(&report.files), finding.code.name())
        }
        Location::Path(_) => panic!("a finding without a line: {}", site.told(report)),
    };
    report.diagnostics.iter().filter(|finding| finding.code.name() != "number-mismatch").map(place).collect()
}

/// What is found in such texts: line and column within the block of each language, and the code.
fn told(zh: &str, en: &str) -> Vec<String> {
    let site = site(zh, en);
    found(&site, &site.check())
}

#[test]
fn footnotes_stand_below_the_text_and_lead_back() {
    let zh = "产值增长12%[^src]，人才3万名[^2]。\n\n[^src]: 统计口径为规模以上企业。\n[^2]: 数据来自年报";
    let en = "Output rose by 12%[^src].\n\n[^src]: Firms above the threshold.";
    let (zh, en) = shown(zh, en);
    for words in
        ["统计口径为规模以上企业。", "数据来自年报", "id=\"fn-text_1\"", "href=\"#fn-text_2\"", "id=\"fnref-text_2\""]
    {
        assert!(zh.contains(words), "{words}: {zh}");
    }
    assert!(en.contains("Firms above the threshold.") && en.contains("href=\"#fnref-text_1\""), "{en}");
    for page in [zh, en] {
        assert!(!page.contains("^src") && !page.contains("Back to reference"), "{page}");
    }
}

#[test]
fn a_footnote_that_is_defined_twice_is_shown_once_and_found() {
    let site = site("产值增长12%[^1]。\n\n[^1]: 前一说明。\n[^1]: 后一说明。", "Output rose.");
    let report = site.build();
    assert_eq!(found(&site, &report), ["content/pages/notes.yaml:13:5 unused-definition"]);
    let page = site.page("notes/index.html");
    assert!(page.contains("后一说明") && !page.contains("前一说明"), "{page}");
    assert!(page.contains("id=\"fn-text_1\"") && !page.contains("fn-text_2"), "{page}");
}

#[test]
fn notes_and_headings_of_several_texts_on_a_page_have_ids_of_their_own() {
    let site = Site::new();
    let texts = ["## 进展\n\n见注[^1]。\n\n[^1]: 注文。\n", "## Progress\n\nSee[^1].\n\n[^1]: A note.\n"];
    for (path, indent, zh, en) in [
        ("content/records/first.yaml", "  ", "zh: 发生了第一件事。\n", "en: The first event took place.\n"),
        (
            "content/records/labs.yaml",
            "    ",
            "zh: 共有四家，见[第一件事](record:first-event)。\n",
            "en: There are four; see [the first event](record:first-event).\n",
        ),
    ] {
        for ((code, text), before) in [("zh", texts[0]), ("en", texts[1])].into_iter().zip([zh, en]) {
            let block = text.replace('\n', &format!("\n{indent}  "));
            site.replace(path, before, &format!("{code}: |\n{indent}  {}\n", block.trim_end()));
        }
    }
    let report = site.build();
    assert!(report.diagnostics.is_empty(), "{}", site.told(&report));
    let year = site.page("records/2025/index.html");
    for id in ["first-event_进展", "four-labs_进展", "fn-first-event_1", "fn-four-labs_1"] {
        assert!(year.contains(&format!("id=\"{id}\"")), "{id}: {year}");
    }
    let feed = String::from_utf8(site.files()["feed.xml"].clone()).expect("a feed");
    assert!(feed.contains("注文。") && feed.contains("records/four-labs/#fn-four-labs_1"), "{feed}");
}

#[test]
fn links_are_kept() {
    let zh = "# 来源 与说明\n\n见[关于](/notes/)、[电话](tel:+861000)、[协议](HTTPS://example.net/x)、[节](#来源-与说明)和https://example.net/y，\n（HTTP://example.net/z）。";
    let en = "# The sources\n\nSee [below](#the-sources), https://example.net/y.";
    let (zh, en) = shown(zh, en);
    for link in [
        "href=\"./\"",
        "href=\"tel:+861000\"",
        "href=\"https://example.net/x\"",
        "href=\"https://example.net/y\"",
        "href=\"http://example.net/z\"",
        "id=\"text_来源-与说明\"",
    ] {
        assert!(zh.contains(link), "{link}: {zh}");
    }
    assert!(zh.contains("</a>，（<a "), "{zh}");
    assert!(en.contains("href=\"#text_the-sources\">below</a>") && en.contains(">https://example.net/y</a>."), "{en}");
}

#[test]
fn links_that_cannot_be_followed_are_found_at_their_address() {
    let zh =
        "见[文件](report.pdf)、[节](#section)、\n  [裸](www.example.org)、[相对](//example.org/a)、[大写](Task:1)。";
    let en = "See [a file](report.pdf).";
    assert_eq!(
        told(zh, en),
        [
            "content/pages/notes.yaml:11:11 unusable-link",
            "content/pages/notes.yaml:11:27 unusable-link",
            "content/pages/notes.yaml:12:11 unusable-link",
            "content/pages/notes.yaml:12:33 unusable-link",
            "content/pages/notes.yaml:12:55 unusable-link",
            "content/pages/notes.yaml:14:18 unusable-link",
        ]
    );
}

#[test]
fn what_markdown_would_drop_is_found_at_its_place() {
    for (zh, en, place) in [
        ("已建15家。\n\n[注]: 暂定数据", "15 labs opened.", "13:5 unused-definition"),
        ("已建15家。", "15 labs opened.\n\n[Note]: provisional", "15:5 unused-definition"),
        ("[注]: 暂定数据", "Provisional.", "11:5 unused-definition"),
        ("共四家。", "Four[^1].", "13:9 missing-footnote"),
        ("- [注]: 暂定数据", "Provisional.", "11:7 unused-definition"),
        ("已建。\n\n> [注]: 暂定数据", "Built.", "13:7 unused-definition"),
        ("已建。\n\n[注]: 暂定\n\"数据乙\"", "Built.", "13:5 unused-definition"),
        ("|甲|乙|\n|-|-|\n|1|2|3|", "Three.", "13:10 table-cells"),
        ("三。", "|a|b|\n|-|-|\n|`x|y`|2|", "15:12 table-cells"),
        ("2024. 开工。\n2027. 完工。", "Work.", "12:5 list-number"),
        ("工作。", "2024. Work begins.\n2027. Work ends.", "14:5 list-number"),
        ("共3*4*5=60人。", "Sixty.", "11:7 taken-asterisk"),
        ("六十。", "3*4*5=60 people.", "13:6 taken-asterisk"),
        ("长3米*宽4米*高5米。", "Sixty.", "11:8 taken-asterisk"),
        ("同比增长：\n- 3.5%", "Down by 3.5%.", "12:5 taken-sign"),
        ("减少3.5%。", "Growth:\n\n- 3.5 billion", "15:5 taken-sign"),
        ("已建。\n\n> [注]:\n> 暂定", "Built.", "13:7 unused-definition"),
        ("\"甲\" [乙](foo.pdf)", "A foo.", "11:13 unusable-link"),
    ] {
        let found = told(zh, en);
        assert_eq!(found.first(), Some(&format!("content/pages/notes.yaml:{place}")), "{zh} {en}");
    }
}

#[test]
fn lines_of_chinese_are_one_and_lines_of_words_keep_their_space() {
    let text = "北京建设\n国际科技创新中心，\n推动合作。\n\nEnglish words\nkeep their space.";
    let (zh, _) = shown(text, "Words.");
    assert!(zh.contains("<p>北京建设国际科技创新中心，推动合作。</p>"), "{zh}");
    assert!(zh.contains("English words\nkeep their space."), "{zh}");
}

#[test]
fn paragraphs_begin_alike() {
    let (zh, _) = shown("　　首行缩进两个全角空格。\n\n　　第二段也缩进。", "Words.");
    assert!(zh.contains("<p>首行缩进两个全角空格。</p>\n<p>第二段也缩进。</p>"), "{zh}");
}

#[test]
fn lines_of_a_title_or_folded_block_are_joined_as_their_words_are() {
    let site = Site::new();
    site.replace("content/records/first.yaml", "  zh: 第一件事\n", "  zh: 北京建设\n    国际中心\n");
    site.replace("content/records/first.yaml", "  en: The first event\n", "  en: Two\n    lines\n");
    site.replace("content/records/first.yaml", "  zh: 发生了第一件事。\n", "  zh: >\n    北京建设\n    国际机构\n");
    let report = site.build();
    assert!(report.diagnostics.is_empty(), "{}", site.told(&report));
    for file in [
        "records/first-event/index.html",
        "feed.xml",
        "data/records.csv",
        "search/index.html",
        "records/2025/index.html",
    ] {
        let file = site.output().join(file);
        let text = std::fs::read_to_string(&file).unwrap_or_default();
        assert!(!text.contains("建设 国际") && !text.contains("建设\n国际"), "{}: {text}", file.display());
    }
    let page = site.page("records/first-event/index.html");
    assert!(page.contains("<p>北京建设国际机构</p>") && words_of(&page).contains("北京建设国际中心"), "{page}");
    assert!(words_of(&site.page("en/records/first-event/index.html")).contains("Two lines"));
}

#[test]
fn characters_that_no_page_can_carry_are_found_where_they_stand() {
    for (written, column) in [
        ("发生了\u{b}第一件事。", 10),
        ("发生了\u{fffe}第一件事。", 10),
        ("\"发生了\\u0001第一件事。\"", 11),
        ("\"\\\\发\\x1B第\"", 11),
        ("\"字\\f\"", 9),
    ] {
        let site = Site::new();
        site.replace("content/records/first.yaml", "  zh: 发生了第一件事。\n", &format!("  zh: {written}\n"));
        let report = site.check();
        let places: Vec<String> = found(&site, &report);
        assert_eq!(places.len(), 1, "{written:?}: {places:?}");
        assert!(places[0].ends_with(&format!(":{column} control-character")), "{written:?}: {places:?}");
    }
}

#[test]
fn a_page_without_translation_is_offered_as_none() {
    let site = Site::new();
    site.replace("content/records/first.yaml", "  en: The first event\n", "");
    site.replace("content/records/first.yaml", "  en: The first event took place.\n", "");
    assert!(site.build().diagnostics.iter().all(|finding| finding.code.name() == "missing-translation"));
    let (own, other) = ("https://plan.example/records/first-event/", "https://plan.example/en/records/first-event/");
    for path in ["records/first-event/index.html", "en/records/first-event/index.html"] {
        let page = site.page(path);
        assert!(page.contains(&format!("<link rel=\"canonical\" href=\"{own}\">")), "{path}: {page}");
        let head = page.split("</head>").next().expect("a head");
        assert!(!head.contains(&format!("href=\"{other}")) && head.contains("hreflang=\"zh-CN\""), "{path}: {head}");
    }
    let map = String::from_utf8(site.files()["sitemap.xml"].clone()).expect("a site map");
    assert!(map.contains(&format!("<loc>{own}</loc>")) && !map.contains(other), "{map}");
}

#[test]
fn cells_say_by_a_class_how_they_are_aligned() {
    let (zh, _) = shown("| 年 | 家 | 注 |\n|---|---:|:-:|\n| 2025 | 4 | 无 |", "Words.");
    assert!(zh.contains("<th>年</th>\n<th class=\"end\">家</th>\n<th class=\"center\">注</th>"), "{zh}");
    assert!(zh.contains("<td class=\"end\">4</td>") && !zh.contains("align="), "{zh}");
}
