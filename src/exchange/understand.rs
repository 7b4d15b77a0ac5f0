//! Understands the rows of a sheet, and asks about what can mean several things.

use std::collections::BTreeMap;

use unicode_normalization::UnicodeNormalization;

use super::ask::{Answer, Ask, Doubt, Reading, Unanswered};
use super::choice;
use super::column::{Column, What};
use super::grid::{Cells, Finding, Place, Value};
use super::header::{Header, plain};
use super::known::Known;
use super::reading;
use super::row::{self, Row};
use super::sheet::Sheet;
use super::source_cell;
use crate::diagnostic::{Message, Words};
use crate::schema::Record;

/// A row that was understood.
pub(super) struct Understood {
    /// Its number, counted from one.
    pub(super) number: u32,
    /// What its cells say.
    pub(super) row: Row,
}

/// Somebody said that the row is to be left out.
#[derive(Debug)]
pub(super) struct LeftOut;

/// Reads rows one after the other.
pub(super) struct Understanding<'u, 'i, 'a> {
    sheet: &'u Sheet,
    pub(super) known: &'u Known<'i>,
    pub(super) words: &'u Words,
    ask: Option<&'u mut Ask<'a>>,
    /// What keeps rows out.
    pub(super) findings: Vec<Finding>,
    /// What is told besides.
    pub(super) notes: Vec<Finding>,
    /// What the rows above say, each column where it last says something.
    above: Row,
    /// What every row says of columns that the sheet does not have, as far as somebody was asked; `None` if he said nothing.
    pub(super) of_all: BTreeMap<Column, Option<String>>,
}

impl<'u, 'i, 'a> Understanding<'u, 'i, 'a> {
    pub(super) fn new(sheet: &'u Sheet, known: &'u Known<'i>, words: &'u Words, ask: Option<&'u mut Ask<'a>>) -> Self {
        Self {
            sheet,
            known,
            words,
            ask,
            findings: Vec::new(),
            notes: Vec::new(),
            above: Row::new(),
            of_all: BTreeMap::new(),
        }
    }

    /// Whether somebody can be asked.
    pub(super) fn can_ask(&self) -> bool {
        self.ask.is_some()
    }

    pub(super) fn header(&self) -> &Header {
        &self.sheet.header
    }

    /// What a column is called.
    pub(super) fn name(&self, column: Column) -> String {
        column.name(self.words, self.known.languages())
    }

    /// Whether the sheet has a column, and nothing in it in a row.
    pub(super) fn is_blank(&self, number: u32, column: Column) -> bool {
        let cells = self.sheet.grid.rows.get(&(number - 1));
        self.header().place(column).is_some_and(|place| cells.is_none_or(|cells| !cells.contains_key(&place)))
    }

    /// A place in the sheet: a cell, if its column is there.
    pub(super) fn place(&self, number: u32, column: Option<Column>) -> Place {
        let column = column.and_then(|column| Some((self.header().place(column)?, self.name(column))));
        Place { sheet: self.sheet.grid.name.clone(), row: number, column }
    }

    pub(super) fn refuse(&mut self, number: u32, column: Option<Column>, message: Message) {
        let place = self.place(number, column);
        self.findings.push(Finding { place, message });
    }

    fn note(&mut self, number: u32, message: Message) {
        let place = self.place(number, None);
        self.notes.push(Finding { place, message });
    }

    /// The rows below the header that say something. What is hidden nobody has looked at, so it is told and not taken.
    pub(super) fn rows(&mut self) -> Vec<Understood> {
        let sheet = self.sheet;
        let totals: Vec<String> = choice::all("sheet-totals").iter().map(|total| plain(total)).collect();
        let mut found = Vec::new();
        let mut hidden = Vec::new();
        for (place, cells) in sheet.grid.rows.range(self.header().last + 1..) {
            let number = place + 1;
            let row = if sheet.grid.hidden.rows.contains(place) {
                hidden.push(number);
                None
            } else if let Some(message) = self.passed_over(cells, &totals) {
                self.note(number, message);
                None
            } else {
                let before = self.findings.len();
                let row = self.row(number, cells).ok();
                let is_clear = self.findings.len() == before;
                found.extend(row.clone().filter(|_| is_clear).map(|row| Understood { number, row }));
                row
            };
            // A cell that is empty leaves what stands above it in force, a row that is none of records does not.
            match row {
                Some(row) => self.above.extend(row),
                None => self.above.clear(),
            }
        }
        if let Some(first) = hidden.first() {
            let message = Message::new("sheet-rows-hidden").with("count", hidden.len());
            self.note(*first, message.with("rows", ranges(&hidden).join(self.words.reader().list_separator())));
        }
        found
    }

    /// Why a row is none of records, if that is to be seen.
    fn passed_over(&self, cells: &Cells, totals: &[String]) -> Option<Message> {
        let first = cells.values().next().and_then(Value::words).unwrap_or_default();
        if totals.contains(&plain(&first)) {
            return Some(Message::new("sheet-row-total").with("value", first));
        }
        if self.is_header_again(cells) {
            return Some(Message::new("sheet-row-header"));
        }
        let is_foreign = !cells.keys().any(|place| self.header().columns.contains_key(place));
        is_foreign.then(|| Message::new("sheet-row-foreign").with("value", first))
    }

    /// Whether a row repeats the header, as at the top of every printed page.
    fn is_header_again(&self, cells: &Cells) -> bool {
        cells.iter().all(|(place, value)| self.header().titles.get(place) == value.words().as_ref())
    }

    fn row(&mut self, number: u32, cells: &Cells) -> Result<Row, LeftOut> {
        let sheet = self.sheet;
        let columns: BTreeMap<Column, &Value> =
            sheet.header.columns.iter().filter_map(|(place, column)| Some((*column, cells.get(place)?))).collect();
        let mut row = Row::new();
        for (column, value) in columns.iter().filter(|(column, _)| column.what != What::Value) {
            let url = Column { what: What::Url, ..*column };
            let said = match source_cell::address_in(column.what, value) {
                Some((address, reading)) => {
                    if !columns.contains_key(&url) {
                        row.extend(address.map(|address| (url, address)));
                    }
                    self.settle(number, *column, reading, &|words| Reading::Clear(words.to_owned()))?
                }
                None => self.cell(number, *column, value, &[])?,
            };
            row.extend(said.map(|said| (*column, said)));
        }
        let column = Column::new(What::Value);
        let target = Column::new(What::Target);
        // Somebody said that it is a value of none of the site's targets.
        let is_of_none = self.can_ask() && columns.contains_key(&target) && !row.contains_key(&target);
        if let Some(value) = columns.get(&column).filter(|_| !is_of_none) {
            let units = self.units(&row);
            let said = self.cell(number, column, value, &units.iter().map(String::as_str).collect::<Vec<_>>())?;
            row.extend(said.map(|said| (column, said)));
        }
        self.unit(number, &mut row);
        for source in row::sources_in(&row) {
            self.language(number, source, &mut row)?;
        }
        Ok(row)
    }

    /// What a cell says; `None` if it keeps the row out.
    fn cell(&mut self, number: u32, column: Column, value: &Value, units: &[&str]) -> Result<Option<String>, LeftOut> {
        let known = self.known;
        let reading = match value {
            Value::Text(text) if choice::is_ditto(text) => self.ditto(column, text),
            value => reading::read(column.what, value, known, units),
        };
        self.settle(number, column, reading, &|words| {
            reading::read(column.what, &Value::Text(words.to_owned()), known, units)
        })
    }

    /// `同上` is what the row above says, if no row was left out, added or sorted between them.
    fn ditto(&self, column: Column, text: &str) -> Reading {
        let separator = self.words.reader().list_separator();
        let option = |said: &String| (said.lines().collect::<Vec<_>>().join(separator), said.clone());
        let message = Message::new("sheet-ditto-meant").with("value", text);
        Reading::Doubtful(message, self.above.get(&column).map(option).into_iter().collect())
    }

    /// Asks about a reading of a row until it is clear.
    pub(super) fn settle(
        &mut self,
        number: u32,
        column: Column,
        reading: Reading,
        again: &dyn Fn(&str) -> Reading,
    ) -> Result<Option<String>, LeftOut> {
        let place = self.place(number, Some(column));
        let settled = self.agree(&place, reading, Unanswered::Row, again);
        if settled.is_err() {
            self.note(number, Message::new("sheet-row-left"));
        }
        settled
    }

    /// Asks about a reading until it is clear; `None` if there is nobody to ask, or the answer is that there is nothing.
    pub(super) fn agree(
        &mut self,
        place: &Place,
        mut reading: Reading,
        unanswered: Unanswered,
        again: &dyn Fn(&str) -> Reading,
    ) -> Result<Option<String>, LeftOut> {
        loop {
            let (message, options) = match reading {
                Reading::Clear(said) => return Ok(Some(said)),
                Reading::Doubtful(message, options) => (message, options),
                Reading::Wrong(message) => (message, Vec::new()),
            };
            let shown = || options.iter().map(|(shown, _)| shown.clone()).collect::<Vec<_>>();
            let Some(ask) = self.ask.as_mut() else {
                let message = if options.is_empty() {
                    message
                } else {
                    message.with("options", shown().join(self.words.reader().list_separator()))
                };
                self.findings.push(Finding { place: place.clone(), message });
                return Ok(None);
            };
            match ask(place, &Doubt { message: message.clone(), options: shown(), unanswered }) {
                Answer::Option(chosen) => match options.into_iter().nth(chosen) {
                    Some((_, said)) => return Ok(Some(said)),
                    None => reading = Reading::Wrong(message),
                },
                Answer::Words(words) if choice::says_nothing(&words) => return Ok(None),
                Answer::Words(words) => reading = again(&words),
                Answer::LeaveOut => return Err(LeftOut),
            }
        }
    }

    /// The unit in which the value of a row is counted, in every language: that of the record that it changes, or else that of its target.
    fn units(&self, row: &Row) -> Vec<String> {
        let record = self.record(row);
        let own = record.and_then(row::observation).and_then(|observation| observation.unit.as_ref());
        let target = row::target(row).or_else(|| row::target(&row::of(record?)));
        let target = target.and_then(|id| self.known.target(&id)).map(|target| &target.unit);
        let units = own.or(target).into_iter();
        units.flat_map(|unit| unit.iter().map(|(_, words)| words.0.clone()).collect::<Vec<_>>()).collect()
    }

    /// The record whose id a row has.
    pub(super) fn record(&self, row: &Row) -> Option<&Record> {
        let id = row.get(&Column::new(What::Id))?;
        self.known.record(id)
    }

    /// A unit says nothing new if it is that of the target; another one is for the file, where it has all its languages.
    fn unit(&mut self, number: u32, row: &mut Row) {
        let column = Column::new(What::Unit);
        let Some(unit) = row.remove(&column) else { return };
        let units = self.units(row);
        if units.iter().any(|known| signs(known) == signs(&unit)) {
            return;
        }
        if row.contains_key(&Column::new(What::Value)) {
            let message = Message::new("sheet-unit-other").with("value", unit);
            self.refuse(
                number,
                Some(column),
                match units.first() {
                    Some(known) => message.with("unit", known.as_str()),
                    None => Message::new("sheet-value-alone"),
                },
            );
        }
    }

    /// A title of a source is in a language; Chinese is seen by its characters.
    fn language(&mut self, number: u32, source: usize, row: &mut Row) -> Result<(), LeftOut> {
        let column = Column::new(What::SourceLanguage).of_source(source);
        let Some(title) = row.get(&Column::new(What::SourceTitle).of_source(source)) else { return Ok(()) };
        let is_known = self.record(row).is_some_and(|record| record.sources.len() > source);
        if row.contains_key(&column) || is_known {
            return Ok(());
        }
        let known = self.known;
        let reading = match choice::language_of(title, known.languages()) {
            Some(code) => Reading::Clear(code),
            None => choice::which_language(title, known.languages()),
        };
        let said = self.settle(number, column, reading, &|words| choice::language(words, known.languages()))?;
        row.extend(said.map(|said| (column, said)));
        Ok(())
    }
}

/// Numbers in their order as ranges: `5`, `7–9`.
fn ranges(numbers: &[u32]) -> Vec<String> {
    let runs = numbers.chunk_by(|one, next| one + 1 == *next);
    let range = |run: &[u32]| match run {
        [first, .., last] => format!("{first}–{last}"),
        [only] => only.to_string(),
        [] => String::new(),
    };
    runs.map(range).collect()
}

/// A unit in half width and lower case, without spaces.
fn signs(unit: &str) -> String {
    unit.nfkc().flat_map(char::to_lowercase).filter(|character| !character.is_whitespace()).collect()
}
