//! The parts of a brief as templates see them.

use std::collections::BTreeSet;

use serde::Serialize;

use super::charts::Charts;
use super::notes::Notes;
use crate::lang::Lang;
use crate::view::brief::{Brief, Cited, Item, Line};
use crate::view::text::Text;
use crate::view::{MissingWords, Scope};

/// A part of a brief.
#[derive(Debug, Serialize)]
pub(super) struct Section<'b> {
    /// Its heading.
    pub(super) heading: String,
    /// What a reader should know about it.
    pub(super) note: Option<String>,
    /// The news in it.
    pub(super) items: Vec<Shown<'b>>,
}

/// A piece of news.
#[derive(Debug, Serialize)]
pub(super) struct Shown<'b> {
    title: &'b Text,
    href: &'b str,
    when: &'b str,
    lines: Vec<ShownLine<'b>>,
    paragraphs: &'b [Text],
    sources: Vec<Publisher<'b>>,
    chart: Option<Chart<'b>>,
}

/// A sentence with the numbers of its sources.
#[derive(Debug, Serialize)]
struct ShownLine<'b> {
    text: &'b str,
    notes: Vec<usize>,
    /// Who published what it rests on, each once.
    publishers: Vec<&'b str>,
}

/// Who says what is told, with the numbers of what they say it in.
#[derive(Debug, Serialize)]
struct Publisher<'b> {
    name: &'b str,
    notes: Vec<usize>,
}

/// The picture of a chart.
#[derive(Debug, Serialize)]
struct Chart<'b> {
    file: &'b str,
    alt: &'b str,
}

/// The first news of a brief, so many, by part.
pub(super) fn sections<'b>(
    scope: &Scope<'_>,
    brief: &'b Brief,
    count: usize,
    charts: &'b Charts,
    notes: &mut Notes<'b>,
    lang: Lang,
) -> Result<Vec<Section<'b>>, MissingWords> {
    let parts = brief.items[..count].chunk_by(|left, right| left.part == right.part);
    let section = |items: &'b [Item]| {
        let (heading, note) = Brief::heading(scope, items[0].part, lang)?;
        let items = items.iter().map(|item| shown(item, charts, notes, lang)).collect();
        Ok(Section { heading, note, items })
    };
    parts.map(section).collect()
}

fn shown<'b>(item: &'b Item, charts: &'b Charts, notes: &mut Notes<'b>, lang: Lang) -> Shown<'b> {
    let mut lines = Vec::new();
    for Line { text, sources } in &item.lines {
        let mut publishers: Vec<&str> = sources.iter().map(|cited| cited.publisher.as_str()).collect();
        let mut seen = BTreeSet::new();
        publishers.retain(|name| seen.insert(*name));
        lines.push(ShownLine { text, notes: sources.iter().map(|cited| notes.number(cited)).collect(), publishers });
    }
    Shown {
        title: &item.title,
        href: &item.href,
        when: &item.when,
        lines,
        paragraphs: &item.paragraphs,
        sources: publishers(&item.sources, notes),
        chart: item.chart.as_ref().and_then(|(target, alt)| Some(Chart { file: charts.file(*target, lang)?, alt })),
    }
}

fn publishers<'b>(sources: &'b [Cited], notes: &mut Notes<'b>) -> Vec<Publisher<'b>> {
    let mut publishers: Vec<Publisher<'b>> = Vec::new();
    for cited in sources {
        let note = notes.number(cited);
        match publishers.iter_mut().find(|known| known.name == cited.publisher) {
            Some(known) => known.notes.push(note),
            None => publishers.push(Publisher { name: &cited.publisher, notes: vec![note] }),
        }
    }
    publishers
}
