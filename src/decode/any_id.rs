//! Ids of things of several kinds.

use super::values::unknown_reference;
use super::{Context, Decode, Encode, Shape, meant};
use crate::diagnostic::{Code, Diagnostic};
use crate::id::{Id, Kind, KindMarker};
use crate::lang::Languages;
use crate::yaml::{Draft, Node};

/// The kinds of thing that a field can refer to: a tuple of [`KindMarker`]s.
pub trait Kinds: 'static {
    /// The kinds; the first is meant where none is written.
    const KINDS: &'static [Kind];
}

impl<A: KindMarker> Kinds for (A,) {
    const KINDS: &'static [Kind] = &[A::KIND];
}

impl<A: KindMarker, B: KindMarker, C: KindMarker> Kinds for (A, B, C) {
    const KINDS: &'static [Kind] = &[A::KIND, B::KIND, C::KIND];
}

/// The id of a thing of one of several kinds: `step:18.1`, or the id alone for a thing of the first of them.
#[derive(Debug)]
pub struct AnyId<K> {
    written: Option<Kind>,
    /// The id.
    pub id: Id<K>,
}

impl<K> Clone for AnyId<K> {
    fn clone(&self) -> Self {
        Self { written: self.written, id: self.id.clone() }
    }
}

impl<K: Kinds> AnyId<K> {
    /// The kind that is meant.
    pub fn kind(&self) -> Kind {
        self.written.unwrap_or(K::KINDS[0])
    }

    /// Whether the kind is written.
    pub fn says_kind(&self) -> bool {
        self.written.is_some()
    }

    /// The id as one of a kind; `None` if another kind is meant.
    pub fn of<T: KindMarker>(&self) -> Option<Id<T>> {
        if self.kind() == T::KIND { Id::new(self.id.as_str()) } else { None }
    }
}

impl<K: Kinds> Decode for AnyId<K> {
    fn shape() -> Shape {
        Shape::AnyId(K::KINDS)
    }

    fn decode(node: &Node, context: &mut Context<'_>) -> Option<Self> {
        let meant = meant::reference(node, K::KINDS);
        if meant.is_some() && node.scalar().is_none() {
            let wrong = context.mistyped(node, "type-reference").with_meant(meant);
            return context.fail(wrong);
        }
        let text = context.word(node, "type-reference")?;
        let (written, id) = match text.split_once(':') {
            Some((name, id)) => match K::KINDS.iter().find(|kind| kind.name() == name) {
                Some(kind) => (Some(*kind), id),
                None => {
                    let names: Vec<&str> = K::KINDS.iter().map(|kind| kind.name()).collect();
                    return context.fail(unknown_reference(node, text, &names, meant));
                }
            },
            None => (None, text),
        };
        match Id::new(id) {
            Some(id) => Some(Self { written, id }),
            None => context.fail(Diagnostic::at(Code::MalformedId, node.span).with("value", id).with_meant(meant)),
        }
    }
}

impl<K: Kinds> Encode for AnyId<K> {
    fn encode(&self, _: &Languages) -> Draft {
        match self.written {
            Some(kind) => Draft::word(&format!("{}:{}", kind.name(), self.id)),
            None => Draft::word(self.id.as_str()),
        }
    }
}
