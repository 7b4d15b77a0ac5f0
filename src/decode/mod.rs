//! Documents declared as tables of fields, decoded from a YAML tree in which every value knows its place.
//!
//! A document is declared once, with [`document!`](crate::document): name, type, presence and meaning of each field.
//! Its decoder, its unknown-key suggestions and its table in the content contract all come from that declaration.
//! Decoding reports every mistake of a file in one run: it goes on past a bad field and only then gives up.

mod document;
mod node;
mod quick;
mod text;
mod values;
mod yaml;

pub use document::{Definition, Document, Field, Fields, Presence, Shape, unknown_word};
pub use node::{Entry, Node, Value};
pub use text::{Name, Plain, Prose, Translation};
pub use yaml::{DEEPEST, MOST_VALUES, parse};

use crate::diagnostic::{Argument, Code, Diagnostic, Severity};
use crate::lang::Languages;

/// A type that can be read from a value of a content file.
pub trait Decode: Sized {
    /// What values of this type look like, for documents about the content.
    fn shape() -> Shape;

    /// Reads a value; `None` after a mistake, which has then been reported.
    fn decode(node: &Node, context: &mut Context<'_>) -> Option<Self>;
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
