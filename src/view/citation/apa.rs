//! *Publication Manual of the American Psychological Association*, seventh edition: a page of a site by a group, the content of which
//! is designed to change.

use super::entry::Citation;
use super::work::{Medium, Work, ended};

/// `Author. (date). Title (number) [description]. Site. Retrieved day, from address`
pub(super) fn entry(work: &Work) -> Citation {
    let number = work.number.as_ref().map(|number| format!(" ({number})")).unwrap_or_default();
    let description = if work.medium == Medium::DataSet { " [Data set]" } else { "" };
    let description = format!("{number}{description}");
    let is_ended = description.is_empty() && work.title.ends_with('.');
    let description = if is_ended { " ".to_owned() } else { ended(&description) };
    let date = format!("({}, {} {}). ", work.date.year(), work.month(), work.date.day());
    let site = work.other_site().map(ended).unwrap_or_default();
    // What nobody answers for is listed under its title.
    let (before, between) = match authors(&work.authors) {
        Some(authors) => (format!("{}{date}", ended(&authors)), format!("{description}{site}Retrieved ")),
        None => (String::new(), format!("{description}{date}{site}Retrieved ")),
    };
    // Chinese has no italics.
    let is_slanted = !work.is_chinese;
    Citation {
        standard: "APA 7",
        before: if is_slanted { before } else { before + &work.title },
        title: if is_slanted { work.title.clone() } else { String::new() },
        between,
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
