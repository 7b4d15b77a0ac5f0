//! Records: what they are about, and what they state.

use super::{Amount, Attachment, Basis, Commitment, Hold, Observation, Public, Sources, Withdrawal};
use crate::date::{Date, Day, When};
use crate::decode::{Plain, Prose};
use crate::id::{ActionKind, Handle, OrganisationKind, SafeguardKind, StepKind, TargetKind, TaskKind, TopicKind};
use crate::lang::Localized;
use crate::number::Number;
use crate::schema::{RecordType, Stage};
use crate::source::Spanned;

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
    /// Whether the source gives it in place of a higher one that it gave earlier.
    pub revised: bool,
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
    /// That it was withdrawn.
    pub withdrawn: Option<Withdrawal>,
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
    pub sources: Sources,
    /// Documents that belong to it.
    pub documents: Vec<Attachment>,
    /// How its sources disagree.
    pub disagreement: Option<Localized<Plain>>,
    /// What a reader should know about it.
    pub note: Option<Localized<Plain>>,
}

impl Record {
    /// How its sources disagree, by a day on which all of them were public.
    pub fn disagreement(&self, as_of: Day) -> Option<&Localized<Plain>> {
        self.disagreement.as_ref().filter(|_| self.sources.are_public(as_of))
    }

    /// Whether by a day some source of it is more than a repost.
    pub fn is_confirmed(&self, as_of: Day) -> bool {
        self.sources.confirm(as_of)
    }

    /// Whether a snapshot for these readers may hold it.
    pub fn is_for(&self, public: Public) -> bool {
        public.shows(self.hold)
    }

    /// The date by which it is sorted and counted: its own, or the day it became known, if no source gives one.
    pub fn counts_by(&self) -> Date {
        self.date.date().unwrap_or(Date::Day(self.known))
    }

    /// The last day on which what it tells of can have come about.
    pub fn told(&self) -> Day {
        self.date.date().map_or(self.known, |date| date.last().min(self.known))
    }

    /// The day of its last change that matters, for a site that speaks for a day: a later change is not named.
    pub fn changed_by(&self, as_of: Day) -> Option<Day> {
        self.changed.filter(|changed| *changed <= as_of)
    }

    /// That it is withdrawn by a day.
    pub fn withdrawn_by(&self, as_of: Day) -> Option<&Withdrawal> {
        self.withdrawn.as_ref().filter(|withdrawn| withdrawn.day <= as_of)
    }

    /// The day it came to the public site: when it was put in, or when its embargo ended.
    pub fn came(&self) -> Day {
        self.hold.came(self.added)
    }

    /// The day of the latest news of it by a day: when it came, last changed in a way that matters, or was withdrawn. What changed later is
    /// not known yet.
    pub fn updated(&self, as_of: Day) -> Day {
        let changed = self.changed_by(as_of).max(self.withdrawn_by(as_of).map(|withdrawn| withdrawn.day));
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
