//! What is different between two states of a page in one language.

use std::collections::BTreeMap;

use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::passage::Passage;
use super::wording::{self, Piece};

/// A change of one passage.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Change {
    /// The heading under which it stands, or stood.
    pub(super) heading: String,
    /// What it said; `None` if it is new.
    pub(super) before: Option<Passage>,
    /// What it says; `None` if it is gone.
    pub(super) after: Option<Passage>,
    /// Whether it only stands elsewhere on the page.
    pub(super) is_moved: bool,
    /// The number of the run of changes between which nothing is kept.
    pub(super) run: usize,
}

impl Change {
    fn new(before: Option<&Passage>, after: Option<&Passage>) -> Self {
        let heading = after.or(before).map(|passage| passage.heading.clone()).unwrap_or_default();
        Self { heading, before: before.cloned(), after: after.cloned(), is_moved: false, run: 0 }
    }

    /// Both wordings in one.
    pub(super) fn pieces(&self) -> Vec<Piece> {
        let text = |passage: &Option<Passage>| passage.as_ref().map_or(String::new(), |passage| passage.text.clone());
        wording::pieces(&text(&self.before), &text(&self.after))
    }

    /// The addresses on other sites that went and that came.
    pub(super) fn links(&self) -> (Vec<&str>, Vec<&str>) {
        let (before, after) = (links(self.before.as_ref()), links(self.after.as_ref()));
        (only(before, after), only(after, before))
    }
}

fn links(passage: Option<&Passage>) -> &[String] {
    passage.map_or(&[], |passage| &passage.links)
}

/// Those that are among some and not among others.
fn only<'l>(own: &'l [String], others: &[String]) -> Vec<&'l str> {
    own.iter().filter(|link| !others.contains(link)).map(String::as_str).collect()
}

/// The most pairs of passages that are looked at to find out which became which.
const MOST_PAIRS: usize = 10_000;

/// The least likeness, in percent, of a passage to what it became.
const ALIKE: usize = 45;

/// The changes between two states of a page, in the order of the new one.
pub(super) fn changes<'p>(before: &'p [Passage], after: &'p [Passage]) -> Vec<Change> {
    // Passages that say the same are the same number, so that comparing them is quick.
    let mut numbers: BTreeMap<(&'p str, &'p [String]), usize> = BTreeMap::new();
    let mut numbered = |passages: &'p [Passage]| -> Vec<usize> {
        let number = |passage: &'p Passage| {
            let next = numbers.len();
            *numbers.entry((&passage.text, &passage.links)).or_insert(next)
        };
        passages.iter().map(number).collect()
    };
    let (old, new) = (numbered(before), numbered(after));
    let mut changes = Vec::new();
    let mut run = 0;
    for operation in capture_diff_slices(Algorithm::Patience, &old, &new) {
        if matches!(operation, DiffOp::Equal { .. }) {
            run += 1;
        } else {
            let paired = paired(&before[operation.old_range()], &after[operation.new_range()]);
            changes.extend(paired.into_iter().map(|change| Change { run, ..change }));
        }
    }
    moved(changes)
}

/// Which of some passages became which of others, in the order of both.
fn paired(before: &[Passage], after: &[Passage]) -> Vec<Change> {
    if before.len() * after.len() > MOST_PAIRS {
        let gone = before.iter().map(|passage| Change::new(Some(passage), None));
        return gone.chain(after.iter().map(|passage| Change::new(None, Some(passage)))).collect();
    }
    let mut changes = Vec::new();
    let mut from = 0;
    for new in after {
        let alike = |place: &usize| wording::likeness(&before[*place].text, &new.text);
        let best = (from..before.len()).max_by_key(|place| (alike(place), std::cmp::Reverse(*place)));
        match best.filter(|place| alike(place) >= ALIKE) {
            Some(place) => {
                changes.extend(before[from..place].iter().map(|gone| Change::new(Some(gone), None)));
                changes.push(Change::new(Some(&before[place]), Some(new)));
                from = place + 1;
            }
            None => changes.push(Change::new(None, Some(new))),
        }
    }
    changes.extend(before[from..].iter().map(|gone| Change::new(Some(gone), None)));
    changes
}

/// Takes a passage that went in one place and came in another for one that moved.
fn moved(changes: Vec<Change>) -> Vec<Change> {
    let mut gone: Vec<Passage> =
        changes.iter().filter(|change| change.after.is_none()).filter_map(|change| change.before.clone()).collect();
    let mut moved = Vec::new();
    let mut result: Vec<Change> = Vec::new();
    for mut change in changes {
        if let (None, Some(after)) = (&change.before, &change.after)
            && let Some(place) = gone.iter().position(|passage| passage.says(after))
        {
            moved.push(gone.swap_remove(place));
            change.before = change.after.clone();
            change.is_moved = true;
        }
        result.push(change);
    }
    for passage in moved {
        let place = result.iter().position(|change| {
            change.after.is_none() && change.before.as_ref().is_some_and(|before| before.says(&passage))
        });
        place.map(|place| result.remove(place));
    }
    result
}
