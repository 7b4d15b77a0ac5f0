//! The options that the commands about a whole site share.

use std::path::{Path, PathBuf};

use clap::Args;

use super::progress::Progress;
use super::{clock, program};
use crate::address::WebAddress;
use crate::config::SiteAddress;
use crate::date::Day;
use crate::diagnostic::{Failure, Message, Words};
use crate::load;
use crate::pipeline::{self, Options, Output, Report, Request};

/// The zone in which every day begins last. Names of this kind have their signs the other way round.
const LAST_ZONE: &str = "Etc/GMT+12";

/// What a site is made from and with.
#[derive(Debug, Args)]
pub(super) struct SiteOptions {
    /// The site's folder, which holds `content`.
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub(super) root: PathBuf,
    /// The day the site speaks for, such as 2025-06-30, and no later than today. Without it, today in the site's time zone.
    #[arg(long, value_name = "DATE")]
    as_of: Option<String>,
    /// The address under which the site is published, if it is not the one in site.yaml.
    #[arg(long, value_name = "URL")]
    base_url: Option<String>,
    /// Show drafts and records under embargo, marked on every page. Not for the public.
    #[arg(long)]
    drafts: bool,
    /// Leave the search out: no index, no field, no page for it.
    #[arg(long)]
    no_search: bool,
    /// Count warnings as errors. Notes pass.
    #[arg(long)]
    pub(super) strict: bool,
    /// Show every finding. Without it, people are shown ten of each code and how many more there are.
    #[arg(long)]
    pub(super) all: bool,
}

impl SiteOptions {
    /// Those for what the public of a site sees on a day, today if none is given.
    pub(super) fn of_public(root: &Path, as_of: Option<String>, base_url: Option<String>) -> Self {
        let root = root.to_owned();
        Self { root, as_of, base_url, drafts: false, no_search: true, strict: false, all: false }
    }

    /// Those for what is sent to a host: what the public of the site sees today under an address, made strictly.
    pub(super) fn of_host(root: &Path, base_url: Option<String>, no_search: bool, all: bool) -> Self {
        Self { root: root.to_owned(), as_of: None, base_url, drafts: false, no_search, strict: true, all }
    }

    /// Runs the pipeline, and tells how many seconds it took.
    pub(super) fn run(&self, output: Option<Output<'_>>, words: &Words) -> Result<(Report, String), Failure> {
        let progress = Progress::new(words);
        let report = pipeline::run(&Request {
            root: &self.root,
            output,
            options: self.options()?,
            program: &program::name(),
            strict: self.strict,
            progress: &|done, of| progress.tell(done, of),
        })?;
        Ok((report, progress.finish()))
    }

    /// How the site is shown.
    pub(super) fn options(&self) -> Result<Options<'static>, Failure> {
        Ok(Options {
            as_of: self.as_of()?,
            today: &clock::today,
            address: self.base_url()?,
            drafts: self.drafts,
            search: !self.no_search,
        })
    }

    /// Whether somebody named the day that the site speaks for.
    pub(super) fn names_day(&self) -> bool {
        self.as_of.is_some()
    }

    fn as_of(&self) -> Result<Option<Day>, Failure> {
        let day = self.as_of.as_ref().map(|text| day(text)).transpose()?;
        day.map_or(Ok(()), |day| self.expect_begun(day))?;
        Ok(day)
    }

    /// Refuses a day that has not begun where the site is: what will be overdue on it, nobody can know. Only of a day that has not
    /// begun everywhere does the zone decide, for which the site has to be read; one that cannot be read has findings instead.
    fn expect_begun(&self, day: Day) -> Result<(), Failure> {
        if day <= clock::today(LAST_ZONE) {
            return Ok(());
        }
        let Some(input) = load::load(&self.root).input else { return Ok(()) };
        let today = clock::today(&input.site.time_zone.value.0);
        if day <= today {
            return Ok(());
        }
        let message = Message::new("failure-as-of-future").with("day", day.to_string());
        Err(Failure::new(message.with("today", today.to_string())))
    }

    fn base_url(&self) -> Result<Option<WebAddress>, Failure> {
        let read = |text: &String| {
            let address = WebAddress::new(text)
                .ok_or_else(|| Failure::new(Message::new("failure-base-url").with("value", text.as_str())))?;
            let address = SiteAddress::new(address).map_err(|unfit| Failure::new(unfit.message(text)))?;
            Ok(address.web().clone())
        };
        self.base_url.as_ref().map(read).transpose()
    }
}

/// A day that an option gives.
///
/// # Errors
///
/// If the text is none.
pub(super) fn day(text: &str) -> Result<Day, Failure> {
    Day::parse(text).map_err(|_| Failure::new(Message::new("failure-as-of").with("value", text)))
}
