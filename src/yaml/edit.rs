//! A change to a document, and the same change made on the tree, which is what a text must be read as after it.

use super::draft::Draft;
use super::error::SpliceError;
use super::node::{Entry, Node, Value};

/// A step from a mapping or list to one of its values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// To the value of a key.
    Key(String),
    /// To an item, counted from zero.
    Item(usize),
}

/// A change to the value that a path leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    /// Another value stands there. All that the old one held goes, comments inside it as well.
    Set(Draft),
    /// The field or item is taken out, with the comment after it in its last line. Comments above it stay.
    Remove,
    /// The field or item goes to another place among those beside it, with the comment after it in its last line.
    /// Comments above it stay.
    Move(usize),
    /// A field is added to the mapping there, so that it gets this place among its fields.
    InsertField(usize, String, Draft),
    /// An item is added to the list there, so that it gets this place among its items.
    InsertItem(usize, Draft),
}

impl Edit {
    /// Makes the change on a tree. What is new has the place of what the path leads to.
    ///
    /// # Errors
    ///
    /// If there is nothing that can be changed so, and then nothing was.
    pub fn apply(&self, root: &mut Node, path: &[Step]) -> Result<(), SpliceError> {
        match (self, path) {
            (Self::Remove | Self::Move(_), [to_parent @ .., last]) => {
                let parent = find_mut(root, to_parent)?;
                let place = place(parent, last).ok_or(SpliceError::NoSuchPlace)?;
                match &mut parent.value {
                    Value::List(items) => self.rearrange(items, place),
                    Value::Mapping(entries) => self.rearrange(entries, place),
                    _ => Err(SpliceError::NoSuchPlace),
                }
            }
            (Self::Set(draft), [_, ..]) => {
                let node = find_mut(root, path)?;
                *node = draft.node(node.span);
                Ok(())
            }
            (Self::InsertField(..) | Self::InsertItem(..), _) => self.insert(find_mut(root, path)?),
            _ => Err(SpliceError::NoSuchPlace),
        }
    }

    fn rearrange<T>(&self, parts: &mut Vec<T>, from: usize) -> Result<(), SpliceError> {
        match *self {
            Self::Move(to) if to >= parts.len() => return Err(SpliceError::NoSuchPlace),
            Self::Move(to) => {
                let part = parts.remove(from);
                parts.insert(to, part);
            }
            _ => drop(parts.remove(from)),
        }
        Ok(())
    }

    fn insert(&self, parent: &mut Node) -> Result<(), SpliceError> {
        let span = parent.span;
        match (self, &mut parent.value) {
            (Self::InsertField(place, key, draft), Value::Mapping(entries)) if *place <= entries.len() => {
                if entries.iter().any(|entry| entry.key == *key) {
                    return Err(SpliceError::KeyExists);
                }
                entries.insert(*place, Entry { key: key.clone(), span, node: draft.node(span) });
                Ok(())
            }
            (Self::InsertItem(place, draft), Value::List(items)) if *place <= items.len() => {
                items.insert(*place, draft.node(span));
                Ok(())
            }
            _ => Err(SpliceError::NoSuchPlace),
        }
    }
}

/// The place among the values of a mapping or list that a step leads to.
pub(super) fn place(node: &Node, step: &Step) -> Option<usize> {
    match (&node.value, step) {
        (Value::Mapping(entries), Step::Key(key)) => entries.iter().position(|entry| entry.key == *key),
        (Value::List(items), Step::Item(place)) => (*place < items.len()).then_some(*place),
        _ => None,
    }
}

fn find_mut<'n>(root: &'n mut Node, path: &[Step]) -> Result<&'n mut Node, SpliceError> {
    path.iter().try_fold(root, |node, step| {
        let place = place(node, step).ok_or(SpliceError::NoSuchPlace)?;
        match &mut node.value {
            Value::List(items) => Ok(&mut items[place]),
            Value::Mapping(entries) => Ok(&mut entries[place].node),
            _ => Err(SpliceError::NoSuchPlace),
        }
    })
}
