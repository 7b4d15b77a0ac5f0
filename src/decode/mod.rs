//! Documents declared as tables of fields, decoded from a YAML tree in which every value knows its place, and encoded
//! to one that is written.
//!
//! A document is declared once, with [`document!`](crate::document): name, type, presence and meaning of each field.
//! Its decoder, its encoder, its unknown-key suggestions and its table in the content contract come from that declaration.
//! Decoding reports every mistake of a file in one run: it goes on past a bad field and only then gives up.

mod any_id;
mod choices;
mod document;
mod fields;
mod keyed;
mod shape;
mod text;
mod values;

pub use any_id::{AnyId, Kinds};
pub use choices::unknown_word;
pub use document::{Definition, Document, Field, Presence, key};
pub use fields::{Encoded, Fields};
pub use keyed::Keyed;
pub use shape::Shape;
pub use text::{Name, Plain, Prose, Translation};

use crate::diagnostic::{Argument, Code, Diagnostic, Severity};
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

/// What decoding needs besides the tree, and where it reports.
pub struct Context<'a> {
    /// The languages of the site.
    pub languages: &'a Languages,
    /// Every text with its translations, where they are wanted.
    pub translations: Option<&'a mut Vec<Translation>>,
    /// What was found so far.
    pub diagnostics: &'a mut Vec<Diagnostic>,
}

impl Context<'_> {
    /// How many errors were found so far.
    pub fn errors(&self) -> usize {
        self.diagnostics.iter().filter(|diagnostic| diagnostic.severity == Severity::Error).count()
    }

    /// Reports a finding and gives up on the value.
    pub fn fail<T>(&mut self, diagnostic: Diagnostic) -> Option<T> {
        self.diagnostics.push(diagnostic);
        None
    }

    /// Reports that a value has another type than the field wants.
    pub fn wrong_type<T>(&mut self, node: &Node, expected: &'static str) -> Option<T> {
        self.fail(
            Diagnostic::at(Code::WrongType, node.span)
                .with("expected", Argument::Message(expected))
                .with("found", Argument::Message(node.type_name())),
        )
    }

    /// The text of a scalar, or a report that `expected` was wanted.
    pub fn scalar<'n>(&mut self, node: &'n Node, expected: &'static str) -> Option<&'n str> {
        match node.scalar() {
            Some(text) => Some(text),
            None => self.wrong_type(node, expected),
        }
    }
}

#[cfg(test)]
mod tests;
