//! Things as they stand in lists: the same on every page that lists them.

pub mod action;
pub mod case;
pub mod observation;
pub mod path;
pub mod record;
pub mod target;
pub mod task;
