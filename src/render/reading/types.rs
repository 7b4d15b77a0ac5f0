//! What is known of a value in a template.

use std::sync::Arc;

/// What a value can be: one of these, or anything.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Type {
    /// Nothing is known.
    Any,
    /// One of these, in their order; of none if there is no value.
    Of(Arc<[One]>),
}

/// One of what a value can be.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum One {
    /// A text, a number, a truth.
    Plain,
    /// One of a few words, by the place of these among all such.
    Word(usize),
    /// A view, by its place among all.
    View(usize),
    /// Values in an order.
    List(Type),
    /// Values by names that no template knows beforehand.
    Map(Type),
    /// Values by names that are known.
    Record(Vec<(String, Type)>),
    /// Several values, each with its own type.
    Tuple(Vec<Type>),
    /// What the theme lets its sites set, by name.
    Settings,
    /// The macros of a template, by its place.
    Module(usize),
    /// A macro, by its place.
    Piece(usize),
}

/// How many types one value is told apart in. Beyond that it can be anything.
const MOST: usize = 64;

/// How deep lists and mappings are followed into each other.
const DEEPEST: usize = 5;

impl Type {
    pub(super) fn nothing() -> Self {
        Self::Of(Arc::from([]))
    }

    pub(super) fn plain() -> Self {
        Self::one(One::Plain)
    }

    pub(super) fn one(one: One) -> Self {
        Self::Of(Arc::from([one]))
    }

    pub(super) fn list(of: Self) -> Self {
        Self::nested(of, One::List)
    }

    pub(super) fn map(of: Self) -> Self {
        Self::nested(of, One::Map)
    }

    pub(super) fn tuple(of: Vec<Self>) -> Self {
        if of.iter().any(|one| one.depth() >= DEEPEST) { Self::Any } else { Self::one(One::Tuple(of)) }
    }

    pub(super) fn record(of: Vec<(String, Self)>) -> Self {
        if of.iter().any(|(_, one)| one.depth() >= DEEPEST) { Self::Any } else { Self::one(One::Record(of)) }
    }

    /// The value of a setting: a colour on either ground, a word, a truth or a list of words.
    pub(super) fn setting() -> Self {
        let colour = ["dark", "light"].map(|ground| (ground.to_owned(), Self::plain()));
        Self::record(colour.into()).or(&Self::plain()).or(&Self::list(Self::plain()))
    }

    fn nested(of: Self, make: impl Fn(Self) -> One) -> Self {
        if of.depth() >= DEEPEST { Self::Any } else { Self::one(make(of)) }
    }

    fn depth(&self) -> usize {
        let of = |one: &One| match one {
            One::List(of) | One::Map(of) => 1 + of.depth(),
            One::Record(of) => 1 + of.iter().map(|(_, of)| of.depth()).max().unwrap_or(0),
            One::Tuple(of) => 1 + of.iter().map(Self::depth).max().unwrap_or(0),
            _ => 0,
        };
        self.ones().iter().map(of).max().unwrap_or(0)
    }

    /// What it can be; nothing if it can be anything.
    pub(super) fn ones(&self) -> &[One] {
        match self {
            Self::Any => &[],
            Self::Of(ones) => ones,
        }
    }

    /// What can be this or that.
    pub(super) fn or(&self, other: &Self) -> Self {
        let (Self::Of(these), Self::Of(those)) = (self, other) else { return Self::Any };
        if those.iter().all(|one| these.binary_search(one).is_ok()) {
            return self.clone();
        }
        let mut all: Vec<One> = these.iter().chain(those.iter()).cloned().collect();
        all.sort_unstable();
        all.dedup();
        if all.len() > MOST { Self::Any } else { Self::Of(Arc::from(all)) }
    }

    /// What can be any of these.
    pub(super) fn any_of(types: impl IntoIterator<Item = Self>) -> Self {
        types.into_iter().fold(Self::nothing(), |all, one| all.or(&one))
    }
}
