//! The commands. Each returns an exit code: 0 clean, 1 findings of error severity, 2 wrong use or our failure.

mod build;
mod check;
mod clock;
mod findings;
mod init;
mod new;
mod opener;
mod program;
mod progress;
mod serve;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};

use self::progress::Progress;
use crate::address::WebAddress;
use crate::date::Day;
use crate::diagnostic::{Failure, Message, Reader, Words};
use crate::pipeline::{self, Options, Output, Report, Request};

/// Turns an action plan in YAML, and the dated records of its progress, into a website in several languages.
#[derive(Debug, Parser)]
#[command(name = "gongkai", version, about)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
    /// The language of this program's messages: zh or en. Without it the environment decides (LC_ALL, LC_MESSAGES, LANG).
    #[arg(long, global = true, value_name = "LANG")]
    lang: Option<String>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Begin a site: a small one that builds at once.
    Init(init::Init),
    /// Write a new record or case from flags or answers.
    New(Box<new::New>),
    /// Build the site into a folder.
    Build(build::Build),
    /// Report everything that is wrong, and write nothing.
    Check(check::Check),
    /// Show the site on this machine while it is edited.
    Serve(serve::Serve),
}

/// What a site is made from and with.
#[derive(Debug, Args)]
struct SiteOptions {
    /// The site's folder, which holds `content`.
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: PathBuf,
    /// The day the site speaks for, such as 2025-06-30. Without it, today in the site's time zone.
    #[arg(long, value_name = "DATE")]
    as_of: Option<String>,
    /// The address under which the site is published, if it is not the one in site.yaml.
    #[arg(long, value_name = "URL")]
    base_url: Option<String>,
    /// Show drafts and records under embargo, marked on every page. Not for the public.
    #[arg(long)]
    drafts: bool,
    /// Leave the search out: no index, no field, no page for it.
    #[arg(long)]
    no_search: bool,
    /// Count warnings as errors.
    #[arg(long)]
    strict: bool,
}

impl SiteOptions {
    /// Runs the pipeline, and tells how many seconds it took.
    fn run(&self, output: Option<Output<'_>>, words: &Words) -> Result<(Report, String), Failure> {
        let progress = Progress::new(words);
        let report = pipeline::run(&Request {
            root: &self.root,
            output,
            options: self.options()?,
            program: &program::name(),
            strict: self.strict,
            progress: &|done, of| progress.tell(done, of),
        })?;
        Ok((report, progress.finish()))
    }

    /// How the site is shown.
    fn options(&self) -> Result<Options<'static>, Failure> {
        Ok(Options {
            as_of: self.as_of()?,
            today: &clock::today,
            address: self.base_url()?,
            drafts: self.drafts,
            search: !self.no_search,
        })
    }

    fn as_of(&self) -> Result<Option<Day>, Failure> {
        let read = |text: &String| {
            Day::parse(text).map_err(|_| Failure::new(Message::new("failure-as-of").with("value", text.as_str())))
        };
        self.as_of.as_ref().map(read).transpose()
    }

    fn base_url(&self) -> Result<Option<WebAddress>, Failure> {
        let read = |text: &String| {
            WebAddress::new(text)
                .ok_or_else(|| Failure::new(Message::new("failure-base-url").with("value", text.as_str())))
        };
        self.base_url.as_ref().map(read).transpose()
    }
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
        Command::Build(build) => build.run(&words),
        Command::Check(check) => check.run(&words),
        Command::Serve(serve) => serve.run(&words, at_rest),
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
