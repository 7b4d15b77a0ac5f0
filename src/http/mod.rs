//! Requests to other machines, for the commands that make them: `deploy` and `check --links`. Nothing else does, and the built
//! site never does.
//!
//! What may pass (a host that is busy, a connection that breaks) is tried again, with waits that double. No fault tells a secret:
//! neither what stands behind `?` in an address nor a user or password in it.

mod answer;
mod client;
mod fault;
mod parallel;
mod patience;
mod request;

pub use answer::{Answer, Move};
pub use client::Client;
pub use fault::{Fault, Kind};
pub use parallel::in_parallel;
pub use patience::Patience;
pub use request::{Method, Request, shown};
