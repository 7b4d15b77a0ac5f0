//! `gongkai man`

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, Command};

use super::help::{self, Entry, Sheet, commands};
use super::terminal;
use crate::diagnostic::{Failure, Message, Words};
use crate::disk::{Disk, NativeDisk};
use crate::lang::pieces;

/// How every page begins: man reads the first line, and the second says whose it is.
const BEGINNING: &str = "'\\\" -*- coding: UTF-8 -*-\n.\\\" Made by gongkai man.\n";

/// Prints the manual page of the program or of a command, or writes all of them into a folder.
#[derive(Debug, Args)]
pub(super) struct Man {
    /// A command, such as new record.
    #[arg(value_name = "COMMAND")]
    command: Vec<String>,
    /// The folder for all pages, such as ~/.local/share/man/man1. Pages that are there from before are replaced, and nothing else.
    #[arg(long, value_name = "DIR", conflicts_with = "command")]
    out: Option<PathBuf>,
}

impl Man {
    pub(super) fn run(&self, tree: &Command, words: &Words) -> Result<ExitCode, Failure> {
        match &self.out {
            None if !help::is_command(tree, &self.command) => {
                return Err(help::unknown(tree, &self.command.join(" ")));
            }
            None => terminal::give(&page(&Sheet::new(tree, self.command.iter().map(String::as_str), words), words))?,
            Some(folder) => {
                let pages = pages(tree, &[], words);
                write(folder, &pages)?;
                let message = Message::new("summary-manual").with("count", pages.len());
                terminal::remark(&words.say(&message.with("folder", folder.display().to_string())));
            }
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// The pages of a command and of those below it: each with the name of its file.
fn pages(tree: &Command, path: &[&str], words: &Words) -> Vec<(String, String)> {
    let mut command = tree;
    for name in path {
        command = command.find_subcommand(name).expect("the path comes from the tree");
    }
    let sheet = Sheet::new(tree, path.iter().copied(), words);
    let own = (format!("{}.1", sheet.name.replace(' ', "-")), page(&sheet, words));
    let below = commands(command).flat_map(|below| pages(tree, &[path, &[below.get_name()]].concat(), words));
    std::iter::once(own).chain(below).collect()
}

/// Writes pages into a folder, where each replaces nothing but a page of this program.
fn write(folder: &Path, pages: &[(String, String)]) -> Result<(), Failure> {
    let refused = |path: &Path| {
        let path = path.to_owned();
        move |error: std::io::Error| Failure::io("failure-io", &path, &error)
    };
    NativeDisk.create_folders(folder).map_err(refused(folder))?;
    for (name, _) in pages {
        let path = folder.join(name);
        if NativeDisk.metadata(&path).map_err(refused(&path))?.is_some() {
            let there = NativeDisk.read(&path).map_err(refused(&path))?;
            if !there.starts_with(BEGINNING.as_bytes()) {
                return Err(Failure::new(
                    Message::new("failure-sheet-exists").with("path", path.display().to_string()),
                ));
            }
        }
    }
    for (name, text) in pages {
        let path = folder.join(name);
        NativeDisk.write(&path, text.as_bytes()).map_err(refused(&path))?;
    }
    Ok(())
}

/// A page in the language of `man`.
fn page(sheet: &Sheet, words: &Words) -> String {
    let name = sheet.name.replace(' ', "-");
    let (title, version) = (name.to_uppercase(), env!("CARGO_PKG_VERSION"));
    let mut page = format!("{BEGINNING}.TH \"{title}\" \"1\" \"\" \"gongkai {version}\"\n.ad l\n.nh\n");
    let mut section = |key: &'static str, text: String| {
        page.push_str(&format!(".SH \"{}\"\n{text}\n", words.say_plain(key)));
    };
    section("manual-name", format!("{} \\- {}", escaped(&name), escaped(&sheet.about)));
    section("manual-usage", format!(".B {}", escaped(&sheet.usage)));
    for group in &sheet.groups {
        let heading = group.heading.trim_end_matches([':', '：']);
        page.push_str(&format!(".SH \"{heading}\"\n"));
        page.extend(group.entries.iter().map(entry));
    }
    page
}

/// A term with what it means behind it, and below it the words that it can have.
fn entry(entry: &Entry) -> String {
    let mut text = format!(".TP\n.B {}\n{}\n", escaped(entry.term.trim()), lines(&entry.text));
    if !entry.choices.is_empty() {
        text.push_str(".RS\n");
        for (word, meaning) in &entry.choices {
            text.push_str(&format!(".TP\n.B {}\n{}\n", escaped(word), lines(meaning)));
        }
        text.push_str(".RE\n");
    }
    text
}

/// A text of several lines. One that begins with a dot or a quotation mark would be taken for a command.
fn lines(text: &str) -> String {
    text.lines().map(|line| format!("\\&{}", escaped(line))).collect::<Vec<_>>().join("\n.br\n")
}

/// A text in which nothing is a command, and lines may end where they may in Chinese.
fn escaped(text: &str) -> String {
    let plain = |piece: &str| piece.replace('\\', "\\e").replace('-', "\\-");
    pieces(text).into_iter().map(plain).collect::<Vec<_>>().join("\\:")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_text_is_taken_for_a_command() {
        assert_eq!(lines(".TH \\n"), "\\&.TH \\:\\en");
        assert_eq!(escaped("公开，好"), "公\\:开，\\:好");
    }
}
