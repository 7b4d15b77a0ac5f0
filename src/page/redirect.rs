//! Addresses that were public and lead elsewhere now.

use crate::route::Route;

/// An address that nothing stands at any more, and the one that its readers are led to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Redirect {
    /// The old address.
    pub from: Route,
    /// The address of a page or file of the site.
    pub to: Route,
    /// Whether the content asks for it. Otherwise it follows from data, the calendar or settings, and a page may stand at the old
    /// address again tomorrow.
    pub is_stated: bool,
}
