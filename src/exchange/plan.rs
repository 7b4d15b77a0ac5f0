//! Which record each row is: one that is there, as it is or changed, or a new one.

use std::collections::{HashMap, HashSet};

use unicode_normalization::UnicodeNormalization;

use super::ask::Reading;
use super::column::{Column, What};
use super::row::{self, Row};
use super::understand::{Understanding, Understood};
use crate::diagnostic::Message;
use crate::id::RecordId;
use crate::lang::Lang;
use crate::schema::Record;

/// The longest id that is made of a title, in bytes.
const LONGEST: usize = 48;

/// What is to be done for a row.
#[derive(Clone, Debug)]
pub(super) struct Step {
    /// The number of the row, counted from one.
    pub(super) number: u32,
    /// The id of the record.
    pub(super) id: String,
    /// All that the record says then.
    pub(super) row: Row,
    pub(super) kind: Kind,
}

/// What becomes of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// It is a new record.
    New,
    /// It changes these columns of a record.
    Change(Vec<Column>),
    /// It says what a record says already.
    Same,
}

/// The plan for the rows, and how many empty cells left a value as it is.
pub(super) fn plan(rows: Vec<Understood>, reader: &mut Understanding<'_, '_, '_>) -> (Vec<Step>, usize) {
    let known = reader.known;
    let mut planning = Planning {
        taken: known.content().records.iter().map(|record| record.id.value.to_string()).collect(),
        alike: HashMap::new(),
        named: HashMap::new(),
        numbers: HashMap::new(),
        kept: 0,
    };
    for record in &known.content().records {
        planning.remember(record.id.value.as_str(), row::of(record));
    }
    // Ids that rows give are theirs, wherever they stand.
    planning.taken.extend(rows.iter().filter_map(|row| row.row.get(&Column::new(What::Id)).cloned()));
    let steps = rows.into_iter().filter_map(|row| planning.step(row, reader)).collect();
    (steps, planning.kept)
}

/// By what rows are found that may be one record: date and title.
type Gist = (String, String);

struct Planning {
    taken: HashSet<String>,
    alike: HashMap<Gist, Vec<(String, Row)>>,
    /// The rows that named an id, by the id.
    named: HashMap<String, u32>,
    /// The last number that was put to each id that was taken.
    numbers: HashMap<String, u32>,
    kept: usize,
}

impl Planning {
    fn remember(&mut self, id: &str, row: Row) {
        if let Some(gist) = gist(&row) {
            self.alike.entry(gist).or_default().push((id.to_owned(), row));
        }
    }

    /// `None` if the row is kept out.
    fn step(&mut self, understood: Understood, reader: &mut Understanding<'_, '_, '_>) -> Option<Step> {
        let Understood { number, mut row } = understood;
        let column = Column::new(What::Id);
        if let Some(id) = row.get(&column).cloned() {
            if let Some(first) = self.named.insert(id.clone(), number) {
                reader.refuse(
                    number,
                    Some(column),
                    Message::new("sheet-id-twice").with("value", id).with("row", first.to_string()),
                );
                return None;
            }
            if let Some(record) = reader.known.record(&id) {
                return self.changed(number, record, row, reader);
            }
            if let Some(near) = reader.known.nearest_record(&id) {
                let message = Message::new("sheet-id-near").with("value", id.as_str());
                let reading = Reading::doubtful(message, [near, id.clone()]);
                let chosen =
                    reader.settle(number, column, reading, &|words| Reading::Clear(words.to_owned())).ok()??;
                row.insert(column, chosen.clone());
                if let Some(record) = reader.known.record(&chosen) {
                    return self.changed(number, record, row, reader);
                }
            }
            return self.added(number, row, reader);
        }
        let known = gist(&row).and_then(|gist| self.alike.get(&gist)).cloned().unwrap_or_default();
        let differs = |other: &Row| {
            row.iter()
                .any(|(column, value)| !other.get(column).is_some_and(|known| row::is_same(column.what, known, value)))
        };
        if let Some((id, other)) = known.iter().find(|(_, other)| !differs(other)) {
            return Some(Step { number, id: id.clone(), row: other.clone(), kind: Kind::Same });
        }
        if let Some((id, other)) = known.into_iter().find(|(id, _)| reader.known.record(id).is_some()) {
            let names = row.iter().filter(|(column, value)| {
                !other.get(column).is_some_and(|known| row::is_same(column.what, known, value))
            });
            let names: Vec<String> =
                names.map(|(column, _)| column.name(reader.words, reader.known.languages())).collect();
            let separator = reader.words.reader().list_separator();
            let message = Message::new("sheet-similar").with("id", id.as_str()).with("names", names.join(separator));
            let new = reader.words.say_plain("sheet-similar-new");
            let options = vec![(id.clone(), id.clone()), (new, String::new())];
            let title = Column::of(What::Title, Lang::RECORD);
            let chosen = reader
                .settle(number, title, Reading::Doubtful(message, options), &|words| Reading::Clear(words.to_owned()))
                .ok()??;
            if let Some(record) = reader.known.record(&chosen) {
                row.insert(column, chosen);
                return self.changed(number, record, row, reader);
            }
        }
        self.added(number, row, reader)
    }

    fn added(&mut self, number: u32, mut row: Row, reader: &mut Understanding<'_, '_, '_>) -> Option<Step> {
        if !reader.is_complete(number, &row) {
            return None;
        }
        let column = Column::new(What::Id);
        let id = row.get(&column).cloned().unwrap_or_else(|| self.free(&row, reader));
        self.taken.insert(id.clone());
        row.insert(column, id.clone());
        self.remember(&id, row.clone());
        Some(Step { number, id, row, kind: Kind::New })
    }

    /// What a row with the id of a record changes in it.
    fn changed(
        &mut self,
        number: u32,
        record: &Record,
        row: Row,
        reader: &mut Understanding<'_, '_, '_>,
    ) -> Option<Step> {
        let mut whole = row::of(record);
        let mut columns = Vec::new();
        for (column, value) in row {
            if !whole.get(&column).is_some_and(|known| row::is_same(column.what, known, &value)) {
                columns.push(column);
                whole.insert(column, value);
            }
        }
        let of_target = |column: &Column| matches!(column.what, What::Target | What::Value);
        let has_several = |column: &Column| match column.what {
            What::Status => record.statuses.len() > 1,
            What::Progress => record.progress.len() > 1,
            _ => of_target(column) && row::observation(record).is_none() && record.all_observations().next().is_some(),
        };
        if let Some(column) = columns.iter().find(|column| has_several(column)) {
            reader.refuse(number, Some(*column), Message::new("sheet-several").with("id", record.id.value.as_str()));
            return None;
        }
        if columns.iter().any(|column| matches!(column.what, What::Status | What::Progress | What::Value | What::About))
            && !reader.is_whole(number, &whole)
        {
            return None;
        }
        let cells = reader.sheet.grid.rows.get(&(number - 1));
        let is_blank = |column: &Column| {
            let place = reader.sheet.header.columns.iter().find(|(_, known)| *known == column).map(|(place, _)| place);
            place.is_some_and(|place| cells.is_none_or(|cells| !cells.contains_key(place)))
        };
        self.kept += whole.keys().filter(|column| is_blank(column)).count();
        let kind = if columns.is_empty() { Kind::Same } else { Kind::Change(columns) };
        Some(Step { number, id: record.id.value.to_string(), row: whole, kind })
    }

    /// An id that is free: the words of the title that have no digits, in a language written in Latin letters; else what it is about.
    fn free(&mut self, row: &Row, reader: &Understanding<'_, '_, '_>) -> String {
        let languages = reader.known.languages().iter().map(|(lang, _)| lang);
        let titles = languages.filter_map(|lang| row.get(&Column::of(What::Title, lang)));
        let of_title = titles.map(|title| slug(title)).find(|slug| slug.len() > 2);
        let about = row.get(&Column::new(What::About)).and_then(|about| about.lines().next());
        let base = of_title.unwrap_or_else(|| match about {
            Some(about) => about.replace(':', "-"),
            None => "record".to_owned(),
        });
        let is_free = |id: &String| !self.taken.contains(id) && RecordId::new(id).is_some();
        if is_free(&base) {
            return base;
        }
        // Thousands of rows may be about one thing: the numbers that are taken are not tried again.
        let last = self.numbers.entry(base.clone()).or_insert(1);
        loop {
            *last += 1;
            let id = format!("{base}-{last}");
            if is_free(&id) {
                return id;
            }
        }
    }
}

fn gist(row: &Row) -> Option<Gist> {
    let title = row.get(&Column::of(What::Title, Lang::RECORD))?;
    Some((row.get(&Column::new(What::Date))?.clone(), title.clone()))
}

/// The words of a title in Latin letters, as far as they fit.
fn slug(title: &str) -> String {
    let letters: String = title.nfkd().filter(|character| !('\u{300}'..='\u{36f}').contains(character)).collect();
    let letters = letters.replace(['’', '\''], "").to_lowercase();
    let is_part = |character: char| character.is_alphanumeric();
    let words = letters.split(|character| !is_part(character)).filter(|word| !word.is_empty());
    let mut slug = String::new();
    for word in words.filter(|word| word.bytes().all(|byte| byte.is_ascii_lowercase())) {
        if slug.len() + word.len() >= LONGEST {
            break;
        }
        if !slug.is_empty() {
            slug.push('-');
        }
        slug.push_str(word);
    }
    slug
}

#[cfg(test)]
mod tests {
    use super::slug;

    #[test]
    fn an_id_has_no_figure_that_may_be_corrected() {
        assert_eq!(slug("Beijing’s 29 R&D centres opened in 2025"), "beijings-r-d-centres-opened-in");
        assert_eq!(slug("Café à Pékin"), "cafe-a-pekin");
        assert_eq!(slug("首批29家"), "");
        assert!(slug(&"long ".repeat(40)).len() <= 48);
    }
}
