//! States and figures before and after: of tasks, steps, milestones and targets, and how many there are.

use std::collections::BTreeMap;

use serde::Serialize;

use super::said::{Both, Catalogue, Said};
use super::side::{Gist, Side};
use crate::data::{Cell, Table};
use crate::diagnostic::Message;
use crate::lang::Lang;
use crate::pipeline::Proof;

/// A state or figure that differs.
#[derive(Serialize)]
pub(super) struct Fact {
    /// What it is of: the name of a task, step, milestone or target; empty for a number of the whole plan.
    of: Vec<Said>,
    /// What kind of thing that is, and what is told of it.
    what: Both,
    /// What is counted besides, in the words of the site.
    group: Vec<Said>,
    before: Option<Value>,
    after: Option<Value>,
}

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
enum Value {
    Words(Vec<Said>),
    Both(Both),
    Plain(String),
}

/// The tables that have states and figures, and the columns of each.
const TOLD: [(Table, &[&str]); 4] = [
    (Table::Targets, &["state", "goal", "latest_value", "reported_value"]),
    (Table::Tasks, &["state", "state_confirmed", "late", "quiet", "progress"]),
    (Table::Steps, &["outcome", "late", "due", "state", "progress"]),
    (Table::Milestones, &["outcome", "late", "due"]),
];

/// The order and the names of what is told; the number of rows is what a table says itself.
struct Row {
    of: Vec<Said>,
    what: Both,
    group: Vec<Said>,
    value: Option<Value>,
    /// Whether it is worth telling of something that the other state does not have.
    says_something: bool,
}

/// Table, id and column, in the order in which they are told.
type Key = (usize, String, usize, String);

/// What differs between two states, numbers of the whole plan first.
pub(super) fn facts(before: &Side, after: &Side, catalogue: &Catalogue) -> Vec<Fact> {
    let (mut old, new) = (rows(&before.proof, catalogue), rows(&after.proof, catalogue));
    let mut keys: Vec<Key> = old.keys().chain(new.keys()).cloned().collect();
    // A table keeps the order of the new state; what is gone comes where its id puts it.
    keys.sort();
    keys.dedup();
    let mut new = new;
    let mut facts = Vec::new();
    for key in keys {
        let (old, new) = (old.remove(&key), new.remove(&key));
        let is_told = match (&old, &new) {
            (Some(old), Some(new)) => old.value != new.value,
            (Some(only), None) | (None, Some(only)) => only.says_something,
            (None, None) => false,
        };
        let value = |row: &Option<Row>| row.as_ref().and_then(|row| row.value.clone());
        let (before, after) = (value(&old), value(&new));
        if let Some(row) = new.or(old).filter(|_| is_told) {
            facts.push(Fact { of: row.of, what: row.what, group: row.group, before, after });
        }
    }
    facts
}

fn rows(proof: &Proof<Gist>, catalogue: &Catalogue) -> BTreeMap<Key, Row> {
    let mut all = totals(proof, catalogue);
    let snapshot = proof.scope().snapshot;
    for (place, (table, told)) in TOLD.into_iter().enumerate() {
        let rows = table.rows(&snapshot);
        let at = |name: &str| rows.columns.iter().position(|(column, _)| *column == name);
        let (id, name) = (at("id").expect("every such table has ids"), at("name").expect("and names"));
        let told: Vec<(&str, usize)> = told.iter().filter_map(|column| Some((*column, at(column)?))).collect();
        for cells in rows {
            let Cell::Text(own) = &cells[id] else { continue };
            let of = match &cells[name] {
                Cell::Words(words) => Said::of(proof.languages(), words),
                _ => Vec::new(),
            };
            for (number, (column, cell)) in told.iter().enumerate() {
                let (value, says_something) = value(&cells[*cell], proof, catalogue);
                let what = catalogue.say(&Message::new(word(table, column)));
                let row = Row { of: of.clone(), what, group: Vec::new(), value, says_something };
                all.insert((place + 1, padded(own), number, String::new()), row);
            }
        }
    }
    all
}

/// An id whose numbers sort as numbers do.
fn padded(id: &str) -> String {
    let mut padded = String::new();
    for part in id.split_inclusive(|one: char| !one.is_ascii_digit()) {
        let digits = part.trim_end_matches(|one: char| !one.is_ascii_digit());
        padded += &format!("{digits:0>6}{}", &part[digits.len()..]);
    }
    padded
}

/// How many there are, as home and the lists say it.
fn totals(proof: &Proof<Gist>, catalogue: &Catalogue) -> BTreeMap<Key, Row> {
    let snapshot = proof.scope().snapshot;
    let rows = Table::Totals.rows(&snapshot);
    let mut all = BTreeMap::new();
    for cells in rows {
        let [Cell::Text(table), by, group, confirmed, count] = &cells[..] else { continue };
        let (Some(of), Cell::Count(count)) = (Table::find(table), count) else { continue };
        let order = Table::ALL.iter().position(|other| *other == of).unwrap_or_default();
        let (group, _) = value(group, proof, catalogue);
        let what = match confirmed {
            Cell::Truth(true) => catalogue.say(&Message::new("review-count-confirmed").with("of", counted(of))),
            Cell::Truth(false) => catalogue.say(&Message::new("review-count-unconfirmed").with("of", counted(of))),
            _ => catalogue.say(&Message::new("review-count").with("of", counted(of))),
        };
        let key = format!("{by:?}{group:?}{confirmed:?}");
        let group = match group {
            Some(Value::Words(words)) => words,
            _ => Vec::new(),
        };
        let row = Row {
            of: Vec::new(),
            what,
            group,
            value: Some(Value::Plain(count.to_string())),
            says_something: *count > 0,
        };
        all.insert((0, String::new(), order, key), row);
    }
    all
}

/// What stands in a cell, and whether that says something of a thing that is new or gone.
fn value(cell: &Cell<'_>, proof: &Proof<Gist>, catalogue: &Catalogue) -> (Option<Value>, bool) {
    let languages = proof.languages();
    let scope = proof.scope();
    let value = match cell {
        Cell::Code(key, word) => Value::Words(Said::each(languages, |code| {
            let lang = languages.find(code).unwrap_or(Lang::RECORD);
            Some(scope.say(lang, &format!("{key}{word}"), []).unwrap_or_else(|_| (*word).to_owned()))
        })),
        Cell::Truth(truth) => {
            let word = catalogue.say(&Message::new(if *truth { "review-yes" } else { "review-no" }));
            return (Some(Value::Both(word)), *truth);
        }
        Cell::Number(number) => Value::Plain(number.to_string()),
        Cell::Count(count) => Value::Plain(count.to_string()),
        Cell::Date(when) => Value::Plain(when.to_string()),
        Cell::Day(day) => Value::Plain(day.to_string()),
        Cell::Text(text) => Value::Plain(text.to_string()),
        _ => return (None, false),
    };
    (Some(value), true)
}

/// The message that names what a column tells of a thing.
fn word(table: Table, column: &str) -> &'static str {
    match (table, column) {
        (Table::Targets, "state") => "review-target-state",
        (_, "goal") => "review-target-goal",
        (_, "latest_value") => "review-target-value",
        (_, "reported_value") => "review-target-reported",
        (Table::Tasks, "state") => "review-task-state",
        (_, "state_confirmed") => "review-task-confirmed",
        (Table::Tasks, "late") => "review-task-late",
        (_, "quiet") => "review-task-quiet",
        (Table::Tasks, "progress") => "review-task-progress",
        (Table::Steps, "outcome") => "review-step-outcome",
        (Table::Steps, "late") => "review-step-late",
        (Table::Steps, "due") => "review-step-due",
        (Table::Steps, "state") => "review-step-state",
        (Table::Steps, "progress") => "review-step-progress",
        (_, "outcome") => "review-milestone-outcome",
        (_, "late") => "review-milestone-late",
        _ => "review-milestone-due",
    }
}

/// The message that names what is counted.
fn counted(table: Table) -> crate::diagnostic::Argument {
    crate::diagnostic::Argument::Message(match table {
        Table::Actions => "review-actions",
        Table::Tasks => "review-tasks",
        Table::Targets => "review-targets",
        Table::Steps => "review-steps",
        Table::Milestones => "review-milestones",
        Table::Organisations => "review-organisations",
        Table::Records => "review-records",
        _ => "review-cases",
    })
}
