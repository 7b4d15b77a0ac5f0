//! The status for paper.

use serde::Serialize;

use super::entry::{Concern, Group, Status};
use crate::diagnostic::{Failure, Message, Words};
use crate::lang::Lang;
use crate::pipeline::Edition;

/// Its template.
const TEMPLATE: (&str, &str) = ("status.html", include_str!("templates/status.html"));

/// What the template sees.
#[derive(Serialize)]
struct Values<'s> {
    lang: &'static str,
    title: String,
    site: &'s str,
    as_of: String,
    organisation: String,
    /// How what several organisations answer for is counted.
    note: String,
    /// What the columns of an organisation's list are called.
    heads: [String; 3],
    concerns: Vec<Column>,
    groups: Vec<Shown<'s>>,
}

#[derive(Serialize)]
struct Column {
    name: String,
    count: usize,
}

#[derive(Serialize)]
struct Shown<'s> {
    #[serde(flatten)]
    group: &'s Group,
    counts: Vec<usize>,
    words: Vec<String>,
}

/// The status as one HTML, without a script and without anything beside it.
///
/// # Errors
///
/// If the template fails, which is a fault of this program.
pub fn html(status: &Status, edition: &Edition, words: &Words) -> Result<String, Failure> {
    let groups = status.groups.iter().map(|group| Shown {
        group,
        counts: Concern::ALL.iter().map(|concern| group.count(*concern)).collect(),
        words: group.entries.iter().map(|entry| words.say_plain(entry.concern.key())).collect(),
    });
    let concerns = Concern::ALL.iter();
    let values = Values {
        lang: words.reader().code(),
        title: words.say_plain("status-title"),
        site: &status.site,
        as_of: status.as_of.to_string(),
        organisation: words.say_plain("status-organisation"),
        note: words.say_plain("status-counted"),
        heads: ["status-concern", "status-date", "status-name"].map(|key| words.say_plain(key)),
        concerns: concerns
            .map(|concern| Column { name: words.say_plain(concern.key()), count: status.count(*concern) })
            .collect(),
        groups: groups.collect(),
    };
    edition.sheets(&[TEMPLATE]).fill(TEMPLATE.0, Lang::RECORD, &values).map_err(|error| {
        let message = Message::new("failure-brief-template").with("template", error.template);
        Failure::new(message.with("reason", error.reason))
    })
}
