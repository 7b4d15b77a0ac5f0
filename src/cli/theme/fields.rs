//! `gongkai theme fields`

use std::process::ExitCode;

use clap::Args;
use serde_json::{Value, json};

use crate::assemble;
use crate::cli::findings::{self, Format};
use crate::cli::help::{paragraph, table};
use crate::cli::options::SiteOptions;
use crate::cli::terminal;
use crate::config::PageType;
use crate::described::{Field, Meant, Shape, Sight};
use crate::diagnostic::{Failure, Message, Words, nearest};
use crate::lang::{Lang, columns};
use crate::pipeline::{self, Edition, Report};
use crate::theme::Setting;
use crate::view::{Asked, Scope, SettingView, View};

/// Lists what the templates of a kind of page see.
#[derive(Debug, Args)]
pub(super) struct Fields {
    /// The kind of page, such as task: the name of its template without .html. Or settings: what the theme lets the site set.
    #[arg(value_name = "KIND")]
    kind: Option<String>,
    #[command(flatten)]
    site: SiteOptions,
    /// How the list is printed on standard output: for people, or as JSON.
    #[arg(long, value_enum, default_value = "human")]
    format: FieldsFormat,
}

/// What stands in the place of a kind of page for the settings of the theme.
const SETTINGS: &str = "settings";

/// How a list of fields is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum FieldsFormat {
    /// For people.
    Human,
    /// A JSON array of views.
    Json,
}

/// A field with what was seen of it.
struct Row {
    name: String,
    told: String,
    meaning: String,
    example: Option<Value>,
}

/// A view with its fields.
struct Section {
    name: String,
    meaning: String,
    rows: Vec<Row>,
}

impl Fields {
    pub(super) fn run(&self, words: &Words) -> Result<ExitCode, Failure> {
        let Some(kind) = &self.kind else {
            terminal::give(&kinds(words))?;
            return Ok(ExitCode::SUCCESS);
        };
        let page = match kind.as_str() {
            SETTINGS => None,
            name => Some(PageType::find(name.trim_end_matches(".html")).ok_or_else(|| unknown(kind))?),
        };
        let read = pipeline::edition(&self.site.root, &self.site.options()?)?;
        let Some(edition) = read.made else {
            let report = Report { files: read.files, diagnostics: read.diagnostics, made: None };
            findings::print(&report, Format::Human, self.site.all, &self.site.root, words)?;
            return Ok(findings::conclude(&report, self.site.strict, words));
        };
        let sections = match page {
            Some(page) => sections(page, &seen(&edition, page), words),
            None => edition.scopes().map(|scope| settings(&scope, words)).collect(),
        };
        terminal::give(&match self.format {
            FieldsFormat::Human => {
                sections.iter().map(|section| printed(section, words)).collect::<Vec<_>>().join("\n")
            }
            FieldsFormat::Json => format!("{:#}\n", sections.iter().map(entry).collect::<Value>()),
        })?;
        Ok(ExitCode::SUCCESS)
    }
}

fn unknown(kind: &str) -> Failure {
    let unknown = Message::new("failure-unknown-page-kind").with("value", kind);
    Failure::new(match nearest(kind, PageType::ALL.iter().map(|page| page.name())) {
        Some(near) => unknown.with("nearest", near),
        None => unknown,
    })
}

/// Every kind of page, with what it is.
fn kinds(words: &Words) -> String {
    let row =
        |page: &PageType| (page.name().to_owned(), words.say(&Message::new("page-kind").with("kind", page.name())));
    let rows: Vec<_> = PageType::ALL.iter().map(row).collect();
    let width = terminal::width();
    format!("{}\n{}", table(&rows, width), paragraph(&words.say_plain("theme-fields-ask"), width))
}

/// What is seen on the pages of a kind, whatever the theme has use for.
fn seen(edition: &Edition, kind: PageType) -> Sight {
    let scope = Scope { asked: Asked::by(|_| true), ..edition.scope() };
    let (site, _) = assemble::assemble(scope);
    let mut sight = Sight::default();
    for page in site.pages.iter().filter(|page| page.kind.page_type() == kind) {
        let make = |scope: &Scope<'_>| View::make(scope, page.kind, page.lang).ok();
        // A theme that has no use for something may lack its words.
        let view = make(&site.scope).or_else(|| make(&edition.scope()));
        if let Some(value) = view.and_then(|view| serde_json::to_value(view).ok()) {
            for (part, shape) in View::shapes(kind) {
                sight.look(&value[part], shape);
            }
        }
    }
    sight
}

/// `body`, then `page`, then the views that stand in them.
fn sections(kind: PageType, sight: &Sight, words: &Words) -> Vec<Section> {
    let [(page, chrome), (body, own)] = View::shapes(kind);
    let mut sections = vec![section(body, own, sight, words), section(page, chrome, sight, words)];
    let mut below: Vec<Shape> = [own, chrome].into_iter().flat_map(|top| top.views().into_iter().skip(1)).collect();
    below.sort_by_key(|view| view.name());
    below.dedup_by_key(|view| view.name());
    sections.extend(below.into_iter().map(|view| section(&view.name(), view, sight, words)));
    sections
}

/// What a theme lets the site set, and what it has.
fn settings(scope: &Scope<'_>, words: &Words) -> Section {
    let values = SettingView::all(scope, Lang::RECORD);
    let row = |(name, setting): (&String, &Setting)| {
        let label = setting.label.get(words.reader().code()).or_else(|| setting.label.values().next());
        let kind = words.say(&Message::new("setting-kind").with("kind", setting.kind));
        let choices = setting.choices.join(words.reader().list_separator());
        let told = if choices.is_empty() { kind } else { format!("{kind}{}{choices}", words.reader().colon()) };
        let example = values.get(name).and_then(Option::as_ref).and_then(|value| serde_json::to_value(value).ok());
        Row { name: name.clone(), told, meaning: label.cloned().unwrap_or_default(), example }
    };
    Section {
        name: "page.settings".to_owned(),
        meaning: words.say(&Message::new("theme-settings").with("theme", scope.themes[scope.theme].name.as_str())),
        rows: scope.settings.iter().map(row).collect(),
    }
}

fn section(name: &str, shape: Shape, sight: &Sight, words: &Words) -> Section {
    let told = |shape: Shape| bracketed(&shape.told(words.reader()));
    if let Shape::Kinds(kinds) = shape {
        let kinds = kinds();
        let row = |kind: &Meant| Row {
            name: format!("{}: {}", kinds.tag, kind.key),
            told: told(kind.shape),
            meaning: kind.meaning.to_owned(),
            example: None,
        };
        return Section {
            name: name.to_owned(),
            meaning: kinds.meaning.to_owned(),
            rows: kinds.kinds.iter().map(row).collect(),
        };
    }
    let view = shape.name();
    let row = |field: &Field| Row {
        name: field.name.to_owned(),
        told: told(field.shape),
        meaning: field.meaning.to_owned(),
        example: sight.example(&view, field.name).cloned(),
    };
    Section {
        name: name.to_owned(),
        meaning: shape.meaning().to_owned(),
        rows: shape.fields().iter().map(row).collect(),
    }
}

/// What the contract sets in slanted letters, in brackets.
fn bracketed(told: &str) -> String {
    let mut pieces = told.split('*');
    let mut text = pieces.next().unwrap_or_default().to_owned();
    while let Some(name) = pieces.next() {
        text.push_str(&format!("[{name}]{}", pieces.next().unwrap_or_default()));
    }
    text
}

/// A view for people: each field with its type, its meaning below, and an example below that.
fn printed(section: &Section, words: &Words) -> String {
    let width = terminal::width();
    let rows: Vec<(String, String)> = section
        .rows
        .iter()
        .map(|row| {
            let example = row.example.as_ref().map(|example| {
                let message = Message::new("theme-fields-example").with("example", short(example, width / 2));
                format!("\n{}", words.say(&message))
            });
            (row.name.clone(), format!("{}\n{}{}", row.told, row.meaning, example.unwrap_or_default()))
        })
        .collect();
    paragraph(&format!("[{}] {}", section.name, section.meaning), width) + &table(&rows, width)
}

/// A value on one line of about so many columns.
fn short(value: &Value, most: usize) -> String {
    let text = value.to_string();
    let mut taken = String::new();
    for character in text.chars() {
        if columns(&taken) >= most {
            return taken + "…";
        }
        taken.push(character);
    }
    taken
}

fn entry(section: &Section) -> Value {
    let field = |row: &Row| json!({"name": row.name, "type": row.told, "meaning": row.meaning, "example": row.example});
    json!({
        "view": section.name,
        "meaning": section.meaning,
        "fields": section.rows.iter().map(field).collect::<Value>(),
    })
}
