//! What the parts of a value are.

use super::types::{One, Type};
use super::views::VIEWS;

impl Type {
    /// What each of its items is.
    pub(super) fn item(&self) -> Self {
        let Self::Of(ones) = self else { return Self::Any };
        Self::any_of(ones.iter().map(|one| match one {
            One::List(of) => of.clone(),
            // One dialect goes over the names, the other over the values.
            One::Map(of) => of.or(&Self::plain()),
            One::Record(of) => Self::any_of(of.iter().map(|(_, of)| of.clone())).or(&Self::plain()),
            One::Tuple(of) => Self::any_of(of.iter().cloned()),
            One::View(place) => VIEWS.fields_of(*place).or(&Self::plain()),
            One::Plain | One::Word(_) => Self::plain(),
            One::Settings | One::Module(_) | One::Piece(_) => Self::Any,
        }))
    }

    /// What its values are that have names.
    pub(super) fn value(&self) -> Self {
        let Self::Of(ones) = self else { return Self::Any };
        Self::any_of(ones.iter().map(|one| match one {
            One::List(of) | One::Map(of) => of.clone(),
            One::Record(of) => Self::any_of(of.iter().map(|(_, of)| of.clone())),
            One::View(place) => VIEWS.fields_of(*place),
            One::Plain | One::Word(_) => Self::nothing(),
            One::Settings => Self::setting(),
            One::Tuple(_) | One::Module(_) | One::Piece(_) => Self::Any,
        }))
    }

    /// What so many names stand for that go over its items together.
    pub(super) fn items(&self, names: usize) -> Vec<Self> {
        if names == 1 { vec![self.item()] } else { (0..names).map(|place| self.items_at(place)).collect() }
    }

    /// What the name at this place among several stands for: a part of each item, or first the name and then the value.
    fn items_at(&self, place: usize) -> Self {
        let Self::Of(ones) = self else { return Self::Any };
        Self::any_of(ones.iter().map(|one| match (one, place) {
            (One::List(of), _) => of.part(place),
            (One::Tuple(of), _) => Self::any_of(of.iter().map(|of| of.part(place))),
            (_, 0) => Self::plain(),
            (_, 1) => self.value(),
            _ => Self::Any,
        }))
    }

    /// What stands at a place in it. What has no places stands behind its number.
    fn part(&self, place: usize) -> Self {
        let Self::Of(ones) = self else { return Self::Any };
        Self::any_of(ones.iter().map(|one| match (one, place) {
            (One::Tuple(of), _) => of.get(place).cloned().unwrap_or(Self::Any),
            (One::List(of), _) => of.clone(),
            (_, 0) => Self::plain(),
            (_, 1) => self.clone(),
            _ => Self::Any,
        }))
    }

    /// What several names stand for that share its values.
    pub(super) fn shared(&self, names: usize) -> Vec<Self> {
        let Self::Of(ones) = self else { return vec![Self::Any; names] };
        let has_parts = ones.iter().all(|one| matches!(one, One::Tuple(_) | One::List(_)));
        (0..names).map(|place| if has_parts { self.part(place) } else { Self::Any }).collect()
    }

    /// Names with values, each as a pair.
    pub(super) fn pairs(&self) -> Self {
        Self::list(Self::tuple(vec![Self::plain(), self.value()]))
    }
}
