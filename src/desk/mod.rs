//! Helps those who write content: begins a site, makes a new record or case from answers, and finds where something stands.
//!
//! Answers come from flags; what no flag answers is asked. Every answer is held to what the site has before anything is
//! written, and nothing that is there is ever changed. The fields of a document that an answer can give are those of its declaration:
//! each is read by its shape, and the file is written by the document's encoder.

mod case;
mod document;
mod failure;
mod find;
mod form;
mod init;
mod known;
mod language;
mod more;
mod new;
mod part;
mod question;
mod reading;
mod record;
mod source;

use std::path::Path;

use crate::date::Day;
use crate::diagnostic::Words;

pub use case::new_case;
pub use find::{Place, find};
pub use form::{Answers, Ask};
pub use init::{Begun, init};
pub use new::New;
pub use question::{Choice, Question};
pub use record::new_record;

/// Where somebody works, and when.
pub struct Desk<'a> {
    /// The site's folder.
    pub root: &'a Path,
    /// Says which day it is in a time zone.
    pub today: &'a dyn Fn(&str) -> Day,
    /// The program's words for whoever answers.
    pub words: &'a Words,
}
