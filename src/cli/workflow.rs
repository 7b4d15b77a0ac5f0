//! `gongkai export workflow`

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;

use super::{git, host, terminal, together};
use crate::diagnostic::{Failure, Message, Words};
use crate::load;
use crate::workflow::{self, Service, Subject};

/// Writes files by which another machine publishes the site: after each push and every day.
#[derive(Debug, Args)]
pub(super) struct Workflow {
    /// What runs them.
    #[arg(value_enum)]
    service: ServiceName,
    /// The host in site.yaml to publish the site to. It can be left out if there is only one.
    host: Option<String>,
    /// The site's folder, which holds `content`.
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: PathBuf,
    /// The folder to write them into, at the path where the service looks for them. Files written earlier are replaced if nobody changed them. Without it they are printed.
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

impl Workflow {
    pub(super) fn run(&self, words: &Words) -> Result<ExitCode, Failure> {
        let site = load::settings(&self.root);
        let site = site.ok_or_else(|| Failure::new(Message::new("failure-workflow-settings")))?;
        let subject = Subject {
            site: &site,
            host: host::chosen(&site, self.host.as_deref())?,
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

/// Writes each file, or none if one of them is there and is not as this command had written it.
fn write(out: &Path, files: &[workflow::File], words: &Words) -> Result<(), Failure> {
    let texts: Vec<(String, String)> = files.iter().map(|file| (file.path.clone(), file.text.clone())).collect();
    let is_own = |bytes: &[u8]| std::str::from_utf8(bytes).is_ok_and(workflow::is_untouched);
    together::write_all(out, &texts, is_own, "failure-workflow-exists")?;
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
