//! Content as meant: every reference resolved, every rule kept. Built only by `validate`, so holding a [`Model`] is the
//! proof that it was checked.
//!
//! The records are not public here: what a reader may see depends on the as-of date, so they are reached through a
//! [`Snapshot`] only.

mod amount;
mod amount_state;
mod announcement;
mod attachment;
mod basis;
mod case;
mod commitment;
mod leads;
mod milestone_state;
mod observation;
mod outcome;
mod party;
mod public;
mod rows;
mod schedule;
mod snapshot;
mod state;
mod stated;
mod step_state;
mod table;
mod target;
mod target_state;
mod task_state;
mod waiting;

pub use amount::{Amount, SourcedAmount};
pub use amount_state::{AmountEntry, AmountPlace, AmountSum};
pub use announcement::Passed;
pub use attachment::{Attachment, AttachmentPlace};
pub use basis::Basis;
pub use case::{Case, Picture};
pub use commitment::{Commitment, Milestone, Step};
pub use milestone_state::{Delay, MilestoneState};
pub use observation::{AsPublished, Breakdown, Observation, Observed, Series};
pub use outcome::Outcome;
pub use party::Party;
pub use public::{Hold, Public};
pub use rows::Rows;
pub use schedule::Scheduled;
pub use snapshot::Snapshot;
pub use state::State;
pub use stated::{Decided, Disagreement, Stated};
pub use step_state::{Percentage, StepState};
pub use table::Table;
pub use target::{Baseline, Goal, Interim, Target};
pub use target_state::{Entry, ObservationHandle, Outranked, Standing, TargetState};
pub use task_state::{Evidence, TaskStage, TaskState};
pub use waiting::{Fact, Reason, Waiting};

use crate::date::{Date, Day, When};
use crate::decode::{Plain, Prose};
use crate::id::{
    ActionKind, BreakdownKind, CaseKind, FieldKind, FreePageKind, Handle, MilestoneKind, OrganisationKind, PlaceKind,
    PrincipleKind, RecordKind, Reference, RoleKind, SafeguardKind, StepKind, TargetKind, TaskKind, TermKind, TopicKind,
};
use crate::lang::Localized;
use crate::number::Number;
use crate::schema::{self, Alias, OrganisationRole, RecordType, Source, Stage, Style};
use crate::source::Spanned;

/// A whole plan with everything that is known of its progress.
#[derive(Debug)]
pub struct Model {
    outline: Outline,
    records: Table<RecordKind, Record>,
    cases: Table<CaseKind, Case>,
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
}

impl Outline {
    /// The tasks of an action and of all actions below it.
    pub fn tasks_of(&self, action: Handle<ActionKind>) -> Vec<Handle<TaskKind>> {
        let row = &self.actions[action];
        let below = row.children.iter().flat_map(|child| self.tasks_of(*child));
        row.tasks.iter().copied().chain(below).collect()
    }
}

impl Model {
    /// Puts checked parts together. For `validate` only: every handle in them leads to a row of its table.
    pub fn from_checked(outline: Outline, records: Table<RecordKind, Record>, cases: Table<CaseKind, Case>) -> Self {
        Self { outline, records, cases }
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

/// The official document.
#[derive(Clone, Debug)]
pub struct Plan {
    /// Its name, without its years.
    pub name: Localized<Plain>,
    /// The full title of the notice.
    pub notice: Option<Localized<Plain>>,
    /// Who issued it, in one line.
    pub issued_by: Option<Localized<Plain>>,
    /// The document number.
    pub number: Option<Localized<Plain>>,
    /// The day it was published.
    pub published: Day,
    /// The day it was signed.
    pub signed: Option<Day>,
    /// The first and the last period of its term.
    pub term: (Date, Date),
    /// The names that signed, in order.
    pub issuers: Vec<Issuer>,
    /// Documents that belong to it.
    pub documents: Vec<Attachment>,
    /// The official text.
    pub paragraphs: Vec<Paragraph>,
}

impl Plan {
    /// Whether a date lies, wholly or in part, in the plan's term.
    pub fn covers(&self, date: Date) -> bool {
        date.last() >= self.term.0.first() && date.first() <= self.term.1.last()
    }

    /// Whether a date lies wholly before the plan's term.
    pub fn is_before(&self, date: Date) -> bool {
        date.last() < self.term.0.first()
    }
}

/// A name under which the plan was signed.
#[derive(Clone, Debug)]
pub struct Issuer {
    /// The name in the document.
    pub name: Localized<Plain>,
    /// The organisation it names.
    pub organisation: Handle<OrganisationKind>,
}

/// A paragraph of the official text, put together.
#[derive(Clone, Debug)]
pub struct Paragraph {
    /// Its number, counted from 1.
    pub number: u32,
    /// What kind of paragraph it is.
    pub style: Style,
    /// The piece of the plan that it states.
    pub piece: Option<Piece>,
    /// Its parts, which joined give its words.
    pub parts: Localized<Vec<Part>>,
}

/// A piece of the plan that stands in a paragraph of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Piece {
    /// A principle.
    Principle(Handle<PrincipleKind>),
    /// The heading of an action.
    Action(Handle<ActionKind>),
    /// The text of an action, where it is a paragraph of its own.
    ActionText(Handle<ActionKind>),
    /// A task.
    Task(Handle<TaskKind>),
    /// A safeguard.
    Safeguard(Handle<SafeguardKind>),
}

/// A run of words in a paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// What it is.
    pub role: Role,
    /// The words.
    pub text: String,
}

/// What a run of words in a paragraph is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Words of the paragraph itself, or what stands between its parts.
    Words,
    /// The number of a task, action or safeguard.
    Number,
    /// Its name.
    Name,
    /// Its text.
    Text,
    /// The line of lead organisations.
    Leads,
}

/// A basic principle.
#[derive(Clone, Debug)]
pub struct Principle {
    /// Its name.
    pub name: Localized<Plain>,
    /// The place of its paragraph in [`Plan::paragraphs`].
    pub paragraph: Option<usize>,
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

/// What a record is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// A task.
    Task(Handle<TaskKind>),
    /// A step.
    Step(Handle<StepKind>),
    /// A target.
    Target(Handle<TargetKind>),
    /// A safeguard.
    Safeguard(Handle<SafeguardKind>),
    /// An action.
    Action(Handle<ActionKind>),
    /// An organisation.
    Organisation(Handle<OrganisationKind>),
}

/// The status of one thing, as a source states it.
#[derive(Clone, Debug)]
pub struct Status {
    /// The task or step.
    pub of: Subject,
    /// The status.
    pub stage: Stage,
    /// The source's own words for it.
    pub words: Option<Localized<Plain>>,
}

/// How far one thing has come, as a source states it.
#[derive(Clone, Copy, Debug)]
pub struct Progress {
    /// The task or step.
    pub of: Subject,
    /// The part that is done, in per cent.
    pub value: Number,
}

/// A dated, sourced statement.
#[derive(Clone, Debug)]
pub struct Record {
    /// What it is about: what it says itself, then what it states a status or progress of and the steps and targets it meets.
    pub about: Vec<Subject>,
    /// The topics that it names itself.
    pub topics: Vec<Handle<TopicKind>>,
    /// What kind of statement it is.
    pub kind: RecordType,
    /// When it happened or is planned for.
    pub date: When,
    /// The day it became public.
    pub known: Day,
    /// What that day follows from.
    pub basis: Basis,
    /// The day it was put into the content.
    pub added: Day,
    /// The day of its last change that matters.
    pub changed: Option<Day>,
    /// What keeps it out of public builds.
    pub hold: Hold,
    /// What it meets.
    pub meets: Vec<Commitment>,
    /// The statuses that its source states, each of one thing.
    pub statuses: Vec<Status>,
    /// How far things have come in per cent, as its source states it.
    pub progress: Vec<Progress>,
    /// A headline.
    pub title: Localized<Plain>,
    /// What is reported.
    pub text: Localized<Spanned<Prose>>,
    /// Values of targets, in the order in which they are written.
    pub observations: Vec<Observation>,
    /// Sums of money, each with what it is for, in the order in which they are written.
    pub amounts: Vec<(Subject, Amount)>,
    /// Where it comes from; at least one.
    pub sources: Vec<Source>,
    /// Documents that belong to it.
    pub documents: Vec<Attachment>,
    /// How its sources disagree.
    pub disagreement: Option<Localized<Plain>>,
    /// What a reader should know about it.
    pub note: Option<Localized<Plain>>,
}

impl Record {
    /// Whether some source of it is more than a repost.
    pub fn is_confirmed(&self) -> bool {
        self.sources.iter().any(|source| !source.mirror)
    }

    /// Whether a snapshot for these readers may hold it.
    pub fn is_for(&self, public: Public) -> bool {
        public.shows(self.hold)
    }

    /// The date by which it is sorted and counted: its own, or the day it became known, if no source gives one.
    pub fn counts_by(&self) -> Date {
        self.date.date().unwrap_or(Date::Day(self.known))
    }

    /// The day of its last change that matters, for a site that speaks for a day: a later change is not named.
    pub fn changed_by(&self, as_of: Day) -> Option<Day> {
        self.changed.filter(|changed| *changed <= as_of)
    }

    /// The day it came to the public site: when it was put in, or when its embargo ended.
    pub fn came(&self) -> Day {
        self.hold.publish_at.map_or(self.added, |day| day.max(self.added))
    }

    /// The day of the latest news of it by a day: when it came, or last changed in a way that matters. What changed later is
    /// not known yet.
    pub fn updated(&self, as_of: Day) -> Day {
        let changed = self.changed.filter(|day| *day <= as_of);
        changed.map_or(self.came(), |day| day.max(self.came()))
    }

    /// The status that it states of a thing; of several, which is a finding, the one that comes first in the course of things.
    pub fn status_of(&self, subject: Subject) -> Option<&Status> {
        self.statuses.iter().filter(|status| status.of == subject).min_by_key(|status| status.stage)
    }

    /// Whether it says itself that it is about a thing.
    pub fn is_about(&self, subject: Subject) -> bool {
        self.about.contains(&subject)
    }

    /// Whether it is about a target or has a value of it.
    pub fn concerns(&self, target: Handle<TargetKind>) -> bool {
        let observed = self.observations.iter().any(|observation| observation.target == target);
        observed || self.is_about(Subject::Target(target))
    }

    /// Whether it only says what is planned.
    pub fn is_announcement(&self) -> bool {
        self.kind == RecordType::Announcement
    }
}
