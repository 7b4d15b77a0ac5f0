//! Currencies.

use super::{Context, Decode, Encode, Shape};
use crate::currency::Currency;
use crate::diagnostic::{Code, Diagnostic};
use crate::lang::Languages;
use crate::yaml::{Draft, Node};

impl Decode for Currency {
    fn shape() -> Shape {
        Shape::Currency
    }

    fn decode(node: &Node, context: &mut Context<'_>) -> Option<Self> {
        let text = context.word(node, "type-currency")?;
        match Self::parse(text) {
            Some(currency) => Some(currency),
            None => {
                let finding = Diagnostic::at(Code::UnknownCurrency, node.span).with("value", text);
                context.fail(match Self::meant_by(text) {
                    Some(meant) => finding.with("nearest", meant.code()),
                    None => finding,
                })
            }
        }
    }
}

impl Encode for Currency {
    fn encode(&self, _: &Languages) -> Draft {
        Draft::word(self.code())
    }
}
