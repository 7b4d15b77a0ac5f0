//! What a site publishes as data: tables whose columns pages, files and metadata share.
//!
//! A table is declared once, in a file of its own: each column with its name, what stands in it and where that comes from. Nothing
//! here knows a format or a language; cells hold what the content says, and whoever writes them says how.

mod action;
mod amount;
mod case;
mod cell;
mod column;
mod distance;
mod field;
mod file;
mod milestone;
mod organisation;
mod plan;
mod record;
mod responsibility;
mod rows;
mod score;
mod source;
mod step;
mod subject;
mod sum;
mod table;
mod target;
mod task;
mod topic;
mod total;
mod value;

pub use cell::Cell;
pub use column::Kind;
pub use distance::{Distance, Pace, ShareOfGoal, share_of_goal};
pub use field::{Field, Format, Part};
pub use file::{DataFile, FileFormat};
pub use organisation::is_named;
pub use rows::Rows;
pub use table::Table;
pub use total::TaskTotals;
pub use value::{Station, Value};
