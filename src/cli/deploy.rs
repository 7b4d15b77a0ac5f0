//! `gongkai deploy`

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;

use super::clock::{self, Stopwatch};
use super::deployed::{self, Deployed};
use super::findings::{self, Format};
use super::options::SiteOptions;
use super::progress::Sending;
use super::{host, purge, terminal, waiting};
use crate::config::{HostEntry, Way};
use crate::deploy::{self, Local, Outcome, Progress, Release, Request, Unpurged};
use crate::diagnostic::{Failure, Message, Words};
use crate::disk::NativeDisk;
use crate::edit::EditError;
use crate::page::public_addresses;
use crate::pipeline::{self, Made, Output, edit_failure, write_failure};
use crate::{edit, load};

/// Sends the site to a host: builds it strictly for the host, and sends what differs.
#[derive(Debug, Args)]
pub(super) struct Deploy {
    /// The id of one of the hosts in content/site.yaml. It can be left out if there is only one.
    #[arg(value_name = "HOST")]
    host: Option<String>,
    /// The site's folder, which holds `content`.
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: PathBuf,
    /// Say what would be sent and removed, and try whether the host can be written to; with --rollback, only say which release would be public again. Nothing on the host is changed.
    #[arg(long)]
    dry_run: bool,
    /// Leave the search out: no index, no field, no page for it.
    #[arg(long)]
    no_search: bool,
    /// Write the addresses that a CDN in front of the host has to purge into this file, one per line.
    #[arg(long, value_name = "FILE")]
    purge_list: Option<PathBuf>,
    /// Go back to the release that was public before, in a folder of releases only. Nothing is built.
    #[arg(long, conflicts_with_all = ["no_search", "portable", "break_lock"])]
    rollback: bool,
    /// Let the pages of an archive link to files, so that they can be opened from a folder in a browser.
    #[arg(long)]
    portable: bool,
    /// Break the lock of a deploy that stopped elsewhere, without waiting. Use it only if nobody is deploying to the host.
    #[arg(long)]
    break_lock: bool,
    /// Show every finding, and every page that is sent or removed. Without it, people are shown some and how many more there are.
    #[arg(long)]
    all: bool,
}

impl Deploy {
    pub(super) fn run(&self, words: &Words) -> Result<ExitCode, Failure> {
        pipeline::make_ready(&self.root)?;
        let settings = load::settings(&self.root);
        let Some(site) = settings else { return self.report(words) };
        let host = host::chosen(&site, self.host.as_deref())?;
        let Some(way) = host.way() else { return self.report(words) };
        self.expect_fit(way)?;
        let local = Local::open(&NativeDisk, &self.root, &host.id.value.0)?;
        if let Some(path) = &self.purge_list {
            purge::expect_own(path)?;
        }
        if self.rollback {
            let outcome = deploy::rollback(way, &self.root, local.memory(), self.dry_run)?;
            deployed::tell_of_rollback(&outcome, self.dry_run, words);
            // What a CDN keeps of the release that was public a moment ago has to go as well.
            let address = host.address.as_ref().unwrap_or(&site.address).web();
            self.note_sent(address.as_str(), &outcome, local.memory())?;
            return Ok(ExitCode::SUCCESS);
        }
        if !self.dry_run {
            edit::expect_published(&NativeDisk, &self.root)
                .map_err(|error| unfit("failure-published-before", error, words))?;
        }
        let (made, code) = self.build(host, &local.site(), words)?;
        let Some(made) = made else { return Ok(code) };
        let mut release = read(&local, made)?;
        if !self.dry_run && !matches!(way, Way::Archive(_)) && self.learn(way, &release, local.memory(), words)? {
            // Content did not know of all that is public. Now it does, and says where it leads or that it would vanish.
            let (made, code) = self.build(host, &local.site(), words)?;
            let Some(made) = made else { return Ok(code) };
            release = read(&local, made)?;
        }
        let (outcome, seconds) = self.send(way, &release, local.memory(), self.dry_run, words)?;
        let is_served = !matches!(way, Way::Git(_) | Way::ObjectStore(_));
        let (host_id, dry_run) = (host.id.value.0.as_str(), self.dry_run);
        let deployed = Deployed { host: host_id, release: &release, outcome: &outcome, is_served, dry_run, seconds };
        deployed.tell(self.all, words);
        if site.demonstration {
            terminal::remark(&words.say_plain("summary-demonstration"));
        }
        // What is public has to be known, whatever else fails.
        let noted = if self.dry_run { Ok(()) } else { self.note_published(&release, words) };
        self.note_sent(&release.address, &outcome, local.memory())?;
        noted?;
        if self.dry_run {
            self.try_writing(host, way, &release, local.memory(), words)?;
        }
        Ok(code)
    }

    /// Says what is wrong with a site that has no sound settings.
    fn report(&self, words: &Words) -> Result<ExitCode, Failure> {
        let (report, _) = self.site(None).run(None, words)?;
        findings::print(&report, Format::Human, self.all, &self.root, words)?;
        Ok(findings::conclude(&report, true, words))
    }

    /// How the site is built for a host: for the public, with all that a strict build asks for.
    fn site(&self, host: Option<&HostEntry>) -> SiteOptions {
        let address = host.and_then(|host| host.address.as_ref()).map(|address| address.web().as_str().to_owned());
        SiteOptions::of_host(&self.root, address, self.no_search, self.all)
    }

    /// Refuses options that say nothing for a way.
    fn expect_fit(&self, way: Way<'_>) -> Result<(), Failure> {
        if self.portable && !matches!(way, Way::Archive(_)) {
            return Err(Failure::new(Message::new("failure-portable")));
        }
        if self.break_lock && !matches!(way, Way::ObjectStore(_) | Way::Webdav(_) | Way::Rsync(_)) {
            return Err(Failure::new(Message::new("failure-break-lock")));
        }
        Ok(())
    }

    /// Builds the site for a host, and says what was found. `None` if it is not fit for the public.
    fn build(&self, host: &HostEntry, folder: &Path, words: &Words) -> Result<(Option<Made>, ExitCode), Failure> {
        let output = Output { disk: &NativeDisk, folder };
        let (report, _) = self.site(Some(host)).run(Some(output), words)?;
        findings::print(&report, Format::Human, self.all, &self.root, words)?;
        let code = findings::conclude(&report, true, words);
        report.made.iter().for_each(|made| waiting::tell(&made.waiting, words));
        let made = report.made.filter(|made| made.written.is_some());
        if made.is_none() {
            terminal::remark(&words.say_plain("summary-not-deployed"));
        }
        Ok((made, code))
    }

    /// Adds to the addresses that content keeps those that are public on the host and would be removed, and says whether there were any: the
    /// file may not have come along, or somebody emptied it.
    fn learn(&self, way: Way<'_>, release: &Release, memory: &Path, words: &Words) -> Result<bool, Failure> {
        let (outcome, _) = self.send(way, release, memory, true, words)?;
        let gone = public_addresses(outcome.removed.iter(), &[]);
        Ok(!gone.is_empty() && edit::add_published(&NativeDisk, &self.root, &gone).map_err(edit_failure)? > 0)
    }

    fn send(
        &self,
        way: Way<'_>,
        release: &Release,
        memory: &Path,
        dry_run: bool,
        words: &Words,
    ) -> Result<(Outcome, f64), Failure> {
        let (watch, sending) = (Stopwatch::start(), Sending::new(words));
        let (moment, clock) = (clock::moment(), clock::Machine::start());
        let progress = |progress| sending.tell(progress);
        let request = self.request(release, memory, &moment, &clock, &progress);
        let outcome = deploy::send(way, &Request { dry_run, ..request });
        sending.finish();
        Ok((outcome?, watch.seconds()))
    }

    fn request<'r>(
        &'r self,
        release: &'r Release,
        memory: &'r Path,
        moment: &'r str,
        clock: &'r clock::Machine,
        progress: &'r (dyn Fn(Progress) + Sync),
    ) -> Request<'r> {
        let Self { root, dry_run, portable, break_lock, .. } = self;
        let (dry_run, portable, break_lock) = (*dry_run, *portable, *break_lock);
        Request { release, root, memory, moment, dry_run, portable, break_lock, clock, progress }
    }

    /// Tries whether the host may be written to, and says what came of it.
    fn try_writing(
        &self,
        host: &HostEntry,
        way: Way<'_>,
        release: &Release,
        memory: &Path,
        words: &Words,
    ) -> Result<(), Failure> {
        let (moment, clock) = (clock::moment(), clock::Machine::start());
        let is_tried = deploy::try_writing(way, &self.request(release, memory, &moment, &clock, &|_| {}))?;
        let key = if is_tried { "summary-may-write" } else { "summary-write-untried" };
        terminal::remark(&words.say(&Message::new(key).with("host", host.id.value.0.as_str())));
        Ok(())
    }

    /// Adds the addresses of a site that is public now to those that content keeps.
    fn note_published(&self, release: &Release, words: &Words) -> Result<(), Failure> {
        let addresses = public_addresses(release.files.keys(), &release.redirects);
        let added = edit::add_published(&NativeDisk, &self.root, &addresses)
            .map_err(|error| unfit("failure-published", error, words))?;
        if added > 0 {
            terminal::remark(&words.say(&Message::new("summary-published").with("count", added)));
        }
        Ok(())
    }

    /// Writes the list of what a CDN in front of an address has to forget, if one is wanted: what was sent just now or is public again, and what
    /// no list has named before. Otherwise that is remembered for the next list.
    fn note_sent(&self, address: &str, outcome: &Outcome, memory: &Path) -> Result<(), Failure> {
        let mut unpurged = Unpurged::read(&NativeDisk, memory)?;
        if !self.dry_run {
            unpurged.add(outcome.touched())?;
        }
        let Some(path) = &self.purge_list else { return Ok(()) };
        purge::write(path, address, outcome.touched().chain(unpurged.paths()))?;
        if self.dry_run { Ok(()) } else { unpurged.forget() }
    }
}

/// The failure for addresses that cannot be kept.
fn unfit(key: &'static str, error: EditError, words: &Words) -> Failure {
    Failure::new(Message::new(key).with("reason", words.say(&edit_failure(error).0)))
}

/// What was built for a host.
fn read(local: &Local, made: Made) -> Result<Release, Failure> {
    Release::read(&NativeDisk, &local.site(), &made.address, made.as_of, made.redirects).map_err(write_failure)
}
