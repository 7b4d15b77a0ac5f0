//! Cells as the values of single fields.

use std::borrow::Cow;
use std::collections::HashMap;

use crate::data::{Cell, Field, Part, Rows};
use crate::date::{Date, When};
use crate::lang::Lang;
use crate::number::Number;
use crate::view::{MissingWords, Scope};

/// What stands in one field of one row.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Scalar<'m> {
    Empty,
    Text(Cow<'m, str>),
    List(Vec<Cow<'m, str>>),
    Number(Number),
    Count(usize),
    Truth(bool),
}

impl Scalar<'_> {
    fn owned(text: impl ToString) -> Self {
        Self::Text(Cow::Owned(text.to_string()))
    }
}

/// Makes the values of fields out of cells. It keeps the words that it looked up, of which a table has few and in every row.
pub(super) struct Spread<'s, 'a> {
    scope: &'s Scope<'a>,
    /// The fields, each with the place of its column.
    fields: Vec<(Field, usize)>,
    words: HashMap<(&'static str, &'static str, Lang), String>,
}

impl<'s, 'a> Spread<'s, 'a> {
    /// For the rows of a table.
    pub(super) fn new(scope: &'s Scope<'a>, rows: &Rows<'_>) -> Self {
        let place = |field: &Field| rows.columns.iter().position(|(name, _)| *name == field.column);
        let fields = rows.fields(scope.languages, scope.snapshot.outline).into_iter();
        let fields = fields.filter_map(|field| place(&field).map(|place| (field, place))).collect();
        Self { scope, fields, words: HashMap::new() }
    }

    /// The names of the fields, in order.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.fields.iter().map(|(field, _)| field.name.as_str())
    }

    /// What stands in the fields of a row.
    pub(super) fn line(&mut self, cells: &[Cell<'a>]) -> Result<Vec<Scalar<'a>>, MissingWords> {
        let fields = std::mem::take(&mut self.fields);
        let line = fields.iter().map(|(field, place)| self.scalar(&cells[*place], field)).collect();
        self.fields = fields;
        line
    }

    /// What stands in a field of a cell.
    fn scalar(&mut self, cell: &Cell<'a>, field: &Field) -> Result<Scalar<'a>, MissingWords> {
        Ok(match (cell, field.part) {
            (Cell::Empty, _) => Scalar::Empty,
            (Cell::Text(text), _) => Scalar::Text(text.clone()),
            (Cell::Words(words), Part::In(lang)) => text(words.get(lang).map(|words| words.0.as_str())),
            (Cell::Prose(prose), Part::In(lang)) => {
                let prose = prose.get(lang).map(|prose| prose.value.0.as_str());
                prose.map_or(Scalar::Empty, |prose| Scalar::Text(self.scope.named_prose(prose)))
            }
            (Cell::Code(_, word), Part::Whole) => Scalar::Text(Cow::Borrowed(word)),
            (Cell::Code(key, word), Part::In(lang)) => Scalar::Text(Cow::Owned(self.word(key, word, lang)?.to_owned())),
            (Cell::Codes(_, words), Part::Whole) => list(words.iter().copied()),
            (Cell::Codes(key, words), Part::In(lang)) => {
                let mut said: Vec<String> = Vec::with_capacity(words.len());
                for word in words {
                    said.push(self.word(key, word, lang)?.to_owned());
                }
                if said.is_empty() { Scalar::Empty } else { Scalar::owned(said.join("; ")) }
            }
            (Cell::Ids(ids), _) => list(ids.iter().copied()),
            (Cell::Number(number), _) => Scalar::Number(*number),
            (Cell::Count(count), _) => Scalar::Count(*count),
            (Cell::Date(when), part) => date(*when, part),
            (Cell::Day(day), _) => Scalar::owned(day),
            (Cell::Truth(truth), _) => Scalar::Truth(*truth),
            (Cell::Page(page), Part::In(lang)) if self.scope.has(*page) => {
                Scalar::owned(self.scope.absolute(&self.scope.route(*page, lang)))
            }
            (Cell::Series(series), Part::Category(breakdown)) => {
                let category = series.category(breakdown);
                let categories = &self.scope.snapshot.outline.breakdowns[breakdown].categories;
                text(category.and_then(|place| categories.get(place)).map(|(id, _)| id.as_str()))
            }
            (Cell::Series(series), Part::CategoryIn(breakdown, lang)) => {
                let category = series.category(breakdown);
                let categories = &self.scope.snapshot.outline.breakdowns[breakdown].categories;
                let name = category.and_then(|place| categories.get(place)).and_then(|(_, name)| name.get(lang));
                name.map_or(Scalar::Empty, |name| Scalar::owned(&name.0))
            }
            _ => Scalar::Empty,
        })
    }

    /// The interface word for a word of a fixed vocabulary.
    fn word(&mut self, key: &'static str, word: &'static str, lang: Lang) -> Result<&str, MissingWords> {
        let entry = (key, word, lang);
        if !self.words.contains_key(&entry) {
            let said = self.scope.word(lang, &format!("{key}{word}"))?;
            self.words.insert(entry, said);
        }
        Ok(&self.words[&entry])
    }
}

fn text(text: Option<&str>) -> Scalar<'_> {
    text.map_or(Scalar::Empty, |text| Scalar::Text(Cow::Borrowed(text)))
}

/// An empty list is a list as well: it says that there are none.
fn list<'m>(words: impl Iterator<Item = &'m str>) -> Scalar<'m> {
    Scalar::List(words.map(Cow::Borrowed).collect())
}

fn date(when: When, part: Part) -> Scalar<'static> {
    match part {
        Part::First => when.date().map(Date::first).map_or(Scalar::Empty, Scalar::owned),
        Part::Last => when.date().map(Date::last).map_or(Scalar::Empty, Scalar::owned),
        _ => Scalar::owned(when),
    }
}
