//! Which pages differ between two states, and what is told of each.

use std::collections::BTreeSet;

use super::difference::{self, Change};
use super::passage::{Image, Part, Passages};
use super::side::{Leaf, Side};
use super::told::Told;
use crate::diagnostic::Failure;
use crate::lang::Lang;
use crate::page::PageKind;

/// A page that differs.
pub(super) struct Entry<'s> {
    /// What became of it.
    pub(super) fate: Fate<'s>,
    /// What it is about.
    pub(super) rank: Rank,
    /// What differs in each language, in the order of [`languages`].
    pub(super) columns: Vec<Column>,
    /// The pictures that went and that came.
    pub(super) pictures: (Vec<Image>, Vec<Image>),
    /// How many of its changes are told at another page.
    pub(super) told_elsewhere: usize,
}

/// What became of a page.
#[derive(Clone, Copy)]
pub(super) enum Fate<'s> {
    /// It says something else.
    Changed(&'s Leaf, &'s Leaf),
    /// It stands at another address, and may say something else.
    Moved(&'s Leaf, &'s Leaf),
    /// It was not there.
    New(&'s Leaf),
    /// It is there no longer.
    Gone(&'s Leaf),
}

/// What a page is about, those first whose changes others only repeat.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Rank {
    /// One record, case, or text.
    Single,
    /// A task or target, with what is told of it.
    Subject,
    /// Many things: a list, home, an organisation with its tasks.
    Many,
}

/// What differs in a language.
pub(super) struct Column {
    /// The code of the language.
    pub(super) code: String,
    /// What is told here.
    pub(super) changes: Vec<Change>,
    /// Whether there is nothing but what is told elsewhere.
    pub(super) repeats: bool,
}

impl Rank {
    fn of(kind: PageKind) -> Self {
        match kind {
            PageKind::Task(_) | PageKind::Target(_) => Self::Subject,
            PageKind::Home
            | PageKind::Parallel
            | PageKind::Action(_)
            | PageKind::Organisation(_)
            | PageKind::Safeguard(_) => Self::Many,
            _ if kind.is_collection() => Self::Many,
            _ => Self::Single,
        }
    }
}

impl<'s> Fate<'s> {
    /// The page as it is; or as it was, if it is gone.
    pub(super) fn leaf(self) -> &'s Leaf {
        match self {
            Self::Changed(_, leaf) | Self::Moved(_, leaf) | Self::New(leaf) | Self::Gone(leaf) => leaf,
        }
    }

    /// How it is called in the document.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Changed(..) => "changed",
            Self::Moved(..) => "moved",
            Self::New(_) => "new",
            Self::Gone(_) => "gone",
        }
    }
}

/// The codes of the languages of both states, those of the new one first.
pub(super) fn languages(before: &Side, after: &Side) -> Vec<String> {
    let mut codes: Vec<String> = after.proof.languages().iter().map(|(_, language)| language.code.clone()).collect();
    for (_, language) in before.proof.languages().iter() {
        if !codes.contains(&language.code) {
            codes.push(language.code.clone());
        }
    }
    codes
}

/// How many pages differ, without a look at what they say.
pub(super) fn count_differing(before: &Side, after: &Side) -> usize {
    let differs =
        |leaf: &&Leaf| after.leaf(&leaf.address).is_none_or(|there| !before.says_the_same(leaf, after, there));
    before.leaves.iter().filter(differs).count()
}

/// What differs on one page between two states, in every language, whether or not it is told elsewhere.
///
/// # Errors
///
/// If the machine or this program fails.
pub(super) fn page(
    (before, old): (&Side, &Leaf),
    (after, new): (&Side, &Leaf),
    part: Part,
) -> Result<Vec<Column>, Failure> {
    let column = |code: String| {
        let old = before.passages(old, &code, part)?;
        let new = after.passages(new, &code, part)?;
        Ok(Column { changes: difference::changes(&old.all, &new.all), code, repeats: false })
    };
    languages(before, after).into_iter().map(column).collect()
}

/// Every page that differs, in the order in which they are told.
///
/// # Errors
///
/// If the machine or this program fails.
pub(super) fn compare<'s>(before: &'s Side, after: &'s Side) -> Result<Vec<Entry<'s>>, Failure> {
    let mut fates = fates(before, after);
    // What is new or gone is told at its own page, before the lists in which it stands too.
    fates.sort_by_key(|fate| (!matches!(fate, Fate::New(_) | Fate::Gone(_)), Rank::of(fate.leaf().kind)));
    let codes = languages(before, after);
    let mut told = Told::default();
    let mut entries = Vec::with_capacity(fates.len());
    for fate in fates {
        entries.push(entry(fate, before, after, &codes, &mut told)?);
    }
    // Readers go from page to page: by what they are about, in the order of the site.
    entries.sort_by_key(|entry| entry.rank);
    Ok(entries)
}

fn fates<'s>(before: &'s Side, after: &'s Side) -> Vec<Fate<'s>> {
    let mut gone: Vec<&Leaf> = before.leaves.iter().filter(|leaf| after.leaf(&leaf.address).is_none()).collect();
    let mut fates = Vec::new();
    for leaf in &after.leaves {
        match before.leaf(&leaf.address) {
            Some(old) if before.says_the_same(old, after, leaf) => {}
            Some(old) => fates.push(Fate::Changed(old, leaf)),
            None => match gone.iter().position(|old| is_same(old, before, leaf, after)) {
                Some(place) => fates.push(Fate::Moved(gone.remove(place), leaf)),
                None => fates.push(Fate::New(leaf)),
            },
        }
    }
    fates.extend(gone.into_iter().map(Fate::Gone));
    fates
}

/// Whether a page that is gone stands at another address now: content refers to it likewise, or it is of the same kind and called the same.
fn is_same(old: &Leaf, before: &Side, new: &Leaf, after: &Side) -> bool {
    if old.kind.page_type() != new.kind.page_type() {
        return false;
    }
    let reference = |side: &Side, leaf: &Leaf| leaf.kind.reference(&side.proof.scope().snapshot);
    let is_thing = old.kind.called(&before.proof.scope().snapshot).is_some();
    let title = title_of(after, new).filter(|title| !title.is_empty());
    let is_called_so = || title.is_some() && title == title_of(before, old);
    is_thing && (reference(before, old) == reference(after, new) || is_called_so())
}

fn title_of(side: &Side, leaf: &Leaf) -> Option<String> {
    let code = &side.proof.languages().get(Lang::RECORD).code;
    side.title(leaf, code).map(str::to_owned)
}

fn entry<'s>(
    fate: Fate<'s>,
    before: &Side,
    after: &Side,
    codes: &[String],
    told: &mut Told,
) -> Result<Entry<'s>, Failure> {
    let rank = Rank::of(fate.leaf().kind);
    let (old, new) = match fate {
        Fate::Changed(old, new) | Fate::Moved(old, new) => (Some(old), Some(new)),
        Fate::New(new) => (None, Some(new)),
        Fate::Gone(old) => (Some(old), None),
    };
    let read = |side: &Side, leaf: Option<&Leaf>, code: &str| {
        leaf.map_or_else(|| Ok(Passages::default()), |leaf| side.passages(leaf, code, Part::Main))
    };
    let (mut columns, mut told_elsewhere) = (Vec::new(), 0);
    let mut images: (BTreeSet<Image>, BTreeSet<Image>) = Default::default();
    for code in codes {
        let (was, is) = (read(before, old, code)?, read(after, new, code)?);
        let all = difference::changes(&was.all, &is.all);
        let count = all.len();
        // A page that comes or goes is told as a whole, whatever others say.
        let whole = old.is_none() || new.is_none();
        let news = told.news(code, all.clone(), rank != Rank::Many);
        let changes: Vec<Change> = if whole { all } else { news };
        told_elsewhere += count - changes.len();
        columns.push(Column { code: code.clone(), repeats: changes.is_empty() && count > 0, changes });
        let only = |own: &Passages, other: &Passages| -> Vec<Image> {
            let is_there = |image: &&Image| other.images.iter().any(|one| one.name() == image.name());
            own.images.iter().filter(|image| !is_there(image)).cloned().collect()
        };
        images.0.extend(only(&was, &is));
        images.1.extend(only(&is, &was));
    }
    let distinct = |images: BTreeSet<Image>| {
        let mut names = BTreeSet::new();
        images.into_iter().filter(|image| names.insert(image.name().to_owned())).collect()
    };
    Ok(Entry { fate, rank, columns, pictures: (distinct(images.0), distinct(images.1)), told_elsewhere })
}
