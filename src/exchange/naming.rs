//! What a row names: tasks, steps, targets, by their ids or their names.

use unicode_normalization::UnicodeNormalization;

use super::ask::Reading;
use super::grid::Value;
use super::header::plain;
use super::known::{Known, Thing};
use crate::decode::meant;
use crate::diagnostic::Message;
use crate::id::Kind;
use crate::lang::with_digits;
use crate::schema::Record;
use crate::source::{Files, Span};
use crate::yaml;

/// What stands between things that are named in one cell, the surest first. A name can hold the later ones.
const BETWEEN: [&[char]; 2] = [&['\n', ';', '；'], &['、', ',', '，', '/']];

/// What a record can meet.
const MET: [Kind; 3] = [Kind::Milestone, Kind::Step, Kind::Target];

/// How a column names things.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Naming {
    /// With their kinds, several of them.
    About,
    /// Milestones by their ids alone, several things.
    Meets,
    /// One target, by its id alone.
    Target,
    /// Topics by their ids alone.
    Topics,
}

impl Naming {
    fn kinds(self) -> &'static [Kind] {
        match self {
            Self::About => Record::SUBJECTS,
            Self::Meets => &MET,
            Self::Target => &[Kind::Target],
            Self::Topics => &[Kind::Topic],
        }
    }

    /// The name of a thing as content writes it.
    pub(super) fn written(self, (kind, id): &Thing) -> String {
        match (self, kind) {
            (Self::Target | Self::Topics, _) | (Self::Meets, Kind::Milestone) => id.clone(),
            _ => format!("{}:{id}", kind.name()),
        }
    }

    /// The thing that content names so.
    pub(super) fn thing(self, written: &str) -> Option<Thing> {
        match written.split_once(':') {
            Some((name, id)) => self.kinds().iter().find(|kind| kind.name() == name).map(|kind| (*kind, id.to_owned())),
            None if self == Self::About => None,
            None => Some((self.kinds()[0], written.to_owned())),
        }
    }

    /// How the form shows a thing: as content names it, and what it is called.
    pub(super) fn shown(self, thing: &Thing, known: &Known<'_>) -> String {
        format!("{} {}", self.written(thing), known.name(thing)).trim_end().to_owned()
    }

    /// Reads a cell.
    pub(super) fn read(self, value: &Value, words: &str, known: &Known<'_>) -> Reading {
        if let Value::Number(_) = value
            && words.contains('.')
        {
            return self.number(words, known);
        }
        let mut parts = vec![words];
        for between in BETWEEN {
            let cut = |part: &'_ str| self.clear(part, known).is_none();
            parts = parts
                .into_iter()
                .flat_map(|part| {
                    let pieces: Vec<&str> =
                        part.split(between).map(str::trim).filter(|piece| !piece.is_empty()).collect();
                    if cut(part) { pieces } else { vec![part] }
                })
                .collect();
        }
        let mut found: Vec<String> = Vec::new();
        for part in &parts {
            match self.clear(part, known) {
                Some(thing) => {
                    let written = self.written(&thing);
                    if !found.contains(&written) {
                        found.push(written);
                    }
                }
                None => return self.doubt(part, &parts, known),
            }
        }
        if self == Self::Target && found.len() > 1 {
            return Reading::Wrong(Message::new("sheet-one-target").with("value", words));
        }
        Reading::Clear(found.join("\n"))
    }

    /// A number with a fraction has lost what its last zeros said: `18.10` is kept as 18.1.
    fn number(self, words: &str, known: &Known<'_>) -> Reading {
        let ids = [words.to_owned(), format!("{words}0")];
        let things = self.kinds().iter().flat_map(|kind| ids.iter().map(|id| (*kind, id.clone())));
        let things: Vec<Thing> = things.filter(|thing| known.has(thing)).collect();
        match &things[..] {
            [] => Reading::Wrong(Message::new("sheet-name-unknown").with("value", words)),
            [only] => Reading::Clear(self.written(only)),
            _ => self.which(Message::new("sheet-name-several").with("value", words), words, &[words], &things, known),
        }
    }

    /// The thing that is surely meant.
    fn clear(self, part: &str, known: &Known<'_>) -> Option<Thing> {
        if let Some(thing) = self.by_id(part, known) {
            return Some(thing);
        }
        if let Some((id, name)) = self.with_name(part, known) {
            return (plain(known.name(&id)) == plain(name) || known.named(name, self.kinds()).contains(&id))
                .then_some(id);
        }
        let named = known.named(part, self.kinds());
        if let [only] = &named[..] { Some(only.clone()) } else { None }
    }

    fn by_id(self, part: &str, known: &Known<'_>) -> Option<Thing> {
        let text: String = part.nfkc().collect();
        let text = text.trim();
        // In a list of several, each may leave one of its words to the others: 第12、13项.
        let counted = text.trim_end_matches(['.', '。']);
        let counted = counted.strip_prefix('第').unwrap_or(counted);
        let counted = with_digits(counted.strip_suffix(['项', '条', '号']).unwrap_or(counted));
        let node =
            yaml::Node { value: yaml::Value::Scalar(counted), span: Span::new(Files::default().add("", ""), 0, 0) };
        let meant = meant::reference(&node, self.kinds());
        let thing = self.thing(text).filter(|thing| known.has(thing));
        thing.or_else(|| self.thing(&meant?)).filter(|thing| known.has(thing))
    }

    /// An id with a name behind it.
    fn with_name<'p>(self, part: &'p str, known: &Known<'_>) -> Option<(Thing, &'p str)> {
        let (id, name) = part.trim().split_once([' ', '\u{3000}', '\t'])?;
        Some((self.by_id(id, known)?, name.trim()))
    }

    fn doubt(self, part: &str, parts: &[&str], known: &Known<'_>) -> Reading {
        let about = |key: &'static str| Message::new(key).with("value", part);
        if let Some((thing, name)) = self.with_name(part, known) {
            let message = about("sheet-name-other").with("name", known.name(&thing));
            let mut things = vec![thing];
            things.extend(known.named(name, self.kinds()));
            return self.which(message, part, parts, &things, known);
        }
        let named = known.named(part, self.kinds());
        if !named.is_empty() {
            return self.which(about("sheet-name-several"), part, parts, &named, known);
        }
        // A step as people count it: 18-2.
        if let Some(step) = self.by_id(&part.replace(['-', '－', '—', '–'], "."), known) {
            return self.which(about("sheet-name-near"), part, parts, &[step], known);
        }
        match known.nearest(part, self.kinds()) {
            near if near.is_empty() => Reading::Wrong(about("sheet-name-unknown")),
            near => self.which(about("sheet-name-near"), part, parts, &near, known),
        }
    }

    /// Asks which of some things is meant by a part of a cell; what the other parts name is kept.
    fn which(self, message: Message, part: &str, parts: &[&str], things: &[Thing], known: &Known<'_>) -> Reading {
        // One doubt at a time: with another one in the cell, it has to be written anew.
        let others: Option<Vec<String>> = parts
            .iter()
            .filter(|other| **other != part)
            .map(|other| self.clear(other, known).map(|thing| self.written(&thing)))
            .collect();
        let Some(others) = others else {
            return Reading::Wrong(Message::new("sheet-name-unknown").with("value", part));
        };
        let option = |thing: &Thing| {
            let written = others.iter().cloned().chain([self.written(thing)]).collect::<Vec<_>>().join("\n");
            (self.shown(thing, known), written)
        };
        Reading::Doubtful(message, things.iter().map(option).collect())
    }
}
