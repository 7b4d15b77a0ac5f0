//! `gongkai help`, and what help is made of.

mod contract;
mod layout;
mod phrases;
mod sheet;

pub(super) use layout::{laid_out, paragraph, table};
pub(super) use phrases::Phrases;
pub(super) use sheet::{Entry, Sheet, commands};

use std::process::ExitCode;

use clap::{Args, Command};

use super::{explain, terminal};
use crate::diagnostic::{Code, Failure, Message, Reader, Words, nearest};

/// The theme contract in each language.
const THEMES: [(Reader, &str); 2] = [
    (Reader::Chinese, include_str!("../../../docs/zh/themes.md")),
    (Reader::English, include_str!("../../../themes/README.md")),
];

/// Topics that are no document of the contract.
const OTHERS: [(&str, &str); 3] =
    [("published.txt", "help-topic-published"), ("findings", "help-topic-findings"), ("themes", "help-topic-themes")];

/// Explains a command, or a file of the content with all its fields; without a topic, lists both.
#[derive(Debug, Args)]
pub(super) struct Help {
    /// A command such as new record, a kind of file such as record or site.yaml, a part of one such as source, a key such as withdrawn, findings or themes.
    #[arg(value_name = "TOPIC")]
    topic: Vec<String>,
}

impl Help {
    pub(super) fn run(&self, tree: &Command, words: &Words) -> Result<ExitCode, Failure> {
        let width = terminal::width();
        let topic = self.topic.join(" ");
        let text = if self.topic.is_empty() {
            list(tree, width, words)
        } else if is_command(tree, &self.topic) {
            let sheet = Sheet::new(tree, self.topic.iter().map(String::as_str), words);
            let below = contract::find(&topic).map(|subject| contract::told(&subject, width, words));
            let below = below.map(|told| format!("\n{}\n{told}", words.say_plain("help-also")));
            laid_out(&sheet, width, words) + &below.unwrap_or_default()
        } else if let Some(subject) = contract::find(&topic) {
            contract::told(&subject, width, words)
        } else {
            other(&topic, width, words).ok_or_else(|| unknown(tree, &topic))?
        };
        terminal::give(&text)?;
        Ok(ExitCode::SUCCESS)
    }
}

/// All topics, commands aside.
pub(super) fn topics(reader: Reader) -> Vec<(String, String)> {
    let words = Words::new(reader);
    let others = OTHERS.iter().map(|(name, key)| ((*name).to_owned(), words.say_plain(key)));
    contract::topics(reader).into_iter().chain(others).collect()
}

fn list(tree: &Command, width: usize, words: &Words) -> String {
    let sheet = Sheet::new(tree, [], words);
    let topics = layout::table(&topics(words.reader()), width);
    let ask = layout::paragraph(&words.say_plain("help-ask"), width);
    format!("{}\n{}\n{topics}\n{ask}", laid_out(&sheet, width, words), words.say_plain("help-topics"))
}

pub(super) fn is_command(tree: &Command, topic: &[String]) -> bool {
    let below = |command: Option<&Command>, word: &String| -> Option<Command> {
        commands(command?).find(|below| below.get_name() == word).cloned()
    };
    let start = Some(tree.clone());
    topic.iter().fold(start, |command, word| below(command.as_ref(), word)).is_some()
}

fn other(topic: &str, width: usize, words: &Words) -> Option<String> {
    match topic {
        "findings" => Some(explain::list(words)),
        code if Code::find(code).is_some() => explain::explanation(code, words).ok(),
        "themes" => THEMES.iter().find(|(reader, _)| *reader == words.reader()).map(|(_, text)| (*text).to_owned()),
        "published.txt" | "published" | "content/published.txt" => Some(published(width, words)),
        key => contract::told_of_key(key, width, words),
    }
}

/// What is said of the list of public addresses.
fn published(width: usize, words: &Words) -> String {
    let text = words.say_plain("help-published");
    text.lines().map(|line| if line.is_empty() { "\n".to_owned() } else { layout::paragraph(line, width) }).collect()
}

pub(super) fn unknown(tree: &Command, topic: &str) -> Failure {
    let commands = commands(tree).map(|command| command.get_name().to_owned());
    let others = OTHERS.iter().map(|(name, _)| (*name).to_owned());
    let codes = Code::ALL.iter().map(|code| code.name().to_owned());
    let known: Vec<String> = commands.chain(contract::names()).chain(others).chain(codes).collect();
    let message = Message::new("failure-unknown-topic").with("value", topic);
    Failure::new(match nearest(topic, known.iter().map(String::as_str)) {
        Some(near) => message.with("nearest", near),
        None => message,
    })
}
