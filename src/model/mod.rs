//! Content as meant: every reference resolved, every rule kept. Built only by `validate`, so holding a [`Model`] is the
//! proof that it was checked.
//!
//! The records are not public here: what a reader may see depends on the as-of date, so they are reached through a
//! [`Snapshot`] only.

mod amount;
mod amount_state;
mod announcement;
mod answering;
mod assessment;
mod attachment;
mod basis;
mod belongs;
mod case;
mod cases_of;
mod changes;
mod commitment;
mod compare;
mod evaluation;
mod evaluation_state;
mod groups;
mod known;
mod leads;
mod mark;
mod method;
mod milestone_state;
mod names;
mod news;
mod news_state;
mod observation;
mod outcome;
mod party;
mod plan;
mod public;
mod reading;
mod recency;
mod recomputed;
mod record;
mod round;
mod rows;
mod schedule;
mod snapshot;
mod sources;
mod standing;
mod state;
mod stated;
mod step_state;
mod table;
mod target;
mod target_state;
mod task_state;
mod waiting;
mod withdrawal;

pub use amount::{Amount, SourcedAmount};
pub use amount_state::{AmountEntry, AmountPlace, AmountSum};
pub use announcement::Passed;
pub use assessment::{Assessment, Reply, Whole};
pub use attachment::{Attachment, AttachmentPlace};
pub use basis::Basis;
pub use belongs::Belongs;
pub use case::{Case, Picture};
pub use changes::{Changes, CommitmentChange, FigureChange, LateChange, StageChange, TargetChange, TaskChange};
pub use commitment::{Commitment, Milestone, Step};
pub use evaluation::{Assessed, AssessedOf, CriterionOf, Evaluation, History, RoundOf};
pub use leads::Naming;
pub use mark::{Happened, Mark, Marked, Marks};
pub use method::{Dimension, Indicator, Method, WeighedIn, Weights};
pub use milestone_state::{Delay, MilestoneState};
pub use news::{News, Occasion, Told};
pub use observation::{AsPublished, Breakdown, Observation, Observed, Series};
pub use outcome::Outcome;
pub use party::Party;
pub use plan::{Issuer, Paragraph, Part, Piece, Plan, Principle, Role};
pub use public::{Hold, Public};
pub use reading::{Doubted, Reading, Shown};
pub use recomputed::{Recomputed, Weighed};
pub use record::{Progress, Record, Status, Subject};
pub use round::{Round, RoundMethod};
pub use rows::Rows;
pub use schedule::{NextUpdate, Scheduled};
pub use snapshot::Snapshot;
pub use sources::{Sources, public_by};
pub use standing::Standing;
pub use state::State;
pub use stated::{Decided, Disagreement, Stated};
pub use step_state::{Percentage, StepState};
pub use table::Table;
pub use target::{Baseline, Goal, Interim, Target};
pub use target_state::{Entry, ObservationHandle, Outranked, TargetState};
pub use task_state::{Evidence, TaskStage, TaskState};
pub use waiting::{Fact, Reason, Waiting};
pub use withdrawal::Withdrawal;

use crate::date::Day;
use crate::decode::{Plain, Prose};
use crate::id::{
    ActionKind, BreakdownKind, CaseKind, EvaluationKind, FieldKind, FreePageKind, Handle, MilestoneKind,
    OrganisationKind, PlaceKind, PrincipleKind, RecordKind, Reference, RoleKind, SafeguardKind, StepKind, TargetKind,
    TaskKind, TermKind, TopicKind,
};
use crate::lang::Localized;
use crate::schema::{self, Alias, OrganisationRole, Searched};
use crate::source::Spanned;

/// A whole plan with everything that is known of its progress.
#[derive(Debug)]
pub struct Model {
    outline: Outline,
    records: Table<RecordKind, Record>,
    cases: Table<CaseKind, Case>,
    evaluations: Table<EvaluationKind, Evaluation>,
}

/// The plan and its pieces: everything that does not depend on a date.
#[derive(Debug)]
pub struct Outline {
    /// The official document.
    pub plan: Plan,
    /// The actions, in the order of the plan, each followed by those below it.
    pub actions: Table<ActionKind, Action>,
    /// The principles, in the order of the plan.
    pub principles: Table<PrincipleKind, Principle>,
    /// The tasks, in the order of the plan.
    pub tasks: Table<TaskKind, Task>,
    /// The steps of tasks, task by task.
    pub steps: Table<StepKind, Step>,
    /// The milestones of tasks, task by task.
    pub milestones: Table<MilestoneKind, Milestone>,
    /// The safeguards, in the order of the plan.
    pub safeguards: Table<SafeguardKind, Safeguard>,
    /// The targets, in the order in which the plan sets them.
    pub targets: Table<TargetKind, Target>,
    /// The organisations, in the order in which the content lists them.
    pub organisations: Table<OrganisationKind, Organisation>,
    /// The roles that organisations have in tasks besides leading them.
    pub roles: Table<RoleKind, Named>,
    /// The topics, in the order of the vocabulary.
    pub topics: Table<TopicKind, Topic>,
    /// The fields by which cases are sorted, in the order of the vocabulary.
    pub fields: Table<FieldKind, Named>,
    /// The countries and regions by which cases are sorted, in the order of the vocabulary.
    pub places: Table<PlaceKind, Named>,
    /// The ways in which values of targets are broken down, in the order of the vocabulary.
    pub breakdowns: Table<BreakdownKind, Breakdown>,
    /// The terms of the glossary, in its order.
    pub glossary: Table<TermKind, Term>,
    /// The free pages, in the order of the menu.
    pub pages: Table<FreePageKind, FreePage>,
}

impl Outline {
    /// An action and those above it, from itself to the top.
    pub fn lineage(&self, action: Handle<ActionKind>) -> impl Iterator<Item = Handle<ActionKind>> {
        std::iter::successors(Some(action), |action| self.actions[*action].parent)
    }

    /// The actions that a task belongs to: its own and those above it.
    pub fn actions_of(&self, task: Handle<TaskKind>) -> impl Iterator<Item = Handle<ActionKind>> {
        self.tasks[task].action.into_iter().flat_map(|action| self.lineage(action))
    }

    /// The actions at the top, in order.
    pub fn top_actions(&self) -> impl Iterator<Item = Handle<ActionKind>> {
        self.actions.iter().filter(|(_, row)| row.parent.is_none()).map(|(action, _)| action)
    }

    /// The number of a task as printed.
    pub fn number(&self, task: Handle<TaskKind>) -> &str {
        self.tasks[task].number.as_ref().map_or(self.tasks.id(task).as_str(), |number| &number.0)
    }

    /// An action and all actions below it.
    pub fn actions_within(&self, action: Handle<ActionKind>) -> Vec<Handle<ActionKind>> {
        let below = self.actions[action].children.iter().flat_map(|child| self.actions_within(*child));
        std::iter::once(action).chain(below).collect()
    }

    /// The tasks of an action and of all actions below it.
    pub fn tasks_of(&self, action: Handle<ActionKind>) -> Vec<Handle<TaskKind>> {
        self.actions_within(action).into_iter().flat_map(|action| self.actions[action].tasks.iter().copied()).collect()
    }

    /// The milestones that somebody had stated by a day.
    pub(super) fn milestones_by(&self, as_of: Day) -> impl Iterator<Item = (Handle<MilestoneKind>, &Milestone)> {
        self.milestones.iter().filter(move |(_, row)| row.is_known(as_of))
    }

    /// The steps that somebody had stated by a day.
    pub(super) fn steps_by(&self, as_of: Day) -> impl Iterator<Item = (Handle<StepKind>, &Step)> {
        self.steps.iter().filter(move |(_, row)| row.is_known(as_of))
    }
}

impl Model {
    /// Puts checked parts together. For `validate` only: every handle in them leads to a row of its table.
    pub fn from_checked(
        outline: Outline,
        records: Table<RecordKind, Record>,
        cases: Table<CaseKind, Case>,
        evaluations: Table<EvaluationKind, Evaluation>,
    ) -> Self {
        Self { outline, records, cases, evaluations }
    }

    /// Gives a task the texts that are ours, its summary and its body, as a document has them now; it has the same of everything
    /// else. Nothing happens if there is no such task.
    pub fn set_task_texts(&mut self, written: schema::Task) {
        if let Some(task) = self.outline.tasks.find(&written.id.value) {
            let row = self.outline.tasks.row_mut(task);
            (row.summary, row.body) = (written.summary, written.body);
        }
    }

    /// Gives a record its texts as a document has them now; it has the same of everything else. Nothing happens if there is no
    /// such record.
    pub fn set_record_texts(&mut self, written: schema::Record) {
        if let Some(record) = self.records.find(&written.id.value) {
            let row = self.records.row_mut(record);
            (row.title, row.text) = (written.title, written.text);
            (row.disagreement, row.note) = (written.disagreement, written.note);
        }
    }

    /// The plan and its pieces.
    pub fn outline(&self) -> &Outline {
        &self.outline
    }
}

/// A group of tasks, or of further actions.
#[derive(Clone, Debug)]
pub struct Action {
    /// The action right above it.
    pub parent: Option<Handle<ActionKind>>,
    /// The actions right below it, in order.
    pub children: Vec<Handle<ActionKind>>,
    /// Its number as printed.
    pub number: Localized<Plain>,
    /// Its name.
    pub name: Localized<Plain>,
    /// Its own tasks, in order; those of the actions below it are not among them.
    pub tasks: Vec<Handle<TaskKind>>,
    /// The words of its heading, and of its text if they are one paragraph. None if it has only a number and a name.
    pub official: Option<Localized<Vec<Part>>>,
    /// The place of its heading in [`Plan::paragraphs`].
    pub paragraph: Option<usize>,
    /// The words of its text, if they are a paragraph of their own.
    pub text: Option<Localized<Vec<Part>>>,
    /// The place of its text in [`Plan::paragraphs`], if it is a paragraph of its own.
    pub text_paragraph: Option<usize>,
}

/// A numbered commitment.
#[derive(Clone, Debug)]
pub struct Task {
    /// The number as printed, where that is not its id.
    pub number: Option<Plain>,
    /// The topics it belongs to.
    pub topics: Vec<Handle<TopicKind>>,
    /// The action it belongs to.
    pub action: Option<Handle<ActionKind>>,
    /// Its name.
    pub name: Localized<Plain>,
    /// The plain-language summary.
    pub summary: Option<Localized<Plain>>,
    /// More about it.
    pub body: Option<Localized<Spanned<Prose>>>,
    /// The lead organisations, in the order in which the plan names them.
    pub leads: Vec<Handle<OrganisationKind>>,
    /// The organisations that have other roles in it.
    pub parties: Vec<Party>,
    /// The steps into which it is broken down, in their order.
    pub steps: Vec<Handle<StepKind>>,
    /// The dated commitments: its own, then those that it shares with the tasks in which they stand.
    pub milestones: Vec<Handle<MilestoneKind>>,
    /// Sums of money for it that a source or the plan gives outside records.
    pub amounts: Vec<SourcedAmount>,
    /// Documents that belong to it.
    pub documents: Vec<Attachment>,
    /// Where progress was looked for without success, and when.
    pub searched: Option<Searched>,
    /// The targets it serves.
    pub targets: Vec<Handle<TargetKind>>,
    /// The tasks that are named as related.
    pub related: Vec<Handle<TaskKind>>,
    /// The words of its paragraph, also where the plan has no full text; none if it has only a name.
    pub official: Option<Localized<Vec<Part>>>,
    /// The place of its paragraph in [`Plan::paragraphs`].
    pub paragraph: Option<usize>,
}

/// Something of which only the name is known: a role, a field, a country or region.
#[derive(Clone, Debug)]
pub struct Named {
    /// Its name.
    pub name: Localized<Plain>,
}

/// A topic.
#[derive(Clone, Debug)]
pub struct Topic {
    /// Its name.
    pub name: Localized<Plain>,
    /// The tasks that name it, in order.
    pub tasks: Vec<Handle<TaskKind>>,
    /// The targets that name it, in order.
    pub targets: Vec<Handle<TargetKind>>,
}

/// A term of the glossary.
#[derive(Clone, Debug)]
pub struct Term {
    /// What kind of thing it names.
    pub kind: schema::TermKind,
    /// The term.
    pub term: Localized<Plain>,
    /// Other words for it.
    pub forms: Vec<Alias>,
    /// What it means.
    pub definition: Option<Localized<Plain>>,
    /// The page that tells more.
    pub about: Option<Reference>,
}

/// A page that is written freely.
#[derive(Clone, Debug)]
pub struct FreePage {
    /// Its title.
    pub title: Localized<Plain>,
    /// What it is about.
    pub description: Localized<Plain>,
    /// What it says.
    pub text: Localized<Spanned<Prose>>,
}

/// A safeguard.
#[derive(Clone, Debug)]
pub struct Safeguard {
    /// Its number as printed.
    pub number: Localized<Plain>,
    /// Its name.
    pub name: Localized<Plain>,
    /// Its text.
    pub text: Localized<Plain>,
    /// The words of its paragraph, also where the plan has no full text.
    pub official: Localized<Vec<Part>>,
    /// The place of its paragraph in [`Plan::paragraphs`].
    pub paragraph: Option<usize>,
}

/// A body.
#[derive(Clone, Debug)]
pub struct Organisation {
    /// What it does in the plan.
    pub role: OrganisationRole,
    /// Its full official name.
    pub name: Localized<Plain>,
    /// Its name in a line of lead organisations.
    pub short: Localized<Plain>,
    /// What it is sorted by, if not by its short name.
    pub sort_key: Option<Localized<Plain>>,
    /// Other official names.
    pub aliases: Vec<Alias>,
    /// Whether it stands for several bodies.
    pub collective: bool,
    /// The tasks it leads, in order, and whether it is named first.
    pub leads: Vec<(Handle<TaskKind>, bool)>,
    /// The tasks in which it has other roles, in order, with the role.
    pub parts: Vec<(Handle<TaskKind>, Handle<RoleKind>)>,
    /// The places in [`Plan::issuers`] of the names under which it signed.
    pub signatures: Vec<usize>,
}
