//! What a deploy says at its end.

use std::collections::BTreeSet;

use super::{findings, terminal};
use crate::deploy::{Outcome, Release};
use crate::diagnostic::{Argument, Message, Words};
use crate::route::FilePath;

/// How many pages of a kind are named.
const NAMED: usize = 20;

/// A deploy that came to its end.
pub(super) struct Deployed<'d> {
    /// The id of the host.
    pub(super) host: &'d str,
    /// What was sent.
    pub(super) release: &'d Release,
    /// What became of it.
    pub(super) outcome: &'d Outcome,
    /// Whether a web server of one's own may serve it.
    pub(super) is_served: bool,
    /// Whether it was only to be said what would be done.
    pub(super) dry_run: bool,
    /// How long the sending took.
    pub(super) seconds: f64,
}

impl Deployed<'_> {
    /// Says which pages were added, changed and removed, and sums up.
    pub(super) fn tell(&self, all: bool, words: &Words) {
        let most = if all { usize::MAX } else { NAMED };
        let outcome = self.outcome;
        let mut files = 0;
        let removed = if self.dry_run { "deployed-would-remove" } else { "deployed-removed" };
        for (key, paths) in
            [("deployed-added", &outcome.added), ("deployed-changed", &outcome.changed), (removed, &outcome.removed)]
        {
            // A page stands before those below it.
            let pages: BTreeSet<String> = paths.iter().filter_map(page).collect();
            files += paths.len() - pages.len();
            if pages.is_empty() {
                continue;
            }
            terminal::remark(&words.say(&Message::new(key).with("count", pages.len())));
            pages.iter().take(most).for_each(|page| terminal::remark(&format!("  {page}")));
            if pages.len() > most {
                terminal::remark(&words.say(&Message::new("deployed-more").with("count", pages.len() - most)));
            }
        }
        if files > 0 {
            let key = if self.dry_run { "deployed-would-files" } else { "deployed-files" };
            terminal::remark(&words.say(&Message::new(key).with("count", files)));
        }
        self.tell_of_redirects(words);
        if !outcome.kept.is_empty() {
            let kept = outcome.kept.iter().take(NAMED).cloned().collect();
            let more = outcome.kept.len().saturating_sub(NAMED);
            let message = Message::new("summary-kept").with("examples", Argument::List(kept)).with("more", more);
            terminal::remark(&words.say(&message));
        }
        outcome.mended.iter().chain(&outcome.untidy).for_each(|message| findings::print_warning(message, words));
        terminal::remark(&words.say(&self.summary(words)));
    }

    /// Says that the addresses that lead elsewhere are others than before: web servers may have been told of them.
    fn tell_of_redirects(&self, words: &Words) {
        if !self.outcome.touched().any(is_list_of_redirects) {
            return;
        }
        let led: BTreeSet<FilePath> = self.release.redirects.iter().map(|moved| moved.from.file_path()).collect();
        let sent = self.outcome.added.iter().chain(&self.outcome.changed);
        let count = sent.filter(|path| led.contains(*path)).count();
        let key = if self.dry_run { "deployed-would-redirects" } else { "deployed-redirects" };
        let server = if self.is_served { "yes" } else { "no" };
        terminal::remark(&words.say(&Message::new(key).with("count", count).with("server", server)));
    }

    fn summary(&self, words: &Words) -> Message {
        let outcome = self.outcome;
        let sent = outcome.added.len() + outcome.changed.len();
        // Compressed forms that come or go change no file of the site.
        let is_same = sent + outcome.removed.len() == 0 && outcome.bytes == 0;
        let key = match (self.dry_run, is_same) {
            (_, true) => "summary-deployed-nothing",
            (true, false) => "summary-would-deploy",
            (false, false) => "summary-deployed",
        };
        let rate = if self.seconds > 0.0 { outcome.bytes as f64 / self.seconds } else { 0.0 };
        Message::new(key)
            .with("host", self.host)
            .with("address", self.release.address.as_str())
            .with("place", outcome.place.as_str())
            .with("sent", sent)
            .with("removed", outcome.removed.len())
            .with("unchanged", outcome.unchanged)
            .with("size", size(outcome.bytes as f64))
            .with("rate", words.say(&Message::new("rate").with("size", size(rate))))
            .with("seconds", format!("{:.2}", self.seconds))
    }
}

/// Says which release is public again, or would be.
pub(super) fn tell_of_rollback(outcome: &Outcome, dry_run: bool, words: &Words) {
    let pages = |paths: &[FilePath]| paths.iter().filter_map(page).count();
    let message = Message::new(if dry_run { "summary-would-rollback" } else { "summary-rollback" })
        .with("place", outcome.place.as_str())
        .with("added", pages(&outcome.added))
        .with("changed", pages(&outcome.changed))
        .with("removed", pages(&outcome.removed));
    terminal::remark(&words.say(&message));
    // Settings of a web server win over pages: those for the newer release would lead readers to pages that are not there.
    if outcome.touched().any(is_list_of_redirects) {
        terminal::remark(&words.say_plain("rollback-redirects"));
    }
}

/// Whether a file is the list by which hosts know where old addresses lead.
fn is_list_of_redirects(path: &FilePath) -> bool {
    path.as_str() == "_redirects"
}

/// The address of a page on the site; `None` for a file that is none.
fn page(path: &FilePath) -> Option<String> {
    path.as_str().ends_with(".html").then(|| path.route().encoded().to_string())
}

/// A number of bytes for people: in units of a thousand, which all languages here write alike.
pub(super) fn size(bytes: f64) -> String {
    let (mut number, mut unit) = (bytes, "B");
    for larger in ["kB", "MB", "GB", "TB"] {
        if number < 1000.0 {
            break;
        }
        (number, unit) = (number / 1000.0, larger);
    }
    if unit == "B" { format!("{number:.0} {unit}") } else { format!("{number:.1} {unit}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_have_a_fitting_unit() {
        let sizes = [0.0, 999.0, 1000.0, 1_234_567.0, 2.5e9].map(size);
        assert_eq!(sizes, ["0 B", "999 B", "1.0 kB", "1.2 MB", "2.5 GB"]);
    }

    #[test]
    fn pages_are_named_by_their_addresses() {
        let page = |path| page(&FilePath::new(path).expect("a path"));
        assert_eq!(page("index.html").as_deref(), Some("/"));
        assert_eq!(page("tasks/18/index.html").as_deref(), Some("/tasks/18/"));
        assert_eq!(page("404.html").as_deref(), Some("/404.html"));
        assert_eq!(page("feed.xml"), None);
    }
}
