//! How much a file may hold.

/// How deep values may be nested.
pub const DEEPEST: usize = 64;

/// How many values a file may hold, each use of an alias counted in full.
pub const MOST_VALUES: usize = 2_000_000;
