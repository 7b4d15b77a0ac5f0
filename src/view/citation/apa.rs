//! *Publication Manual of the American Psychological Association*, seventh edition: a page of a site by a group, the content of which
//! is designed to change.

use super::entry::Citation;
use super::work::{Medium, Work, ended};

/// Author. (date). Title (number) [description]. Site. Retrieved day, from address
pub(super) fn entry(work: &Work) -> Citation {
    let number = work.number.as_ref().map(|number| format!(" ({number})")).unwrap_or_default();
    let description = if work.medium == Medium::DataSet { " [Data set]" } else { "" };
    let title = format!("{}{number}{description}", work.title);
    let date = format!("({}, {} {}). ", work.date.year(), work.month(), work.date.day());
    // What nobody answers for is listed under its title.
    let head = match authors(&work.authors) {
        Some(authors) => format!("{}{date}{}", ended(&authors), ended(&title)),
        None => format!("{}{date}", ended(&title)),
    };
    // A site by whose name its publisher goes is not named twice.
    let site = if work.authors == [work.site.as_str()] { String::new() } else { ended(&work.site) };
    Citation {
        standard: "APA 7",
        before: format!("{head}{site}Retrieved "),
        accessed: "Month D, YYYY",
        in_words: true,
        after: format!(", from {}", work.address),
    }
}

/// The authors in a row, with an ampersand before the last; `None` if there are none.
fn authors(authors: &[String]) -> Option<String> {
    let (last, others) = authors.split_last()?;
    Some(if others.is_empty() { last.clone() } else { format!("{}, & {last}", others.join(", ")) })
}
