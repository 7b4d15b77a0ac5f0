//! What a text is called: by what it belongs to, and the way from there.

use std::fmt;

use crate::decode::{Owner, Text};
use crate::yaml::Step;

/// The name of a text: `record:first-open-day#title`, `plan#name`, `task:2#documents.title`.
///
/// Texts in a list whose items have no ids share one name; their words tell them apart. A name has no white space.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key(String);

/// What other content calls things by another word than their declaration does.
const CALLED: [(&str, &str); 4] =
    [("organisation", "org"), ("glossary term", "term"), ("free page", "page"), ("group of subjects", "group")];

/// Things whose ids are distinct in what they stand in only.
const LOCAL: [&str; 6] = ["round", "dimension", "indicator", "group of subjects", "subject", "category"];

impl Key {
    /// The name of a text in the file at `path`.
    pub fn of(text: &Text, path: &str) -> Self {
        let mut key = thing(&text.of, path);
        key.push('#');
        let mut is_first = true;
        for step in text.field() {
            let Step::Key(name) = step else { continue };
            if !is_first {
                key.push('.');
            }
            is_first = false;
            push(&mut key, name);
        }
        Self(key)
    }

    /// Takes a name as it is written; `None` if it can be none.
    pub fn parse(word: &str) -> Option<Self> {
        let (thing, field) = word.split_once('#')?;
        let is_word = |part: &str| !part.is_empty() && !part.contains(|one: char| one.is_whitespace() || one == '#');
        (is_word(thing) && is_word(field)).then(|| Self(word.to_owned()))
    }

    /// The name as it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What the text belongs to: `record:first-open-day`, `plan`.
    pub fn thing(&self) -> &str {
        self.0.split('#').next().unwrap_or_default()
    }

    /// Everything that a text in the file at `path` belongs to, the innermost first: `step:2.1`, `task:2`.
    pub fn things(text: &Text, path: &str) -> Vec<String> {
        let owners = std::iter::successors(Some(&*text.of), |owner| owner.within.as_deref());
        owners.map(|owner| thing(owner, path)).collect()
    }
}

impl fmt::Display for Key {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// The name of what a text belongs to.
fn thing(owner: &Owner, path: &str) -> String {
    let called = CALLED.iter().find(|(declared, _)| *declared == owner.document).map(|(_, called)| *called);
    let mut thing = called.map_or_else(|| owner.document.replace(' ', "-"), str::to_owned);
    if let Some(id) = &owner.id {
        thing.push(':');
        if LOCAL.contains(&owner.document) {
            scope(owner, path, &mut thing);
        }
        push(&mut thing, id);
    }
    thing
}

/// Writes the ids of what a thing stands in, each with a slash; those of rounds begin with the folder of their evaluation.
fn scope(owner: &Owner, path: &str, thing: &mut String) {
    match owner.within.as_deref() {
        Some(outer) if outer.id.is_some() => {
            scope(outer, path, thing);
            push(thing, outer.id.as_deref().unwrap_or_default());
            thing.push('/');
        }
        _ if owner.document == "round" => {
            if let Some(folder) = path.strip_prefix("content/evaluations/").and_then(|path| path.split('/').next()) {
                push(thing, folder);
                thing.push('/');
            }
        }
        _ => {}
    }
}

/// Adds a part of a name, without what would part it.
fn push(key: &mut String, part: &str) {
    let is_plain = |one: char| !one.is_whitespace() && !one.is_control() && one != '#';
    key.extend(part.chars().map(|one| if is_plain(one) { one } else { '_' }));
}
