//! YAML that is read, written and edited.
//!
//! [`parse`] reads a file to a tree in which every value knows its place ([`Node`]); [`write()`] writes a value that has
//! none yet ([`Draft`]); [`splice()`] changes one value in a text, [`splice_all()`] several, and leave the rest as it is, byte for byte;
//! [`arrange()`] lays a text out, and leaves its values and comments as they are.

mod arrange;
mod block;
mod cursor;
mod draft;
mod edit;
mod error;
mod folded;
mod forbidden;
mod library;
mod limits;
mod node;
mod order;
mod outline;
mod quick;
mod read;
mod scalar;
mod slip;
mod splice;
mod write;

pub use arrange::arrange;
pub use block::{is_block, is_header};
pub use draft::Draft;
pub use edit::{Edit, Step};
pub use error::SpliceError;
pub use forbidden::report_forbidden;
pub use limits::{DEEPEST, MOST_VALUES};
pub use node::{Entry, Node, Value};
pub use order::Order;
pub use read::parse;
pub use splice::{splice, splice_all};
pub use write::write;

#[cfg(test)]
mod tests;
