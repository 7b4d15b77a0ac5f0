//! `gongkai export`

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Subcommand};

use super::{besides, file, server, terminal, workflow};
use crate::diagnostic::{Failure, Message, Words};
use crate::exchange;

/// Gives content to other programs.
#[derive(Debug, Args)]
pub(super) struct Export {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// A form for records, as a spreadsheet: the records there are, and rows to be filled. `import sheet` takes it back.
    Sheet(Sheet),
    /// Files that let another machine publish the site, after each push and every day.
    Workflow(workflow::Workflow),
    /// The settings of a web server for the site: headers, file types, caching, moved addresses, the page for a missing address.
    Server(server::Settings),
}

#[derive(Debug, Args)]
struct Sheet {
    /// The file to be written: .xlsx.
    file: PathBuf,
    /// The site's folder, which holds `content`.
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: PathBuf,
    /// The id of an organisation: with the records of its tasks only.
    #[arg(long, value_name = "ID")]
    organisation: Option<String>,
}

impl Export {
    pub(super) fn run(&self, words: &Words) -> Result<ExitCode, Failure> {
        let sheet = match &self.what {
            What::Workflow(workflow) => return workflow.run(words),
            What::Server(settings) => return settings.run(words),
            What::Sheet(sheet) => sheet,
        };
        let path = sheet.file.display().to_string();
        if sheet.file.extension().is_none_or(|ending| !ending.eq_ignore_ascii_case("xlsx")) {
            return Err(Failure::new(Message::new("failure-sheet-form").with("path", path)));
        }
        let form = exchange::form(&sheet.root, sheet.organisation.as_deref())?;
        file::write_new(&sheet.file, &form.bytes)?;
        terminal::remark(&words.say(&Message::new("summary-form").with("path", path).with("count", form.records)));
        besides::tell("sheet-besides-form", &form.besides, words);
        Ok(ExitCode::SUCCESS)
    }
}
