//! The views that templates see, as types.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::LazyLock;

use super::types::{One, Type};
use crate::config::PageType;
use crate::described::{Field, Shape};
use crate::view::View;

/// The views.
pub(super) struct Views {
    /// The fields of each.
    fields: Vec<BTreeMap<&'static str, Type>>,
    /// What `page` is.
    pub(super) page: Type,
    /// What `body` is on each kind of page.
    pub(super) bodies: Vec<(PageType, Type)>,
    /// The words of which values are, by their places.
    words: Vec<BTreeSet<&'static str>>,
    /// The fields that any view has, and what those of each name are together.
    pub(super) anywhere: BTreeMap<&'static str, Type>,
}

/// The views, looked at once.
pub(super) static VIEWS: LazyLock<Views> = LazyLock::new(Views::look);

impl Views {
    fn look() -> Self {
        let mut seen = Seen::default();
        let mut page = Type::nothing();
        let mut bodies = Vec::new();
        for kind in PageType::ALL {
            let [(_, chrome), (_, own)] = View::shapes(*kind);
            page = seen.type_of(chrome, "");
            bodies.push((*kind, seen.type_of(own, "")));
        }
        let mut anywhere = BTreeMap::new();
        for (name, of) in seen.fields.iter().flatten() {
            let all = anywhere.entry(*name).or_insert_with(Type::nothing);
            *all = all.or(of);
        }
        Self { fields: seen.fields, page, bodies, words: seen.words, anywhere }
    }

    /// The fields of a view.
    pub(super) fn of(&self, place: usize) -> &BTreeMap<&'static str, Type> {
        &self.fields[place]
    }

    /// The words at a place.
    pub(super) fn words(&self, place: usize) -> &BTreeSet<&'static str> {
        &self.words[place]
    }

    /// What the fields of a view are together.
    pub(super) fn fields_of(&self, place: usize) -> Type {
        Type::any_of(self.fields[place].values().cloned())
    }
}

/// The views that were met so far.
#[derive(Default)]
struct Seen {
    places: HashMap<String, Type>,
    fields: Vec<BTreeMap<&'static str, Type>>,
    words: Vec<BTreeSet<&'static str>>,
}

impl Seen {
    /// The type of a field with this meaning.
    fn type_of(&mut self, shape: Shape, meaning: &'static str) -> Type {
        match shape {
            Shape::Text | Shape::Number | Shape::Truth => Type::plain(),
            Shape::Key => self.word(listed(meaning)),
            Shape::Maybe(of) => self.type_of(of(), meaning),
            Shape::List(of) => Type::list(self.type_of(of(), meaning)),
            Shape::Map(of) if is_setting(of()) => Type::one(One::Settings),
            Shape::Map(of) => Type::map(self.type_of(of(), "")),
            Shape::Setting => Type::Any,
            Shape::View(view) => {
                let view = view();
                self.view(view.name, &view.fields)
            }
            Shape::Kinds(kinds) => {
                let kinds = kinds();
                let each: Vec<Type> = kinds.kinds.iter().map(|kind| self.type_of(kind.shape, "")).collect();
                let words = kinds.kinds.iter().map(|kind| kind.key).collect();
                let tag = Type::record(vec![(kinds.tag.to_owned(), self.word(words))]);
                Type::any_of(each).or(&tag)
            }
        }
    }

    /// A value that is one of these words. One word alone is an example.
    fn word(&mut self, words: BTreeSet<&'static str>) -> Type {
        if words.len() < 2 {
            return Type::plain();
        }
        let place = self.words.iter().position(|known| *known == words).unwrap_or_else(|| {
            self.words.push(words);
            self.words.len() - 1
        });
        Type::one(One::Word(place))
    }

    fn view(&mut self, name: String, fields: &[Field]) -> Type {
        if let Some(known) = self.places.get(&name) {
            return known.clone();
        }
        let place = self.fields.len();
        let view = Type::one(One::View(place));
        self.places.insert(name, view.clone());
        self.fields.push(BTreeMap::new());
        let fields = fields.iter().map(|field| (field.name, self.type_of(field.shape, field.meaning))).collect();
        self.fields[place] = fields;
        view
    }
}

/// The words that the meaning of a key lists. A test holds all pages to them.
fn listed(meaning: &'static str) -> BTreeSet<&'static str> {
    meaning.split('`').skip(1).step_by(2).collect()
}

fn is_setting(shape: Shape) -> bool {
    matches!(shape.single(), Shape::Setting)
}
