//! A bar for work that takes over a second.

use std::cell::RefCell;
use std::sync::OnceLock;

use indicatif::{ProgressBar, ProgressStyle};

use super::clock::Stopwatch;
use super::{deployed, terminal};
use crate::deploy;
use crate::diagnostic::Words;

/// After how many seconds of work the bar appears.
const PATIENCE: f64 = 1.0;

/// Shows how many pages are done, once the work has taken a while. It writes to standard error, and only to
/// a terminal, and nothing with `--quiet`.
pub(super) struct Progress {
    watch: Stopwatch,
    bar: RefCell<Option<ProgressBar>>,
    unit: String,
}

impl Progress {
    pub(super) fn new(words: &Words) -> Self {
        Self { watch: Stopwatch::start(), bar: RefCell::new(None), unit: words.say_plain("progress-pages") }
    }

    /// Is told how many of how many pages are done.
    pub(super) fn tell(&self, done: usize, of: usize) {
        if terminal::is_quiet() || self.watch.seconds() < PATIENCE {
            return;
        }
        let mut bar = self.bar.borrow_mut();
        let bar = bar.get_or_insert_with(|| {
            let bar = ProgressBar::new(of as u64);
            let style = ProgressStyle::with_template("{bar:40} {pos}/{len} {msg}");
            bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
            bar.set_message(self.unit.clone());
            bar
        });
        bar.set_position(done as u64);
    }

    /// Takes the bar away, and tells how many seconds the work took.
    pub(super) fn finish(&self) -> String {
        if let Some(bar) = self.bar.borrow_mut().take() {
            bar.finish_and_clear();
        }
        format!("{:.2}", self.watch.seconds())
    }
}

/// Shows how much of a site is sent, as [`Progress`] shows pages. Several threads tell it.
pub(super) struct Sending {
    watch: Stopwatch,
    bar: OnceLock<ProgressBar>,
    unit: String,
}

impl Sending {
    pub(super) fn new(words: &Words) -> Self {
        Self { watch: Stopwatch::start(), bar: OnceLock::new(), unit: words.say_plain("progress-files") }
    }

    /// Is told how far the sending is.
    pub(super) fn tell(&self, progress: deploy::Progress) {
        let seconds = self.watch.seconds();
        if terminal::is_quiet() || seconds < PATIENCE {
            return;
        }
        let bar = self.bar.get_or_init(|| {
            let bar = ProgressBar::new(progress.of_files as u64);
            let style = ProgressStyle::with_template("{bar:40} {pos}/{len} {msg}");
            bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
            bar
        });
        let size = |bytes: f64| deployed::size(bytes);
        let (sent, of) = (progress.bytes as f64, progress.of_bytes as f64);
        bar.set_message(format!("{}  {}/{}  {}/s", self.unit, size(sent), size(of), size(sent / seconds)));
        bar.set_length(progress.of_files as u64);
        bar.set_position(progress.files as u64);
    }

    /// Takes the bar away.
    pub(super) fn finish(&self) {
        if let Some(bar) = self.bar.get() {
            bar.finish_and_clear();
        }
    }
}
