//! `gongkai export workflow`

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, ValueEnum};

use super::{git, host, terminal, together};
use crate::config::{HostEntry, Site};
use crate::diagnostic::{Argument, Failure, Message, Words};
use crate::disk::{Disk, NativeDisk};
use crate::load;
use crate::workflow::{self, Service, Subject};

/// Writes files by which another machine publishes the site: after each push and every day.
#[derive(Debug, Args)]
pub(super) struct Workflow {
    /// What runs them.
    #[arg(value_enum)]
    service: ServiceName,
    /// The hosts in site.yaml to publish the site to. They can be left out if there is only one.
    #[arg(value_name = "HOST")]
    hosts: Vec<String>,
    /// The site's folder, which holds `content`.
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: PathBuf,
    /// The folder to write them into, at the path where the service looks for them. Files written earlier are replaced if nobody changed them. Without it they are printed.
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

/// What runs the files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
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
        let (below, follows) = (git::way_from_top(&self.root), git::follows_another(&self.root));
        let folder = std::path::absolute(&self.root).unwrap_or_else(|_| self.root.clone());
        let subject = |host| Subject { site: &site, host, below: &below, folder: &folder, follows };
        let subjects: Vec<Subject<'_>> = self.chosen(&site)?.into_iter().map(subject).collect();
        let service = match self.service {
            ServiceName::Github => Service::Github,
            ServiceName::Gitlab => Service::Gitlab,
            ServiceName::Systemd => Service::Systemd,
        };
        let files = workflow::files(service, &subjects, words);
        match &self.out {
            Some(out) => {
                self.expect_all(out, &files, &subjects)?;
                write(out, &files, words)?;
            }
            None => terminal::give(&printed(&files))?,
        }
        Ok(ExitCode::SUCCESS)
    }

    /// The hosts that are named, each once, or the only one.
    fn chosen<'s>(&self, site: &'s Site) -> Result<Vec<&'s HostEntry>, Failure> {
        if self.hosts.is_empty() {
            return Ok(vec![host::chosen(site, None)?]);
        }
        let mut named = BTreeSet::new();
        let ids = self.hosts.iter().filter(|id| named.insert(*id));
        ids.map(|id| host::chosen(site, Some(id))).collect()
    }

    /// Refuses to replace a file that publishes to a host of the site which is not named: nobody would publish to it any more, and nobody
    /// be told.
    fn expect_all(&self, out: &Path, files: &[workflow::File], subjects: &[Subject<'_>]) -> Result<(), Failure> {
        let named: Vec<&str> = subjects.iter().map(|subject| subject.host.id.value.0.as_str()).collect();
        for file in files {
            let path = out.join(&file.path);
            let Some(there) = NativeDisk.read(&path).ok().and_then(|bytes| String::from_utf8(bytes).ok()) else {
                continue;
            };
            let is_host = |id: &&str| subjects[0].site.hosts.iter().any(|host| host.value.id.value.0.as_str() == *id);
            let left = workflow::published_by(&there).into_iter().filter(|host| is_host(host) && !named.contains(host));
            let left: Vec<String> = left.map(str::to_owned).collect();
            if !left.is_empty() && workflow::is_untouched(&there) {
                let service = self.service.to_possible_value().map(|name| name.get_name().to_owned());
                let all: Vec<&str> = left.iter().map(String::as_str).chain(named.iter().copied()).collect();
                let call = format!("gongkai export workflow {} {}", service.unwrap_or_default(), all.join(" "));
                let message = Message::new("failure-workflow-hosts").with("path", path.display().to_string());
                return Err(Failure::new(message.with("hosts", Argument::List(left)).with("call", call)));
            }
        }
        Ok(())
    }
}

/// Writes each file, or none if one of them is there and is not as this command wrote it.
fn write(out: &Path, files: &[workflow::File], words: &Words) -> Result<(), Failure> {
    let texts: Vec<(String, String)> = files.iter().map(|file| (file.path.clone(), file.text.clone())).collect();
    let is_own = |bytes: &[u8]| std::str::from_utf8(bytes).is_ok_and(workflow::is_untouched);
    together::write_all(out, &texts, is_own, "failure-written-by-hand")?;
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
