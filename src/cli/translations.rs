//! `gongkai translations`

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, Subcommand};
use serde_json::json;

use super::{file, terminal};
use crate::diagnostic::{Failure, Message, Words};
use crate::disk::NativeDisk;
use crate::exchange::{self, Choice, Organisations, Xliff};
use crate::load::Survey;
use crate::translation::{State, Translation};

/// How many translations of each state, files and organisations are named.
const NAMED: usize = 10;

/// Says which translations are behind their originals, confirms them, and exchanges them with the programs of translators.
#[derive(Debug, Args)]
pub(super) struct Translations {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// List translations that are stale, unconfirmed or missing.
    Status(Status),
    /// Confirm translations that you looked at, in content/translations.lock.
    Accept(Accept),
    /// Write the texts as XLIFF for a translation program.
    Export(Export),
    /// Take translated texts from an XLIFF file.
    Import(Import),
}

#[derive(Debug, Args)]
struct Status {
    /// The site's folder, which holds `content`.
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: PathBuf,
    /// What the counts are given for.
    #[arg(long, value_enum, default_value = "document")]
    by: By,
    /// How the list is printed on standard output.
    #[arg(long, value_enum, default_value = "human")]
    format: Format,
    /// Name everything. Without it, people are shown ten of each state and how many more there are.
    #[arg(long)]
    all: bool,
}

/// What translations are counted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum By {
    /// The files of content.
    Document,
    /// The organisations that answer for them.
    Organisation,
}

/// How a list is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// Counts, and then one a line.
    Human,
    /// A JSON array.
    Json,
}

#[derive(Debug, Args)]
struct Accept {
    /// What you looked at: texts such as task:2#summary, things such as task:2, or files such as content/tasks/2.yaml.
    #[arg(value_name = "REF")]
    references: Vec<String>,
    /// Confirm every translation of the site.
    #[arg(long, conflicts_with = "references")]
    all: bool,
    /// Confirm only those whose original has changed since they were confirmed.
    #[arg(long)]
    stale_only: bool,
    /// Confirm only those in this language.
    #[arg(long, value_name = "CODE")]
    to: Option<String>,
    /// The site's folder, which holds `content`.
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: PathBuf,
}

#[derive(Debug, Args)]
struct Export {
    /// The file to be written: .xlf.
    file: PathBuf,
    /// The code of the language to be translated into.
    #[arg(long, value_name = "CODE")]
    to: String,
    /// The version of XLIFF.
    #[arg(long, value_enum, default_value = "2.0")]
    version: Version,
    /// Leave out what is confirmed.
    #[arg(long)]
    open_only: bool,
    /// The site's folder, which holds `content`.
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: PathBuf,
}

/// A version of XLIFF.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Version {
    /// For older programs, such as `OmegaT`.
    #[value(name = "1.2")]
    One,
    /// For newer programs.
    #[value(name = "2.0")]
    Two,
}

#[derive(Debug, Args)]
struct Import {
    /// The file that came back: .xlf.
    file: PathBuf,
    /// Show what would be written, and write nothing.
    #[arg(long)]
    dry_run: bool,
    /// The site's folder, which holds `content`.
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: PathBuf,
}

impl Translations {
    pub(super) fn run(&self, words: &Words) -> Result<ExitCode, Failure> {
        match &self.what {
            What::Status(status) => status.run(words),
            What::Accept(accept) => accept.run(words),
            What::Export(export) => export.run(words),
            What::Import(import) => import.run(words),
        }
    }
}

impl Status {
    fn run(&self, words: &Words) -> Result<ExitCode, Failure> {
        let survey = exchange::survey(&self.root)?;
        let all = survey.translations();
        match self.format {
            Format::Json => {
                let list: serde_json::Value = all.iter().map(|(path, one)| entry(&survey, path, one)).collect();
                terminal::give(&format!("{list:#}\n"))?;
            }
            Format::Human => terminal::give(&self.told(&survey, &all, words))?,
        }
        if !survey.is_whole() {
            terminal::tell_line(&words.say_plain("translations-not-whole"));
        }
        Ok(ExitCode::SUCCESS)
    }

    /// The counts of all, those of each file or organisation that has something open, and what is open.
    fn told(&self, survey: &Survey, all: &[(&str, Translation<'_>)], words: &Words) -> String {
        let mut told = String::new();
        if survey.lock.is_none() {
            told.push_str(&format!("{}\n", words.say_plain("translations-no-lock")));
        }
        let of_all: Vec<&Translation<'_>> = all.iter().map(|(_, one)| one).collect();
        told.push_str(&format!("{}\n", words.say(&counts("translations-counts", &of_all))));
        let mut groups: Vec<(String, Vec<&Translation<'_>>)> = self.groups(all, words).into_iter().collect();
        groups.retain(|(_, of_group)| of_group.iter().any(|one| one.state != State::Confirmed));
        groups.sort_by_key(|(_, of_group)| {
            std::cmp::Reverse(of_group.iter().filter(|one| one.state != State::Confirmed).count())
        });
        let named = if self.all { groups.len() } else { NAMED };
        for (name, of_group) in groups.iter().take(named) {
            let message = counts("translations-group", of_group).with("name", name.as_str());
            told.push_str(&format!("  {}\n", words.say(&message)));
        }
        told.push_str(&more(groups.len(), named, words));
        for state in State::ALL.into_iter().filter(|state| *state != State::Confirmed) {
            let of_state: Vec<&(&str, Translation<'_>)> = all.iter().filter(|(_, one)| one.state == state).collect();
            if of_state.is_empty() {
                continue;
            }
            told.push_str(&format!("\n{}\n", words.say_plain(head(state))));
            let named = if self.all { of_state.len() } else { NAMED };
            for (path, one) in of_state.iter().take(named) {
                let (line, column) = survey.files.line_column(one.span().file, one.span().start as usize);
                let language = &survey.languages.get(one.lang).code;
                told.push_str(&format!("  {path}:{line}:{column}  {language}  {}\n", one.key));
            }
            told.push_str(&more(of_state.len(), named, words));
        }
        told
    }

    fn groups<'t>(
        &self,
        all: &'t [(&str, Translation<'t>)],
        words: &Words,
    ) -> BTreeMap<String, Vec<&'t Translation<'t>>> {
        let mut groups: BTreeMap<String, Vec<&Translation<'_>>> = BTreeMap::new();
        let organisations = (self.by == By::Organisation).then(|| Organisations::read(&self.root));
        for (path, one) in all {
            let names: Vec<String> = match &organisations {
                None => vec![(*path).to_owned()],
                Some(organisations) => organisations.of(one, path).into_iter().map(str::to_owned).collect(),
            };
            if names.is_empty() {
                groups.entry(words.say_plain("translations-of-nobody")).or_default().push(one);
            }
            for name in names {
                groups.entry(name).or_default().push(one);
            }
        }
        groups
    }
}

/// How many more there are than were named.
fn more(all: usize, named: usize, words: &Words) -> String {
    let more = all.saturating_sub(named);
    let told = || format!("  {}\n", words.say(&Message::new("translations-more").with("count", more)));
    if more > 0 { told() } else { String::new() }
}

fn head(state: State) -> &'static str {
    match state {
        State::Stale => "translations-stale",
        State::Unconfirmed => "translations-unconfirmed",
        State::Missing => "translations-missing",
        State::Confirmed => "translations-confirmed",
    }
}

/// A message with how many translations there are of each state.
fn counts(key: &'static str, all: &[&Translation<'_>]) -> Message {
    let count = |state: State| all.iter().filter(|one| one.state == state).count();
    Message::new(key)
        .with("total", all.len())
        .with("confirmed", count(State::Confirmed))
        .with("stale", count(State::Stale))
        .with("unconfirmed", count(State::Unconfirmed))
        .with("missing", count(State::Missing))
}

fn entry(survey: &Survey, path: &str, one: &Translation<'_>) -> serde_json::Value {
    let (line, column) = survey.files.line_column(one.span().file, one.span().start as usize);
    json!({
        "reference": one.key.as_str(),
        "language": survey.languages.get(one.lang).code,
        "state": one.state.name(),
        "path": path,
        "line": line,
        "column": column,
    })
}

impl Accept {
    fn run(&self, words: &Words) -> Result<ExitCode, Failure> {
        if self.references.is_empty() && !self.all {
            return Err(Failure::new(Message::new("failure-translations-which")));
        }
        let choice = Choice { references: &self.references, stale_only: self.stale_only, to: self.to.as_deref() };
        let accepted = exchange::accept(&self.root, &choice, words, &NativeDisk)?;
        for (key, language) in accepted.confirmed.iter().take(NAMED) {
            terminal::remark(&format!("  {language}  {key}"));
        }
        let left = accepted.confirmed.len().saturating_sub(NAMED);
        if left > 0 {
            terminal::remark(&format!("  {}", words.say(&Message::new("translations-more").with("count", left))));
        }
        let message = Message::new("translations-accepted").with("count", accepted.confirmed.len());
        terminal::remark(&words.say(&message));
        if accepted.dropped > 0 {
            let message = Message::new("translations-dropped").with("count", accepted.dropped);
            terminal::remark(&words.say(&message));
        }
        if accepted.is_guarded {
            terminal::tell_line(&words.say_plain("translations-not-whole"));
        }
        Ok(ExitCode::SUCCESS)
    }
}

impl Export {
    fn run(&self, words: &Words) -> Result<ExitCode, Failure> {
        let version = match self.version {
            Version::One => Xliff::One,
            Version::Two => Xliff::Two,
        };
        let written = exchange::export_translations(&self.root, &self.to, version, self.open_only)?;
        file::write_new(&self.file, written.text.as_bytes())?;
        let message = Message::new("translations-exported").with("path", shown(&self.file));
        terminal::remark(&words.say(&message.with("count", written.units)));
        if !written.is_whole {
            terminal::tell_line(&words.say_plain("translations-not-whole"));
        }
        Ok(ExitCode::SUCCESS)
    }
}

impl Import {
    fn run(&self, words: &Words) -> Result<ExitCode, Failure> {
        let bytes = file::read(&self.file)?;
        let import = exchange::import_translations(&self.root, &shown(&self.file), &bytes, words)?;
        for change in &import.changes {
            let message = Message::new("translations-change").with("name", change.key.as_str());
            terminal::remark(&words.say(&message.with("path", change.path.as_str())));
            if let Some(before) = &change.before {
                terminal::remark(&format!("  - {}", cut(before)));
            }
            terminal::remark(&format!("  + {}", cut(&change.after)));
        }
        for (line, message) in &import.findings {
            let (place, colon) = (format!("{}:{line}", shown(&self.file)), words.reader().colon());
            terminal::tell_line(&format!("{place}{colon}{}", words.say(message)));
            if let Some(help) = words.help(message) {
                terminal::tell_line(&format!("  {}{colon}{help}", words.say_plain("help")));
            }
        }
        let message = Message::new("translations-import-summary")
            .with("changed", import.changes.len())
            .with("confirmed", import.confirmed)
            .with("same", import.same)
            .with("empty", import.empty)
            .with("refused", import.findings.len());
        terminal::remark(&words.say(&message));
        if !import.findings.is_empty() {
            terminal::tell_line(&words.say_plain("translations-refused"));
            return Ok(ExitCode::from(1));
        }
        if !import.writes() {
            terminal::remark(&words.say_plain("sheet-nothing"));
        } else if self.dry_run {
            terminal::remark(&words.say_plain("sheet-dry-run"));
        } else {
            exchange::write_translations(&import, &self.root, &NativeDisk)?;
            let paths: Vec<&str> = import.paths().collect();
            let message = Message::new("sheet-written").with("count", paths.len());
            terminal::remark(&words.say(&message.with("paths", paths.join(words.reader().list_separator()))));
        }
        Ok(ExitCode::SUCCESS)
    }
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

/// The beginning of a text, in one line.
fn cut(text: &str) -> String {
    const SHOWN: usize = 100;
    let line = text.trim().replace('\n', " ");
    let cut: String = line.chars().take(SHOWN).collect();
    if cut.len() < line.len() { format!("{cut}…") } else { cut }
}
