//! What `check --links` adds to a check.

use std::path::Path;
use std::time::Duration;

use super::terminal;
use crate::diagnostic::{self, Failure, Message, Severity, Words};
use crate::links::{self, Archive, Examined, Network};
use crate::load;
use crate::pipeline::Report;

/// How long a host is left alone between two questions.
const PAUSE: Duration = Duration::from_secs(1);

/// Names an archive on this machine, for tests.
const ARCHIVE: &str = "GONGKAI_ARCHIVE";

/// Asks after every address of the content, and adds what was found to a report.
///
/// # Errors
///
/// If nothing answers at all.
pub(super) fn add_to(report: &mut Report, root: &Path, strict: bool, words: &Words) -> Result<(), Failure> {
    // The report has let go of most of what was read.
    let read = load::load(root).files;
    let collected = links::collect(&read);
    let asked = Message::new("summary-links-asked").with("count", collected.links.len());
    terminal::remark(&words.say(&asked));
    let archive = std::env::var(ARCHIVE).ok().and_then(|address| Archive::of_this_machine(&address));
    let network = Network::new(archive.unwrap_or_default(), PAUSE);
    let Examined { diagnostics, answering, gone, unknown } = links::examine(&collected.links, &network)?;
    for mut finding in links::retold(diagnostics, &read, &mut report.files) {
        if strict && finding.severity == Severity::Warning {
            finding.severity = Severity::Error;
        }
        report.diagnostics.push(finding);
    }
    diagnostic::sort(&mut report.diagnostics, &report.files);
    let summary = Message::new("summary-links").with("answering", answering).with("gone", gone);
    let summary = summary.with("unknown", unknown).with("examples", collected.examples);
    terminal::remark(&words.say(&summary));
    Ok(())
}
