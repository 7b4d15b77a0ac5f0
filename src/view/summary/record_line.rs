//! Records in long lists, a line each.

use serde::Serialize;

use crate::described::{Described, derive};
use crate::id::{Handle, RecordKind};
use crate::lang::Lang;
use crate::model::Passed;
use crate::page::PageKind;
use crate::view::scope::Scope;
use crate::view::text::{DateText, Text};
use crate::view::unpublished::Unpublished;

/// A record in a line.
#[derive(Debug, Described!, Serialize)]
pub struct RecordLine {
    /// Its headline.
    pub title: Text,
    /// Its address, if records have pages.
    pub href: Option<String>,
    /// When it happened or is planned for.
    pub date: DateText,
    /// What kind of statement it is: `figure`, `event`, `policy`, `achievement`, `announcement`.
    pub kind: &'static str,
    /// Whether some source is more than a repost.
    pub confirmed: bool,
    /// What is in doubt: `sources`, which disagree, or the words of its one `source`.
    pub disputed: Option<&'static str>,
    /// For an announcement whose date has passed: `unreported`, or `followed` by records that may tell of it.
    pub passed: Option<&'static str>,
    /// Whether it is withdrawn since.
    pub withdrawn: bool,
    /// Whether it is still being written.
    pub draft: bool,
    /// The day before which it is in no public build, if that is still to come.
    pub publish_at: Option<DateText>,
}

impl RecordLine {
    pub(crate) fn new(scope: &Scope<'_>, handle: Handle<RecordKind>, lang: Lang) -> Self {
        let record = scope.snapshot.records().row(handle);
        let Unpublished { draft, publish_at } = scope.unpublished(record.hold, lang);
        Self {
            title: scope.text(&record.title, lang),
            href: scope.href(PageKind::of_record(handle, &scope.snapshot), lang),
            date: scope.when(record.date, lang),
            kind: record.kind.name(),
            confirmed: record.is_confirmed(scope.snapshot.as_of),
            disputed: scope.disputed(record.disagreement(scope.snapshot.as_of), &record.sources),
            passed: scope.snapshot.passed(handle).map(Passed::name),
            withdrawn: scope.snapshot.records().is_withdrawn(handle),
            draft,
            publish_at,
        }
    }
}
