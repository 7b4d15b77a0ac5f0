//! What the types of views say of themselves: the name, meaning and type of each of their fields, as data.
//!
//! The derive `Described!` takes them from the declarations that make views, doc comments
//! and all, so that what is said of a field to those who write templates is what stands beside it in the source.

mod derive;
mod shape;
mod sight;
mod told;

pub(crate) use derive::Described;
pub(crate) use macro_rules_attribute::derive;
pub use shape::{Described, Field, Kinds, Meant, Shape, ViewType};
pub use sight::{Odd, Sight};
pub(crate) use told::name_told;
