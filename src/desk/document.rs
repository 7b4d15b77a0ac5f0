//! The text of a new file, written by the encoder of its document.

use super::known::Known;
use crate::decode::{Context, Decode, Definition, Encode, NONE_STALE, Shape};
use crate::diagnostic::{Diagnostic, Failure, Severity};
use crate::source::Files;
use crate::yaml::{self, Draft};

/// The fields of a document that were answered.
pub(super) struct Entries(Vec<(String, Draft)>);

impl Entries {
    pub(super) fn new() -> Self {
        Self(Vec::new())
    }

    /// Says a field. Of a list it says more; anything else takes the place of what was said before.
    pub(super) fn join(&mut self, field: &'static str, value: Draft) {
        match (self.0.iter_mut().find(|(name, _)| name == field), value) {
            (Some((_, Draft::List(list))), Draft::List(more)) => list.extend(more),
            (Some((_, said)), value) => *said = value,
            (None, value) => self.0.push((field.to_owned(), value)),
        }
    }

    /// Says a field if there is something to say.
    pub(super) fn join_if(&mut self, field: &'static str, value: Option<Draft>) {
        if let Some(value) = value {
            self.join(field, value);
        }
    }

    /// The text of the file: what the document's encoder makes of what its decoder reads in these fields.
    ///
    /// # Errors
    ///
    /// What the decoder finds. Each answer was read by the shape of its field, so that this is little: characters that nobody sees, a share
    /// beyond 100.
    pub(super) fn text<T: Decode + Encode>(self, known: &Known<'_>) -> Result<String, Failure> {
        let written = yaml::write(&Draft::Mapping(self.0));
        let mut diagnostics = Vec::new();
        let node = yaml::parse(Files::default().add("", written.as_str()), &written, &mut diagnostics);
        let mut context = Context {
            languages: known.languages(),
            source: &written,
            stale: NONE_STALE,
            diagnostics: &mut diagnostics,
        };
        let document = node.and_then(|node| T::decode(&node, &mut context));
        let is_error = |found: &&Diagnostic| found.severity == Severity::Error;
        match (document, diagnostics.iter().find(is_error)) {
            (_, Some(found)) => Err(Failure::new(found.message())),
            (Some(document), None) => Ok(yaml::write(&document.encode(known.languages()))),
            (None, None) => unreachable!("what cannot be decoded has an error"),
        }
    }
}

/// The shape of a field of a document.
pub(super) fn shape(definition: &Definition, field: &str) -> Shape {
    let field = definition.fields.iter().find(|known| known.name == field);
    field.expect("a field of the document").shape.clone()
}
