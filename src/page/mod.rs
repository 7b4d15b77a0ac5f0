//! Which pages there are: their kinds, where they stand, whether a site has them, and the one menu that leads to them.

mod drawing;
mod entry;
mod feed;
mod file;
mod filter;
mod group;
mod icon;
mod kind;
mod kinds;
pub mod menu;
mod public;
mod record_filter;
mod redirect;
mod target_filter;
mod task_filter;
mod thing;

pub use drawing::{DrawingFormat, DrawingOf, drawing_route};
pub use entry::Entry;
pub use feed::{FeedOf, feed_route};
pub use file::{CalendarOf, calendar_route, picture_routes};
pub use filter::{Filter, FilterName};
pub use group::CaseGroup;
pub use icon::Icon;
pub use kind::PageKind;
pub use public::{SEARCH_FOLDER, public_address, public_addresses};
pub use record_filter::RecordFilter;
pub use redirect::Redirect;
pub use target_filter::TargetFilter;
pub use task_filter::TaskFilter;
pub use thing::{steps_of, thing_at};
