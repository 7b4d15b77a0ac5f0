//! Fuzzing on stable Rust: texts that nobody wrote, made from a small corpus, for whatever reads what people write.
//!
//! `cargo test --test fuzz` makes the same inputs every time, for about a minute. `FUZZ_MINUTES=60 FUZZ_SEED=7 cargo test
//! --test fuzz` makes others for an hour; a name behind it (`… --test fuzz markdown`) runs one entry alone. What fails is made
//! as small as it gets and told with the command that runs it again. It then becomes a test of the room that it is about.
//!
//! An entry is a file here with one test, and a folder of inputs in `corpus/`. A quick way is compared with its
//! library by a debug assertion of its room, so an entry needs only to call what everybody calls.

mod explore;
mod markdown;
mod mutation;
mod rewriting;
mod splice;
mod yaml;
