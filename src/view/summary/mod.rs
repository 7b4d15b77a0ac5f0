//! Things as they stand in lists: the same on every page that lists them.

pub mod action;
mod align;
pub mod amount;
pub mod answer;
pub mod attachment;
pub mod case;
pub mod disagreement;
pub mod matrix;
pub mod meeting;
pub mod milestone;
pub mod month;
pub mod observation;
pub mod overview;
pub mod parts;
pub mod party;
pub mod path;
pub mod record;
pub mod scheduled;
pub mod searched;
pub mod step;
pub mod table;
pub mod target;
pub mod target_group;
pub mod task;
pub mod topic;
