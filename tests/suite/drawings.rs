//! Drawings as files of their own: complete, true without their page, and switched off where a site says so.

use super::charts::{all_ids, charts_of_all_kinds};
use super::support::{Site, text_of};

/// The chart of a target of the shipped plan.
const CENTRES: &str = "targets/foreign-rd-centres/chart.svg";

/// The words of a drawing that stand on no transformed ground, with what they cover: left, right and base line.
fn words(svg: &str) -> Vec<(String, f64, f64, f64)> {
    let outside = svg.split("<g class=\"plot\"").next().expect("a text");
    let pieces = outside.split("<text ").skip(1).filter_map(|piece| piece.split("</text>").next()?.split_once('>'));
    let read = |(tag, words): (&str, &str)| {
        let number = |name: &str| {
            let value = tag.split(&format!("{name}=\"")).nth(1)?.split('"').next()?;
            value.parse::<f64>().ok()
        };
        let (x, y, size) = (number(" x")?, number(" y")?, number("font-size")?);
        // A Han character is as wide as the size; nothing else is wider.
        let width = words.chars().map(|character| if character.is_ascii() { 0.5 } else { 1.0 }).sum::<f64>() * size;
        let left = if tag.contains("text-anchor=\"end\"") { x - width } else { x };
        Some((words.to_owned(), left, left + width, y))
    };
    pieces.filter_map(read).collect()
}

/// The value of an attribute of the root.
fn root(svg: &str, name: &str) -> f64 {
    let tag = svg.split('>').next().expect("a root");
    let value = tag.split(&format!(" {name}=\"")).nth(1).and_then(|rest| rest.split('"').next()).expect("an attribute");
    value.parse().expect("a number")
}

#[test]
fn every_chart_is_a_file_that_says_what_it_is_where_it_comes_from_and_as_of_when() {
    let site = Site::shipped();
    let report = site.build();
    assert_eq!(site.told(&report), "");
    let chart = site.page(CENTRES);
    assert_eq!((root(&chart, "width"), root(&chart, "height")), (1200.0, 675.0));
    for words in [
        "在京外资研发中心",
        "单位：家",
        "来源：",
        "数据截至2026年11月27日",
        "https://gongkai.example/targets/foreign-rd-centres/",
        "根据公开来源制作的演示，非官方发布",
        "行动计划实施期2024—2027年",
        "目标 300（2027年）",
        "221",
        "332（未证实）",
    ] {
        assert!(chart.contains(words), "{words} in {chart}");
    }
    let english = site.page(&format!("en/{CENTRES}"));
    assert!(english.contains("332 (unconfirmed)") && english.contains("lang=\"en-GB\""), "{english}");
    let page = site.page("en/targets/foreign-rd-centres/index.html");
    assert!(page.contains("href=\"chart.svg\" download"), "the page leads to it");
    assert!(!site.output().join("targets/q1-journals/chart.svg").exists(), "there is nothing to draw");
    assert!(!site.page("targets/q1-journals/index.html").contains("chart.svg"));
}

#[test]
fn a_drawing_is_one_file_without_anything_from_elsewhere_and_its_words_stay_inside() {
    let site = charts_of_all_kinds();
    let mut drawings: Vec<String> = all_ids().iter().map(|id| format!("targets/{id}/chart.svg")).collect();
    drawings.retain(|path| site.output().join(path).exists());
    assert_eq!(drawings.len(), all_ids().len() - 1, "one has values of parts alone");
    drawings.extend(["targets/targets.svg".to_owned(), "tasks/overview.svg".to_owned()]);
    for path in drawings.iter().flat_map(|path| [path.clone(), format!("en/{path}")]) {
        let svg = site.page(&path);
        assert!(svg.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\"") && svg.ends_with("</svg>\n"), "{path}");
        for foreign in ["href", "url(", "@import", "<script", "<image", "var(--"] {
            assert!(!svg.contains(foreign), "{path} has {foreign}");
        }
        let opened = svg.matches('<').count() - svg.matches("</").count() - svg.matches("/>").count();
        assert_eq!(opened, svg.matches("</").count(), "{path}: every element ends");
        let (width, height) = (root(&svg, "width"), root(&svg, "height"));
        let words = words(&svg);
        assert!(words.len() >= 3, "{path}");
        for (words, left, right, base) in words {
            assert!(
                left >= 0.0 && right <= width && base > 0.0 && base <= height,
                "{path}: {words} {left} {right} {base}"
            );
        }
    }
}

#[test]
fn the_picture_of_all_targets_says_of_each_where_it_stands_and_every_doubt() {
    let site = Site::shipped();
    site.build();
    let told = text_of(&site.page("en/targets/targets.svg").replace("</text>", " </text>"));
    let told = told.split_whitespace().collect::<Vec<_>>().join(" ");
    for words in [
        "Latest figure: 221 centres (23 June 2025) · Definition: recognised foreign-funded R&D centres · Reported as reached",
        "332 centres reported for 18 March 2026, unconfirmed · Definition: total of foreign-funded R&D centres in the city",
        "Latest figure: 11,438 applications (2023) · Definition: PCT international applications from Beijing received by CNIPA · Not yet reached",
        "2027 target: 300 centres",
        "No published figure",
        "Later figure found only as a repost",
    ] {
        assert!(told.contains(words), "{words} in {told}");
    }
    assert!(!told.contains("Interim goal"), "a sign that does not occur is not explained");
}

#[test]
fn the_picture_of_all_tasks_has_a_lane_a_task_and_says_what_is_late() {
    let site = Site::shipped();
    site.build();
    let overview = site.page("tasks/overview.svg");
    assert_eq!(overview.matches("<text class=\"lane-name\"").count(), 2 * 20, "a name and a number each");
    assert!(overview.contains("18 坚持高水平举办中关村论坛"));
    assert!(!overview.contains("逾期"), "nothing is late");
    let late = Site::new();
    late.replace(
        "content/tasks/1.yaml",
        "action: 1\n",
        "action: 1\nmilestones: [{ id: gate, name: { zh: 开馆, en: Opening }, due: 2025 }]\n",
    );
    late.build();
    assert!(late.page("en/tasks/overview.svg").contains("· Late</tspan>"), "{}", late.page("en/tasks/overview.svg"));
}

#[test]
fn a_site_can_go_without_drawings() {
    let site = Site::shipped();
    site.replace("content/site.yaml", "demonstration: true\n", "demonstration: true\ndata: { without: [drawings] }\n");
    let report = site.build();
    assert_eq!(site.told(&report), "");
    for path in [CENTRES, "targets/targets.svg", "tasks/overview.svg"] {
        assert!(!site.output().join(path).exists(), "{path}");
    }
    assert!(!site.page("targets/foreign-rd-centres/index.html").contains("chart.svg"));
    assert!(!site.page("tasks/index.html").contains("overview.svg"));
}

#[test]
fn a_drawing_is_also_pixels_which_are_the_same_everywhere_where_the_theme_has_fonts_for_all_of_its_words() {
    let [one, other] = [Site::shipped(), Site::shipped()];
    one.build();
    other.build();
    let picture = |site: &Site, path: &str| std::fs::read(site.output().join(path)).expect("a picture");
    for path in ["targets/foreign-rd-centres/chart.png", "en/targets/targets.png", "tasks/overview.png"] {
        let drawn = picture(&one, path);
        assert!(drawn == picture(&other, path), "{path}");
        assert!(drawn.starts_with(b"\x89PNG") && drawn.len() > 20_000, "{path}: {} bytes", drawn.len());
    }
    let size =
        |bytes: &[u8]| [&bytes[16..20], &bytes[20..24]].map(|side| u32::from_be_bytes(side.try_into().expect("4")));
    assert_eq!(size(&picture(&one, "targets/foreign-rd-centres/chart.png")), [1200, 675]);
    assert!(one.page("en/targets/foreign-rd-centres/index.html").contains("href=\"chart.png\" download"));
    let before = picture(&one, "tasks/overview.png");
    one.replace("content/site.yaml", "zh: 北京科技创新国际化行动计划进展", "zh: 龘");
    one.build();
    assert!(!one.output().join("tasks/overview.png").exists(), "no font has 龘, and nothing is left out silently");
    assert!(!one.page("tasks/index.html").contains("overview.png"));
    assert!(one.page("tasks/index.html").contains("overview.svg"));
    one.replace("content/site.yaml", "zh: 龘", "zh: 北京科技创新国际化行动计划进展");
    one.build();
    assert!(before == picture(&one, "tasks/overview.png"));
}

#[test]
fn what_qualifies_a_name_a_unit_or_a_goal_is_not_cut_away() {
    let site = Site::new();
    let (zh, en) =
        ("外商投资企业研究开发投入强度（不含金融业）".repeat(3), "Intensity of research and development ".repeat(4));
    let unit = "centres at constant prices, which are counted elsewhere in part, not including those that are closed";
    site.write(
        "content/targets/long.yaml",
        format!(
            "id: long\nname: {{ zh: {zh}（末）, en: '{en}(not the last)' }}\nmeasure: stock\nunit: {{ zh: 家, en: '{unit}' }}\nvalue: 20\ndue: 2027\ntasks: [1]\n"
        ),
    );
    let record = [
        "about: ['target:long']",
        "kind: figure",
        "date: 2025",
        "known: 2026-01-01",
        "title: { zh: 数据, en: Data }",
        "text: { zh: 共8家。, en: There are 8. }",
        &format!(
            "observation: {{ target: long, value: 8, unit: {{ zh: 家, en: '{unit}' }}, flags: [low-reliability] }}"
        ),
    ];
    site.write("content/records/long.yaml", super::support::record("long", &record));
    site.build();
    let told = |path: &str| {
        let svg = site.page(path).replace("</text>", " </text>");
        let from = svg.find("<rect").expect("what is drawn");
        text_of(&svg[from..]).split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let all = told("en/targets/targets.svg");
    assert!(all.contains("(not the last)") && !all.contains('…'), "{all}");
    assert!(all.contains("Low reliability") && all.matches("those that are closed").count() == 2, "{all}");
    let chart = told("en/targets/long/chart.svg");
    assert!(chart.contains("(not the last)") && chart.contains("those that are closed"), "{chart}");
    assert!(told("targets/long/chart.svg").contains("（末）") && told("targets/targets.svg").contains("（末）"));
}

#[test]
fn pictures_say_that_sources_disagree_and_name_those_of_what_they_draw() {
    let site = Site::new();
    let told = |path: &str| {
        text_of(&site.page(path).replace("</text>", " </text>")).split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let target = |id: &str| {
        format!(
            "id: {id}\nname: {{ zh: 甲, en: 'A {id}' }}\nmeasure: stock\nunit: {{ zh: 家, en: centres }}\nvalue: 20\ndue: 2027\ntasks: [1]\n"
        )
    };
    site.write("content/targets/two.yaml", target("two"));
    let reported = |id: &str, publisher: &str, known: &str, observed: &str| {
        let lines = [
            "about: ['target:two']".to_owned(),
            "kind: figure".to_owned(),
            "date: 2025".to_owned(),
            format!("known: {known}"),
            format!("sources: [{{title: T, lang: en, publisher: {publisher}, url: 'https://{id}.example/'}}]"),
            format!("observation: {{target: two, {observed}, unit: {{zh: 家, en: centres}}}}"),
        ];
        super::support::record(id, &lines.each_ref().map(String::as_str))
    };
    let records = [
        reported("early", "First Office", "2026-01-01", "value: 8"),
        reported("late", "Second Office", "2026-02-01", "value: 9"),
        reported("none", "Third Office", "2026-03-01", "missing: suppressed"),
    ];
    site.write("content/records/two.yaml", records.concat());
    site.build();
    let chart = told("en/targets/two/chart.svg");
    assert!(
        chart.contains("Second Office") && chart.contains("First Office") && !chart.contains("Third Office"),
        "{chart}"
    );
    assert!(
        chart.contains("8 (not used)") && chart.contains("This site goes by another figure for this date"),
        "{chart}"
    );
    let all = told("en/targets/targets.svg");
    assert!(all.contains("Another source gives 8 centres for the same date, not used here"), "{all}");
    assert!(all.contains("Sources:") && all.contains("First Office") && all.contains("Second Office"), "{all}");
    for number in 0..30 {
        site.write(&format!("content/targets/more-{number}.yaml"), target(&format!("more-{number}")));
    }
    site.build();
    let (first, second) = (told("en/targets/targets.svg"), told("en/targets/targets-2.svg"));
    assert!(first.contains("(1 of 2)") && second.contains("(2 of 2)"), "{first}");
    for number in 0..30 {
        let name = format!("A more-{number} ");
        assert_eq!([&first, &second].iter().filter(|told| told.contains(&name)).count(), 1, "{name}");
    }
    let page = site.page("en/targets/index.html");
    assert!(page.contains("href=\"targets.svg\"") && page.contains("href=\"targets-2.svg\""));
}
