//! What is wrong with somebody's content, as data: a code with arguments and a location.
//!
//! A [`Diagnostic`] is a *finding*, the content's fault. A [`Failure`] is an *error*, the machine's or ours. Neither
//! holds words; the words stand in `messages/*.ftl` and are chosen by the person who reads, through [`Words`].

mod catalogue;
mod code;
mod excerpt;
mod failure;
mod finding;
mod github;
mod human;
mod json;
mod message;
mod nearest;
mod sarif;
mod short;
mod tally;
mod words;

pub use catalogue::{Catalogue, name_of};
pub use code::{Code, Severity};
pub use excerpt::first_line;
pub use failure::{Failure, reason};
pub use finding::{Diagnostic, Location, count, sort};
pub use github::print_github;
pub use human::{Human, print_human};
pub use json::print_json;
pub use message::{Argument, Message};
pub use nearest::nearest;
pub use sarif::print_sarif;
pub use short::print_short;
pub use tally::tally;
pub use words::{Reader, Words};
