//! The organisations.

use super::column::Column;
use super::{Cell, Kind};
use crate::id::{Handle, OrganisationKind};
use crate::model::{Snapshot, Subject};
use crate::page::PageKind;
use crate::schema::OrganisationRole;

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

/// Those that have a part in the plan, and of those that only take part in cases and the like the ones of which that is public.
pub(super) fn all(snapshot: Snapshot<'_>) -> impl Iterator<Item = Handle<OrganisationKind>> + use<'_> {
    snapshot.outline.organisations.handles().filter(move |organisation| is_named(&snapshot, *organisation))
}

/// Whether the site names an organisation anywhere by the day for which it speaks.
pub fn is_named(snapshot: &Snapshot<'_>, organisation: Handle<OrganisationKind>) -> bool {
    let row = &snapshot.outline.organisations[organisation];
    row.role != OrganisationRole::Partner
        || !row.leads.is_empty()
        || !row.parts.is_empty()
        || !snapshot.steps_naming(organisation).is_empty()
        || !snapshot.led_by(organisation).is_empty()
        || !snapshot.cases_of_organisation(organisation).is_empty()
        || !snapshot.records_about(Subject::Organisation(organisation)).is_empty()
}
