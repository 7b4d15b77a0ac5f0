//! Values that can be read from content and written to it.

use super::context::Context;
use super::shape::Shape;
use crate::lang::Languages;
use crate::yaml::{Draft, Node};

/// A type that can be read from a value of a content file.
pub trait Decode: Sized {
    /// What values of this type look like, for documents about the content.
    fn shape() -> Shape;

    /// Reads a value; `None` after a mistake, which has then been reported.
    fn decode(node: &Node, context: &mut Context<'_>) -> Option<Self>;
}

/// A type that can be written as a value of a content file.
pub trait Encode {
    /// The value as it is written: the fields of a document in the order of its table, without those that are empty or
    /// have their usual value. Decoding it gives the same value again.
    fn encode(&self, languages: &Languages) -> Draft;
}
