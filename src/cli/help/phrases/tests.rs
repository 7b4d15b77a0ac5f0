//! The Chinese table of help says something of everything that there is, and of nothing else.

use std::collections::{BTreeMap, BTreeSet};

use super::{SHARED, VALUE, choice_key, english, key, value_key};
use crate::cli::tree;
use crate::diagnostic::Catalogue;
use clap::{Arg, Command};

/// What the table has to have: each name with the English words.
#[derive(Default)]
struct Needed {
    /// By name of a command: its own words, under no name, and those of its options.
    commands: BTreeMap<String, BTreeMap<String, String>>,
    values: BTreeSet<String>,
}

impl Needed {
    fn look(&mut self, path: &[String], command: &Command) {
        let texts = self.commands.entry(key(path)).or_default();
        texts.insert(String::new(), command.get_about().map(ToString::to_string).unwrap_or_default());
        for argument in command.get_arguments() {
            texts.insert(argument.get_id().to_string(), english(argument));
            if argument.get_action().takes_values() {
                let names = argument.get_value_names().unwrap_or_default();
                self.values.extend(names.iter().map(|name| value_key(name)));
            }
            for choice in argument.get_possible_values() {
                let help = choice.get_help().map(ToString::to_string);
                texts.extend(help.map(|help| (choice_key(argument, &choice), help)));
            }
        }
        for below in command.get_subcommands().filter(|below| below.get_name() != "help" || path.is_empty()) {
            let path = [path, &[below.get_name().to_owned()]].concat();
            self.look(&path, below);
        }
    }
}

fn needed() -> Needed {
    let mut tree = tree();
    tree.build();
    let mut needed = Needed::default();
    needed.look(&[], &tree);
    needed
}

fn chinese() -> Catalogue {
    Catalogue::new(include_str!("../zh.ftl"))
}

/// The lines that the table lacks, ready to be pasted and translated, and the names that nothing has any more.
fn difference(needed: &Needed, table: &Catalogue) -> (String, Vec<String>) {
    let mut missing = String::new();
    let mut used: BTreeSet<String> = BTreeSet::new();
    for (name, texts) in &needed.commands {
        let mut lines = String::new();
        for (below, english) in texts {
            let is_own = below.is_empty();
            let full = if is_own { name.clone() } else { format!("{name}.{below}") };
            let found = if is_own { table.own(name) } else { table.below(name, below) };
            if found.is_some() {
                used.insert(full);
            } else if table.below(SHARED, below).is_some() {
                used.insert(format!("{SHARED}.{below}"));
            } else {
                let line = if is_own { format!(" {english}") } else { format!("\n    .{below} = {english}") };
                lines.push_str(&line);
            }
        }
        if !lines.is_empty() {
            missing.push_str(&format!("{name} ={lines}\n"));
        }
    }
    for name in &needed.values {
        used.insert(format!("{VALUE}.{name}"));
        if table.below(VALUE, name).is_none() {
            missing.push_str(&format!("{VALUE} =\n    .{name} = {name}\n"));
        }
    }
    (missing, table.names().filter(|name| !used.contains(name)).collect())
}

#[test]
fn every_command_and_option_has_chinese_words_and_no_others_are_there() {
    let (missing, left) = difference(&needed(), &chinese());
    assert!(missing.is_empty(), "src/cli/help/zh.ftl lacks these; write them there in Chinese:\n\n{missing}");
    assert!(left.is_empty(), "src/cli/help/zh.ftl has words for what is not there any more: {left:?}");
}

#[test]
fn what_several_commands_share_is_the_same_in_english_too() {
    let table = chinese();
    let mut english: BTreeMap<String, (String, String)> = BTreeMap::new();
    for (command, texts) in needed().commands {
        for (below, text) in texts.into_iter().filter(|(below, _)| !below.is_empty()) {
            if table.below(&command, &below).is_some() {
                continue;
            }
            let (first, known) = english.entry(below.clone()).or_insert((command.clone(), text.clone()));
            let advice = "give it words of its own in src/cli/help/zh.ftl";
            assert_eq!(*known, text, "`{below}` of {command} says something else than that of {first}: {advice}");
        }
    }
}

#[test]
fn what_is_new_and_what_is_gone_are_told() {
    let table = Catalogue::new("gongkai = 程序\n    .gone = 没有了\n");
    let mut needed = Needed::default();
    let fresh = Arg::new("fresh").long("fresh").help("New").value_name("A=B");
    needed.look(&[], &Command::new("gongkai").about("About").arg(fresh));
    let (missing, left) = difference(&needed, &table);
    assert_eq!(missing, "gongkai =\n    .fresh = New\nvalue =\n    .A-B = A-B\n");
    assert_eq!(left, ["gongkai.gone"]);
}
