//! What a site has that a row can name, by ids and by names.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::header::plain;
use crate::decode::Plain;
use crate::id::Kind;
use crate::input::{Content, Input};
use crate::lang::{Languages, Localized};
use crate::schema::{Record, Target, Topic};
use crate::source::Files;

/// A thing that can be named.
pub(super) type Thing = (Kind, String);

/// The things of a site.
pub(super) struct Known<'i> {
    input: &'i Input,
    files: &'i Files,
    ids: HashSet<Thing>,
    /// The things of each name, in the form in which names are compared, in every language.
    names: BTreeMap<String, Vec<Thing>>,
    /// The name of each thing in the language of record.
    called: HashMap<Thing, String>,
    /// The place of each record among those of the content.
    records: HashMap<&'i str, usize>,
}

impl<'i> Known<'i> {
    pub(super) fn new(input: &'i Input, files: &'i Files) -> Self {
        let mut known = Self {
            input,
            files,
            ids: HashSet::new(),
            names: BTreeMap::new(),
            called: HashMap::new(),
            records: HashMap::new(),
        };
        let content = &input.content;
        known.records =
            content.records.iter().zip(0..).map(|(record, place)| (record.id.value.as_str(), place)).collect();
        for (_, task) in &content.tasks {
            known.add(Kind::Task, task.id.value.as_str(), &task.name);
            for step in &task.steps {
                known.add(Kind::Step, step.id.value.as_str(), &step.name);
            }
            for milestone in &task.milestones {
                known.add(Kind::Milestone, milestone.id.value.as_str(), &milestone.name);
            }
        }
        for target in &content.targets {
            known.add(Kind::Target, target.id.value.as_str(), &target.name);
        }
        for organisation in &content.organisations {
            known.add(Kind::Organisation, organisation.id.value.as_str(), &organisation.name);
        }
        for topic in known.topics() {
            known.add(Kind::Topic, topic.id.value.as_str(), &topic.name);
        }
        if let Some(plan) = &content.plan {
            for action in &plan.actions {
                known.add(Kind::Action, action.id.value.as_str(), &action.name);
            }
            for safeguard in &plan.safeguards {
                known.add(Kind::Safeguard, safeguard.id.value.as_str(), &safeguard.name);
            }
        }
        known
    }

    fn add(&mut self, kind: Kind, id: &str, name: &Localized<Plain>) {
        let thing = (kind, id.to_owned());
        for (_, words) in name.iter() {
            let things = self.names.entry(plain(&words.0)).or_default();
            if !things.contains(&thing) {
                things.push(thing.clone());
            }
        }
        self.called.insert(thing.clone(), name.of_record().0.clone());
        self.ids.insert(thing);
    }

    pub(super) fn content(&self) -> &'i Content {
        &self.input.content
    }

    /// The topics of its vocabulary.
    pub(super) fn topics(&self) -> &'i [Topic] {
        self.content().vocabulary.as_ref().map_or(&[], |vocabulary| &vocabulary.topics)
    }

    pub(super) fn languages(&self) -> &'i Languages {
        &self.input.languages
    }

    pub(super) fn has(&self, thing: &Thing) -> bool {
        self.ids.contains(thing)
    }

    /// What a thing is called in the language of record.
    pub(super) fn name(&self, thing: &Thing) -> &str {
        self.called.get(thing).map_or("", String::as_str)
    }

    /// The things of these kinds that have a name.
    pub(super) fn named(&self, name: &str, kinds: &[Kind]) -> Vec<Thing> {
        let things = self.names.get(&plain(name)).into_iter().flatten();
        things.filter(|(kind, _)| kinds.contains(kind)).cloned().collect()
    }

    /// The things of these kinds whose name is nearest to what was written.
    pub(super) fn nearest(&self, name: &str, kinds: &[Kind]) -> Vec<Thing> {
        let is_of = |things: &[Thing]| things.iter().any(|(kind, _)| kinds.contains(kind));
        let names = self.names.iter().filter(|(_, things)| is_of(things)).map(|(name, _)| name.as_str());
        let near = crate::diagnostic::nearest(&plain(name), names);
        near.map(|near| self.named(&near, kinds)).unwrap_or_default()
    }

    /// The record with an id.
    pub(super) fn record(&self, id: &str) -> Option<&'i Record> {
        self.records.get(id).map(|place| &self.input.content.records[*place])
    }

    /// The path of the file in which the record with an id stands.
    pub(super) fn file_of(&self, id: &str) -> Option<&'i str> {
        self.record(id).map(|record| &*self.files.get(record.id.span.file).path)
    }

    /// The id that a record has which is nearest to a word.
    pub(super) fn nearest_record(&self, word: &str) -> Option<String> {
        crate::diagnostic::nearest(word, self.content().records.iter().map(|record| record.id.value.as_str()))
    }

    pub(super) fn target(&self, id: &str) -> Option<&'i Target> {
        self.content().targets.iter().find(|target| target.id.value.as_str() == id)
    }
}
