//! What became of a result or a number of it, and what rests on that.

use serde::Serialize;

use crate::date::Date;
use crate::id::CriterionId;
use crate::lang::Lang;
use crate::model::{Assessment, Doubted, Method, RoundOf};
use crate::schema::Mark;
use crate::view::scope::Scope;
use crate::view::source::SourceView;
use crate::view::text::{DateText, Text};

/// Something that happened to a result after it was published.
#[derive(Debug, Serialize)]
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

/// A score in doubt that a total, a grade and a rank rest on, or the score of a dimension.
#[derive(Debug, Serialize)]
pub struct DoubtView {
    /// What it is the score of; none if its name is not public.
    pub name: Option<Text>,
    /// `withdrawn` or `under-review`.
    pub state: &'static str,
    /// The same as a code, of what rests on it.
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
            state: doubted.state.name(),
            code: doubted.rests_on(),
            mark: doubted.mark.map(|mark| MarkView::new(scope, mark, lang)),
        };
        doubted.into_iter().map(view).collect()
    }
}
