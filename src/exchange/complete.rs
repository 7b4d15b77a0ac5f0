//! Whether a row says all that its record needs.

use super::ask::{Reading, Unanswered};
use super::choice;
use super::column::{Column, What};
use super::grid::Value;
use super::reading;
use super::row::{self, Row};
use super::understand::{LeftOut, Understanding};
use crate::diagnostic::Message;
use crate::lang::Lang;

impl Understanding<'_, '_, '_> {
    /// Puts into a row what a new record needs and the row does not have, as far as somebody can be asked; what is then missing is
    /// told at once. Whether the rest is sound, the check of the site says.
    pub(super) fn complete(&mut self, number: u32, row: &mut Row) -> Result<bool, LeftOut> {
        let before = self.findings.len();
        let in_record = |what: What| Column::of(what, Lang::RECORD);
        let needed = [in_record(What::Title), Column::new(What::Date), Column::new(What::Kind), in_record(What::Text)];
        let needed: Vec<Column> = needed.into_iter().chain(of_sources(row)).collect();
        for column in needed.iter().filter(|column| !row.contains_key(column)).copied().collect::<Vec<_>>() {
            let said = self.supply(number, column)?;
            row.extend(said.map(|said| (column, said)));
        }
        self.tell_missing(number, needed.into_iter().filter(|column| !row.contains_key(column)).collect());
        let about = Column::new(What::About);
        if names_none(row) {
            let said = self.supply(number, about)?;
            row.extend(said.map(|said| (about, said)));
        }
        if names_none(row) {
            self.refuse(number, Some(about), Message::new("sheet-about-nothing"));
        }
        let all: Vec<Column> = row.keys().copied().collect();
        Ok(self.is_whole(number, row, &all) && self.findings.len() == before)
    }

    /// Asks what a row says in a column in which it says nothing: of a column that the sheet does not have, once for all rows.
    fn supply(&mut self, number: u32, column: Column) -> Result<Option<String>, LeftOut> {
        if !self.can_ask() {
            return Ok(None);
        }
        let known = self.known;
        let again = |words: &str| reading::read(column.what, &Value::Text(words.to_owned()), known, &[]);
        let question = |key: &'static str, name: String| {
            let options = if column.what == What::Kind { choice::kind_options() } else { Vec::new() };
            Reading::Doubtful(Message::new(key).with("name", name), options)
        };
        let is_of_all = matches!(column.what, What::Kind | What::Publisher | What::About);
        if self.header().place(column).is_some() || !is_of_all {
            let reading = question("sheet-missing-one", self.name(column));
            return self.settle(number, column, reading, &again);
        }
        if let Some(said) = self.of_all.get(&column) {
            return Ok(said.clone());
        }
        let place = self.place(self.header().last + 1, None);
        let reading = question("sheet-missing-all", self.name(column));
        let said = self.agree(&place, reading, Unanswered::Rows, &again).unwrap_or_default();
        self.of_all.insert(column, said.clone());
        Ok(said)
    }

    fn tell_missing(&mut self, number: u32, missing: Vec<Column>) {
        let Some(first) = missing.first().copied() else { return };
        let names: Vec<String> = missing.iter().map(|column| self.name(*column)).collect();
        let message = Message::new("sheet-missing").with("names", names.join(self.words.reader().list_separator()));
        self.refuse(number, (missing.len() == 1).then_some(first), message);
    }

    /// Whether what these columns of a row say makes a whole with the others: of what a value, a status and a progress are, and all
    /// of a source, none of which is passed over.
    pub(super) fn is_whole(&mut self, number: u32, row: &Row, columns: &[Column]) -> bool {
        let before = self.findings.len();
        let has = |what: What| row.contains_key(&Column::new(what));
        let is_said = |whats: &[What]| columns.iter().any(|column| whats.contains(&column.what));
        let subjects = row::subjects(row);
        let steps = subjects.iter().filter(|subject| subject.starts_with("step:")).count();
        if has(What::Value) && is_said(&[What::Value, What::About]) && row::target(row).is_none() {
            self.refuse(number, Some(Column::new(What::Value)), Message::new("sheet-value-alone"));
        }
        let has_no_one = subjects.is_empty() || steps > 0 && subjects.len() > 1;
        if has(What::Status) && is_said(&[What::Status, What::About]) && has_no_one {
            self.refuse(number, Some(Column::new(What::Status)), Message::new("sheet-status-of"));
        }
        if has(What::Progress) && is_said(&[What::Progress, What::About]) && subjects.len() != 1 {
            self.refuse(number, Some(Column::new(What::Progress)), Message::new("sheet-progress-of"));
        }
        if columns.iter().any(|column| column.what.is_of_source()) {
            self.expect_sources(number, row);
        }
        self.findings.len() == before
    }

    /// Sources are counted: a third one without a second would be the second one from then on.
    fn expect_sources(&mut self, number: u32, row: &Row) {
        let sources = row::sources_in(row);
        let alone = sources.iter().find(|source| **source > 0 && !sources.contains(&(**source - 1)));
        if let Some(source) = alone {
            let column = Column::new(What::SourceTitle).of_source(*source);
            let before = self.name(Column::new(What::SourceTitle).of_source(source - 1));
            self.refuse(number, Some(column), Message::new("sheet-source-skipped").with("names", before));
        }
        let is_changed = self.record(row).is_some();
        let missing: Vec<Column> = of_sources(row).into_iter().filter(|column| !row.contains_key(column)).collect();
        if is_changed {
            self.tell_missing(number, missing);
        }
    }
}

/// Whether a row names nothing that its record is about.
fn names_none(row: &Row) -> bool {
    let is_silent = |what: What| !row.contains_key(&Column::new(what));
    is_silent(What::About) && is_silent(What::Meets) && row::target(row).is_none()
}

/// What each source of a row needs.
fn of_sources(row: &Row) -> Vec<Column> {
    let title = Column::new(What::SourceTitle);
    let needed = [title, Column::of(What::Publisher, Lang::RECORD), Column::new(What::Url)];
    let of_source = |source: usize| needed.map(|column| column.of_source(source));
    row::sources_in(row).into_iter().flat_map(of_source).collect()
}
