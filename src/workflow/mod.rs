//! Files by which other machines keep a site fresh: they check what is proposed, publish after each push and once a day, and ask
//! once a week whether the sources still answer. They are made for one site and those of its hosts that it is published to.

mod access;
mod file;
mod fill;
mod github;
mod gitlab;
mod hosts;
mod quote;
mod shell;
mod subject;
mod systemd;

pub use file::{File, is_untouched};
pub use hosts::published_by;
pub use subject::Subject;

use crate::diagnostic::Words;

/// What runs the files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Service {
    /// GitHub Actions.
    Github,
    /// The pipelines of GitLab.
    Gitlab,
    /// The timers of a machine of one's own.
    Systemd,
}

/// The files for a service, with comments in the reader's language. There is a subject for each host, and one at least: all of the same site.
pub fn files(service: Service, subjects: &[Subject<'_>], words: &Words) -> Vec<File> {
    match service {
        Service::Github => vec![github::workflow(subjects, words)],
        Service::Gitlab => vec![gitlab::pipeline(subjects, words)],
        Service::Systemd => {
            let mut files: Vec<File> = Vec::new();
            for file in subjects.iter().flat_map(|subject| systemd::units(subject, words)) {
                // What is not of one host is made once.
                if !files.contains(&file) {
                    files.push(file);
                }
            }
            files
        }
    }
}
