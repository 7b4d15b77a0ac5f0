//! `records/…/*.yaml`: dated, sourced statements, the only thing that moves state.

use super::Source;
use crate::date::{Day, When};
use crate::decode::{Plain, Prose};
use crate::id::{MilestoneId, RecordId, Reference, TargetId};
use crate::lang::Localized;
use crate::number::Number;
use crate::source::Spanned;
use crate::{choices, document};

document! {
    /// A dated, sourced statement about tasks, targets or safeguards.
    Record = "record" {
        /// Its id and address: short, stable, without a date or figure that might be corrected.
        required id: Spanned<RecordId>,
        /// What it is about: `task:18`, `target:bri-labs`, `safeguard:1`.
        defaulted about: Vec<Spanned<Reference>>,
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
        /// Whether it is still being written: it is in no public build.
        defaulted draft: bool,
        /// The day before which it is in no public build, whatever day the build speaks for.
        optional publish_at: Day,
        /// The milestones it meets.
        defaulted meets: Vec<Spanned<MilestoneId>>,
        /// The status of the task that its source states. Never our own judgement.
        optional status: Spanned<Stage>,
        /// A headline that claims no more than the text.
        required title: Localized<Plain>,
        /// What is reported.
        required text: Localized<Spanned<Prose>>,
        /// A value of a target.
        optional observation: Observation,
        /// Where it comes from; at least one.
        defaulted sources: Vec<Source>,
        /// How its sources disagree.
        optional disagreement: Localized<Plain>,
        /// What a reader should know about it.
        optional note: Localized<Plain>,
    }
}

document! {
    /// A target's value on the date of its record.
    Observation = "observation" {
        /// The target.
        required target: Spanned<TargetId>,
        /// The value.
        required value: Number,
        /// What is counted, as it stands behind the number.
        required unit: Localized<Plain>,
        /// What exactly was counted, if that needs saying.
        optional definition: Localized<Plain>,
        /// Whether it can stand in one line with the others; `true` if nothing is said.
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
    }
}
