//! Which column of a sheet holds what: by its name, by what somebody says of it, or by the answer to a question.

use super::ask::{Answer, Ask, Doubt, Unanswered};
use super::column::Column;
use super::grid::{Finding, Place};
use super::header::{Names, plain};
use super::sheet::Sheet;
use crate::diagnostic::{Argument, Failure, Message, Words};
use crate::lang::Languages;

/// What is to be said of columns.
pub(super) struct Told {
    /// What keeps the whole sheet out.
    pub(super) findings: Vec<Finding>,
    /// What is told besides.
    pub(super) notes: Vec<Finding>,
}

impl Sheet {
    /// Takes columns for what somebody says that they are: the name of each in the sheet, and that of the column of records.
    ///
    /// # Errors
    ///
    /// If there is no such column in the sheet, or none of records.
    pub(super) fn name_columns(
        &mut self,
        given: &[(String, String)],
        words: &Words,
        languages: &Languages,
    ) -> Result<(), Failure> {
        let names = Names::new(languages);
        for (title, name) in given {
            let place =
                self.header.titles.iter().find(|(_, known)| plain(known) == plain(title)).map(|(place, _)| *place);
            let Some(place) = place else {
                let titles = self.header.titles.values().map(|title| title.replace('\n', " ")).collect();
                let message = Message::new("failure-sheet-column-title").with("sheet", self.grid.name.as_str());
                let message = message.with("value", title.as_str()).with("known", Argument::Choice(titles));
                return Err(Failure::new(message));
            };
            let Some(column) = names.find(name) else {
                let columns = Column::all(languages).into_iter().filter(|column| column.source == 0);
                let all = columns.map(|column| column.name(words, languages)).collect();
                let message = Message::new("failure-sheet-column-name").with("value", name.as_str());
                return Err(Failure::new(message.with("known", Argument::Choice(all))));
            };
            // What is said goes before what the name says.
            self.header.columns.retain(|_, known| *known != column);
            self.header.columns.insert(place, column);
            self.header.unknown.retain(|(unknown, _)| *unknown != place);
        }
        Ok(())
    }

    /// Looks at the columns that are not known, and asks what each is. Where nobody can be asked, one that may be meant for a column
    /// that is missing keeps the sheet out.
    pub(super) fn settle_columns(
        &mut self,
        words: &Words,
        languages: &Languages,
        mut ask: Option<&mut Ask<'_>>,
    ) -> Told {
        let mut told = Told { findings: Vec::new(), notes: self.hidden_columns(words, languages) };
        for (place, near) in std::mem::take(&mut self.header.unknown) {
            let title = self.header.titles.get(&place).cloned().unwrap_or_default().replace('\n', " ");
            let column = Some((place, title.clone()));
            let at = Place { sheet: self.grid.name.clone(), row: self.header.last + 1, column };
            let near = near.filter(|near| self.header.place(*near).is_none());
            let meant = near.map_or_else(|| self.header.missing(), |near| vec![near]);
            let Some(ask) = ask.as_mut() else {
                match near {
                    Some(near) => {
                        let message = about(near, &title, words, languages);
                        told.findings.push(Finding { place: at, message });
                    }
                    None => told.notes.push(Finding { place: at, message: unknown(title) }),
                }
                continue;
            };
            let message = match near {
                Some(near) => about(near, &title, words, languages),
                None if meant.is_empty() => Message::new("sheet-column-what").with("value", title.as_str()),
                None => {
                    let missing = self.header.missing_names(words, languages);
                    Message::new("sheet-column-which").with("value", title.as_str()).with("names", missing)
                }
            };
            let mut options: Vec<String> = meant.iter().map(|column| column.name(words, languages)).collect();
            options.push(words.say_plain("sheet-column-other"));
            let column = match ask(&at, &Doubt { message, options, unanswered: Unanswered::Column }) {
                Answer::Option(chosen) => meant.get(chosen).copied(),
                Answer::Words(said) => Names::new(languages).find(&said),
                Answer::LeaveOut => None,
            };
            match column.filter(|column| self.header.place(*column).is_none()) {
                Some(column) => drop(self.header.columns.insert(place, column)),
                None => told.notes.push(Finding { place: at, message: unknown(title) }),
            }
        }
        told
    }

    /// Tells of the columns that are hidden. They are taken: what was hidden to tidy a form, such as ids, belongs to its rows.
    fn hidden_columns(&self, words: &Words, languages: &Languages) -> Vec<Finding> {
        let hidden = self.header.columns.iter().filter(|(place, _)| self.grid.hidden.has_column(**place));
        let told = |(place, column): (&u32, &Column)| {
            let column = Some((*place, column.name(words, languages)));
            let place = Place { sheet: self.grid.name.clone(), row: self.header.last + 1, column };
            Finding { place, message: Message::new("sheet-column-hidden") }
        };
        hidden.map(told).collect()
    }
}

fn about(near: Column, title: &str, words: &Words, languages: &Languages) -> Message {
    Message::new("sheet-column-near").with("value", title).with("near", near.name(words, languages))
}

fn unknown(title: String) -> Message {
    Message::new("sheet-column-unknown").with("value", title)
}
