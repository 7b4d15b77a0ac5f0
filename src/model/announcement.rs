//! What can be said of an announcement once its date has passed.
//!
//! Its date is the one for which something is planned. Where it is no later than the day on which the announcement became
//! public, it is the date of the announcement itself, and nothing is said of it.

use super::{Commitment, Snapshot, Subject};
use crate::id::{Handle, RecordKind, TaskKind};

/// What is to be said of an announcement whose date has passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Passed {
    /// No record about the same thing lies on that date or after it: that what was announced happened is not reported.
    Unreported,
    /// There are such records. Whether they tell of what was announced is for the reader to see.
    Followed,
}

impl Passed {
    /// The word for it in views and interface words.
    pub fn name(self) -> &'static str {
        match self {
            Self::Unreported => "unreported",
            Self::Followed => "followed",
        }
    }
}

impl Snapshot<'_> {
    /// What is to be said of an announcement whose date has passed; none of any other record.
    pub fn passed(&self, announcement: Handle<RecordKind>) -> Option<Passed> {
        let records = self.records();
        let announced = records.row(announcement);
        let date = announced.date.date()?;
        // What becomes public on the last day of a period that it announces still looks ahead; a day tells of itself.
        let is_period = date.first() < date.last();
        let is_ahead = date.last() > announced.known || (is_period && date.last() == announced.known);
        if !announced.is_announcement() || !is_ahead || date.last() >= self.as_of {
            return None;
        }
        let may_tell = |handle: &Handle<RecordKind>| {
            let record = records.row(*handle);
            !record.is_announcement() && record.counts_by().last() >= date.first()
        };
        let of_task = |task: Handle<TaskKind>| self.task(task).records.iter().any(may_tell);
        let of = |subject: Subject| self.records_about(subject).iter().any(may_tell);
        // What is done in a part of it may be what was announced for the whole, and what is told of the whole for a part.
        let outline = self.outline;
        let followed = announced.about.iter().any(|subject| match *subject {
            Subject::Task(task) => of_task(task),
            Subject::Action(action) => {
                let mut within = outline.actions_within(action).into_iter();
                within.any(|action| {
                    of(Subject::Action(action)) || outline.actions[action].tasks.iter().copied().any(of_task)
                })
            }
            Subject::Organisation(body) => {
                let row = &outline.organisations[body];
                let mut tasks = row.leads.iter().map(|(task, _)| *task).chain(row.parts.iter().map(|(task, _)| *task));
                let mut steps = self.led_by(body).iter().filter_map(|led| match *led {
                    Commitment::Step(step) => Some(Subject::Step(step)),
                    Commitment::Milestone(_) | Commitment::Target(_) => None,
                });
                tasks.any(of_task) || steps.any(of)
            }
            Subject::Step(step) => of(Subject::Task(outline.steps[step].task)),
            Subject::Target(_) | Subject::Safeguard(_) => false,
        });
        let followed = followed || announced.about.iter().any(|subject| of(*subject));
        Some(if followed { Passed::Followed } else { Passed::Unreported })
    }
}
