//! Types as templates see them.

use std::collections::BTreeMap;
use std::sync::Arc;

/// A type whose values templates see.
#[diagnostic::on_unimplemented(
    message = "templates see `{Self}`, and nothing says what it is",
    note = "write `#[derive(Described!)]` above it, with `use crate::described::{{Described, derive}};`"
)]
pub trait Described {
    /// What it is.
    fn shape() -> Shape;
}

/// What a value is.
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    /// Words to be printed.
    Text,
    /// One of a few words that a template compares or looks words up by.
    Key,
    /// A number.
    Number,
    /// Whether something is so.
    Truth,
    /// A value, or none.
    Maybe(fn() -> Shape),
    /// Values in an order.
    List(fn() -> Shape),
    /// Values by name.
    Map(fn() -> Shape),
    /// A value with fields.
    View(fn() -> ViewType),
    /// Whatever kind of setting the theme makes it.
    Setting,
    /// One of several views, of which a field tells which.
    Kinds(fn() -> Kinds),
}

/// A view: what it is, and its fields in their order.
#[derive(Clone, Debug)]
pub struct ViewType {
    /// What it is called: `Task mark`.
    pub name: String,
    /// What it is.
    pub meaning: &'static str,
    /// Its fields.
    pub fields: Vec<Field>,
}

/// A field of a view.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// Its name.
    pub name: &'static str,
    /// What it means.
    pub meaning: &'static str,
    /// Its type.
    pub shape: Shape,
}

/// Views that stand in each other's place.
#[derive(Clone, Debug)]
pub struct Kinds {
    /// What they are called together.
    pub name: String,
    /// What they are.
    pub meaning: &'static str,
    /// The field that tells which of them a value is.
    pub tag: &'static str,
    /// Each of them.
    pub kinds: Vec<Meant>,
}

/// One of views that stand in each other's place.
#[derive(Clone, Copy, Debug)]
pub struct Meant {
    /// What the field that tells says.
    pub key: &'static str,
    /// What it means.
    pub meaning: &'static str,
    /// The view.
    pub shape: Shape,
}

impl Shape {
    /// What a view, or what stands in each other's place, is called; for anything else nothing.
    pub fn name(self) -> String {
        match self {
            Self::View(view) => view().name,
            Self::Kinds(kinds) => kinds().name,
            _ => String::new(),
        }
    }

    /// What a view, or what stands in each other's place, is; for anything else nothing.
    pub fn meaning(self) -> &'static str {
        match self {
            Self::View(view) => view().meaning,
            Self::Kinds(kinds) => kinds().meaning,
            _ => "",
        }
    }

    /// The fields of a view; of anything else there are none.
    pub fn fields(self) -> Vec<Field> {
        match self {
            Self::View(view) => view().fields,
            _ => Vec::new(),
        }
    }

    /// The type of the single values of a list, of what may be none, and of what stands by name; else the type itself.
    pub fn single(self) -> Self {
        match self {
            Self::Maybe(of) | Self::List(of) | Self::Map(of) => of().single(),
            other => other,
        }
    }

    /// The views that are met on the way through this type, each once, in the order in which they are met.
    pub fn views(self) -> Vec<Self> {
        let (mut found, mut seen) = (Vec::new(), Vec::new());
        self.visit(&mut found, &mut seen);
        found
    }

    fn visit(self, found: &mut Vec<Self>, seen: &mut Vec<String>) {
        let shape = self.single();
        let name = shape.name();
        let below: Vec<Self> = match shape {
            Self::View(view) => view().fields.iter().map(|field| field.shape).collect(),
            Self::Kinds(kinds) => kinds().kinds.iter().map(|kind| kind.shape).collect(),
            _ => return,
        };
        if seen.contains(&name) {
            return;
        }
        seen.push(name);
        found.push(shape);
        for shape in below {
            shape.visit(found, seen);
        }
    }
}

macro_rules! plain {
    ($shape:ident: $($type:ty),+) => {
        $(impl Described for $type {
            fn shape() -> Shape {
                Shape::$shape
            }
        })+
    };
}

plain!(Text: String);
plain!(Key: &'static str);
plain!(Truth: bool);
plain!(Number: usize, u32, u8, i16, i8);

impl<T: Described> Described for Option<T> {
    fn shape() -> Shape {
        Shape::Maybe(T::shape)
    }
}

impl<T: Described> Described for Vec<T> {
    fn shape() -> Shape {
        Shape::List(T::shape)
    }
}

impl<T: Described> Described for BTreeMap<&'static str, T> {
    fn shape() -> Shape {
        Shape::Map(T::shape)
    }
}

impl<T: Described> Described for BTreeMap<String, T> {
    fn shape() -> Shape {
        Shape::Map(T::shape)
    }
}

impl<T: Described> Described for Box<T> {
    fn shape() -> Shape {
        T::shape()
    }
}

impl<T: Described> Described for Arc<T> {
    fn shape() -> Shape {
        T::shape()
    }
}
