//! From files to documents: which file is which document, and decoding them all.

use std::collections::BTreeSet;
use std::sync::Arc;

use rayon::prelude::*;

use super::definition::definition;
use super::merge;
use super::misplaced::{kind_of, meant, place_of};
use super::part::{self, Part, is_called_so, part};
use super::public_addresses;
use super::tree::RawFile;
use crate::decode::{Context, Decode, id_of, named};
use crate::diagnostic::{Argument, Code, Diagnostic};
use crate::id::{Kind, Reference, TaskId};
use crate::input::{Content, Pictures, PublishedText};
use crate::lang::Languages;
use crate::picture;
use crate::route::FilePath;
use crate::schema::{Case, Evaluation, Page, Plan, Record, Round, Task, Vocabulary};
use crate::source::{Blob, FileId, Files, Span, Spanned};
use crate::translation::Lock;
use crate::yaml::{self, Node, Value};

/// The official document, which every site has.
const PLAN: &str = "content/plan.yaml";

/// How many documents are decoded before what they hold is put together: all of it would be there twice otherwise.
const BATCH: usize = 1024;

/// A file of the content folder, read.
pub(super) struct Document {
    /// Its path below the site's folder.
    pub(super) path: String,
    /// Its text, if it is text.
    pub(super) file: Option<FileId>,
    /// Whether there are bytes in it that are no text, which was reported.
    is_damaged: bool,
    /// Its bytes, if it is a picture or goes out as it is.
    blob: Option<Blob>,
}

impl Document {
    fn new(path: String, file: Option<FileId>) -> Self {
        Self { path, file, is_damaged: false, blob: None }
    }
}

/// Takes every file as what its path says: a text, which gets an id in the order of the paths, or a picture.
pub(super) fn documents(raw: Vec<RawFile>, files: &mut Files, diagnostics: &mut Vec<Diagnostic>) -> Vec<Document> {
    let mut wanted = Vec::with_capacity(raw.len());
    for raw in raw {
        if merge::is_left_over(&raw.path) {
            diagnostics.push(Diagnostic::in_path(Code::MergeLeftover, &raw.path));
        } else if part(&raw.path) == Part::Document {
            // What people read there is no content, but both versions of it are no text either.
            let text = std::str::from_utf8(&raw.bytes).ok();
            if let Some((text, found)) = text.and_then(|text| Some((text, merge::conflict(text, merge::Kind::Prose)?)))
            {
                diagnostics.push(found.finding(files.add(&raw.path, text)));
            }
        } else {
            wanted.push(raw);
        }
    }
    let read: Vec<(String, Bytes)> = wanted.into_par_iter().map(|raw| (raw.path.clone(), Bytes::of(raw))).collect();
    let take = |(path, bytes): (String, Bytes)| match bytes {
        Bytes::Unknown(text) => {
            let meant = meant(&path, text.as_deref());
            diagnostics.push(Diagnostic::in_path(Code::UnexpectedFile, &path).with_meant(meant));
            let file = text.map(|text| files.add(&path, text));
            Document::new(path, file)
        }
        Bytes::Blob(blob) => Document { blob: Some(blob), ..Document::new(path, None) },
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
    /// Nobody knows what it is there for; its text, if it was probably meant for content.
    Unknown(Option<Arc<str>>),
    /// A picture, or a file that goes out as it is.
    Blob(Blob),
    /// A text, and the place of its first byte that is no text.
    Text(Arc<str>, Option<usize>),
}

impl Bytes {
    fn of(raw: RawFile) -> Self {
        match part(&raw.path) {
            Part::Unknown => {
                let text = is_called_so(&raw.path).then(|| std::str::from_utf8(&raw.bytes).ok()).flatten();
                Self::Unknown(text.map(|text| without_mark(text).into()))
            }
            Part::Picture(..) | Part::Static(_) => Self::Blob(raw.into_blob()),
            _ => match String::from_utf8(raw.bytes) {
                Ok(text) => Self::Text(without_mark(&text).into(), None),
                Err(error) => {
                    // The text up to the bad byte and what can be saved behind it, so that the place can be shown.
                    let place = error.utf8_error().valid_up_to();
                    Self::Text(String::from_utf8_lossy(error.as_bytes()).into(), Some(place))
                }
            },
        }
    }
}

/// A text without the mark of its byte order.
pub(super) fn without_mark(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}

/// Reads a document as a tree; `None` if it is no YAML, or nothing can be read in it, which is reported.
pub(super) fn parse(document: &Document, files: &Files, diagnostics: &mut Vec<Diagnostic>) -> Option<Node> {
    let file = document.file?;
    let text = &files.get(file).text;
    if document.is_damaged
        || matches!(part(&document.path), Part::Published(_) | Part::PublicAddresses | Part::Translations)
    {
        return None;
    }
    if text.trim().is_empty() {
        diagnostics.push(Diagnostic::in_path(Code::EmptyFile, &document.path));
        return None;
    }
    let conflict = merge::conflict(text, merge::Kind::Data);
    diagnostics.extend(conflict.iter().map(|found| found.finding(file)));
    // Either version says which things there are; the first is read, so that the marks are all that is told.
    let text = conflict.as_ref().map_or(&**text, |found| found.first.as_str());
    let before = diagnostics.len();
    let node = yaml::parse(file, text, diagnostics);
    if node.is_none() && diagnostics.len() == before {
        diagnostics.push(Diagnostic::in_path(Code::EmptyFile, &document.path));
    }
    if let Some(node) = &node {
        yaml::report_forbidden(text, node, diagnostics);
    }
    // Of a file that goes on after its end nobody knows what it says.
    node.filter(|_| diagnostics[before..].iter().all(|finding| finding.code != Code::SeveralDocuments))
}

/// Decodes every document except the settings, many at once. What each tree says is taken out of it before the next is
/// read, so that only few are there at a time.
pub(super) fn decode(
    documents: Vec<Document>,
    pictures: &Pictures,
    settings: &Node,
    languages: &Languages,
    files: &Files,
    diagnostics: &mut Vec<Diagnostic>,
) -> Content {
    let lock = lock(&documents, files, diagnostics);
    let scope = Scope {
        settings,
        languages,
        files,
        pictures,
        // All texts are kept for the rules that hold them to glossary and word list, where there are such.
        has_words: documents.iter().any(|document| matches!(part(&document.path), Part::Glossary | Part::Wordlist)),
        lock: lock.as_ref(),
    };
    expect(PLAN, &documents, diagnostics);
    let mut content = Content::default();
    let mut documents = documents.into_iter();
    while documents.len() > 0 {
        let batch: Vec<Document> = documents.by_ref().take(BATCH).collect();
        let decoded: Vec<(Content, Vec<Diagnostic>)> =
            batch.into_par_iter().map(|document| decode_document(document, &scope)).collect();
        for (fragment, found) in decoded {
            content.append(fragment);
            diagnostics.extend(found);
        }
    }
    content
}

/// Reports that a file which every site needs is missing, or under which other name it lies there.
pub(super) fn expect(path: &str, documents: &[Document], diagnostics: &mut Vec<Diagnostic>) {
    if documents.iter().any(|document| document.path == path) {
        return;
    }
    let is_it = |document: &&Document| {
        part(&document.path) == Part::Unknown && part::meant(&document.path).as_deref() == Some(path)
    };
    let Some(other) = documents.iter().find(is_it) else {
        diagnostics.push(Diagnostic::in_path(Code::MissingFile, path));
        return;
    };
    let misplaced = Diagnostic::in_path(Code::MisplacedFile, &other.path).with("expected", path);
    diagnostics.retain(|found| found.code != Code::UnexpectedFile || found.location != misplaced.location);
    diagnostics.push(misplaced);
}

/// Reports the mistakes of syntax in every document but the settings.
pub(super) fn check_syntax(documents: &[Document], files: &Files, diagnostics: &mut Vec<Diagnostic>) {
    for document in documents.iter().filter(|document| part(&document.path) != Part::Site) {
        parse(document, files, diagnostics);
    }
}

/// What decoding a document needs to know of the others.
pub(super) struct Scope<'a> {
    settings: &'a Node,
    pub(super) languages: &'a Languages,
    files: &'a Files,
    /// Those of an earlier reading.
    pictures: &'a Pictures,
    /// Whether there is a glossary or a word list.
    pub(super) has_words: bool,
    /// The translations that were confirmed, if the site keeps count of them.
    pub(super) lock: Option<&'a Lock>,
}

/// The translations that were confirmed; `None` if the site keeps no count of them.
pub(super) fn lock(documents: &[Document], files: &Files, diagnostics: &mut Vec<Diagnostic>) -> Option<Lock> {
    let document = documents.iter().find(|document| part(&document.path) == Part::Translations)?;
    let file = document.file.filter(|_| !document.is_damaged)?;
    Some(Lock::read(file, &files.get(file).text, diagnostics))
}

/// What one document holds, and what is wrong with it.
fn decode_document(mut document: Document, scope: &Scope<'_>) -> (Content, Vec<Diagnostic>) {
    let (mut content, mut diagnostics) = (Content::default(), Vec::new());
    let blob = document.blob.take();
    let (part, document) = (part(&document.path), &document);
    match (part, blob) {
        (Part::Site, _) => {
            (content.texts, _) = scope.texts(&document.path, scope.settings, &mut diagnostics);
            return (content, diagnostics);
        }
        (Part::Published(code), _) => {
            content.published.extend(published(document, code, scope.languages, scope.files, &mut diagnostics));
            return (content, diagnostics);
        }
        (Part::PublicAddresses, _) => {
            let file = document.file.filter(|_| !document.is_damaged);
            let read = file.map(|file| public_addresses::read(file, &scope.files.get(file).text, &mut diagnostics));
            content.public_addresses = read.unwrap_or_default();
            return (content, diagnostics);
        }
        (Part::Picture(folder, name), Some(blob)) => {
            let key = (folder.to_owned(), name.to_owned());
            let known = scope.pictures.get(&key).filter(|known| known.digest == blob.digest);
            let picture = known.cloned().unwrap_or_else(|| picture::File::new(name, &blob));
            content.pictures.insert(key, picture);
            return (content, diagnostics);
        }
        (Part::Static(path), Some(blob)) => {
            // No address has such a name, and what is no UTF-8 looks like something else.
            let is_odd = |path: &FilePath| path.as_str().contains(|one: char| one.is_control() || one == '\u{fffd}');
            match FilePath::new(path).filter(|path| !is_odd(path)) {
                Some(path) => drop(content.static_files.insert(path, blob)),
                None => diagnostics.push(Diagnostic::in_path(Code::UnexpectedFile, &document.path)),
            }
            return (content, diagnostics);
        }
        _ => {}
    }
    if part == Part::Unknown {
        note_misplaced(document, scope.files, &mut content);
        return (content, diagnostics);
    }
    if part == Part::Translations {
        return (content, diagnostics);
    }
    let node = parse(document, scope.files, &mut diagnostics);
    if let Some(other) = node.as_ref().and_then(|node| kind_of(part, node)) {
        let place = place_of(other, &document.path, node.as_ref());
        diagnostics.push(Diagnostic::in_path(Code::MisplacedFile, &document.path).with("expected", place));
        note_broken(other, document, scope.files, &diagnostics, &mut content);
        return (content, diagnostics);
    }
    let mut stale = BTreeSet::new();
    if let Some(node) = &node {
        (content.texts, stale) = scope.texts(&document.path, node, &mut diagnostics);
    }
    let mut context = Context {
        languages: scope.languages,
        source: document.file.map_or("", |file| &scope.files.get(file).text),
        stale: &stale,
        diagnostics: &mut diagnostics,
    };
    let errors_before = context.errors();
    let whole = node.as_ref().is_some_and(|node| {
        decode_part(part, node, &mut content, &mut context);
        context.errors() == errors_before
    });
    if !whole || diagnostics.iter().any(|finding| finding.code == Code::ConflictMark) {
        content.named = node.as_ref().zip(definition(part)).map_or_else(Vec::new, |(node, of)| named(&of, node));
        note_broken(part, document, scope.files, &diagnostics, &mut content);
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
        Part::Evaluation(folder) => {
            let evaluation = Evaluation::decode(node, context);
            content.evaluations.extend(evaluation.map(|evaluation| (folder.to_owned(), evaluation)));
        }
        Part::Round(folder, stem) => {
            let round = Round::decode(node, context);
            content.rounds.extend(round.map(|round| (folder.to_owned(), stem.to_owned(), round)));
        }
        Part::Vocabulary => content.vocabulary = Vocabulary::decode(node, context),
        Part::Glossary => one_or_many(node, &mut content.glossary, context),
        Part::Wordlist => one_or_many(node, &mut content.wordlist, context),
        Part::Signatures => one_or_many(node, &mut content.signatures, context),
        Part::Redirects => one_or_many(node, &mut content.redirects, context),
        Part::Page(stem) => content.pages.extend(Page::decode(node, context).map(|page| (stem.to_owned(), page))),
        Part::Site
        | Part::Translations
        | Part::PublicAddresses
        | Part::Published(_)
        | Part::Picture(..)
        | Part::Static(_)
        | Part::Document
        | Part::Unknown => {}
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

/// Notes the ids that a broken file declares, and whether there are some that cannot be read. They are looked for in the text,
/// since there may be no tree.
fn note_broken(part: Part<'_>, document: &Document, files: &Files, found: &[Diagnostic], content: &mut Content) {
    let is_about_id =
        |(name, value): &(&str, Argument)| matches!(value, Argument::Text(key) if *name == "key" && key == "id");
    let has_no_id =
        found.iter().any(|finding| finding.code == Code::MissingKey && finding.arguments.iter().any(is_about_id));
    let kinds = kinds(part);
    match part {
        Part::Task(name) | Part::Case(name) | Part::Evaluation(name) | Part::Page(name) => {
            content.broken.add(kinds[0], name);
        }
        Part::Round(folder, stem) => content.broken.add_round(folder, stem),
        _ => {}
    }
    let Some(file) = document.file else { return };
    let ids: Vec<&str> = files.get(file).text.lines().filter_map(declared_id).collect();
    for &kind in kinds {
        for id in &ids {
            content.broken.add(kind, id);
            match id_of(kind, id) {
                _ if TaskId::new(id).is_some() => {}
                Some(meant) => content.broken.add_malformed(kind, meant),
                None => content.broken.lose(kind),
            }
        }
        if has_no_id {
            content.broken.lose(kind);
        }
    }
}

/// Notes the ids in a file that lies where nobody reads it.
fn note_misplaced(document: &Document, files: &Files, content: &mut Content) {
    let Some(file) = document.file else { return };
    let text = &files.get(file).text;
    let Some(place) = meant(&document.path, Some(text)) else { return };
    for id in text.lines().filter_map(declared_id) {
        for &kind in kinds(part(&place)) {
            content.broken.misplace(kind, id, &document.path);
        }
    }
}

/// The kinds of things that a file declares.
fn kinds(part: Part<'_>) -> &'static [Kind] {
    match part {
        Part::Plan => &[Kind::Action, Kind::Principle, Kind::Safeguard, Kind::Role],
        Part::Task(_) => &[Kind::Task, Kind::Milestone, Kind::Step, Kind::Record],
        Part::Target => &[Kind::Target],
        Part::Organisations => &[Kind::Organisation],
        Part::Records => &[Kind::Record],
        Part::Case(_) => &[Kind::Case],
        Part::Evaluation(_) => &[Kind::Evaluation],
        Part::Vocabulary => &[Kind::Topic, Kind::Field, Kind::Place, Kind::Breakdown],
        Part::Glossary => &[Kind::Term],
        Part::Page(_) => &[Kind::Page],
        Part::Site
        | Part::Wordlist
        | Part::Signatures
        | Part::Redirects
        | Part::PublicAddresses
        | Part::Round(..)
        | Part::Translations
        | Part::Published(_)
        | Part::Picture(..)
        | Part::Static(_)
        | Part::Document
        | Part::Unknown => &[],
    }
}

/// The id that a line of a file declares. The colon may be a full-width one: the file is broken, perhaps by that.
pub fn declared_id(line: &str) -> Option<&str> {
    let key = line.trim_start().trim_start_matches("- ").trim_start().strip_prefix("id")?;
    let value = key.trim_start().strip_prefix([':', '：'])?;
    Some(value.split('#').next().unwrap_or_default().trim().trim_matches(['"', '\'']))
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
    if let Some(found) = merge::conflict(text, merge::Kind::Prose) {
        diagnostics.push(found.finding(file));
        return None;
    }
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
