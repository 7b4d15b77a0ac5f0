//! The public records and the tasks by what readers choose them by.

use std::collections::{BTreeMap, HashMap};

use super::rows::Rows;
use super::{Outline, Record, Subject, TaskStage, TaskState};
use crate::id::{Handle, RecordKind, TaskKind};
use crate::schema::RecordType;

/// Records, newest first, and tasks, in the order of the plan, by what they have in common.
#[derive(Debug)]
pub(super) struct Groups {
    /// The records of each kind.
    pub(super) by_kind: BTreeMap<RecordType, Vec<Handle<RecordKind>>>,
    /// The records about each action, the actions below it, and the tasks of any of them with their steps and targets.
    pub(super) by_action: Vec<Vec<Handle<RecordKind>>>,
    /// The records about the tasks that each organisation leads, with their steps and targets, and about itself.
    pub(super) by_organisation: Vec<Vec<Handle<RecordKind>>>,
    /// How many records each year has, the last year first.
    pub(super) by_year: Vec<(i16, usize)>,
    /// How many tasks each action and the actions below it have.
    pub(super) tasks_within: Vec<usize>,
    /// The tasks in each stage.
    pub(super) by_stage: BTreeMap<TaskStage, Vec<Handle<TaskKind>>>,
    /// The tasks that are late.
    pub(super) late: Vec<Handle<TaskKind>>,
    /// The tasks of which nothing new became known for long.
    pub(super) quiet: Vec<Handle<TaskKind>>,
}

impl Groups {
    pub(super) fn new(
        outline: &Outline,
        records: Rows<'_, RecordKind, Record>,
        by_subject: &HashMap<Subject, Vec<Handle<RecordKind>>>,
        tasks: &[TaskState],
    ) -> Self {
        let mut by_kind: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for (handle, record) in records.iter() {
            by_kind.entry(record.kind).or_default().push(handle);
        }
        let mut by_year: Vec<(i16, usize)> = Vec::new();
        for (_, record) in records.iter() {
            let year = record.counts_by().year();
            match by_year.last_mut() {
                Some((last, count)) if *last == year => *count += 1,
                _ => by_year.push((year, 1)),
            }
        }
        let mut by_stage: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for task in outline.tasks.handles() {
            by_stage.entry(tasks[task.index()].stage).or_default().push(task);
        }
        let of = |led: Vec<Handle<TaskKind>>, subjects: Vec<Subject>| {
            let of_tasks = led.iter().flat_map(|task| &tasks[task.index()].records);
            let own = subjects.iter().filter_map(|subject| by_subject.get(subject)).flatten();
            let mut records: Vec<_> = of_tasks.chain(own).copied().collect();
            records.sort_unstable();
            records.dedup();
            records
        };
        let by_action = outline.actions.handles().map(|action| {
            let within = outline.actions_within(action).into_iter().map(Subject::Action).collect();
            of(outline.tasks_of(action), within)
        });
        let by_organisation = outline.organisations.iter().map(|(organisation, row)| {
            of(row.leads.iter().map(|(task, _)| *task).collect(), vec![Subject::Organisation(organisation)])
        });
        let which =
            |is: fn(&TaskState) -> bool| outline.tasks.handles().filter(|task| is(&tasks[task.index()])).collect();
        Self {
            by_kind,
            by_year,
            tasks_within: outline.actions.handles().map(|action| outline.tasks_of(action).len()).collect(),
            by_action: by_action.collect(),
            by_organisation: by_organisation.collect(),
            by_stage,
            late: which(|state| state.late),
            quiet: which(|state| state.quiet),
        }
    }
}
