//! What stands in one cell of a table.

use std::borrow::Cow;

use crate::date::{Date, Day, When};
use crate::decode::{Plain, Prose};
use crate::lang::Localized;
use crate::model::Series;
use crate::number::Number;
use crate::page::PageKind;
use crate::source::Spanned;

/// What stands in a cell, as the content has it: nothing is rounded, shortened or put into other words.
#[derive(Clone, Debug)]
pub enum Cell<'m> {
    /// Nothing, because nothing is known or applies. It is never zero.
    Empty,
    /// A text without a language: an id, a title as published, an address.
    Text(Cow<'m, str>),
    /// A text in the languages that have it.
    Words(&'m Localized<Plain>),
    /// Markdown in the languages that have it, as written.
    Prose(&'m Localized<Spanned<Prose>>),
    /// A word of a fixed vocabulary: what its interface words begin with, and the word.
    Code(&'static str, &'static str),
    /// Several words of a fixed vocabulary, likewise.
    Codes(&'static str, Vec<&'static str>),
    /// Several ids, in their order.
    Ids(Vec<&'m str>),
    /// A number, with the decimals with which it was written.
    Number(Number),
    /// How many there are.
    Count(usize),
    /// A date, as precise as it is known.
    Date(When),
    /// A day.
    Day(Day),
    /// Whether it is so.
    Truth(bool),
    /// The page that tells more, if the site has it.
    Page(PageKind),
    /// The part of which a value is one.
    Series(&'m Series),
}

impl<'m> Cell<'m> {
    /// Nothing, if there is nothing.
    pub(super) fn of<T: Into<Self>>(value: Option<T>) -> Self {
        value.map_or(Self::Empty, Into::into)
    }

    /// Several ids.
    pub(super) fn ids(ids: impl Iterator<Item = &'m str>) -> Self {
        Self::Ids(ids.collect())
    }
}

impl<'m> From<&'m str> for Cell<'m> {
    fn from(text: &'m str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Cell<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl<'m> From<&'m Plain> for Cell<'m> {
    fn from(text: &'m Plain) -> Self {
        text.0.as_str().into()
    }
}

impl<'m> From<&'m Localized<Plain>> for Cell<'m> {
    fn from(words: &'m Localized<Plain>) -> Self {
        Self::Words(words)
    }
}

impl<'m> From<&'m Localized<Spanned<Prose>>> for Cell<'m> {
    fn from(prose: &'m Localized<Spanned<Prose>>) -> Self {
        Self::Prose(prose)
    }
}

impl From<Number> for Cell<'_> {
    fn from(number: Number) -> Self {
        Self::Number(number)
    }
}

impl From<usize> for Cell<'_> {
    fn from(count: usize) -> Self {
        Self::Count(count)
    }
}

impl From<u32> for Cell<'_> {
    fn from(count: u32) -> Self {
        Self::Count(count as usize)
    }
}

impl From<Date> for Cell<'_> {
    fn from(date: Date) -> Self {
        Self::Date(When::On(date))
    }
}

impl From<When> for Cell<'_> {
    fn from(when: When) -> Self {
        Self::Date(when)
    }
}

impl From<Day> for Cell<'_> {
    fn from(day: Day) -> Self {
        Self::Day(day)
    }
}

impl From<bool> for Cell<'_> {
    fn from(truth: bool) -> Self {
        Self::Truth(truth)
    }
}

impl From<PageKind> for Cell<'_> {
    fn from(page: PageKind) -> Self {
        Self::Page(page)
    }
}
