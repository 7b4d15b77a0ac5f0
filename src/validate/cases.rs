//! Makes the rows of cases.

use super::resolve::Places;
use crate::date::Day;
use crate::input::Content;
use crate::model;
use crate::schema;

/// The day from which all of a case was public: as stated, or else the publication of its latest source. A source
/// without a date counts from the day on which the case was put in, since nothing says that it was there before.
pub(super) fn known(case: &schema::Case) -> Day {
    let stated = case.known.as_ref().map(|known| known.value);
    let published = case.sources.iter().map(|source| source.published.map_or(case.added, |date| date.last())).max();
    stated.or(published).unwrap_or(case.added)
}

pub(super) fn row(case: &schema::Case, folder: &str, content: &Content, places: &Places) -> model::Case {
    model::Case {
        date: case.date.value,
        known: known(case),
        added: case.added,
        draft: case.draft,
        publish_at: case.publish_at,
        title: case.title.clone(),
        summary: case.summary.clone(),
        text: case.text.clone(),
        fields: case.fields.iter().filter_map(|id| places.fields.get(&id.value).copied()).collect(),
        places: case.places.iter().filter_map(|id| places.places.get(&id.value).copied()).collect(),
        organisations: case
            .organisations
            .iter()
            .filter_map(|id| places.organisations.get(&id.value).copied())
            .collect(),
        tasks: case.tasks.iter().filter_map(|id| places.tasks.get(&id.value).copied()).collect(),
        records: case.records.iter().map(|id| id.value.clone()).collect(),
        pictures: case.pictures.iter().filter_map(|row| picture(row, folder, content)).collect(),
        sources: case.sources.clone(),
        disagreement: case.disagreement.clone(),
        note: case.note.clone(),
    }
}

/// A picture; none if it cannot be shown, which a rule has told.
fn picture(picture: &schema::Picture, folder: &str, content: &Content) -> Option<model::Picture> {
    let file = &picture.file.value.0;
    let read = content.pictures.get(&(folder.to_owned(), file.clone()))?;
    Some(model::Picture {
        file: file.clone(),
        size: read.size.ok()?,
        alt: picture.alt.clone(),
        credit: picture.credit.0.clone(),
        caption: picture.caption.clone(),
    })
}
