//! Texts for the programs of translators: XLIFF 2.0 and 1.2, one unit a text, and back.
//!
//! A file says for each unit which text it is and what that said; a unit whose text has changed since is refused when it comes back. All
//! of a file is taken or nothing.

mod export;
mod import;
mod parse;
mod unit;
mod write;

pub use export::{Exported, export_translations};
pub use import::{ChangedText, TranslationImport, import_translations, write_translations};
pub use unit::Xliff;
