//! GB/T 7714—2025, *Information and documentation: rules for bibliographic references and citations to information resources*, for
//! what is read online.

use super::entry::{Citation, ISO_DAY};
use super::work::{Medium, Work, ended};

/// How many authors are named.
const NAMED: usize = 3;

/// `Responsibility. Title: number[EB/OL]. (updated)[accessed]. address.`, and the publisher of a data set before the brackets. An entry in
/// Chinese has the marks of Chinese.
pub(super) fn entry(work: &Work) -> Citation {
    let is_chinese = work.is_chinese;
    let [comma, colon, open, close] = if is_chinese { ["，", "：", "（", "）"] } else { [", ", ": ", "(", ")"] };
    let mut authors = work.authors.iter().take(NAMED).map(String::as_str).collect::<Vec<_>>();
    if work.authors.len() > NAMED {
        authors.push(&work.others);
    }
    let authors = if authors.is_empty() { String::new() } else { ended(&authors.join(comma)) };
    let number = work.number.as_ref().map(|number| format!("{colon}{number}")).unwrap_or_default();
    let (medium, publisher) = match work.medium {
        Medium::Page => ("EB", ""),
        Medium::DataSet => ("DS", work.other_site().unwrap_or_default()),
    };
    // A bracket of Chinese has its space in itself.
    let gap = if is_chinese && publisher.is_empty() { "" } else { " " };
    Citation {
        standard: "GB/T 7714-2025",
        before: format!("{authors}{}{number}[{medium}/OL].{gap}{publisher}{open}{}{close}[", work.title, work.date),
        title: String::new(),
        between: String::new(),
        accessed: ISO_DAY,
        in_words: false,
        after: format!("]. {}.", work.address),
    }
}
