//! Asks whether what the content points to on the web still answers, and where a copy of it is kept.
//!
//! Addresses are [collected](fn@collect) with the places where they stand. Each is asked about on its own, however often it stands there:
//! for its head first, and as readers ask where that brings no answer; what came of it is told at every place. What is gone is told apart
//! from what could not be found out: many hosts refuse programs, or networks of other countries. No answer ever goes into the content.

mod archive;
mod ask;
mod collect;
mod examine;
mod retell;
mod verdict;

pub use archive::Archive;
pub use ask::{Ask, Network};
pub use collect::{Collected, Link, Place, collect};
pub use examine::{Examined, examine};
pub use retell::retold;
pub use verdict::{Copy, Silent, Verdict};
