//! `plan.yaml`: the official document.

use super::{Attachment, Pattern};
use crate::date::{Date, Day};
use crate::decode::Plain;
use crate::id::{ActionId, OrganisationId, PrincipleId, RoleId, SafeguardId, TaskId};
use crate::lang::Localized;
use crate::source::Spanned;
use crate::{choices, document};

document! {
    /// The official document: its number, issuers, dates and term, and its text as ordered blocks.
    Plan = "plan" {
        /// The plan's name, without its years.
        required name: Localized<Plain>,
        /// The full title of the notice by which the plan was issued.
        optional notice: Localized<Plain>,
        /// Who issued it, in one line.
        optional issued_by: Localized<Plain>,
        /// The document number.
        optional number: Localized<Plain>,
        /// The day it was published.
        required published: Day,
        /// The day it was signed.
        optional signed: Day,
        /// The period the plan covers.
        required term: Period,
        /// The names that signed, in the order in which they signed.
        defaulted issuers: Vec<Issuer>,
        /// The roles that organisations have in tasks besides leading them.
        defaulted roles: Vec<Role>,
        /// How the pieces of the official text are put together; required with `text`.
        optional patterns: Patterns,
        /// The basic principles.
        defaulted principles: Vec<Principle>,
        /// The actions, which group the tasks, on one level or on several.
        defaulted actions: Vec<Action>,
        /// The safeguards.
        defaulted safeguards: Vec<Safeguard>,
        /// Documents that belong to the plan.
        defaulted documents: Vec<Attachment>,
        /// The official text, block by block. Without it the site has no full text.
        defaulted text: Vec<Block>,
    }
}

impl Plan {
    /// Whether the texts of actions stand in one paragraph with their headings. Without patterns all parts stand in a row.
    pub fn is_text_in_heading(&self) -> bool {
        let names_text = |pattern: &Spanned<Pattern>| pattern.value.placeholders().any(|name| name == "text");
        self.patterns.as_ref().is_none_or(|patterns| names_text(patterns.action.of_record()))
    }
}

document! {
    /// A period, both ends included.
    Period = "period" {
        /// When it begins.
        required from: Date,
        /// When it ends.
        required to: Date,
    }
}

document! {
    /// A name under which the plan was signed.
    Issuer = "issuer" {
        /// The name as it stands in the document.
        required name: Localized<Plain>,
        /// The organisation it names. Two names can be one organisation.
        required organisation: Spanned<OrganisationId>,
    }
}

document! {
    /// A role that organisations have in tasks besides leading them.
    Role = "role" {
        /// Its id, by which tasks refer to it.
        required id: Spanned<RoleId>,
        /// Its name, as a heading over the organisations that have it.
        required name: Localized<Plain>,
    }
}

document! {
    /// Patterns of the official text. Words in braces stand for the parts of a piece.
    Patterns = "patterns" {
        /// A task: `{number}`, `{name}`, `{text}`, `{leads}`.
        required task: Localized<Spanned<Pattern>>,
        /// The line of lead organisations at the end of a task: `{organisations}`.
        required leads: Localized<Spanned<Pattern>>,
        /// What stands between two organisations in that line.
        required separator: Localized<Spanned<Pattern>>,
        /// The heading of an action: `{number}`, `{name}`; with `{text}` if the texts of actions stand in one paragraph with their headings.
        required action: Localized<Spanned<Pattern>>,
        /// A principle: `{name}`, `{text}`.
        required principle: Localized<Spanned<Pattern>>,
        /// A safeguard: `{number}`, `{name}`, `{text}`.
        required safeguard: Localized<Spanned<Pattern>>,
    }
}

document! {
    /// A basic principle.
    Principle = "principle" {
        /// Its id, by which the text refers to it.
        required id: Spanned<PrincipleId>,
        /// Its name.
        required name: Localized<Plain>,
        /// Its text.
        required text: Localized<Plain>,
    }
}

document! {
    /// A group of tasks, or of further actions.
    Action = "action" {
        /// Its id and address.
        required id: Spanned<ActionId>,
        /// The action right above it. Without one it stands at the top.
        optional parent: Spanned<ActionId>,
        /// Its number as printed, with its brackets.
        required number: Localized<Plain>,
        /// Its name.
        required name: Localized<Plain>,
        /// The official text of its own, besides those of its tasks: a paragraph under its heading, or in one paragraph with it.
        optional text: Localized<Plain>,
    }
}

document! {
    /// A safeguard.
    Safeguard = "safeguard" {
        /// Its id and address.
        required id: Spanned<SafeguardId>,
        /// Its number as printed, with its brackets.
        required number: Localized<Plain>,
        /// Its name.
        required name: Localized<Plain>,
        /// Its text.
        required text: Localized<Plain>,
    }
}

document! {
    /// A numbered piece of the official text. It holds words of its own, or names a piece whose words stand elsewhere.
    Block = "block" {
        /// The number of the paragraph, counted from 1 without gaps.
        required paragraph: Spanned<u32>,
        /// What kind of paragraph its own words are; `paragraph` if nothing is said.
        optional style: Style,
        /// Its own words.
        optional words: Localized<Plain>,
        /// A signature: the place of the issuer in the list of issuers, counted from 1.
        optional signature: Spanned<u32>,
        /// A principle.
        optional principle: Spanned<PrincipleId>,
        /// The heading of an action.
        optional action: Spanned<ActionId>,
        /// The text of an action, where it is a paragraph of its own and not one with the heading.
        optional action_text: Spanned<ActionId>,
        /// A task.
        optional task: Spanned<TaskId>,
        /// A safeguard.
        optional safeguard: Spanned<SafeguardId>,
    }
}

choices! {
    /// What kind of paragraph a block of the official text is.
    Style {
        /// A plain paragraph.
        Paragraph = "paragraph",
        /// The document number.
        Number = "number",
        /// Whom the notice addresses.
        Salutation = "salutation",
        /// A name that signs.
        Signature = "signature",
        /// The date of the signature.
        Date = "date",
        /// A remark such as how public the document is.
        Note = "note",
        /// The title of the document or of its annex.
        Title = "title",
        /// A heading of the first level.
        Heading = "heading",
        /// A heading of the second level.
        Subheading = "subheading",
        /// A principle.
        Principle = "principle",
        /// The heading of an action.
        Action = "action",
        /// A task.
        Task = "task",
        /// A safeguard.
        Safeguard = "safeguard",
    }
}
