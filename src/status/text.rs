//! The status for a terminal.

use super::entry::{Concern, Status};
use crate::diagnostic::{Message, Words};

/// The status as lines: how much there is of each concern, then one thing a line, by organisation.
pub fn text(status: &Status, words: &Words) -> String {
    let count = |concern: &Concern| {
        let message = Message::new("status-count").with("concern", words.say_plain(concern.key()));
        words.say(&message.with("count", status.count(*concern)))
    };
    let counts: Vec<String> = Concern::ALL.iter().map(count).collect();
    let mut lines = vec![format!("{}  {}", status.as_of, status.site), counts.join(" · ")];
    for group in &status.groups {
        lines.push(String::new());
        let id = group.id.as_ref().map(|id| format!(" ({id})")).unwrap_or_default();
        lines.push(format!("{}{id}", group.name));
        for entry in &group.entries {
            let what = [entry.thing.as_str(), &entry.name, &entry.remark];
            let what: Vec<&str> = what.into_iter().filter(|text| !text.is_empty()).collect();
            lines.push(format!("  {}  {:<10}  {}", words.say_plain(entry.concern.key()), entry.date, what.join("  ")));
        }
    }
    lines.push(String::new());
    lines.join("\n")
}
