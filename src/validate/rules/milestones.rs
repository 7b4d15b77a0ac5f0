//! A milestone is met by a record about its task, of something that happened after somebody had stated it; so is a step, by what
//! meets it or states that it is done.

use std::collections::HashMap;

use crate::date::Date;
use crate::diagnostic::{Argument, Code, Diagnostic};
use crate::id::{Kind, MilestoneKind, Reference, TaskId, TaskKind};
use crate::input::Content;
use crate::schema::{Plan, Record, RecordType, Source, Stage};
use crate::source::Span;
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule =
    Rule { codes: &[Code::MilestoneElsewhere, Code::MetBeforeStated], reads: Reads::Written, check };

/// A milestone or step that records can meet.
struct Stated<'c> {
    /// The tasks whose milestone it is; of a step the one that it is a part of.
    tasks: Vec<TaskId>,
    source: Option<&'c Source>,
    /// Whether the plan states it, itself or as well.
    by_plan: bool,
    /// Where it is declared.
    span: Span,
}

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    let content = whole.content();
    // That an announcement meets nothing is held by another rule.
    let moves = |record: &Record| !record.meets.is_empty() || !record.statuses.is_empty();
    let meets = |record: &&Record| moves(record) && record.kind != RecordType::Announcement;
    let meeting: Vec<&Record> = content.records.iter().filter(|record| record.is_whole).filter(meets).collect();
    if meeting.is_empty() {
        return;
    }
    let (stated, owners, plan) = (stated(content), owners(content), content.plan.as_ref());
    for record in meeting {
        for met in &record.meets {
            let Some(row) = stated.get(&(met.value.kind(), met.value.id.as_str())) else { continue };
            if let Some(id) = met.value.of::<MilestoneKind>()
                && !row.tasks.iter().any(|task| is_about(record, task, &owners))
            {
                findings.push(
                    Diagnostic::at(Code::MilestoneElsewhere, met.span)
                        .with("milestone", id.as_str())
                        .with("task", row.tasks[0].as_str())
                        .related(row.span),
                );
            }
            findings.extend(before_stated(record, (met.value.kind(), met.value.id.as_str(), met.span), row, plan));
        }
        for status in
            record.statuses.iter().filter(|status| matches!(status.status.value, Stage::Done | Stage::Continuing))
        {
            let Reference::Step(id) = &status.of.value else { continue };
            let Some(row) = stated.get(&(Kind::Step, id.as_str())) else { continue };
            findings.extend(before_stated(record, (Kind::Step, id.as_str(), status.of.span), row, plan));
        }
    }
}

/// Every milestone and step, by its kind and id.
fn stated(content: &Content) -> HashMap<(Kind, &str), Stated<'_>> {
    let mut stated = HashMap::new();
    for (_, task) in &content.tasks {
        for row in &task.milestones {
            let others = row.also.iter().filter_map(|also| also.value.of::<TaskKind>());
            let tasks = std::iter::once(task.id.value.clone()).chain(others).collect();
            let source = row.source.as_ref();
            let row_of = Stated { tasks, source, by_plan: source.is_none(), span: row.id.span };
            stated.insert((Kind::Milestone, row.id.value.as_str()), row_of);
        }
        for row in &task.steps {
            let source = row.source.as_ref();
            let by_plan = source.is_none() || row.paragraph.is_some();
            let row_of = Stated { tasks: vec![task.id.value.clone()], source, by_plan, span: row.id.span };
            stated.insert((Kind::Step, row.id.value.as_str()), row_of);
        }
    }
    stated
}

/// The tasks to which steps and targets belong, by their kind and id.
type Owners<'c> = HashMap<(Kind, &'c str), Vec<&'c TaskId>>;

fn owners(content: &Content) -> Owners<'_> {
    let steps = content.tasks.iter().flat_map(|(_, task)| {
        task.steps.iter().map(|step| ((Kind::Step, step.id.value.as_str()), vec![&task.id.value]))
    });
    let targets = content.targets.iter().map(|target| {
        let tasks = target.tasks.iter().map(|task| &task.value);
        ((Kind::Target, target.id.value.as_str()), tasks.collect())
    });
    steps.chain(targets).collect()
}

/// Whether a record is about a task, a step of it, or a target of it.
fn is_about(record: &Record, task: &TaskId, owners: &Owners<'_>) -> bool {
    let is_of_task = |(kind, id): (Kind, &str)| match kind {
        Kind::Task => id == task.as_str(),
        _ => owners.get(&(kind, id)).is_some_and(|tasks| tasks.contains(&task)),
    };
    let named = record.about.iter().map(|about| &about.value);
    let moved = record.statuses.iter().map(|row| &row.of.value).chain(record.progress.iter().map(|row| &row.of.value));
    let paid = record.amounts.iter().map(|row| &row.of.value);
    let met = record.meets.iter().map(|met| (met.value.kind(), met.value.id.as_str()));
    let observed = record.all_observations().map(|row| (Kind::Target, row.target.value.as_str()));
    named.chain(moved).chain(paid).map(Reference::parts).chain(met).chain(observed).any(is_of_task)
}

/// What is found if the last day of which a record can tell lies before the first on which what it meets can have been stated.
fn before_stated(
    record: &Record,
    (kind, id, span): (Kind, &str, Span),
    row: &Stated<'_>,
    plan: Option<&Plan>,
) -> Option<Diagnostic> {
    let by_plan = plan.filter(|_| row.by_plan).map(|plan| Date::Day(plan.published));
    let by_source = row.source.map(|source| source.published);
    let stated = match (by_plan, by_source) {
        (Some(plan), Some(Some(source))) if source.first() < plan.first() => source,
        (Some(plan), _) => plan,
        (None, published) => published??,
    };
    let date = record.date.value.date()?;
    (date.last() < stated.first()).then(|| {
        Diagnostic::at(Code::MetBeforeStated, span)
            .with("kind", Argument::Message(kind.message()))
            .with("id", id)
            .with("date", date.to_string())
            .with("stated", stated.to_string())
            .related(row.span)
    })
}
