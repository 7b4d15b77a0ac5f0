//! The status that counts where sources state several.

use std::cmp::Reverse;

use super::rows::Rows;
use super::{Record, Subject};
use crate::id::{Handle, RecordKind};
use crate::schema::Stage;

/// The status that counts, and what speaks against it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stated {
    /// The status that counts.
    pub stage: Stage,
    /// The record that states it.
    pub record: Handle<RecordKind>,
    /// The statuses that were stated for the same date, if they are not all the same.
    pub disagreement: Option<Disagreement>,
}

/// Statuses for one date that differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Disagreement {
    /// The records that state them, those with the status that counts first.
    pub records: Vec<Handle<RecordKind>>,
    /// Why that one counts.
    pub decided: Decided,
}

/// Why one of several statuses for one date counts. It is never a matter of ids or of the order of files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decided {
    /// It became known after the others.
    KnownLater,
    /// It comes earlier in the course of a task than the others that became known on the same day.
    LessAdvanced,
}

impl Decided {
    /// The word for it in views and interface words.
    pub fn name(self) -> &'static str {
        match self {
            Self::KnownLater => "known-later",
            Self::LessAdvanced => "less-advanced",
        }
    }
}

/// The status that counts among those that these records state of a subject: that of the latest date, for one date the one that became
/// known last, and of those that became known on one day the one that comes first in the course of a task.
pub(super) fn stated(
    records: Rows<'_, RecordKind, Record>,
    stating: impl Iterator<Item = Handle<RecordKind>>,
    subject: Subject,
) -> Option<Stated> {
    let statuses: Vec<(Handle<RecordKind>, &Record, Stage)> = stating
        .filter_map(|handle| {
            let record = records.row(handle);
            Some((handle, record, record.status_of(subject)?.stage))
        })
        .collect();
    // A period ends with its last day; a date that says the same more precisely is the later word.
    let weight = |(_, record, stage): &(Handle<RecordKind>, &Record, Stage)| {
        let date = record.counts_by();
        (date.last().min(record.known), date.first(), record.known, Reverse(*stage))
    };
    let (record, counting, stage) = *statuses.iter().max_by_key(|status| weight(status))?;
    let mut rivals = statuses;
    rivals.retain(|(_, record, _)| record.counts_by() == counting.counts_by());
    rivals.sort_by_key(|status| Reverse(weight(status)));
    let against = || rivals.iter().filter(|(_, _, other)| *other != stage);
    let on_one_day = against().any(|(_, record, _)| record.known == counting.known);
    let decided = if on_one_day { Decided::LessAdvanced } else { Decided::KnownLater };
    let disagreement = against()
        .next()
        .is_some()
        .then(|| Disagreement { records: rivals.iter().map(|(handle, _, _)| *handle).collect(), decided });
    Some(Stated { stage, record, disagreement })
}
