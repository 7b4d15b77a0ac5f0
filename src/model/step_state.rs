//! What became of a step: its status, how far it has come, which record meets it, and by how long it was late.

use std::cmp::Reverse;

use super::milestone_state::Delay;
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
    /// By how long it was met after it was due; none also where the dates leave open whether it was, or records whether it is done.
    pub delay: Option<Delay>,
    /// The status that counts among those that sources state.
    pub stated: Option<Stated>,
    /// How far it has come, as the latest source that says so states it.
    pub progress: Option<Percentage>,
    /// The record that states that its task was stopped, if that is why it no longer applies.
    pub stopped_by: Option<Handle<RecordKind>>,
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
    /// Whether the source gives it in place of a higher one that it gave earlier.
    pub revised: bool,
    /// The record that gives it.
    pub record: Handle<RecordKind>,
}

impl StepState {
    /// What became of a step by a day. `own` are the public records about it, newest first, and `met_by` is the one that meets it;
    /// `stopped` is the record that states that its task was stopped.
    pub(super) fn new(
        step: &Step,
        handle: Handle<StepKind>,
        own: &[Handle<RecordKind>],
        met_by: Option<Handle<RecordKind>>,
        stopped: Option<Handle<RecordKind>>,
        records: Rows<'_, RecordKind, Record>,
        as_of: Day,
    ) -> Self {
        let subject = Subject::Step(handle);
        let happened = || own.iter().copied().filter(|record| !records.row(*record).is_announcement());
        let stated = stated(records, happened(), subject);
        let order = |record: &Record| (record.told(), record.known);
        // The last word that it was met.
        let met_last = || {
            let meeting = happened().map(|record| records.row(record));
            meeting.filter(|record| record.meets.contains(&Commitment::Step(handle))).map(order).max()
        };
        let denied = stated.as_ref().filter(|stated| stated.stage.is_not_done());
        let is_disputed = met_by.is_some()
            && denied.is_some_and(|denied| met_last().is_some_and(|met| met <= order(records.row(denied.record))));
        let (end, stopped_by) = match (met_by, stated.as_ref().map(|stated| (stated.stage, stated.record))) {
            _ if is_disputed => (End::Disputed, None),
            (Some(record), _) => (End::met(records.row(record)), None),
            (None, Some((stage, record))) if stage.is_done() => (End::stated_done(records.row(record)), None),
            (None, Some((Stage::Stopped, _))) => (End::Stopped, None),
            (None, _) if stopped.is_some() => (End::Stopped, stopped),
            (None, _) => (End::None, None),
        };
        let outcome = Outcome::of(step.due, end, as_of);
        let came = met_by.and_then(|record| records.row(record).date.date());
        Self {
            met_by,
            delay: step.due.zip(came).filter(|_| !is_disputed).and_then(|(due, came)| Delay::between(due, came)),
            stated,
            progress: progress(records, happened(), subject),
            stopped_by,
            outcome,
            late: outcome == Outcome::Overdue && step.is_known(as_of),
        }
    }

    /// The status that decides what became of it, if one does: where no record meets it, or records disagree.
    pub fn deciding_status(&self) -> Option<&Stated> {
        let decides = match self.outcome {
            Outcome::Disputed => true,
            Outcome::Stopped => self.stopped_by.is_none(),
            outcome => outcome.is_done() && self.met_by.is_none(),
        };
        self.stated.as_ref().filter(|_| decides)
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
        of_subject.map(move |progress| Percentage { value: progress.value, revised: progress.revised, record })
    });
    values.max_by_key(|found| {
        let record = records.row(found.record);
        let date = record.counts_by();
        (date.last().min(record.known), date.first(), record.known, Reverse(found.value))
    })
}
