//! The texts of a document and where they stand: one walk for every rule, list and form that is about texts.

use std::sync::Arc;

use super::{Definition, Presence, Shape};
use crate::lang::{Languages, Localized};
use crate::source::Spanned;
use crate::yaml::{Node, Step, Value};

/// A text of a document, as it stands in the languages of the site.
#[derive(Clone, Debug)]
pub struct Text {
    /// The innermost thing with an id that it belongs to, or the whole document.
    pub of: Arc<Owner>,
    /// The way to its mapping of languages, from the top of the file.
    pub path: Vec<Step>,
    /// What is written, in each language in which something is.
    pub words: Localized<Spanned<String>>,
}

impl Text {
    /// The way to it from what it belongs to: the field, and what lies between.
    pub fn field(&self) -> &[Step] {
        &self.path[self.of.depth..]
    }
}

/// What a text belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Owner {
    /// How it is declared: `task`, `record`.
    pub document: &'static str,
    /// Its id as written, if it has one.
    pub id: Option<String>,
    /// How many steps lead to it from the top of the file.
    pub depth: usize,
    /// The next thing with an id, or the whole document, that it is a part of itself.
    pub within: Option<Arc<Owner>>,
}

/// Where a document can hold texts, made once from its declaration.
#[derive(Clone, Debug)]
pub struct TextPlaces {
    document: &'static str,
    has_id: bool,
    fields: Vec<(&'static str, Place)>,
}

/// What a value can hold.
#[derive(Clone, Debug)]
enum Place {
    /// It is a text in several languages.
    Text,
    /// Its items or the values of its free keys can hold texts.
    Each(Box<Place>),
    /// It is a document with texts.
    Document(TextPlaces),
}

impl TextPlaces {
    /// Where a document of this declaration holds texts. A name that is written once for all languages is none.
    pub fn new(definition: &Definition) -> Self {
        let has_id = definition.fields.iter().any(|field| field.name == "id" && field.presence == Presence::Required);
        let fields = definition.fields.iter().filter_map(|field| Some((field.name, Place::new(&field.shape)?)));
        Self { document: definition.name, has_id, fields: fields.collect() }
    }

    /// The texts of a file that holds such a document or a list of them, in the order of the declaration. It asks nothing of the
    /// rest of the file: a document with mistakes has texts as well.
    pub fn texts(&self, file: &Node, languages: &Languages) -> Vec<Text> {
        let whole = Owner { document: self.document, id: None, depth: 0, within: None };
        let mut walk = Walk { languages, path: Vec::new(), of: Arc::new(whole), found: Vec::new() };
        match &file.value {
            Value::List(items) => walk.items(items, |walk, item| walk.document(self, item)),
            _ => walk.document(self, file),
        }
        walk.found
    }
}

impl Place {
    fn new(shape: &Shape) -> Option<Self> {
        match shape {
            Shape::Name => Some(Self::Text),
            Shape::Localized(of) => {
                matches!(**of, Shape::Text | Shape::Markdown | Shape::Pattern).then_some(Self::Text)
            }
            Shape::List(of) | Shape::Keyed(_, of) => Self::new(of).map(|place| Self::Each(Box::new(place))),
            Shape::Document(definition) => {
                let places = TextPlaces::new(&definition());
                (!places.fields.is_empty()).then_some(Self::Document(places))
            }
            _ => None,
        }
    }
}

/// A walk through a file, and what it found so far.
struct Walk<'l> {
    languages: &'l Languages,
    path: Vec<Step>,
    of: Arc<Owner>,
    found: Vec<Text>,
}

impl Walk<'_> {
    fn document(&mut self, places: &TextPlaces, node: &Node) {
        let outer = places.has_id.then(|| {
            let id = node.get("id").and_then(Node::scalar).map(str::to_owned);
            let within = Some(Arc::clone(&self.of));
            let own = Owner { document: places.document, id, depth: self.path.len(), within };
            std::mem::replace(&mut self.of, Arc::new(own))
        });
        for (field, place) in &places.fields {
            if let Some(node) = node.get(field) {
                self.step(Step::Key((*field).to_owned()), |walk| walk.value(place, node));
            }
        }
        if let Some(outer) = outer {
            self.of = outer;
        }
    }

    fn value(&mut self, place: &Place, node: &Node) {
        match (place, &node.value) {
            (Place::Text, _) => self.text(node),
            (Place::Each(place), Value::List(items)) => self.items(items, |walk, item| walk.value(place, item)),
            (Place::Each(place), Value::Mapping(entries)) => {
                for entry in entries {
                    self.step(Step::Key(entry.key.clone()), |walk| walk.value(place, &entry.node));
                }
            }
            (Place::Document(places), _) => self.document(places, node),
            (Place::Each(_), _) => {}
        }
    }

    fn items(&mut self, items: &[Node], mut visit: impl FnMut(&mut Self, &Node)) {
        for (place, item) in items.iter().enumerate() {
            self.step(Step::Item(place), |walk| visit(walk, item));
        }
    }

    fn step(&mut self, step: Step, visit: impl FnOnce(&mut Self)) {
        self.path.push(step);
        visit(self);
        self.path.pop();
    }

    /// Takes a text that is written in the language of record; without it there is nothing to compare or translate.
    fn text(&mut self, node: &Node) {
        let written = |code: &str| {
            let node = node.get(code)?;
            Some(Spanned { value: node.scalar()?.to_owned(), span: node.span })
        };
        let words = Localized::new(self.languages.iter().map(|(_, language)| written(&language.code)).collect());
        self.found.extend(words.map(|words| Text { of: self.of.clone(), path: self.path.clone(), words }));
    }
}
