//! Prints findings, failures and summaries.

use std::io::IsTerminal;
use std::process::ExitCode;

use super::terminal;
use crate::diagnostic::{Failure, Human, Message, Words, print_human, print_json, print_short, tally};
use crate::pipeline::Report;

/// How findings are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Format {
    /// With the lines they are about.
    Human,
    /// One a line.
    Short,
    /// A JSON array on standard output.
    Json,
}

/// Prints what was found: for programs, as JSON or one a line, to standard output, for people to standard error. They are shown `all` of it or ten
/// findings of each code.
///
/// # Errors
///
/// If standard output cannot be written.
pub(super) fn print(report: &Report, format: Format, all: bool, words: &Words) -> Result<(), Failure> {
    match format {
        Format::Human => {
            let is_plain =
                std::env::var_os("NO_COLOR").is_some() || std::env::var_os("TERM").is_some_and(|term| term == "dumb");
            let colour = std::io::stderr().is_terminal() && !is_plain;
            terminal::tell(&print_human(&report.diagnostics, &report.files, words, Human { colour, all }));
        }
        Format::Short => terminal::give(&print_short(&report.diagnostics, &report.files, words))?,
        Format::Json => terminal::give(&print_json(&report.diagnostics, &report.files, words))?,
    }
    Ok(())
}

/// Prints how many findings there are of each severity, and gives the exit code for them.
pub(super) fn conclude(report: &Report, strict: bool, words: &Words) -> ExitCode {
    let message = Message::new("summary-findings").with("tally", tally(&report.diagnostics, words));
    terminal::tell_line(&words.say(&message));
    if strict && !report.diagnostics.is_empty() {
        terminal::tell_line(&words.say_plain("summary-strict"));
    }
    if report.has_errors() { ExitCode::from(1) } else { ExitCode::SUCCESS }
}

/// Prints a failure and what to do about it.
pub(super) fn print_failure(failure: &Failure, words: &Words) {
    terminal::tell_line(&format!("{}: {}", words.say_plain("error"), words.say(&failure.0)));
    if let Some(help) = words.help(&failure.0) {
        terminal::tell_line(&format!("{}: {help}", words.say_plain("help")));
    }
}
