//! An import: what a file of a translator would change is worked out and shown; then it is written as one step, or not at all.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::Path;
use std::sync::Arc;

use super::parse::{self, Came, Document};
use super::unit::Ids;
use crate::diagnostic::{Diagnostic, Failure, Message, Severity, Words};
use crate::disk::Disk;
use crate::edit;
use crate::exchange::change;
use crate::exchange::confirm::{self, Changed};
use crate::input::Pictures;
use crate::lang::{Lang, Languages, Wording};
use crate::load::{self, Sources, Survey};
use crate::pipeline;
use crate::route::FilePath;
use crate::source::Files;
use crate::translation::{Lock, State, Translation};
use crate::yaml::{self, Draft, Edit, Node, Step};

/// A text that changes.
pub struct ChangedText {
    /// Its name.
    pub key: String,
    /// The file in which it stands.
    pub path: String,
    /// Its translation as it is, if there is one.
    pub before: Option<String>,
    /// Its translation as it would be.
    pub after: String,
}

/// What an import would do.
pub struct TranslationImport {
    /// The texts that change.
    pub changes: Vec<ChangedText>,
    /// What is wrong with units, by the line of the file. It keeps the whole import out.
    pub findings: Vec<(usize, Message)>,
    /// How many translations are confirmed besides.
    pub confirmed: usize,
    /// How many units say what is there already.
    pub same: usize,
    /// How many units have no translation.
    pub empty: usize,
    files: Vec<Written>,
}

/// A file as it is, and as it would be.
struct Written {
    path: FilePath,
    before: Option<Arc<str>>,
    text: String,
}

impl TranslationImport {
    /// Whether something would be written.
    pub fn writes(&self) -> bool {
        self.findings.is_empty() && !self.files.is_empty()
    }

    /// The paths of the files that would be written.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.iter().map(|file| file.path.as_str())
    }
}

/// Works out what a file would change. Nothing is written.
///
/// # Errors
///
/// If the site cannot be read, the file is no XLIFF or of other languages, or what it says would be an error of the content.
pub fn import_translations(root: &Path, path: &str, bytes: &[u8], words: &Words) -> Result<TranslationImport, Failure> {
    let survey = confirm::survey(root)?;
    confirm::expect_sound_lock(&survey, words)?;
    let refused = |(line, reason): (usize, Message)| {
        let message = Message::new("failure-xliff").with("path", format!("{path}:{line}"));
        Failure::new(message.with("reason", words.say(&reason)))
    };
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let line = bytes[..error.valid_up_to()].iter().filter(|byte| **byte == b'\n').count() + 1;
        refused((line, Message::new("xliff-encoding")))
    })?;
    let document = parse::parse(text.trim_start_matches('\u{feff}')).map_err(refused)?;
    let lang = language(&document, &survey.languages).map_err(|message| refused((1, message)))?;
    let all = survey.translations();
    let mut ids = Ids::default();
    let known: HashMap<String, (&str, &Translation<'_>)> =
        all.iter().filter(|(_, one)| one.lang == lang).map(|(path, one)| (ids.next(one), (*path, one))).collect();
    let taken = Taken::new(&document.units, &known);
    let mut import = TranslationImport {
        changes: Vec::new(),
        findings: taken.findings,
        confirmed: 0,
        same: taken.same,
        empty: taken.empty,
        files: Vec::new(),
    };
    let sources = Sources::read(root);
    let edited = edited(&taken.changes, &sources, &survey.languages, lang, &mut import.findings);
    for (came, path, one) in &taken.changes {
        import.changes.push(ChangedText {
            key: one.key.to_string(),
            path: (*path).to_owned(),
            before: one.words().map(|words| words.value.clone()),
            after: target(came).to_owned(),
        });
    }
    if !import.findings.is_empty() {
        return Ok(import);
    }
    expect_sound(root, &edited, words)?;
    import.files = edited;
    confirm_reviewed(root, lang, &survey, &taken.reviewed, &mut import)?;
    Ok(import)
}

/// The language into which a file translates.
fn language(document: &Document, languages: &Languages) -> Result<Lang, Message> {
    let find = |tag: &str| {
        let is_it = |known: &str| known.eq_ignore_ascii_case(tag);
        languages.iter().find(|(_, language)| is_it(&language.tag) || is_it(&language.code)).map(|(lang, _)| lang)
    };
    if find(&document.from) != Some(Lang::RECORD) {
        let own = languages.get(Lang::RECORD).tag.as_str();
        return Err(Message::new("xliff-source").with("value", document.from.as_str()).with("expected", own));
    }
    let lang = find(&document.to).filter(|lang| !languages.is_official(*lang));
    lang.ok_or_else(|| {
        let tags =
            languages.iter().filter(|(_, language)| !language.official).map(|(_, language)| language.tag.as_str());
        let known = tags.collect::<Vec<_>>().join(" ");
        Message::new("xliff-target").with("value", document.to.as_str()).with("known", known)
    })
}

/// The words of a unit in the other language, without white space around them.
fn target(came: &Came) -> &str {
    came.target.as_deref().unwrap_or_default().trim()
}

/// The units of a file, each taken for what it does.
struct Taken<'t> {
    changes: Vec<(&'t Came, &'t str, &'t Translation<'t>)>,
    /// The ids of the units that somebody reviewed.
    reviewed: HashSet<&'t str>,
    findings: Vec<(usize, Message)>,
    same: usize,
    empty: usize,
}

impl<'t> Taken<'t> {
    fn new(units: &'t [Came], known: &HashMap<String, (&'t str, &'t Translation<'t>)>) -> Self {
        let mut taken = Self { changes: Vec::new(), reviewed: HashSet::new(), findings: Vec::new(), same: 0, empty: 0 };
        let mut seen = HashSet::new();
        let names: HashSet<&str> = known.values().map(|(_, one)| one.key.as_str()).collect();
        for came in units {
            let refuse = |key: &'static str| {
                let name = if came.name.is_empty() { &came.id } else { &came.name };
                (came.line, Message::new(key).with("name", name.as_str()))
            };
            let Some((path, one)) = known.get(&came.id).copied() else {
                let is_named = names.contains(came.name.as_str());
                taken.findings.push(refuse(if is_named { "xliff-changed" } else { "xliff-unknown" }));
                continue;
            };
            if !seen.insert(came.id.as_str()) {
                taken.findings.push(refuse("xliff-twice"));
                continue;
            }
            let is_other = came.digest.as_ref().is_some_and(|digest| digest.trim() != one.record.to_string());
            if is_other || Wording::of(&came.source) != one.record {
                taken.findings.push(refuse(if is_other { "xliff-changed" } else { "xliff-source-differs" }));
                continue;
            }
            if came.has_codes || came.is_in_part {
                taken.findings.push(refuse(if came.has_codes { "xliff-codes" } else { "xliff-in-part" }));
                continue;
            }
            let words = target(came);
            let digest = |words: &str| if words.is_empty() { String::new() } else { Wording::of(words).to_string() };
            let present = digest(one.words().map_or("", |words| words.value.trim()));
            if let Some(exported) = came.digest_of_target.as_deref().map(str::trim).filter(|then| *then != present) {
                // Somebody else worked on the translation meanwhile. Where the translator left it, that stays.
                match digest(words) {
                    own if own == exported => {
                        taken.same += 1;
                        continue;
                    }
                    own if own != present => {
                        taken.findings.push(refuse("xliff-translation-changed"));
                        continue;
                    }
                    _ => {}
                }
            }
            let before = one.words().map(|words| words.value.trim());
            // Some programs put the source where nobody translated.
            let is_untouched = before.is_none() && words == came.source.trim() && !came.is_reviewed;
            if words.is_empty() || is_untouched {
                taken.empty += 1;
                continue;
            }
            if came.is_reviewed {
                taken.reviewed.insert(&came.id);
            }
            if before.is_some_and(|before| before.lines().eq(words.lines())) {
                taken.same += 1;
            } else {
                taken.changes.push((came, path, one));
            }
        }
        taken
    }
}

/// The files with the translations that changed.
fn edited(
    changes: &[(&Came, &str, &Translation<'_>)],
    sources: &Sources,
    languages: &Languages,
    lang: Lang,
    findings: &mut Vec<(usize, Message)>,
) -> Vec<Written> {
    let mut of_file: BTreeMap<&str, Vec<(&Came, &Translation<'_>)>> = BTreeMap::new();
    for (came, path, one) in changes {
        of_file.entry(path).or_default().push((came, one));
    }
    let mut written = Vec::new();
    for (path, changes) in of_file {
        let before = sources.text(path).unwrap_or_default();
        let file = change::tree(&before);
        let edits: Vec<(&Came, Vec<Step>, Edit)> =
            changes.iter().map(|(came, one)| edit(file.as_ref(), came, one, languages, lang)).collect();
        let placed: Vec<(&[Step], &Edit)> = edits.iter().map(|(_, path, edit)| (path.as_slice(), edit)).collect();
        match (yaml::splice_all(&before, &placed), FilePath::new(path)) {
            (Ok(text), Some(path)) => written.push(Written { path, before: Some(before), text }),
            _ => {
                let is_refused =
                    |(_, path, edit): &&(&Came, Vec<Step>, Edit)| yaml::splice(&before, path, edit).is_err();
                let refused: Vec<&Came> = edits.iter().filter(is_refused).map(|(came, ..)| *came).collect();
                let all = || edits.iter().map(|(came, ..)| *came).collect();
                for came in if refused.is_empty() { all() } else { refused } {
                    let message = Message::new("xliff-not-editable").with("name", came.name.as_str());
                    findings.push((came.line, message.with("path", path)));
                }
            }
        }
    }
    written
}

/// The edit that puts the words of a unit into its file.
fn edit<'c>(
    file: Option<&Node>,
    came: &'c Came,
    one: &Translation<'_>,
    languages: &Languages,
    lang: Lang,
) -> (&'c Came, Vec<Step>, Edit) {
    let code = languages.get(lang).code.clone();
    let words = target(came);
    let ending = if words.contains('\n') { "\n" } else { "" };
    let draft = Draft::Text(format!("{words}{ending}"));
    let node = file.and_then(|file| change::at(file, &one.text.path));
    if node.is_some_and(|node| node.entry(&code).is_some()) {
        return (came, [&one.text.path[..], &[Step::Key(code)]].concat(), Edit::Set(draft));
    }
    // Behind those languages that the site names before it.
    let before = languages.iter().take(lang.index());
    let place = before.filter(|(_, language)| node.is_some_and(|node| node.entry(&language.code).is_some())).count();
    (came, one.text.path.clone(), Edit::InsertField(place, code, draft))
}

/// Refuses what would be an error of the content that is none now.
fn expect_sound(root: &Path, edited: &[Written], words: &Words) -> Result<(), Failure> {
    if edited.is_empty() {
        return Ok(());
    }
    let errors = |sources: Sources| -> Vec<(String, String)> {
        let loaded = load::decode(sources, &Pictures::default());
        let told = |found: &Diagnostic, files: &Files| (found.path(files).to_owned(), words.say(&found.message()));
        let errors = loaded.diagnostics.iter().filter(|found| found.severity == Severity::Error);
        errors.map(|found| told(found, &loaded.files)).collect()
    };
    let texts = edited.iter().map(|file| (&file.path, file.text.as_str()));
    let before = errors(Sources::read(root));
    let after = errors(Sources::read(root).with(texts));
    match after.into_iter().find(|error| !before.contains(error)) {
        None => Ok(()),
        Some((path, reason)) => {
            Err(Failure::new(Message::new("failure-xliff-result").with("path", path).with("reason", reason)))
        }
    }
}

/// Confirms what was reviewed, in the lock as it would be after the import.
fn confirm_reviewed(
    root: &Path,
    lang: Lang,
    survey: &Survey,
    reviewed: &HashSet<&str>,
    import: &mut TranslationImport,
) -> Result<(), Failure> {
    if reviewed.is_empty() {
        return Ok(());
    }
    let texts = import.files.iter().map(|file| (&file.path, file.text.as_str()));
    let unreadable = || Failure::new(Message::new("failure-site").with("path", root.display().to_string()));
    let after = load::survey(Sources::read(root).with(texts)).ok_or_else(unreadable)?;
    let all = after.translations();
    let mut ids = Ids::default();
    let of_lang = all.iter().filter(|(_, one)| one.lang == lang).map(|(_, one)| (ids.next(one), one));
    let is_meant = |(id, one): &(String, &Translation<'_>)| {
        reviewed.contains(id.as_str()) && matches!(one.state, State::Stale | State::Unconfirmed)
    };
    let meant: Vec<&Translation<'_>> = of_lang.filter(is_meant).map(|(_, one)| one).collect();
    if meant.is_empty() {
        return Ok(());
    }
    import.confirmed = meant.len();
    let Changed { lock, .. } = confirm::with_confirmed(&after, &all, &meant);
    let path = FilePath::new(Lock::PATH).expect("a path of a file");
    import.files.push(Written { path, before: survey.lock_text().map(Arc::from), text: lock.text() });
    Ok(())
}

/// Writes what an import would write, all of it or nothing.
///
/// # Errors
///
/// If a file was changed since, or the disk refuses.
pub fn write_translations(import: &TranslationImport, root: &Path, disk: &dyn Disk) -> Result<(), Failure> {
    let sources = Sources::read(root);
    if let Some(file) = import.files.iter().find(|file| sources.text(file.path.as_str()) != file.before) {
        let message = Message::new("failure-translations-changed");
        return Err(Failure::new(message.with("path", file.path.as_str())));
    }
    let files: Vec<(FilePath, &[u8])> =
        import.files.iter().map(|file| (file.path.clone(), file.text.as_bytes())).collect();
    edit::replace(disk, root, &files).map_err(pipeline::edit_failure)
}
