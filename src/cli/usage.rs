//! What a command line is answered with that is no command: help, the version, or what is wrong with it.

use std::ffi::OsString;
use std::process::ExitCode;

use clap::Command;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::help::{Phrases, Sheet, laid_out};
use super::terminal;
use super::version::{Built, told};
use crate::diagnostic::{Argument, Failure, Message, Words, nearest};

/// Gives help or the version, which are asked for like mistakes, or says what is wrong with the command line.
///
/// # Errors
///
/// If it is wrong, or the answer cannot be printed.
pub(super) fn answer(
    error: &clap::Error,
    tree: &Command,
    arguments: &[OsString],
    built: Built,
    words: &Words,
) -> Result<ExitCode, Failure> {
    let path = arguments.iter().filter_map(|argument| argument.to_str());
    let sheet = Sheet::new(tree, path.take_while(|argument| *argument != "--"), words);
    match error.kind() {
        ErrorKind::DisplayHelp => {
            terminal::give(&laid_out(&sheet, terminal::width(), words))?;
            Ok(ExitCode::SUCCESS)
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            terminal::tell(&laid_out(&sheet, terminal::width(), words));
            Ok(ExitCode::from(2))
        }
        ErrorKind::DisplayVersion => {
            terminal::give(&told(built))?;
            Ok(ExitCode::SUCCESS)
        }
        _ => Err(Failure::new(mistake(error, &sheet.name, words))),
    }
}

/// What is wrong with the command line.
fn mistake(error: &clap::Error, command: &str, words: &Words) -> Message {
    use ContextKind::{
        InvalidArg, InvalidSubcommand, InvalidValue, PriorArg, SuggestedArg, SuggestedSubcommand, SuggestedValue,
        ValidSubcommand, ValidValue,
    };
    let phrases = Phrases::new(words.reader());
    let all = |kind| texts(error, kind).into_iter().map(|text| shown(&text, &phrases)).collect::<Vec<_>>();
    let one = |kind| all(kind).into_iter().next().unwrap_or_default();
    let message = |key| Message::new(key).with("command", command).with("option", one(InvalidArg));
    // What clap finds near can be far.
    let near = |message: Message, written: String, kind| match nearest(&written, all(kind).iter().map(String::as_str)) {
        Some(near) => message.with("nearest", near),
        None => message,
    };
    let value = one(InvalidValue);
    match error.kind() {
        ErrorKind::UnknownArgument if one(InvalidArg).starts_with('-') => {
            near(message("failure-unknown-option"), one(InvalidArg), SuggestedArg)
        }
        ErrorKind::UnknownArgument => message("failure-argument-extra"),
        ErrorKind::InvalidSubcommand => {
            let message = message("failure-unknown-command").with("value", one(InvalidSubcommand));
            near(message, one(InvalidSubcommand), SuggestedSubcommand)
        }
        ErrorKind::MissingSubcommand => {
            message("failure-command-missing").with("known", Argument::Choice(all(ValidSubcommand)))
        }
        ErrorKind::InvalidValue if value.is_empty() && all(ValidValue).is_empty() => message("failure-option-empty"),
        ErrorKind::InvalidValue => {
            let known = Argument::Choice(all(ValidValue));
            let key = if value.is_empty() { "failure-option-unchosen" } else { "failure-option-choice" };
            near(message(key).with("value", value.as_str()).with("known", known), value, SuggestedValue)
        }
        ErrorKind::ValueValidation => message("failure-option-value").with("value", value),
        ErrorKind::TooManyValues => message("failure-option-plain").with("value", value),
        ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues | ErrorKind::NoEquals => {
            message("failure-option-empty")
        }
        ErrorKind::ArgumentConflict if all(PriorArg).contains(&one(InvalidArg)) => message("failure-option-twice"),
        ErrorKind::ArgumentConflict => {
            message("failure-option-conflict").with("other", all(PriorArg).join(words.reader().list_separator()))
        }
        ErrorKind::MissingRequiredArgument => {
            let missing = all(InvalidArg).join(words.reader().list_separator());
            message("failure-argument-missing").with("missing", missing)
        }
        ErrorKind::InvalidUtf8 => message("failure-encoding"),
        _ => message("failure-usage"),
    }
}

/// What clap tells with an error under a name.
fn texts(error: &clap::Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(text)) => vec![text.clone()],
        Some(ContextValue::Strings(texts)) => texts.clone(),
        _ => Vec::new(),
    }
}

/// An option without the name of its value, and an argument with the name that it has in help.
fn shown(text: &str, phrases: &Phrases) -> String {
    if text.starts_with('-') {
        return text.split([' ', '=']).next().unwrap_or_default().to_owned();
    }
    let name = text.trim_end_matches("...").trim_matches(['<', '>', '[', ']']);
    if text.starts_with(['<', '[']) { format!("<{}>", phrases.value(name)) } else { text.to_owned() }
}
