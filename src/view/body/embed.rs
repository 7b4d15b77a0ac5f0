//! What other sites show in their own pages: the gist of a task, of a target, or of all tasks.

use serde::Serialize;

use super::task;
use crate::data::Table;
use crate::described::{Described, derive};
use crate::id::{Handle, TargetKind, TaskKind};
use crate::lang::Lang;
use crate::page::PageKind;
use crate::view::data::DataFileLinks;
use crate::view::drawing::chart::Charts;
use crate::view::heading::Heading;
use crate::view::scope::{MissingWords, Scope};
use crate::view::summary::disagreement::DisagreementView;
use crate::view::summary::evidence::Evidence;
use crate::view::summary::overview::Overview;
use crate::view::summary::step::{ProgressView, StepsDone};
use crate::view::summary::target::TargetSummary;
use crate::view::summary::task::TaskMark;
use crate::view::text::Text;

/// An embed.
#[derive(Debug, Described!, Serialize)]
pub struct EmbedBody {
    /// The name of its thing, or of the plan.
    pub name: Text,
    /// The page whose gist it shows.
    pub href: String,
    /// A task.
    pub task: Option<EmbeddedTask>,
    /// A target.
    pub target: Option<EmbeddedTarget>,
    /// All tasks.
    pub overview: Option<EmbeddedOverview>,
    /// The files that hold what it shows, if the site publishes its data.
    pub files: Option<DataFileLinks>,
}

/// Where a task stands.
#[derive(Debug, Described!, Serialize)]
pub struct EmbeddedTask {
    /// Its seal.
    pub mark: TaskMark,
    /// The source's own words for the status that counts.
    pub words: Option<Text>,
    /// What its state rests on.
    pub evidence: Evidence,
    /// How many of its steps are done.
    pub steps: Option<StepsDone>,
    /// How far it has come, as a source states it.
    pub progress: Option<ProgressView>,
    /// The statuses stated for the latest date, if they differ.
    pub disagreement: Option<DisagreementView>,
    /// Its lane along the plan's term, if at least two things lie on it.
    pub timeline: Option<Overview>,
    /// After how many days without a new record a task counts as quiet.
    pub quiet_days: u32,
}

/// Where a target stands.
#[derive(Debug, Described!, Serialize)]
pub struct EmbeddedTarget {
    /// The target.
    pub summary: TargetSummary,
    /// The charts of the total, if it has values.
    pub charts: Option<Charts>,
}

/// All tasks along the term.
#[derive(Debug, Described!, Serialize)]
pub struct EmbeddedOverview {
    /// How many actions there are.
    pub actions: usize,
    /// How many tasks there are.
    pub tasks: usize,
    /// The tasks; none if the theme draws none.
    pub drawing: Option<Overview>,
}

impl EmbedBody {
    pub(super) fn of_task(
        scope: &Scope<'_>,
        handle: Handle<TaskKind>,
        lang: Lang,
    ) -> Result<(Heading, Self), MissingWords> {
        let body = Self {
            task: Some(EmbeddedTask {
                mark: TaskMark::new(scope, handle, lang),
                words: task::words(scope, handle, lang),
                evidence: Evidence::new(scope, handle, lang),
                steps: StepsDone::new(scope, handle),
                progress: scope.snapshot.task(handle).progress.map(|progress| ProgressView::new(scope, progress, lang)),
                disagreement: task::disagreement(scope, handle, lang),
                timeline: Overview::of_task(scope, handle, lang),
                quiet_days: scope.snapshot.quiet_after_days,
            }),
            files: tasks(scope),
            ..Self::empty(scope, PageKind::Task(handle), lang)
        };
        Ok((Heading::below_home(scope.task_title(handle, lang)?, String::new()), body))
    }

    pub(super) fn of_target(
        scope: &Scope<'_>,
        handle: Handle<TargetKind>,
        lang: Lang,
    ) -> Result<(Heading, Self), MissingWords> {
        let body = Self {
            target: Some(EmbeddedTarget {
                summary: TargetSummary::new(scope, handle, lang),
                charts: Charts::new(scope, handle, lang, false)?,
            }),
            files: DataFileLinks::of_target(scope, handle),
            ..Self::empty(scope, PageKind::Target(handle), lang)
        };
        let name = scope.words(&scope.snapshot.outline.targets[handle].name, lang);
        Ok((Heading::below_home(name.to_owned(), String::new()), body))
    }

    pub(super) fn of_plan(scope: &Scope<'_>, lang: Lang) -> (Heading, Self) {
        let outline = scope.snapshot.outline;
        let body = Self {
            overview: Some(EmbeddedOverview {
                actions: outline.actions.len(),
                tasks: outline.tasks.len(),
                drawing: Overview::of_plan(scope, lang),
            }),
            files: tasks(scope),
            ..Self::empty(scope, PageKind::Home, lang)
        };
        (Heading::below_home(body.name.text.clone(), String::new()), body)
    }

    fn empty(scope: &Scope<'_>, page: PageKind, lang: Lang) -> Self {
        Self {
            name: scope.text(page.called(&scope.snapshot).unwrap_or(&scope.snapshot.plan().name), lang),
            href: scope.href_of(page, lang),
            task: None,
            target: None,
            overview: None,
            files: None,
        }
    }
}

/// The files with all tasks, if the site publishes its data.
fn tasks(scope: &Scope<'_>) -> Option<DataFileLinks> {
    DataFileLinks::of_table(scope, Table::Tasks)
}
