//! The state of a running preview: what the site is now, what is wrong with it, and who is told of changes.
//!
//! An edit of words alone is shown at once. After every edit the whole plan is examined again, in a thread of its own: that
//! takes longer the larger the plan is, and nobody waits for it.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError, RwLock, RwLockReadGuard};

use super::events::{Event, Finding, Findings, FindingsWords, Greeting, Hub, Severity, Spoken};
use super::watch::Changes;
use crate::character::in_one_line;
use crate::diagnostic::{self, Diagnostic, Failure, Location, Message, Reader, Words};
use crate::filename::slashed;
use crate::model::Waiting;
use crate::pipeline::{Answer, Earlier, Examination, Options, Preview, Read};
use crate::source::Files;

/// How many findings a page is told of.
const TOLD: usize = 50;

/// Something that the person at the terminal may want to know.
#[derive(Clone, Debug)]
pub enum News {
    /// Files were changed; their paths below the site's folder.
    Changed(Vec<String>),
    /// The open pages show the change.
    Shown,
    /// The whole site was read again. It has so many pages that differ, if they were counted.
    Examined {
        /// How many pages differ.
        touched: Option<usize>,
        /// The findings that were not there before, in words.
        came: Vec<String>,
        /// The findings that are there no more, in words.
        went: Vec<String>,
        /// How many findings there are now.
        left: usize,
    },
    /// What is in the content and not in the preview is something else than before.
    Waiting(Vec<Waiting>),
    /// The site could not be read: the machine's fault or ours.
    Failed(Failure),
}

/// A running preview.
pub struct Session {
    root: PathBuf,
    options: Options<'static>,
    /// The reader at the terminal.
    reader: Reader,
    tell: Box<dyn Fn(News) + Send + Sync>,
    hub: Hub,
    /// Part of every version, so that no two sessions have the same.
    stamp: String,
    preview: RwLock<Option<Preview>>,
    progress: Mutex<Progress>,
    /// Held while the site is read, so that it is read once at a time.
    examining: Mutex<()>,
}

/// How far the session has come.
#[derive(Default)]
struct Progress {
    /// How many changes there were.
    changes: u64,
    /// The pages do not show the last change yet.
    is_unseen: bool,
    /// How many versions pages were shown.
    versions: u64,
    /// The findings in the words of the reader at the terminal.
    found: BTreeSet<String>,
    /// What is in the content and not in the preview.
    waiting: Vec<Waiting>,
    examination: Option<Examination>,
    /// How many changes there had been when the site was examined.
    examined: Option<u64>,
}

impl Session {
    /// Reads the site for the first time. There is a session even if it has errors: its pages then show those.
    ///
    /// # Errors
    ///
    /// If there is no such folder.
    pub fn begin(
        root: PathBuf,
        options: Options<'static>,
        reader: Reader,
        stamp: String,
        tell: Box<dyn Fn(News) + Send + Sync>,
    ) -> Result<(Self, Read<Preview>), Failure> {
        let mut read = Preview::read(&root, &options, &Earlier::default())?;
        let hub = Hub::new(format!("{stamp}-0"), greetings());
        hub.publish(Event::Findings(in_words(&read.diagnostics, &read.files, true)));
        let found = lines(&read.diagnostics, &read.files, reader);
        let waiting = read.made.as_ref().map(Preview::waiting).unwrap_or_default();
        let progress = Mutex::new(Progress { found, waiting, ..Progress::default() });
        let preview = RwLock::new(read.made.take());
        let examining = Mutex::default();
        Ok((Self { root, options, reader, tell, hub, stamp, preview, progress, examining }, read))
    }

    /// What is in the content and not in the preview.
    pub fn waiting(&self) -> Vec<Waiting> {
        self.progress().waiting.clone()
    }

    /// The hub that tells the open pages.
    pub fn hub(&self) -> &Hub {
        &self.hub
    }

    /// The path under which the site is published, without a slash at its end.
    pub fn base(&self) -> String {
        self.preview().as_ref().map(|preview| preview.base().to_owned()).unwrap_or_default()
    }

    /// The language of what the program itself says at an address: that of its first step, else the site's language of record,
    /// else that of the reader at the terminal, whichever the program speaks.
    pub fn reader_at(&self, path: &str) -> Reader {
        let first = path.trim_start_matches('/').split('/').next().unwrap_or_default();
        let of_record = || self.preview().as_ref().and_then(|preview| Reader::parse(preview.language_of_record()));
        Reader::parse(first).or_else(of_record).unwrap_or(self.reader)
    }

    /// What an address below the base shows; `None` while there is no site, because the content has never been without
    /// errors since the session began.
    ///
    /// # Errors
    ///
    /// If the machine or this program fails.
    pub fn answer(&self, path: &str) -> Result<Option<Answer>, Failure> {
        self.preview().as_ref().map(|preview| preview.answer(path)).transpose()
    }

    /// Takes in what changed, as far as it is a matter of milliseconds. Says whether the open pages show it now.
    pub fn change(&self, changes: &Changes) -> bool {
        let below = |path: &PathBuf| slashed(path.strip_prefix(&self.root).unwrap_or(path));
        (self.tell)(News::Changed(changes.paths.iter().map(below).collect()));
        let mut progress = self.progress();
        progress.changes += 1;
        let was_unseen = std::mem::replace(&mut progress.is_unseen, true);
        drop(progress);
        let mut preview = self.preview.write().unwrap_or_else(PoisonError::into_inner);
        let is_shown =
            !changes.lost && preview.as_mut().is_some_and(|preview| preview.edit_texts(&self.root, &changes.paths));
        drop(preview);
        if is_shown {
            self.progress().is_unseen &= was_unseen;
            self.show(&[]);
        }
        is_shown
    }

    /// Reads the whole site again, shows it if it can be shown, and tells what is wrong with it. If there is another change
    /// meanwhile, what was read is old, and it begins again.
    pub fn examine(&self) {
        let examining = self.examining.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            let Progress { changes, is_unseen, examined, .. } = *self.progress();
            if examined == Some(changes) && !is_unseen {
                break;
            }
            match self.read_again(changes) {
                Ok(true) => break,
                Ok(false) => {}
                Err(failure) => {
                    (self.tell)(News::Failed(failure));
                    break;
                }
            }
        }
        drop(examining);
    }

    /// Whether nothing changed meanwhile.
    fn read_again(&self, changes: u64) -> Result<bool, Failure> {
        let earlier = self.preview().as_ref().map(Preview::earlier).unwrap_or_default();
        let Read { files, mut diagnostics, made: preview } = Preview::read(&self.root, &self.options, &earlier)?;
        let is_shown = preview.is_some();
        let waiting = preview.as_ref().map(Preview::waiting);
        if let Some(preview) = preview {
            let mut shown = self.preview.write().unwrap_or_else(PoisonError::into_inner);
            let mut progress = self.progress();
            if progress.changes != changes {
                return Ok(false);
            }
            // In one step with the comparison, so that it is not the flag of the next change.
            let is_unseen = std::mem::take(&mut progress.is_unseen);
            drop(progress);
            let styles = shown.as_ref().map(|before| preview.styles_since(before)).unwrap_or_default();
            let replaced = shown.replace(preview);
            drop(shown);
            if is_unseen {
                self.show(&styles);
            }
            // With a large plan this takes its time, for which no page waits.
            drop(replaced);
        }
        let is_wanted = || self.progress().changes == changes;
        let examination = match self.preview().as_ref().filter(|_| is_shown) {
            Some(preview) => {
                let Some(mut examination) = preview.examine(&is_wanted)? else { return Ok(false) };
                diagnostics.append(&mut examination.diagnostics);
                Some(examination)
            }
            None => None,
        };
        if !is_wanted() {
            return Ok(false);
        }
        diagnostic::sort(&mut diagnostics, &files);
        self.hub.publish(Event::Findings(in_words(&diagnostics, &files, !is_shown)));
        let found = lines(&diagnostics, &files, self.reader);
        let mut progress = self.progress();
        // What was examined after the change cannot tell what it changed.
        let before = progress.examination.as_ref().filter(|_| progress.examined < Some(changes));
        let touched = examination.as_ref().zip(before).and_then(|(new, old)| new.changed_since(old));
        let came = found.difference(&progress.found).cloned().collect();
        let went = progress.found.difference(&found).cloned().collect();
        let left = found.len();
        progress.found = found;
        progress.examined = Some(changes);
        progress.examination = examination.or(progress.examination.take());
        let other = waiting.filter(|waiting| *waiting != progress.waiting);
        if let Some(waiting) = &other {
            progress.waiting.clone_from(waiting);
        }
        drop(progress);
        (self.tell)(News::Examined { touched, came, went, left });
        if let Some(waiting) = other {
            (self.tell)(News::Waiting(waiting));
        }
        Ok(true)
    }

    /// Tells the open pages that the site is another one, or only its style sheets.
    fn show(&self, styles: &[(crate::route::Route, crate::route::Route)]) {
        let version = self.next_version();
        for (from, to) in styles {
            let (from, to) = (from.to_string(), to.to_string());
            self.hub.publish(Event::Style { version: version.clone(), from, to });
        }
        self.hub.publish(Event::Reload { version });
        (self.tell)(News::Shown);
    }

    fn next_version(&self) -> String {
        let mut progress = self.progress();
        progress.versions += 1;
        format!("{}-{}", self.stamp, progress.versions)
    }

    fn preview(&self) -> RwLockReadGuard<'_, Option<Preview>> {
        // A thread that stopped half-way left the site as it was.
        self.preview.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn progress(&self) -> MutexGuard<'_, Progress> {
        self.progress.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Each language of the program, the reader's tag first.
fn readers() -> impl Iterator<Item = (&'static str, Words)> {
    Reader::ALL.into_iter().rev().map(|reader| (reader.code(), Words::new(reader)))
}

fn greetings() -> Spoken<Greeting> {
    readers().map(|(lang, words)| (lang, Greeting { ended: words.say_plain("preview-ended") })).collect()
}

/// The findings as the open pages show them. `is_old` says that the page under them shows an earlier state.
fn in_words(diagnostics: &[Diagnostic], files: &Files, is_old: bool) -> Spoken<Findings> {
    let errors = diagnostic::count(diagnostics, diagnostic::Severity::Error);
    let spoken = |words: &Words| {
        let more = diagnostics.len().saturating_sub(TOLD);
        Findings {
            items: diagnostics.iter().take(TOLD).map(|found| finding(found, files, words)).collect(),
            words: FindingsWords {
                title: diagnostic::tally(diagnostics, words),
                lead: (is_old && errors > 0).then(|| words.say_plain("preview-old")),
                close: words.say_plain("preview-close"),
                more: (more > 0).then(|| words.say(&Message::new("preview-more").with("count", more))),
                error: words.say_plain("error"),
                warning: words.say_plain("warning"),
                note: words.say_plain("note"),
            },
        }
    };
    readers().map(|(lang, words)| (lang, spoken(&words))).collect()
}

fn finding(diagnostic: &Diagnostic, files: &Files, words: &Words) -> Finding {
    let message = diagnostic.message();
    let place = match &diagnostic.location {
        Location::Span(span) => {
            let (line, column) = files.line_column(span.file, span.start as usize);
            format!("{}:{line}:{column}", in_one_line(diagnostic.path(files)))
        }
        Location::Path(path) => in_one_line(path),
    };
    let excerpt = diagnostic::first_line(diagnostic, files);
    let severity = match diagnostic.severity {
        diagnostic::Severity::Error => Severity::Error,
        diagnostic::Severity::Warning => Severity::Warning,
        diagnostic::Severity::Note => Severity::Note,
    };
    Finding { severity, place, message: words.say(&message), help: words.help(&message), excerpt }
}

/// The findings one a line, for the terminal.
fn lines(diagnostics: &[Diagnostic], files: &Files, reader: Reader) -> BTreeSet<String> {
    let printed = diagnostic::print_short(diagnostics, files, &Words::new(reader));
    printed.lines().map(str::to_owned).collect()
}
