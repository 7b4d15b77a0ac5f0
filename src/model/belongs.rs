//! What was withdrawn, and to what it had belonged: records that only their own pages tell of any more.

use super::known::subjects;
use super::{Outline, Record, Snapshot, Subject};
use crate::id::{ActionKind, Handle, OrganisationKind, RecordKind, TargetKind, TaskKind, TopicKind};

/// To what a record belonged, as the lists of its day had it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Belongs {
    /// To a task, also by one of its steps or targets.
    Task(Handle<TaskKind>),
    /// To a target.
    Target(Handle<TargetKind>),
    /// To an action, an action below it, or a task of any of them.
    Action(Handle<ActionKind>),
    /// To an organisation, or to a task that it leads.
    Organisation(Handle<OrganisationKind>),
    /// To a topic, by itself or by what it is about.
    Topic(Handle<TopicKind>),
}

impl<'m> Snapshot<'m> {
    /// The records that were public and are withdrawn by the day. They are in no list, and no state rests on them: this is for their own
    /// pages, and for telling those who had read them.
    pub fn withdrawn(&self) -> impl Iterator<Item = (Handle<RecordKind>, &'m Record)> + use<'m> {
        self.records().withdrawn()
    }

    /// Whether a record belongs to something, or did before it was withdrawn.
    pub fn belongs(&self, record: Handle<RecordKind>, to: Belongs) -> bool {
        let (outline, row) = (self.outline, self.records().row(record));
        let about = subjects(row);
        let of_task = |task: Handle<TaskKind>| about.iter().any(|subject| is_of_task(outline, *subject, task));
        match to {
            Belongs::Task(task) => of_task(task),
            Belongs::Target(target) => about.contains(&Subject::Target(target)),
            Belongs::Action(action) => {
                let mut within = outline.actions_within(action).into_iter();
                within.any(|action| about.contains(&Subject::Action(action)))
                    || outline.tasks_of(action).into_iter().any(of_task)
            }
            Belongs::Organisation(body) => {
                let mut led = outline.organisations[body].leads.iter().map(|(task, _)| *task);
                about.contains(&Subject::Organisation(body)) || led.any(of_task)
            }
            Belongs::Topic(topic) => {
                let own = &outline.topics[topic];
                let is_of_topic = |subject: &Subject| match *subject {
                    Subject::Task(task) => own.tasks.contains(&task),
                    Subject::Step(step) => own.tasks.contains(&outline.steps[step].task),
                    Subject::Target(target) => own.targets.contains(&target),
                    Subject::Safeguard(_) | Subject::Action(_) | Subject::Organisation(_) => false,
                };
                row.topics.contains(&topic) || about.iter().any(is_of_topic)
            }
        }
    }
}

fn is_of_task(outline: &Outline, subject: Subject, task: Handle<TaskKind>) -> bool {
    match subject {
        Subject::Task(own) => own == task,
        Subject::Step(step) => outline.steps[step].task == task,
        Subject::Target(target) => outline.tasks[task].targets.contains(&target),
        Subject::Safeguard(_) | Subject::Action(_) | Subject::Organisation(_) => false,
    }
}
