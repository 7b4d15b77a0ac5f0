//! `gongkai serve`

use std::net::{IpAddr, Ipv4Addr};
use std::process::ExitCode;
use std::sync::{Mutex, PoisonError};

use clap::Args;

use super::clock::{self, Stopwatch};
use super::findings::{self, Format};
use super::opener;
use super::options::SiteOptions;
use super::{terminal, waiting};
use crate::diagnostic::{Failure, Message, Words};
use crate::pipeline::Report;
use crate::serve::{self, News, Port, Session, Watched};

/// Shows the site on this machine while it is edited.
#[derive(Debug, Args)]
pub(super) struct Serve {
    #[command(flatten)]
    site: SiteOptions,
    /// The port on this machine; if it is taken, the next free one.
    #[arg(long, default_value_t = 8000)]
    port: u16,
    /// The address of this machine at which the site is shown. Only this machine can reach the usual one.
    #[arg(long, value_name = "ADDRESS", default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST))]
    host: IpAddr,
    /// Open the site in a browser.
    #[arg(long)]
    open: bool,
}

impl Serve {
    pub(super) fn run(&self, words: &Words, at_rest: fn()) -> Result<ExitCode, Failure> {
        let watch = Stopwatch::start();
        let port = Port::take(self.host, self.port)?;
        let watched = Watched::begin(&self.site.root)?;
        let reader = words.reader();
        // The stopwatch of the change that is being shown.
        let since = Mutex::new(Stopwatch::start());
        let own = Words::new(reader);
        let tell = move |news: News| tell(&news, &since, &own);
        let (session, read) =
            Session::begin(self.site.root.clone(), self.site.options()?, reader, clock::stamp(), Box::new(tell))?;
        let report = Report { files: read.files, diagnostics: read.diagnostics, made: None };
        findings::print(&report, Format::Human, self.site.all, &self.site.root, words)?;
        findings::conclude(&report, self.site.strict, words);
        if self.port != 0 && port.address.port() != self.port {
            let (taken, next) = (self.port.to_string(), port.address.port().to_string());
            terminal::tell_line(&words.say(&Message::new("port-taken").with("port", taken).with("next", next)));
        }
        let address = format!("http://{}{}/", port.address, session.base());
        let seconds = format!("{:.2}", watch.seconds());
        terminal::remark(&words.say(&Message::new("serving").with("address", &*address).with("seconds", seconds)));
        waiting::tell(&session.waiting(), words);
        if !self.host.is_loopback() {
            terminal::tell_line(&words.say_plain("serving-others"));
        }
        if self.open && !opener::open(&address) {
            terminal::tell_line(&words.say_plain("no-browser"));
        }
        serve::serve(session, watched, port, at_rest)?;
        Ok(ExitCode::SUCCESS)
    }
}

/// Prints what happens while the preview runs.
fn tell(news: &News, since: &Mutex<Stopwatch>, words: &Words) {
    let mut since = since.lock().unwrap_or_else(PoisonError::into_inner);
    let milliseconds = (since.seconds() * 1000.0).round() as usize;
    match news {
        News::Changed(paths) => {
            *since = Stopwatch::start();
            let first = paths.first().cloned().unwrap_or_default();
            terminal::remark(&words.say(&Message::new("news-changed").with("file", first).with("count", paths.len())));
        }
        News::Shown => terminal::remark(&words.say(&Message::new("news-shown").with("milliseconds", milliseconds))),
        News::Examined { touched, came, went, left } => {
            let checked = match touched {
                Some(count) => Message::new("news-touched").with("count", *count),
                None => Message::new("news-checked"),
            };
            terminal::remark(&words.say(&checked.with("milliseconds", milliseconds)));
            for finding in came {
                terminal::tell_line(&format!("+ {finding}"));
            }
            for finding in went {
                terminal::tell_line(&format!("- {finding}"));
            }
            if !came.is_empty() || !went.is_empty() {
                terminal::remark(&words.say(&Message::new("news-findings").with("count", *left)));
            }
        }
        News::Waiting(waiting) => waiting::tell(waiting, words),
        News::Failed(failure) => findings::print_failure(failure, words),
    }
}
