//! Mappings whose keys are not declared.

use super::{Context, Decode, Encode, Shape};
use crate::lang::Languages;
use crate::yaml::{Draft, Entry, Node, Value};

/// A mapping from keys of one type to values of another, in the order written: `{sex: female, age: 15-24}`.
#[derive(Clone, Debug)]
pub struct Keyed<K, T>(pub Vec<(K, T)>);

impl<K, T> Default for Keyed<K, T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<K: Decode, T: Decode> Decode for Keyed<K, T> {
    fn shape() -> Shape {
        Shape::Keyed(Box::new(K::shape()), Box::new(T::shape()))
    }

    /// Reports the mistakes of every key and value; an entry with a mistake is left out.
    fn decode(node: &Node, context: &mut Context<'_>) -> Option<Self> {
        let Value::Mapping(entries) = &node.value else { return context.wrong_type(node, "type-mapping") };
        let mut entry = |Entry { key, span, node }: &Entry| {
            let key = Node { value: Value::Scalar(key.clone()), span: *span };
            let (key, value) = (K::decode(&key, context), T::decode(node, context));
            Some((key?, value?))
        };
        Some(Self(entries.iter().filter_map(&mut entry).collect()))
    }
}

impl<K: Encode, T: Encode> Encode for Keyed<K, T> {
    fn encode(&self, languages: &Languages) -> Draft {
        let entry = |(key, value): &(K, T)| {
            let key = key.encode(languages);
            let key = key.scalar().expect("a key is a word or text").to_owned();
            (key, value.encode(languages))
        };
        Draft::Mapping(self.0.iter().map(entry).collect())
    }
}
