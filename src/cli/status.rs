//! `gongkai status`

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use super::findings::{self, Format};
use super::options::SiteOptions;
use super::{file, terminal};
use crate::diagnostic::{Failure, Message, Words};
use crate::pipeline::{self, Report};
use crate::status;

/// Lists what is late, due soon, quiet, weakly sourced, waiting or untranslated, by organisation.
#[derive(Debug, Args)]
pub(super) struct Status {
    /// The site's folder, which holds `content`.
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: PathBuf,
    /// The day for which it speaks, no later than today. Without it, today in the site's time zone.
    #[arg(long, value_name = "DATE")]
    as_of: Option<String>,
    /// The id of an organisation: what it has to look after only.
    #[arg(long, value_name = "ID")]
    organisation: Option<String>,
    /// How the list is given.
    #[arg(long, value_enum, default_value = "text")]
    format: StatusFormat,
    /// The file to be made. Without it, text and html go to standard output.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

/// How the list is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum StatusFormat {
    /// One thing a line.
    Text,
    /// A page that can be printed.
    Html,
    /// A workbook for a meeting.
    Xlsx,
}

impl Status {
    pub(super) fn run(&self, words: &Words) -> Result<ExitCode, Failure> {
        let site = SiteOptions::of_public(&self.root, self.as_of.clone(), None);
        let read = pipeline::edition(&self.root, &site.options()?)?;
        let Some(edition) = read.made else {
            let report = Report { files: read.files, diagnostics: read.diagnostics, made: None };
            findings::print(&report, Format::Human, false, &self.root, words)?;
            return Ok(findings::conclude(&report, false, words));
        };
        let found = (&read.files, read.diagnostics.as_slice());
        let status = status::gather(&edition, found, self.organisation.as_deref(), words)?;
        let bytes = match self.format {
            StatusFormat::Text => status::text(&status, words).into_bytes(),
            StatusFormat::Html => status::html(&status, &edition, words)?.into_bytes(),
            StatusFormat::Xlsx => status::workbook(&status, words),
        };
        match &self.out {
            Some(path) => {
                file::write_new(path, &bytes)?;
                let message = Message::new("summary-status").with("path", path.display().to_string());
                terminal::remark(&words.say(&message));
            }
            None if self.format == StatusFormat::Xlsx => {
                return Err(Failure::new(Message::new("failure-status-out")));
            }
            None => terminal::give(&String::from_utf8_lossy(&bytes))?,
        }
        Ok(ExitCode::SUCCESS)
    }
}
