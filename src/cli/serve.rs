//! `gongkai serve`

use std::process::ExitCode;

use clap::Args;

use super::build::Build;
use crate::diagnostic::{Failure, Message, Words};
use crate::serve::{self, Port};

/// Builds the site and shows it on this machine.
#[derive(Debug, Args)]
pub(super) struct Serve {
    #[command(flatten)]
    build: Build,
    /// The port on this machine; if it is taken, the next free one.
    #[arg(long, default_value_t = 8000)]
    port: u16,
}

impl Serve {
    pub(super) fn run(&self, words: &Words) -> Result<ExitCode, Failure> {
        let (made, code) = self.build.build(words)?;
        let Some(made) = made else { return Ok(code) };
        let port = Port::take(self.port)?;
        if self.port != 0 && port.number != self.port {
            let (taken, next) = (self.port.to_string(), port.number.to_string());
            eprintln!("{}", words.say(&Message::new("port-taken").with("port", taken).with("next", next)));
        }
        let base = made.address.path().trim_end_matches('/').to_owned();
        let address = format!("http://127.0.0.1:{}{base}/", port.number);
        eprintln!("{}", words.say(&Message::new("serving").with("address", address)));
        serve::serve(&self.build.folder(), &base, port)?;
        Ok(code)
    }
}
