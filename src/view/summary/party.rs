//! Organisations with a role in a task or step.

use serde::Serialize;

use crate::described::{Described, derive};
use crate::id::{Handle, OrganisationKind};
use crate::lang::Lang;
use crate::model::Party;
use crate::page::PageKind;
use crate::view::link::Link;
use crate::view::scope::Scope;
use crate::view::text::Text;

/// Organisations with a role in a task or step besides leading it.
#[derive(Debug, Described!, Serialize)]
pub struct PartyView {
    /// The name of the role.
    pub role: Text,
    /// The organisations that have it, by their short names.
    pub organisations: Vec<Link>,
}

impl PartyView {
    pub(crate) fn new(scope: &Scope<'_>, party: &Party, lang: Lang) -> Self {
        Self {
            role: scope.text(&scope.snapshot.outline.roles[party.role].name, lang),
            organisations: scope.organisations(&party.organisations, lang),
        }
    }
}

impl Scope<'_> {
    /// Organisations by their short names.
    pub(crate) fn organisations(&self, organisations: &[Handle<OrganisationKind>], lang: Lang) -> Vec<Link> {
        let link = |organisation: &Handle<_>| Link {
            text: self.text(&self.snapshot.outline.organisations[*organisation].short, lang),
            href: self.href(PageKind::Organisation(*organisation), lang),
        };
        organisations.iter().map(link).collect()
    }

    /// A link to an organisation by its full name; it may have no page.
    pub(crate) fn body_link(&self, body: Handle<OrganisationKind>, lang: Lang) -> Link {
        let name = &self.snapshot.outline.organisations[body].name;
        Link { text: self.text(name, lang), href: self.href(PageKind::Organisation(body), lang) }
    }
}
