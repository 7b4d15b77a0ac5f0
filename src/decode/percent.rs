//! How much of something is done, in per cent.

use super::{Context, Decode, Encode, Shape, meant};
use crate::diagnostic::{Code, Diagnostic};
use crate::lang::Languages;
use crate::number::Number;
use crate::yaml::{Draft, Node};

/// A part of a whole in per cent, from 0 to 100.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Percent(pub Number);

impl Decode for Percent {
    fn shape() -> Shape {
        Shape::Number
    }

    /// What is no part is told as that, in whatever form it is written: the number in another form would be none either.
    fn decode(node: &Node, context: &mut Context<'_>) -> Option<Self> {
        let number = node
            .scalar()
            .and_then(|text| Number::parse(text).ok().or_else(|| Number::parse(&meant::number(text)?).ok()));
        match number.filter(|number| number.is_negative() || *number > Number::HUNDRED) {
            Some(number) => {
                context.fail(Diagnostic::at(Code::ProgressRange, node.span).with("value", number.to_string()))
            }
            None => Number::decode(node, context).map(Self),
        }
    }
}

impl Encode for Percent {
    fn encode(&self, languages: &Languages) -> Draft {
        self.0.encode(languages)
    }
}
