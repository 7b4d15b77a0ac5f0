//! The icons of a site, which stand where browsers and phones look for them.

use crate::route::Route;

/// An icon that is made of the theme's mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    /// What browsers show in tabs and lists.
    Favicon,
    /// What phones put on their screens.
    Touch,
}

impl Icon {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::Favicon, Self::Touch];

    /// Where it stands: where it is looked for if a page says nothing.
    pub fn route(self) -> Route {
        Route::file([match self {
            Self::Favicon => "favicon.ico",
            Self::Touch => "apple-touch-icon.png",
        }])
    }
}
