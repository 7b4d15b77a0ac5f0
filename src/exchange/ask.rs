//! What is doubtful in a sheet, and how somebody is asked about it.

use super::grid::Place;
use crate::diagnostic::Message;

/// A doubt: a cell that can mean several things, or one of which it is not sure.
#[derive(Clone, Debug, PartialEq)]
pub struct Doubt {
    /// What is doubtful.
    pub message: Message,
    /// What can be meant, as it is shown.
    pub options: Vec<String>,
    /// What is left out if nothing is answered.
    pub unanswered: Unanswered,
}

/// What is left out if a doubt is not answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unanswered {
    /// The row.
    Row,
    /// The column.
    Column,
    /// Every row that needs the value.
    Rows,
}

/// What somebody answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// The option of this number, counted from zero.
    Option(usize),
    /// Other words for the cell, or for what the column is called.
    Words(String),
    /// The row or the column is to be left out.
    LeaveOut,
}

/// Asks somebody about a doubt.
pub type Ask<'a> = dyn FnMut(&Place, &Doubt) -> Answer + 'a;

/// What a cell says.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Reading {
    /// This, in the form of content.
    Clear(String),
    /// One of these: each as it is shown, and in the form of content.
    Doubtful(Message, Vec<(String, String)>),
    /// Nothing that can be used.
    Wrong(Message),
}

impl Reading {
    /// A doubt about values that are shown as they are written.
    pub(super) fn doubtful(message: Message, options: impl IntoIterator<Item = String>) -> Self {
        Self::Doubtful(message, options.into_iter().map(|option| (option.clone(), option)).collect())
    }
}
