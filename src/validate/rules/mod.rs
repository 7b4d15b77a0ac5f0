//! The rules that content keeps: one rule a file, named after what it holds.

mod announcement;
mod block_contents;
mod case_sources;
mod case_tasks;
mod duplicate_ids;
mod examples;
mod figures;
mod file_names;
mod glossary;
mod known_dates;
mod links;
mod needed_pages;
mod official_text;
mod paragraph_order;
mod patterns;
mod periods;
mod pictures;
mod record_sources;
mod record_subjects;
mod references;
mod statuses;
mod wording;

use super::rule::Rule;

/// Every rule. Their order does not matter: findings are sorted before they are shown.
pub(super) const ALL: &[Rule] = &[
    announcement::RULE,
    block_contents::RULE,
    case_sources::RULE,
    case_tasks::RULE,
    duplicate_ids::RULE,
    examples::RULE,
    figures::RULE,
    file_names::RULE,
    glossary::RULE,
    known_dates::RULE,
    links::RULE,
    needed_pages::RULE,
    official_text::RULE,
    paragraph_order::RULE,
    patterns::RULE,
    periods::RULE,
    pictures::RULE,
    record_sources::RULE,
    record_subjects::RULE,
    references::RULE,
    statuses::RULE,
    wording::RULE,
];
