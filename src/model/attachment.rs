//! Documents that belong to the plan, a task or a record.

use crate::address::WebAddress;
use crate::date::{Date, Day};
use crate::decode::Plain;
use crate::route::FilePath;
use crate::schema::AttachmentKind;

/// A document.
#[derive(Clone, Debug)]
pub struct Attachment {
    /// Its title as published.
    pub title: Plain,
    /// Its language: the code of a language of the site, or a BCP 47 tag.
    pub lang: Plain,
    /// What kind of document it is.
    pub kind: Option<AttachmentKind>,
    /// Where it is.
    pub place: AttachmentPlace,
    /// When it was published.
    pub published: Option<Date>,
}

/// Where a document is.
#[derive(Clone, Debug)]
pub enum AttachmentPlace {
    /// On the web.
    Web(WebAddress),
    /// Among the files that go out as they are.
    File {
        /// Its path.
        path: FilePath,
        /// How many bytes it has.
        bytes: usize,
    },
}

impl Attachment {
    /// Whether it was public by a day, as far as anything says so.
    pub fn is_public(&self, as_of: Day) -> bool {
        self.published.is_none_or(|published| published.last() <= as_of)
    }
}
