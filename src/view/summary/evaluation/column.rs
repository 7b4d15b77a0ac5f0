//! The columns in which a round shows its results.

use serde::Serialize;

use super::{DoubtView, ScoreView, scale, value_scale};
use crate::date::Day;
use crate::described::{Described, derive};
use crate::id::CriterionId;
use crate::lang::Lang;
use crate::model::{Assessment, Dimension, Indicator, Method, RoundOf};
use crate::number::Number;
use crate::view::link::Link;
use crate::view::scope::Scope;
use crate::view::text::Text;

/// A dimension or an indicator as a column.
#[derive(Debug, Described!, Serialize)]
pub struct Column {
    /// Its name, with the address of its page.
    pub link: Link,
    /// The weight of a dimension, as published.
    pub weight: Option<String>,
    /// What the values of an indicator count.
    pub unit: Option<Text>,
}

/// What stands in a column.
#[derive(Clone, Copy)]
pub(crate) enum Shows<'m> {
    /// The scores of a dimension.
    Dimension(&'m Dimension),
    /// The scores of an indicator.
    Score(&'m Indicator),
    /// The values of an indicator.
    Value(&'m Indicator),
}

impl<'m> Shows<'m> {
    /// The columns of a round: the dimensions that have scores. Where none has, the indicators say what there is to say: by their scores,
    /// or else by their values.
    pub(crate) fn all(method: Option<&'m Method>, results: &[Assessment], as_of: Day) -> Vec<Self> {
        let dimensions = method.map_or(&[][..], |method| method.dimensions.as_slice());
        let has_score = |id: &CriterionId| results.iter().any(|result| result.score(id, as_of).is_some());
        let has_value = |id: &CriterionId| results.iter().any(|result| result.value(id, as_of).is_some());
        let scored: Vec<Self> =
            dimensions.iter().filter(|dimension| has_score(&dimension.id)).map(Self::Dimension).collect();
        if !scored.is_empty() {
            return scored;
        }
        let of_indicator = |indicator: &'m Indicator| match &indicator.id {
            id if has_score(id) => Some(Self::Score(indicator)),
            id if has_value(id) => Some(Self::Value(indicator)),
            _ => None,
        };
        dimensions.iter().flat_map(|dimension| &dimension.indicators).filter_map(of_indicator).collect()
    }

    pub(crate) fn column(self, scope: &Scope<'_>, of: RoundOf, lang: Lang) -> Column {
        let (name, id) = match self {
            Self::Dimension(dimension) => (&dimension.name, &dimension.id),
            Self::Score(indicator) | Self::Value(indicator) => (&indicator.name, &indicator.id),
        };
        let link = Link { text: scope.text(name, lang), href: scope.criterion_href(of.evaluation, id, lang) };
        match self {
            Self::Dimension(dimension) => {
                Column { link, weight: dimension.weight.map(|weight| scope.number(weight, lang)), unit: None }
            }
            Self::Score(_) => Column { link, weight: None, unit: None },
            Self::Value(indicator) => {
                Column { link, weight: None, unit: indicator.unit.as_ref().map(|unit| scope.text(unit, lang)) }
            }
        }
    }

    /// What a result says in the column; `drawn` if it can be compared with the others.
    pub(crate) fn cell(
        self,
        scope: &Scope<'_>,
        of: RoundOf,
        result: &Assessment,
        drawn: bool,
        lang: Lang,
    ) -> ScoreView {
        let (method, as_of) = (scope.snapshot.method(of), scope.snapshot.as_of);
        let on = |own: Option<(Number, Number)>| own.filter(|_| drawn);
        match self {
            Self::Dimension(dimension) => {
                let again = method.and_then(|method| result.recomputed_score(method, &dimension.id, as_of));
                let own = on(scale(method, dimension.weight));
                let score = ScoreView::new(scope, result.score(&dimension.id, as_of), own, again, lang);
                score.resting_on(DoubtView::of_score(scope, of, result, &dimension.id, lang))
            }
            Self::Score(indicator) => {
                let own = on(scale(method, indicator.weight));
                ScoreView::new(scope, result.score(&indicator.id, as_of), own, None, lang)
                    .resting_on(DoubtView::of_score(scope, of, result, &indicator.id, lang))
            }
            Self::Value(indicator) => {
                ScoreView::new(scope, result.value(&indicator.id, as_of), on(value_scale(indicator)), None, lang)
                    .of_value(result.score_doubt(&indicator.id, as_of))
            }
        }
    }
}
