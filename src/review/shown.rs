//! Changes as the document shows them: the languages side by side, and of long texts only what is around a change.

use serde::Serialize;

use super::compare::{Column, Entry, Fate, Rank};
use super::difference::Change;
use super::said::{Both, Catalogue};
use super::side::Side;
use super::wording::{self, Piece};
use crate::diagnostic::Message;
use crate::lang::Direction;

/// How much is shown.
#[derive(Clone, Copy)]
pub(super) struct Limits {
    /// How many passages of a page in one language.
    pub(super) passages: usize,
}

/// The longest stretch that is kept between two changes, in characters; of a longer one only the ends are shown.
const LONGEST_KEPT: usize = 160;

/// What stands for what is not shown.
const ELLIPSIS: &str = " …… ";

/// What is told in one language beside the others.
#[derive(Serialize)]
pub(super) struct Cell {
    tag: String,
    dir: &'static str,
    /// `told`; or, if there is nothing, `same`, `elsewhere` or `missing`.
    state: &'static str,
    changes: Vec<Shown>,
    more: Option<Both>,
}

/// A change as it is shown.
#[derive(Clone, Serialize)]
struct Shown {
    fate: &'static str,
    heading: String,
    pieces: Vec<Piece>,
    links_gone: Vec<String>,
    links_new: Vec<String>,
}

impl Default for Limits {
    fn default() -> Self {
        Self { passages: 150 }
    }
}

impl Limits {
    /// Those of a page.
    pub(super) fn of(entry: &Entry<'_>) -> Self {
        let passages = match (entry.fate, entry.rank) {
            (Fate::Gone(_), _) => 8,
            (Fate::New(_), Rank::Many) => 8,
            (_, Rank::Many) => 25,
            _ => return Self::default(),
        };
        Self { passages }
    }
}

/// How many bytes the changes of a page take in the document, about.
pub(super) fn size(entry: &Entry<'_>) -> usize {
    let limit = Limits::of(entry).passages;
    let one = |change: &Change| {
        let length = |side: &Option<super::passage::Passage>| side.as_ref().map_or(0, |own| own.text.len());
        300 + length(&change.before) + length(&change.after)
    };
    800 + entry.columns.iter().flat_map(|column| column.changes.iter().take(limit)).map(one).sum::<usize>()
}

/// The changes in rows, the languages beside one another: a row a change where all languages have as many, else one row for all.
pub(super) fn rows(
    columns: &[Column],
    before: &Side,
    after: &Side,
    limits: Limits,
    catalogue: &Catalogue,
) -> Vec<Vec<Cell>> {
    let count = columns.iter().map(|column| column.changes.len()).max().unwrap_or(0);
    let is_parallel = columns.iter().all(|column| column.changes.len() == count);
    let shown = count.min(limits.passages);
    let cell = |column: &Column, changes: &[Change], more: usize| {
        let state = match () {
            () if !changes.is_empty() => "told",
            () if column.repeats => "elsewhere",
            () if !is_there(&column.code, after) => "missing",
            () => "same",
        };
        let (tag, dir) = language(&column.code, before, after);
        let more = (more > 0).then(|| catalogue.say(&Message::new("review-more-passages").with("count", more)));
        Cell { tag, dir, state, changes: changes.iter().map(show).collect(), more }
    };
    if count == 0 {
        return Vec::new();
    }
    if !is_parallel {
        let of = |column: &Column| {
            let shown = column.changes.len().min(limits.passages);
            cell(column, &column.changes[..shown], column.changes.len() - shown)
        };
        return vec![columns.iter().map(of).collect()];
    }
    let row = |place: usize| {
        let more = if place + 1 == shown { count - shown } else { 0 };
        columns.iter().map(|column| cell(column, &column.changes[place..=place], more)).collect()
    };
    (0..shown).map(row).collect()
}

fn is_there(code: &str, side: &Side) -> bool {
    side.proof.languages().find(code).is_some()
}

fn language(code: &str, before: &Side, after: &Side) -> (String, &'static str) {
    let side = if is_there(code, after) { after } else { before };
    let tag = side.proof.languages().tag_of(code).to_owned();
    let direction = Direction::of_tag(&tag).as_str();
    (tag, direction)
}

fn show(change: &Change) -> Shown {
    let fate = match (&change.before, &change.after) {
        _ if change.is_moved => "moved",
        (None, _) => "new",
        (_, None) => "gone",
        _ => "changed",
    };
    let (gone, new) = change.links();
    let owned = |links: Vec<&str>| links.into_iter().map(str::to_owned).collect();
    // What is new as a whole is not marked word by word.
    Shown {
        fate,
        heading: change.heading.clone(),
        pieces: shortened(change.pieces()),
        links_gone: if fate == "changed" { owned(gone) } else { Vec::new() },
        links_new: if fate == "changed" || fate == "new" { owned(new) } else { Vec::new() },
    }
}

/// Pieces of which long stretches that are kept show their ends only.
fn shortened(pieces: Vec<Piece>) -> Vec<Piece> {
    if pieces.len() < 2 {
        return pieces;
    }
    let last = pieces.len() - 1;
    let shorten = |(place, piece): (usize, Piece)| {
        let characters: Vec<char> = piece.text.chars().collect();
        if piece.fate != wording::Fate::Kept || characters.len() <= LONGEST_KEPT {
            return piece;
        }
        let end = LONGEST_KEPT / 2;
        let first: String = characters[..end].iter().collect();
        let behind: String = characters[characters.len() - end..].iter().collect();
        let text = match place {
            0 => format!("{ELLIPSIS}{behind}"),
            _ if place == last => format!("{first}{ELLIPSIS}"),
            _ => format!("{first}{ELLIPSIS}{behind}"),
        };
        Piece { text, ..piece }
    };
    pieces.into_iter().enumerate().map(shorten).collect()
}
