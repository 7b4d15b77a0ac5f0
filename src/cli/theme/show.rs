//! `gongkai theme show`

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use crate::cli::help::{paragraph, table};
use crate::cli::terminal;
use crate::diagnostic::{Failure, Message, Words, nearest};
use crate::load::{self, ThemeFile};

/// What the names of templates begin with that the site has laid its own over.
const ORIGINALS: &str = "original/";

/// Shows the files of a theme.
#[derive(Debug, Args)]
pub(super) struct Show {
    /// What the theme is called, such as civic.
    #[arg(value_name = "NAME")]
    name: String,
    /// The file that is printed, such as templates/task.html, or task.html alone; original/task.html is the program’s own where the site has laid another over it.
    #[arg(value_name = "FILE")]
    file: Option<String>,
    /// The site's folder, which holds `content`.
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: PathBuf,
}

impl Show {
    pub(super) fn run(&self, words: &Words) -> Result<ExitCode, Failure> {
        let is_name = !self.name.contains(['/', '\\']) && !self.name.starts_with('.');
        let files = if is_name { load::theme_files(&self.root, &self.name) } else { BTreeMap::new() };
        if files.is_empty() {
            let unknown = Message::new("failure-no-theme").with("value", self.name.as_str());
            let known = load::shipped_themes();
            return Err(Failure::new(near(unknown, &self.name, known.iter().map(String::as_str))));
        }
        terminal::give(&match &self.file {
            Some(file) => self.text(&files, file)?,
            None => self.list(&files, words),
        })?;
        Ok(ExitCode::SUCCESS)
    }

    /// What a file holds. Interface words of the site stand behind those of the program, over which they lie.
    fn text(&self, files: &BTreeMap<String, ThemeFile>, file: &str) -> Result<String, Failure> {
        let (name, is_original) = match file.trim_start_matches("templates/").strip_prefix(ORIGINALS) {
            Some(name) => (name, true),
            None => (file, false),
        };
        let named = |path: &&String| **path == name || path.split_once('/').is_some_and(|(_, below)| below == name);
        let found = files.keys().find(|path| **path == name).or_else(|| files.keys().find(named));
        let Some(found) = found else {
            let unknown = Message::new("failure-no-theme-file").with("value", file).with("name", self.name.as_str());
            let below = files.keys().filter_map(|path| Some(path.split_once('/')?.1));
            return Err(Failure::new(near(unknown, name, files.keys().map(String::as_str).chain(below))));
        };
        let ThemeFile { shipped, own } = &files[found];
        let layers = match (shipped, own) {
            (Some(shipped), Some(own)) if found.starts_with("strings/") => vec![shipped, own],
            (Some(shipped), Some(_)) if is_original => vec![shipped],
            (shipped, own) => own.iter().chain(shipped).take(1).collect(),
        };
        let text = |bytes: &&Vec<u8>| std::str::from_utf8(bytes).map(str::to_owned).ok();
        let texts: Option<Vec<String>> = layers.iter().map(text).collect();
        let no_text = || {
            let message = Message::new("failure-theme-file-not-text").with("file", found.as_str());
            Failure::new(message.with("name", self.name.as_str()))
        };
        Ok(texts.ok_or_else(no_text)?.join("\n"))
    }

    /// The files, those of each folder together.
    fn list(&self, files: &BTreeMap<String, ThemeFile>, words: &Words) -> String {
        let width = terminal::width();
        let mut folders: BTreeMap<&str, Vec<(String, String)>> = BTreeMap::new();
        for (path, file) in files {
            let (folder, name) = path.split_once('/').unwrap_or(("", path));
            folders.entry(folder).or_default().push((name.to_owned(), told(folder, file, words)));
        }
        let sections = folders.iter().map(|(folder, rows)| {
            let head = if folder.is_empty() { String::new() } else { paragraph(&format!("{folder}/"), width) };
            head + &table(rows, width)
        });
        let is_shipped = files.values().any(|file| file.shipped.is_some());
        let ask = Message::new(if is_shipped { "theme-show-ask" } else { "theme-show-ask-own" });
        let line = "{% extends \"original/…\" %}";
        let ask = words.say(&ask.with("name", self.name.as_str()).with("line", line));
        format!("{}\n{}", sections.collect::<Vec<_>>().join("\n"), paragraph(&ask, width))
    }
}

/// The message with what was probably meant.
fn near<'k>(message: Message, written: &str, known: impl Iterator<Item = &'k str>) -> Message {
    match nearest(written, known) {
        Some(near) => message.with("nearest", near),
        None => message,
    }
}

/// What is told of a file: whose it is, and of a template what it extends and which blocks it has; of any other how large it is.
fn told(folder: &str, file: &ThemeFile, words: &Words) -> String {
    let bytes = file.own.as_ref().or(file.shipped.as_ref()).map_or(&[][..], Vec::as_slice);
    let mut parts = Vec::new();
    match (&file.own, &file.shipped) {
        (Some(_), Some(_)) => parts.push(words.say_plain("theme-show-over")),
        (Some(_), None) => parts.push(words.say_plain("theme-show-own")),
        _ => {}
    }
    match std::str::from_utf8(bytes).ok().filter(|_| folder == "templates") {
        Some(text) => {
            let parents = named(text, "extends");
            parts.extend(
                parents.first().map(|name| words.say(&Message::new("theme-show-extends").with("name", name.as_str()))),
            );
            let blocks = named(text, "block").join(words.reader().list_separator());
            if !blocks.is_empty() {
                parts.push(words.say(&Message::new("theme-show-blocks").with("names", blocks)));
            }
        }
        None => parts.push(words.say(&Message::new("theme-show-bytes").with("count", bytes.len()))),
    }
    parts.join("\n")
}

/// The names behind a keyword in the tags of a template, in their order.
fn named(text: &str, keyword: &str) -> Vec<String> {
    let tags = text.split("{%").skip(1).filter_map(|tag| tag.split("%}").next());
    tags.filter_map(|tag| {
        let mut parts = tag.trim_start_matches(['-', '+']).split_whitespace();
        (parts.next()? == keyword).then(|| parts.next()).flatten()
    })
    .map(|name| name.trim_end_matches('-').trim_matches(['"', '\'']).to_owned())
    .collect()
}
