//! `gongkai fmt`

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use super::terminal;
use crate::desk;
use crate::diagnostic::{Failure, Message, Words};
use crate::disk::NativeDisk;

/// Lays files of content out alike: fields in the order of the content contract, two spaces a level. Texts and comments stay as they are.
#[derive(Debug, Args)]
pub(super) struct Fmt {
    /// Files or folders of content. Without any, all of it.
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// The site's folder, which holds `content`.
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: PathBuf,
    /// Change nothing, and name the files that would be changed. The exit code is 1 if there are some.
    #[arg(long)]
    check: bool,
}

impl Fmt {
    pub(super) fn run(&self, words: &Words) -> Result<ExitCode, Failure> {
        let layout = desk::layout(&NativeDisk, &self.root, &self.paths)?;
        if !self.check {
            desk::lay_out(&NativeDisk, &self.root, &layout)?;
        }
        for left in &layout.left {
            let message = Message::new("fmt-left").with("path", left.path.as_str());
            terminal::tell_line(&words.say(&message.with("why", words.say(&left.why))));
        }
        let key = if self.check { "fmt-differs" } else { "fmt-changed" };
        for untidy in &layout.untidy {
            let message = Message::new(key).with("path", untidy.path.as_str()).with("line", untidy.line);
            let tell = if self.check { terminal::tell_line } else { terminal::remark };
            tell(&words.say(&message));
        }
        let key = if self.check { "summary-fmt-check" } else { "summary-fmt" };
        let message = Message::new(key).with("count", layout.untidy.len()).with("files", layout.files);
        terminal::remark(&words.say(&message));
        let is_clean = !self.check || layout.untidy.is_empty();
        let is_sound = layout.left.iter().all(|left| !left.is_wrong);
        Ok(if is_clean && is_sound { ExitCode::SUCCESS } else { ExitCode::from(1) })
    }
}
