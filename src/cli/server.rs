//! `gongkai export server`

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, ValueEnum};

use super::findings::{self, Format};
use super::options::SiteOptions;
use super::{file, host, terminal};
use crate::config::{HostEntry, RemoteFolder, Way};
use crate::diagnostic::{Failure, Message, Words};
use crate::disk::plain_path;
use crate::pipeline::{self, Report};
use crate::{delivery, deploy, load};

/// The folder, if nothing says which.
const FOLDER: &str = "/srv/www/plan/current";

#[derive(Debug, Args)]
pub(super) struct Settings {
    /// The web server.
    #[arg(value_enum)]
    server: Server,
    /// The id of one of the hosts in content/site.yaml, whose address and folder are meant. Without it, those of the site itself.
    #[arg(value_name = "HOST")]
    host: Option<String>,
    /// The folder that holds the site on the server. Without it, that of the host, or else /srv/www/plan/current.
    #[arg(long, value_name = "DIR")]
    folder: Option<String>,
    /// The file to write them into; settings written earlier are replaced if nobody changed them. Without it they are printed.
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

/// The folder that holds a host's files on its server, if the settings say so: that of the release that is public, or the one that files are
/// sent into.
fn folder_of(host: &HostEntry, root: &Path) -> Option<String> {
    match host.way()? {
        Way::Folder(folder) => {
            let path = std::path::absolute(root.join(&folder.path.value.0)).ok()?;
            Some(plain_path(&path).join(deploy::CURRENT).display().to_string())
        }
        Way::Rsync(rsync) => Some(RemoteFolder::parse(&rsync.to.value.0)?.folder).filter(|path| path.starts_with('/')),
        _ => None,
    }
}

impl Settings {
    pub(super) fn run(&self, words: &Words) -> Result<ExitCode, Failure> {
        // A site that cannot be read has findings, which are told below.
        let settings = self.host.as_ref().and_then(|_| load::settings(&self.root));
        let host = match &settings {
            Some(settings) => Some(host::chosen(settings, self.host.as_deref())?),
            None => None,
        };
        let folder = match (&self.folder, host) {
            (Some(folder), _) => folder.clone(),
            // Where the file lies says which folder is meant.
            (None, _) if self.server == Server::Htaccess => FOLDER.to_owned(),
            (None, None) => FOLDER.to_owned(),
            (None, Some(host)) => folder_of(host, &self.root).ok_or_else(|| {
                Failure::new(Message::new("failure-server-host").with("host", host.id.value.0.as_str()))
            })?,
        };
        if !folder.starts_with('/') || folder.contains(['"', '\\', '\n', '$', '{', '%']) {
            return Err(Failure::new(Message::new("failure-server-folder").with("path", folder)));
        }
        let address = host.and_then(|host| host.address.as_ref()).map(|address| address.web().as_str().to_owned());
        // With the search, as a deploy builds it: its page is no address that moved.
        let site = SiteOptions::of_host(&self.root, self.base_url.clone().or(address), false, false);
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
        let text = delivery::settings(server, &delivery, &folder, words);
        match &self.out {
            Some(path) => {
                let is_own = |bytes: &[u8]| std::str::from_utf8(bytes).is_ok_and(delivery::is_untouched);
                file::replace(path, &is_own, "failure-written-by-hand", text.as_bytes())?;
                let message = Message::new("summary-server").with("path", path.display().to_string());
                terminal::remark(&words.say(&message.with("folder", folder)));
            }
            None => terminal::give(&text)?,
        }
        Ok(ExitCode::SUCCESS)
    }
}
