//! From files to documents: which file is which document, and decoding them all.

use std::sync::Arc;

use rayon::prelude::*;

use super::tree::RawFile;
use crate::config::Site;
use crate::decode::{Context, Decode};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::id::Reference;
use crate::input::{Content, PublishedText};
use crate::lang::Languages;
use crate::picture;
use crate::schema::{Case, Page, Plan, Record, Task, Vocabulary};
use crate::source::{FileId, Files, Span, Spanned};
use crate::yaml::{self, Node, Value};

/// A file of the content folder, read.
pub(super) struct Document {
    /// Its path below the site's folder.
    pub(super) path: String,
    /// Its text, if it is text.
    pub(super) file: Option<FileId>,
    /// Whether there are bytes in it that are no text, which was reported.
    is_damaged: bool,
    /// Its bytes, if it is a picture.
    picture: Option<Arc<[u8]>>,
}

impl Document {
    fn new(path: String, file: Option<FileId>) -> Self {
        Self { path, file, is_damaged: false, picture: None }
    }
}

/// Which document a path holds.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Part<'a> {
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

pub(super) fn part(path: &str) -> Part<'_> {
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

/// Takes every file as what its path says: a text, which gets an id in the order of the paths, or a picture.
pub(super) fn documents(raw: Vec<RawFile>, files: &mut Files, diagnostics: &mut Vec<Diagnostic>) -> Vec<Document> {
    let wanted: Vec<RawFile> = raw.into_iter().filter(|raw| part(&raw.path) != Part::Document).collect();
    let read: Vec<(String, Bytes)> = wanted.into_par_iter().map(|raw| (raw.path.clone(), Bytes::of(raw))).collect();
    let take = |(path, bytes): (String, Bytes)| match bytes {
        Bytes::Unknown => {
            diagnostics.push(Diagnostic::in_path(Code::UnexpectedFile, &path));
            Document::new(path, None)
        }
        Bytes::Picture(bytes) => Document { picture: Some(bytes), ..Document::new(path, None) },
        Bytes::Text(text, damage) => {
            let file = files.add(&path, text);
            if let Some(place) = damage {
                let span = Span::new(file, place, place + '\u{fffd}'.len_utf8());
                diagnostics.push(Diagnostic::at(Code::InvalidUtf8, span));
            }
            Document { is_damaged: damage.is_some(), ..Document::new(path, Some(file)) }
        }
    };
    read.into_iter().map(take).collect()
}

/// What a file holds, by its path.
enum Bytes {
    /// Nobody knows what it is there for.
    Unknown,
    Picture(Arc<[u8]>),
    /// A text, and the place of its first byte that is no text.
    Text(Arc<str>, Option<usize>),
}

impl Bytes {
    fn of(raw: RawFile) -> Self {
        match part(&raw.path) {
            Part::Unknown => Self::Unknown,
            Part::Picture(..) => Self::Picture(raw.bytes.into()),
            _ => match String::from_utf8(raw.bytes) {
                Ok(text) => Self::Text(text.strip_prefix('\u{feff}').unwrap_or(&text).into(), None),
                Err(error) => {
                    // The text up to the bad byte and what can be saved behind it, so that the place can be shown.
                    let place = error.utf8_error().valid_up_to();
                    Self::Text(String::from_utf8_lossy(error.as_bytes()).into(), Some(place))
                }
            },
        }
    }
}

/// Reads a document as a tree; `None` if it is no YAML, or nothing can be read in it, which is reported.
pub(super) fn parse(document: &Document, files: &Files, diagnostics: &mut Vec<Diagnostic>) -> Option<Node> {
    let file = document.file?;
    let text = &files.get(file).text;
    if document.is_damaged || matches!(part(&document.path), Part::Published(_)) {
        return None;
    }
    if text.trim().is_empty() {
        diagnostics.push(Diagnostic::in_path(Code::EmptyFile, &document.path));
        return None;
    }
    let before = diagnostics.len();
    let node = yaml::parse(file, text, diagnostics);
    if node.is_none() && diagnostics.len() == before {
        diagnostics.push(Diagnostic::in_path(Code::EmptyFile, &document.path));
    }
    node
}

/// Decodes every document except the settings, many at once. What each tree says is taken out of it before the next is
/// read, so that only few are there at a time.
pub(super) fn decode(
    documents: &[Document],
    site: &Option<Site>,
    languages: &Languages,
    files: &Files,
    diagnostics: &mut Vec<Diagnostic>,
) -> Content {
    let scope = Scope {
        languages,
        files,
        missing_translation: site.as_ref().map_or(Severity::Warning, Site::missing_translation),
        // Texts are kept side by side for the rule that holds them to the glossary, where there is one.
        has_glossary: documents.iter().any(|document| part(&document.path) == Part::Glossary),
    };
    let decoded: Vec<(Content, Vec<Diagnostic>)> =
        documents.par_iter().map(|document| decode_document(document, &scope)).collect();
    let mut content = Content::default();
    content.reserve(&decoded.iter().map(|(fragment, _)| fragment).collect::<Vec<_>>());
    for (fragment, found) in decoded {
        content.append(fragment);
        diagnostics.extend(found);
    }
    if !documents.iter().any(|document| part(&document.path) == Part::Plan) {
        diagnostics.push(Diagnostic::in_path(Code::MissingFile, "content/plan.yaml"));
    }
    content
}

/// Reports the mistakes of syntax in every document but the settings.
pub(super) fn check_syntax(documents: &[Document], files: &Files, diagnostics: &mut Vec<Diagnostic>) {
    for document in documents.iter().filter(|document| part(&document.path) != Part::Site) {
        parse(document, files, diagnostics);
    }
}

/// What decoding a document needs to know of the others.
struct Scope<'a> {
    languages: &'a Languages,
    files: &'a Files,
    missing_translation: Severity,
    has_glossary: bool,
}

/// What one document holds, and what is wrong with it.
fn decode_document(document: &Document, scope: &Scope<'_>) -> (Content, Vec<Diagnostic>) {
    let (mut content, mut diagnostics) = (Content::default(), Vec::new());
    let part = part(&document.path);
    match (part, &document.picture) {
        (Part::Site, _) => return (content, diagnostics),
        (Part::Published(code), _) => {
            content.published.extend(published(document, code, scope.languages, scope.files, &mut diagnostics));
            return (content, diagnostics);
        }
        (Part::Picture(folder, name), Some(bytes)) => {
            let file = picture::File::new(name, Arc::clone(bytes));
            content.pictures.insert((folder.to_owned(), name.to_owned()), file);
            return (content, diagnostics);
        }
        _ => {}
    }
    let node = parse(document, scope.files, &mut diagnostics);
    let mut translations = scope.has_glossary.then(Vec::new);
    let mut context = Context {
        languages: scope.languages,
        missing_translation: scope.missing_translation,
        translations: translations.as_mut(),
        diagnostics: &mut diagnostics,
    };
    let errors_before = context.errors();
    let whole = node.as_ref().is_some_and(|node| {
        decode_part(part, node, &mut content, &mut context);
        context.errors() == errors_before
    });
    content.translations = translations.unwrap_or_default();
    if !whole {
        note_broken(part, document, scope.files, &mut content);
    }
    (content, diagnostics)
}

/// Decodes one file into the content.
pub(super) fn decode_part(part: Part<'_>, node: &Node, content: &mut Content, context: &mut Context<'_>) {
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
            record.about.reserve_exact(1);
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
fn note_broken(part: Part<'_>, document: &Document, files: &Files, content: &mut Content) {
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
    document: &Document,
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
