//! `tasks/<id>.yaml`: a numbered commitment.

use super::{Amount, Attachment, Record, Searched, Source};
use crate::date::Date;
use crate::decode::{AnyId, Plain, Prose};
use crate::document;
use crate::id::{ActionId, MilestoneId, OrganisationId, RoleId, StepId, TaskId, TaskKind, TopicId};
use crate::lang::Localized;
use crate::source::Spanned;

document! {
    /// A numbered commitment of the plan. Its id is the name of its file, its address, and its number unless `number` says otherwise.
    Task = "task" {
        /// The number as the plan prints it, or as near to it as an id can come.
        required id: Spanned<TaskId>,
        /// The number as the plan prints it, where that is no id: `M1C1I1.01`.
        optional number: Plain,
        /// The action it belongs to, on whatever level that stands.
        optional action: Spanned<ActionId>,
        /// Its name: the first sentence of the official text, without its full stop.
        required name: Localized<Plain>,
        /// The official text after the name and before the line of lead organisations, if there is any.
        optional text: Localized<Plain>,
        /// The topics it belongs to, from the vocabulary.
        defaulted topics: Vec<Spanned<TopicId>>,
        /// The lead organisations in the order in which the plan names them.
        defaulted leads: Vec<Spanned<OrganisationId>>,
        /// The organisations that have other roles in it.
        defaulted parties: Vec<Party>,
        /// A plain-language summary by the publisher of this site, not official text.
        optional summary: Localized<Plain>,
        /// More about the task by the publisher of this site.
        optional body: Localized<Spanned<Prose>>,
        /// The steps into which the plan or a source breaks it down, in their order.
        defaulted steps: Vec<Step>,
        /// Dated commitments that the plan or a source states.
        defaulted milestones: Vec<Milestone>,
        /// Sums of money for it, each with the source or paragraph that gives it. Records state such sums as well.
        defaulted amounts: Vec<Amount>,
        /// Documents that belong to it.
        defaulted documents: Vec<Attachment>,
        /// Where progress was looked for without success, and when. Shown while no record within the term is public.
        optional searched: Searched,
        /// Tasks that a reader of this one may want to see, besides those that share a record or a case with it.
        defaulted related: Vec<Spanned<TaskId>>,
        /// Records about it, for those who rather keep them with the task than in `records/`.
        defaulted records: Vec<Record>,
    }
}

document! {
    /// Organisations with a role in a task besides leading it.
    Party = "party" {
        /// The role, one of those in `plan.yaml`.
        required role: Spanned<RoleId>,
        /// The organisations that have it.
        required organisations: Vec<Spanned<OrganisationId>>,
    }
}

document! {
    /// A part of a task, which can have leads and dates of its own. Records name it as `step:18.1`, and meet it as they do a milestone.
    Step = "step" {
        /// Its id, distinct in the whole plan: `18.1`.
        required id: Spanned<StepId>,
        /// Its name.
        required name: Localized<Plain>,
        /// What it consists of.
        optional text: Localized<Plain>,
        /// The organisations that lead it; those that lead the task if nothing is said.
        defaulted leads: Vec<Spanned<OrganisationId>>,
        /// The organisations that have other roles in it.
        defaulted parties: Vec<Party>,
        /// When it begins.
        optional from: Date,
        /// By when it is to be done.
        optional due: Spanned<Date>,
        /// Sums of money for it, each with the source or paragraph that gives it. They are never added to those of the task.
        defaulted amounts: Vec<Amount>,
        /// The number of the paragraph of the official text that gives it.
        optional paragraph: Spanned<u32>,
        /// The source that gives it; needed if no paragraph does. It counts from the day on which its source was published; without that, from the day it was last looked at; without either, from the end of `due`, of `from` or of the term.
        optional source: Source,
    }
}

document! {
    /// A dated commitment. A record that names it in `meets` meets it.
    Milestone = "milestone" {
        /// Its id, distinct in the whole plan.
        required id: Spanned<MilestoneId>,
        /// What is to be reached.
        required name: Localized<Plain>,
        /// By when.
        required due: Date,
        /// The organisations that answer for it; those that lead the task if nothing is said.
        defaulted leads: Vec<Spanned<OrganisationId>>,
        /// Further tasks that share it: `task:3`. It is shown on the page of each and counted once.
        defaulted also: Vec<Spanned<AnyId<(TaskKind,)>>>,
        /// Who states it; the plan itself if nothing is said. It counts from the day on which its source was published; without that, from the day it was last looked at; without either, from the end of `due`.
        optional source: Source,
    }
}
