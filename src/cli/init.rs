//! `gongkai init`

use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;

use super::ask::ask_question;
use super::{clock, terminal};
use crate::desk::{self, Answers, Ask, Question};
use crate::diagnostic::{Failure, Message, Reader, Words};

/// Begins a site: a small one that builds at once, with comments that explain it.
#[derive(Debug, Args)]
pub(super) struct Init {
    /// The folder for the new site.
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    /// The languages of the site, the language of record first, such as zh,en; the program speaks the first one, too. Without it, those the starter is written in.
    #[arg(long, value_name = "LANGUAGES")]
    lang: Option<String>,
    /// The kind of plan: action-plan, strategy or commitments. Without it, it is asked on a terminal, and is an action plan elsewhere.
    #[arg(long)]
    kind: Option<String>,
}

impl Init {
    pub(super) fn run(&self, words: &Words) -> Result<ExitCode, Failure> {
        let codes: Vec<&str> = match &self.lang {
            Some(list) => list.split(',').map(str::trim).collect(),
            None => vec![words.reader().code(), other(words.reader()).code()],
        };
        let answers = Answers::from([("kind", self.kind.iter().cloned().collect())]);
        let mut ask = |question: &Question, problem: Option<&Message>| ask_question(words, question, problem);
        let somebody = io::stdin().is_terminal().then_some(&mut ask as &mut Ask<'_>);
        let begun = desk::init(&self.folder, &codes, &answers, somebody, clock::today("UTC"))?;
        let folder = self.folder.display().to_string();
        let summary = Message::new("summary-begun").with("files", begun.files).with("folder", folder);
        terminal::remark(&words.say(&summary.with("root", root_flag(&self.folder))));
        if !begun.chosen {
            terminal::remark(&words.say(&Message::new("summary-begun-unasked")));
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// The flag by which the other commands find a site in a folder, as a shell reads it; nothing for the folder one is in.
fn root_flag(folder: &Path) -> String {
    let folder = folder.display().to_string();
    let is_plain = |character: char| character.is_alphanumeric() || "/._-".contains(character);
    match folder.as_str() {
        "." => String::new(),
        plain if plain.chars().all(is_plain) => format!(" --root {plain}"),
        special => format!(" --root '{}'", special.replace('\'', r"'\''")),
    }
}

fn other(reader: Reader) -> Reader {
    match reader {
        Reader::Chinese => Reader::English,
        Reader::English => Reader::Chinese,
    }
}
