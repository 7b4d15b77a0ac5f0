//! The ids of headings: their words, so that a link to one outlives the headings around it.

use std::collections::HashMap;

/// The ids of the headings of one text, in its order.
#[derive(Debug, Default)]
pub(super) struct Slugs {
    ids: Vec<String>,
    /// Each id, and the number that was last put to it to tell another heading of the same words apart.
    numbers: HashMap<String, usize>,
}

impl Slugs {
    /// The next heading's id, made of its words: letters and digits of every script in lower case, with a hyphen for what stands
    /// between them. One that the text has already is told apart by a number.
    pub(super) fn add(&mut self, words: &str) -> &str {
        let slug = slug(words);
        let mut number = self.numbers.get(&slug).copied().unwrap_or(1);
        let mut id = slug.clone();
        while id.is_empty() || self.numbers.contains_key(&id) {
            number += 1;
            id = format!("{slug}-{number}");
        }
        self.numbers.insert(id.clone(), 1);
        if id != slug {
            self.numbers.insert(slug, number);
        }
        self.ids.push(id);
        self.ids.last().map_or("", String::as_str)
    }

    /// All of them, in order.
    pub(super) fn all(&self) -> impl DoubleEndedIterator<Item = &str> {
        self.ids.iter().map(String::as_str)
    }

    /// The id of the heading that is meant by its words or its id.
    pub(super) fn find(&self, words: &str) -> Option<&str> {
        self.numbers.get_key_value(&slug(words)).map(|(id, _)| id.as_str()).filter(|id| !id.is_empty())
    }
}

fn slug(words: &str) -> String {
    let mut slug = String::with_capacity(words.len());
    for character in words.chars().flat_map(char::to_lowercase) {
        if character.is_alphanumeric() {
            slug.push(character);
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    slug.truncate(slug.trim_end_matches('-').len());
    slug
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_named_by_their_words_and_told_apart() {
        let mut slugs = Slugs::default();
        let ids: Vec<String> = ["一、工作进展", "Next steps: 2026", "Next Steps 2026", "！", "一 工作进展"]
            .iter()
            .map(|words| slugs.add(words).to_owned())
            .collect();
        assert_eq!(ids, ["一-工作进展", "next-steps-2026", "next-steps-2026-2", "-2", "一-工作进展-2"]);
        assert_eq!(slugs.find("Next steps 2026"), Some("next-steps-2026"));
        assert_eq!(slugs.find("nothing"), None);
    }
}
