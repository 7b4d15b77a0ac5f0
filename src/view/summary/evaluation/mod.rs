//! Evaluations: how pages name them, their rounds and methods, and what results say.

mod doubt;
mod links;
mod method;
mod round;
mod score;
mod whole;

use serde::Serialize;

pub use doubt::{DoubtView, MarkView, ReviewView};
pub use method::{DimensionView, IndicatorView, MethodView};
pub use round::{RoundLink, RoundView};
pub use score::ScoreView;
pub use whole::WholeView;

use crate::date::Date;
use crate::id::{EvaluationKind, Handle, OrganisationKind};
use crate::lang::Lang;
use crate::model::Subject;
use crate::page::PageKind;
use crate::schema::Sought;
use crate::view::link::Link;
use crate::view::scope::Scope;
use crate::view::text::{DateText, Text};
use crate::view::unpublished::Unpublished;

/// An evaluation in a list.
#[derive(Debug, Serialize)]
pub struct EvaluationSummary {
    /// Its name.
    pub name: Text,
    /// Its address; none if the theme has no page for it.
    pub href: Option<String>,
    /// What it is, in one sentence.
    pub summary: Text,
    /// How many of its rounds are public.
    pub rounds: usize,
    /// The latest of them.
    pub latest: Option<RoundLink>,
    /// What keeps it out of public builds.
    #[serde(flatten)]
    pub unpublished: Unpublished,
}

impl EvaluationSummary {
    pub(crate) fn new(scope: &Scope<'_>, handle: Handle<EvaluationKind>, lang: Lang) -> Self {
        let row = scope.snapshot.evaluations().row(handle);
        let rounds = scope.snapshot.rounds(handle);
        Self {
            name: scope.text(&row.name, lang),
            href: scope.href(PageKind::Evaluation(handle), lang),
            summary: scope.text(&row.summary, lang),
            rounds: rounds.len(),
            latest: rounds.first().map(|round| RoundLink::new(scope, *round, lang)),
            unpublished: scope.unpublished(row.hold, lang),
        }
    }

    /// The public evaluations that concern something of the plan.
    pub(crate) fn about(scope: &Scope<'_>, subject: Subject, lang: Lang) -> Vec<Self> {
        let about = scope.snapshot.evaluations_about(subject).into_iter();
        about.filter(|row| scope.has(PageKind::Evaluation(*row))).map(|row| Self::new(scope, row, lang)).collect()
    }
}

/// A search for what is not public.
#[derive(Debug, Serialize)]
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
