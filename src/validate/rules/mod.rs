//! The rules that content keeps: one rule a file, named after what it holds.

mod action_levels;
mod added_dates;
mod addresses;
mod amounts;
mod announcement;
mod block_contents;
mod case_facts;
mod case_sources;
mod case_tasks;
mod conflicting_amounts;
mod conflicting_values;
mod denied_steps;
mod documents;
mod done_before_term;
mod done_in_part;
mod duplicate_ids;
mod duplicate_observations;
mod duplicate_texts;
mod evaluated;
mod evaluation_sources;
mod examples;
mod falling_progress;
mod falling_totals;
mod figures;
mod file_names;
mod glossary;
mod goals;
mod known_dates;
mod links;
mod losses;
mod marks;
mod met_targets;
mod methods;
mod milestones;
mod needed_pages;
mod next_updates;
mod numbers;
mod observations;
mod observed_figures;
mod official_text;
mod paragraph_order;
mod patterns;
mod periods;
mod pictures;
mod planned_figures;
mod publication_dates;
mod punctuation;
mod record_sources;
mod record_subjects;
mod references;
mod reserved_ids;
mod results;
mod security;
mod shared_milestones;
mod signatures;
mod site_themes;
mod source_languages;
mod statuses;
mod steps;
mod style_addresses;
mod unknown_dates;
mod unlikely_dates;
mod unwanted_words;
mod weak_sources;
mod withdrawals;
mod wording;

use super::rule::Rule;

/// Every rule. Their order does not matter: findings are sorted before they are shown.
pub(super) const ALL: &[Rule] = &[
    action_levels::RULE,
    added_dates::RULE,
    addresses::RULE,
    amounts::RULE,
    announcement::RULE,
    block_contents::RULE,
    case_sources::RULE,
    case_tasks::RULE,
    case_facts::RULE,
    conflicting_amounts::RULE,
    conflicting_values::RULE,
    denied_steps::RULE,
    documents::RULE,
    done_in_part::RULE,
    done_before_term::RULE,
    duplicate_ids::RULE,
    duplicate_observations::RULE,
    duplicate_texts::RULE,
    evaluated::RULE,
    evaluation_sources::RULE,
    examples::RULE,
    falling_progress::RULE,
    falling_totals::RULE,
    figures::RULE,
    file_names::RULE,
    glossary::RULE,
    goals::RULE,
    known_dates::RULE,
    links::RULE,
    losses::RULE,
    marks::RULE,
    met_targets::RULE,
    methods::RULE,
    milestones::RULE,
    needed_pages::RULE,
    next_updates::RULE,
    numbers::RULE,
    observations::RULE,
    observed_figures::RULE,
    official_text::RULE,
    paragraph_order::RULE,
    patterns::RULE,
    periods::RULE,
    pictures::RULE,
    planned_figures::RULE,
    publication_dates::RULE,
    punctuation::RULE,
    record_sources::RULE,
    record_subjects::RULE,
    references::RULE,
    reserved_ids::RULE,
    results::RULE,
    shared_milestones::RULE,
    security::RULE,
    signatures::RULE,
    site_themes::RULE,
    source_languages::RULE,
    statuses::RULE,
    steps::RULE,
    style_addresses::RULE,
    unknown_dates::RULE,
    unlikely_dates::RULE,
    unwanted_words::RULE,
    weak_sources::RULE,
    withdrawals::RULE,
    wording::RULE,
];
