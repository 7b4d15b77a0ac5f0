//! Which record each row is: one that is there, as it is or changed, or a new one.

use std::collections::{HashMap, HashSet};

use unicode_normalization::UnicodeNormalization;

use super::ask::Reading;
use super::column::{Column, What};
use super::row::{self, Row};
use super::understand::{Understanding, Understood};
use crate::date::Day;
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
    /// It changes a record.
    Change {
        /// In these columns.
        columns: Vec<Column>,
        /// Whether those who have read the record want to know.
        is_news: bool,
    },
    /// It says what a record says already.
    Same,
}

/// What is to be done for rows.
#[derive(Default)]
pub(super) struct Plan {
    pub(super) steps: Vec<Step>,
    /// How many empty cells leave a value as it is.
    pub(super) kept: usize,
}

/// The plan for the rows. `read_until` is the day before which records were put in that people have read; none if changes are
/// only slips of the pen.
pub(super) fn plan(rows: Vec<Understood>, reader: &mut Understanding<'_, '_, '_>, read_until: Option<Day>) -> Plan {
    let records = &reader.known.content().records;
    let mut planning = Planning {
        taken: records.iter().map(|record| record.id.value.to_string()).collect(),
        alike: HashMap::new(),
        named: HashMap::new(),
        numbers: HashMap::new(),
        kept: 0,
        read_until,
        reader,
    };
    for record in records {
        planning.remember(record.id.value.as_str(), row::of(record));
    }
    // Ids that rows give are theirs, wherever they stand.
    planning.taken.extend(rows.iter().filter_map(|row| row.row.get(&Column::new(What::Id)).cloned()));
    let steps = rows.into_iter().filter_map(|row| planning.step(row.number, row.row)).collect();
    Plan { steps, kept: planning.kept }
}

/// By what rows are found that may be one record: date and title.
type Gist = (String, String);

struct Planning<'p, 'u, 'i, 'a> {
    reader: &'p mut Understanding<'u, 'i, 'a>,
    taken: HashSet<String>,
    alike: HashMap<Gist, Vec<(String, Row)>>,
    /// The rows that named an id, by the id.
    named: HashMap<String, u32>,
    /// The last number that was put to each id that was taken.
    numbers: HashMap<String, u32>,
    kept: usize,
    read_until: Option<Day>,
}

const ID: Column = Column::new(What::Id);

impl Planning<'_, '_, '_, '_> {
    fn remember(&mut self, id: &str, row: Row) {
        if let Some(gist) = gist(&row) {
            self.alike.entry(gist).or_default().push((id.to_owned(), row));
        }
    }

    /// What is to be done for a row; `None` if it is kept out.
    fn step(&mut self, number: u32, row: Row) -> Option<Step> {
        match row.get(&ID).cloned() {
            Some(id) => self.with_id(number, &id, row),
            None => self.without_id(number, row),
        }
    }

    fn with_id(&mut self, number: u32, id: &str, mut row: Row) -> Option<Step> {
        if let Some(first) = self.named.insert(id.to_owned(), number) {
            let message = Message::new("sheet-id-twice").with("value", id).with("row", first.to_string());
            self.reader.refuse(number, Some(ID), message);
            return None;
        }
        let known = self.reader.known;
        if let Some(record) = known.record(id) {
            return self.changed(number, record, row);
        }
        if let Some(near) = known.nearest_record(id) {
            let reading = Reading::doubtful(Message::new("sheet-id-near").with("value", id), [near, id.to_owned()]);
            let chosen = self.ask(number, ID, reading)?;
            row.insert(ID, chosen.clone());
            if let Some(record) = known.record(&chosen) {
                return self.changed(number, record, row);
            }
        }
        self.added(number, row)
    }

    fn without_id(&mut self, number: u32, mut row: Row) -> Option<Step> {
        let known = self.reader.known;
        let alike = gist(&row).and_then(|gist| self.alike.get(&gist)).cloned().unwrap_or_default();
        if let Some((id, other)) = alike.iter().find(|(_, other)| differing(&row, other).next().is_none()) {
            return Some(Step { number, id: id.clone(), row: other.clone(), kind: Kind::Same });
        }
        if let Some((id, other)) = alike.iter().find(|(id, _)| known.record(id).is_some()) {
            let names: Vec<String> = differing(&row, other).map(|column| self.reader.name(column)).collect();
            let separator = self.reader.words.reader().list_separator();
            let message = Message::new("sheet-similar").with("id", id.as_str()).with("names", names.join(separator));
            let new = self.reader.words.say_plain("sheet-similar-new");
            let reading = Reading::Doubtful(message, vec![(id.clone(), id.clone()), (new, String::new())]);
            let chosen = self.ask(number, Column::of(What::Title, Lang::RECORD), reading)?;
            if let Some(record) = known.record(&chosen) {
                row.insert(ID, chosen);
                return self.changed(number, record, row);
            }
        }
        self.added(number, row)
    }

    /// Asks about a doubt; `None` if the row is kept out.
    fn ask(&mut self, number: u32, column: Column, reading: Reading) -> Option<String> {
        self.reader.settle(number, column, reading, &|words| Reading::Clear(words.to_owned())).ok()?
    }

    fn added(&mut self, number: u32, mut row: Row) -> Option<Step> {
        if !self.reader.complete(number, &mut row).unwrap_or_default() {
            return None;
        }
        let id = row.get(&ID).cloned().unwrap_or_else(|| self.free(&row));
        self.taken.insert(id.clone());
        row.insert(ID, id.clone());
        self.remember(&id, row.clone());
        Some(Step { number, id, row, kind: Kind::New })
    }

    /// What a row with the id of a record changes in it.
    fn changed(&mut self, number: u32, record: &Record, row: Row) -> Option<Step> {
        let before = row::of(record);
        let columns: Vec<Column> = differing(&row, &before).collect();
        let mut whole = before.clone();
        whole.extend(columns.iter().map(|column| (*column, row[column].clone())));
        if let Some(column) = columns.iter().find(|column| has_several(record, **column)) {
            let message = Message::new("sheet-several").with("id", record.id.value.as_str());
            self.reader.refuse(number, Some(*column), message);
            return None;
        }
        if !columns.is_empty() && !self.reader.is_whole(number, &whole, &columns) {
            return None;
        }
        self.kept += whole.keys().filter(|column| self.reader.is_blank(number, **column)).count();
        let id = record.id.value.to_string();
        let was_read = self.read_until.is_some_and(|today| {
            !record.draft && record.added.value < today && record.publish_at.is_none_or(|day| day <= today)
        });
        // A translation that was missing is no change to those who read it in a language that was there.
        let is_told =
            |column: &Column| column.lang.is_none_or(|lang| lang == Lang::RECORD) || before.contains_key(column);
        let is_news = was_read && columns.iter().any(|column| column.what.is_reported() && is_told(column));
        let kind = if columns.is_empty() { Kind::Same } else { Kind::Change { columns, is_news } };
        Some(Step { number, id, row: whole, kind })
    }

    /// An id that is free: the words of the title that have no digits, in a language written in Latin letters; else what it is about.
    fn free(&mut self, row: &Row) -> String {
        let languages = self.reader.known.languages().iter().map(|(lang, _)| lang);
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

/// The columns of a row in which another one says something else, or nothing.
fn differing<'r>(row: &'r Row, other: &'r Row) -> impl Iterator<Item = Column> + 'r {
    let is_same = |(column, value): &(&Column, &String)| {
        other.get(column).is_some_and(|known| row::is_same(column.what, known, value))
    };
    row.iter().filter(move |cell| !is_same(cell)).map(|(column, _)| *column)
}

/// Whether a record has several values where a row can hold one.
fn has_several(record: &Record, column: Column) -> bool {
    match column.what {
        What::Status => record.statuses.len() > 1,
        What::Progress => record.progress.len() > 1,
        What::Target | What::Value => row::observation(record).is_none() && record.all_observations().next().is_some(),
        _ => false,
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
