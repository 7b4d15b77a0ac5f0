//! `gongkai completions`

use std::process::ExitCode;

use clap::builder::PossibleValuesParser;
use clap::{Args, Command, ValueEnum};
use clap_complete::Shell;

use super::help::{self, Phrases};
use super::terminal;
use crate::diagnostic::{Code, Failure, Words};

/// Prints what lets a shell complete commands, options and their words.
#[derive(Debug, Args)]
pub(super) struct Completions {
    /// The shell.
    #[arg(value_enum, value_name = "SHELL")]
    shell: Kind,
}

/// The shells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Kind {
    Bash,
    Zsh,
    Fish,
}

impl Completions {
    pub(super) fn run(&self, tree: &Command, words: &Words) -> Result<ExitCode, Failure> {
        let shell = match self.shell {
            Kind::Bash => Shell::Bash,
            Kind::Zsh => Shell::Zsh,
            Kind::Fish => Shell::Fish,
        };
        let topics = help::topics(words.reader()).into_iter().map(|(name, _)| name);
        let commands: Vec<String> = help::commands(tree).map(|command| command.get_name().to_owned()).collect();
        let topics: Vec<String> = commands.into_iter().chain(topics).collect();
        let codes: Vec<&'static str> = Code::ALL.iter().map(|code| code.name()).collect();
        let mut tree = in_words(tree.clone(), &[], &Phrases::new(words.reader()))
            .mut_subcommand("help", |help| {
                help.mut_arg("topic", |topic| topic.value_parser(PossibleValuesParser::new(topics)))
            })
            .mut_subcommand("explain", |explain| {
                explain.mut_arg("code", |code| code.value_parser(PossibleValuesParser::new(codes)))
            });
        let mut script = Vec::new();
        clap_complete::generate(shell, &mut tree, "gongkai", &mut script);
        terminal::give(&String::from_utf8_lossy(&script))?;
        Ok(ExitCode::SUCCESS)
    }
}

/// A command and those below it, with what is said of them in the reader's language.
fn in_words(command: Command, path: &[String], phrases: &Phrases) -> Command {
    let about = phrases.command(path, &command);
    let command = command.about(about).mut_args(|argument| {
        let help = phrases.argument(path, &argument);
        argument.help(help)
    });
    command.mut_subcommands(|below| {
        let path = [path, &[below.get_name().to_owned()]].concat();
        in_words(below, &path, phrases)
    })
}
