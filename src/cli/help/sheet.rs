//! What there is to say of a command: what it does, how it is called, its commands, arguments and options.

use clap::{Arg, ArgAction, Command};

use super::phrases::Phrases;
use crate::diagnostic::{Message, Words};

/// The help of one command, before it is laid out.
pub(crate) struct Sheet {
    /// The whole command: `gongkai new record`.
    pub(crate) name: String,
    /// What it does.
    pub(crate) about: String,
    /// How it is called.
    pub(crate) usage: String,
    /// What belongs to it, by kind.
    pub(crate) groups: Vec<Group>,
}

/// Commands, arguments or options.
pub(crate) struct Group {
    /// What they are.
    pub(crate) heading: String,
    /// Each of them.
    pub(crate) entries: Vec<Entry>,
}

/// A command, an argument or an option.
pub(crate) struct Entry {
    /// How it is written.
    pub(crate) term: String,
    /// What it does.
    pub(crate) text: String,
    /// The words that it can have, each with what it means.
    pub(crate) choices: Vec<(String, String)>,
}

impl Sheet {
    /// The help of the command that a path leads to from the tree; the words of the path that call no command are passed over.
    pub(crate) fn new<'w>(tree: &Command, path: impl IntoIterator<Item = &'w str>, words: &Words) -> Self {
        let mut command = tree.clone();
        command.build();
        let mut command = &command;
        let mut way: Vec<String> = Vec::new();
        for word in path {
            if let Some(below) = commands(command).find(|below| below.get_name() == word) {
                command = below;
                way.push(word.to_owned());
            }
        }
        let phrases = Phrases::new(words.reader());
        let name = std::iter::once("gongkai").chain(way.iter().map(String::as_str)).collect::<Vec<_>>().join(" ");
        Self {
            about: phrases.command(&way, command),
            usage: usage(&name, command, &phrases, words),
            groups: groups(&way, command, &phrases, words),
            name,
        }
    }
}

/// The commands below a command.
pub(crate) fn commands(command: &Command) -> impl Iterator<Item = &Command> {
    let is_top = command.get_name() == "gongkai";
    command.get_subcommands().filter(move |below| !below.is_hide_set() && (is_top || below.get_name() != "help"))
}

fn usage(name: &str, command: &Command, phrases: &Phrases, words: &Words) -> String {
    let mut usage = vec![name.to_owned(), words.say_plain("help-some-options")];
    let needed = command.get_opts().filter(|option| option.is_required_set());
    usage.extend(needed.map(|option| long(option, phrases)));
    usage.extend(command.get_positionals().map(|argument| positional(argument, phrases)));
    if commands(command).next().is_some() {
        usage.push(words.say_plain("help-a-command"));
    }
    usage.join(" ")
}

fn groups(way: &[String], command: &Command, phrases: &Phrases, words: &Words) -> Vec<Group> {
    let below = commands(command).map(|below| {
        let path = [way, &[below.get_name().to_owned()]].concat();
        Entry { term: below.get_name().to_owned(), text: phrases.command(&path, below), choices: Vec::new() }
    });
    let seen = |argument: &&Arg| !argument.is_hide_set();
    let entry = |argument: &Arg, term: String| {
        let text = phrases.argument(way, argument);
        Entry { term, text: with_default(text, argument, words), choices: choices(way, argument, phrases) }
    };
    let arguments = command.get_positionals().filter(seen);
    let options = command.get_arguments().filter(|argument| !argument.is_positional()).filter(seen);
    let (shared, own): (Vec<&Arg>, Vec<&Arg>) = options.partition(|option| is_for_all(option));
    let options = own.into_iter().chain(shared).map(|option| entry(option, option_term(option, phrases)));
    [
        ("help-commands", below.collect::<Vec<_>>()),
        ("help-arguments", arguments.map(|argument| entry(argument, positional(argument, phrases))).collect()),
        ("help-options", options.collect()),
    ]
    .into_iter()
    .filter(|(_, entries)| !entries.is_empty())
    .map(|(heading, entries)| Group { heading: words.say_plain(heading), entries })
    .collect()
}

/// Whether every command has this option: such stand last.
fn is_for_all(option: &Arg) -> bool {
    option.is_global_set() || matches!(option.get_action(), ArgAction::Help | ArgAction::Version)
}

fn option_term(option: &Arg, phrases: &Phrases) -> String {
    let short = option.get_short().map_or("    ".to_owned(), |short| format!("-{short}, "));
    format!("{short}{}", long(option, phrases))
}

/// An option with the name of its value: `--root <DIR>`.
fn long(option: &Arg, phrases: &Phrases) -> String {
    let long = format!("--{}", option.get_long().unwrap_or(option.get_id().as_str()));
    if option.get_action().takes_values() { format!("{long} {}", value(option, phrases)) } else { long }
}

fn positional(argument: &Arg, phrases: &Phrases) -> String {
    let value = value(argument, phrases);
    let several = if matches!(argument.get_action(), ArgAction::Append) { "..." } else { "" };
    if argument.is_required_set() {
        format!("{value}{several}")
    } else {
        format!("[{}]{several}", value.trim_matches(['<', '>']))
    }
}

/// The names of an argument's values: `<DIR>`.
fn value(argument: &Arg, phrases: &Phrases) -> String {
    let names = argument.get_value_names().unwrap_or_default();
    names.iter().map(|name| format!("<{}>", phrases.value(name))).collect::<Vec<_>>().join(" ")
}

fn with_default(text: String, argument: &Arg, words: &Words) -> String {
    let values = argument.get_default_values();
    if values.is_empty() || !argument.get_action().takes_values() {
        return text;
    }
    let value = values.iter().map(|value| value.to_string_lossy()).collect::<Vec<_>>().join(",");
    words.say(&Message::new("help-default").with("text", text).with("value", value))
}

/// The words that an option can have. They are shown below it if they say what they mean.
fn choices(way: &[String], argument: &Arg, phrases: &Phrases) -> Vec<(String, String)> {
    if !argument.get_action().takes_values() {
        return Vec::new();
    }
    let choices = argument.get_possible_values();
    let said = choices.iter().filter(|choice| !choice.is_hide_set());
    said.map(|choice| (choice.get_name().to_owned(), phrases.choice(way, argument, choice))).collect()
}
