//! The sequences of the verbs: an [`Edition`] is what reading, checking and putting together give, from which any page
//! can be made; a build makes all of them and moves them into place; a [`Preview`] makes them one by one; a [`Proof`] makes all
//! of them and writes none.

mod approval;
mod assets;
mod beside;
mod build;
mod cache;
mod delivery;
mod edition;
mod failure;
mod forward;
mod index;
mod judge;
mod pictures;
mod preview;
mod proof;
mod ready_theme;
mod request;
mod run;
mod slips;
mod styles;
mod theme_pages;
mod waiting;

pub use approval::Approval;
pub use delivery::delivery;
pub use edition::{Earlier, Edition, PageError, Read};
pub use failure::{edit_failure, write_failure};
pub use preview::{Answer, Examination, Preview};
pub use proof::Proof;
pub use request::{Made, Options, Output, Report, Request};
pub use run::{make_ready, run};
pub use waiting::{edition, waiting};
