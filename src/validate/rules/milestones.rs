//! A milestone is met by a record about its task, of something that happened after somebody had stated it.

use std::collections::HashMap;

use crate::date::Date;
use crate::diagnostic::{Code, Diagnostic};
use crate::id::{MilestoneId, Reference};
use crate::input::Content;
use crate::schema::{Milestone, Plan, Record, RecordType, Task};
use crate::source::Spanned;
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule =
    Rule { codes: &[Code::MilestoneElsewhere, Code::MetBeforeStated], reads: Reads::Written, check };

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    let content = whole.content();
    let stated = content.tasks.iter().flat_map(|(_, task)| task.milestones.iter().map(move |row| (task, row)));
    let stated: HashMap<&MilestoneId, (&Task, &Milestone)> =
        stated.map(|(task, row)| (&row.id.value, (task, row))).collect();
    // That an announcement meets nothing is held by another rule.
    let meeting = content.records.iter().filter(|record| !record.meets.is_empty());
    for record in meeting.filter(|record| record.is_whole && record.kind != RecordType::Announcement) {
        for id in &record.meets {
            let Some((task, milestone)) = stated.get(&id.value) else { continue };
            if !is_about(record, task, content) {
                findings.push(
                    Diagnostic::at(Code::MilestoneElsewhere, id.span)
                        .with("milestone", id.value.as_str())
                        .with("task", task.id.value.as_str())
                        .related(milestone.id.span),
                );
            }
            findings.extend(before_stated(record, id, milestone, content.plan.as_ref()));
        }
    }
}

/// Whether a record is about a task, or about a target of it.
fn is_about(record: &Record, task: &Task, content: &Content) -> bool {
    let serves = |target: &_| {
        let mut own = content.targets.iter().filter(|row| row.tasks.iter().any(|id| id.value == task.id.value));
        own.any(|row| row.id.value == *target)
    };
    let is_it = |about: &Spanned<Reference>| match &about.value {
        Reference::Task(id) => *id == task.id.value,
        Reference::Target(id) => serves(id),
        _ => false,
    };
    record.about.iter().any(is_it) || record.all_observations().any(|row| serves(&row.target.value))
}

/// What is found if the last day of which a record can tell lies before the first on which its milestone can have been stated.
fn before_stated(
    record: &Record,
    id: &Spanned<MilestoneId>,
    milestone: &Milestone,
    plan: Option<&Plan>,
) -> Option<Diagnostic> {
    let stated = match &milestone.source {
        Some(source) => source.published?,
        None => Date::Day(plan?.published),
    };
    let date = record.date.value.date()?;
    (date.last() < stated.first()).then(|| {
        Diagnostic::at(Code::MetBeforeStated, id.span)
            .with("milestone", id.value.as_str())
            .with("date", date.to_string())
            .with("stated", stated.to_string())
            .related(milestone.id.span)
    })
}
