//! Prints findings, failures and summaries.

use std::io::IsTerminal;
use std::path::{Component, Path, PathBuf};
use std::process::ExitCode;

use super::terminal;
use crate::diagnostic::{
    Diagnostic, Failure, Human, Message, Words, print_github, print_human, print_json, print_sarif, print_short, tally,
};
use crate::filename::slashed;
use crate::pipeline::Report;
use crate::source::Files;

/// How findings are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Format {
    /// With the lines they are about.
    Human,
    /// One a line.
    Short,
    /// A JSON array on standard output.
    Json,
    /// SARIF 2.1.0 on standard output, for services that review changes.
    Sarif,
    /// Commands that annotate files in a workflow on GitHub.
    Github,
}

/// Prints what was found: for programs, as JSON or one a line, to standard output, for people to standard error. They are shown `all` of it or ten
/// findings of each code.
///
/// # Errors
///
/// If standard output cannot be written.
pub(super) fn print(report: &Report, format: Format, all: bool, root: &Path, words: &Words) -> Result<(), Failure> {
    match format {
        Format::Human => tell(&report.diagnostics, &report.files, all, words),
        Format::Short => terminal::give(&print_short(&report.diagnostics, &report.files, words))?,
        Format::Json => terminal::give(&print_json(&report.diagnostics, &report.files, words))?,
        Format::Sarif => terminal::give(&print_sarif(&report.diagnostics, &report.files, words, &folder(root)))?,
        Format::Github => terminal::give(&print_github(&report.diagnostics, &report.files, words, &folder(root)))?,
    }
    Ok(())
}

/// Prints findings for people: `all` of them or ten of each code.
pub(super) fn tell(found: &[Diagnostic], files: &Files, all: bool, words: &Words) {
    let is_plain =
        std::env::var_os("NO_COLOR").is_some() || std::env::var_os("TERM").is_some_and(|term| term == "dumb");
    let colour = std::io::stderr().is_terminal() && !is_plain;
    terminal::tell(&print_human(found, files, words, Human { colour, all }));
}

/// The way to the site's folder from the folder that the program was called in, for services that know files by their way from there:
/// nothing, or steps that end with a slash.
fn folder(root: &Path) -> String {
    let here = std::env::current_dir().unwrap_or_default();
    let root = root.strip_prefix(here).unwrap_or(root);
    let steps = root.components().filter(|step| *step != Component::CurDir).collect::<PathBuf>();
    let way = slashed(&steps);
    if way.is_empty() || way.ends_with('/') { way } else { way + "/" }
}

/// Prints how many findings there are of each severity, and gives the exit code for them.
pub(super) fn conclude(report: &Report, strict: bool, words: &Words) -> ExitCode {
    let message = Message::new("summary-findings").with("tally", tally(&report.diagnostics, words));
    terminal::remark(&words.say(&message));
    if strict && !report.diagnostics.is_empty() {
        terminal::remark(&words.say_plain("summary-strict"));
    }
    if report.has_errors() { ExitCode::from(1) } else { ExitCode::SUCCESS }
}

/// Prints a failure and what to do about it.
pub(super) fn print_failure(failure: &Failure, words: &Words) {
    print_message("error", &failure.0, words);
}

/// Prints what is not as it ought to be, though the command did its work, and what to do about it.
pub(super) fn print_warning(message: &Message, words: &Words) {
    print_message("warning", message, words);
}

fn print_message(severity: &'static str, message: &Message, words: &Words) {
    let colon = words.reader().colon();
    terminal::tell_line(&format!("{}{colon}{}", words.say_plain(severity), words.say(message)));
    if let Some(help) = words.help(message) {
        terminal::tell_line(&format!("{}{colon}{help}", words.say_plain("help")));
    }
}
