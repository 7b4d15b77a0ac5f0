//! Questions on the terminal.

use std::io::{self, BufRead, Write};

use crate::diagnostic::{Message, Words};

/// Asks on the terminal and reads a line; `None` at the end of the input.
pub(super) fn ask(words: &Words, question: &Message, problem: Option<&Message>) -> Option<String> {
    let mut terminal = io::stderr();
    if let Some(problem) = problem {
        let _ = writeln!(terminal, "{}", words.say(problem));
    }
    let _ = write!(terminal, "{}\n> ", words.say(question));
    let _ = terminal.flush();
    let mut line = String::new();
    match io::stdin().lock().read_line(&mut line) {
        Ok(0) | Err(_) => None,
        Ok(_) => Some(line),
    }
}
