//! Targets in a long list: by action or topic, each group with what became of its targets.

use std::collections::BTreeMap;

use serde::Serialize;

use super::target::TargetSummary;
use crate::described::{Described, derive};
use crate::id::{ActionKind, Handle, TargetKind};
use crate::lang::Lang;
use crate::model::Standing;
use crate::page::PageKind;
use crate::view::scope::Scope;
use crate::view::text::Text;

/// The most targets that stand in a list with their charts; more of them are rows, which fold where they fall into groups.
const MOST_UNFOLDED: usize = 24;

/// A list of targets.
#[derive(Debug)]
pub struct TargetList {
    /// Whether they are too many for more than a row each.
    pub compact: bool,
    /// What the groups are: `action` or `topic`; none without groups.
    pub by: Option<&'static str>,
    /// The groups, if they are many and fall into several. A target that belongs to several stands in each.
    pub groups: Vec<TargetGroup>,
    /// The targets in no group.
    pub rest: Vec<TargetSummary>,
    /// Whether some target stands in several groups.
    pub repeats: bool,
}

/// The targets of an action or a topic.
#[derive(Debug, Described!, Serialize)]
pub struct TargetGroup {
    /// The number of the action as printed.
    pub number: Option<Text>,
    /// The name of the action or topic.
    pub name: Text,
    /// The address of its page.
    pub href: Option<String>,
    /// How many targets it has.
    pub count: usize,
    /// How many of them stand where; standings that none has are left out.
    pub standings: Vec<StandingCount>,
    /// Its targets.
    pub targets: Vec<TargetSummary>,
}

/// How many targets have one standing.
#[derive(Debug, Described!, Serialize)]
pub struct StandingCount {
    /// The standing: `no-data`, `no-total`, `followed`, `goal-pending`, `before`, `not-yet`, `within-limit`, `exceeded`, `overdue`, `undecided` (past due, and no confirmed figure tells whether it was reached by then), `lapsed`, `reached`, `reached-by-estimate`, `reported-reached`; `met`, `reported-met` (a source says without a figure that it is reached).
    pub standing: &'static str,
    /// How many targets.
    pub count: usize,
}

impl TargetList {
    /// Every target, in order.
    pub(crate) fn new(scope: &Scope<'_>, lang: Lang) -> Self {
        let targets = &scope.snapshot.outline.targets;
        let compact = targets.len() > MOST_UNFOLDED;
        let grouped = [("action", by_action(scope, lang)), ("topic", by_topic(scope, lang))];
        // One group would only hide what is in it.
        let grouped = grouped.into_iter().find(|(_, groups)| compact && groups.len() > 1);
        let (by, members) = grouped.map_or((None, Vec::new()), |(by, groups)| (Some(by), groups));
        let mut places = vec![0; targets.len()];
        members.iter().flat_map(|(_, members)| members).for_each(|target| places[target.index()] += 1);
        let rest = targets.handles().filter(|target| places[target.index()] == 0);
        Self {
            compact,
            by,
            rest: rest.map(|target| TargetSummary::new(scope, target, lang)).collect(),
            groups: members.into_iter().map(|(head, members)| TargetGroup::new(scope, head, &members, lang)).collect(),
            repeats: places.iter().any(|places| *places > 1),
        }
    }

    /// Some targets, and whether they are too many for more than a row each.
    pub(crate) fn of(scope: &Scope<'_>, targets: &[Handle<TargetKind>], lang: Lang) -> (bool, Vec<TargetSummary>) {
        let compact = targets.len() > MOST_UNFOLDED;
        (compact, targets.iter().map(|target| TargetSummary::new(scope, *target, lang)).collect())
    }
}

/// What a group is called, and where it leads.
struct Head {
    number: Option<Text>,
    name: Text,
    href: Option<String>,
}

type Groups = Vec<(Head, Vec<Handle<TargetKind>>)>;

/// The targets of each action at the top, through the tasks that serve them, in the order of the plan.
fn by_action(scope: &Scope<'_>, lang: Lang) -> Groups {
    let outline = scope.snapshot.outline;
    let mut groups: BTreeMap<Handle<ActionKind>, Vec<Handle<TargetKind>>> = BTreeMap::new();
    for (target, row) in outline.targets.iter() {
        for action in row.tasks.iter().filter_map(|task| outline.actions_of(*task).last()) {
            let group = groups.entry(action).or_default();
            if group.last() != Some(&target) {
                group.push(target);
            }
        }
    }
    let head = |action: Handle<ActionKind>| Head {
        number: Some(scope.printed_text(&outline.actions[action].number, lang)),
        name: scope.text(&outline.actions[action].name, lang),
        href: scope.href(PageKind::Action(action), lang),
    };
    groups.into_iter().map(|(action, targets)| (head(action), targets)).collect()
}

/// The targets of each topic, in the order of the vocabulary.
fn by_topic(scope: &Scope<'_>, lang: Lang) -> Groups {
    let topics = scope.snapshot.outline.topics.iter().filter(|(_, row)| !row.targets.is_empty());
    let group = |(topic, row): (_, &crate::model::Topic)| {
        let href = scope.href(PageKind::Topic(topic), lang);
        (Head { number: None, name: scope.text(&row.name, lang), href }, row.targets.clone())
    };
    topics.map(group).collect()
}

impl TargetGroup {
    fn new(scope: &Scope<'_>, head: Head, targets: &[Handle<TargetKind>], lang: Lang) -> Self {
        let Head { number, name, href } = head;
        let of = |standing: &Standing| {
            targets.iter().filter(|target| scope.snapshot.target(**target).standing == *standing).count()
        };
        let standings = Standing::ALL.iter().map(|standing| (standing.name(), of(standing)));
        Self {
            number,
            name,
            href,
            count: targets.len(),
            standings: standings
                .filter(|(_, count)| *count > 0)
                .map(|(standing, count)| StandingCount { standing, count })
                .collect(),
            targets: targets.iter().map(|target| TargetSummary::new(scope, *target, lang)).collect(),
        }
    }
}
