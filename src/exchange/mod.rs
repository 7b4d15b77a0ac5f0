//! Exchanges content with spreadsheets: rows become records, and records become a form that a department fills. And with translators:
//! texts become a file for their programs, and come back from it.
//!
//! A row is understood as far as it has one meaning; what has several is asked about, and what has none keeps the row out. What is
//! to be written is known before anything is, and the site's own check has looked at it.
//!
//! A row with the id of a record changes that record: the cells that differ, and nothing else. An empty cell changes nothing. A row
//! without an id all of whose cells say what a record says is that record. Any other row is a new record, whose id is made of the
//! words of its title, since dates and figures may be corrected.

mod ask;
mod besides;
mod change;
mod check;
mod choice;
mod column;
mod columns;
mod complete;
mod confirm;
mod date;
mod delimited;
mod form;
mod grid;
mod header;
mod hidden;
mod import;
mod known;
mod naming;
mod number;
mod plan;
mod reading;
mod refusal;
mod row;
mod sheet;
mod source_cell;
mod texts;
mod trial;
mod understand;
mod workbook;
mod xliff;

pub use ask::{Answer, Ask, Doubt, Unanswered};
pub use confirm::{Accepted, Choice, Organisations, accept, survey};
pub use form::{Form, form};
pub use grid::{Finding, Place};
pub use import::{Import, Outcome, Request, carry_out, import};
pub use xliff::{
    ChangedText, Exported, TranslationImport, Xliff, export_translations, import_translations, write_translations,
};
