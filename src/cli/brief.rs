//! `gongkai brief`

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use super::findings::{self, Format};
use super::options::{self, SiteOptions};
use super::{file, terminal};
use crate::brief::{self, Made, Request};
use crate::diagnostic::{self, Failure, Message, Words};
use crate::pipeline::{self, PageError, Report};

/// Writes the news of a period for other channels: an article to be pasted, posts in plain text, a bulletin for paper.
#[derive(Debug, Args)]
pub(super) struct Brief {
    /// The site's folder, which holds `content`.
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: PathBuf,
    /// The first day whose news are told, such as 2026-10-01.
    #[arg(long, value_name = "DATE")]
    since: String,
    /// The last day, no later than today. Without it, today in the site's time zone.
    #[arg(long, value_name = "DATE")]
    until: Option<String>,
    /// The ids of tasks, with commas: their news only.
    #[arg(long = "task", value_name = "IDS", value_delimiter = ',')]
    tasks: Vec<String>,
    /// The folder to be made. Without it, one named after the period.
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// The address under which the site is published, if it is not the one in site.yaml.
    #[arg(long, value_name = "URL")]
    base_url: Option<String>,
}

impl Brief {
    pub(super) fn run(&self, words: &Words) -> Result<ExitCode, Failure> {
        let site = SiteOptions::of_public(&self.root, self.until.clone(), self.base_url.clone());
        let since = options::day(&self.since)?;
        let read = pipeline::edition(&self.root, &site.options()?)?;
        let mut report = Report { files: read.files, diagnostics: read.diagnostics, made: None };
        let Some(edition) = read.made else { return self.refuse(&report, words) };
        let made = match brief::make(&edition, &Request { since, tasks: &self.tasks }) {
            Ok(made) => made,
            Err(PageError::Failure(failure)) => return Err(failure),
            Err(PageError::Finding(finding)) => {
                report.diagnostics.push(*finding);
                diagnostic::sort(&mut report.diagnostics, &report.files);
                return self.refuse(&report, words);
            }
        };
        let Some(Made { since, until, files, news, left_out }) = made else {
            let message = Message::new("summary-brief-none").with("since", since.to_string());
            terminal::remark(&words.say(&message.with("until", edition.as_of().to_string())));
            return Ok(ExitCode::SUCCESS);
        };
        let folder = self.out.clone().unwrap_or_else(|| PathBuf::from(format!("brief-{since}-{until}")));
        file::write_new_folder(&folder, &files)?;
        let message = Message::new("summary-brief").with("count", news).with("path", folder.display().to_string());
        let message = message.with("since", since.to_string()).with("until", until.to_string());
        let names = files.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>();
        terminal::remark(&words.say(&message.with("names", names.join(words.reader().list_separator()))));
        if left_out > 0 {
            terminal::remark(&words.say(&Message::new("summary-brief-left-out").with("count", left_out)));
        }
        if names.iter().any(|name| name.ends_with(".png")) {
            terminal::remark(&words.say_plain("summary-brief-pictures"));
        }
        Ok(ExitCode::SUCCESS)
    }

    /// Tells what is wrong with the content, of which nothing is made.
    fn refuse(&self, report: &Report, words: &Words) -> Result<ExitCode, Failure> {
        findings::print(report, Format::Human, false, &self.root, words)?;
        Ok(findings::conclude(report, false, words))
    }
}
