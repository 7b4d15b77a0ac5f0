//! `evaluations/<id>/evaluation.yaml`: an assessment that somebody holds again and again.

use super::{Attachment, Source};
use crate::date::Day;
use crate::decode::{Plain, Prose};
use crate::id::{AssessedId, CaseId, EvaluationId, GroupId, OrganisationId, Reference, TaskId};
use crate::lang::Localized;
use crate::source::Spanned;
use crate::{choices, document};

document! {
    /// An assessment of tasks, organisations or others that is held again and again. Its rounds stand in files of their own.
    Evaluation = "evaluation" {
        /// Its id and address, and the name of its folder.
        required id: Spanned<EvaluationId>,
        /// The day from which it was public, if that is not the publication of its earliest source.
        optional known: Spanned<Day>,
        /// The day it was put into this content.
        required added: Spanned<Day>,
        /// Whether it is still being written: it is in no public build.
        defaulted draft: bool,
        /// The day before which it is in no public build, whatever day the build speaks for.
        optional publish_at: Day,
        /// Its name.
        required name: Localized<Plain>,
        /// What it is, in one sentence.
        required summary: Localized<Plain>,
        /// More about it: what is public of it, and what must not be taken for it.
        optional text: Localized<Spanned<Prose>>,
        /// What of the plan orders it: `safeguard:3`, `task:5`, `action:1`, `target:bri-labs`.
        defaulted basis: Vec<Spanned<Reference>>,
        /// What else of the plan it concerns, likewise. The pages of all these lead to it, and so do those of the evaluated tasks and organisations and of who evaluates.
        defaulted about: Vec<Spanned<Reference>>,
        /// The number of the paragraph of the plan that orders it.
        optional paragraph: Spanned<u32>,
        /// The organisations that evaluate, if a source says who they are.
        defaulted evaluator: Vec<Spanned<OrganisationId>>,
        /// What one of the evaluated is called: `sub-park`.
        optional subject_name: Localized<Plain>,
        /// Groups of subjects that can be compared with each other. Without groups all can.
        defaulted groups: Vec<Group>,
        /// Who or what is evaluated.
        defaulted subjects: Vec<Assessed>,
        /// What is evaluated instead of `subjects`: results then name tasks or organisations by their ids.
        optional of: Spanned<AssessedType>,
        /// Where it comes from; at least one.
        defaulted sources: Vec<Source>,
        /// Documents that belong to it.
        defaulted documents: Vec<Attachment>,
        /// What was looked for without success. Shown while no results are public.
        optional searched: Sought,
        /// What a reader should know about it.
        optional note: Localized<Plain>,
    }
}

document! {
    /// Subjects of an evaluation that can be compared with each other, and with no others.
    Group = "group of subjects" {
        /// Its id in the evaluation.
        required id: Spanned<GroupId>,
        /// Its name.
        required name: Localized<Plain>,
    }
}

document! {
    /// One of those that are evaluated.
    Assessed = "subject" {
        /// Its id in the evaluation, and its address below that of the evaluation.
        required id: Spanned<AssessedId>,
        /// Its name.
        required name: Localized<Plain>,
        /// The organisation that it is.
        optional organisation: Spanned<OrganisationId>,
        /// The group in which it is compared; a result can name another one, in which it was then.
        optional group: Spanned<GroupId>,
        /// The day from which on it is evaluated, if that was not so from the beginning: a site of an earlier day does not list it, nor does a round that judges an earlier period miss it.
        optional since: Spanned<Day>,
        /// The tasks that it works on.
        defaulted tasks: Vec<Spanned<TaskId>>,
        /// The cases that tell of it.
        defaulted cases: Vec<Spanned<CaseId>>,
    }
}

choices! {
    /// Of what the subjects of an evaluation are a part.
    AssessedType {
        /// The tasks of the plan.
        Tasks = "tasks",
        /// Its organisations.
        Organisations = "organisations",
    }
}

document! {
    /// A search for what an evaluation does not make public.
    Sought = "search for results" {
        /// The day of it.
        required date: Day,
        /// Where it was looked, as it stands after “we looked in”: the public pages of the city.
        required looked_in: Localized<Plain>,
        /// What was looked for, as it stands after “we looked for”: the method, the results and the diagnoses.
        optional looked_for: Localized<Plain>,
        /// The organisations that could publish it.
        defaulted could_publish: Vec<Spanned<OrganisationId>>,
    }
}
