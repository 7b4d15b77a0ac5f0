//! `records/…/*.yaml`: dated, sourced statements, the only thing that moves state.

use super::{Attachment, RecordedAmount, Source};
use crate::date::{Date, Day, When};
use crate::decode::{AnyId, Keyed, Percent, Plain, Prose};
use crate::id::{
    BreakdownId, CategoryId, Kind, MilestoneKind, RecordId, Reference, StepKind, TargetId, TargetKind, TopicId,
};
use crate::lang::Localized;
use crate::number::Number;
use crate::source::Spanned;
use crate::{choices, document};

document! {
    /// A dated, sourced statement about tasks, their steps, targets, safeguards, actions or organisations.
    Record = "record" {
        /// Its id and address: short, stable, without a date or figure that might be corrected.
        required id: Spanned<RecordId>,
        /// What it is about: `task:18`, `step:18.1`, `target:bri-labs`, `safeguard:1`, `action:3`, `org:education-commission`. Whatever it states a status, progress or sum of money of, and the steps and targets that it meets, need not be named here again.
        defaulted about: Vec<Spanned<Reference>>,
        /// The topics it belongs to besides those of the tasks and targets that it is about, from the vocabulary.
        defaulted topics: Vec<Spanned<TopicId>>,
        /// What kind of statement it is.
        required kind: RecordType,
        /// When it happened, or when it is planned for, as precisely as is known; `unknown` if no source says so, and then `known` or a dated source has to be there.
        required date: Spanned<When>,
        /// The day it became public, if that is not the publication of its earliest source, or without one the end of its date's period.
        optional known: Spanned<Day>,
        /// The day it was put into this content.
        required added: Spanned<Day>,
        /// The day of its last change that matters to those who had read it. Slips of the pen do not count.
        optional changed: Day,
        /// That it was withdrawn. From that day only its own page shows it: it counts nowhere, and nothing relies on it. Withdraw a record that was public; do not delete it.
        optional withdrawn: Withdrawal,
        /// Whether it is still being written: it is in no public build.
        defaulted draft: bool,
        /// The day before which it is in no public build, whatever day the build speaks for.
        optional publish_at: Day,
        /// What it meets: milestones by their ids, steps as `step:18.1`, and as `target:bri-labs` targets of which its source says without a value that they are reached.
        defaulted meets: Vec<Spanned<Met>>,
        /// The status that its source states of the tasks in `about`. Never our own judgement. Beside a step, `statuses` says of what.
        optional status: Spanned<Stage>,
        /// Statuses that its source states, each of one task or step. Never our own judgement.
        defaulted statuses: Vec<Status>,
        /// How far tasks or steps have come in per cent, as its source states it. Progress is not a status.
        defaulted progress: Vec<Progress>,
        /// A headline that claims no more than the text.
        required title: Localized<Plain>,
        /// What is reported.
        required text: Localized<Spanned<Prose>>,
        /// A value of a target; the same as `observations` with this one.
        optional observation: Observation,
        /// Values of targets.
        defaulted observations: Vec<Observation>,
        /// Sums of money for what it is about.
        defaulted amounts: Vec<RecordedAmount>,
        /// Where it comes from; at least one.
        defaulted sources: Vec<Source>,
        /// Documents that belong to it. What it rests on stands in `sources`.
        defaulted documents: Vec<Attachment>,
        /// How its sources disagree.
        optional disagreement: Localized<Plain>,
        /// What a reader should know about it.
        optional note: Localized<Plain>,
    }
}

document! {
    /// That a record was withdrawn.
    Withdrawal = "withdrawal" {
        /// The day from which on it is withdrawn. A site of an earlier day shows it as it was.
        required date: Spanned<Day>,
        /// Why, as readers are told.
        required reason: Localized<Plain>,
    }
}

/// What a record can meet; an id without a kind is that of a milestone.
pub type Met = AnyId<(MilestoneKind, StepKind, TargetKind)>;

document! {
    /// The status of one task or step, as a source states it.
    Status = "status" {
        /// The task or step: `task:18`, `step:18.1`.
        required of: Spanned<Reference>,
        /// The status.
        required status: Spanned<Stage>,
        /// The source's own words for it.
        optional words: Localized<Plain>,
    }
}

document! {
    /// How far one task or step has come, as a source states it.
    Progress = "progress" {
        /// The task or step: `task:18`, `step:18.1`.
        required of: Spanned<Reference>,
        /// The part that is done, in per cent, from 0 to 100.
        required value: Spanned<Percent>,
        /// Whether the source gives it in place of a higher one that it gave earlier.
        defaulted revised: bool,
    }
}

impl Record {
    /// The kinds of things that a record can be about.
    pub const SUBJECTS: &[Kind] =
        &[Kind::Task, Kind::Step, Kind::Target, Kind::Safeguard, Kind::Action, Kind::Organisation];

    /// Whether a record can be about a thing of this kind.
    pub fn takes(subject: &Reference) -> bool {
        Self::SUBJECTS.contains(&subject.parts().0)
    }

    /// Whether it is withdrawn by a day.
    pub fn is_withdrawn(&self, day: Day) -> bool {
        self.withdrawn.as_ref().is_some_and(|withdrawn| withdrawn.date.value <= day)
    }

    /// All its values of targets, in the order in which they are written.
    pub fn all_observations(&self) -> impl Iterator<Item = &Observation> {
        self.observation.iter().chain(&self.observations)
    }

    /// The date of one of its values: its own, or else the record's; `None` if neither is known.
    pub fn date_of(&self, observation: &Observation) -> Option<Date> {
        observation.date.or(self.date.value.date())
    }
}

document! {
    /// A target's value. Target, date and `series` tell it from the others of its record.
    Observation = "observation" {
        /// Its id in the record, needed once its date was corrected.
        optional id: Plain,
        /// The target.
        required target: Spanned<TargetId>,
        /// The value.
        optional value: Spanned<Number>,
        /// Why there is no value, instead of `value`. What is missing is never zero.
        optional missing: Missing,
        /// The date of the value, if it is not that of the record.
        optional date: Date,
        /// The part that it is a value of: the breakdown and the category in it. Without it the value is the total.
        defaulted series: Keyed<Spanned<BreakdownId>, Spanned<CategoryId>>,
        /// What is counted, as it stands behind the number; the target's unit if nothing is said. A unit that differs by thousand,
        /// ten thousand, million, hundred million or billion in every language is converted.
        optional unit: Localized<Plain>,
        /// What exactly was counted, if that needs saying.
        optional definition: Localized<Plain>,
        /// Whether it can stand in one line with the others; `true` if nothing is said, and not yet where `value-multiplied` is found.
        optional comparable: bool,
        /// What is special about it.
        defaulted flags: Vec<Flag>,
    }
}

choices! {
    /// What kind of statement a record is.
    RecordType {
        /// A counted value.
        Figure = "figure",
        /// A conference, visit or meeting.
        Event = "event",
        /// Rules, plans, calls.
        Policy = "policy",
        /// Something done, opened, signed or reached.
        Achievement = "achievement",
        /// What is planned. It never moves a state as if it had happened.
        Announcement = "announcement",
    }
}

choices! {
    /// The stage of a task as a source states it.
    Stage {
        /// Not yet begun.
        NotStarted = "not-started",
        /// Under way.
        InProgress = "in-progress",
        /// Reached.
        Done = "done",
        /// Reached, and carried on.
        Continuing = "continuing",
        /// The commitment was changed.
        Changed = "changed",
        /// Given up.
        Stopped = "stopped",
    }
}

impl Stage {
    /// Whether something of this stage is done.
    pub fn is_done(self) -> bool {
        matches!(self, Self::Done | Self::Continuing)
    }

    /// Whether something of this stage is not done. What was changed may be.
    pub fn is_not_done(self) -> bool {
        matches!(self, Self::NotStarted | Self::InProgress | Self::Stopped)
    }
}

choices! {
    /// What is special about an observed value.
    Flag {
        /// The source gives it rounded.
        Rounded = "rounded",
        /// It is not final.
        Provisional = "provisional",
        /// It replaces an earlier value as planned.
        Revised = "revised",
        /// It is an estimate.
        Estimated = "estimated",
        /// What is counted changed here.
        BreakInSeries = "break-in-series",
        /// It rests on few cases, or its source warns of it.
        LowReliability = "low-reliability",
    }
}

choices! {
    /// Why a source gives no value.
    Missing {
        /// It is held back, as a rule to protect persons or firms.
        Suppressed = "suppressed",
        /// Nobody counted.
        NotCollected = "not-collected",
        /// There can be no such value.
        NotApplicable = "not-applicable",
        /// It is there but not published.
        NotAvailable = "not-available",
    }
}
