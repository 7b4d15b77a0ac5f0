//! Makes the search index from the finished pages, with Pagefind, in bundles that the reader's browser puts together.

mod bundle;
mod entry;
mod index;
mod page;
mod part;
mod shared;

pub use bundle::{Bundle, bundles, folder, program};
pub use index::{Indexer, SearchError};
pub use page::{Page, Pages, Seen};
pub use part::{BODY, Sight};
pub use shared::shared;
