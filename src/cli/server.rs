//! `gongkai export server`

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, ValueEnum};

use super::findings::{self, Format};
use super::options::SiteOptions;
use super::{file, terminal};
use crate::delivery;
use crate::diagnostic::{Failure, Message, Words};
use crate::pipeline::{self, Report};

/// By these words such a file is known again.
const MARK: &str = "gongkai export server";

#[derive(Debug, Args)]
pub(super) struct Settings {
    /// The web server.
    #[arg(value_enum)]
    server: Server,
    /// The folder that holds the site on the server.
    #[arg(long, value_name = "DIR", default_value = "/srv/www/plan/current")]
    folder: String,
    /// The file to write them into; settings written earlier are replaced. Without it they are printed.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// The site's folder, which holds `content`.
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: PathBuf,
    /// The address under which the site is published, if it is not the one in site.yaml.
    #[arg(long, value_name = "URL")]
    base_url: Option<String>,
}

/// A web server.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Server {
    /// nginx.
    Nginx,
    /// Apache httpd.
    Apache,
    /// Apache on shared hosting: a file `.htaccess`, to be put into content/static.
    Htaccess,
    /// Caddy.
    Caddy,
}

impl Settings {
    pub(super) fn run(&self, words: &Words) -> Result<ExitCode, Failure> {
        if !self.folder.starts_with('/') || self.folder.contains(['"', '\\', '\n', '$', '{', '%']) {
            return Err(Failure::new(Message::new("failure-server-folder").with("path", self.folder.as_str())));
        }
        // With the search, as a deploy builds it: its page is no address that moved.
        let site = SiteOptions::of_host(&self.root, self.base_url.clone(), false, false);
        let read = pipeline::delivery(&self.root, &site.options()?)?;
        let Some(delivery) = read.made else {
            let report = Report { files: read.files, diagnostics: read.diagnostics, made: None };
            findings::print(&report, Format::Human, false, &self.root, words)?;
            return Ok(findings::conclude(&report, false, words));
        };
        let server = match self.server {
            Server::Nginx => delivery::Server::Nginx,
            Server::Apache => delivery::Server::Apache,
            Server::Htaccess => delivery::Server::Htaccess,
            Server::Caddy => delivery::Server::Caddy,
        };
        let text = delivery::settings(server, &delivery, &self.folder, words);
        match &self.out {
            Some(path) => {
                file::replace_own(path, MARK, "failure-server-exists", text.as_bytes())?;
                let message = Message::new("summary-server").with("path", path.display().to_string());
                terminal::remark(&words.say(&message.with("folder", self.folder.as_str())));
            }
            None => terminal::give(&text)?,
        }
        Ok(ExitCode::SUCCESS)
    }
}
