//! What documents and their fields mean, in the reader's language: in English by their declarations, in Chinese by a table.

use crate::decode::{Definition, Field};
use crate::diagnostic::{Catalogue, Reader, name_of};

/// The meanings in one language. Those of `site.yaml` are among them.
pub struct Meanings(Option<Catalogue>);

impl Meanings {
    /// The meanings for a reader.
    pub fn new(reader: Reader) -> Self {
        Self(match reader {
            Reader::Chinese => Some(Catalogue::new(include_str!("meanings/zh.ftl"))),
            Reader::English => None,
        })
    }

    /// What a document is. A test holds the table to be complete; without it, the declaration speaks.
    pub fn of_document<'m>(&'m self, definition: &Definition) -> &'m str {
        let own = self.0.as_ref().and_then(|table| table.own(&name_of(definition.name)));
        own.unwrap_or(definition.meaning.trim())
    }

    /// What a field of a document means.
    pub fn of_field<'m>(&'m self, definition: &Definition, field: &Field) -> &'m str {
        let own = self.0.as_ref().and_then(|table| table.below(&name_of(definition.name), field.name));
        own.unwrap_or(field.meaning.trim())
    }

    /// The names in the table: `record`, and `record.about` for a field. None in English, where there is no table.
    pub fn names(&self) -> impl Iterator<Item = String> {
        self.0.iter().flat_map(Catalogue::names)
    }

    /// The names that the table has to have for a document.
    pub fn names_of(definition: &Definition) -> impl Iterator<Item = String> {
        let document = name_of(definition.name);
        let fields: Vec<String> = definition.fields.iter().map(|field| format!("{document}.{}", field.name)).collect();
        std::iter::once(document).chain(fields)
    }
}
