//! The scales on which numbers of results can be drawn beside each other.

use crate::model::{Indicator, Method};
use crate::number::Number;
use crate::schema::{Better, Totalling};

/// The scale on which scores of a dimension can be drawn beside each other.
pub(crate) fn scale(method: Option<&Method>, weight: Option<Number>) -> Option<(Number, Number)> {
    let method = method?;
    match method.totalling {
        // Points that are added have a scale each, which is their weight where the weights are points.
        Some(Totalling::Sum) => weight.map(|weight| (Number::ZERO, weight)),
        _ => method.scale,
    }
}

/// The scale on which values of an indicator can be drawn beside each other: the longer bar is the better one.
pub(crate) fn value_scale(indicator: &Indicator) -> Option<(Number, Number)> {
    indicator.range.filter(|_| indicator.direction != Some(Better::Down))
}
