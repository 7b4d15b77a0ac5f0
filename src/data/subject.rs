//! What records are about, and what they state of it.

use super::column::Column;
use super::{Cell, Kind, Table};
use crate::id::{Handle, MilestoneKind, RecordKind};
use crate::model::{Commitment, Record, Snapshot, Subject};

/// Something that a record is about or meets.
#[derive(Clone, Copy)]
pub(super) struct Row {
    record: Handle<RecordKind>,
    about: About,
}

#[derive(Clone, Copy)]
enum About {
    Subject(Subject),
    /// A milestone is met by a record, and no record is about one otherwise.
    Milestone(Handle<MilestoneKind>),
}

impl Row {
    fn record<'m>(&self, snapshot: &Snapshot<'m>) -> &'m Record {
        snapshot.records().row(self.record)
    }

    fn subject(&self) -> Option<Subject> {
        match self.about {
            About::Subject(subject) => Some(subject),
            About::Milestone(_) => None,
        }
    }
}

pub(super) const COLUMNS: &[Column<Row>] = &[
    Column::new("record", Kind::Owner(Table::Records), |snapshot, row| {
        snapshot.records().id(row.record).as_str().into()
    }),
    Column::new("kind", Kind::Code, |_, row| {
        Cell::Code(
            "subject-",
            match row.about {
                About::Subject(Subject::Task(_)) => "task",
                About::Subject(Subject::Step(_)) => "step",
                About::Subject(Subject::Target(_)) => "target",
                About::Subject(Subject::Safeguard(_)) => "safeguard",
                About::Subject(Subject::Action(_)) => "action",
                About::Subject(Subject::Organisation(_)) => "organisation",
                About::Milestone(_) => "milestone",
            },
        )
    }),
    Column::new("subject", Kind::Text, |snapshot, row| {
        let outline = snapshot.outline;
        Cell::from(match row.about {
            About::Subject(Subject::Task(task)) => outline.tasks.id(task).as_str(),
            About::Subject(Subject::Step(step)) => outline.steps.id(step).as_str(),
            About::Subject(Subject::Target(target)) => outline.targets.id(target).as_str(),
            About::Subject(Subject::Safeguard(safeguard)) => outline.safeguards.id(safeguard).as_str(),
            About::Subject(Subject::Action(action)) => outline.actions.id(action).as_str(),
            About::Subject(Subject::Organisation(body)) => outline.organisations.id(body).as_str(),
            About::Milestone(milestone) => outline.milestones.id(milestone).as_str(),
        })
    }),
    Column::new("meets", Kind::Truth, |snapshot, row| {
        let meets = |commitment| row.record(snapshot).meets.contains(&commitment);
        match row.about {
            About::Milestone(_) => true.into(),
            About::Subject(Subject::Step(step)) => meets(Commitment::Step(step)).into(),
            About::Subject(Subject::Target(target)) => meets(Commitment::Target(target)).into(),
            About::Subject(_) => Cell::Empty,
        }
    }),
    Column::new("state", Kind::Code, |snapshot, row| {
        let status = row.subject().and_then(|subject| row.record(snapshot).status_of(subject));
        status.map_or(Cell::Empty, |status| Cell::Code("stage-", status.stage.name()))
    }),
    Column::new("words", Kind::Words, |snapshot, row| {
        let status = row.subject().and_then(|subject| row.record(snapshot).status_of(subject));
        Cell::of(status.and_then(|status| status.words.as_ref()))
    }),
    Column::new("progress", Kind::Number, |snapshot, row| {
        let progress = row.record(snapshot).progress.iter().find(|progress| Some(progress.of) == row.subject());
        Cell::of(progress.map(|progress| progress.value))
    }),
];

/// What each record is about, in the order in which it says so, then the milestones that it meets.
pub(super) fn all(snapshot: Snapshot<'_>) -> impl Iterator<Item = Row> + use<'_> {
    snapshot.records().iter().flat_map(|(handle, record)| {
        let subjects = record.about.iter().map(|subject| About::Subject(*subject));
        let milestones = record.meets.iter().filter_map(|meets| match *meets {
            Commitment::Milestone(milestone) => Some(About::Milestone(milestone)),
            Commitment::Step(_) | Commitment::Target(_) => None,
        });
        subjects.chain(milestones).map(move |about| Row { record: handle, about }).collect::<Vec<_>>()
    })
}
