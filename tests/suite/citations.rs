//! How pages are cited: word for word, in both languages.

use super::support::{Built, Site, elements, text_of};

/// The entries of a page: GB/T 7714-2025, APA and BibTeX, as a reader without scripts copies them.
fn entries(page: &str) -> [String; 3] {
    let tools = elements(page, "<details class=\"cite\"", "details");
    assert_eq!(tools.len(), 1, "{page}");
    let standards: Vec<String> = elements(tools[0], "<dt>", "dt").iter().map(|name| text_of(name)).collect();
    for (name, standard) in standards.iter().zip(["GB/T 7714-2025", "APA 7", "BibTeX"]) {
        assert!(name.starts_with(standard), "{name}");
    }
    let entries: Vec<String> = elements(tools[0], "<dd>", "dd").iter().map(|entry| text_of(entry)).collect();
    let [gbt, apa, bibtex, ..] = entries.as_slice() else { panic!("{entries:?}") };
    [gbt.clone(), apa.clone(), bibtex.clone()]
}

/// Whether an entry of BibTeX can be read: one entry with a key in plain ASCII and fields of which each is a macro or balanced.
fn is_sound(entry: &str) -> bool {
    let Some((key, fields)) = entry.strip_prefix("@misc{").and_then(|rest| rest.split_once(",\n")) else {
        return false;
    };
    let Some(fields) = fields.strip_suffix("\n}") else { return false };
    let is_key = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b".-".contains(&byte);
    let is_balanced = |value: &str| {
        let mut depth = 0;
        let outer = value.bytes().enumerate().filter(|(place, byte)| {
            depth += i32::from(*byte == b'{') - i32::from(*byte == b'}');
            depth <= 0 && place + 1 < value.len()
        });
        value.starts_with('{') && outer.count() == 0 && depth == 0
    };
    key.bytes().all(is_key)
        && fields.split(",\n").all(|field| {
            let Some((name, value)) = field.trim_start().split_once(" = ") else { return false };
            name.bytes().all(|byte| byte.is_ascii_lowercase()) && (is_balanced(value) || name == "month")
        })
}

/// The same site as if it were real: nothing in it is of an example.
fn no_demonstration(site: Site) -> Site {
    site.replace("content/site.yaml", "demonstration: true\n", "");
    site.replace("content/site.yaml", "https://plan.example/", "https://plan.city.gov/");
    for file in ["first", "labs"] {
        site.replace(&format!("content/records/{file}.yaml"), "https://paper.example/", "https://paper.city.gov/");
    }
    site
}

#[test]
fn each_kind_of_page_is_cited_by_each_standard_in_its_own_language() {
    let site = Built::shipped();
    let expected = [
        (
            "tasks/12/",
            "北京科技创新国际化行动计划进展（演示站点）. 任务12：促进外资创新主体集聚发展[EB/OL].（2026-11-27）[YYYY-MM-DD]. https://gongkai.example/tasks/12/.",
            "北京科技创新国际化行动计划进展（演示站点）. (2026, November 27). 任务12：促进外资创新主体集聚发展. Retrieved Month D, YYYY, from https://gongkai.example/tasks/12/",
        ),
        (
            "en/tasks/12/",
            "Beijing S&T Internationalisation Plan Tracker (demonstration). Task 12: Promote the clustering and development of foreign-funded innovation entities[EB/OL]. (2026-11-27)[YYYY-MM-DD]. https://gongkai.example/en/tasks/12/.",
            "Beijing S&T Internationalisation Plan Tracker (demonstration). (2026, November 27). Task 12: Promote the clustering and development of foreign-funded innovation entities. Retrieved Month D, YYYY, from https://gongkai.example/en/tasks/12/",
        ),
        (
            "targets/pct-applications/",
            "北京科技创新国际化行动计划进展（演示站点）. 目标：PCT专利申请量[EB/OL].（2026-11-27）[YYYY-MM-DD]. https://gongkai.example/targets/pct-applications/.",
            "北京科技创新国际化行动计划进展（演示站点）. (2026, November 27). 目标：PCT专利申请量. Retrieved Month D, YYYY, from https://gongkai.example/targets/pct-applications/",
        ),
        (
            "data/",
            "北京科技创新国际化行动计划进展（演示站点）. 北京市科技创新国际化提升行动计划：数据[DS/OL].（2026-11-27）[YYYY-MM-DD]. https://gongkai.example/data/.",
            "北京科技创新国际化行动计划进展（演示站点）. (2026, November 27). 北京市科技创新国际化提升行动计划：数据 [Data set]. Retrieved Month D, YYYY, from https://gongkai.example/data/",
        ),
        (
            "en/data/",
            "Beijing S&T Internationalisation Plan Tracker (demonstration). Beijing Action Plan for Enhancing the Internationalisation of Science and Technology Innovation: data[DS/OL]. (2026-11-27)[YYYY-MM-DD]. https://gongkai.example/en/data/.",
            "Beijing S&T Internationalisation Plan Tracker (demonstration). (2026, November 27). Beijing Action Plan for Enhancing the Internationalisation of Science and Technology Innovation: data [Data set]. Retrieved Month D, YYYY, from https://gongkai.example/en/data/",
        ),
        (
            "plan/",
            "北京市科学技术委员会、中关村科技园区管理委员会，中共北京市委外事工作委员会办公室，北京市人民政府外事办公室，等. 北京市科学技术委员会、中关村科技园区管理委员会等8部门关于印发《北京市科技创新国际化提升行动计划（2024-2027年）》的通知：京科国发〔2024〕247号[EB/OL].（2024-12-30）[YYYY-MM-DD]. https://gongkai.example/plan/.",
            "北京市科学技术委员会、中关村科技园区管理委员会, 中共北京市委外事工作委员会办公室, 北京市人民政府外事办公室, 北京市人才工作局, 北京市发展和改革委员会, 北京市教育委员会, 北京市商务局, 北京市知识产权局, & 北京市科学技术协会. (2024, December 30). 北京市科学技术委员会、中关村科技园区管理委员会等8部门关于印发《北京市科技创新国际化提升行动计划（2024-2027年）》的通知 (京科国发〔2024〕247号). 北京科技创新国际化行动计划进展（演示站点）. Retrieved Month D, YYYY, from https://gongkai.example/plan/",
        ),
    ];
    for (path, gbt, apa) in expected {
        let entries = entries(site.page(&format!("{path}index.html")));
        assert_eq!((entries[0].as_str(), entries[1].as_str()), (gbt, apa), "{path}");
        assert!(is_sound(&entries[2]), "{}", entries[2]);
    }
    let plan = entries(site.page("en/plan/index.html"));
    for entry in &plan {
        assert!(entry.contains("(unofficial translation)"), "{entry}");
        assert!(!entry.contains("not an official publication"), "the site did not issue the plan: {entry}");
    }
    // What a standard does not name, the site of a page, is told by its address.
    for (entry, site) in
        plan.iter().zip(["https://gongkai.example/en/plan/", "Tracker (demonstration)", "Tracker (demonstration)"])
    {
        assert!(entry.contains(site), "{entry}");
    }
}

#[test]
fn an_entry_of_bibtex_can_be_read_whatever_the_words_are() {
    let site = Site::new();
    site.replace("content/tasks/1.yaml", "en: First\n", "en: 'R&D {50%} of $1 #2 a_b ~c ^d \\e'\n");
    let site = no_demonstration(site);
    site.build();
    assert_eq!(
        entries(&site.page("en/tasks/1/index.html"))[2],
        r"@misc{plan.city.gov-en-tasks-1,
  author = {{Test}},
  title = {{Task 1: R\&D \textbraceleft{}50\%\textbraceright{} of \$1 \#2 a\_b \textasciitilde{}c \textasciicircum{}d \textbackslash{}e}},
  howpublished = {Small site},
  year = {2026},
  month = nov,
  day = {27},
  url = {https://plan.city.gov/en/tasks/1/},
  urldate = {YYYY-MM-DD}
}"
    );
    assert_eq!(
        entries(&site.page("plan/index.html"))[2],
        r"@misc{plan.city.gov-plan,
  author = {{甲局}},
  title = {{小计划}},
  number = {测〔2024〕1号},
  howpublished = {小站},
  year = {2024},
  month = dec,
  day = {30},
  url = {https://plan.city.gov/plan/},
  urldate = {YYYY-MM-DD}
}"
    );
    let shipped = Built::shipped();
    let pages = shipped.pages().filter(|(_, page)| page.contains("<details class=\"cite\""));
    let cited = pages.filter(|(_, page)| page.contains("<dt>BibTeX")).map(|(path, page)| (path, entries(page)));
    let mut keys = std::collections::BTreeSet::new();
    for (path, [_, _, bibtex]) in cited {
        assert!(is_sound(&bibtex), "{path}: {bibtex}");
        assert!(keys.insert(bibtex.lines().next().expect("a line").to_owned()), "{path}: its key is taken");
    }
    assert!(keys.len() >= 2 * (85 + 20 + 5 + 2), "records, tasks, targets, the plan and the data: {}", keys.len());
    for wrong in ["@misc{a b,\n  title = {x}\n}", "@misc{a,\n  title = {x}}\n}", "@misc{a,\n  title = {{x}\n}", "x"] {
        assert!(!is_sound(wrong), "a question that is always answered yes is none: {wrong}");
    }
}

#[test]
fn an_entry_names_the_day_for_which_the_site_speaks_and_its_publisher_once() {
    let site = no_demonstration(Site::new());
    site.replace("content/site.yaml", "  zh: 测试\n  en: Test\n", "  zh: 小站\n  en: Small site\n");
    site.build_as_of("2025-06-30");
    let [gbt, apa, bibtex] = entries(&site.page("en/records/first-event/index.html"));
    assert_eq!(
        gbt,
        "Small site. The first event[EB/OL]. (2025-06-30)[YYYY-MM-DD]. https://plan.city.gov/en/records/first-event/."
    );
    assert_eq!(
        apa,
        "Small site. (2025, June 30). The first event. Retrieved Month D, YYYY, from https://plan.city.gov/en/records/first-event/"
    );
    assert!(bibtex.contains("year = {2025},\n  month = jun,\n  day = {30},"), "{bibtex}");
    // What is published elsewhere is cited from there.
    assert!(!site.page("en/index.html").contains("BibTeX") && !site.page("en/tasks/index.html").contains("BibTeX"));
}
