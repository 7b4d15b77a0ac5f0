//! Which pages there are: their kinds, where they stand, whether a site has them, and the one menu that leads to them.

mod file;
mod group;
mod kind;
pub mod menu;

pub use file::{CalendarOf, FeedOf, calendar_route, feed_route, picture_routes};
pub use group::CaseGroup;
pub use kind::PageKind;
