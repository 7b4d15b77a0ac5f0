//! Themes of one's own: what a site sets of its theme, single templates laid over those of the program, what templates see, and new
//! themes.

use std::process::Output;

use assert_cmd::Command;
use gongkai::diagnostic::{Human, Reader, Words, print_human};
use gongkai::pipeline::Report;

use super::support::Site;

const TIME: &str = "time_zone:";

/// The small site with settings of its theme.
fn with(settings: &str) -> Site {
    let site = Site::new();
    site.replace("content/site.yaml", TIME, &format!("theme_settings:\n  civic:\n{settings}{TIME}"));
    site
}

fn asset(site: &Site, start: &str, ending: &str) -> Option<String> {
    let files = site.files();
    let found = files.iter().find(|(path, _)| path.starts_with(start) && path.ends_with(ending));
    found.map(|(_, bytes)| String::from_utf8(bytes.clone()).expect("text"))
}

#[test]
fn a_site_that_sets_nothing_has_the_pages_that_it_had() {
    let site = Site::new();
    assert_eq!(site.told(&site.build()), "");
    assert!(asset(&site, "assets/theme-settings.", ".css").is_none());
    assert!(!site.page("index.html").contains("theme-settings"));
    let same = with("    accent: { light: \"#a8201a\", dark: \"#ea7055\" }\n    mark: seal.svg\n");
    assert_eq!(same.told(&same.build()), "");
    assert_eq!(same.page("index.html"), site.page("index.html"));
}

#[test]
fn colours_become_custom_properties_for_light_and_dark() {
    let site = with("    accent: { light: \"#0b4f8a\", dark: \"#7fb2e0\" }\n");
    assert_eq!(site.told(&site.build()), "");
    let style = asset(&site, "assets/theme-settings.", ".css").expect("a style sheet");
    assert!(style.contains("--accent:#0b4f8a") && style.contains("--accent:#7fb2e0"), "{style}");
    assert!(style.contains("--accent-soft:") && style.contains("prefers-color-scheme"), "{style}");
    for page in ["index.html", "en/tasks/1/index.html"] {
        let html = site.page(page);
        let own = html.find("theme-settings.").expect("the style sheet is named");
        assert!(html.find("civic.").is_some_and(|civic| civic < own), "it stands behind that of the theme: {html}");
    }
}

#[test]
fn one_colour_is_made_readable_on_dark_ground() {
    let site = with("    accent: \"#0b4f8a\"\n");
    assert_eq!(site.told(&site.build()), "");
    let style = asset(&site, "assets/theme-settings.", ".css").expect("a style sheet");
    let colours: Vec<&str> = style.match_indices("--accent:").map(|(at, _)| &style[at + 9..at + 16]).collect();
    assert!(matches!(colours[..], ["#0b4f8a", dark] if dark != "#0b4f8a"), "{style}");
}

#[test]
fn a_colour_that_cannot_be_read_is_told_with_its_contrast_and_the_next_that_can() {
    let site = with("    accent: { light: \"#e9a23b\", dark: \"#7fb2e0\" }\n");
    let report = site.check();
    let words = Words::new(Reader::English);
    let told = print_human(&report.diagnostics, &report.files, &words, Human::default());
    assert!(told.contains("low-contrast") && told.contains("content/site.yaml"), "{told}");
    assert!(told.contains("2.0") && told.contains(":1"), "the measured contrast: {told}");
    let instead = told.split("such as ").nth(1).and_then(|rest| rest.get(..7)).expect("a colour").to_owned();
    let site = with(&format!("    accent: {{ light: \"{instead}\", dark: \"#7fb2e0\" }}\n"));
    assert_eq!(site.told(&site.check()), "", "{instead}");
}

#[test]
fn the_sections_of_home_stand_as_the_site_says() {
    let site = with("    home: [latest, targets]\n");
    assert_eq!(site.told(&site.build()), "");
    let home = site.page("en/index.html");
    let place =
        |id: &str| home.find(&format!("<h2 id=\"{id}\"")).or_else(|| home.find(&format!("aria-labelledby=\"{id}\"")));
    assert!(place("latest").expect("the latest") < place("targets").expect("the targets"), "{home}");
    assert!(place("tasks").is_none() && place("follow").is_none(), "{home}");
}

#[test]
fn the_mark_can_be_the_site_s_own() {
    let site = with("    mark: ours.svg\n");
    let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 8\"><rect width=\"8\" height=\"8\" fill=\"#123456\"/></svg>";
    site.write("themes/civic/assets/ours.svg", svg);
    assert_eq!(site.told(&site.build()), "");
    assert!(site.page("index.html").contains("/ours.") || site.page("index.html").contains("assets/ours."));
    site.write("themes/civic/assets/ours.svg", "not a drawing");
    assert!(site.told(&site.check()).contains("theme-file"));
}

#[test]
fn every_kind_of_setting_reaches_templates() {
    let site = Site::new();
    site.write(
        "themes/civic/theme.yaml",
        "settings:\n\
         \x20 - name: motto\n    kind: text\n    default: { en: Default, zh: 默认 }\n\
         \x20 - name: width\n    kind: choice\n    choices: [narrow, wide]\n    default: narrow\n\
         \x20 - name: picture\n    kind: image\n\
         \x20 - name: face\n    kind: font\n    default: serif\n\
         \x20 - name: loud\n    kind: switch\n    default: false\n",
    );
    let template = "{% extends \"original/page.html\" %}{% block main %}<p class=\"own\">\
        {{ page.settings.motto }}/{{ page.settings.width }}/{{ page.settings.face }}/\
        {% if page.settings.loud %}loud{% endif %}/{% if page.settings.picture %}picture{% endif %}</p>{{ super() }}{% endblock %}";
    site.write("themes/civic/templates/task.html", template.replace("page.html", "task.html"));
    let own = |site: &Site, page: &str| {
        assert_eq!(site.told(&site.build()), "");
        let html = site.page(page);
        // What stood there before still does.
        assert!(html.contains("data-pagefind-body") && html.contains("class=\"site-footer\""), "{html}");
        super::support::text_of(
            html.split("<p class=\"own\">").nth(1).and_then(|rest| rest.split("</p>").next()).expect("own"),
        )
    };
    assert_eq!(own(&site, "en/tasks/1/index.html"), "Default/narrow/serif//");
    assert_eq!(own(&site, "tasks/1/index.html"), "默认/narrow/serif//");
    let set = "theme_settings:\n  civic:\n    motto: { zh: 口号, en: Motto }\n    width: wide\n    face: 'Charter, \"Noto Serif\", serif'\n    loud: true\n    picture: seal.svg\n";
    site.replace("content/site.yaml", TIME, &format!("{set}{TIME}"));
    assert_eq!(own(&site, "tasks/1/index.html"), "口号/wide/Charter, \"Noto Serif\", serif/loud/picture");
    for (wrong, right) in
        [("wide", "wyde"), ("loud: true", "loud: maybe"), ("seal.svg", "seel.svg"), ("zh: 口号", "fr: Devise")]
    {
        site.replace("content/site.yaml", wrong, right);
        assert!(site.told(&site.check()).contains("theme-setting"), "{right}");
        site.replace("content/site.yaml", right, wrong);
    }
    site.replace("content/site.yaml", "\"Noto Serif\", serif", "x; } body { display: none");
    assert!(site.told(&site.check()).contains("theme-setting"), "what would end a declaration is no name of a font");
}

#[test]
fn each_of_several_themes_has_its_own_settings_and_originals() {
    let site = Site::new();
    let themes = "themes:\n  - {name: civic, at: /}\n  - {name: plain, at: /plain/}\n";
    let set = "theme_settings:\n  civic:\n    accent: { light: \"#0b4f8a\", dark: \"#7fb2e0\" }\n  plain:\n    motto: Slowly\n";
    site.replace("content/site.yaml", TIME, &format!("{themes}{set}{TIME}"));
    let unknown = site.told(&site.check());
    assert_eq!(unknown.matches("theme-setting").count(), 1, "plain has no motto: {unknown}");
    site.write(
        "themes/plain/theme.yaml",
        "settings:\n  - name: motto\n    kind: text\n  - name: accent\n    kind: colour\n    default: \"#111111\"\n",
    );
    site.write(
        "themes/plain/templates/task.html",
        "{% extends \"original/task.html\" %}{% block main %}<p>{{ page.settings.motto }} {{ page.settings.accent.light }}</p>{{ super() }}{% endblock main %}",
    );
    assert_eq!(site.told(&site.build()), "");
    let (civic, plain) = (site.page("tasks/1/index.html"), site.page("plain/tasks/1/index.html"));
    assert!(civic.contains("theme-settings.") && !plain.contains("theme-settings."), "{plain}");
    assert!(plain.contains("<p>Slowly #111111</p>") && plain.contains("class=\"state\""), "{plain}");
    let listed = given(&site, "C", "theme fields settings");
    assert!(listed.contains("theme civic") && listed.contains("theme plain") && listed.contains("motto"), "{listed}");
    site.replace("content/site.yaml", "  plain:\n    motto", "  plane:\n    motto");
    let elsewhere = site.told(&site.check());
    assert_eq!(elsewhere.matches("theme-setting").count(), 1, "told once: {elsewhere}");
}

fn run(site: &Site, reader: &str, line: &str) -> Output {
    let mut program = Command::cargo_bin("gongkai").expect("the program is built");
    program.args(line.split_whitespace()).arg("--root").arg(site.root()).env("LC_ALL", reader).env("COLUMNS", "80");
    program.output().expect("the program runs")
}

fn given(site: &Site, reader: &str, line: &str) -> String {
    let output = run(site, reader, line);
    assert_eq!(output.status.code(), Some(0), "{line}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("UTF-8")
}

#[test]
fn the_program_lists_what_templates_see_with_examples_from_the_site() {
    let site = Site::new();
    let kinds = given(&site, "C", "theme fields");
    assert!(kinds.lines().any(|line| line.contains("task ") && line.contains("A task.")), "{kinds}");
    assert!(given(&site, "zh_CN.UTF-8", "theme fields").contains("一项任务"), "in Chinese as well");
    let task = given(&site, "C", "theme fields task --as-of 2026-11-26");
    for view in ["[body] A task.", "[page] What every page has.", "[Task mark] ", "[Text] "] {
        assert_eq!(task.lines().filter(|line| line.starts_with(view)).count(), 1, "{view}\n{task}");
    }
    assert!(task.contains("numbers") && task.contains("e.g. [\"1\"]"), "{task}");
    let wide: Vec<&str> = task.lines().filter(|line| gongkai::lang::columns(line) > 80).collect();
    assert!(wide.is_empty(), "{wide:#?}");
    let json = given(&site, "C", "theme fields task --as-of 2026-11-26 --format json");
    let views: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    let body = &views[0];
    assert_eq!((body["view"].as_str(), body["meaning"].as_str()), (Some("body"), Some("A task.")));
    let number = body["fields"].as_array().and_then(|fields| fields.iter().find(|field| field["name"] == "numbers"));
    assert_eq!(number.expect("its numbers")["example"], serde_json::json!(["1"]));
    let settings = given(&site, "zh_CN.UTF-8", "theme fields settings");
    assert!(
        settings.contains("强调色") && settings.contains("#a8201a") && settings.contains("首页的各部分"),
        "{settings}"
    );
    let refused = run(&site, "C", "theme fields taks");
    assert_eq!(refused.status.code(), Some(2));
    let told = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert!(told.contains("“taks”") && told.contains("Write task"), "{told}");
}

/// Makes a theme and builds the site in it.
fn build_in_new_theme(site: &Site, options: &str) -> Report {
    let output = run(site, "C", &format!("theme new town-hall {options}"));
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success() && told.contains("theme: town-hall"), "{told}");
    let settings = std::fs::read_to_string(site.root().join("content/site.yaml")).expect("the settings");
    let others: String =
        settings.lines().filter(|line| !line.starts_with("theme:")).map(|line| format!("{line}\n")).collect();
    site.write("content/site.yaml", format!("{others}theme: town-hall\n"));
    site.build()
}

#[test]
fn a_new_theme_says_of_a_value_that_only_a_repost_gives_it() {
    let site = Site::shipped();
    let report = build_in_new_theme(&site, "");
    assert!(!report.has_errors(), "{}", site.told(&report));
    // More than the goal, and found only as a repost.
    let page = site.page("en/targets/foreign-rd-centres/index.html");
    let items = super::support::elements(&page, "<li", "li");
    let of = |words: &str| *items.iter().find(|item| item.contains(words)).expect("the value");
    assert!(of("at 332<").contains("not confirmed"), "{page}");
    assert!(!of("counts 221").contains("not confirmed"), "{page}");
}

#[test]
fn a_new_theme_builds_any_site_without_findings_and_replaces_nothing() {
    for site in [Site::new(), Site::oasis(), Site::harbour()] {
        let before = site.told(&site.check());
        let report = build_in_new_theme(&site, "");
        assert!(!report.has_errors(), "{}", site.told(&report));
        let about_theme = report.diagnostics.iter().filter(|found| found.code.name() != "unused-rule").count();
        assert!(about_theme <= before.lines().count(), "{}", site.told(&report));
        let home = site.page("index.html");
        assert!(home.contains("assets/style.") && home.contains("<h1>"), "{home}");
        let made = site.files();
        std::fs::remove_dir_all(site.root().join("themes/town-hall")).expect("the theme goes");
        let in_tera = build_in_new_theme(&site, "--engine tera");
        assert_eq!(site.told(&in_tera), site.told(&report), "the same findings");
        let settings = std::fs::read_to_string(site.root().join("themes/town-hall/theme.yaml")).expect("its settings");
        assert!(settings.starts_with("engine: tera\n"), "{settings}");
        let remade = site.files();
        for (path, written) in &made {
            assert!(remade.get(path) == Some(written), "{path} is another in Tera");
        }
        assert_eq!(remade.len(), made.len());
        let again = run(&site, "C", "theme new town-hall");
        assert_eq!(again.status.code(), Some(2), "{}", String::from_utf8_lossy(&again.stderr));
    }
    let site = Site::new();
    for name in ["civic", "plain", "Town", "../up", "a/b"] {
        assert_eq!(run(&site, "C", &format!("theme new {name}")).status.code(), Some(2), "{name}");
    }
    assert!(!site.root().join("themes").exists(), "nothing was made");
}
