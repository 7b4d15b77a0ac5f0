//! Names that nothing has.

use std::ops::Range;

/// What a template can name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// A field of a value.
    Field,
    /// A field that others have or that this one could have, and has not on this page.
    Absent,
    /// A field, whatever the value.
    AnyField,
    /// A value.
    Value,
    /// A filter.
    Filter,
    /// A test.
    Test,
    /// A function.
    Function,
    /// A component.
    Component,
    /// What a macro or component takes.
    Argument,
    /// The key of interface words.
    Words,
    /// Keys of interface words that begin so.
    WordsFrom,
    /// Values that interface words always want, and the call does not give: those are what is known.
    Wanted,
    /// A template.
    Template,
    /// A block of the templates that one extends.
    Block,
    /// A kind of page.
    PageKind,
    /// A value that is named anew in a loop, which changes nothing behind it.
    Lost,
    /// One of the few words that a value can be.
    Word,
    /// A value that can be printed: one without fields or items.
    Printed,
}

/// A name that is not among those known in its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unknown {
    /// What it should be.
    pub what: What,
    /// The name.
    pub name: String,
    /// What is there instead.
    pub known: Vec<String>,
}

/// A name in a template that nothing has.
#[derive(Debug)]
pub(crate) struct Lack {
    /// The name of the template.
    pub(crate) template: String,
    /// Where the name stands in it.
    pub(crate) bytes: Range<usize>,
    /// What it is.
    pub(crate) unknown: Unknown,
}
