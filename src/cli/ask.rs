//! Questions on the terminal.

use std::io::{self, BufRead, Write};

use super::terminal;
use crate::character::harmless;
use crate::desk::{Choice, Question};
use crate::diagnostic::{Message, Words};

/// How many of the things to choose from are shown at once. The others are found by their names.
const SHOWN: usize = 12;

/// Asks a question and shows what can be chosen.
pub(super) fn ask_question(words: &Words, question: &Question, problem: Option<&Message>) -> Option<String> {
    if let Some(problem) = problem {
        terminal::tell_line(&words.say(problem));
    }
    terminal::tell_line(&words.say(&question.message));
    let choices = &question.choices;
    let width = |text: &str| text.chars().count();
    let widest = choices.iter().take(SHOWN).map(|choice| width(&choice.label)).max().unwrap_or(0);
    for choice in choices.iter().take(SHOWN) {
        let (pad, Choice { label, name, value }) = (" ".repeat(widest - width(&choice.label)), choice);
        let besides = if value == label || name == value { String::new() } else { format!("  ({value})") };
        let name = if name.is_empty() { value } else { name };
        terminal::tell_line(&format!("  {label}{pad}  {}{besides}", harmless(name)));
    }
    if choices.len() > SHOWN {
        let more = Message::new("ask-narrow").with("count", choices.len() - SHOWN);
        terminal::tell_line(&words.say(&more));
    }
    answer()
}

/// Asks for a yes; anything else is a no.
pub(super) fn ask_whether(words: &Words, question: &Message) -> bool {
    let answer = ask(words, question, None).unwrap_or_default();
    matches!(answer.trim().to_lowercase().as_str(), "y" | "yes" | "是" | "好" | "ｙ")
}

/// Asks on the terminal and reads a line; `None` at the end of the input.
pub(super) fn ask(words: &Words, question: &Message, problem: Option<&Message>) -> Option<String> {
    let mut terminal = io::stderr();
    if let Some(problem) = problem {
        let _ = writeln!(terminal, "{}", words.say(problem));
    }
    let _ = writeln!(terminal, "{}", words.say(question));
    answer()
}

/// Reads a line; `None` at the end of the input.
fn answer() -> Option<String> {
    let mut terminal = io::stderr();
    let _ = write!(terminal, "> ");
    let _ = terminal.flush();
    let mut line = String::new();
    match io::stdin().lock().read_line(&mut line) {
        Ok(0) | Err(_) => None,
        Ok(_) => Some(line),
    }
}
