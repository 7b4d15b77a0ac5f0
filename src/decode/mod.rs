//! Documents declared as tables of fields, decoded from a YAML tree in which every value knows its place, and encoded
//! to one that is written.
//!
//! A document is declared once, with [`document!`](crate::document): name, type, presence and meaning of each field.
//! Its decoder, its encoder, its unknown-key suggestions and its table in the content contract come from that declaration.
//! Decoding reports every mistake of a file in one run: it goes on past a bad field and only then gives up.

mod any_id;
mod choices;
mod codec;
mod context;
mod currency;
mod document;
mod fields;
mod joined;
mod keyed;
pub mod meant;
mod named;
mod percent;
mod shape;
mod text;
mod texts;
mod told;
mod values;

pub use any_id::{AnyId, Kinds};
pub use choices::unknown_word;
pub use codec::{Decode, Encode};
pub use context::{Context, NONE_STALE};
pub use document::{Document, key};
pub use fields::{Encoded, Fields};
pub use keyed::Keyed;
pub use meant::id_of;
pub use named::{Named, named};
pub use percent::Percent;
pub use shape::{Definition, Field, Presence, Shape};
pub use text::{Name, Plain, Prose};
pub use texts::{Owner, Text, TextPlaces};

#[cfg(test)]
mod tests;
