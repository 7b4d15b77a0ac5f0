//! The state of a target: its values and where it stands.

use super::rows::Rows;
use super::{Outline, Record};
use crate::id::{Handle, RecordKind, TargetKind};

/// What is to be said of a target.
#[derive(Clone, Debug, PartialEq)]
pub struct TargetState {
    /// The record with the latest confirmed comparable value.
    pub headline: Option<Handle<RecordKind>>,
    /// The record with a later comparable value that only reposts give.
    pub reported: Option<Handle<RecordKind>>,
    /// Where it stands.
    pub standing: Standing,
    /// The records with a value, oldest first.
    pub observations: Vec<Handle<RecordKind>>,
    /// All its records, newest first.
    pub records: Vec<Handle<RecordKind>>,
}

/// Where a target stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// No comparable value is public.
    NoData,
    /// The latest value is below the goal.
    Below,
    /// The latest confirmed value is at the goal or above.
    Reached,
    /// A value at the goal or above is reported by reposts only.
    ReportedReached,
}

impl Standing {
    /// Every standing.
    pub const ALL: [Self; 4] = [Self::NoData, Self::Below, Self::Reached, Self::ReportedReached];

    /// The word for it in views and interface words.
    pub fn name(self) -> &'static str {
        match self {
            Self::NoData => "no-data",
            Self::Below => "below",
            Self::Reached => "reached",
            Self::ReportedReached => "reported-reached",
        }
    }
}

pub(super) fn target_state(
    outline: &Outline,
    records: Rows<'_, RecordKind, Record>,
    target: Handle<TargetKind>,
    own: Vec<Handle<RecordKind>>,
) -> TargetState {
    let value = |handle: &Handle<RecordKind>| {
        let record = records.row(*handle);
        record.observation.as_ref().filter(|observation| observation.target == target && !record.is_announcement())
    };
    let comparable = || own.iter().copied().filter(|handle| value(handle).is_some_and(|found| found.comparable));
    let headline = comparable().find(|handle| records.row(*handle).is_confirmed());
    // Newest first, so a reported value before the headline is a later one.
    let reported = comparable().take_while(|handle| Some(*handle) != headline).next();
    let goal = outline.targets[target].value;
    let at_goal = |handle: Option<Handle<RecordKind>>| {
        handle.as_ref().and_then(value).is_some_and(|observation| observation.value >= goal)
    };
    let standing = match (headline, reported) {
        (None, None) => Standing::NoData,
        _ if at_goal(headline) => Standing::Reached,
        _ if at_goal(reported) => Standing::ReportedReached,
        _ => Standing::Below,
    };
    let observations = own.iter().rev().copied().filter(|handle| value(handle).is_some()).collect();
    TargetState { headline, reported, standing, observations, records: own }
}
