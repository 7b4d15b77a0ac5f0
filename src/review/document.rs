//! The document: what the template is given, cut to a size that mails.

use std::collections::BTreeMap;

use serde::Serialize;

use super::compare::{self, Entry, Fate, Rank};
use super::concern;
use super::fact::Fact;
use super::passage::Part;
use super::picture::{self, Shown as Picture};
use super::said::{Both, Catalogue, Said};
use super::shown::{Cell, Limits, rows, size};
use super::side::{Leaf, Side};
use crate::diagnostic::{Diagnostic, Failure, Message, Severity, count, tally};
use crate::render;
use crate::source::Blob;

/// The template.
const TEMPLATE: &str = include_str!("document.html");

/// How many bytes of words and marks are told before the rest is only named. The document stays below a million bytes.
const ROOM: usize = 360_000;

/// How many bytes of pictures are shown before the rest is only named; written in letters they take a third more.
const ROOM_FOR_PICTURES: usize = 240_000;

/// How many pages are named of which nothing is told.
const MOST_NAMED: usize = 300;

/// How many states and figures are told.
const MOST_FACTS: usize = 250;

/// How many organisations are named, and how many pages for each.
const MOST_CONCERNED: (usize, usize) = (80, 10);

/// What the theme changes.
pub(super) struct Theme {
    /// How many pages say something else for it; `None` if that cannot be told apart from the content.
    pub(super) pages: Option<usize>,
    /// Of how many.
    pub(super) of: usize,
    /// What it changes on one page.
    pub(super) example: Option<Example>,
}

/// What the theme changes on one page.
#[derive(Serialize)]
pub(super) struct Example {
    titles: Vec<Said>,
    address: String,
    rows: Vec<Vec<Cell>>,
}

#[derive(Serialize)]
struct Document {
    site_name: Vec<Said>,
    words: BTreeMap<&'static str, Both>,
    answer: Vec<Both>,
    is_same: bool,
    check: Both,
    approval: Vec<Both>,
    languages: Vec<Said>,
    concerns: Vec<Concern>,
    theme: Option<ThemeTold>,
    frame: Option<Vec<Vec<Cell>>>,
    facts: Vec<Fact>,
    more_facts: Option<Both>,
    single: Vec<Told>,
    many: Vec<Told>,
    named_only: Vec<Named>,
    left_out: Option<Both>,
    static_files: Vec<StaticFile>,
}

#[derive(Serialize)]
struct ThemeTold {
    says: Both,
    example: Option<Example>,
}

/// An organisation, and the pages that it should look at.
#[derive(Serialize)]
struct Concern {
    name: Vec<Said>,
    pages: Vec<Named>,
    more: Option<Both>,
}

/// A page by its name.
#[derive(Clone, Serialize)]
struct Named {
    anchor: Option<String>,
    fate: &'static str,
    titles: Vec<Said>,
    address: String,
}

/// A page and what is told of it.
#[derive(Serialize)]
struct Told {
    name: Named,
    /// Where it stood before.
    from: Option<String>,
    rows: Vec<Vec<Cell>>,
    pictures: Vec<Picture>,
    /// What is told of it elsewhere.
    elsewhere: Option<Both>,
}

#[derive(Serialize)]
struct StaticFile {
    path: String,
    fate: &'static str,
    kilobytes: usize,
}

/// Writes the document, and says whether nothing differs.
///
/// # Errors
///
/// If the machine or this program fails.
pub(super) fn write(
    before: &Side,
    after: &Side,
    entries: Vec<Entry<'_>>,
    mut facts: Vec<Fact>,
    theme: Option<Theme>,
    found: &[Diagnostic],
    catalogue: &Catalogue,
) -> Result<(String, bool), Failure> {
    let check = check(found, catalogue);
    let frame = compare::page((before, before.home()), (after, after.home()), Part::Frame)?;
    let frame = frame
        .iter()
        .any(|column| !column.changes.is_empty())
        .then(|| rows(&frame, before, after, Limits::default(), catalogue));
    let static_files = static_files(before, after);
    let is_same =
        entries.is_empty() && frame.is_none() && static_files.is_empty() && theme.is_none() && facts.is_empty();
    let answer = answer(&entries, is_same, catalogue);
    let mut concerns = Concerns::default();
    let (mut room, mut room_for_pictures) = (ROOM, ROOM_FOR_PICTURES);
    let (mut single, mut many, mut named) = (Vec::new(), Vec::new(), Vec::new());
    for (place, entry) in entries.iter().enumerate() {
        let is_only_elsewhere = entry.columns.iter().all(|column| column.changes.is_empty())
            && entry.pictures.0.is_empty()
            && entry.pictures.1.is_empty()
            && !matches!(entry.fate, Fate::Moved(..));
        let size = size(entry);
        let is_told = !is_only_elsewhere && size <= room;
        let anchor = is_told.then(|| format!("p{}", place + 1));
        let name = name(entry.fate, anchor, before, after);
        if !is_only_elsewhere {
            concerns.add(entry, &name, before, after);
        }
        if !is_told {
            named.push(name);
            continue;
        }
        room -= size;
        let told = told(entry, name, before, after, &mut room_for_pictures, catalogue);
        if entry.rank == Rank::Many { many.push(told) } else { single.push(told) }
    }
    let left_out = named.len().saturating_sub(MOST_NAMED);
    named.truncate(MOST_NAMED);
    let more_facts = facts.len().saturating_sub(MOST_FACTS);
    facts.truncate(MOST_FACTS);
    let counted = |key, number: usize| (number > 0).then(|| catalogue.say(&Message::new(key).with("count", number)));
    let document = Document {
        site_name: Said::of(after.proof.languages(), &after.proof.site().name),
        words: words(after, catalogue),
        answer,
        is_same,
        check,
        approval: approval(after, catalogue),
        languages: after
            .proof
            .languages()
            .iter()
            .map(|(_, language)| Said {
                tag: language.tag.clone(),
                dir: language.direction.as_str(),
                text: language.name.clone(),
            })
            .collect(),
        concerns: concerns.shortened(catalogue),
        theme: theme.map(|theme| ThemeTold { says: says(&theme, catalogue), example: theme.example }),
        frame,
        facts,
        more_facts: counted("review-more-facts", more_facts),
        single,
        many,
        named_only: named,
        left_out: counted("review-left-out", left_out),
        static_files,
    };
    let filled = render::fill(TEMPLATE, &document);
    let html = filled
        .unwrap_or_else(|error| panic!("the template of the review is sound: {:?}: {}", error.place, error.reason));
    Ok((html, is_same))
}

/// What a theme changes on one page, home if that differs.
///
/// # Errors
///
/// If the machine or this program fails.
pub(super) fn example(before: &Side, after: &Side) -> Result<Option<Example>, Failure> {
    let differs =
        |leaf: &&Leaf| after.leaf(&leaf.address).is_some_and(|there| !before.says_the_same(leaf, after, there));
    let home = Some(before.home()).filter(differs);
    let Some(leaf) = home.or_else(|| before.leaves.iter().find(differs)) else { return Ok(None) };
    let Some(there) = after.leaf(&leaf.address) else { return Ok(None) };
    let columns = compare::page((before, leaf), (after, there), Part::Main)?;
    let titles = Said::each(after.proof.languages(), |code| after.title(there, code).map(str::to_owned));
    let rows = rows(&columns, before, after, Limits { passages: 5 }, &Catalogue::new());
    Ok(Some(Example { titles, address: leaf.address.clone(), rows }))
}

/// What stands at the top.
fn answer(entries: &[Entry<'_>], is_same: bool, catalogue: &Catalogue) -> Vec<Both> {
    if is_same {
        return vec![catalogue.say(&Message::new("review-nothing"))];
    }
    let counted = |name: &str, key: &'static str| {
        let number = entries.iter().filter(|entry| entry.fate.name() == name).count();
        (number > 0).then(|| catalogue.say(&Message::new(key).with("count", number)))
    };
    let all = [
        counted("changed", "review-changed"),
        counted("moved", "review-moved"),
        counted("new", "review-new"),
        counted("gone", "review-gone"),
    ];
    let all: Vec<Both> = all.into_iter().flatten().collect();
    if all.is_empty() { vec![catalogue.say(&Message::new("review-no-page"))] } else { all }
}

/// What check finds.
fn check(found: &[Diagnostic], catalogue: &Catalogue) -> Both {
    let key = match (count(found, Severity::Error), count(found, Severity::Warning)) {
        (0, 0) => "review-check-clean",
        (0, _) => "review-check-warnings",
        _ => "review-check-errors",
    };
    catalogue.each(|words| words.say(&Message::new(key).with("tally", tally(found, words))))
}

/// The state that would be signed, and who did.
fn approval(after: &Side, catalogue: &Catalogue) -> Vec<Both> {
    let approval = after.proof.approval();
    let mut lines = vec![catalogue.say(&Message::new("review-state").with("state", approval.state.short()))];
    if !approval.signed.is_empty() {
        let signed: Vec<String> = approval.signed.iter().map(|(name, day)| format!("{name} ({day})")).collect();
        lines.push(catalogue.say(&Message::new("review-signed").with("names", signed.join(", "))));
    }
    let missing = approval.missing(after.proof.site());
    if missing > 0 {
        lines.push(catalogue.say(&Message::new("review-unsigned").with("count", missing)));
    }
    lines
}

fn says(theme: &Theme, catalogue: &Catalogue) -> Both {
    let message = match theme.pages {
        None => Message::new("review-theme-unknown"),
        Some(0) => Message::new("review-theme-looks"),
        Some(pages) => Message::new("review-theme-says").with("pages", pages),
    };
    catalogue.say(&message.with("of", theme.of))
}

/// A page by its name, in the languages in which it is or was there.
fn name(fate: Fate<'_>, anchor: Option<String>, before: &Side, after: &Side) -> Named {
    let side = if matches!(fate, Fate::Gone(_)) { before } else { after };
    let leaf = fate.leaf();
    let titles = Said::each(side.proof.languages(), |code| side.title(leaf, code).map(str::to_owned));
    Named { anchor, fate: fate.name(), titles, address: leaf.address.clone() }
}

/// What is told of a page.
fn told(entry: &Entry<'_>, name: Named, before: &Side, after: &Side, room: &mut usize, catalogue: &Catalogue) -> Told {
    fn file<'b>(side: &'b Side, name: &str) -> Option<&'b Blob> {
        side.proof.asset_named(name)
    }
    let elsewhere = (entry.told_elsewhere > 0 && matches!(entry.fate, Fate::Changed(..) | Fate::Moved(..)))
        .then(|| catalogue.say(&Message::new("review-told-elsewhere").with("count", entry.told_elsewhere)));
    Told {
        name,
        from: if let Fate::Moved(old, _) = entry.fate { Some(old.address.clone()) } else { None },
        rows: rows(&entry.columns, before, after, Limits::of(entry), catalogue),
        pictures: picture::shown(
            (&entry.pictures.0, &entry.pictures.1),
            (&|name| file(before, name), &|name| file(after, name)),
            room,
        ),
        elsewhere,
    }
}

/// The organisations whose pages differ, in the order in which they come up.
#[derive(Default)]
struct Concerns {
    ids: Vec<String>,
    all: Vec<Concern>,
}

impl Concerns {
    fn add(&mut self, entry: &Entry<'_>, name: &Named, before: &Side, after: &Side) {
        let side = if matches!(entry.fate, Fate::Gone(_)) { before } else { after };
        let snapshot = side.proof.scope().snapshot;
        for body in concern::organisations(entry.fate.leaf().kind, &snapshot) {
            let id = snapshot.outline.organisations.id(body).as_str();
            let place = self.ids.iter().position(|known| known == id).unwrap_or_else(|| {
                let name = Said::of(side.proof.languages(), &snapshot.outline.organisations[body].name);
                self.ids.push(id.to_owned());
                self.all.push(Concern { name, pages: Vec::new(), more: None });
                self.ids.len() - 1
            });
            self.all[place].pages.push(name.clone());
        }
    }

    fn shortened(mut self, catalogue: &Catalogue) -> Vec<Concern> {
        let (bodies, pages) = MOST_CONCERNED;
        self.all.truncate(bodies);
        for concern in &mut self.all {
            let more = concern.pages.len().saturating_sub(pages);
            concern.pages.truncate(pages);
            concern.more = (more > 0).then(|| catalogue.say(&Message::new("review-more-pages").with("count", more)));
        }
        self.all
    }
}

/// The files that go out as they are and differ.
fn static_files(before: &Side, after: &Side) -> Vec<StaticFile> {
    let files = |side: &'_ Side| -> BTreeMap<String, (blake3::Hash, usize)> {
        let file = |(path, blob): (&crate::route::FilePath, &Blob)| {
            (path.as_str().to_owned(), (blob.digest, blob.bytes.len().div_ceil(1000)))
        };
        side.proof.static_files().map(file).collect()
    };
    let (old, new) = (files(before), files(after));
    let mut differing = Vec::new();
    for (path, (digest, kilobytes)) in &new {
        let fate = match old.get(path) {
            Some((known, _)) if known == digest => continue,
            Some(_) => "changed",
            None => "new",
        };
        differing.push(StaticFile { path: path.clone(), fate, kilobytes: *kilobytes });
    }
    let gone = old.iter().filter(|(path, _)| !new.contains_key(*path));
    differing.extend(gone.map(|(path, (_, kilobytes))| StaticFile {
        path: path.clone(),
        fate: "gone",
        kilobytes: *kilobytes,
    }));
    differing
}

/// The words of the document that are always the same.
const WORDS: [&str; 40] = [
    "review-title",
    "review-who",
    "review-who-organisation",
    "review-who-pages",
    "review-theme",
    "review-theme-example",
    "review-frame",
    "review-frame-note",
    "review-facts",
    "review-facts-what",
    "review-facts-before",
    "review-facts-after",
    "review-none",
    "review-single",
    "review-many",
    "review-named",
    "review-files",
    "review-files-path",
    "review-files-fate",
    "review-fate-changed",
    "review-fate-moved",
    "review-fate-new",
    "review-fate-gone",
    "review-from",
    "review-links",
    "review-state-same",
    "review-state-elsewhere",
    "review-state-missing",
    "review-passage-new",
    "review-passage-gone",
    "review-passage-moved",
    "review-word-gone",
    "review-word-new",
    "review-legend",
    "review-pictures",
    "review-picture-new",
    "review-picture-gone",
    "review-picture-replaced",
    "review-picture-replacing",
    "review-picture-large",
];

/// The words of the document.
fn words(after: &Side, catalogue: &Catalogue) -> BTreeMap<&'static str, Both> {
    let mut words: BTreeMap<&'static str, Both> =
        WORDS.into_iter().map(|key| (key, catalogue.say(&Message::new(key)))).collect();
    let as_of = after.proof.scope().snapshot.as_of.to_string();
    words.insert("as-of", catalogue.say(&Message::new("review-as-of").with("day", as_of)));
    words
}
