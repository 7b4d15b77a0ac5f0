//! `gongkai edit`

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use super::editor::Editor;
use super::{clock, findings, program, terminal};
use crate::desk::{self, Place};
use crate::diagnostic::{Diagnostic, Failure, Message, Severity, Words, count, reason, tally};
use crate::filename::slashed;
use crate::pipeline::{self, Options, Request};

/// Opens something of the content in your editor, at its place, and then says what is found in its file.
#[derive(Debug, Args)]
pub(super) struct Edit {
    /// What to edit: task:18, record:first-event, target:labs, case:story, or the place of a finding: content/tasks/18.yaml:4
    #[arg(value_name = "REF")]
    what: String,
    /// The site's folder, which holds `content`.
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: PathBuf,
}

impl Edit {
    pub(super) fn run(&self, words: &Words) -> Result<ExitCode, Failure> {
        let place = desk::find(&self.root, &self.what)?;
        let file = self.root.join(&place.path);
        let Some(editor) = Editor::of_environment() else {
            terminal::give(&format!("{}:{}\n", slashed(&file), place.line))?;
            return Err(Failure::new(Message::new("failure-no-editor")));
        };
        let about = |key: &'static str| Message::new(key).with("editor", editor.name());
        let status = editor.open(&file, &place);
        let status =
            status.map_err(|error| Failure::new(about("failure-editor-start").with("reason", reason(&error))))?;
        if !status.success() {
            let code = status.code().map_or_else(|| "?".to_owned(), |code| code.to_string());
            return Err(Failure::new(about("failure-editor").with("code", code)));
        }
        self.check(&place, words)
    }

    /// Says what the site's check finds in the file.
    fn check(&self, place: &Place, words: &Words) -> Result<ExitCode, Failure> {
        let report = pipeline::run(&Request {
            root: &self.root,
            output: None,
            options: Options { as_of: None, today: &clock::today, address: None, drafts: true, search: false },
            program: &program::name(),
            strict: false,
            progress: &|_, _| {},
        })?;
        let is_here = |found: &Diagnostic| found.path(&report.files) == place.path;
        let (here, elsewhere): (Vec<_>, Vec<_>) = report.diagnostics.into_iter().partition(is_here);
        findings::tell(&here, &report.files, true, words);
        let said = Message::new("summary-edited").with("path", place.path.as_str()).with("tally", tally(&here, words));
        terminal::remark(&words.say(&said));
        if !elsewhere.is_empty() {
            let message = Message::new("summary-edited-elsewhere").with("tally", tally(&elsewhere, words));
            terminal::remark(&words.say(&message));
        }
        Ok(ExitCode::from(u8::from(count(&here, Severity::Error) > 0)))
    }
}
