//! `gongkai theme`

mod dialect;
mod fields;
mod new;

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
}

impl Theme {
    pub(super) fn run(&self, words: &Words) -> Result<ExitCode, Failure> {
        match &self.what {
            What::Fields(fields) => fields.run(words),
            What::New(new) => new.run(words),
        }
    }
}
