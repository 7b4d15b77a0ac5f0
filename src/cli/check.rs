//! `gongkai check`

use std::process::ExitCode;

use clap::Args;

use super::changed::Changed;
use super::findings::{self, Format};
use super::options::SiteOptions;
use super::{links, terminal, waiting};
use crate::diagnostic::{Failure, Message, Words, tally};
use crate::pipeline::Report;

/// Reports everything that is wrong, and writes nothing.
#[derive(Debug, Args)]
pub(super) struct Check {
    #[command(flatten)]
    site: SiteOptions,
    /// How findings are printed: for people, one a line, or for programs on standard output as JSON, as SARIF or as commands for a workflow on GitHub.
    #[arg(long, value_enum, default_value = "human")]
    format: Format,
    /// Show only what is found in files that differ from this revision of git, or that points to one of them. How much is found elsewhere is
    /// told as a number; it does not count for the exit code.
    #[arg(long, value_name = "REVISION")]
    since: Option<String>,
    /// Check whether every page on the web that the content points to is still there. No other command visits other people’s sites; this takes minutes.
    #[arg(long)]
    links: bool,
}

impl Check {
    pub(super) fn run(&self, words: &Words) -> Result<ExitCode, Failure> {
        let changed = self.since.as_deref().map(|revision| Changed::since(revision, &self.site.root)).transpose()?;
        let (mut report, seconds) = self.site.run(None, words)?;
        if self.links {
            links::add_to(&mut report, &self.site.root, self.site.strict, words)?;
        }
        let elsewhere = changed.map_or_else(Vec::new, |changed| {
            let Report { diagnostics, files, .. } = &mut report;
            let (shown, elsewhere) =
                std::mem::take(diagnostics).into_iter().partition(|found| changed.have(found, files));
            *diagnostics = shown;
            elsewhere
        });
        findings::print(&report, self.format, self.site.all, &self.site.root, words)?;
        let code = findings::conclude(&report, self.site.strict, words);
        if !elsewhere.is_empty() {
            let message = Message::new("summary-elsewhere").with("tally", tally(&elsewhere, words));
            terminal::remark(&words.say(&message));
        }
        if let Some(made) = report.made.as_ref().filter(|_| !report.has_errors()) {
            let message = Message::new("summary-checked")
                .with("pages", made.pages)
                .with("as_of", made.as_of.to_string())
                .with("seconds", seconds);
            terminal::remark(&words.say(&message));
        }
        report.made.iter().for_each(|made| waiting::tell(&made.waiting, words));
        Ok(code)
    }
}
