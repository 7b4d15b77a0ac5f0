//! Totals worked out again from what they were made of, where that can be told.

use super::{Assessment, Method, Weights};
use crate::date::Day;
use crate::id::CriterionId;
use crate::number::Number;
use crate::schema::Totalling;

impl Assessment {
    /// What the published total should be by the method, if that can be told: the source says how totals arise, every weight is
    /// public, every score is there, and none is in doubt, nor is one that it rests on.
    pub fn recomputed(&self, method: &Method, as_of: Day) -> Option<Recomputed> {
        let published = self.total(as_of)?.plain()?;
        let totalling = method.totalling?;
        let whole = whole(totalling, method.weights())?;
        let greatest = method.scale.map(|(_, greatest)| greatest);
        is_all(totalling, greatest, method.dimensions.iter().map(|dimension| dimension.weight)).then_some(())?;
        let parts = method.dimensions.iter().map(|dimension| {
            let score = self.score(&dimension.id, as_of)?.plain()?;
            let stands = self.score_rests_on(method, &dimension.id, as_of).is_empty();
            stands.then_some((dimension.weight, score))
        });
        Recomputed::of(published, totalling, whole, parts)
    }

    /// The same of the score of a dimension, from those of its indicators.
    pub fn recomputed_score(&self, method: &Method, of: &CriterionId, as_of: Day) -> Option<Recomputed> {
        let dimension = method.dimension(of)?;
        let published = self.score(of, as_of)?.plain()?;
        let totalling = method.totalling?;
        let whole = whole(totalling, dimension.weights())?;
        is_all(totalling, dimension.weight, dimension.indicators.iter().map(|row| row.weight)).then_some(())?;
        let parts = dimension.indicators.iter().map(|indicator| {
            let score = self.score(&indicator.id, as_of)?.plain()?;
            let stands = self.score_rests_on(method, &indicator.id, as_of).is_empty();
            stands.then_some((indicator.weight, score))
        });
        Recomputed::of(published, totalling, whole, parts)
    }
}

/// Whether parts can be all that a sum is made of: their full marks come to its own, if they are public. Where some are missing, no sum
/// of the others says anything.
fn is_all(totalling: Totalling, whole: Option<Number>, parts: impl Iterator<Item = Option<Number>>) -> bool {
    let sum = || parts.into_iter().try_fold(Number::ZERO, |sum, part| sum.plus(part?));
    totalling != Totalling::Sum || whole.is_none_or(|whole| sum().is_none_or(|sum| sum == whole))
}

/// What weights add up to, where they are needed; `None` if not all of them are public or they do not make a whole.
fn whole(totalling: Totalling, weights: Weights) -> Option<Number> {
    match (totalling, weights) {
        (Totalling::Sum, _) => Some(Number::ONE),
        (Totalling::WeightedSum, Weights::Whole(sum)) if !sum.is_zero() => Some(sum),
        (Totalling::WeightedSum, _) => None,
    }
}

/// A total worked out from its parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recomputed {
    /// The total, with as many decimals as the published one.
    pub total: Number,
    /// Whether the published one differs by more than the rounding of all numbers can explain.
    pub differs: bool,
    /// What it is the sum of, in the order of the method.
    pub parts: Vec<Weighed>,
    /// By what the sum is divided: what the weights add up to. None where nothing is divided.
    pub divisor: Option<Number>,
    /// Whether the total is what the parts come to without being rounded.
    pub is_exact: bool,
}

/// A score that a total is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Weighed {
    /// By what it is multiplied; none if it is added as it is.
    pub weight: Option<Number>,
    /// The score, as published.
    pub score: Number,
}

impl Recomputed {
    fn of(
        published: Number,
        totalling: Totalling,
        whole: Number,
        parts: impl Iterator<Item = Option<(Option<Number>, Number)>>,
    ) -> Option<Self> {
        let (mut sum, mut slack, mut made_of) = (Number::ZERO, half_unit(published)?.product(whole)?, Vec::new());
        for part in parts {
            let (weight, score) = part?;
            let (weight, weight_slack) = match totalling {
                Totalling::WeightedSum => (weight?, half_unit(weight?)?),
                Totalling::Sum => (Number::ONE, Number::ZERO),
            };
            sum = sum.plus(weight.product(score)?)?;
            slack = slack.plus(weight.product(half_unit(score)?)?)?;
            // A weight that was rounded, such as a third written as 0.33, moves the average the more the farther the score lies from it.
            let reach = published.minus(score)?.magnitude().plus(half_unit(score)?)?.plus(half_unit(published)?)?;
            slack = slack.plus(weight_slack.product(reach)?)?;
            made_of.push(Weighed { weight: (totalling == Totalling::WeightedSum).then_some(weight), score });
        }
        let distance = published.product(whole)?.minus(sum)?.magnitude();
        if made_of.is_empty() {
            return None;
        }
        let total = sum.quotient(whole, published.decimals())?;
        Some(Self {
            total,
            differs: distance > slack,
            parts: made_of,
            divisor: (whole != Number::ONE).then_some(whole),
            is_exact: total.product(whole) == Some(sum),
        })
    }
}

/// Half of the last decimal place of a number as it was written: it may have been rounded by so much.
fn half_unit(number: Number) -> Option<Number> {
    Number::round(5, -i32::try_from(number.decimals()).ok()? - 1)
}
