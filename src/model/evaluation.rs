//! Evaluations: who is judged by whom, how, and with which results.
//!
//! What of it is public depends on the day, so rounds are reached through a [`Snapshot`](super::Snapshot) only.

use super::{Attachment, Basis, Hold, Method, Public, Round, Sources, Subject};
use crate::date::Day;
use crate::decode::{Plain, Prose};
use crate::id::{AssessedId, CaseId, CriterionId, EvaluationKind, Handle, OrganisationKind, TaskKind};
use crate::lang::Localized;
use crate::schema::Sought;
use crate::source::Spanned;

/// An assessment that is held again and again.
#[derive(Clone, Debug)]
pub struct Evaluation {
    /// The day from which it was public.
    pub known: Day,
    /// What that day follows from.
    pub basis: Basis,
    /// The day it was put into the content.
    pub added: Day,
    /// What keeps it out of public builds.
    pub hold: Hold,
    /// Its name.
    pub name: Localized<Plain>,
    /// What it is, in one sentence.
    pub summary: Localized<Plain>,
    /// More about it.
    pub text: Option<Localized<Spanned<Prose>>>,
    /// What of the plan orders it.
    pub ordered_by: Vec<Subject>,
    /// What else of the plan it concerns.
    pub about: Vec<Subject>,
    /// The number of the paragraph of the plan that orders it.
    pub paragraph: Option<u32>,
    /// Who evaluates, if a source says so.
    pub evaluators: Vec<Handle<OrganisationKind>>,
    /// What one of the evaluated is called.
    pub subject_name: Option<Localized<Plain>>,
    /// The names of the groups in which subjects are compared.
    pub groups: Vec<Localized<Plain>>,
    /// Who or what is evaluated, public or not: a snapshot knows which of them are.
    pub subjects: Vec<Assessed>,
    /// Whether it says itself who they are; otherwise results name them, and each is one from its first public result on.
    pub lists_subjects: bool,
    /// What was held so far, public or not.
    pub history: History,
    /// What was looked for without success.
    pub searched: Option<Sought>,
    /// The organisations that could publish it.
    pub could_publish: Vec<Handle<OrganisationKind>>,
    /// Where it comes from.
    pub sources: Sources,
    /// Documents that belong to it.
    pub documents: Vec<Attachment>,
    /// What a reader should know about it.
    pub note: Option<Localized<Plain>>,
}

/// The rounds of an evaluation, with their methods. What of them is public a snapshot knows.
#[derive(Clone, Debug)]
pub struct History {
    /// The rounds, the earliest first.
    pub(super) rounds: Vec<Round>,
    /// The methods that they have given.
    pub(super) methods: Vec<Method>,
    /// The ids of everything that those look at, each once, in the order in which they came.
    pub(super) criteria: Vec<CriterionId>,
}

/// One of those that are evaluated.
#[derive(Clone, Debug)]
pub struct Assessed {
    /// Its id in the evaluation.
    pub id: AssessedId,
    /// Its name.
    pub name: Localized<Plain>,
    /// The organisation that it is.
    pub organisation: Option<Handle<OrganisationKind>>,
    /// The task that it is.
    pub task: Option<Handle<TaskKind>>,
    /// The place among the groups of the one in which it is today.
    pub group: Option<usize>,
    /// The day from which on it is evaluated, if not from the beginning.
    pub since: Option<Day>,
    /// The tasks that it works on.
    pub tasks: Vec<Handle<TaskKind>>,
    /// The cases that tell of it. They may not be public yet, so they are found by id in a snapshot.
    pub cases: Vec<CaseId>,
}

/// A round of an evaluation, by its place among all rounds of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct RoundOf {
    /// The evaluation, by its handle in a snapshot.
    pub evaluation: Handle<EvaluationKind>,
    /// The place of the round.
    pub place: usize,
}

/// One of those that an evaluation judges, by its place among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct AssessedOf {
    /// The evaluation, by its handle in a snapshot.
    pub evaluation: Handle<EvaluationKind>,
    /// The place of the subject.
    pub place: usize,
}

/// A dimension or indicator of an evaluation, by its place among all that its methods look at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CriterionOf {
    /// The evaluation, by its handle in a snapshot.
    pub evaluation: Handle<EvaluationKind>,
    /// The place of the criterion.
    pub place: usize,
}

impl History {
    /// Rounds in the order of their periods, each of which names its method by the place among these.
    pub fn new(rounds: Vec<Round>, methods: Vec<Method>) -> Self {
        let mut criteria: Vec<CriterionId> = Vec::new();
        for id in methods.iter().flat_map(Method::criteria) {
            if !criteria.contains(id) {
                criteria.push(id.clone());
            }
        }
        Self { rounds, methods, criteria }
    }
}

impl Evaluation {
    /// Whether a snapshot for these readers may hold it.
    pub fn is_for(&self, public: Public) -> bool {
        public.shows(self.hold)
    }

    /// What of the plan orders it, and what else it concerns.
    pub fn concerned(&self) -> impl Iterator<Item = Subject> {
        self.ordered_by.iter().chain(&self.about).copied()
    }

    /// The day it came to the public site: when it was put in, or when its embargo ended.
    pub fn came(&self) -> Day {
        self.hold.came(self.added)
    }
}

impl Assessed {
    /// Whether it is something of the plan, or works on it.
    pub fn is_or_does(&self, subject: Subject) -> bool {
        match subject {
            Subject::Task(task) => self.task == Some(task) || self.tasks.contains(&task),
            Subject::Organisation(body) => self.organisation == Some(body),
            _ => false,
        }
    }
}
