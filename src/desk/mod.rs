//! Helps those who write content: begins a site, writes a new record or case from answers, and tells editors what content looks like.
//!
//! Answers come from flags; what no flag answers is asked. Every answer is held to what the site has before anything is
//! written, and no content that is there is ever changed.

mod case;
mod failure;
mod form;
mod init;
mod known;
mod layout;
mod record;
mod schema;

pub use case::new_case;
pub use form::{Answers, Ask};
pub use init::{Begun, init};
pub use layout::{Layout, Left, Untidy, lay_out, layout};
pub use record::new_record;
pub use schema::{Linked, link, schemas, schemas_of};
