//! The views that templates see, as types.

use std::collections::{BTreeMap, HashMap};
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
            page = seen.type_of(chrome);
            bodies.push((*kind, seen.type_of(own)));
        }
        let mut anywhere = BTreeMap::new();
        for (name, of) in seen.fields.iter().flatten() {
            let all = anywhere.entry(*name).or_insert_with(Type::nothing);
            *all = all.or(of);
        }
        Self { fields: seen.fields, page, bodies, anywhere }
    }

    /// The fields of a view.
    pub(super) fn of(&self, place: usize) -> &BTreeMap<&'static str, Type> {
        &self.fields[place]
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
}

impl Seen {
    fn type_of(&mut self, shape: Shape) -> Type {
        match shape {
            Shape::Text | Shape::Key | Shape::Number | Shape::Truth => Type::plain(),
            Shape::Maybe(of) => self.type_of(of()),
            Shape::List(of) => Type::list(self.type_of(of())),
            Shape::Map(of) if is_setting(of()) => Type::one(One::Settings),
            Shape::Map(of) => Type::map(self.type_of(of())),
            Shape::Setting => Type::Any,
            Shape::View(view) => {
                let view = view();
                self.view(view.name, &view.fields)
            }
            Shape::Kinds(kinds) => {
                let kinds = kinds();
                let each: Vec<Type> = kinds.kinds.iter().map(|kind| self.type_of(kind.shape)).collect();
                let tag = Type::record(vec![(kinds.tag.to_owned(), Type::plain())]);
                Type::any_of(each).or(&tag)
            }
        }
    }

    fn view(&mut self, name: String, fields: &[Field]) -> Type {
        if let Some(known) = self.places.get(&name) {
            return known.clone();
        }
        let place = self.fields.len();
        let view = Type::one(One::View(place));
        self.places.insert(name, view.clone());
        self.fields.push(BTreeMap::new());
        let fields = fields.iter().map(|field| (field.name, self.type_of(field.shape))).collect();
        self.fields[place] = fields;
        view
    }
}

fn is_setting(shape: Shape) -> bool {
    matches!(shape.single(), Shape::Setting)
}
