//! Helps those who write content: begins a site, makes a new record or case from answers, finds where something stands, and tells
//! editors what content looks like.
//!
//! Answers come from flags; what no flag answers is asked. Every answer is held to what the site has before anything is
//! written, and no content that is there is ever changed. The fields of a document that an answer can give are those of its declaration:
//! each is read by its shape, and the file is written by the document's encoder.

mod case;
mod cut;
mod document;
mod failure;
mod find;
mod form;
mod init;
mod known;
mod language;
mod layout;
mod more;
mod new;
mod part;
mod question;
mod reading;
mod record;
mod schema;
mod series;
mod site;
mod source;
mod texts;

pub use case::new_case;
pub use find::{Place, find};
pub use form::{Answers, Ask};
pub use init::{Begun, init};
pub use layout::{Layout, Left, Untidy, lay_out, layout};
pub use new::New;
pub use question::{Choice, Question};
pub use record::new_record;
pub use schema::{Linked, link, schemas, schemas_of};
pub use site::Desk;
