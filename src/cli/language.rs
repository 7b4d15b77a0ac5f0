//! The language of the person who runs the program.

use std::ffi::OsString;

use crate::diagnostic::{Failure, Message, Reader};

/// The language of the messages: what `--lang` says, else the environment. It is looked for before the command line is read, so that what
/// is wrong with that is said in it. `init` is given the languages of the site; the first of them is the reader's too, and it is for
/// `init` to say that one is not known.
///
/// # Errors
///
/// If the program has no such language.
pub(super) fn reader(arguments: &[OsString]) -> Result<Reader, Failure> {
    let (command, lang) = look(arguments);
    let Some(lang) = lang else { return Ok(environment()) };
    let is_init = command == Some("init");
    match Reader::parse(lang.split(',').next().unwrap_or_default()) {
        Some(reader) if is_init || !lang.contains(',') => Ok(reader),
        None if is_init => Ok(environment()),
        _ => Err(Failure::new(Message::new("failure-lang").with("value", lang))),
    }
}

/// The reader's language by the environment, in the order that POSIX gives its variables; English if none is known.
pub(super) fn environment() -> Reader {
    let set = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    let locale = set("LC_ALL").or_else(|| set("LC_MESSAGES")).or_else(|| set("LANG"));
    locale.and_then(|locale| Reader::parse(&locale)).unwrap_or(Reader::English)
}

/// The command, and the value of the last `--lang`, as far as either is there.
fn look(arguments: &[OsString]) -> (Option<&str>, Option<&str>) {
    let (mut command, mut lang) = (None, None);
    let mut rest = arguments.iter().filter_map(|argument| argument.to_str()).take_while(|argument| *argument != "--");
    while let Some(argument) = rest.next() {
        if argument == "--lang" {
            lang = rest.next().or(lang);
        } else if let Some(value) = argument.strip_prefix("--lang=") {
            lang = Some(value);
        } else if !argument.starts_with('-') {
            command = command.or(Some(argument));
        }
    }
    (command, lang)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reader_of(line: &str) -> Option<Reader> {
        let arguments: Vec<OsString> = line.split(' ').map(OsString::from).collect();
        reader(&arguments).ok()
    }

    #[test]
    fn the_language_is_found_before_the_command_line_is_read() {
        for line in [
            "--lang zh",
            "--lang=zh check",
            "check --lang zh --bad",
            "init x --lang zh,fr",
            "check --lang en --lang zh",
        ] {
            assert_eq!(reader_of(line), Some(Reader::Chinese), "{line}");
        }
        assert_eq!(reader_of("check --lang zh,en"), None);
        assert_eq!(reader_of("check --lang fr"), None);
        assert_ne!(reader_of("check -- --lang fr"), None);
    }
}
