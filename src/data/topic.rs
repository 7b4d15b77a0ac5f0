//! The topics.

use super::column::Column;
use super::{Cell, Kind};
use crate::id::{Handle, TopicKind};
use crate::model::Snapshot;
use crate::page::PageKind;

pub(super) const COLUMNS: &[Column<Handle<TopicKind>>] = &[
    Column::new("id", Kind::Key, |snapshot, topic| snapshot.outline.topics.id(*topic).as_str().into()),
    Column::new("name", Kind::Words, |snapshot, topic| Cell::Words(&snapshot.outline.topics[*topic].name)),
    Column::new("page", Kind::Page, |_, topic| PageKind::Topic(*topic).into()),
];

/// Those that a task, target or public record names.
pub(super) fn all(snapshot: Snapshot<'_>) -> impl Iterator<Item = Handle<TopicKind>> + use<'_> {
    let topics = &snapshot.outline.topics;
    topics.handles().filter(move |topic| {
        let row = &topics[*topic];
        !row.tasks.is_empty() || !row.targets.is_empty() || !snapshot.topic_records(*topic).is_empty()
    })
}
