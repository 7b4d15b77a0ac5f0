//! Asks whether what the content points to on the web still answers, and where a copy of it is kept.
