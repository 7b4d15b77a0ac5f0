//! The official document, and its text put together.

use super::Attachment;
use crate::date::{Date, Day, Month};
use crate::decode::Plain;
use crate::id::{ActionKind, Handle, OrganisationKind, PrincipleKind, SafeguardKind, TaskKind};
use crate::lang::Localized;
use crate::schema::Style;

/// The official document.
#[derive(Clone, Debug)]
pub struct Plan {
    /// Its name, without its years.
    pub name: Localized<Plain>,
    /// The full title of the notice.
    pub notice: Option<Localized<Plain>>,
    /// Who issued it, in one line.
    pub issued_by: Option<Localized<Plain>>,
    /// The document number.
    pub number: Option<Localized<Plain>>,
    /// The day it was published.
    pub published: Day,
    /// The day it was signed.
    pub signed: Option<Day>,
    /// The first and the last period of its term.
    pub term: (Date, Date),
    /// The names that signed, in order.
    pub issuers: Vec<Issuer>,
    /// Documents that belong to it.
    pub documents: Vec<Attachment>,
    /// The official text.
    pub paragraphs: Vec<Paragraph>,
}

impl Plan {
    /// The month in which its term begins.
    pub fn first_month(&self) -> Month {
        Month::of(self.term.0.first())
    }

    /// Whether what can have come about on a date, and had come about by a day, lies wholly or in part in the plan's term.
    pub fn covers(&self, date: Date, told: Day) -> bool {
        !self.is_before(told) && date.first() <= self.term.1.last()
    }

    /// Whether what had come about by a day lies wholly before the plan's term.
    pub fn is_before(&self, told: Day) -> bool {
        told < self.term.0.first()
    }
}

/// A name under which the plan was signed.
#[derive(Clone, Debug)]
pub struct Issuer {
    /// The name in the document.
    pub name: Localized<Plain>,
    /// The organisation it names.
    pub organisation: Handle<OrganisationKind>,
}

/// A paragraph of the official text, put together.
#[derive(Clone, Debug)]
pub struct Paragraph {
    /// Its number, counted from 1.
    pub number: u32,
    /// What kind of paragraph it is.
    pub style: Style,
    /// The piece of the plan that it states.
    pub piece: Option<Piece>,
    /// Its parts, which joined give its words.
    pub parts: Localized<Vec<Part>>,
}

/// A piece of the plan that stands in a paragraph of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Piece {
    /// A principle.
    Principle(Handle<PrincipleKind>),
    /// The heading of an action.
    Action(Handle<ActionKind>),
    /// The text of an action, where it is a paragraph of its own.
    ActionText(Handle<ActionKind>),
    /// A task.
    Task(Handle<TaskKind>),
    /// A safeguard.
    Safeguard(Handle<SafeguardKind>),
}

/// A run of words in a paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// What it is.
    pub role: Role,
    /// The words.
    pub text: String,
}

/// What a run of words in a paragraph is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Words of the paragraph itself, or what stands between its parts.
    Words,
    /// The number of a task, action or safeguard.
    Number,
    /// Its name.
    Name,
    /// Its text.
    Text,
    /// The line of lead organisations.
    Leads,
}

/// A basic principle.
#[derive(Clone, Debug)]
pub struct Principle {
    /// Its name.
    pub name: Localized<Plain>,
    /// The place of its paragraph in [`Plan::paragraphs`].
    pub paragraph: Option<usize>,
}
