//! Translations: what is so of each, and confirming those that somebody looked at.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::path::Path;

use crate::diagnostic::{self, Failure, Location, Message, Words};
use crate::disk::Disk;
use crate::edit;
use crate::lang::Lang;
use crate::load::{self, Sources, Survey};
use crate::pipeline;
use crate::route::FilePath;
use crate::translation::{Key, Lock, State, Translation};

/// Reads every text of a site.
///
/// # Errors
///
/// If there is no folder or its settings cannot be read.
pub fn survey(root: &Path) -> Result<Survey, Failure> {
    pipeline::make_ready(root)?;
    let unreadable = || Failure::new(Message::new("failure-site").with("path", root.display().to_string()));
    load::survey(Sources::read(root)).ok_or_else(unreadable)
}

/// The language of a translation by its code.
///
/// # Errors
///
/// If the site has no such language, or texts in it are official and no translations.
pub(super) fn language(survey: &Survey, code: &str) -> Result<Lang, Failure> {
    let codes = survey.languages.iter().filter(|(_, language)| !language.official);
    let known: Vec<&str> = codes.map(|(_, language)| language.code.as_str()).collect();
    let lang = survey.languages.find(code).filter(|_| known.contains(&code));
    lang.ok_or_else(|| {
        Failure::new(
            Message::new("failure-no-translations")
                .with("value", code)
                .with("count", known.len())
                .with("known", known.join(" ")),
        )
    })
}

/// The organisations that answer for the file or thing in which a translation stands, by the words of the language of record.
pub struct Organisations {
    of_thing: BTreeMap<String, BTreeSet<String>>,
}

impl Organisations {
    /// Reads who answers for what: the leads of a task, those of the tasks that a target or a record is about, and an organisation for
    /// itself.
    pub fn read(root: &Path) -> Self {
        let mut of_thing: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        let Some(input) = load::load(root).input else { return Self { of_thing } };
        let content = &input.content;
        for organisation in &content.organisations {
            let thing = format!("org:{}", organisation.id.value);
            of_thing.entry(thing).or_default().insert(organisation.name.of_record().0.clone());
        }
        let named = |of_thing: &BTreeMap<String, BTreeSet<String>>, things: &[String]| -> BTreeSet<String> {
            things.iter().filter_map(|thing| of_thing.get(thing)).flatten().cloned().collect()
        };
        for (_, task) in &content.tasks {
            let leads: Vec<String> = task.leads.iter().map(|lead| format!("org:{}", lead.value)).collect();
            of_thing.insert(format!("task:{}", task.id.value), named(&of_thing, &leads));
            for step in &task.steps {
                of_thing.insert(format!("step:{}", step.id.value), named(&of_thing, &leads));
            }
        }
        for target in &content.targets {
            let tasks: Vec<String> = target.tasks.iter().map(|task| format!("task:{}", task.value)).collect();
            of_thing.insert(format!("target:{}", target.id.value), named(&of_thing, &tasks));
        }
        for record in &content.records {
            let about: Vec<String> = record.about.iter().map(|about| about.value.to_string()).collect();
            of_thing.insert(format!("record:{}", record.id.value), named(&of_thing, &about));
        }
        Self { of_thing }
    }

    /// The names of those that answer for a text; none if nobody does in particular.
    pub fn of(&self, translation: &Translation<'_>, path: &str) -> Vec<&str> {
        let things = Key::things(translation.text, path);
        let found = things.iter().find_map(|thing| self.of_thing.get(thing).filter(|names| !names.is_empty()));
        found.into_iter().flatten().map(String::as_str).collect()
    }
}

/// Which translations are to be confirmed.
pub struct Choice<'a> {
    /// Texts, things or files; none of them means all.
    pub references: &'a [String],
    /// Only those whose text of record has changed.
    pub stale_only: bool,
    /// The code of the only language that is meant.
    pub to: Option<&'a str>,
}

/// What was confirmed.
pub struct Accepted {
    /// The translations: the name of the text, and the code of the language.
    pub confirmed: Vec<(String, String)>,
    /// How many entries were dropped because their text is gone.
    pub dropped: usize,
    /// Whether nothing was dropped because a file cannot be read.
    pub is_guarded: bool,
}

/// Confirms translations as they stand, and drops what no text is left of.
///
/// # Errors
///
/// If the site cannot be read, a reference names nothing, the lock is damaged, or the disk refuses. Nothing is written then.
pub fn accept(root: &Path, choice: &Choice<'_>, words: &Words, disk: &dyn Disk) -> Result<Accepted, Failure> {
    let survey = survey(root)?;
    expect_sound_lock(&survey, words)?;
    let to = choice.to.map(|code| language(&survey, code)).transpose()?;
    let all = survey.translations();
    let chosen = chosen(&all, choice.references)?;
    let is_meant = |place: usize, translation: &Translation<'_>| {
        let is_open = match translation.state {
            State::Stale => true,
            State::Unconfirmed => !choice.stale_only,
            State::Missing | State::Confirmed => false,
        };
        is_open && chosen.contains(&place) && to.is_none_or(|lang| lang == translation.lang)
    };
    let meant: Vec<&Translation<'_>> =
        all.iter().enumerate().filter(|(place, (_, one))| is_meant(*place, one)).map(|(_, (_, one))| one).collect();
    let Changed { lock, dropped } = with_confirmed(&survey, &all, &meant);
    write(root, &survey, &lock, disk)?;
    let told = |one: &&Translation<'_>| (one.key.to_string(), survey.languages.get(one.lang).code.clone());
    Ok(Accepted { confirmed: meant.iter().map(told).collect(), dropped, is_guarded: !survey.is_whole() })
}

/// A lock after translations were confirmed.
pub(super) struct Changed {
    /// The lock.
    pub(super) lock: Lock,
    /// How many entries it no longer has because their text is gone.
    pub(super) dropped: usize,
}

/// The lock of a site in which these of `all` its translations are confirmed besides those that were.
pub(super) fn with_confirmed(survey: &Survey, all: &[(&str, Translation<'_>)], meant: &[&Translation<'_>]) -> Changed {
    let languages = &survey.languages;
    let name = |one: &Translation<'_>| (one.key.clone(), languages.get(one.lang).code.clone());
    let meant: HashSet<*const Translation<'_>> = meant.iter().map(|one| std::ptr::from_ref(*one)).collect();
    let is_meant = |one: &Translation<'_>| meant.contains(&std::ptr::from_ref(one));
    let (mut lines, mut there, mut open) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for (_, one) in all {
        there.insert(name(one));
        if one.state == State::Confirmed || is_meant(one) {
            lines.extend(one.confirmed(languages));
        } else {
            open.insert(name(one));
        }
    }
    let mut dropped = 0;
    for line in survey.lock.iter().flat_map(Lock::lines) {
        let own = (line.key.clone(), line.language.clone());
        // What is still open is told by what was confirmed before; of a file that cannot be read nobody knows what is gone.
        let is_gone = !there.contains(&own);
        if open.contains(&own) || (is_gone && !survey.is_whole()) {
            lines.insert(line.clone());
        } else {
            dropped += usize::from(is_gone);
        }
    }
    Changed { lock: Lock::new(lines), dropped }
}

/// Refuses a lock in which lines cannot be read: they would be lost.
///
/// # Errors
///
/// If there is one.
pub(super) fn expect_sound_lock(survey: &Survey, words: &Words) -> Result<(), Failure> {
    let Some(finding) = survey.broken_line() else { return Ok(()) };
    let Location::Span(span) = finding.location else { return Ok(()) };
    let (line, _) = survey.files.line_column(span.file, span.start as usize);
    let message = Message::new("failure-lock").with("path", format!("{}:{line}", Lock::PATH));
    Err(Failure::new(message.with("reason", words.say(&finding.message()))))
}

/// Writes the lock if it says something else than it did.
fn write(root: &Path, survey: &Survey, lock: &Lock, disk: &dyn Disk) -> Result<(), Failure> {
    let text = lock.text();
    let was = survey.lock_text();
    if was == Some(&*text) || (was.is_none() && lock.lines().next().is_none()) {
        return Ok(());
    }
    if Sources::read(root).text(Lock::PATH).as_deref() != was {
        return Err(Failure::new(Message::new("failure-translations-changed").with("path", Lock::PATH)));
    }
    let path = FilePath::new(Lock::PATH).expect("a path of a file");
    edit::replace(disk, root, &[(path, text.as_bytes())]).map_err(pipeline::edit_failure)
}

/// The places of the translations that references name; all of them without any.
fn chosen(all: &[(&str, Translation<'_>)], references: &[String]) -> Result<BTreeSet<usize>, Failure> {
    if references.is_empty() {
        return Ok((0..all.len()).collect());
    }
    let names: Vec<Vec<String>> = all.iter().map(|(path, one)| names(one, path)).collect();
    let mut chosen = BTreeSet::new();
    for reference in references {
        let wanted = reference.trim().trim_start_matches("./");
        let own = names.iter().enumerate().filter(|(_, names)| names.iter().any(|name| name == wanted));
        let own: Vec<usize> = own.map(|(place, _)| place).collect();
        if own.is_empty() {
            let known: BTreeSet<&str> = names.iter().flatten().map(String::as_str).collect();
            let message = Message::new("failure-translation-reference").with("value", wanted);
            return Err(Failure::new(match diagnostic::nearest(wanted, known) {
                Some(near) => message.with("nearest", near),
                None => message,
            }));
        }
        chosen.extend(own);
    }
    Ok(chosen)
}

/// Everything by which a translation can be named: its text, what that belongs to, its file.
fn names(translation: &Translation<'_>, path: &str) -> Vec<String> {
    let mut names = vec![translation.key.to_string(), path.to_owned()];
    names.extend(Key::things(translation.text, path));
    names
}
