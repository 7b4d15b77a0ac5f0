//! `gongkai build`

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use super::findings::{self, Format};
use super::options::SiteOptions;
use super::{terminal, waiting};
use crate::diagnostic::{Failure, Message, Words};
use crate::disk::NativeDisk;
use crate::pipeline::{Made, Output, Report};

/// How many files that are not of the site are named.
const NAMED: usize = 10;

/// Builds the site into a folder.
#[derive(Debug, Args)]
pub(super) struct Build {
    #[command(flatten)]
    pub(super) site: SiteOptions,
    /// The folder for the finished site. Without it, `public` in the site's folder.
    #[arg(long, value_name = "DIR")]
    pub(super) out: Option<PathBuf>,
}

impl Build {
    pub(super) fn run(&self, words: &Words) -> Result<ExitCode, Failure> {
        self.build(words).map(|(_, code)| code)
    }

    /// The folder for the finished site.
    pub(super) fn folder(&self) -> PathBuf {
        self.out.clone().unwrap_or_else(|| self.site.root.join("public"))
    }

    /// Builds, prints what was found and what was written, and gives the site that was made.
    pub(super) fn build(&self, words: &Words) -> Result<(Option<Made>, ExitCode), Failure> {
        let folder = self.folder();
        let (report, seconds) = self.site.run(Some(Output { disk: &NativeDisk, folder: &folder }), words)?;
        findings::print(&report, Format::Human, self.site.all, &self.site.root, words)?;
        let code = findings::conclude(&report, self.site.strict, words);
        self.summarise(&report, &seconds, words);
        report.made.iter().for_each(|made| waiting::tell(&made.waiting, words));
        Ok((report.made.filter(|made| made.written.is_some()), code))
    }

    fn summarise(&self, report: &Report, seconds: &str, words: &Words) {
        let written = report.made.as_ref().and_then(|made| Some((made, made.written.as_ref()?)));
        let Some((made, written)) = written else {
            terminal::remark(&words.say_plain("summary-not-built"));
            return;
        };
        let message = Message::new("summary-built")
            .with("pages", made.pages)
            .with("files", written.files)
            .with("folder", self.folder().display().to_string())
            .with("written", written.added + written.changed)
            .with("removed", written.removed)
            .with("unchanged", written.unchanged)
            .with("as_of", made.as_of.to_string())
            .with("seconds", seconds);
        terminal::remark(&words.say(&message));
        // The folder of the site of today is not where one looks for the site of another day.
        if self.out.is_none() && self.site.names_day() && written.removed > 0 {
            let message = Message::new("summary-removed-as-of")
                .with("removed", written.removed)
                .with("folder", self.folder().display().to_string())
                .with("as_of", made.as_of.to_string());
            terminal::remark(&words.say(&message));
        }
        if !written.kept.is_empty() {
            let named = written
                .kept
                .iter()
                .take(NAMED)
                .map(String::as_str)
                .collect::<Vec<_>>()
                .join(words.reader().list_separator());
            let message = Message::new("summary-kept").with("examples", named);
            let more = written.kept.len().saturating_sub(NAMED);
            terminal::remark(&words.say(&message.with("more", more)));
        }
    }
}
