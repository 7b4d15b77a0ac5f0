//! `gongkai init`

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use super::clock;
use crate::desk;
use crate::diagnostic::{Failure, Message, Reader, Words};

/// Begins a site: a small one that builds at once, with comments that explain it.
#[derive(Debug, Args)]
pub(super) struct Init {
    /// The folder for the new site.
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    /// The languages of the site, the language of record first, such as zh,en. Without it, those the starter is written in.
    #[arg(long, value_name = "LANGUAGES")]
    lang: Option<String>,
}

impl Init {
    pub(super) fn run(&self, words: &Words) -> Result<ExitCode, Failure> {
        let codes: Vec<&str> = match &self.lang {
            Some(list) => list.split(',').map(str::trim).collect(),
            None => vec![words.reader().code(), other(words.reader()).code()],
        };
        let files = desk::init(&self.folder, &codes, clock::today("UTC"))?;
        let folder = self.folder.display().to_string();
        eprintln!("{}", words.say(&Message::new("summary-begun").with("files", files).with("folder", folder)));
        Ok(ExitCode::SUCCESS)
    }
}

fn other(reader: Reader) -> Reader {
    match reader {
        Reader::Chinese => Reader::English,
        Reader::English => Reader::Chinese,
    }
}
