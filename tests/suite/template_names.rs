//! Names that templates use: those that nothing has are found in branches that no page takes too, in both engines, and those that
//! something has are not.

use std::fs;

use gongkai::diagnostic::{Argument, Diagnostic, Reader, Words, print_short};

use super::support::{Site, project};

/// The engines, each with the theme that is written for it.
const ENGINES: [(&str, &str); 2] = [("minijinja", "civic"), ("tera", "plain")];

/// A small site in a theme, with templates of its own over those of the theme.
fn site(theme: &str, templates: &[(&str, &str)]) -> Site {
    let site = Site::new();
    if theme != "civic" {
        site.replace("content/site.yaml", "demonstration: true", &format!("demonstration: true\ntheme: {theme}"));
    }
    for (name, text) in templates {
        site.write(&format!("themes/{theme}/templates/{name}"), text);
    }
    site
}

/// What is told of a small site with these templates.
fn told(theme: &str, templates: &[(&str, &str)]) -> String {
    let site = site(theme, templates);
    site.told(&site.check())
}

/// A condition that no page fulfils around something.
fn never(what: &str) -> String {
    format!("{{% if false %}}{what}{{% endif %}}")
}

#[test]
fn a_name_that_nothing_has_is_found_where_it_stands_though_no_page_comes_there() {
    // What stands in a branch, the place of the name in it, and a part of what is told.
    let both = [
        ("{{ page.titel }}", 8, "nothing here is called “titel”; there is: about; "),
        ("{% if page.titel %}{% endif %}", 11, "nothing here is called “titel”"),
        ("{% if not page.site.demonstrations %}{% endif %}", 20, "nothing here is called “demonstrations”; there is: "),
        ("{{ page[\"titel\"] }}", 9, "nothing here is called “titel”"),
        // A field that another kind of page has.
        ("{{ body.quiet_days }}", 8, "nothing here is called “quiet_days”"),
        (
            "{% for one in page.navigation %}{% if one.hreff %}{% endif %}{% endfor %}",
            42,
            "“hreff”; there is: current; ",
        ),
        // A field that other values have, and not this one.
        ("{% for one in page.navigation %}{{ one.quiet_days }}{% endfor %}", 39, "“quiet_days”; there is: current; "),
        (
            "{% for a in page.navigation %}{% for one in page.alternates %}{{ a.tag }}{% endfor %}{% endfor %}",
            67,
            "“tag”",
        ),
        ("{% set first = page.navigation | first %}{{ first.hreff }}", 50, "“hreff”"),
        ("{% set last = page.navigation | reverse | last %}{{ last.hreff }}", 57, "“hreff”"),
        ("{{ page.navigation[0].hreff }}", 22, "“hreff”"),
        ("{% set one = page.original or page.alternates[0] %}{{ one.tagg }}", 58, "“tagg”"),
        ("{% set mine = page.site %}{{ mine.nam }}", 34, "“nam”"),
        ("{% set mine = {\"colour\": \"red\"} %}{{ mine.color }}", 42, "“color”; there is: colour"),
        ("{{ page.title.text }}", 14, "the value that is asked for “text” has nothing of its own"),
        ("{{ page.title | uper }}", 16, "there is no filter “uper”; both engines have: abs; "),
        ("{% if page.title is strin %}{% endif %}", 20, "there is no test “strin”; both engines have: even; "),
        ("{{ speak(value=1) }}", 3, "there is no function or macro “speak” here"),
        ("{{ titel }}", 3, "nothing called “titel” is seen here; there is: body; page; t"),
        ("{% if page.kind == \"tasc\" %}{% endif %}", 20, "there is no kind of page “tasc”"),
        ("{% if page.kind in [\"home\", \"plans\"] %}{% endif %}", 29, "there is no kind of page “plans”"),
        ("{% include \"marcs.html\" %}", 12, "there is no template “marcs.html”"),
        ("{{ page.site }}", 8, "“site” has no text of its own, so it cannot be printed; print one of its fields: "),
        ("{{ page.navigation | safe }}", 8, "“navigation” is several values, so it cannot be printed"),
        ("{{ \"a\" ~ page.site }}", 14, "“site” has no text of its own"),
        ("{% for one in page.navigation %}{{ one }}{% endfor %}", 35, "“one” has no text of its own"),
        ("{% for one in page.navigation %}{{ loop.indx }}{% endfor %}", 40, "indx"),
    ];
    for (engine, theme) in ENGINES {
        for (what, place, reason) in both {
            let home = never(what);
            let told = told(theme, &[("home.html", &format!("\n{home}"))]);
            let column = home.find(what).expect("it stands there") + place + 1;
            let begin = format!("themes/{theme}/templates/home.html:2:{column}: error[template]: ");
            // Tera reads the names of loops itself.
            let is_found = told.lines().any(|line| {
                (line.starts_with(&begin) || what.contains("loop.") && line.contains("home.html:2:"))
                    && line.contains(reason)
            });
            assert!(is_found && told.lines().count() == 1, "{engine}: {what}: {begin}: {told}");
        }
    }
}

#[test]
fn keys_of_interface_words_that_no_language_has_are_found() {
    for (theme, call) in [("civic", "t("), ("plain", "t(key=")] {
        for (key, told_of) in [
            ("\"nav-hone\"", "no language has the interface words “nav-hone”"),
            ("\"nav-home\" if page.preview else \"nav-hone\"", "no language has the interface words “nav-hone”"),
            ("\"stagee-\" ~ page.kind", "no language has interface words that begin with “stagee-”"),
        ] {
            let told = told(theme, &[("home.html", &never(&format!("{{{{ {call}{key}) }}}}")))]);
            assert!(told.contains(told_of) && told.lines().count() == 1, "{theme}: {key}: {told}");
        }
    }
}

#[test]
fn a_mark_of_doubt_misspelt_in_a_condition_stops_the_build() {
    for (theme, from, to) in [
        ("plain", "{% if body.withdrawn", "{% if body.withdrwn"),
        ("civic", "{% if body.withdrawn", "{% if body.withdrwn"),
    ] {
        let shipped = project().join(format!("themes/{theme}/templates/record.html"));
        let shipped = fs::read_to_string(shipped).expect("the template").replace("{%- if", "{% if");
        assert!(shipped.contains(from), "{theme} has the mark");
        let site = site(theme, &[("record.html", &shipped.replacen(from, to, 1))]);
        let report = site.check();
        let told = site.told(&report);
        assert!(told.contains("record.html:") && told.contains("nothing here is called “withdrwn”"), "{theme}: {told}");
        assert_eq!(nearest(&report.diagnostics[0]), Some("withdrawn"), "{theme}: {told}");
        assert!(report.made.is_none(), "{theme}: nothing is made");
        let chinese = print_short(&report.diagnostics, &report.files, &Words::new(Reader::Chinese));
        assert!(chinese.contains("这里没有“withdrwn”；有的是："), "{chinese}");
    }
    // In a component, what it is given tells what there can be.
    let marks = fs::read_to_string(project().join("themes/plain/templates/marks.html")).expect("the template");
    for (from, to) in [("x.late_confirmed", "x.late_confirmd"), ("if x.late %", "if x.lat %"), ("d.unit", "d.units")] {
        assert!(marks.contains(from), "{from}");
        let told = told("plain", &[("marks.html", &marks.replacen(from, to, 1))]);
        assert!(told.contains("marks.html:") && told.lines().count() == 1, "{to}: {told}");
    }
}

fn nearest(finding: &Diagnostic) -> Option<&str> {
    finding.arguments.iter().find_map(|(name, argument)| match argument {
        Argument::Text(text) if *name == "nearest" => Some(text.as_str()),
        _ => None,
    })
}

#[test]
fn a_template_of_a_kind_that_the_site_has_no_page_of_is_read_too() {
    for (engine, theme) in ENGINES {
        // The small site has neither evaluations nor topics.
        for (kind, field) in [("evaluation", "body.publishd"), ("topic", "body.taskss"), ("case", "body.titel")] {
            let template = format!("{{% extends \"base.html\" %}}{{% block main %}}{{{{ {field} }}}}{{% endblock %}}");
            let told = told(theme, &[(&format!("{kind}.html"), &template)]);
            assert!(
                told.contains(&format!("{kind}.html:1:")) && told.contains("nothing here is called"),
                "{engine}: {told}"
            );
        }
    }
}

#[test]
fn macros_components_and_blocks_that_nothing_has_are_found() {
    let extends = "{% extends \"base.html\" %}";
    let civic = [
        (format!("{extends}{{% from \"marks.html\" import lat %}}"), "nothing here is called “lat”; there is: "),
        (format!("{extends}{{% block mian %}}{{% endblock %}}"), "has a block “mian”; they have: "),
        (format!("{extends}{{% import \"marcs.html\" as marks %}}"), "there is no template “marcs.html”"),
        ("{% extends \"bases.html\" %}".to_owned(), "there is no template “bases.html”"),
        (
            "{% import \"marks.html\" as marks %}{% if false %}{{ marks.lat(page) }}{% endif %}".to_owned(),
            "nothing here is called “lat”; there is: ",
        ),
        (
            "{% from \"marks.html\" import late %}{% if false %}{{ late(marc=page) }}{% endif %}".to_owned(),
            "nothing called “marc” is taken here; what is taken: mark",
        ),
    ];
    let plain = [
        (format!("{extends}{{% block mian %}}{{% endblock %}}"), "has a block “mian”; they have: "),
        ("{% extends \"bases.html\" %}".to_owned(), "there is no template “bases.html”"),
        ("{% if false %}{{ <lat x={page}/> }}{% endif %}".to_owned(), "there is no component “lat”"),
        (
            "{% if false %}{{ <late y={page}/> }}{% endif %}".to_owned(),
            "nothing called “y” is taken here; what is taken: x",
        ),
        // A component sees what it is given and nothing else.
        (
            "{% component mine(of) %}{% if page.preview %}{{ of }}{% endif %}{% endcomponent %}".to_owned(),
            "nothing called “page” is seen here; there is: body; of; t",
        ),
    ];
    for (theme, templates) in [("civic", &civic[..]), ("plain", &plain[..])] {
        for (template, reason) in templates {
            let told = told(theme, &[("home.html", template)]);
            assert!(told.contains("home.html:1:") && told.contains(reason), "{theme}: {template}: {told}");
            assert_eq!(told.lines().count(), 1, "{theme}: {template}: {told}");
        }
    }
}

#[test]
fn what_a_template_takes_in_sees_what_each_of_those_has_that_take_it_in() {
    for (engine, theme) in ENGINES {
        let home =
            "<title>{{ page.title }}</title>{% for one in page.navigation %}{% include \"line.html\" %}{% endfor %}";
        let told =
            |line: &str| told(theme, &[("line.html", line), ("home.html", &never(home)), ("task.html", &never(home))]);
        let told_of = |told: &str| told.lines().filter(|line| line.contains("line.html:")).count();
        // Fields of home and of a task, and what the loop around it goes over.
        let fine = told("{% if body.latest %}{% endif %}{% if body.quiet_days %}{% endif %}{{ one.href }}");
        assert_eq!(told_of(&fine), 0, "{engine}: {fine}");
        // Of a kind of page that does not take it in.
        let other = told("{% if body.published %}{% endif %}");
        assert_eq!(told_of(&other), 1, "{engine}: {other}");
        let wrong = told("{{ one.hreff }}{{ two.href }}");
        assert!(
            wrong.contains("“hreff”; there is: current; ") && wrong.contains("“two” is seen here"),
            "{engine}: {wrong}"
        );
        assert_eq!(told_of(&wrong), 2, "{engine}: {wrong}");
    }
}

#[test]
fn a_condition_about_the_kind_of_page_hides_no_slip_and_makes_none() {
    let slip = "{% extends \"base.html\" %}{% block main %}{% if page.kind == \"record\" and body.record.withdrawn %}W{% endif %}{% endblock %}";
    let guarded = "{% extends \"base.html\" %}{% block main %}{% if page.kind == \"task\" %}{{ body.quiet_days }}{% endif %}\
        {% if extra is defined and extra.late %}{{ extra }}{% endif %}{% endblock %}";
    for (engine, theme) in ENGINES {
        let told_of = told(theme, &[("record.html", slip)]);
        assert!(told_of.contains("nothing here is called “withdrawn”"), "{engine}: {told_of}");
        assert_eq!(told(theme, &[("home.html", guarded)]), "", "{engine}");
    }
    let pair = "{% extends \"base.html\" %}{% block main %}{% set one, other = page.site, page.title %}{{ one.name }}{{ other }}{% endblock %}";
    assert_eq!(told("civic", &[("home.html", pair)]), "");
    let get = "{% extends \"base.html\" %}{% block main %}{% if body | get(key=\"withdrwn\", default=false) %}W{% endif %}{% endblock %}";
    assert!(told("plain", &[("record.html", get)]).contains("“withdrwn”"));
}

#[test]
fn names_that_a_template_makes_itself_are_no_slips() {
    let own = "{% set mine = {\"colour\": \"red\"} %}{{ mine.colour }}{% for one in page.navigation %}{{ loop.index }}{{ one.href }}\
        {% endfor %}{% raw %}{{ nothing.here }}{% endraw %}{# {{ nor.here }} #}{{ 1.5 + mine[\"colour\"]|length }}\
        {% if given is defined and page.title is not none %}{{ given }}{% endif %}{{ given|default(FILL\"-\") }}\
        {% set list = page.navigation %}{% if list %}{% set list = page.alternates %}{% endif %}{% for one in list %}{{ one.href }}\
        {% endfor %}<title>{{ page.title }}</title>";
    let own = own.replace("{{ given }}", "");
    let macros = "{% macro line(of, mark=1) %}{{ of.href }}{{ mark }}{% endmacro %}{% for one in page.navigation if one.href %}\
        {{ line(one) }}{% endfor %}{% with other = page %}{{ other.title }}{% endwith %}{% set seen = namespace(any=false) %}\
        {% set seen.any = true %}{{ seen.any }}{% for tag, all in page.alternates|groupby(\"tag\") %}{{ tag }}{{ all[0].href }}{% endfor %}\
        {% for one in page.alternates|selectattr(\"current\")|map(attribute=\"href\") %}{{ one }}{% endfor %}\
        {% macro boxed(of) %}{{ caller(of) }}{% endmacro %}\
        {% call(x) boxed(page.navigation[0]) %}{{ x.href }}{% endcall %}{% include \"not-there.html\" ignore missing %}";
    let components = "{% component line(of, mark=1, ...rest) %}{{ of.href }}{{ mark }}{% endcomponent line %}\
        {% component boxed() %}<div>{{ body }}</div>{% endcomponent %}{% set hidden = [x.href for x in page.navigation if x.href] %}{{ hidden|length }}\
        {% for one in page.navigation %}{{ <line of={one} mark={2} more=\"x\" /> }}{% <boxed> %}{{ one.href }}{% </boxed> %}{% endfor %}\
        {% for tag, all in page.alternates|group_by(attribute=\"tag\") %}{{ tag }}{{ all[0].href }}{% endfor %}";
    for (theme, fill, more) in [("civic", "", macros), ("plain", "value=", components)] {
        let home = format!("{}{more}", own.replace("FILL", fill));
        let told = told(theme, &[("home.html", &home)]);
        assert!(!told.contains("error[template]"), "{theme}: {told}");
    }
}

#[test]
fn settings_that_the_theme_does_not_declare_are_found() {
    for (theme, setting) in [("civic", "acent"), ("plain", "accent")] {
        let told = told(theme, &[("home.html", &never(&format!("{{{{ page.settings.{setting} }}}}")))]);
        assert!(told.contains(&format!("“{setting}”")) && told.lines().count() == 1, "{theme}: {told}");
    }
}
