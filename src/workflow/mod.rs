//! Files by which other machines keep a site fresh: they check what is proposed, publish after each push and once a day, and ask
//! once a week whether the sources still answer. They are made for one site and one of its hosts.

mod access;
mod file;
mod fill;
mod github;
mod gitlab;
mod quote;
mod shell;
mod subject;
mod systemd;

pub use file::{File, is_untouched};
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

/// The files for a service, with comments in the reader's language.
pub fn files(service: Service, subject: &Subject<'_>, words: &Words) -> Vec<File> {
    match service {
        Service::Github => vec![github::workflow(subject, words)],
        Service::Gitlab => vec![gitlab::pipeline(subject, words)],
        Service::Systemd => systemd::units(subject, words),
    }
}
