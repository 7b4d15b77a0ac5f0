//! `gongkai check`

use std::process::ExitCode;

use clap::Args;

use super::findings::{self, Format};
use super::options::SiteOptions;
use super::{terminal, waiting};
use crate::diagnostic::{Failure, Message, Words};

/// Reports everything that is wrong, and writes nothing.
#[derive(Debug, Args)]
pub(super) struct Check {
    #[command(flatten)]
    site: SiteOptions,
    /// How findings are printed: for people, one a line, or as JSON on standard output.
    #[arg(long, value_enum, default_value = "human")]
    format: Format,
}

impl Check {
    pub(super) fn run(&self, words: &Words) -> Result<ExitCode, Failure> {
        let (report, seconds) = self.site.run(None, words)?;
        findings::print(&report, self.format, self.site.all, words)?;
        let code = findings::conclude(&report, self.site.strict, words);
        if let Some(made) = report.made.as_ref().filter(|_| !report.has_errors()) {
            let message = Message::new("summary-checked")
                .with("pages", made.pages)
                .with("as_of", made.as_of.to_string())
                .with("seconds", seconds);
            terminal::tell_line(&words.say(&message));
        }
        report.made.iter().for_each(|made| waiting::tell(&made.waiting, words));
        Ok(code)
    }
}
