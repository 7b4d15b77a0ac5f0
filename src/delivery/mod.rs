//! How the files of a site are to be delivered by whatever serves them: their types, how long they may be kept, what is sent with
//! them, and where old addresses lead.

mod caching;
mod media;

pub use caching::cache_control;
pub use media::content_type;
