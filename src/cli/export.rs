//! `gongkai export`

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, Subcommand};

use super::{besides, file, git, terminal};
use crate::config::{HostEntry, Site};
use crate::diagnostic::{Argument, Failure, Message, Words, nearest};
use crate::workflow::{self, Service, Subject};
use crate::{exchange, load};

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
    /// Files by which another machine publishes the site: after each push and every day.
    Workflow(Workflow),
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

#[derive(Debug, Args)]
struct Workflow {
    /// What runs them.
    #[arg(value_enum)]
    service: ServiceName,
    /// The host of site.yaml that the site is published to, if there are several.
    host: Option<String>,
    /// The site's folder, which holds `content`.
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: PathBuf,
    /// The folder that they are written into, at the path where the service looks for them. Without it they are printed.
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

/// What runs the files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum ServiceName {
    /// GitHub Actions.
    Github,
    /// The pipelines of GitLab.
    Gitlab,
    /// A service with a timer on a Linux machine of your own.
    Systemd,
}

impl Export {
    pub(super) fn run(&self, words: &Words) -> Result<ExitCode, Failure> {
        match &self.what {
            What::Sheet(sheet) => sheet.run(words),
            What::Workflow(workflow) => workflow.run(words),
        }
    }
}

impl Sheet {
    fn run(&self, words: &Words) -> Result<ExitCode, Failure> {
        let path = self.file.display().to_string();
        if self.file.extension().is_none_or(|ending| !ending.eq_ignore_ascii_case("xlsx")) {
            return Err(Failure::new(Message::new("failure-sheet-form").with("path", path)));
        }
        let form = exchange::form(&self.root, self.organisation.as_deref())?;
        file::write_new(&self.file, &form.bytes)?;
        terminal::remark(&words.say(&Message::new("summary-form").with("path", path).with("count", form.records)));
        besides::tell("sheet-besides-form", &form.besides, words);
        Ok(ExitCode::SUCCESS)
    }
}

impl Workflow {
    fn run(&self, words: &Words) -> Result<ExitCode, Failure> {
        let settings = load::load(&self.root).input.map(|input| input.site);
        let site = settings.ok_or_else(|| Failure::new(Message::new("failure-workflow-settings")))?;
        let subject = Subject {
            site: &site,
            host: chosen(&site, self.host.as_deref())?,
            below: &git::way_from_top(&self.root),
            folder: &std::path::absolute(&self.root).unwrap_or_else(|_| self.root.clone()),
            follows: git::follows_another(&self.root),
        };
        let service = match self.service {
            ServiceName::Github => Service::Github,
            ServiceName::Gitlab => Service::Gitlab,
            ServiceName::Systemd => Service::Systemd,
        };
        let files = workflow::files(service, &subject, words);
        match &self.out {
            Some(out) => write(out, &files, words)?,
            None => terminal::give(&printed(&files))?,
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// The host that is meant: the one that is named, or the only one.
///
/// # Errors
///
/// If there is none, or no such one, or it is not said which one of several.
fn chosen<'s>(site: &'s Site, name: Option<&str>) -> Result<&'s HostEntry, Failure> {
    let known: Vec<String> = site.hosts.iter().map(|host| host.value.id.value.0.clone()).collect();
    let failure = |key| Message::new(key).with("known", Argument::Choice(known.clone()));
    match (name, &site.hosts[..]) {
        (_, []) => Err(Failure::new(Message::new("failure-workflow-none"))),
        (None, [only]) => Ok(&only.value),
        (None, several) => Err(Failure::new(failure("failure-workflow-host").with("count", several.len()))),
        (Some(name), hosts) => {
            hosts.iter().map(|host| &host.value).find(|host| host.id.value.0 == name).ok_or_else(|| {
                let message = failure("failure-workflow-unknown").with("host", name);
                Failure::new(match nearest(name, known.iter().map(String::as_str)) {
                    Some(near) => message.with("nearest", near),
                    None => message,
                })
            })
        }
    }
}

/// Writes each file, or none if one of them is there.
fn write(out: &Path, files: &[workflow::File], words: &Words) -> Result<(), Failure> {
    let texts: Vec<(String, String)> = files.iter().map(|file| (file.path.clone(), file.text.clone())).collect();
    file::write_all_new(out, &texts, "failure-workflow-exists")?;
    for (path, _) in &texts {
        let message = Message::new("summary-workflow").with("path", out.join(path).display().to_string());
        terminal::remark(&words.say(&message));
    }
    Ok(())
}

/// The files as they are, each of several behind its name.
fn printed(files: &[workflow::File]) -> String {
    match files {
        [only] => only.text.clone(),
        several => several.iter().map(|file| format!("# ======== {}\n\n{}\n", file.path, file.text)).collect(),
    }
}
