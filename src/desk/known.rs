//! What a site has, which answers are held to.

use std::path::Path;

use crate::date::Day;
use crate::diagnostic::{Failure, Message};
use crate::id::{Kind, Reference};
use crate::input::{Content, Input};
use crate::lang::Languages;
use crate::load;
use crate::schema::Target;

/// A site as it was read, sound or not: one mistake in a file does not keep a new record from being written.
pub(super) struct Known {
    input: Input,
    /// The day on which the new content is put in.
    pub(super) today: Day,
}

impl Known {
    /// Reads a site. `today` says which day it is in a time zone.
    pub(super) fn read(root: &Path, today: &dyn Fn(&str) -> Day) -> Result<Self, Failure> {
        let unreadable = || Failure::new(Message::new("failure-site").with("path", root.display().to_string()));
        let input = load::load(root).input.ok_or_else(unreadable)?;
        let today = today(&input.site.time_zone.value.0);
        Ok(Self { input, today })
    }

    pub(super) fn languages(&self) -> &Languages {
        &self.input.languages
    }

    fn content(&self) -> &Content {
        &self.input.content
    }

    /// The ids of a kind, in the order of the content.
    pub(super) fn ids(&self, kind: Kind) -> Vec<&str> {
        self.content().declared(kind).into_iter().map(|declared| declared.id).collect()
    }

    /// Whether the site has what a reference names.
    pub(super) fn has(&self, reference: &Reference) -> bool {
        let (kind, id) = reference.parts();
        self.ids(kind).contains(&id)
    }

    /// A target by its id.
    pub(super) fn target(&self, id: &str) -> Option<&Target> {
        self.content().targets.iter().find(|target| target.id.value.as_str() == id)
    }
}
