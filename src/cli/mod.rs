//! The commands. Each returns an exit code: 0 clean, 1 findings of error severity, 2 wrong use or our failure.

mod ask;
mod besides;
mod brief;
mod build;
mod changed;
mod check;
mod clock;
mod completions;
mod deploy;
mod deployed;
mod edit;
mod editor;
mod explain;
mod export;
mod file;
mod findings;
mod fmt;
mod git;
mod help;
mod host;
mod import;
mod init;
mod language;
mod links;
mod man;
mod new;
mod opener;
mod options;
mod program;
mod progress;
mod purge;
mod review;
mod schema;
mod serve;
mod server;
mod status;
mod terminal;
mod theme;
mod together;
mod translations;
mod usage;
mod version;
mod waiting;
mod workflow;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};

pub use version::Built;

use crate::diagnostic::{Failure, Words};

/// Turns an action plan in YAML, and the dated records of its progress, into a website in several languages.
#[derive(Debug, Parser)]
#[command(name = "gongkai", version, disable_help_subcommand = true)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
    /// The language of this program's messages: zh or en. Without it the environment's locale decides.
    #[arg(long, global = true, value_name = "LANG")]
    lang: Option<String>,
    /// Print findings, failures and what was asked for, and nothing else: no progress, no summaries.
    #[arg(long, global = true)]
    quiet: bool,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Begin a site: a small one that builds at once.
    Init(init::Init),
    /// Write a new record or case from flags or answers.
    New(Box<new::New>),
    /// Open something of the content in your editor, at its place.
    Edit(edit::Edit),
    /// Take records from a spreadsheet.
    Import(import::Import),
    /// Give content to other programs: a form for records, settings of a web server, files that let another machine publish the site.
    Export(export::Export),
    /// Lay files of content out alike.
    Fmt(fmt::Fmt),
    /// Write JSON Schemas, by which editors complete and check content.
    Schema(schema::Schema),
    /// Build the site into a folder.
    Build(build::Build),
    /// Report everything that is wrong, and write nothing.
    Check(check::Check),
    /// Write what will change in public, and record who approves it.
    Review(review::Review),
    /// List what is in the content and not on the site yet.
    Waiting(waiting::List),
    /// Say which translations are behind their originals, confirm them, exchange them with translators.
    Translations(translations::Translations),
    /// Write the news of a period for other channels.
    Brief(brief::Brief),
    /// List what is late, due, quiet, weakly sourced, waiting or untranslated, by organisation.
    Status(status::Status),
    /// Show the site on this machine while it is edited.
    Serve(serve::Serve),
    /// Send the site to a host.
    Deploy(deploy::Deploy),
    /// Help to make a theme of one’s own: begin one, list what templates see.
    Theme(theme::Theme),
    /// Explain a finding by its code, or list all codes.
    Explain(explain::Explain),
    /// Explain a command, or a file of the content with all its fields; without a topic, list both.
    Help(help::Help),
    /// Print what lets a shell complete commands, options and their words.
    Completions(completions::Completions),
    /// Print the manual page of the program or of a command, or write all of them into a folder.
    Man(man::Man),
}

/// All commands with their options.
fn tree() -> clap::Command {
    Arguments::command()
}

/// Reads the command line and carries out the command. A preview calls `at_rest` when nobody waits for it: the time to give
/// memory back. `built` is what the program knows of its making.
pub fn run(built: Built, at_rest: fn()) -> ExitCode {
    let line: Vec<OsString> = std::env::args_os().skip(1).collect();
    let reader = language::reader(&line);
    let words = Words::new(reader.as_ref().copied().unwrap_or_else(|_| language::environment()));
    let done = reader.and_then(|_| match read(&line) {
        Ok(arguments) => carry_out(&arguments, &words, at_rest),
        Err(error) => usage::answer(&error, &tree(), &line, built, &words),
    });
    done.unwrap_or_else(|failure| {
        findings::print_failure(&failure, &words);
        ExitCode::from(2)
    })
}

fn read(line: &[OsString]) -> Result<Arguments, clap::Error> {
    let program = OsString::from("gongkai");
    let mut matches = tree().try_get_matches_from(std::iter::once(&program).chain(line))?;
    Arguments::from_arg_matches_mut(&mut matches)
}

fn carry_out(arguments: &Arguments, words: &Words, at_rest: fn()) -> Result<ExitCode, Failure> {
    if arguments.quiet {
        terminal::be_quiet();
    }
    match &arguments.command {
        Command::Init(init) => init.run(words),
        Command::New(new) => new.run(words),
        Command::Import(import) => import.run(words),
        Command::Export(export) => export.run(words),
        Command::Fmt(fmt) => fmt.run(words),
        Command::Schema(schema) => schema.run(words),
        Command::Build(build) => build.run(words),
        Command::Check(check) => check.run(words),
        Command::Edit(edit) => edit.run(words),
        Command::Review(review) => review.run(words),
        Command::Brief(brief) => brief.run(words),
        Command::Status(status) => status.run(words),
        Command::Waiting(list) => list.run(words),
        Command::Translations(translations) => translations.run(words),
        Command::Serve(serve) => serve.run(words, at_rest),
        Command::Deploy(deploy) => deploy.run(words),
        Command::Theme(theme) => theme.run(words),
        Command::Explain(explain) => explain.run(words),
        Command::Help(help) => help.run(&tree(), words),
        Command::Completions(completions) => completions.run(&tree(), words),
        Command::Man(man) => man.run(&tree(), words),
    }
}
