//! The nouns of a plan: one term each, which a site renames in one place a language.

use std::collections::BTreeSet;
use std::fs;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use super::support::{OASIS_TARGETS, Site, project, text_of, without_code};

/// Every text of a pattern, those of its variants too.
fn texts(pattern: &Pattern<&str>, found: &mut Vec<String>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => found.push((*value).to_owned()),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                for variant in variants {
                    texts(&variant.value, found);
                }
            }
            PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
                found.push((*value).to_owned());
            }
            PatternElement::Placeable { .. } => {}
        }
    }
}

/// Whether a text has a noun as a word of its own. Chinese writes words without space between them.
fn has(text: &str, noun: &str) -> bool {
    let is_han = |character: char| ('\u{4e00}'..='\u{9fff}').contains(&character);
    let is_letter = |character: char| character.is_alphabetic() && !is_han(character);
    text.match_indices(noun).any(|(place, _)| {
        let before = text[..place].chars().next_back();
        let after = text[place + noun.len()..].chars().next();
        !before.is_some_and(is_letter) && !after.is_some_and(is_letter)
    })
}

/// The nouns of a file of interface words, and the messages that spell one by hand: `key: noun`.
fn spelled_by_hand(path: &str, homonyms: &[(&str, &[&str])]) -> (BTreeSet<String>, Vec<String>) {
    let text = fs::read_to_string(project().join(path)).expect(path);
    let resource = parser::parse(text.as_str()).expect("interface words");
    let mut nouns = BTreeSet::new();
    for entry in &resource.body {
        if let Entry::Term(term) = entry {
            let mut forms = Vec::new();
            texts(&term.value, &mut forms);
            nouns.extend(forms.iter().map(|form| form.to_lowercase()));
        }
    }
    let mut found = Vec::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let mut words = Vec::new();
        if let Some(value) = &message.value {
            texts(value, &mut words);
        }
        for text in words {
            let mut text = text.to_lowercase();
            for (homonym, keys) in homonyms {
                if keys.is_empty() || keys.contains(&message.id.name) {
                    text = text.replace(homonym, "");
                }
            }
            found.extend(
                nouns.iter().filter(|noun| has(&text, noun)).map(|noun| format!("{}: {noun}", message.id.name)),
            );
        }
    }
    (nouns, found)
}

#[test]
fn no_interface_words_spell_a_noun_of_the_plan_by_hand() {
    // 单位 is a unit of measurement too.
    let units: &[&str] = &[
        "chart-title",
        "chart-parts-title",
        "chart-unit",
        "method-measure-rate",
        "data-start-values",
        "data-column-delay_unit",
        "data-column-unit",
        "data-column-published_value",
        "data-column-published_unit",
        "indicator-unit",
    ];
    // And 指标 is what a method of evaluation judges by, whatever a plan calls its figures without a goal.
    let criteria: &[&str] =
        &["method-indicator-weights-sum", "column-criterion", "data-column-criterion", "data-column-criterion_name"];
    let chinese = &[("单位", units), ("指标", criteria)];
    for (path, noun, homonyms) in
        [("themes/civic/strings/en.ftl", "tasks", &[][..]), ("themes/civic/strings/zh.ftl", "任务", chinese)]
    {
        let (nouns, found) = spelled_by_hand(path, homonyms);
        assert!(nouns.contains(noun) && nouns.len() > 8, "{path}: {nouns:?}");
        assert_eq!(found, [""; 0], "{path}: write the term instead");
    }
}

/// An English term with each of its forms, in which the article stands before the singular.
fn term(name: &str, article: &str, one: &str, other: &str, more: &[(&str, &str)]) -> String {
    let capital = |words: &str| words[..1].to_uppercase() + &words[1..];
    let mut forms = String::new();
    let with_article = format!("{article} {one}");
    for (form, words) in [("one", one), ("other", other), ("article", &with_article)].iter().chain(more) {
        forms.push_str(&format!("    [{form}] {words}\n    [capital-{form}] {}\n", capital(words)));
    }
    format!("-{name} = {{ $form ->\n{forms}   *[else] {one}\n}}\n")
}

/// The site with every noun renamed, in which the articles of tasks, actions and organisations change.
fn renamed(site: &Site) {
    let english = [
        term("plan", "a", "programme", "programmes", &[]),
        term("task", "an", "initiative", "initiatives", &[]),
        term("target", "an", "aim", "aims", &[("mixed", "aims and measurements")]),
        term("indicator", "a", "measurement", "measurements", &[]),
        term("action", "a", "measure", "measures", &[]),
        term("organisation", "a", "body", "bodies", &[]),
        term("record", "an", "update", "updates", &[("full-one", "news update"), ("full-other", "news updates")]),
        term("case", "a", "story", "stories", &[]),
        term("step", "a", "stage", "stages", &[]),
    ];
    site.write("themes/civic/strings/en.ftl", english.concat());
    let chinese = "\
-plan = 方案
-task = 措施
-target = { $form ->
   *[one] 要求
    [mixed] 要求和测度
}
-indicator = 测度
-goal = 标准
-action = 工程
-organisation = 部门
-record = { $form ->
   *[one] 动态
    [full] 工作动态
}
-case = 事例
-step = 环节
";
    site.write("themes/civic/strings/zh.ftl", chinese);
}

/// The words of a page that are not addresses: its text and what its attributes say.
fn words(page: &str) -> String {
    let mut own = page.to_owned();
    while let Some((before, rest)) = own.split_once("<script") {
        own = format!("{before}{}", rest.split_once("</script>").expect("a closed element").1);
    }
    // Names of fields are addresses too.
    let own = without_code(&own);
    let attributes = ["aria-label=\"", "title=\"", "alt=\"", "placeholder=\""];
    let heads = ["name=\"description\" content=\"", "property=\"og:title\" content=\""];
    let marks = attributes.iter().chain(&heads);
    let said = marks.flat_map(|mark| page.split(mark).skip(1).filter_map(|rest| rest.split('"').next()));
    let said: Vec<&str> = said.collect();
    let text = format!("{}\n{}", text_of(&own), said.join("\n"));
    text.split(' ').filter(|word| !word.contains("://")).collect::<Vec<_>>().join(" ")
}

/// Asserts that no page says a noun of the program any more.
fn says_none_of_the_old_nouns(site: &Site, english: &str, chinese: &str) {
    let old = ["task", "target", "indicator", "action", "organisation", "record", "case", "step"];
    let old: Vec<String> = old.iter().flat_map(|noun| [(*noun).to_owned(), format!("{noun}s")]).collect();
    let mut pages = 0;
    for (path, bytes) in site.files().into_iter().filter(|(path, _)| path.ends_with(".html")) {
        let page = String::from_utf8(bytes).expect("text");
        if path.starts_with(english) {
            let words = words(&page).to_lowercase();
            let found = old.iter().find(|noun| words.lines().any(|line| has(line, noun)));
            let line = found.and_then(|noun| words.lines().find(|line| has(line, noun)));
            assert_eq!((found, line), (None, None), "{path}");
            pages += 1;
        } else if path.starts_with(chinese) {
            let words = without_code(&page)
                .replace("单位：", "")
                .replace("计量单位", "")
                .replace("每单位", "")
                .replace("维度或指标", "");
            for noun in ["任务", "目标", "指标", "行动", "单位", "记录", "案例"] {
                let place = words.find(noun);
                assert_eq!(place.map(|place| &words[place.saturating_sub(60)..place + 6]), None, "{path}");
            }
            pages += 1;
        }
    }
    assert!(pages > 30, "{pages}");
}

/// Asserts that the text of a page has each of these words.
fn says(site: &Site, path: &str, words: &[&str]) {
    let text = text_of(&site.page(path));
    for words in words {
        assert!(text.contains(words), "{path} does not say {words:?}: {text}");
    }
}

#[test]
fn a_site_renames_every_noun_in_one_place_a_language() {
    let site = Site::oasis();
    renamed(&site);
    // The site's own words, which are not the interface's. Its made-up targets are called what they are.
    for number in 1..=OASIS_TARGETS {
        site.remove(&format!("content/targets/i{number}.yaml"));
    }
    site.replace("content/pages/about.yaml", "made-up [commitments]", "made-up [initiatives]");
    for (role, words) in [("协办单位", "协办方"), ("审计单位", "审计方")] {
        site.replace("content/plan.yaml", role, words);
    }
    let report = site.build();
    assert_eq!(site.told(&report), "");
    says_none_of_the_old_nouns(&site, "en/", "zh/");
    says(
        &site,
        "en/method/index.html",
        &[
            "No one sets an initiative’s status by hand.",
            "Every update names its sources. An update without a source cannot be published here.",
            "An update about an aim also counts for the initiatives that the aim belongs to",
            "Initiatives for which neither the plan nor a source states a date cannot be late.",
            "Initiative status",
        ],
    );
    says(&site, "en/organisations/index.html", &["An initiative can have several lead bodies.", "Initiatives led"]);
    says(&site, "en/tasks/3.2/index.html", &["Initiative 3.2: Plant palms along the canals"]);
    says(
        &site,
        "en/index.html",
        &["Stories", "3 initiatives", "All news updates", "the published text of the programme"],
    );
    says(&site, "zh/index.html", &["措施", "3项措施", "查看全部工作动态", "依据方案公开文本"]);
    says(&site, "zh/method/index.html", &["每条动态都注明来源；没有来源的动态不予发布。", "措施标准已经达成"]);
    says(&site, "zh/tasks/3.2/index.html", &["措施3.2："]);
}

#[test]
fn the_nouns_of_a_plan_with_actions_are_renamed_too() {
    let site = Site::new();
    renamed(&site);
    // What the plan itself says.
    for (own, words) in [
        ("zh: 行动\n", "zh: 第一章\n"),
        ("en: Action\n", "en: Chapter\n"),
        ("牵头单位", "牵头方"),
        ("Lead organisations", "Led by"),
    ] {
        site.replace("content/plan.yaml", own, words);
    }
    let report = site.build();
    assert_eq!(site.told(&report), "");
    says_none_of_the_old_nouns(&site, "en/", "");
    says(&site, "en/index.html", &["One measure, 2 initiatives", "One aim"]);
    says(&site, "en/actions/1/index.html", &["This measure has two initiatives.", "Measure (1): Chapter"]);
    says(&site, "en/records/index.html", &["2 news updates, each with its sources."]);
    says(&site, "actions/1/index.html", &["本工程包括2项措施。"]);
}

#[test]
fn a_term_that_does_not_exist_or_is_hidden_by_a_message_is_told() {
    for (words, term) in [("nav-tasks = { -deed }\n", "“-deed”"), ("task = A message of that name\n", "“-task”")]
    {
        let site = Site::new();
        for code in ["zh", "en"] {
            site.write(&format!("themes/civic/strings/{code}.ftl"), words);
        }
        let told = site.told(&site.check());
        let found = told.lines().filter(|line| line.contains("missing-string") && line.contains(term)).count();
        assert_eq!(found, 2, "once a language: {told}");
    }
}

#[test]
fn no_file_of_words_says_a_key_twice() {
    let mut read = 0;
    for folder in ["themes", "src", "tests/sites"] {
        for entry in walkdir::WalkDir::new(project().join(folder)) {
            let path = entry.expect("a readable folder").into_path();
            if path.extension().is_none_or(|ending| ending != "ftl") {
                continue;
            }
            let text = fs::read_to_string(&path).expect("a text");
            let mut seen = BTreeSet::new();
            for entry in parser::parse(text.as_str()).expect("words that can be read").body {
                let key = match entry {
                    Entry::Message(message) => message.id.name.to_owned(),
                    Entry::Term(term) => format!("-{}", term.id.name),
                    _ => continue,
                };
                assert!(seen.insert(key.clone()), "{}: `{key}` stands twice; the last one wins", path.display());
            }
            read += 1;
        }
    }
    assert!(read >= 8, "{read} files");
}
