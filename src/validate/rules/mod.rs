//! The rules that content keeps: one rule a file, named after what it holds.

mod announcement;
mod block_contents;
mod case_sources;
mod case_tasks;
mod duplicate_ids;
mod file_names;
pub(super) mod glossary;
mod known_dates;
mod links;
pub(super) mod needed_pages;
pub(super) mod official_text;
mod paragraph_order;
mod patterns;
mod periods;
mod pictures;
mod record_sources;
mod record_subjects;
mod references;

use super::index::Index;
use crate::diagnostic::Diagnostic;
use crate::input::Content;
use crate::source::Files;

/// A rule on the content as written.
pub(super) type Rule = fn(&Content, &Index<'_>, &Files, &mut Vec<Diagnostic>);

/// Every rule on the content as written. Their order does not matter: findings are sorted before they are shown.
pub(super) const ON_CONTENT: &[Rule] = &[
    announcement::check,
    block_contents::check,
    case_sources::check,
    case_tasks::check,
    duplicate_ids::check,
    file_names::check,
    known_dates::check,
    links::check,
    paragraph_order::check,
    patterns::check,
    periods::check,
    pictures::check,
    record_sources::check,
    record_subjects::check,
    references::check,
];
