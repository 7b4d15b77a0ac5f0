//! What a record can have besides what a row says of it: it stays in the file, and an import never removes it.

use std::collections::BTreeMap;

use super::column::MOST_SOURCES;
use crate::schema::{Observation, Record, Source};

/// A field that no column carries whole, the message that names what is left, and whether a record has that.
type Besides = (&'static str, &'static str, fn(&Record) -> bool);

/// Every such field, in the order of the declaration.
const BESIDES: [Besides; 13] = [
    ("known", "sheet-besides-known", |record| record.known.is_some()),
    ("withdrawn", "sheet-besides-withdrawn", |record| record.withdrawn.is_some()),
    ("draft", "sheet-besides-waiting", |record| record.draft),
    ("publish_at", "sheet-besides-waiting", |record| record.publish_at.is_some()),
    ("statuses", "sheet-besides-statuses", |record| {
        record.statuses.len() > 1 || record.statuses.iter().any(|status| status.words.is_some())
    }),
    ("progress", "sheet-besides-progress", |record| {
        record.progress.len() > 1 || record.progress.iter().any(|progress| progress.revised)
    }),
    ("observation", "sheet-besides-values", |record| record.observation.as_ref().is_some_and(says_more)),
    ("observations", "sheet-besides-values", |record| {
        record.all_observations().count() > 1 || record.observations.iter().any(says_more)
    }),
    ("amounts", "sheet-besides-amounts", |record| !record.amounts.is_empty()),
    ("sources", "sheet-besides-sources", |record| record.sources.len() > MOST_SOURCES),
    ("sources", "sheet-besides-source", |record| record.sources.iter().any(is_annotated)),
    ("documents", "sheet-besides-documents", |record| !record.documents.is_empty()),
    ("disagreement", "sheet-besides-disagreement", |record| record.disagreement.is_some()),
];

/// Whether more is said of a value than its target, itself and its unit: a breakdown, a date, why it is missing.
fn says_more(observation: &Observation) -> bool {
    observation.id.is_some()
        || observation.missing.is_some()
        || observation.date.is_some()
        || !observation.series.0.is_empty()
        || observation.definition.is_some()
        || observation.comparable.is_some()
        || !observation.flags.is_empty()
}

/// Whether more is said of a source than its columns hold: an archived copy, that it is a repost, that its title was inferred, a note.
fn is_annotated(source: &Source) -> bool {
    source.archived.is_some() || source.mirror || source.title_inferred || source.note.is_some()
}

/// What records have besides their rows: the message that names it, and how many of them have it.
pub(super) fn of<'r>(records: impl Iterator<Item = &'r Record>) -> Vec<(&'static str, usize)> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for record in records {
        let mut told: Vec<&str> = BESIDES.iter().filter(|(.., has)| has(record)).map(|(_, key, _)| *key).collect();
        told.dedup();
        for key in told {
            *counts.entry(key).or_default() += 1;
        }
    }
    let mut keys: Vec<&'static str> = BESIDES.iter().map(|(_, key, _)| *key).collect();
    keys.dedup();
    keys.into_iter().filter_map(|key| Some((key, *counts.get(key)?))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decode::Document;

    /// What no row says, and an import sees to itself.
    const OWN: [&str; 2] = ["added", "changed"];

    #[test]
    fn every_field_of_a_record_has_a_column_or_is_told_to_have_none() {
        let columns = super::super::check::FIELDS.map(|(field, _)| field);
        for field in Record::definition().fields {
            let is_besides = BESIDES.iter().any(|(name, ..)| *name == field.name);
            let is_known = is_besides || columns.contains(&field.name) || OWN.contains(&field.name);
            assert!(is_known, "{} is in no column, and nobody is told", field.name);
        }
    }
}
