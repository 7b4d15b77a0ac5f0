//! Parts of a total: breakdowns and categories in them.

use super::cut::parts;
use crate::diagnostic::Message;
use crate::id::TaskId;
use crate::yaml::Draft;

/// Categories with their breakdowns: `sex:female`, several of them after one another.
pub(super) fn keyed(answers: &[&str]) -> Result<Draft, Message> {
    let mut entries: Vec<(String, Draft)> = Vec::new();
    for part in answers.iter().flat_map(|answer| parts(&answer.replace('+', ","))) {
        let pair = part.split_once([':', '=']).map(|(key, value)| (key.trim(), value.trim()));
        let Some((key, value)) = pair.filter(|(key, value)| TaskId::new(key).is_some() && TaskId::new(value).is_some())
        else {
            return Err(Message::new("answer-series").with("value", part));
        };
        if entries.iter().any(|(other, _)| other == key) {
            return Err(Message::new("answer-twice").with("value", key));
        }
        entries.push((key.to_owned(), Draft::word(value)));
    }
    Ok(Draft::Mapping(entries))
}
