//! What content states of things for dates, to be held against what else it states of them.

use std::collections::BTreeMap;

use crate::date::{Date, Day};
use crate::source::Span;

/// Statements by what they are of and for which days.
pub(super) struct Statements<K, V>(BTreeMap<(K, Day, Day), Vec<Statement<V>>>);

/// A value that is stated of something for a date.
#[derive(Clone, Copy)]
pub(super) struct Statement<V> {
    /// The date.
    pub(super) date: Date,
    /// The value.
    pub(super) value: V,
    /// Where it stands.
    pub(super) span: Span,
    /// The day on which it became known, where later statements can replace earlier ones.
    pub(super) known: Option<Day>,
    /// Whether it replaces what was known by then.
    pub(super) replaces: bool,
}

/// Two statements of one thing for the same days that differ.
pub(super) struct Contradiction<K, V> {
    /// What they are of.
    pub(super) of: K,
    /// The later one: the first that says what it says.
    pub(super) later: Statement<V>,
    /// The one that came first.
    pub(super) first: Statement<V>,
}

impl<V> Statement<V> {
    /// A statement that replaces nothing.
    pub(super) fn new(date: Date, value: V, span: Span) -> Self {
        Self { date, value, span, known: None, replaces: false }
    }
}

impl<K: Ord + Clone, V: Copy + PartialEq> Statements<K, V> {
    pub(super) fn new() -> Self {
        Self(BTreeMap::new())
    }

    /// Adds a statement. Dates that are the same days are one date, however they are written.
    pub(super) fn add(&mut self, of: K, statement: Statement<V>) {
        let days = (statement.date.first(), statement.date.last());
        self.0.entry((of, days.0, days.1)).or_default().push(statement);
    }

    /// Each value that differs from what was stated first: by the day on which it became known, and then by where it stands. One
    /// that repeats another is no contradiction of its own.
    pub(super) fn contradictions(self) -> impl Iterator<Item = Contradiction<K, V>> {
        self.0.into_iter().flat_map(|((of, ..), mut stated)| {
            stated.sort_by_key(|one| (one.known, one.replaces, one.span));
            let from = stated.iter().rposition(|one| one.replaces).unwrap_or(0);
            let stated = stated.split_off(from);
            let is_new = |place: usize| stated[..place].iter().all(|earlier| earlier.value != stated[place].value);
            let new = (1..stated.len()).filter(|place| is_new(*place));
            new.map(|place| Contradiction { of: of.clone(), later: stated[place], first: stated[0] })
                .collect::<Vec<_>>()
        })
    }
}
