//! What became of a result or a number of it, and what rests on that.

use serde::Serialize;

use crate::date::Date;
use crate::described::{Described, derive};
use crate::id::CriterionId;
use crate::lang::Lang;
use crate::model::{Assessment, Doubted, Happened, Mark, Marked, Method, RoundOf};
use crate::schema::Gap;
use crate::view::scope::Scope;
use crate::view::source::SourceView;
use crate::view::text::{DateText, Text};

/// Something that happened to a result after it was published.
#[derive(Debug, Described!, Serialize)]
pub struct MarkView {
    /// The day.
    pub date: DateText,
    /// Why.
    pub reason: Option<Text>,
    /// Where it stands.
    pub source: Option<SourceView>,
}

impl MarkView {
    pub(crate) fn new(scope: &Scope<'_>, mark: &Mark, lang: Lang) -> Self {
        Self {
            date: scope.date(Date::Day(mark.date), lang),
            reason: mark.reason.as_ref().map(|reason| scope.text(reason, lang)),
            source: mark.source.as_ref().map(|source| scope.source(source, lang)),
        }
    }
}

/// That numbers of a result were looked at again, and how that ended.
#[derive(Debug, Described!, Serialize)]
pub struct ReviewView {
    /// The dimensions and indicators; none if it was the whole result.
    pub names: Vec<Text>,
    /// When it ended, and with which outcome.
    pub ended: MarkView,
}

impl ReviewView {
    /// The reviews of a result that were over by the day of the site, each outcome once.
    pub(crate) fn all(scope: &Scope<'_>, of: RoundOf, result: &Assessment, lang: Lang) -> Vec<Self> {
        let ended: Vec<Marked<'_>> =
            result.marks(scope.snapshot.as_of).filter(|one| one.what == Happened::ReviewEnded).collect();
        let reason = |one: &Marked<'_>| one.mark.reason.as_ref().map(|reason| scope.words(reason, lang).to_owned());
        let runs = ended.chunk_by(|left, right| {
            let (one, other) = (left.mark.date, right.mark.date);
            left.of.is_some() == right.of.is_some() && one == other && reason(left) == reason(right)
        });
        let name = |one: &Marked<'_>| scope.snapshot.method(of)?.name_of(one.of?).map(|name| scope.text(name, lang));
        let view = |run: &[Marked<'_>]| Self {
            names: run.iter().filter_map(name).collect(),
            ended: MarkView::new(scope, run[0].mark, lang),
        };
        runs.map(view).collect()
    }
}

/// In which ways something of a result is in doubt, each once: `withdrawn`, `under-review`. One that was withdrawn takes all along.
pub(crate) fn doubts(scope: &Scope<'_>, result: &Assessment) -> Vec<&'static str> {
    let as_of = scope.snapshot.as_of;
    if result.withdrawn(as_of).is_some() {
        return vec![Gap::Withdrawn.name()];
    }
    let of_parts = result.scores.iter().chain(&result.values).filter_map(|reading| reading.doubted(as_of));
    let states: Vec<Gap> = of_parts.map(|doubted| doubted.state).collect();
    let is_reviewed = result.under_review(as_of).is_some();
    let mut doubts = [Gap::Withdrawn, Gap::UnderReview].to_vec();
    doubts.retain(|state| states.contains(state) || (is_reviewed && *state == Gap::UnderReview));
    doubts.into_iter().map(Gap::name).collect()
}

/// A score in doubt that a total, a grade and a rank rest on, or the score of a dimension.
#[derive(Debug, Described!, Serialize)]
pub struct DoubtView {
    /// What it is the score of; none if its name is not public.
    pub name: Option<Text>,
    /// Whether it is the value of an indicator; a score if not.
    pub is_value: bool,
    /// `withdrawn` or `under-review`.
    pub state: &'static str,
    /// The same as a code, of what rests on it: `rests-on-withdrawn`, `rests-on-under-review`; where the source gives no number, `beside-withdrawn`, `beside-under-review`.
    pub code: &'static str,
    /// Since when; none if the source gives no number and no day.
    pub mark: Option<MarkView>,
}

impl DoubtView {
    /// The scores in doubt that a result as a whole rests on.
    pub(crate) fn of_whole(scope: &Scope<'_>, of: RoundOf, result: &Assessment, lang: Lang) -> Vec<Self> {
        let method = scope.snapshot.method(of);
        Self::all(scope, method, result.rests_on(method, scope.snapshot.as_of), lang)
    }

    /// The scores in doubt that the score of a dimension rests on.
    pub(crate) fn of_score(
        scope: &Scope<'_>,
        of: RoundOf,
        result: &Assessment,
        dimension: &CriterionId,
        lang: Lang,
    ) -> Vec<Self> {
        let Some(method) = scope.snapshot.method(of) else { return Vec::new() };
        Self::all(scope, Some(method), result.score_rests_on(method, dimension, scope.snapshot.as_of), lang)
    }

    fn all(scope: &Scope<'_>, method: Option<&Method>, doubted: Vec<Doubted<'_>>, lang: Lang) -> Vec<Self> {
        let view = |doubted: Doubted<'_>| Self {
            name: method.and_then(|method| method.name_of(doubted.of)).map(|name| scope.text(name, lang)),
            is_value: doubted.is_value,
            state: doubted.state.name(),
            code: doubted.rests_on(),
            mark: doubted.mark.map(|mark| MarkView::new(scope, mark, lang)),
        };
        doubted.into_iter().map(view).collect()
    }
}
