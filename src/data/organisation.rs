//! The organisations.

use super::column::Column;
use super::{Cell, Kind};
use crate::id::{Handle, OrganisationKind};
use crate::page::PageKind;

pub(super) const COLUMNS: &[Column<Handle<OrganisationKind>>] = &[
    Column::new("id", Kind::Key, |snapshot, body| snapshot.outline.organisations.id(*body).as_str().into()),
    Column::new("name", Kind::Words, |snapshot, body| (&snapshot.outline.organisations[*body].name).into()),
    Column::new("short", Kind::Words, |snapshot, body| (&snapshot.outline.organisations[*body].short).into()),
    Column::new("plan_role", Kind::Code, |snapshot, body| {
        Cell::Code("plan-role-", snapshot.outline.organisations[*body].role.name())
    }),
    Column::new("collective", Kind::Truth, |snapshot, body| snapshot.outline.organisations[*body].collective.into()),
    Column::new("tasks_led", Kind::Count, |snapshot, body| snapshot.outline.organisations[*body].leads.len().into()),
    Column::new("page", Kind::Page, |_, body| PageKind::Organisation(*body).into()),
];
