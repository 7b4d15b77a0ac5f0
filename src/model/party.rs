//! Who has a part in something besides leading it.

use crate::id::{Handle, OrganisationKind, RoleKind};

/// Organisations with a role in a task or step besides leading it.
#[derive(Clone, Debug)]
pub struct Party {
    /// The role.
    pub role: Handle<RoleKind>,
    /// The organisations that have it.
    pub organisations: Vec<Handle<OrganisationKind>>,
}
