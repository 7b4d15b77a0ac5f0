//! Why an edit was not made.

use std::ops::Range;

/// Why an edit was not made. Bytes are those of the text that was to be edited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SpliceError {
    /// The text cannot be read as it is, or something in it is a mistake: a key that is there twice, a second document.
    Unreadable,
    /// The path leads nowhere, or to a value of another kind, or no place is among those there are.
    NoSuchPlace,
    /// The mapping has the key already.
    KeyExists,
    /// The path goes through an alias, so that the edit would change what the alias stands for.
    Alias(Range<usize>),
    /// The value, one that holds it, or one in it has an anchor, which other values may be copies of, or a tag.
    Anchor(Range<usize>),
    /// An item of a list in brackets cannot go without a comment that stands beside it.
    Comment(Range<usize>),
    /// A key is written with `?`, or a pair of key and value is an item of a list in brackets, or a carriage return stands
    /// without its line feed: forms that are not edited.
    Unusual(Range<usize>),
    /// What the edit gives would not be read as what was meant, so it was not made.
    Misread,
}
