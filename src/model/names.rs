//! The names that a plan calls things by.

use super::Outline;

impl Outline {
    /// The terms of the glossary, and the names of organisations, topics, fields and places, in all languages: no line should
    /// break inside one.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        let terms = self.glossary.iter().map(|(_, term)| &term.term);
        let forms = self.glossary.iter().flat_map(|(_, term)| &term.forms);
        let bodies = self.organisations.iter().flat_map(|(_, body)| [&body.name, &body.short]);
        let aliases = self.organisations.iter().flat_map(|(_, body)| &body.aliases);
        let topics = self.topics.iter().map(|(_, topic)| &topic.name);
        let fields = self.fields.iter().map(|(_, field)| &field.name);
        let places = self.places.iter().map(|(_, place)| &place.name);
        let texts = terms.chain(bodies).chain(topics).chain(fields).chain(places);
        let names = texts.flat_map(|text| text.iter().map(|(_, name)| name.0.as_str()));
        names.chain(forms.chain(aliases).map(|other| other.name.0.as_str()))
    }
}
