//! `gongkai theme`

mod dialect;
mod fields;
mod new;
mod show;

use std::process::ExitCode;

use clap::{Args, Subcommand};

use crate::diagnostic::{Failure, Words};

/// Helps to make a theme of one's own.
#[derive(Debug, Args)]
pub(super) struct Theme {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// List what the templates of a kind of page see: every view with its fields, what they mean, and an example of each from the site. Without a kind, list the kinds.
    Fields(fields::Fields),
    /// Make a theme in the site’s folder themes/: small and complete, to be gone on with. Nothing of the site is changed.
    New(new::New),
    /// List the files of a theme as the site sees it: the templates with their blocks, the assets and the interface words. With a file, print what it holds. Nothing is changed, and no site is needed for a theme that comes with the program.
    Show(show::Show),
}

impl Theme {
    pub(super) fn run(&self, words: &Words) -> Result<ExitCode, Failure> {
        match &self.what {
            What::Fields(fields) => fields.run(words),
            What::New(new) => new.run(words),
            What::Show(show) => show.run(words),
        }
    }
}
