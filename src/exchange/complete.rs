//! Whether a row says all that its record needs.

use super::column::{Column, What};
use super::row::{self, Row};
use super::understand::Understanding;
use crate::diagnostic::Message;
use crate::lang::Lang;

impl Understanding<'_, '_, '_> {
    /// What a new record needs and a row does not have is told at once. Whether the rest is sound, the check of the site says.
    pub(super) fn is_complete(&mut self, number: u32, row: &Row) -> bool {
        let before = self.findings.len();
        let in_record = |what: What| Column::of(what, Lang::RECORD);
        let needed = [Column::new(What::Kind), Column::new(What::Date), in_record(What::Title), in_record(What::Text)];
        let missing = needed.into_iter().chain(of_sources(row)).filter(|column| !row.contains_key(column)).collect();
        self.tell_missing(number, missing);
        let names_none = !row.contains_key(&Column::new(What::About)) && !row.contains_key(&Column::new(What::Meets));
        if names_none && row::target(row).is_none() {
            self.refuse(number, Some(Column::new(What::About)), Message::new("sheet-about-nothing"));
        }
        let all: Vec<Column> = row.keys().copied().collect();
        self.is_whole(number, row, &all) && self.findings.len() == before
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

/// What each source of a row needs.
fn of_sources(row: &Row) -> Vec<Column> {
    let title = Column::new(What::SourceTitle);
    let needed = [title, Column::of(What::Publisher, Lang::RECORD), Column::new(What::Url)];
    let of_source = |source: usize| needed.map(|column| column.of_source(source));
    row::sources_in(row).into_iter().flat_map(of_source).collect()
}
