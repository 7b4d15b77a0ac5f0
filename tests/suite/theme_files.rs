//! The files of a theme: what style sheets refer to, names that nothing uses, settings as the theme declares them, and the command that shows
//! the files.

use std::process::Output;

use assert_cmd::Command;
use gongkai::route::FilePath;
use gongkai::theme::{Target, references};

use super::support::Site;

const TIME: &str = "time_zone:";

/// The published name of an asset.
fn published(site: &Site, start: &str, ending: &str) -> String {
    let files = site.files();
    let found = files.keys().find(|path| path.starts_with(start) && path.ends_with(ending));
    found.unwrap_or_else(|| panic!("no {start}…{ending}")).clone()
}

/// The files to which a published style sheet leads, each of which is there.
fn leads(site: &Site, sheet: &str) -> Vec<String> {
    let files = site.files();
    let css = std::str::from_utf8(&files[sheet]).expect("text");
    let route = FilePath::new(sheet).expect("a path").route();
    let lead = |reference: gongkai::theme::Reference| {
        assert!(!reference.address.starts_with('/'), "it holds below any path: {css}");
        let Target::Place([place, _], behind) = reference.target(&route) else { panic!("{reference:?}") };
        let path = place.file_path();
        assert!(files.contains_key(path.as_str()), "{css} leads to {path:?}");
        format!("{}{behind}", path.as_str())
    };
    references(css).into_iter().map(lead).collect()
}

#[test]
fn what_a_style_sheet_refers_to_is_found_under_its_published_name() {
    let site = Site::new();
    site.write(
        "themes/civic/assets/brand/brand.css",
        "@import \"../second.css\" screen;\n\
         @font-face { font-family: A; src: url('../a.woff2?v=1') format(\"woff2\") }\n\
         body { background: url(/assets/seal.svg), url(../../logo.svg#x), url(data:image/gif;base64,R0lG) }\n",
    );
    site.write("themes/civic/assets/second.css", "b { background: url(seal.svg) }");
    site.write("themes/civic/assets/a.woff2", "font");
    site.write("content/static/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>");
    assert_eq!(site.told(&site.build()), "");
    let css = String::from_utf8(site.files()[&published(&site, "assets/brand/brand.", ".css")].clone()).expect("text");
    assert!(css.contains("data:image/gif;base64,R0lG") && css.contains("format(\"woff2\")"), "{css}");
    site.write(
        "themes/civic/assets/brand/brand.css",
        "@import \"../second.css\" screen;\n\
         @font-face { font-family: A; src: url('../a.woff2?v=1') format(\"woff2\") }\n\
         body { background: url(/assets/seal.svg), url(../../logo.svg#x) }\n",
    );
    assert_eq!(site.told(&site.build()), "");
    let [brand, second] = ["assets/brand/brand.", "assets/second."].map(|start| published(&site, start, ".css"));
    let [font, seal] =
        [("assets/a.", ".woff2"), ("assets/seal.", ".svg")].map(|(start, end)| published(&site, start, end));
    assert_eq!(leads(&site, &brand), [&second, &format!("{font}?v=1"), &seal, "logo.svg#x"]);
    assert_eq!(leads(&site, &second), [seal.as_str()]);
    // What changes far behind a sheet changes the name of each that leads there.
    site.write(
        "themes/civic/assets/seal.svg",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 8\"><rect width=\"8\" height=\"8\"/></svg>",
    );
    assert_eq!(site.told(&site.build()), "");
    assert_ne!(published(&site, "assets/second.", ".css"), second);
    assert_ne!(published(&site, "assets/brand/brand.", ".css"), brand);
}

#[test]
fn a_sheet_of_the_same_text_leads_to_the_files_of_its_own_theme() {
    let site = Site::new();
    let themes = "themes:\n  - {name: civic, at: /}\n  - {name: plain, at: /plain/}\n";
    site.replace("content/site.yaml", TIME, &format!("{themes}{TIME}"));
    let sheet = "a { background: url(ours.svg) } b { background: url(seal.svg) }";
    for (theme, size) in [("civic", 1), ("plain", 2)] {
        site.write(&format!("themes/{theme}/assets/ours.css"), sheet);
        let drawing = format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {size} {size}\"/>");
        site.write(&format!("themes/{theme}/assets/ours.svg"), drawing);
    }
    assert_eq!(site.told(&site.build()), "");
    let files = site.files();
    let sheets: Vec<&String> =
        files.keys().filter(|path| path.starts_with("assets/ours.") && path.ends_with(".css")).collect();
    let [one, other] = sheets[..] else { panic!("a sheet for each theme: {sheets:?}") };
    let (one, other) = (leads(&site, one), leads(&site, other));
    assert!(one[0] != other[0] && one[1] == other[1], "{one:?} {other:?}: the seal is the main theme's");
}

#[test]
fn an_address_that_leads_nowhere_is_told_with_its_place_and_the_nearest() {
    let site = Site::new();
    site.write("themes/civic/assets/own.css", "a { color: red }\nb { background: url(\"seel.svg\") }\n");
    let told = site.told(&site.check());
    assert!(told.contains("themes/civic/assets/own.css:2:21") && told.contains("style-address"), "{told}");
    let report = site.check();
    let near = report.diagnostics[0].arguments.iter().find(|(name, _)| *name == "nearest").map(|(_, near)| near);
    assert!(format!("{near:?}").contains("seal.svg"), "{near:?}");
    assert!(report.has_errors() && report.made.is_none(), "no page refers to it");
}

#[test]
fn a_theme_that_is_not_there_and_a_template_under_another_name_are_told_with_the_nearest() {
    let told = |site: &Site| run(site, "C", &["check"]);
    let site = Site::new();
    site.replace("content/site.yaml", TIME, &format!("theme: plian\n{TIME}"));
    let said = String::from_utf8_lossy(&told(&site).stderr).into_owned();
    assert!(said.contains("theme-incomplete") && said.contains("“plain”"), "{said}");
    let site = Site::new();
    assert!(run(&site, "C", &["theme", "new", "town"]).status.success());
    site.replace("content/site.yaml", TIME, &format!("theme: town\n{TIME}"));
    site.write("themes/town/templates/tsak.html", "{% extends \"base.html\" %}")
        .remove("themes/town/templates/task.html");
    let said = String::from_utf8_lossy(&told(&site).stderr).into_owned();
    assert!(said.contains("unused-theme-file") && said.contains("“templates/task.html”"), "{said}");
    assert!(said.contains("theme-incomplete") && said.contains("“tsak.html”"), "{said}");
}

#[test]
fn settings_are_checked_where_the_theme_declares_them_and_where_the_site_sets_them() {
    let declared = |settings: &str| {
        let site = Site::new();
        site.write("themes/civic/theme.yaml", format!("settings:\n{settings}"));
        String::from_utf8_lossy(&run(&site, "C", &["check"]).stderr).into_owned()
    };
    for (settings, expected) in [
        ("  - name: Second Colour\n    kind: colour\n", "second_colour"),
        ("  - name: width\n    kind: choice\n", "choices: [narrow, wide]"),
        ("  - name: parts\n    kind: sections\n", "choices: [narrow, wide]"),
        ("  - name: motto\n    kind: text\n    default: {en: Motto}\n", "no text in zh"),
        ("  - name: second\n    kind: colour\n    default: #00aa00\n", "Put it in quotation marks: \"#00aa00\""),
    ] {
        let told = declared(settings);
        assert!(told.contains("error[theme-setting]") && told.contains("themes/civic/theme.yaml"), "{settings}{told}");
        assert!(told.contains(expected), "{settings}{told}");
    }
    let sound = declared("  - name: second_2\n    kind: colour\n    default: \"#00aa00\"\n");
    assert!(!sound.contains("theme-setting"), "{sound}");
    let set = |accent: &str| {
        let site = Site::new();
        site.replace("content/site.yaml", TIME, &format!("theme_settings:\n  civic:\n    accent: {accent}\n{TIME}"));
        String::from_utf8_lossy(&run(&site, "C", &["check"]).stderr).into_owned()
    };
    for (accent, expected) in [
        ("#00aa00", "Put it in quotation marks: \"#00aa00\""),
        ("[\"#0b4f8a\"]", "is one colour, not a list"),
        ("{dark: \"#7fb2e0\"}", "“light” is missing"),
        ("{light: \"#0b4f8a\"}", "“dark” is missing"),
        ("{lihgt: \"#0b4f8a\"}", "no “lihgt”"),
    ] {
        let told = set(accent);
        assert!(told.contains("error[theme-setting]") && told.contains(expected), "{accent}: {told}");
    }
}

#[test]
fn the_files_of_a_theme_are_shown_as_the_site_sees_them() {
    let site = Site::new();
    let given = |line: &[&str]| {
        let output = run(&site, "C", line);
        assert!(output.status.success(), "{line:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).expect("UTF-8")
    };
    let own = "{% extends \"original/task.html\" %}\n{% block main %}{{ super() }}{% endblock %}\n";
    site.write("themes/civic/templates/task.html", own);
    site.write("themes/civic/strings/en.ftl", "home-latest = What is new\n");
    let list = given(&["theme", "show", "civic"]);
    for part in
        ["templates/", "base.html", "assets/", "civic.css", "strings/", "zh.ftl", "over the program", "styles, "]
    {
        assert!(list.contains(part), "{part}\n{list}");
    }
    assert_eq!(given(&["theme", "show", "civic", "task.html"]), own);
    let original = given(&["theme", "show", "civic", "original/task.html"]);
    assert!(original.contains("extends \"base.html\"") && original != own, "{original}");
    let words = given(&["theme", "show", "civic", "strings/en.ftl"]);
    assert!(words.contains("nav-") && words.ends_with("home-latest = What is new\n"), "{words}");
    for (line, near) in [(["plian", ""], "Write plain"), (["civic", "tsak.html"], "Write task.html")] {
        let line: Vec<&str> = ["theme", "show"].into_iter().chain(line).filter(|word| !word.is_empty()).collect();
        let refused = run(&site, "C", &line);
        let told = String::from_utf8_lossy(&refused.stderr).into_owned();
        assert!(refused.status.code() == Some(2) && told.contains(near), "{told}");
    }
}

fn run(site: &Site, reader: &str, line: &[&str]) -> Output {
    let mut program = Command::cargo_bin("gongkai").expect("the program is built");
    program.args(line).arg("--root").arg(site.root()).env("LC_ALL", reader).env("COLUMNS", "120");
    program.output().expect("the program runs")
}
