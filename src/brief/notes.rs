//! Sources as numbered notes.

use std::collections::HashMap;

use crate::view::brief::Cited;

/// The sources that were named so far, in the order in which they were first named.
#[derive(Default)]
pub(super) struct Notes<'b> {
    all: Vec<&'b Cited>,
    numbers: HashMap<&'b (String, String), usize>,
}

impl<'b> Notes<'b> {
    /// The number of a source, counted from one.
    pub(super) fn number(&mut self, cited: &'b Cited) -> usize {
        let next = self.all.len() + 1;
        let number = *self.numbers.entry(&cited.key).or_insert(next);
        if number == next {
            self.all.push(cited);
        }
        number
    }

    /// The sources, the first with the number one.
    pub(super) fn all(self) -> Vec<&'b Cited> {
        self.all
    }
}
