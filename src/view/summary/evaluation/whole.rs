//! What a result says as a whole.

use serde::Serialize;

use super::{DoubtView, MarkView, ScoreView};
use crate::described::{Described, derive};
use crate::lang::Lang;
use crate::model::{Assessment, RoundOf};
use crate::schema::{Gap, Ranking};
use crate::view::scope::Scope;
use crate::view::text::Text;

/// What a result says as a whole, and what became of that.
#[derive(Debug, Described!, Serialize)]
pub struct WholeView {
    /// The total, as published.
    pub total: ScoreView,
    /// The grade, as published.
    pub grade: Option<Text>,
    /// The rank, as published.
    pub rank: Option<String>,
    /// How many ranks stand among those with whom it is ranked.
    pub ranked: usize,
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
        let round = scope.snapshot.round(of);
        let is_beside = |other: &&Assessment| round.ranking != Some(Ranking::Group) || other.group == result.group;
        let ranks = round.results.iter().filter(is_beside).filter(|other| other.rank(as_of).is_some());
        let rests_on = || DoubtView::of_whole(scope, of, result, lang);
        let total = ScoreView::new(scope, result.total(as_of), scale, again, lang).of_whole().resting_on(rests_on());
        Self {
            total,
            grade: result.grade(as_of).map(|grade| scope.text(grade, lang)),
            rank: round.ranking.and(result.rank(as_of)).map(|rank| rank.to_string()),
            ranked: ranks.count(),
            rests_on: rests_on(),
            under_review: result.under_review(as_of).map(|mark| MarkView::new(scope, mark, lang)),
            withdrawn: result.withdrawn(as_of).map(|mark| MarkView::new(scope, mark, lang)),
        }
    }

    /// Whether it tells that something of the result is in doubt in one of the ways of `doubts`.
    pub(crate) fn tells(&self, doubt: &str) -> bool {
        let mark = if doubt == Gap::Withdrawn.name() { &self.withdrawn } else { &self.under_review };
        let stands = self.grade.is_some() || self.rank.is_some();
        let of_standing = self.rests_on.first().is_some_and(|rests| stands && rests.state == doubt);
        mark.is_some() || of_standing || self.total.tells(doubt)
    }
}
