//! From files to documents: which file is which document, and decoding them all.

use std::sync::Arc;

use super::tree::RawFile;
use crate::config::Site;
use crate::decode::{self, Context, Decode, Node, Value};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::id::Reference;
use crate::input::{Content, PublishedText};
use crate::lang::Languages;
use crate::picture;
use crate::schema::{Case, Page, Plan, Record, Task, Vocabulary};
use crate::source::{FileId, Files, Span, Spanned};

/// A file of the content folder after its text was read.
pub(super) struct Parsed {
    /// Its path below the site's folder.
    pub(super) path: String,
    /// Its text, if it is text.
    pub(super) file: Option<FileId>,
    /// Its tree, if it is a YAML document without a mistake of syntax.
    pub(super) node: Option<Node>,
    /// Its bytes, if it is a picture.
    pub(super) picture: Option<Arc<[u8]>>,
}

/// Which document a path holds.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part<'a> {
    Site,
    Plan,
    Task(&'a str),
    Target,
    Organisations,
    Records,
    /// A case, with the name of its folder.
    Case(&'a str),
    /// A picture, with the folder of its case and its name there.
    Picture(&'a str, &'a str),
    Vocabulary,
    Glossary,
    Page(&'a str),
    /// The official text as published, in the language of this code.
    Published(&'a str),
    /// A document for people, which is not content.
    Document,
    Unknown,
}

fn part(path: &str) -> Part<'_> {
    let steps: Vec<&str> = path.split('/').skip(1).collect();
    let stem = |name: &'_ str| name.strip_suffix(".yaml").map(str::len);
    match steps[..] {
        ["site.yaml"] => Part::Site,
        ["plan.yaml"] => Part::Plan,
        ["organisations.yaml"] => Part::Organisations,
        ["vocabulary.yaml"] => Part::Vocabulary,
        ["glossary.yaml"] => Part::Glossary,
        ["cases", folder, "case.yaml"] => Part::Case(folder),
        ["cases", folder, name] if is_picture(name) => Part::Picture(folder, name),
        ["pages", name] => stem(name).map_or(Part::Unknown, |length| Part::Page(&name[..length])),
        ["tasks", name] => stem(name).map_or(Part::Unknown, |length| Part::Task(&name[..length])),
        ["targets", name] => stem(name).map_or(Part::Unknown, |_| Part::Target),
        ["records", .., name] => stem(name).map_or(Part::Unknown, |_| Part::Records),
        ["sources", name] => {
            name.strip_prefix("plan.").and_then(|name| name.strip_suffix(".txt")).map_or(Part::Unknown, Part::Published)
        }
        [.., name] if name.ends_with(".md") => Part::Document,
        _ => Part::Unknown,
    }
}

/// Whether a file is taken as a picture, by its name.
fn is_picture(name: &str) -> bool {
    name.rsplit_once('.').is_some_and(|(_, ending)| picture::ENDINGS.contains(&ending))
}

/// Reads every file as text and every YAML file as a tree.
pub(super) fn parse(raw: Vec<RawFile>, files: &mut Files, diagnostics: &mut Vec<Diagnostic>) -> Vec<Parsed> {
    raw.into_iter()
        .filter(|raw| part(&raw.path) != Part::Document)
        .map(|raw| {
            if matches!(part(&raw.path), Part::Picture(..)) {
                return Parsed { path: raw.path, file: None, node: None, picture: Some(raw.bytes.into()) };
            }
            let (file, node) = parse_file(&raw, files, diagnostics);
            Parsed { path: raw.path, file, node, picture: None }
        })
        .collect()
}

fn parse_file(raw: &RawFile, files: &mut Files, diagnostics: &mut Vec<Diagnostic>) -> (Option<FileId>, Option<Node>) {
    if part(&raw.path) == Part::Unknown {
        diagnostics.push(Diagnostic::in_path(Code::UnexpectedFile, &raw.path));
        return (None, None);
    }
    let text = match std::str::from_utf8(&raw.bytes) {
        Ok(text) => text.strip_prefix('\u{feff}').unwrap_or(text),
        Err(error) => {
            // The text up to the bad byte and what can be saved behind it, so that the place can be shown.
            let file = files.add(&raw.path, &String::from_utf8_lossy(&raw.bytes));
            let place = error.valid_up_to();
            let span = Span::new(file, place, place + '\u{fffd}'.len_utf8());
            diagnostics.push(Diagnostic::at(Code::InvalidUtf8, span));
            return (Some(file), None);
        }
    };
    let file = files.add(&raw.path, text);
    if text.trim().is_empty() {
        diagnostics.push(Diagnostic::in_path(Code::EmptyFile, &raw.path));
        return (Some(file), None);
    }
    if matches!(part(&raw.path), Part::Published(_)) {
        return (Some(file), None);
    }
    let before = diagnostics.len();
    let node = decode::parse(file, text, diagnostics);
    if node.is_none() && diagnostics.len() == before {
        diagnostics.push(Diagnostic::in_path(Code::EmptyFile, &raw.path));
    }
    (Some(file), node)
}

/// Decodes every document except the settings.
pub(super) fn decode(
    documents: &[Parsed],
    site: &Option<Site>,
    languages: &Languages,
    files: &Files,
    diagnostics: &mut Vec<Diagnostic>,
) -> Content {
    let missing_translation = site.as_ref().map_or(Severity::Warning, Site::missing_translation);
    let mut content = Content::default();
    let mut has_plan = false;
    // Texts are kept side by side for the rule that holds them to the glossary, where there is one.
    let has_glossary = documents.iter().any(|document| part(&document.path) == Part::Glossary);
    let mut translations = has_glossary.then(Vec::new);
    for document in documents {
        let part = part(&document.path);
        has_plan |= part == Part::Plan;
        if let Part::Published(code) = part {
            content.published.extend(published(document, code, languages, files, diagnostics));
            continue;
        }
        if let (Part::Picture(folder, name), Some(bytes)) = (part, &document.picture) {
            let file = picture::File::new(name, Arc::clone(bytes));
            content.pictures.insert((folder.to_owned(), name.to_owned()), file);
            continue;
        }
        let mut context = Context {
            languages,
            missing_translation,
            translations: translations.as_mut(),
            diagnostics: &mut *diagnostics,
        };
        let errors_before = context.errors();
        let whole = document.node.as_ref().is_some_and(|node| {
            decode_part(part, node, &mut content, &mut context);
            context.errors() == errors_before
        });
        if !whole {
            note_broken(part, document, files, &mut content);
        }
    }
    if !has_plan {
        diagnostics.push(Diagnostic::in_path(Code::MissingFile, "content/plan.yaml"));
    }
    content.translations = translations.unwrap_or_default();
    content
}

/// Decodes one file into the content.
fn decode_part(part: Part<'_>, node: &Node, content: &mut Content, context: &mut Context<'_>) {
    match part {
        Part::Plan => content.plan = Plan::decode(node, context),
        Part::Task(stem) => {
            if let Some(mut task) = Task::decode(node, context) {
                content.records.extend(own_records(&mut task));
                content.tasks.push((stem.to_owned(), task));
            }
        }
        Part::Target => one_or_many(node, &mut content.targets, context),
        Part::Organisations => one_or_many(node, &mut content.organisations, context),
        Part::Records => one_or_many(node, &mut content.records, context),
        Part::Case(folder) => content.cases.extend(Case::decode(node, context).map(|case| (folder.to_owned(), case))),
        Part::Vocabulary => content.vocabulary = Vocabulary::decode(node, context),
        Part::Glossary => one_or_many(node, &mut content.glossary, context),
        Part::Page(stem) => content.pages.extend(Page::decode(node, context).map(|page| (stem.to_owned(), page))),
        Part::Site | Part::Published(_) | Part::Picture(..) | Part::Document | Part::Unknown => {}
    }
}

/// Takes the records out of a task's file. They are about the task, besides what they say themselves.
fn own_records(task: &mut Task) -> Vec<Record> {
    let mut records = std::mem::take(&mut task.records);
    for record in &mut records {
        let own = Reference::Task(task.id.value.clone());
        if !record.about.iter().any(|about| about.value == own) {
            record.about.insert(0, Spanned { value: own, span: task.id.span });
        }
    }
    records
}

fn one_or_many<T: Decode>(node: &Node, found: &mut Vec<T>, context: &mut Context<'_>) {
    let items = match &node.value {
        Value::List(items) => items.as_slice(),
        _ => std::slice::from_ref(node),
    };
    found.extend(items.iter().filter_map(|item| T::decode(item, context)));
}

/// Notes the ids that a broken file declares. They are looked for in the text, since there may be no tree.
fn note_broken(part: Part<'_>, document: &Parsed, files: &Files, content: &mut Content) {
    let kinds: &[&str] = match part {
        Part::Plan => &["action", "principle", "safeguard", "role"],
        Part::Task(_) => &["task", "milestone", "record"],
        Part::Target => &["target"],
        Part::Organisations => &["org"],
        Part::Records => &["record"],
        Part::Case(_) => &["case"],
        Part::Vocabulary => &["field", "place"],
        Part::Glossary => &["term"],
        Part::Page(_) => &["page"],
        Part::Site | Part::Published(_) | Part::Picture(..) | Part::Document | Part::Unknown => &[],
    };
    match part {
        Part::Task(name) | Part::Case(name) | Part::Page(name) => content.broken.add(kinds[0], name),
        _ => {}
    }
    let Some(file) = document.file else { return };
    for line in files.get(file).text.lines() {
        let declared = line.trim_start().trim_start_matches("- ").trim_start().strip_prefix("id:");
        let Some(declared) = declared else { continue };
        let id = declared.split('#').next().unwrap_or_default().trim().trim_matches(['"', '\'']);
        for kind in kinds {
            content.broken.add(kind, id);
        }
    }
}

fn published(
    document: &Parsed,
    code: &str,
    languages: &Languages,
    files: &Files,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<PublishedText> {
    let file = document.file?;
    let Some(lang) = languages.find(code) else {
        diagnostics.push(Diagnostic::in_path(Code::UnexpectedFile, &document.path));
        return None;
    };
    let text = &files.get(file).text;
    let mut paragraphs = Vec::new();
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        let words = line.trim();
        if !words.is_empty() {
            let start = offset + line.find(words).unwrap_or(0);
            paragraphs.push((Span::new(file, start, start + words.len()), words.to_owned()));
        }
        offset += line.len();
    }
    Some(PublishedText { lang, paragraphs })
}
