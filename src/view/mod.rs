//! The theme contract: everything a template sees, one serialisable struct a page kind.
//!
//! A page is a pure function of its [`View`]. Values are already formatted for the page's language: a template
//! prints, chooses and repeats, but never counts, compares dates or looks anything up. Whatever a view does not hold
//! cannot change the page.
//!
//! Three floors: what things are in lists ([`summary`]), what each kind of page has ([`body`]), and what a whole page has
//! around that ([`frame`]). A file names only files of lower floors, or of its own without a circle. Below them are small
//! pieces that all share, each with its own methods on [`Scope`], and geometry ([`drawing`]).

pub mod adjacent;
pub mod body;
pub mod brief;
pub mod citation;
pub mod drawing;
pub mod embed;
pub mod frame;
pub mod heading;
pub mod language;
pub mod link;
pub mod news;
mod official;
pub mod prose;
pub mod source;
pub mod summary;
pub mod text;
pub mod theme;
mod translated;
pub mod unpublished;

mod calendar;
mod data;
mod feed;
mod figure;
mod identity;
mod pictures;
mod record_texts;
mod scope;

pub use body::Body;
pub use calendar::{Calendar, CalendarEntry};
pub use feed::{Feed, FeedDisplay, FeedEntry, FeedSource};
pub use frame::{SettingView, View, common_policy, framing, picture_policy, site_policy, usual_policy};
pub use pictures::Pixels;
pub use record_texts::RecordTexts;
pub use scope::{Asked, Drawn, MissingWords, Scope};
pub use theme::ThemePages;
