//! What decoding needs besides the tree.

use std::collections::BTreeSet;

use crate::diagnostic::{Argument, Code, Diagnostic, Severity};
use crate::lang::Languages;
use crate::source::Span;
use crate::yaml::Node;

/// What decoding needs besides the tree, and where it reports.
pub struct Context<'a> {
    /// The languages of the site.
    pub languages: &'a Languages,
    /// The text of the file that the tree was read from.
    pub source: &'a str,
    /// Where the translations stand whose text of record has changed since.
    pub stale: &'a BTreeSet<Span>,
    /// What was found so far.
    pub diagnostics: &'a mut Vec<Diagnostic>,
}

/// No translation is stale.
pub const NONE_STALE: &BTreeSet<Span> = &BTreeSet::new();

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
        let finding = self.mistyped(node, expected);
        self.fail(finding)
    }

    /// The finding for a value that has another type than the field wants.
    pub fn mistyped(&self, node: &Node, expected: &'static str) -> Diagnostic {
        Diagnostic::at(Code::WrongType, node.span)
            .with("expected", Argument::Message(expected))
            .with("found", Argument::Message(node.type_name()))
    }

    /// The text of a scalar, or a report that `expected` was wanted.
    pub fn scalar<'n>(&mut self, node: &'n Node, expected: &'static str) -> Option<&'n str> {
        match node.scalar() {
            Some(text) => Some(text),
            None => self.wrong_type(node, expected),
        }
    }

    /// The same for what is no running text: a word, number or address, in which a character that nobody sees is a mistake.
    pub fn word<'n>(&mut self, node: &'n Node, expected: &'static str) -> Option<&'n str> {
        let text = self.scalar(node, expected)?;
        match Diagnostic::of_hidden_character(text, node.span) {
            Some(finding) => self.fail(finding),
            None => Some(text),
        }
    }
}
