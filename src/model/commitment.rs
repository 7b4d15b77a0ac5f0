//! What is promised by a date: milestones and steps.

use super::{Basis, Party, SourcedAmount};
use crate::date::{Date, Day};
use crate::decode::Plain;
use crate::id::{Handle, MilestoneKind, OrganisationKind, StepKind, TargetKind, TaskKind};
use crate::lang::Localized;
use crate::schema::Source;

/// What a record can meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Commitment {
    /// A milestone.
    Milestone(Handle<MilestoneKind>),
    /// A step.
    Step(Handle<StepKind>),
    /// A target, of which a source says without a value that it is reached.
    Target(Handle<TargetKind>),
}

/// A dated commitment.
#[derive(Clone, Debug)]
pub struct Milestone {
    /// The task that it stands in, and the further ones whose milestone it is as well.
    pub tasks: Vec<Handle<TaskKind>>,
    /// What is to be reached.
    pub name: Localized<Plain>,
    /// By when.
    pub due: Date,
    /// The organisations that it names as answering for it.
    pub leads: Vec<Handle<OrganisationKind>>,
    /// Who states it; the plan itself if nothing is said.
    pub source: Option<Source>,
    /// The day from which it is known.
    pub known: Day,
    /// What that day follows from.
    pub basis: Basis,
}

/// A part of a task with leads and a date of its own.
#[derive(Clone, Debug)]
pub struct Step {
    /// Its task.
    pub task: Handle<TaskKind>,
    /// Its name.
    pub name: Localized<Plain>,
    /// What it consists of.
    pub text: Option<Localized<Plain>>,
    /// The organisations that it names as leading it.
    pub leads: Vec<Handle<OrganisationKind>>,
    /// The organisations that have other roles in it.
    pub parties: Vec<Party>,
    /// When it begins.
    pub from: Option<Date>,
    /// By when it is to be done.
    pub due: Option<Date>,
    /// Sums of money for it that a source or the plan gives outside records.
    pub amounts: Vec<SourcedAmount>,
    /// The number of the paragraph that gives it.
    pub paragraph: Option<u32>,
    /// The source that gives it.
    pub source: Option<Source>,
    /// The day from which it is known.
    pub known: Day,
    /// What that day follows from.
    pub basis: Basis,
}

impl Milestone {
    /// Whether the plan or a source that is more than a repost states it.
    pub fn is_confirmed(&self) -> bool {
        self.source.as_ref().is_none_or(|source| !source.mirror)
    }

    /// Whether somebody had stated it by a day.
    pub fn is_known(&self, as_of: Day) -> bool {
        self.known <= as_of
    }
}

impl Step {
    /// Whether the plan or a source that is more than a repost states it.
    pub fn is_confirmed(&self) -> bool {
        self.paragraph.is_some() || self.source.as_ref().is_none_or(|source| !source.mirror)
    }

    /// Whether somebody had stated it by a day.
    pub fn is_known(&self, as_of: Day) -> bool {
        self.known <= as_of
    }
}
