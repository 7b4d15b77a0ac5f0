//! What a result says as a whole.

use serde::Serialize;

use super::{DoubtView, MarkView, ScoreView};
use crate::lang::Lang;
use crate::model::{Assessment, RoundOf};
use crate::view::scope::Scope;
use crate::view::text::Text;

/// What a result says as a whole, and what became of that.
#[derive(Debug, Serialize)]
pub struct WholeView {
    /// The total, as published.
    pub total: ScoreView,
    /// The grade, as published.
    pub grade: Option<Text>,
    /// The rank, as published.
    pub rank: Option<String>,
    /// The scores in doubt that the total, the grade and the rank rest on.
    pub rests_on: Vec<DoubtView>,
    /// Since when all of it is being looked at again.
    pub under_review: Option<MarkView>,
    /// When all of it was withdrawn.
    pub withdrawn: Option<MarkView>,
}

impl WholeView {
    /// `comparable` if its total can be drawn beside others.
    pub(crate) fn new(scope: &Scope<'_>, of: RoundOf, result: &Assessment, comparable: bool, lang: Lang) -> Self {
        let (method, as_of) = (scope.snapshot.method(of), scope.snapshot.as_of);
        let again = method.and_then(|method| result.recomputed(method, as_of));
        let scale = method.and_then(|method| method.scale).filter(|_| comparable);
        let rests_on = || DoubtView::of_whole(scope, of, result, lang);
        let total = ScoreView::new(scope, result.total(as_of), scale, again, lang).of_whole().resting_on(rests_on());
        Self {
            total,
            grade: result.grade(as_of).map(|grade| scope.text(grade, lang)),
            rank: scope.snapshot.round(of).ranking.and(result.rank(as_of)).map(|rank| rank.to_string()),
            rests_on: rests_on(),
            under_review: result.under_review(as_of).map(|mark| MarkView::new(scope, mark, lang)),
            withdrawn: result.withdrawn(as_of).map(|mark| MarkView::new(scope, mark, lang)),
        }
    }
}
