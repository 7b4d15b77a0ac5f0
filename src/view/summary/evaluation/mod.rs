//! Evaluations: how pages name them, their rounds and methods, and what results say.

mod column;
mod doubt;
mod links;
mod method;
mod round;
mod scale;
mod score;
mod whole;

use serde::Serialize;

pub use column::Column;
pub(crate) use column::Shows;
pub(crate) use doubt::doubts;
pub use doubt::{DoubtView, MarkView, ReviewView};
pub use method::{DimensionView, IndicatorView, MethodView, ReplacedView};
pub use round::{RoundLink, RoundView};
pub(crate) use scale::{scale, value_scale};
pub use score::ScoreView;
pub use whole::WholeView;

use crate::date::Date;
use crate::described::{Described, derive};
use crate::id::{EvaluationKind, Handle, OrganisationKind};
use crate::lang::Lang;
use crate::model::{Assessed, RoundOf, Subject};
use crate::page::PageKind;
use crate::schema::Sought;
use crate::view::link::Link;
use crate::view::scope::Scope;
use crate::view::text::{DateText, Text};
use crate::view::unpublished::Unpublished;

/// An evaluation in a list.
#[derive(Debug, Described!, Serialize)]
pub struct EvaluationSummary {
    /// Its name.
    pub name: Text,
    /// Its address; none if the theme has no page for it.
    pub href: Option<String>,
    /// What it is, in one sentence.
    pub summary: Text,
    /// How many of its rounds are public.
    pub rounds: usize,
    /// How many of those have results; the others are only announced.
    pub with_results: usize,
    /// Whether there are others that are held back.
    pub keeps_rounds: bool,
    /// The latest with results; if none has some, the latest that was announced.
    pub latest: Option<RoundLink>,
    /// Of the evaluations of a task or an organisation: the page of its own results.
    pub own: Option<String>,
    /// What keeps it out of public builds.
    #[serde(flatten)]
    pub unpublished: Unpublished,
}

impl EvaluationSummary {
    pub(crate) fn new(scope: &Scope<'_>, handle: Handle<EvaluationKind>, lang: Lang) -> Self {
        let row = scope.snapshot.evaluations().row(handle);
        let rounds = scope.snapshot.rounds(handle);
        let has_results = |round: &&RoundOf| !scope.snapshot.round(**round).results.is_empty();
        let latest = rounds.iter().find(has_results).or(rounds.first());
        Self {
            name: scope.text(&row.name, lang),
            href: scope.href(PageKind::Evaluation(handle), lang),
            summary: scope.text(&row.summary, lang),
            rounds: rounds.len(),
            with_results: rounds.iter().filter(has_results).count(),
            keeps_rounds: scope.snapshot.keeps_rounds(handle),
            latest: latest.map(|round| RoundLink::new(scope, *round, lang)),
            own: None,
            unpublished: scope.unpublished(row.hold, lang),
        }
    }

    /// The public evaluations that concern something of the plan.
    pub(crate) fn about(scope: &Scope<'_>, subject: Subject, lang: Lang) -> Vec<Self> {
        let about = scope.snapshot.evaluations_about(subject).into_iter();
        let own = |evaluation| {
            let mut all = scope.snapshot.subjects(evaluation).filter(|of| is_it(scope.snapshot.assessed(*of), subject));
            all.find_map(|of| scope.href(PageKind::Assessed(of), lang))
        };
        let summary = |row| Self { own: own(row), ..Self::new(scope, row, lang) };
        about.filter(|row| scope.has(PageKind::Evaluation(*row))).map(summary).collect()
    }
}

/// Whether one of the evaluated is something of the plan itself, and does not only work on it.
fn is_it(assessed: &Assessed, subject: Subject) -> bool {
    match subject {
        Subject::Task(task) => assessed.task == Some(task),
        Subject::Organisation(body) => assessed.organisation == Some(body),
        _ => false,
    }
}

/// A search for what is not public.
#[derive(Debug, Described!, Serialize)]
pub struct SoughtView {
    /// The day of it.
    pub date: DateText,
    /// Where it was looked, as it stands in a sentence.
    pub looked_in: Text,
    /// What was looked for, as it stands in a sentence.
    pub looked_for: Option<Text>,
    /// The organisations that could publish it.
    pub could_publish: Vec<Link>,
}

impl SoughtView {
    /// `None` if the day is later than that for which the site speaks.
    pub(crate) fn new(
        scope: &Scope<'_>,
        sought: &Sought,
        could_publish: &[Handle<OrganisationKind>],
        lang: Lang,
    ) -> Option<Self> {
        (sought.date <= scope.snapshot.as_of).then(|| Self {
            date: scope.date(Date::Day(sought.date), lang),
            looked_in: scope.text(&sought.looked_in, lang),
            looked_for: sought.looked_for.as_ref().map(|words| scope.text(words, lang)),
            could_publish: could_publish.iter().map(|body| scope.body_link(*body, lang)).collect(),
        })
    }
}
