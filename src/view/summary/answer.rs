//! Where the plan stands, in one or two sentences: what they say, which a template puts into words.

use serde::Serialize;

use crate::data::{TaskTotals, share_of_goal};
use crate::id::{Handle, TargetKind};
use crate::lang::Lang;
use crate::model::TaskStage;
use crate::page::{PageKind, TargetFilter, TaskFilter};
use crate::schema::Stage;
use crate::view::scope::Scope;

/// Where the plan stands.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct Answer {
    /// Where the targets stand; none without targets.
    pub targets: Option<TargetsAnswer>,
    /// Where the tasks stand; none without tasks.
    pub tasks: Option<TasksAnswer>,
}

/// Where the targets stand.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct TargetsAnswer {
    /// How many targets there are, with the indicators among them.
    pub count: usize,
    /// What they are: `targets`, `indicators` that have no goal, or `mixed`.
    pub noun: &'static str,
    /// What there is to say of some of them, or of all; every target is in one of them.
    pub parts: Vec<AnswerPart>,
}

/// Where some of the targets stand.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct AnswerPart {
    /// Where they stand: the name of a standing, `reported` of those that only reposts call reached, `share` of one that stands at a part
    /// of its goal, `unconfirmed` of those of which only reposts give values, or `incomparable` of those whose values cannot be compared.
    pub standing: &'static str,
    /// How many they are.
    pub count: usize,
    /// How much of its goal the one target has, in whole per cent, rounded down.
    pub share: Option<u8>,
    /// The page of the one target, or the list of them.
    pub href: Option<String>,
}

/// Where the tasks stand.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct TasksAnswer {
    /// How many tasks there are.
    pub count: usize,
    /// How many have records within the term, announcements apart.
    pub reported: usize,
    /// Whether those are `none`, `some` or `all`.
    pub extent: &'static str,
    /// How many are done, as a source states it.
    pub done: usize,
    /// How many of those are so by what only reposts state.
    pub done_unconfirmed: usize,
    /// Whether there are `some` that are done or given up, so that nothing new is expected of them, or `none`.
    pub finished: &'static str,
    /// How many are late.
    pub late: usize,
    /// How many of those are so by what only reposts state.
    pub late_unconfirmed: usize,
    /// How many of those that have records within the term and are not finished had no new one for long.
    pub quiet: usize,
    /// After how many days without a new record a task counts among those.
    pub quiet_days: u32,
    /// The list of tasks.
    pub href: Option<String>,
    /// The list of those that are done.
    pub done_href: Option<String>,
    /// The list of those that are late.
    pub late_href: Option<String>,
    /// The list of those that had no new record for long.
    pub quiet_href: Option<String>,
}

/// The list of what is counted, or the whole list if that leaves nothing out.
fn list(scope: &Scope<'_>, counted: PageKind, whole: PageKind, lang: Lang) -> Option<String> {
    scope.href(counted, lang).or_else(|| scope.href(whole, lang))
}

impl Answer {
    pub(crate) fn new(scope: &Scope<'_>, lang: Lang) -> Self {
        Self { targets: TargetsAnswer::new(scope, lang), tasks: TasksAnswer::new(scope, lang) }
    }
}

impl TargetsAnswer {
    fn new(scope: &Scope<'_>, lang: Lang) -> Option<Self> {
        let targets = &scope.snapshot.outline.targets;
        let mut said: Vec<(TargetFilter, Handle<TargetKind>)> =
            targets.handles().map(|target| (TargetFilter::of(&scope.snapshot, target), target)).collect();
        said.sort_unstable();
        let parts = said.chunk_by(|left, right| left.0 == right.0).map(|alike| match alike {
            [(stands, target)] => {
                // Only of a single one it is said how far it has come; several are under way together.
                let share =
                    if *stands == TargetFilter::NotYet { share_of_goal(&scope.snapshot, *target) } else { None };
                AnswerPart {
                    standing: if share.is_some() { "share" } else { stands.word() },
                    count: 1,
                    share,
                    href: scope.href(PageKind::Target(*target), lang),
                }
            }
            _ => AnswerPart {
                standing: alike[0].0.word(),
                count: alike.len(),
                share: None,
                href: list(scope, PageKind::TargetsBy(alike[0].0), PageKind::Targets, lang),
            },
        });
        let indicators = targets.iter().filter(|(_, row)| row.goal.is_none()).count();
        let noun = match indicators {
            0 => "targets",
            all if all == targets.len() => "indicators",
            _ => "mixed",
        };
        (!targets.is_empty()).then(|| Self { count: targets.len(), noun, parts: parts.collect() })
    }
}

impl TasksAnswer {
    fn new(scope: &Scope<'_>, lang: Lang) -> Option<Self> {
        let TaskTotals { count, reported, done, done_unconfirmed, stopped, late, late_unconfirmed, quiet } =
            TaskTotals::new(&scope.snapshot);
        let members = |filter| list(scope, PageKind::TasksBy(filter), PageKind::Tasks, lang);
        (count > 0).then(|| Self {
            count,
            reported,
            extent: match reported {
                0 => "none",
                all if all == count => "all",
                _ => "some",
            },
            done,
            done_unconfirmed,
            finished: if done + stopped > 0 { "some" } else { "none" },
            late,
            late_unconfirmed,
            quiet,
            quiet_days: scope.snapshot.quiet_after_days,
            href: scope.href(PageKind::Tasks, lang),
            done_href: members(TaskFilter::Stage(TaskStage::Stated(Stage::Done))),
            late_href: members(TaskFilter::Late),
            quiet_href: members(TaskFilter::Quiet),
        })
    }
}
