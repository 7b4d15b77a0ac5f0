//! `gongkai import`

use std::collections::BTreeSet;
use std::io::{self, IsTerminal};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Subcommand};

use super::ask::{ask, ask_whether};
use super::{besides, clock, file, terminal};
use crate::diagnostic::{Failure, Message, Words};
use crate::disk::NativeDisk;
use crate::edit::Interrupted;
use crate::exchange::{self, Answer, Doubt, Finding, Outcome, Place, Request, Unanswered};

/// How many characters of a value are shown.
const SHOWN: usize = 60;

/// How many characters are shown before the first that differs.
const BEFORE: usize = 24;

/// Takes content from other programs.
#[derive(Debug, Args)]
pub(super) struct Import {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Records from the rows of a spreadsheet. All of it is shown before anything is written.
    Sheet(Sheet),
}

#[derive(Debug, Args)]
struct Sheet {
    /// The spreadsheet: .xlsx or .csv.
    file: PathBuf,
    /// The site's folder, which holds `content`.
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: PathBuf,
    /// The sheet, where the file has several.
    #[arg(long, value_name = "NAME")]
    sheet: Option<String>,
    /// A column that is called otherwise: its name in the sheet, `=`, and the name in the form. Once for each.
    #[arg(long = "column", value_name = "NAME=COLUMN")]
    columns: Vec<String>,
    /// The file for new records, such as content/records/2026/bureau.yaml. Without it, a new one with the name of the sheet.
    #[arg(long, value_name = "FILE")]
    to: Option<String>,
    /// Show what would be written, and write nothing.
    #[arg(long)]
    dry_run: bool,
    /// Changes of records only mend slips of the pen: they are not marked as changed for those who have read them.
    #[arg(long)]
    slips: bool,
    /// Write without asking whether all is right. Doubts are still asked about on a terminal.
    #[arg(long)]
    yes: bool,
}

impl Import {
    pub(super) fn run(&self, words: &Words) -> Result<ExitCode, Failure> {
        let What::Sheet(sheet) = &self.what;
        sheet.run(words)
    }
}

impl Sheet {
    fn run(&self, words: &Words) -> Result<ExitCode, Failure> {
        let bytes = file::read(&self.file)?;
        let path = self.file.display().to_string();
        let columns = self.columns.iter().map(|given| named(given)).collect::<Result<Vec<_>, _>>()?;
        let request = Request {
            root: &self.root,
            path: &path,
            bytes: &bytes,
            sheet: self.sheet.as_deref(),
            columns: &columns,
            to: self.to.as_deref(),
            today: &clock::today,
            slips: self.slips,
            words,
        };
        let mut ask_doubt = |place: &Place, doubt: &Doubt| ask_doubt(words, place, doubt);
        let somebody = io::stdin().is_terminal().then_some(&mut ask_doubt as &mut exchange::Ask<'_>);
        let import = exchange::import(&request, somebody)?;
        // Whoever is asked whether all is right has seen it.
        let asks = import.writes() && !self.dry_run && !self.yes;
        tell(&import, if asks { terminal::tell_line } else { terminal::remark }, words);
        let is_whole = import.columns.is_empty() && import.findings.is_empty() && import.obstacles.is_empty();
        let code = u8::from(!is_whole);
        if !import.writes() {
            terminal::remark(&words.say_plain("sheet-nothing"));
        } else if self.dry_run {
            terminal::remark(&words.say_plain("sheet-dry-run"));
        } else if self.yes || ask_whether(words, &Message::new("ask-write")) {
            exchange::carry_out(&import, &NativeDisk, &self.root)?;
            let paths: Vec<&str> = import.paths().collect();
            let message = Message::new("sheet-written").with("count", paths.len());
            terminal::remark(&words.say(&message.with("paths", paths.join(words.reader().list_separator()))));
        } else {
            terminal::tell_line(&words.say_plain("sheet-not-written"));
            return Ok(ExitCode::from(2));
        }
        Ok(ExitCode::from(code))
    }
}

/// A column and what it is: `事项名称=标题`.
fn named(given: &str) -> Result<(String, String), Failure> {
    let parts =
        given.split_once(['=', '＝']).filter(|(name, column)| !name.trim().is_empty() && !column.trim().is_empty());
    let whole = |(name, column): (&str, &str)| (name.trim().to_owned(), column.trim().to_owned());
    parts.map(whole).ok_or_else(|| Failure::new(Message::new("failure-sheet-column-given").with("value", given)))
}

/// Asks about a doubt: the number of what is meant, other words, or nothing to leave the row out.
fn ask_doubt(words: &Words, place: &Place, doubt: &Doubt) -> Answer {
    terminal::tell_line(&format!("\n{}", said(words, place, &doubt.message)));
    for (number, option) in (1..).zip(&doubt.options) {
        terminal::tell_line(&format!("  {number}  {option}"));
    }
    let key = match (doubt.unanswered, doubt.options.is_empty()) {
        (Unanswered::Row, true) => "ask-sheet-words",
        (Unanswered::Row, false) => "ask-sheet-option",
        (Unanswered::Column, _) => "ask-sheet-column",
        (Unanswered::Rows, _) => "ask-sheet-rows",
    };
    let answer = ask(words, &Message::new(key), None).unwrap_or_default();
    let answer = answer.trim();
    match answer.parse::<usize>() {
        Ok(number) if (1..=doubt.options.len()).contains(&number) => Answer::Option(number - 1),
        _ if answer.is_empty() => Answer::LeaveOut,
        _ => Answer::Words(answer.to_owned()),
    }
}

fn said(words: &Words, place: &Place, message: &Message) -> String {
    format!("{}{}{}", words.say(&place.message()), words.reader().colon(), words.say(message))
}

/// Shows what would be written, by lines of this kind, one or more a row, and what keeps rows out.
fn tell(import: &exchange::Import, line: fn(&str), words: &Words) {
    match import.interrupted {
        Interrupted::No => {}
        Interrupted::Undone => terminal::tell_line(&words.say_plain("sheet-undone")),
        Interrupted::Finished => terminal::tell_line(&words.say_plain("sheet-finished")),
    }
    for (place, outcome, path) in &import.rows {
        tell_row(place, outcome, path, line, words);
    }
    tell_all("sheet-notes", &import.notes, words);
    tell_all("sheet-columns", &import.columns, words);
    tell_all("sheet-findings", &import.findings, words);
    for (path, message) in &import.obstacles {
        let told = Message::new("sheet-obstacle").with("path", path.as_str()).with("message", words.say(message));
        terminal::tell_line(&words.say(&told));
    }
    tell_counts(import, line, words);
}

/// Shows what becomes of a row. One that says what is there already is only counted.
fn tell_row(place: &Place, outcome: &Outcome, path: &str, line: fn(&str), words: &Words) {
    match outcome {
        Outcome::Same { .. } => {}
        Outcome::New { id, title } => {
            let message = Message::new("sheet-new").with("id", id.as_str()).with("title", title.as_str());
            line(&said(words, place, &message.with("path", path)));
        }
        Outcome::Changed { id, columns, .. } => {
            let message = Message::new("sheet-changed").with("id", id.as_str()).with("path", path);
            line(&said(words, place, &message));
            for (name, before, after) in columns {
                let message = Message::new("sheet-change").with("name", name.as_str());
                let message = message.with("before", cut(before, after)).with("after", cut(after, before));
                line(&format!("  {}", words.say(&message)));
            }
        }
    }
}

/// Shows how many rows are new records, changes, the same and left out, and what becomes of what they do not say.
fn tell_counts(import: &exchange::Import, line: fn(&str), words: &Words) {
    let count = |is_it: fn(&Outcome) -> bool| import.rows.iter().filter(|(_, outcome, _)| is_it(outcome)).count();
    let out: BTreeSet<u32> = import.findings.iter().map(|finding| finding.place.row).collect();
    let message = Message::new("sheet-summary")
        .with("new", count(|outcome| matches!(outcome, Outcome::New { .. })))
        .with("changed", count(|outcome| matches!(outcome, Outcome::Changed { .. })))
        .with("same", count(|outcome| matches!(outcome, Outcome::Same { .. })))
        .with("out", out.len());
    line(&words.say(&message));
    let news = count(|outcome| matches!(outcome, Outcome::Changed { is_news: true, .. }));
    if news > 0 {
        line(&words.say(&Message::new("sheet-news").with("count", news)));
    }
    if import.kept > 0 {
        line(&words.say(&Message::new("sheet-kept").with("count", import.kept)));
    }
    besides::tell("sheet-besides-import", &import.besides, words);
}

fn tell_all(title: &'static str, findings: &[Finding], words: &Words) {
    if findings.is_empty() {
        return;
    }
    terminal::tell_line(&format!("\n{}", words.say_plain(title)));
    for finding in findings {
        terminal::tell_line(&format!("  {}", said(words, &finding.place, &finding.message)));
        if let Some(help) = words.help(&finding.message) {
            terminal::tell_line(&format!("    {}{}{help}", words.say_plain("help"), words.reader().colon()));
        }
    }
    terminal::tell_line("");
}

/// A value in one line, from a little before the place where it differs from another.
fn cut(value: &str, other: &str) -> String {
    let line = value.replace('\n', " ");
    let alike = line.chars().zip(other.chars()).take_while(|(one, other)| one == other || *other == '\n').count();
    let start = if line.chars().count() > SHOWN { alike.saturating_sub(BEFORE) } else { 0 };
    let before = if start > 0 { "…" } else { "" };
    let kept: String = line.chars().skip(start).take(SHOWN).collect();
    let after = if start + SHOWN < line.chars().count() { "…" } else { "" };
    format!("{before}{kept}{after}")
}
