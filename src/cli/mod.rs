//! The commands. Each returns an exit code: 0 clean, 1 findings of error severity, 2 wrong use or our failure.

mod ask;
mod besides;
mod brief;
mod build;
mod changed;
mod check;
mod clock;
mod explain;
mod export;
mod file;
mod findings;
mod import;
mod init;
mod new;
mod opener;
mod options;
mod program;
mod progress;
mod serve;
mod status;
mod terminal;
mod waiting;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::diagnostic::{Failure, Message, Reader, Words};

/// Turns an action plan in YAML, and the dated records of its progress, into a website in several languages.
#[derive(Debug, Parser)]
#[command(name = "gongkai", version, about)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
    /// The language of this program's messages: zh or en. Without it the environment's locale decides.
    #[arg(long, global = true, value_name = "LANG")]
    lang: Option<String>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Begin a site: a small one that builds at once.
    Init(init::Init),
    /// Write a new record or case from flags or answers.
    New(Box<new::New>),
    /// Take records from a spreadsheet.
    Import(import::Import),
    /// Make a form for records, as a spreadsheet.
    Export(export::Export),
    /// Build the site into a folder.
    Build(build::Build),
    /// Report everything that is wrong, and write nothing.
    Check(check::Check),
    /// List what is in the content and not on the site yet.
    Waiting(waiting::List),
    /// Write the news of a period for other channels.
    Brief(brief::Brief),
    /// List what is late, due, quiet, weakly sourced, waiting or untranslated, by organisation.
    Status(status::Status),
    /// Show the site on this machine while it is edited.
    Serve(serve::Serve),
    /// Explain a finding by its code, or list all codes.
    Explain(explain::Explain),
}

/// Reads the command line and carries out the command. A preview calls `at_rest` when nobody waits for it: the time to give
/// memory back.
pub fn run(at_rest: fn()) -> ExitCode {
    let arguments = Arguments::parse();
    let reader = reader(&arguments);
    let words = Words::new(reader.as_ref().copied().unwrap_or_else(|_| environment_reader()));
    let done = reader.and_then(|_| match &arguments.command {
        Command::Init(init) => init.run(&words),
        Command::New(new) => new.run(&words),
        Command::Import(import) => import.run(&words),
        Command::Export(export) => export.run(&words),
        Command::Build(build) => build.run(&words),
        Command::Check(check) => check.run(&words),
        Command::Waiting(list) => list.run(&words),
        Command::Brief(brief) => brief.run(&words),
        Command::Status(status) => status.run(&words),
        Command::Serve(serve) => serve.run(&words, at_rest),
        Command::Explain(explain) => explain.run(&words),
    });
    done.unwrap_or_else(|failure| {
        findings::print_failure(&failure, &words);
        ExitCode::from(2)
    })
}

/// The language of the messages. `init` is given the languages of the site; the first of them is the reader's too, and
/// it is for `init` to say that one is not known.
fn reader(arguments: &Arguments) -> Result<Reader, Failure> {
    let Some(lang) = &arguments.lang else { return Ok(environment_reader()) };
    let is_init = matches!(arguments.command, Command::Init(_));
    match Reader::parse(lang.split(',').next().unwrap_or_default()) {
        Some(reader) if is_init || !lang.contains(',') => Ok(reader),
        None if is_init => Ok(environment_reader()),
        _ => Err(Failure::new(Message::new("failure-lang").with("value", lang.as_str()))),
    }
}

/// The reader's language by the environment, in the order that POSIX gives its variables; English if none is known.
fn environment_reader() -> Reader {
    let set = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    let locale = set("LC_ALL").or_else(|| set("LC_MESSAGES")).or_else(|| set("LANG"));
    locale.and_then(|locale| Reader::parse(&locale)).unwrap_or(Reader::English)
}
