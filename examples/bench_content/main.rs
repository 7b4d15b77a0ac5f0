//! Turns the plan of `gen.py N plan DIR`, which several site generators build, into content for this program.
//!
//!     cargo run --release --example bench_content -- PLAN_DIR SITE_DIR [--theme THEME]
//!
//! Without `--theme` the site has the lean theme beside this file, whose pages do the work of the others' pages. `lean-tera` is the same theme
//! for the other engine of templates, `civic` the theme that comes with the program.

use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use gongkai::source::Files;
use gongkai::yaml::{self, Node, Value};

/// The lean theme, by the paths of its files.
const LEAN: [(&str, &str); 10] = [
    ("templates/base.html", include_str!("theme/templates/base.html")),
    ("templates/home.html", include_str!("theme/templates/home.html")),
    ("templates/actions.html", include_str!("theme/templates/actions.html")),
    ("templates/action.html", include_str!("theme/templates/action.html")),
    ("templates/organisations.html", include_str!("theme/templates/organisations.html")),
    ("templates/organisation.html", include_str!("theme/templates/organisation.html")),
    ("templates/task.html", include_str!("theme/templates/task.html")),
    ("assets/style.css", include_str!("theme/assets/style.css")),
    ("strings/zh.ftl", include_str!("theme/strings/zh.ftl")),
    ("strings/en.ftl", include_str!("theme/strings/en.ftl")),
];

/// What the lean theme has instead for the engine Tera.
const LEAN_TERA: [(&str, &str); 8] = [
    ("theme.yaml", include_str!("theme-tera/theme.yaml")),
    ("templates/base.html", include_str!("theme-tera/templates/base.html")),
    ("templates/home.html", include_str!("theme-tera/templates/home.html")),
    ("templates/actions.html", include_str!("theme-tera/templates/actions.html")),
    ("templates/action.html", include_str!("theme-tera/templates/action.html")),
    ("templates/organisations.html", include_str!("theme-tera/templates/organisations.html")),
    ("templates/organisation.html", include_str!("theme-tera/templates/organisation.html")),
    ("templates/task.html", include_str!("theme-tera/templates/task.html")),
];

/// The pages that the other generators do not have.
const WITHOUT: &str = "[plan, parallel, tasks, topic, targets, target, safeguards, safeguard, records, year, \
                       record, cases, case, glossary, method, site-map, search, page, not-found]";

const LANGUAGES: [&str; 2] = ["zh", "en"];

const USAGE: &str = "usage: bench_content PLAN_DIR SITE_DIR [--theme lean|lean-tera|civic]";

/// The files of a theme that the site brings. `civic` comes with the program.
fn own(theme: &str) -> Option<Vec<(&'static str, &'static str)>> {
    match theme {
        "lean" => Some(LEAN.to_vec()),
        // A later file takes the place of an earlier one.
        "lean-tera" => Some([LEAN.as_slice(), &LEAN_TERA].concat()),
        "civic" => Some(Vec::new()),
        _ => None,
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(plan), Some(site)) = (arguments.next(), arguments.next()) else {
        return Err(USAGE.into());
    };
    let theme = match (arguments.next().as_deref(), arguments.next()) {
        (Some("--theme"), Some(name)) => name,
        (None, _) => "lean".to_owned(),
        _ => return Err(USAGE.into()),
    };
    convert(Path::new(&plan), Path::new(&site), &theme)
}

fn convert(plan: &Path, site: &Path, theme: &str) -> Result<(), Box<dyn Error>> {
    let files = own(theme).ok_or(USAGE)?;
    let settings = read(&plan.join("site.yaml"))?;
    let content = site.join("content");
    let mut paths: Vec<PathBuf> =
        fs::read_dir(plan.join("tasks"))?.map(|entry| Ok(entry?.path())).collect::<Result<_, std::io::Error>>()?;
    paths.sort();
    let mut actions = Vec::new();
    fs::create_dir_all(content.join("tasks"))?;
    for path in &paths {
        let task = read(path)?;
        let id = text(&task, "id")?;
        let action = text(&task, "action")?;
        if actions.last() != Some(&action.to_owned()) {
            actions.push(action.to_owned());
        }
        fs::write(content.join("tasks").join(format!("{id}.yaml")), task_yaml(&task)?)?;
    }
    fs::write(content.join("site.yaml"), site_yaml(&settings, theme)?)?;
    fs::write(content.join("plan.yaml"), plan_yaml(&settings, &actions)?)?;
    fs::write(content.join("organisations.yaml"), organisations_yaml(&settings)?)?;
    for (file, text) in files {
        let path = site.join("themes").join(theme).join(file);
        fs::create_dir_all(path.parent().unwrap_or(site))?;
        fs::write(path, text)?;
    }
    Ok(())
}

/// A file of the neutral form.
fn read(path: &Path) -> Result<Node, Box<dyn Error>> {
    let words = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let mut files = Files::default();
    let file = files.add(&path.display().to_string(), words.as_str());
    let mut found = Vec::new();
    match yaml::parse(file, &words, &mut found) {
        Some(node) if found.is_empty() => Ok(node),
        _ => Err(format!("{}: no YAML that can be read", path.display()).into()),
    }
}

fn field<'n>(node: &'n Node, key: &str) -> Result<&'n Node, String> {
    node.get(key).ok_or_else(|| format!("there is no `{key}`"))
}

fn text<'n>(node: &'n Node, key: &str) -> Result<&'n str, String> {
    field(node, key)?.scalar().ok_or_else(|| format!("`{key}` is no text"))
}

fn list<'n>(node: &'n Node, key: &str) -> Result<&'n [Node], String> {
    match &field(node, key)?.value {
        Value::List(items) => Ok(items),
        _ => Err(format!("`{key}` is no list")),
    }
}

fn words<'n>(node: &'n Node, key: &str) -> Result<Vec<&'n str>, String> {
    list(node, key)?.iter().map(|item| item.scalar().ok_or_else(|| format!("`{key}` holds no words"))).collect()
}

/// A JSON string is a YAML double-quoted scalar.
fn quoted(words: &str) -> String {
    serde_json::Value::from(words).to_string()
}

/// `key:` and under it a text a language.
fn localized(out: &mut String, indent: &str, key: &str, node: &Node) -> Result<(), Box<dyn Error>> {
    writeln!(out, "{indent}{key}:")?;
    for language in LANGUAGES {
        writeln!(out, "{indent}  {language}: {}", quoted(text(node, language)?))?;
    }
    Ok(())
}

/// The same with Markdown as literal blocks.
fn blocks(out: &mut String, indent: &str, key: &str, node: &Node) -> Result<(), Box<dyn Error>> {
    writeln!(out, "{indent}{key}:")?;
    for language in LANGUAGES {
        writeln!(out, "{indent}  {language}: |")?;
        for line in text(node, language)?.trim_end().lines() {
            match line {
                "" => out.push('\n'),
                line => writeln!(out, "{indent}    {line}")?,
            }
        }
    }
    Ok(())
}

/// The stage that stands for a status of the neutral form. What is delayed there was changed here.
fn stage(status: &str) -> Result<&'static str, String> {
    match status {
        "planned" => Ok("not-started"),
        "doing" => Ok("in-progress"),
        "done" => Ok("done"),
        "delayed" => Ok("changed"),
        "dropped" => Ok("stopped"),
        other => Err(format!("`{other}` is no status")),
    }
}

/// A task with its records; the latest states the task's status. A record needs more here than there: an id, a kind, a
/// title and a source.
fn task_yaml(task: &Node) -> Result<String, Box<dyn Error>> {
    let id = text(task, "id")?;
    let mut out = format!("id: {id}\naction: {}\n", text(task, "action")?);
    localized(&mut out, "", "name", field(task, "title")?)?;
    writeln!(out, "leads: [{}]", words(task, "leads")?.join(", "))?;
    blocks(&mut out, "", "body", field(task, "body")?)?;
    writeln!(out, "related: [{}]", words(task, "related")?.join(", "))?;
    out.push_str("records:\n");
    let records = list(task, "records")?;
    for (place, record) in records.iter().enumerate() {
        let (number, date) = (place + 1, text(record, "date")?);
        writeln!(out, "  - id: {id}-r{number}\n    kind: achievement\n    date: {date}\n    added: {date}")?;
        if number == records.len() {
            writeln!(out, "    status: {}", stage(text(task, "status")?)?)?;
        }
        writeln!(out, "    title: {{zh: 第{number}条记录, en: Record {number}}}")?;
        blocks(&mut out, "    ", "text", field(record, "text")?)?;
        let address = format!("https://plan.example.org/sources/{id}/{number}");
        writeln!(
            out,
            "    sources:\n      - title: 第{number}条记录的来源\n        lang: zh\n        publisher: 公报"
        )?;
        writeln!(out, "        url: {address}\n        published: {date}")?;
    }
    Ok(out)
}

fn site_yaml(settings: &Node, theme: &str) -> Result<String, Box<dyn Error>> {
    let mut out = String::from("address: https://plan.example.org/\nlanguages:\n");
    for (code, tag, name) in [("zh", "zh", "中文"), ("en", "en", "English")] {
        writeln!(out, "  - code: {code}\n    tag: {tag}\n    name: {name}")?;
    }
    localized(&mut out, "", "name", field(settings, "title")?)?;
    localized(&mut out, "", "publisher", field(settings, "title")?)?;
    writeln!(out, "time_zone: Asia/Shanghai\ndemonstration: true\ntheme: {theme}")?;
    match theme {
        // A page for each of eight records a task is more than any of the others makes.
        "civic" => writeln!(out, "without_pages: [record]")?,
        _ => writeln!(out, "without_pages: {WITHOUT}")?,
    }
    Ok(out)
}

fn plan_yaml(settings: &Node, actions: &[String]) -> Result<String, Box<dyn Error>> {
    let mut out = String::new();
    localized(&mut out, "", "name", field(settings, "title")?)?;
    out.push_str("published: 2024-01-01\nterm:\n  from: 2024\n  to: 2027\nactions:\n");
    for action in actions {
        writeln!(out, "  - id: {action}\n    number: {{zh: {action}, en: {action}}}")?;
        writeln!(out, "    name: {{zh: 行动 {action}, en: Action {action}}}")?;
    }
    Ok(out)
}

fn organisations_yaml(settings: &Node) -> Result<String, Box<dyn Error>> {
    let Value::Mapping(departments) = &field(settings, "departments")?.value else {
        return Err("`departments` is no mapping".into());
    };
    let mut out = String::new();
    for department in departments {
        writeln!(out, "- id: {}\n  kind: lead", department.key)?;
        localized(&mut out, "  ", "name", &department.node)?;
    }
    Ok(out)
}
