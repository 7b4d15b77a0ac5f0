//! How evaluations judge.

use crate::decode::Plain;
use crate::id::{CriterionId, MethodId};
use crate::lang::Localized;
use crate::number::Number;
use crate::schema::{Better, Totalling};

/// A method, as far as it is public.
#[derive(Clone, Debug)]
pub struct Method {
    /// Its id in the evaluation.
    pub id: MethodId,
    /// What it is called.
    pub name: Option<Localized<Plain>>,
    /// The least and the greatest score that there can be.
    pub scale: Option<(Number, Number)>,
    /// How scores make a total, if its source says so.
    pub totalling: Option<Totalling>,
    /// What it looks at.
    pub dimensions: Vec<Dimension>,
    /// The place of the round that gave it. It is public with that round.
    pub(super) given_by: usize,
}

/// A respect in which a method judges.
#[derive(Clone, Debug)]
pub struct Dimension {
    /// Its id.
    pub id: CriterionId,
    /// Its name.
    pub name: Localized<Plain>,
    /// Its weight, as written.
    pub weight: Option<Number>,
    /// What it is about.
    pub explanation: Option<Localized<Plain>>,
    /// Its indicators.
    pub indicators: Vec<Indicator>,
}

/// A figure by which a dimension is judged.
#[derive(Clone, Debug)]
pub struct Indicator {
    /// Its id.
    pub id: CriterionId,
    /// Its name.
    pub name: Localized<Plain>,
    /// What is counted.
    pub unit: Option<Localized<Plain>>,
    /// Which values are better.
    pub direction: Option<Better>,
    /// Its weight, as written.
    pub weight: Option<Number>,
    /// How it is worked out.
    pub formula: Option<Localized<Plain>>,
    /// What it is about.
    pub explanation: Option<Localized<Plain>>,
    /// The least and the greatest value that it can have.
    pub range: Option<(Number, Number)>,
    /// The indicators of earlier methods that it stands in the place of.
    pub replaces: Vec<CriterionId>,
}

/// What is public of the weights of things that make a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weights {
    /// Not all of them are.
    Unknown,
    /// All of them, and they add up to what they should.
    Whole(Number),
    /// All of them, and they add up to something else.
    Wrong(Number),
}

/// What the weight of an indicator is a part of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WeighedIn {
    /// Its dimension.
    Dimension,
    /// The whole.
    Whole,
}

impl WeighedIn {
    /// Its name for the words of the site.
    pub fn name(self) -> &'static str {
        match self {
            Self::Dimension => "dimension",
            Self::Whole => "whole",
        }
    }
}

impl Weights {
    /// Of these weights, which should add up to 1, to 100 or to the weight of what they are parts of.
    pub fn of(weights: impl Iterator<Item = Option<Number>>, above: Option<Number>) -> Self {
        let Some(weights) = weights.collect::<Option<Vec<Number>>>().filter(|weights| !weights.is_empty()) else {
            return Self::Unknown;
        };
        let sum = weights.iter().try_fold(Number::ZERO, |sum, weight| sum.plus(*weight));
        match sum {
            None => Self::Unknown,
            Some(sum) if sum == Number::ONE || sum == Number::HUNDRED || Some(sum) == above => Self::Whole(sum),
            Some(sum) => Self::Wrong(sum),
        }
    }
}

impl Dimension {
    /// The weights of its indicators.
    pub fn weights(&self) -> Weights {
        Weights::of(self.indicators.iter().map(|indicator| indicator.weight), self.weight)
    }
}

impl Method {
    /// The place of the round that gave it among those of its evaluation.
    pub fn given_by(&self) -> usize {
        self.given_by
    }

    /// Puts checked parts together. It is public with the round at the place `given_by` among those of the evaluation.
    pub fn new(
        id: MethodId,
        name: Option<Localized<Plain>>,
        scale: Option<(Number, Number)>,
        totalling: Option<Totalling>,
        dimensions: Vec<Dimension>,
        given_by: usize,
    ) -> Self {
        Self { id, name, scale, totalling, dimensions, given_by }
    }

    /// The ids of everything that it looks at: each dimension, then its indicators.
    pub fn criteria(&self) -> impl Iterator<Item = &CriterionId> {
        self.dimensions.iter().flat_map(|dimension| {
            std::iter::once(&dimension.id).chain(dimension.indicators.iter().map(|indicator| &indicator.id))
        })
    }

    /// The weights of its dimensions.
    pub fn weights(&self) -> Weights {
        Weights::of(self.dimensions.iter().map(|dimension| dimension.weight), None)
    }

    /// The dimension of an id.
    pub fn dimension(&self, id: &CriterionId) -> Option<&Dimension> {
        self.dimensions.iter().find(|dimension| dimension.id == *id)
    }

    /// The indicator of an id.
    pub fn indicator(&self, id: &CriterionId) -> Option<&Indicator> {
        self.dimensions.iter().flat_map(|dimension| &dimension.indicators).find(|indicator| indicator.id == *id)
    }

    /// The weight of a dimension or an indicator, as written.
    pub fn weight_of(&self, id: &CriterionId) -> Option<Number> {
        let indicator = || self.indicator(id).and_then(|indicator| indicator.weight);
        self.dimension(id).map_or_else(indicator, |dimension| dimension.weight)
    }

    /// The dimension that an indicator is of.
    pub fn dimension_over(&self, indicator: &CriterionId) -> Option<&Dimension> {
        self.dimensions.iter().find(|row| row.indicators.iter().any(|own| own.id == *indicator))
    }

    /// What the weight of an indicator is a part of, if its sum with the others of the dimension tells.
    pub fn weighed_in(&self, indicator: &CriterionId) -> Option<WeighedIn> {
        match self.dimension_over(indicator)?.weights() {
            // Points that are added have full marks.
            _ if self.totalling == Some(Totalling::Sum) => None,
            Weights::Whole(sum) if sum == Number::ONE || sum == Number::HUNDRED => Some(WeighedIn::Dimension),
            Weights::Whole(_) => Some(WeighedIn::Whole),
            Weights::Unknown | Weights::Wrong(_) => None,
        }
    }

    /// The name of a dimension or an indicator.
    pub fn name_of(&self, id: &CriterionId) -> Option<&Localized<Plain>> {
        let dimension = self.dimension(id).map(|dimension| &dimension.name);
        dimension.or_else(|| self.indicator(id).map(|indicator| &indicator.name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weights_make_a_whole_only_if_all_are_known() {
        let number = |text: &str| Number::parse(text).expect("a number");
        let weights = |weights: &[&str], above: Option<&str>| {
            let weights = weights.iter().map(|text| Number::parse(text).ok());
            Weights::of(weights, above.map(number))
        };
        assert_eq!(weights(&["0.4", "0.60"], None), Weights::Whole(number("1")));
        assert_eq!(weights(&["40", "60"], None), Weights::Whole(number("100")));
        assert_eq!(weights(&["7", "8"], Some("15")), Weights::Whole(number("15")));
        assert_eq!(weights(&["40", "59.9"], None), Weights::Wrong(number("99.9")));
        assert_eq!(weights(&["0.4", "?"], None), Weights::Unknown);
        assert_eq!(weights(&[], None), Weights::Unknown);
    }
}
