//! What a host is to send with every file, in the form that several static hosts read (`_headers`).
//!
//! The policy also stands in every page, so that it holds on a host that reads no such file; what only works as a header
//! is added here.

use std::fmt::Write;

use super::caching::{LASTING, LASTING_FOLDER};
use super::policy::{Delivery, OPEN, OPEN_HEADER};

/// The headers of all files; files whose names hold a digest of their contents may be kept for a year, data may be read by other sites,
/// and embeds be shown in the frames of all of them.
///
/// Hosts differ in whether they join the values of all rules that fit an address, or send the last. So no header stands in two rules that
/// fit one address, except where either way is right.
pub fn headers_file(delivery: &Delivery) -> String {
    let mut rules = "/*\n".to_owned();
    // Writing to a string cannot fail.
    for (name, value) in Delivery::common().into_iter().chain(Delivery::everywhere()).chain(delivery.to_robots()) {
        let _ = writeln!(rules, "  {name}: {value}");
    }
    let _ = writeln!(rules, "/{LASTING_FOLDER}*\n  Cache-Control: {LASTING}");
    let (name, value) = OPEN_HEADER;
    for ending in OPEN.iter().filter(|_| delivery.is_open) {
        let _ = writeln!(rules, "/*.{ending}\n  {name}: {value}");
    }
    let (name, value) = Delivery::framed();
    for folder in &delivery.embeds {
        let _ = writeln!(rules, "{folder}*\n  {name}: {value}");
    }
    rules
}
