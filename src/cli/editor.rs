//! The editor that the environment names.

use std::ffi::OsString;
use std::path::Path;
use std::process::{Command, ExitStatus};

use crate::desk::Place;
use crate::disk::{Disk, Kind, NativeDisk};

/// The editors that are told the line as `+4` before the file.
const PLUS: [&str; 13] = ["vi", "vim", "nvim", "gvim", "view", "ed", "ex", "joe", "jed", "mg", "kak", "ne", "micro"];

/// The editors that are told line and column behind the file.
const BEHIND: [&str; 6] = ["subl", "sublime_text", "zed", "hx", "helix", "lapce"];

/// The editors that are told so after a flag, and return at once unless they are told to wait.
const GOTO: [&str; 5] = ["code", "code-insiders", "codium", "vscodium", "cursor"];

/// An editor: a program and what it is always given.
pub(super) struct Editor {
    program: String,
    arguments: Vec<String>,
}

impl Editor {
    /// The one that `VISUAL` or else `EDITOR` names.
    pub(super) fn of_environment() -> Option<Self> {
        let set = |name| std::env::var(name).ok().filter(|value: &String| !value.trim().is_empty());
        set("VISUAL").or_else(|| set("EDITOR")).map(|command| Self::new(&command))
    }

    /// An editor by its command. One that is a file as a whole may have spaces in its path.
    fn new(command: &str) -> Self {
        let command = command.trim();
        if NativeDisk
            .metadata(Path::new(command))
            .is_ok_and(|known| known.is_some_and(|known| known.kind == Kind::File))
        {
            return Self { program: command.to_owned(), arguments: Vec::new() };
        }
        let mut words = command.split_whitespace().map(str::to_owned);
        Self { program: words.next().unwrap_or_default(), arguments: words.collect() }
    }

    /// Opens a file at a place, and waits until the editor ends.
    ///
    /// # Errors
    ///
    /// If the program cannot be run.
    pub(super) fn open(&self, file: &Path, place: &Place) -> std::io::Result<ExitStatus> {
        Command::new(&self.program).args(&self.arguments).args(self.at(file, place)).status()
    }

    /// The name of the program.
    pub(super) fn name(&self) -> &str {
        &self.program
    }

    /// The arguments that lead to a place, for editors that are known; for others only the file.
    fn at(&self, file: &Path, place: &Place) -> Vec<OsString> {
        let Place { line, column, .. } = place;
        let name = Path::new(&self.program).file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let is = |names: &[&str]| names.contains(&name.as_str());
        let file = file.as_os_str().to_owned();
        let mut behind = file.clone();
        behind.push(format!(":{line}:{column}"));
        let said = |flag: &str| self.arguments.iter().any(|argument| argument == flag);
        let wait = if said("--wait") || said("-w") { None } else { Some(OsString::from("--wait")) };
        if is(&PLUS) {
            vec![format!("+{line}").into(), file]
        } else if is(&["nano", "pico"]) {
            vec![format!("+{line},{column}").into(), file]
        } else if is(&["emacs", "emacsclient"]) {
            vec![format!("+{line}:{column}").into(), file]
        } else if is(&GOTO) {
            wait.into_iter().chain(["--goto".into(), behind]).collect()
        } else if is(&BEHIND) {
            let waits = is(&["subl", "sublime_text", "zed"]);
            wait.filter(|_| waits).into_iter().chain([behind]).collect()
        } else {
            vec![file]
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_editor_is_told_the_place_in_its_own_way() {
        let place = Place { path: "a.yaml".to_owned(), line: 4, column: 3 };
        let told = |command: &str| {
            let arguments = Editor::new(command).at(Path::new("a.yaml"), &place);
            arguments.iter().map(|argument| argument.to_string_lossy().into_owned()).collect::<Vec<_>>().join(" ")
        };
        for (command, arguments) in [
            ("vim", "+4 a.yaml"),
            ("/usr/bin/vi -u NONE", "+4 a.yaml"),
            ("nano", "+4,3 a.yaml"),
            ("emacs -nw", "+4:3 a.yaml"),
            ("code", "--wait --goto a.yaml:4:3"),
            ("code --wait", "--goto a.yaml:4:3"),
            ("hx", "a.yaml:4:3"),
            ("notepad.exe", "a.yaml"),
        ] {
            assert_eq!(told(command), arguments, "{command}");
        }
    }
}
