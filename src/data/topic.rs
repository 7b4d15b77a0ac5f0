//! The topics.

use super::column::Column;
use super::{Cell, Kind};
use crate::id::{Handle, TopicKind};
use crate::page::PageKind;

pub(super) const COLUMNS: &[Column<Handle<TopicKind>>] = &[
    Column::new("id", Kind::Key, |snapshot, topic| snapshot.outline.topics.id(*topic).as_str().into()),
    Column::new("name", Kind::Words, |snapshot, topic| Cell::Words(&snapshot.outline.topics[*topic].name)),
    Column::new("page", Kind::Page, |_, topic| PageKind::Topic(*topic).into()),
];
