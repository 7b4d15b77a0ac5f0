//! What became of a step: its status, how far it has come, which record meets it, and by how long it was late.

use std::cmp::Reverse;

use super::milestone_state::{Delay, Met};
use super::outcome::{End, Outcome};
use super::rows::Rows;
use super::stated::{Stated, stated};
use super::{Commitment, Record, Step, Subject};
use crate::date::Day;
use crate::id::{Handle, RecordKind, StepKind};
use crate::number::Number;
use crate::schema::Stage;

/// What became of a step.
#[derive(Clone, Debug, PartialEq)]
pub struct StepState {
    /// The record that meets it: the earliest that is more than a repost, or else the earliest.
    pub met_by: Option<Handle<RecordKind>>,
    /// By how long it was met after it was due; none also where the dates leave open whether it was.
    pub delay: Option<Delay>,
    /// The status that counts among those that sources state.
    pub stated: Option<Stated>,
    /// How far it has come, as the latest source that says so states it.
    pub progress: Option<Percentage>,
    /// What became of it by its date.
    pub outcome: Outcome,
    /// Whether it is past due and not done.
    pub late: bool,
}

/// A part that is done, as a source states it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Percentage {
    /// The part, in per cent.
    pub value: Number,
    /// The record that gives it.
    pub record: Handle<RecordKind>,
}

impl StepState {
    /// What became of a step by a day. `own` are the public records about it, newest first.
    pub(super) fn new(
        step: &Step,
        handle: Handle<StepKind>,
        own: &[Handle<RecordKind>],
        met: &Met,
        records: Rows<'_, RecordKind, Record>,
        as_of: Day,
    ) -> Self {
        let subject = Subject::Step(handle);
        let met_by = met.get(&Commitment::Step(handle)).copied();
        let happened = || own.iter().copied().filter(|record| !records.row(*record).is_announcement());
        let stated = stated(records, happened(), subject);
        let end = match (met_by, stated.as_ref().map(|stated| stated.stage)) {
            (Some(record), _) => End::Done(Some(records.row(record).date)),
            // A status says that it is done, not when that came about.
            (None, Some(Stage::Done | Stage::Continuing)) => End::Done(None),
            (None, Some(Stage::Stopped)) => End::Stopped,
            (None, _) => End::None,
        };
        let outcome = Outcome::of(step.due, end, as_of);
        let came = met_by.and_then(|record| records.row(record).date.date());
        Self {
            met_by,
            delay: step.due.zip(came).and_then(|(due, came)| Delay::between(due, came)),
            stated,
            progress: progress(records, happened(), subject),
            outcome,
            late: outcome == Outcome::Overdue && step.is_known(as_of),
        }
    }
}

/// How far something has come by the latest of these records that say so; of several for one date by the one that became known
/// last, and of those by the one that says least.
pub(super) fn progress(
    records: Rows<'_, RecordKind, Record>,
    stating: impl Iterator<Item = Handle<RecordKind>>,
    subject: Subject,
) -> Option<Percentage> {
    let values = stating.flat_map(|record| {
        let of_subject = records.row(record).progress.iter().filter(move |progress| progress.of == subject);
        of_subject.map(move |progress| Percentage { value: progress.value, record })
    });
    values.max_by_key(|found| {
        let record = records.row(found.record);
        let date = record.counts_by();
        (date.last().min(record.known), date.first(), record.known, Reverse(found.value))
    })
}
