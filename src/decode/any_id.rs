//! Ids of things of several kinds.

use super::{Context, Decode, Encode, Shape};
use crate::diagnostic::{Code, Diagnostic};
use crate::id::{Id, KindMarker};
use crate::lang::Languages;
use crate::yaml::{Draft, Node};

/// The kinds of thing that a field can refer to: a tuple of [`KindMarker`]s.
pub trait Kinds: 'static {
    /// Their names.
    const NAMES: &'static [&'static str];
}

impl<A: KindMarker> Kinds for (A,) {
    const NAMES: &'static [&'static str] = &[A::KIND.name()];
}

impl<A: KindMarker, B: KindMarker> Kinds for (A, B) {
    const NAMES: &'static [&'static str] = &[A::KIND.name(), B::KIND.name()];
}

/// The id of a thing of one of several kinds: `step:18.1`, or the id alone where only one of the kinds has it.
#[derive(Debug)]
pub struct AnyId<K> {
    /// The kind, if it is written.
    pub kind: Option<&'static str>,
    /// The id.
    pub id: Id<K>,
}

impl<K> Clone for AnyId<K> {
    fn clone(&self) -> Self {
        Self { kind: self.kind, id: self.id.clone() }
    }
}

impl<K: Kinds> AnyId<K> {
    /// The kind that is meant: the one that is written, else the only one that can be, or that has the id.
    ///
    /// # Errors
    ///
    /// The kinds that have the id, which are none or several.
    pub fn resolve(&self, has: impl Fn(&'static str, &str) -> bool) -> Result<&'static str, Vec<&'static str>> {
        match (self.kind, K::NAMES) {
            (Some(kind), _) => return Ok(kind),
            (None, [kind]) => return Ok(*kind),
            (None, _) => {}
        }
        let fitting: Vec<_> = K::NAMES.iter().copied().filter(|kind| has(kind, self.id.as_str())).collect();
        if let [only] = fitting[..] { Ok(only) } else { Err(fitting) }
    }
}

impl<K: Kinds> Decode for AnyId<K> {
    fn shape() -> Shape {
        Shape::AnyId(K::NAMES)
    }

    fn decode(node: &Node, context: &mut Context<'_>) -> Option<Self> {
        let text = context.scalar(node, "type-reference")?;
        let (kind, id) = match text.split_once(':') {
            Some((written, id)) => match K::NAMES.iter().find(|name| **name == written) {
                Some(kind) => (Some(*kind), id),
                None => return context.fail(super::unknown_word(node, written, K::NAMES)),
            },
            None => (None, text),
        };
        match Id::new(id) {
            Some(id) => Some(Self { kind, id }),
            None => context.fail(Diagnostic::at(Code::MalformedId, node.span).with("value", id)),
        }
    }
}

impl<K: Kinds> Encode for AnyId<K> {
    fn encode(&self, _: &Languages) -> Draft {
        match self.kind {
            Some(kind) => Draft::word(&format!("{kind}:{}", self.id)),
            None => Draft::word(self.id.as_str()),
        }
    }
}
