//! `gongkai schema`

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use super::{terminal, together};
use crate::desk;
use crate::diagnostic::{Failure, Message, Words};
use crate::disk::NativeDisk;

/// Writes JSON Schemas, by which editors complete and check content while it is written.
#[derive(Debug, Args)]
pub(super) struct Schema {
    /// The site's folder, which holds `content`.
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: PathBuf,
    /// An empty or new folder for the schemas alone. Without it, they are written into the site's folder `schema`, and VS Code is told of them.
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

impl Schema {
    pub(super) fn run(&self, words: &Words) -> Result<ExitCode, Failure> {
        if let Some(out) = &self.out {
            let schemas = desk::schemas_of(&self.root, words.reader())?;
            together::write_all(out, &schemas, |_| false, "failure-exists")?;
            let message = Message::new("summary-schema-out").with("count", schemas.len());
            terminal::remark(&words.say(&message.with("folder", out.display().to_string())));
            return Ok(ExitCode::SUCCESS);
        }
        let linked = desk::link(&NativeDisk, &self.root, words.reader())?;
        let key = if linked.files == 0 { "summary-schema-same" } else { "summary-schema" };
        terminal::remark(&words.say(&Message::new(key).with("count", linked.files)));
        if let Some(settings) = linked.settings {
            terminal::remark(&words.say_plain("summary-schema-settings"));
            terminal::give(&settings)?;
        }
        Ok(ExitCode::SUCCESS)
    }
}
