//! What the commands and their options are said to do, in the reader's language: in English by the declarations themselves, in Chinese
//! by a table.

use clap::builder::PossibleValue;
use clap::{Arg, ArgAction, Command};

use crate::diagnostic::{Catalogue, Reader, name_of};

/// Under `shared`, what options are said to do that several commands have; under `value`, what values are called.
const SHARED: &str = "shared";
const VALUE: &str = "value";

/// The words of help.
pub(crate) struct Phrases(Option<Catalogue>);

impl Phrases {
    /// The words for a reader.
    pub(crate) fn new(reader: Reader) -> Self {
        Self(match reader {
            Reader::Chinese => Some(Catalogue::new(include_str!("zh.ftl"))),
            Reader::English => None,
        })
    }

    /// What a command does. Its path is the words behind `gongkai` that call it.
    pub(crate) fn command(&self, path: &[String], command: &Command) -> String {
        let own = self.0.as_ref().and_then(|table| table.own(&key(path)));
        own.map_or_else(|| command.get_about().map(ToString::to_string).unwrap_or_default(), str::to_owned)
    }

    /// What an option or argument of a command does.
    pub(crate) fn argument(&self, path: &[String], argument: &Arg) -> String {
        let own = self.below(path, argument.get_id().as_str());
        own.map_or_else(|| english(argument), str::to_owned)
    }

    /// What a word means that an option can have.
    pub(crate) fn choice(&self, path: &[String], argument: &Arg, choice: &PossibleValue) -> String {
        let own = self.below(path, &choice_key(argument, choice));
        own.map_or_else(|| choice.get_help().map(ToString::to_string).unwrap_or_default(), str::to_owned)
    }

    /// What the value of an option is called.
    pub(crate) fn value<'n>(&'n self, name: &'n str) -> &'n str {
        self.0.as_ref().and_then(|table| table.below(VALUE, &value_key(name))).unwrap_or(name)
    }

    fn below(&self, path: &[String], name: &str) -> Option<&str> {
        let table = self.0.as_ref()?;
        table.below(&key(path), name).or_else(|| table.below(SHARED, name))
    }
}

/// What an option is said to do by its declaration. Help is the same after `-h` and `--help`, so that nothing is said of the difference.
fn english(argument: &Arg) -> String {
    match argument.get_action() {
        ArgAction::Help => "Print help".to_owned(),
        _ => argument.get_help().map(ToString::to_string).unwrap_or_default(),
    }
}

/// The name of a command in the table.
fn key(path: &[String]) -> String {
    if path.is_empty() { "gongkai".to_owned() } else { path.join("-") }
}

/// The name of a value in the table: letters, with hyphens between them.
fn value_key(name: &str) -> String {
    name_of(name).trim_matches('-').to_owned()
}

/// The name of a word that an option can have: `format--json`.
fn choice_key(argument: &Arg, choice: &PossibleValue) -> String {
    format!("{}--{}", argument.get_id(), name_of(choice.get_name()))
}

#[cfg(test)]
mod tests;
