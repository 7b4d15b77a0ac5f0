//! What has to be looked after, by the organisation that answers for it: for an editor's desk and its meetings.
//!
//! Every state is the one that the pages of the site show; what waits is what `gongkai waiting` lists.

mod entry;
mod gather;
mod html;
mod text;
mod workbook;

pub use entry::{Concern, Entry, Group, Status};
pub use gather::gather;
pub use html::html;
pub use text::text;
pub use workbook::workbook;
