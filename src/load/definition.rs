//! The declaration that each document of content follows.

use super::part::Part;
use crate::config::Site;
use crate::decode::{Definition, Document as _};
use crate::schema::{
    Case, Evaluation, Organisation, Page, Plan, Record, Round, Signature, Target, Task, Term, Vocabulary,
};

/// The declaration that a file follows.
pub(super) fn definition(part: Part<'_>) -> Option<Definition> {
    match part {
        Part::Site => Some(Site::definition()),
        Part::Plan => Some(Plan::definition()),
        Part::Task(_) => Some(Task::definition()),
        Part::Target => Some(Target::definition()),
        Part::Organisations => Some(Organisation::definition()),
        Part::Records => Some(Record::definition()),
        Part::Case(_) => Some(Case::definition()),
        Part::Evaluation(_) => Some(Evaluation::definition()),
        Part::Round(..) => Some(Round::definition()),
        Part::Vocabulary => Some(Vocabulary::definition()),
        Part::Glossary => Some(Term::definition()),
        Part::Signatures => Some(Signature::definition()),
        Part::Page(_) => Some(Page::definition()),
        Part::Published(_) | Part::Picture(..) | Part::Static(_) | Part::Document | Part::Unknown => None,
    }
}
