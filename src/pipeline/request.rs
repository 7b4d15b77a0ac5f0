//! What is asked for, and what became of it.

use std::path::Path;

use crate::address::WebAddress;
use crate::date::Day;
use crate::diagnostic::{Diagnostic, Severity};
use crate::disk::Disk;
use crate::model::Waiting;
use crate::page::Redirect;
use crate::source::Files;
use crate::write::Summary;

/// What is to be built.
pub struct Request<'a> {
    /// The site's folder.
    pub root: &'a Path,
    /// Where the finished site goes; `None` to check only.
    pub output: Option<Output<'a>>,
    /// How the site is shown.
    pub options: Options<'a>,
    /// A word for this program and its version: another one never trusts what the last build stored.
    pub program: &'a str,
    /// Whether warnings count as errors.
    pub strict: bool,
    /// Is told how many of how many pages are done.
    pub progress: &'a dyn Fn(usize, usize),
}

/// How a site is shown.
#[derive(Clone)]
pub struct Options<'a> {
    /// The day the site speaks for; `None` for today in the site's time zone.
    pub as_of: Option<Day>,
    /// Which day today is in a time zone, given by its name in the IANA database. The only thing taken from the clock.
    pub today: &'a (dyn Fn(&str) -> Day + Sync),
    /// The address under which the site is published, if it is not the one in the settings.
    pub address: Option<WebAddress>,
    /// Whether drafts and records under embargo are shown, marked on every page.
    pub drafts: bool,
    /// Whether the site has a search index.
    pub search: bool,
}

/// Where a finished site goes.
#[derive(Clone, Copy)]
pub struct Output<'a> {
    /// The disk.
    pub disk: &'a dyn Disk,
    /// The folder.
    pub folder: &'a Path,
}

/// What became of a request.
pub struct Report {
    /// The files that the findings are about, if nothing had to be done; else all that were read.
    pub files: Files,
    /// Everything that was found, in reading order.
    pub diagnostics: Vec<Diagnostic>,
    /// The site, if it could be made.
    pub made: Option<Made>,
}

/// A site that was made.
pub struct Made {
    /// How many pages it has.
    pub pages: usize,
    /// The day it speaks for.
    pub as_of: Day,
    /// The address under which it is published.
    pub address: WebAddress,
    /// The addresses that lead to others now, sorted.
    pub redirects: Vec<Redirect>,
    /// What is in the content and not in it.
    pub waiting: Vec<Waiting>,
    /// What was written; `None` if it was only checked, or is not written because of errors.
    pub written: Option<Summary>,
}

impl Report {
    /// Whether something found keeps the site from being built.
    pub fn has_errors(&self) -> bool {
        has_errors(&self.diagnostics)
    }
}

/// Whether one of these findings is an error.
pub(super) fn has_errors(diagnostics: &[Diagnostic]) -> bool {
    diagnostics.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
}
