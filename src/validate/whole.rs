//! What every rule is given.

use super::index::Index;
use crate::date::Day;
use crate::input::{Content, Input};
use crate::model::Model;
use crate::schema::Record;
use crate::source::Files;

/// The whole site as far as it is known when its rules are looked at.
pub(super) struct Whole<'a> {
    /// Settings, languages, theme and content as written.
    pub(super) input: &'a Input,
    /// The text of the files, for rules that point into a text.
    pub(super) files: &'a Files,
    /// The day of the build.
    pub(super) today: Day,
    /// Every id that the content declares.
    pub(super) index: &'a Index<'a>,
    /// The content as meant; `None` before it is made, and without a plan.
    pub(super) model: Option<&'a Model>,
}

impl<'a> Whole<'a> {
    /// The content as written.
    pub(super) fn content(&self) -> &'a Content {
        &self.input.content
    }

    /// The records that stand, to be held against each other. One that is withdrawn is not among them, from whatever day on: what is
    /// found does not change when that day comes.
    pub(super) fn standing(&self) -> impl Iterator<Item = &'a Record> + use<'a> {
        self.content().records.iter().filter(|record| record.withdrawn.is_none())
    }
}
