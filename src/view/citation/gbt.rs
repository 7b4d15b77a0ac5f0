//! GB/T 7714—2015, *Information and documentation: rules for bibliographic references and citations*, for what is read online.

use super::entry::{Citation, ISO_DAY};
use super::work::{Medium, Work, ended};

/// How many authors are named.
const NAMED: usize = 3;

/// Responsibility. Title: number[type/carrier]//site. (updated)[accessed]. address.
pub(super) fn entry(work: &Work) -> Citation {
    let mut authors = work.authors.iter().take(NAMED).map(String::as_str).collect::<Vec<_>>();
    if work.authors.len() > NAMED {
        authors.push(&work.others);
    }
    let authors = if authors.is_empty() { String::new() } else { ended(&authors.join(", ")) };
    let number = work.number.as_ref().map(|number| format!(": {number}")).unwrap_or_default();
    let medium = match work.medium {
        Medium::Page => "EB",
        Medium::DataSet => "DS",
        // The standard's own examples of notices by authorities are of this type.
        Medium::Document => "A",
    };
    Citation {
        standard: "GB/T 7714-2015",
        before: format!("{authors}{}{number}[{medium}/OL]//{}({})[", work.title, ended(&work.site), work.date),
        accessed: ISO_DAY,
        in_words: false,
        after: format!("]. {}.", work.address),
    }
}
