//! The rules that content keeps: one rule a file, named after what it holds.

mod announcement;
mod block_contents;
mod case_sources;
mod case_tasks;
mod conflicting_values;
mod duplicate_ids;
mod file_names;
mod glossary;
mod goals;
mod known_dates;
mod links;
mod needed_pages;
mod observations;
mod official_text;
mod paragraph_order;
mod patterns;
mod periods;
mod pictures;
mod record_sources;
mod record_subjects;
mod references;

use super::rule::Rule;

/// Every rule. Their order does not matter: findings are sorted before they are shown.
pub(super) const ALL: &[Rule] = &[
    announcement::RULE,
    block_contents::RULE,
    case_sources::RULE,
    case_tasks::RULE,
    conflicting_values::RULE,
    duplicate_ids::RULE,
    file_names::RULE,
    glossary::RULE,
    goals::RULE,
    known_dates::RULE,
    links::RULE,
    needed_pages::RULE,
    observations::RULE,
    official_text::RULE,
    paragraph_order::RULE,
    patterns::RULE,
    periods::RULE,
    pictures::RULE,
    record_sources::RULE,
    record_subjects::RULE,
    references::RULE,
];
