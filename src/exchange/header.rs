//! Finds the header of a sheet: the row, or the two rows, that name its columns.

use std::collections::BTreeMap;

use unicode_normalization::UnicodeNormalization;

use super::column::{Column, What, all_names, names, readers};
use super::grid::{Cells, Grid, letters};
use crate::diagnostic::{Failure, Message, Words, nearest};
use crate::lang::{Lang, Languages};

/// How many rows are looked at for the header.
const LOOKED_AT: usize = 40;

/// The header of a sheet.
pub(super) struct Header {
    /// The number of its last row, counted from zero.
    pub(super) last: u32,
    /// The columns that are known, by their place.
    pub(super) columns: BTreeMap<u32, Column>,
    /// What the header says of each place.
    pub(super) titles: BTreeMap<u32, String>,
    /// The places of columns that are not known, each with the one that it may be meant for.
    pub(super) unknown: Vec<(u32, Option<Column>)>,
}

/// What columns can be called.
pub(super) struct Names {
    /// The column of each name, in the form in which names are compared.
    known: BTreeMap<String, Column>,
    /// Words that say whether a column must be filled, which are no part of its name.
    marks: Vec<String>,
    /// What a column of numbers of rows is called, which says nothing.
    ordinals: Vec<String>,
}

impl Names {
    pub(super) fn new(languages: &Languages) -> Self {
        let all = |key: &'static str| {
            readers().iter().flat_map(|words| names(words, key)).map(|name| plain(&name)).collect::<Vec<_>>()
        };
        let mut known = BTreeMap::new();
        for (name, column) in all_names(languages) {
            known.entry(plain(&name)).or_insert(column);
        }
        Self { known, marks: all("sheet-marks"), ordinals: all("sheet-ordinals") }
    }

    /// The column that a header names: as a whole, or in each of its parts if it has several languages.
    pub(super) fn find(&self, header: &str) -> Option<Column> {
        self.one(header).or_else(|| {
            let parts = header.split(['\n', '/', '／', '|']).filter(|part| !plain(part).is_empty());
            let mut columns = parts.map(|part| self.one(part));
            let first = columns.next()??;
            columns.all(|column| column == Some(first)).then_some(first)
        })
    }

    fn one(&self, header: &str) -> Option<Column> {
        let name = plain(header);
        let found = self.known.get(&name).copied().or_else(|| {
            let mark = self.marks.iter().find(|mark| name.ends_with(mark.as_str()) && name != **mark)?;
            self.known.get(&name[..name.len() - mark.len()]).copied()
        });
        // Two words beside each other, each in its language: `日期 Date`.
        found.or_else(|| {
            let (one, other) = header.trim().split_once(' ')?;
            let column = self.known.get(&plain(one)).copied()?;
            (self.known.get(&plain(other)) == Some(&column)).then_some(column)
        })
    }

    /// The column that a header may be meant for. Short words are near to each other without being meant for each other.
    fn nearest(&self, header: &str) -> Option<Column> {
        let header = plain(header.lines().next().unwrap_or_default());
        let long = self.known.keys().map(String::as_str).filter(|name| name.chars().count() > 2);
        nearest(&header, long.filter(|_| header.chars().count() > 2)).map(|near| self.known[&near])
    }
}

/// A name in the form in which names are compared: its letters and digits, in half width and lower case.
pub(super) fn plain(name: &str) -> String {
    name.nfkc().flat_map(char::to_lowercase).filter(|character| character.is_alphanumeric()).collect()
}

/// Rows that may be the header, and the columns that they name.
struct Candidate {
    last: u32,
    titles: BTreeMap<u32, String>,
    columns: BTreeMap<u32, Column>,
}

impl Candidate {
    fn new(last: u32, titles: BTreeMap<u32, String>, names: &Names) -> Self {
        let columns = titles.iter().filter_map(|(place, title)| Some((*place, names.find(title)?))).collect();
        Self { last, titles, columns }
    }

    /// Two rows. A column is named by both together, or by the lower one if the upper one names a group that says no more.
    fn of_two(last: u32, upper: &BTreeMap<u32, String>, lower: &BTreeMap<u32, String>, names: &Names) -> Self {
        let mut titles = joined(upper, lower);
        for (place, title) in &mut titles {
            if let Some(own) = lower.get(place).filter(|own| names.find(title).is_none() && names.find(own).is_some()) {
                title.clone_from(own);
            }
        }
        Self::new(last, titles, names)
    }
}

/// The header of a sheet; `None` if fewer than two columns are named.
pub(super) fn find(grid: &Grid, names: &Names) -> Option<Header> {
    let rows: Vec<(u32, &Cells)> = grid.rows.iter().take(LOOKED_AT).map(|(row, cells)| (*row, cells)).collect();
    let mut best: Option<(usize, Candidate)> = None;
    // Of headers that name as many columns, a single row is the better one.
    let mut offer = |candidate: Candidate, single: usize| {
        let score = 2 * candidate.columns.len() + single;
        if candidate.columns.len() > 1 && best.as_ref().is_none_or(|(most, _)| score > *most) {
            best = Some((score, candidate));
        }
    };
    for (place, (row, cells)) in rows.iter().enumerate() {
        offer(Candidate::new(*row, titles(cells), names), 1);
        if let Some((next, below)) = rows.get(place + 1).filter(|(next, _)| *next == row + 1) {
            offer(Candidate::of_two(*next, &titles(cells), &titles(below), names), 0);
        }
    }
    let (_, Candidate { last, titles, columns }) = best?;
    let is_foreign = |place: &u32, title: &str| !columns.contains_key(place) && !names.ordinals.contains(&plain(title));
    let foreign = titles.iter().filter(|(place, title)| is_foreign(place, title));
    // What has its column already was not meant by another name as well.
    let nearest = |title: &str| names.nearest(title).filter(|near| !columns.values().any(|known| known == near));
    let unknown = foreign.map(|(place, title)| (*place, nearest(title))).collect();
    Some(Header { last, columns, titles, unknown })
}

fn titles(cells: &Cells) -> BTreeMap<u32, String> {
    cells.iter().filter_map(|(place, value)| Some((*place, value.words()?))).collect()
}

/// Two rows of a header in which the upper one names groups: `标题` above `中文` and `英文`.
fn joined(upper: &BTreeMap<u32, String>, lower: &BTreeMap<u32, String>) -> BTreeMap<u32, String> {
    let places = upper.keys().chain(lower.keys()).copied();
    let title = |place: u32| {
        let own = upper.get(&place);
        match (own, lower.get(&place)) {
            (Some(above), Some(below)) if above == below => above.clone(),
            (Some(above), Some(below)) => format!("{above} {below}"),
            (Some(above), None) => above.clone(),
            (None, Some(below)) => {
                let group = upper.range(..place).next_back().map(|(_, title)| title.as_str()).unwrap_or_default();
                format!("{group} {below}").trim().to_owned()
            }
            (None, None) => String::new(),
        }
    };
    places.map(|place| (place, title(place))).collect()
}

impl Header {
    /// Where a column stands, if it is there.
    pub(super) fn place(&self, column: Column) -> Option<u32> {
        self.columns.iter().find(|(_, known)| **known == column).map(|(place, _)| *place)
    }

    /// The columns that every new record needs and that are not there; none where rows say which record they change.
    pub(super) fn missing(&self) -> Vec<Column> {
        if self.place(Column::new(What::Id)).is_some() {
            return Vec::new();
        }
        let needed = [Column::new(What::Date), Column::of(What::Title, Lang::RECORD)];
        needed.into_iter().filter(|column| self.place(*column).is_none()).collect()
    }

    /// What they are called.
    pub(super) fn missing_names(&self, words: &Words, languages: &Languages) -> String {
        let names: Vec<String> = self.missing().iter().map(|column| column.name(words, languages)).collect();
        names.join(words.reader().list_separator())
    }

    /// Refuses a header that lacks what every record needs or names a column twice.
    pub(super) fn expect_whole(&self, sheet: &str, words: &Words, languages: &Languages) -> Result<(), Failure> {
        let missing = self.missing_names(words, languages);
        if !missing.is_empty() {
            let found: Vec<String> = self.titles.values().map(|title| title.replace('\n', " ")).collect();
            let message = Message::new("failure-sheet-columns").with("sheet", sheet);
            let message = message.with("missing", missing).with("found", found.join(words.reader().list_separator()));
            return Err(Failure::new(message));
        }
        for (place, column) in &self.columns {
            if let Some((first, _)) = self.columns.range(..place).find(|(_, earlier)| *earlier == column) {
                let message = Message::new("failure-sheet-twice").with("sheet", sheet);
                let message = message.with("name", column.name(words, languages));
                return Err(Failure::new(message.with("first", letters(*first)).with("second", letters(*place))));
            }
        }
        Ok(())
    }
}
