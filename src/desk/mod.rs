//! Helps those who write content: begins a site, and writes a new record or case from answers.
//!
//! Answers come from flags; what no flag answers is asked. Every answer is held to what the site has before anything is
//! written, and nothing that is there is ever changed.

mod case;
mod failure;
mod form;
mod init;
mod known;
mod record;

pub use case::new_case;
pub use form::{Answers, Ask};
pub use init::{Begun, init};
pub use record::new_record;
