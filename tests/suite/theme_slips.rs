//! A slip in a template, or in interface words, is told once and where it stands, however many pages it breaks.

use gongkai::diagnostic::{Argument, Diagnostic, Reader, Words, print_short};
use gongkai::pipeline::Report;

use super::support::{Site, project};

const TIME: &str = "time_zone:";

/// The engines, each with the theme that is written for it.
const THEMES: [&str; 2] = ["civic", "plain"];

/// A template that comes with the program.
fn shipped(theme: &str, name: &str) -> String {
    std::fs::read_to_string(project().join(format!("themes/{theme}/templates/{name}"))).expect("the template")
}

/// The small site in a theme, with something put into the frame of all pages.
fn with_in_frame(theme: &str, what: &str) -> Site {
    let site = in_theme(theme);
    let frame = shipped(theme, "base.html");
    site.write(
        &format!("themes/{theme}/templates/base.html"),
        frame.replacen("</body>", &format!("{what}\n</body>"), 1),
    );
    site
}

fn in_theme(theme: &str) -> Site {
    let site = Site::new();
    site.replace("content/site.yaml", TIME, &format!("theme: {theme}\n{TIME}"));
    site
}

fn number(found: &Diagnostic, wanted: &str) -> f64 {
    let of = |(name, argument): &(&'static str, Argument)| match argument {
        Argument::Number(number) if *name == wanted => Some(*number),
        _ => None,
    };
    found.arguments.iter().find_map(of).unwrap_or_else(|| panic!("{wanted} in {found:?}"))
}

fn chinese(report: &Report) -> String {
    print_short(&report.diagnostics, &report.files, &Words::new(Reader::Chinese))
}

#[test]
fn an_address_in_the_frame_of_all_pages_that_leads_nowhere_is_told_once_where_it_stands() {
    for (theme, slip, code, place) in [
        ("civic", "<img src=\"/assets/missing.png\" alt=\"\">", "broken-link", "/assets/missing.png"),
        ("plain", "<a href=\"/nowhere/#a\">x</a>", "broken-link", "/nowhere/#a"),
        ("civic", "<a href=\"#nowhere\">x</a>", "broken-link", "#nowhere"),
        ("plain", "<a href=\"nowhere.html\">x</a>", "broken-link", "nowhere.html"),
        ("civic", "<p id=\"twice\"></p><p id=\"twice\"></p>", "duplicate-anchor", "twice\"></p>\n"),
        ("civic", "<p style=\"background: url(/assets/missing.png)\">x</p>", "style-address", "/assets/missing.png"),
        (
            "plain",
            "<p style='background: url(\"//else.example/a.png\")'>x</p>",
            "style-elsewhere",
            "//else.example/a.png",
        ),
    ] {
        let site = with_in_frame(theme, slip);
        let report = site.check();
        let told = site.told(&report);
        let path = format!("themes/{theme}/templates/base.html");
        let text = std::fs::read_to_string(site.root().join(&path)).expect("the frame");
        let at = text.find(place).expect("the slip");
        let (line, column) = (text[..at].matches('\n').count() + 1, at - text[..at].rfind('\n').unwrap_or(0));
        assert!(
            told.starts_with(&format!("{path}:{line}:{column}: ")) && told.contains(code),
            "{line}:{column} {told}"
        );
        assert_eq!(told.lines().count(), 1, "{told}");
        let pages = number(&report.diagnostics[0], "pages");
        assert!(pages > 30.0 && told.contains(&format!("{pages} pages have it, such as index.html")), "{told}");
        assert!(chinese(&report).contains(&format!("共 {pages} 个页面，例如 index.html")), "{}", chinese(&report));
    }
}

#[test]
fn a_slip_that_no_template_or_several_have_literally_is_told_once_with_its_pages() {
    let site = with_in_frame("civic", "<a href=\"/{{ \"no\" ~ \"where\" }}/\">x</a>");
    let report = site.check();
    let told = site.told(&report);
    assert!(told.starts_with("index.html: error[broken-link]") && told.lines().count() == 1, "{told}");
    assert!(told.contains("other pages have it as well"), "{told}");
    let site = in_theme("civic");
    for name in ["task.html", "target.html"] {
        let own = "{% block main %}<a href=\"/nowhere/\">x</a>{{ super() }}{% endblock %}";
        site.write(&format!("themes/civic/templates/{name}"), format!("{{% extends \"original/{name}\" %}}{own}"));
    }
    let told = site.told(&site.check());
    assert!(told.contains("it stands in several templates: target.html; task.html"), "{told}");
    assert_eq!(told.lines().count(), 1, "{told}");
    // What the content links to is told at the pages that show it, once.
    let site = in_theme("civic");
    site.write(
        "content/pages/about.yaml",
        "id: about\ntitle: {zh: 关于, en: About us}\ndescription: {zh: 我们是谁。, en: Who we are.}\ntext: {zh: '[无](/nowhere/)', en: '[None](/nowhere/)'}\n",
    );
    let told = site.told(&site.check());
    assert!(
        told.starts_with("about/index.html: error[broken-link]: The link to “/nowhere/” leads nowhere; one other"),
        "{told}"
    );
    assert_eq!(told.lines().count(), 1, "{told}");
}

#[test]
fn a_slip_in_each_of_two_themes_is_told_in_each() {
    let site = Site::new();
    let themes = "themes:\n  - {name: civic, at: /}\n  - {name: plain, at: /plain/}\n";
    site.replace("content/site.yaml", TIME, &format!("{themes}{TIME}"));
    for theme in THEMES {
        let frame = shipped(theme, "base.html").replacen("</body>", "<img src=\"/missing.png\" alt=\"\"></body>", 1);
        site.write(&format!("themes/{theme}/templates/base.html"), frame);
    }
    let told = site.told(&site.check());
    for theme in THEMES {
        assert_eq!(told.matches(&format!("themes/{theme}/templates/base.html:")).count(), 1, "{told}");
    }
    assert_eq!(told.lines().count(), 2, "{told}");
}

#[test]
fn a_title_and_a_description_that_a_theme_gives_all_pages_are_told_once() {
    let site = in_theme("plain");
    let frame = shipped("plain", "base.html");
    let (start, end) = (frame.find("<title>").expect("a title"), frame.find("</title>").expect("its end"));
    let frame = format!("{}<title>{{{{ page.site.name }}}}{}", &frame[..start], &frame[end..]);
    let frame = frame.replace("content=\"{{ page.description }}\"", "content=\"{{ page.site.publisher }}\"");
    site.write("themes/plain/templates/base.html", frame);
    let told = site.told(&site.check());
    assert_eq!(told.lines().count(), 2, "{told}");
    for code in ["warning[duplicate-title]", "warning[duplicate-description]"] {
        assert!(
            told.lines().any(|line| line.starts_with("themes/plain/templates/base.html:") && line.contains(code)),
            "{told}"
        );
    }
}

#[test]
fn a_style_attribute_leads_to_the_published_file() {
    for theme in THEMES {
        let site = with_in_frame(
            theme,
            "<p id=\"own\" style=\"background: url('/assets/paper.svg') no-repeat, url(#x)\">x</p>",
        );
        site.write(
            &format!("themes/{theme}/assets/paper.svg"),
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>",
        );
        assert_eq!(site.told(&site.build()), "");
        let page = site.page("tasks/1/index.html");
        let style = page.split("<p id=\"own\" style=\"").nth(1).and_then(|rest| rest.split('>').next()).expect("it");
        assert!(style.starts_with("background: url(&quot;../../assets/paper."), "{style}");
        assert!(style.ends_with(".svg&quot;) no-repeat, url(#x)\""), "{style}");
    }
}

#[test]
fn values_that_interface_words_want_are_told_all_at_once_in_branches_that_no_page_takes_too() {
    for (theme, call) in [("civic", "t("), ("plain", "t(key=")] {
        let site = in_theme(theme);
        // The words say name and unit always, and the date only of more than one.
        for code in ["zh", "en"] {
            let words = "own-words = { $count ->\n    [one] { $name } { $unit }\n   *[other] { $name }, { $unit }, { $date }\n}\n";
            site.write(&format!("themes/{theme}/strings/{code}.ftl"), words);
        }
        let home = |given: &str| {
            let own = format!(
                "{{% block main %}}{{% if false %}}{{{{ {call}\"own-words\"{given}) }}}}{{% endif %}}{{% endblock %}}"
            );
            site.write(&format!("themes/{theme}/templates/home.html"), format!("{{% extends \"base.html\" %}}\n{own}"));
            site.told(&site.check())
        };
        let told = home(", name=\"a\"");
        assert!(told.starts_with(&format!("themes/{theme}/templates/home.html:2:")), "{told}");
        assert!(told.contains("“own-words” want count or unit") || told.contains("want count, unit"), "{told}");
        assert_eq!(told.lines().count(), 1, "{told}");
        assert_eq!(home(", name=\"a\", unit=\"b\", count=1"), "", "the date may not be wanted");
        let site = in_theme(theme);
        for code in ["zh", "en"] {
            let words = "own-words = { $count ->\n    [one] { $name } { $unit }\n   *[other] { $name }, { $unit }, { $date }, { $place }\n}\n";
            site.write(&format!("themes/{theme}/strings/{code}.ftl"), words);
        }
        let own = format!(
            "{{% block main %}}{{{{ {call}\"own-words\", count=2, name=\"a\", unit=\"b\") }}}}{{% endblock %}}"
        );
        site.write(&format!("themes/{theme}/templates/home.html"), format!("{{% extends \"base.html\" %}}\n{own}"));
        let told = site.told(&site.check());
        assert!(told.contains("home.html:2:") && told.contains("date") && told.contains("place"), "{told}");
        assert!(told.contains("which is not given here") && told.lines().count() == 1, "{told}");
    }
}

#[test]
fn what_is_wrong_with_words_of_ones_own_is_told_in_their_file() {
    for theme in THEMES {
        // A key of a template, one that the program asks for, and words that take in others that are not there.
        for (line, told_of) in [
            ("skip-to-content = To { $wher }", "want wher"),
            ("nav-home = { $name }", "want name"),
            ("title-tasks = All { $name }", "want name"),
            ("title-targets = All { targets-all }", "take in “targets-all”"),
            ("nav-tasks = { NUMBER(1) }", "take in “NUMBER”"),
            ("withdrawn-on = { \"\" }", "are empty"),
        ] {
            let site = in_theme(theme);
            site.write(&format!("themes/{theme}/strings/en.ftl"), format!("# Ours\n\n{line}\n"));
            let report = site.check();
            let told = site.told(&report);
            assert!(
                told.starts_with(&format!("themes/{theme}/strings/en.ftl:3:1: error[strings-syntax]")),
                "{line}: {told}"
            );
            assert!(told.contains(told_of) && told.lines().count() == 1, "{line}: {told}");
        }
    }
}

#[test]
fn a_template_under_a_wrong_name_that_extends_one_of_the_program_is_one_finding() {
    for theme in THEMES {
        let site = in_theme(theme);
        site.write(&format!("themes/{theme}/templates/tsak.html"), "{% extends \"original/tsak.html\" %}");
        let told = site.told(&site.check());
        assert!(told.contains("unused-theme-file") && told.lines().count() == 1, "{told}");
        site.remove(&format!("themes/{theme}/templates/tsak.html"));
        site.write(&format!("themes/{theme}/templates/task.html"), "{% extends \"original/target.html\" %}");
        let told = site.told(&site.check());
        assert!(
            told.contains("no file of this name lies over one of the program") && told.lines().count() == 1,
            "{told}"
        );
    }
}

#[test]
fn templates_of_plain_with_components_can_be_extended() {
    let all: Vec<String> = std::fs::read_dir(project().join("themes/plain/templates"))
        .expect("templates")
        .map(|entry| entry.expect("a template").file_name().to_string_lossy().into_owned())
        .filter(|name| {
            shipped("plain", name).contains("{% component") || shipped("plain", name).contains("{%- component")
        })
        .collect();
    assert!(all.len() > 1, "{all:?}");
    for name in &all {
        let site = in_theme("plain");
        let (path, below) = (format!("themes/plain/templates/{name}"), shipped("plain", name));
        let has_main = below.contains("block main");
        let own = if has_main { "{% block main %}<p>Ours</p>{{ super() }}{% endblock %}" } else { "" };
        site.write(&path, format!("{{% extends \"original/{name}\" %}}{own}"));
        let report = site.build();
        assert_eq!(site.told(&report), "", "{name}");
    }
}

#[test]
fn a_component_of_ones_own_takes_the_place_of_the_one_below_it() {
    let site = in_theme("plain");
    let (below, name) = (shipped("plain", "words.html"), "linked");
    let takes = below.split(&format!("component {name}(")).nth(1).and_then(|rest| rest.split_once(')')).expect("it").0;
    let own = format!("{{% component {name}({takes}) %}}<b>OURS</b>{{% endcomponent {name} %}}");
    site.write("themes/plain/templates/words.html", format!("{{% extends \"original/words.html\" %}}{own}"));
    assert_eq!(site.told(&site.build()), "");
    let page = site.page("tasks/1/index.html");
    assert!(page.contains("<b>OURS</b>"), "{page}");
}

#[test]
fn a_word_that_a_key_never_is_is_told_with_the_nearest() {
    for theme in THEMES {
        let told = |condition: &str| {
            let site = in_theme(theme);
            let own = format!(
                "{{% extends \"base.html\" %}}\n{{% block main %}}{{% if false %}}{condition}{{% endif %}}{{% endblock %}}"
            );
            site.write(&format!("themes/{theme}/templates/record.html"), own);
            let report = site.check();
            (site.told(&report), chinese(&report))
        };
        let within = "{% if body.record.kind in [\"figure\", \"anouncement\"] %}x{% endif %}";
        let other = "{% set kind = body.record.kind %}{% if kind != \"anouncement\" %}x{% endif %}";
        for condition in ["{% if body.record.kind == \"anouncement\" %}x{% endif %}", within, other] {
            let (english, chinese) = told(condition);
            assert!(
                english.contains("record.html:2:") && english.contains("never “anouncement”"),
                "{condition}: {english}"
            );
            assert!(english.lines().count() == 1 && english.contains("announcement; "), "{condition}: {english}");
            assert!(chinese.contains("不会是“anouncement”"), "{chinese}");
        }
        for fine in [
            "{% if body.record.kind == \"announcement\" or body.record.kind in [\"figure\", \"event\"] %}x{% endif %}",
            "{% if \"ann\" in body.record.kind %}x{% endif %}{% if page.title == \"Anouncement\" %}x{% endif %}",
        ] {
            assert_eq!(told(fine).0, "", "{theme}: {fine}");
        }
    }
}

#[test]
fn a_mark_that_a_loop_sets_and_loses_is_told() {
    for (theme, keeps) in [
        (
            "civic",
            "{% set kept = namespace(current=false) %}{% for a in page.alternates %}{% if a.current %}{% set kept.current = true %}{% endif %}\
             {% endfor %}{% if kept.current %}x{% endif %}",
        ),
        (
            "plain",
            "{% for a in page.alternates %}{% if a.current %}{% set_global current = true %}{% endif %}{% endfor %}{% if current is defined %}x{% endif %}",
        ),
    ] {
        let told = |what: &str| {
            let site = in_theme(theme);
            let home = format!("{{% extends \"base.html\" %}}\n{{% block main %}}{what}{{% endblock %}}");
            site.write(&format!("themes/{theme}/templates/home.html"), home);
            site.told(&site.check())
        };
        let loses = "{% set current = false %}{% for a in page.alternates %}{% if a.current %}{% set current = true %}{% endif %}{% endfor %}\
            {% if current %}x{% endif %}";
        let lost = told(loses);
        assert!(lost.contains("home.html:2:") && lost.contains("“current” is set in a loop"), "{theme}: {lost}");
        assert_eq!(lost.lines().count(), 1, "{theme}: {lost}");
        assert_eq!(told(keeps), "", "{theme}");
        let reads = "{% set one = \"\" %}{% for a in page.alternates %}{% if a.current %}{% set one = \"x\" %}{% endif %}{{ one }}{% endfor %}";
        assert_eq!(told(reads), "", "{theme}");
    }
}

#[test]
fn what_an_engine_says_of_a_template_that_it_cannot_read_has_words_in_both_languages() {
    for theme in THEMES {
        for (slip, english, other) in [
            ("{% if page.title %}x", "that was opened earlier is never closed", "没有结束"),
            ("{% iff page.title %}x{% endif %}", "has no", "没有"),
            ("{{ page. }}", "where one of these is expected", "应当是"),
        ] {
            let site = in_theme(theme);
            site.write(&format!("themes/{theme}/templates/home.html"), format!("{slip}\n"));
            let report = site.check();
            let (told, chinese) = (site.told(&report), chinese(&report));
            assert!(told.starts_with(&format!("themes/{theme}/templates/home.html:")), "{told}");
            assert!(told.contains(english) && chinese.contains(other), "{slip}: {told}{chinese}");
        }
    }
}

#[test]
fn a_colour_that_leaves_the_mark_unseen_is_told_where_no_words_stand_in_it() {
    let site = Site::new();
    let usual =
        "settings:\n  - name: accent\n    kind: colour\n    default: { light: \"#a8201a\", dark: \"#ea7055\" }\n";
    site.write("themes/civic/theme.yaml", usual);
    site.replace("content/site.yaml", TIME, &format!("theme_settings:\n  civic:\n    accent: \"#f0e8d0\"\n{TIME}"));
    let report = site.check();
    let told = site.told(&report);
    assert!(told.starts_with("content/site.yaml:") && told.contains("warning[low-contrast]"), "{told}");
    assert!(
        told.contains("in the mark its contrast with #faf8f3") && chinese(&report).contains("标志看不清"),
        "{told}"
    );
    site.replace("content/site.yaml", "\"#f0e8d0\"", "{ light: \"#0b4f8a\", dark: \"#7fb2e0\" }");
    assert_eq!(site.told(&site.check()), "");
}
