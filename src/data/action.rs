//! The actions.

use super::column::Column;
use super::{Cell, Kind, Table};
use crate::id::{ActionKind, Handle};
use crate::page::PageKind;

pub(super) const COLUMNS: &[Column<Handle<ActionKind>>] = &[
    Column::new("id", Kind::Key, |snapshot, action| snapshot.outline.actions.id(*action).as_str().into()),
    Column::new("number", Kind::Words, |snapshot, action| (&snapshot.outline.actions[*action].number).into()),
    Column::new("name", Kind::Words, |snapshot, action| (&snapshot.outline.actions[*action].name).into()),
    Column::new("parent", Kind::Reference(Table::Actions), |snapshot, action| {
        let actions = &snapshot.outline.actions;
        Cell::of(actions[*action].parent.map(|parent| actions.id(parent).as_str()))
    }),
    Column::new("task_count", Kind::Count, |snapshot, action| snapshot.outline.tasks_of(*action).len().into()),
    Column::new("page", Kind::Page, |_, action| PageKind::Action(*action).into()),
];
