//! A record as a row: its values in the form of content, by their columns.

use std::collections::{BTreeMap, BTreeSet};

use super::column::{Column, MOST_SOURCES, What};
use super::known::Known;
use super::naming::Naming;
use crate::date::Day;
use crate::id::Kind;
use crate::lang::{Lang, Localized, joined};
use crate::number::Number;
use crate::schema::{Observation, Record, Source};
use crate::yaml::Draft;

/// The values of a row. What names several things has one a line.
pub(super) type Row = BTreeMap<Column, String>;

/// A record as a row. What no column carries is left out.
pub(super) fn of(record: &Record) -> Row {
    let mut row = Row::new();
    let mut put = |column: Column, value: String| {
        if !value.is_empty() {
            row.insert(column, value);
        }
    };
    put(Column::new(What::Id), record.id.value.to_string());
    put(Column::new(What::About), lines(record.about.iter().map(|about| about.value.to_string())));
    put(Column::new(What::Topics), lines(record.topics.iter().map(|topic| topic.value.to_string())));
    put(Column::new(What::Kind), record.kind.name().to_owned());
    put(Column::new(What::Date), record.date.value.to_string());
    texts(What::Title, 0, &record.title, |text| joined(&text.0).into_owned(), &mut put);
    texts(What::Text, 0, &record.text, |text| text.value.0.clone(), &mut put);
    let met = record.meets.iter().map(|met| Naming::Meets.written(&(met.value.kind(), met.value.id.to_string())));
    put(Column::new(What::Meets), lines(met));
    state(record, &mut put);
    for (place, source) in (0..MOST_SOURCES).zip(&record.sources) {
        of_source(place, source, &mut put);
    }
    if let Some(note) = &record.note {
        texts(What::Note, 0, note, |text| joined(&text.0).into_owned(), &mut put);
    }
    row
}

/// What moves a state: a status, a progress and a value, where there is one only.
fn state(record: &Record, put: &mut impl FnMut(Column, String)) {
    let stated = match &record.statuses[..] {
        [only] => Some(&only.status),
        _ => None,
    };
    if let Some(status) = record.status.as_ref().or(stated) {
        put(Column::new(What::Status), status.value.name().to_owned());
    }
    if let [progress] = &record.progress[..] {
        put(Column::new(What::Progress), progress.value.value.0.to_string());
    }
    let Some(observation) = observation(record) else { return };
    put(Column::new(What::Target), observation.target.value.to_string());
    put(Column::new(What::Value), said(observation.value.as_ref().map(|value| value.value)));
    put(Column::new(What::Unit), said(observation.unit.as_ref().map(|unit| &unit.of_record().0)));
}

fn of_source(place: usize, source: &Source, put: &mut impl FnMut(Column, String)) {
    let column = |what: What| Column::new(what).of_source(place);
    put(column(What::SourceTitle), joined(&source.title.0).into_owned());
    put(column(What::SourceLanguage), source.lang.value.0.clone());
    texts(What::Publisher, place, &source.publisher.0, |name| joined(&name.0).into_owned(), put);
    put(column(What::Url), source.url.to_string());
    put(column(What::Published), said(source.published));
    put(column(What::Accessed), said(source.accessed));
}

/// A value in words; none is an empty cell.
fn said(value: Option<impl ToString>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}

fn texts<T>(
    what: What,
    source: usize,
    texts: &Localized<T>,
    words: impl Fn(&T) -> String,
    put: &mut impl FnMut(Column, String),
) {
    for (lang, text) in texts.iter() {
        put(Column::of(what, lang).of_source(source), words(text));
    }
}

fn lines(values: impl Iterator<Item = String>) -> String {
    values.collect::<Vec<_>>().join("\n")
}

/// The value of a record, if it has one only and that is a total.
pub(super) fn observation(record: &Record) -> Option<&Observation> {
    let mut all = record.all_observations();
    let first = all.next().filter(|observation| observation.series.0.is_empty() && observation.value.is_some())?;
    all.next().is_none().then_some(first)
}

/// Whether two values of a column say the same.
pub(super) fn is_same(what: What, one: &str, other: &str) -> bool {
    match what {
        What::About | What::Topics | What::Meets => {
            let set = |value: &str| value.lines().map(str::to_owned).collect::<BTreeSet<_>>();
            set(one) == set(other)
        }
        What::Value | What::Progress => match (Number::parse(one), Number::parse(other)) {
            (Ok(one), Ok(other)) => one == other,
            _ => one == other,
        },
        _ => one == other,
    }
}

/// What a row names in a column.
fn things(row: &Row, what: What) -> impl Iterator<Item = &str> {
    row.get(&Column::new(what)).into_iter().flat_map(|value| value.lines())
}

/// The tasks and steps that a row is about.
pub(super) fn subjects(row: &Row) -> Vec<&str> {
    let is_subject = |written: &&str| {
        let thing = Naming::About.thing(written);
        matches!(thing, Some((Kind::Task | Kind::Step, _)))
    };
    things(row, What::About).filter(is_subject).collect()
}

/// The target that a row has a value of: the one that it names, or the only one that it is about.
pub(super) fn target(row: &Row) -> Option<String> {
    if let Some(named) = row.get(&Column::new(What::Target)) {
        return Some(named.clone());
    }
    let mut targets = things(row, What::About).filter_map(|about| about.strip_prefix("target:"));
    let first = targets.next()?;
    targets.next().is_none().then(|| first.to_owned())
}

/// The record that a row makes, with an id, put in on a day.
pub(super) fn draft(row: &Row, id: &str, today: Day, known: &Known<'_>) -> Draft {
    let of = |what: What| row.get(&Column::new(what));
    let mut fields: Vec<(String, Draft)> = vec![("id".to_owned(), Draft::word(id))];
    let mut put = |key: &str, value: Option<Draft>| fields.extend(value.map(|value| (key.to_owned(), value)));
    put("about", words(row, What::About));
    put("topics", words(row, What::Topics));
    put("kind", of(What::Kind).map(|kind| Draft::word(kind)));
    put("date", of(What::Date).map(|date| Draft::word(date)));
    put("added", Some(Draft::word(&today.to_string())));
    put("meets", words(row, What::Meets));
    let status = status(row);
    put("status", status.clone().filter(|status| status.scalar().is_some()));
    put("statuses", status.filter(|status| status.scalar().is_none()));
    put("progress", progress(row));
    put("title", localized(row, Column::new(What::Title), known));
    put("text", localized(row, Column::new(What::Text), known));
    put("observation", value_draft(row));
    put("sources", sources(row, known));
    put("note", localized(row, Column::new(What::Note), known));
    Draft::Mapping(fields)
}

/// What a column names, as a list.
pub(super) fn words(row: &Row, what: What) -> Option<Draft> {
    let items: Vec<Draft> = things(row, what).map(Draft::word).collect();
    (!items.is_empty()).then_some(Draft::List(items))
}

/// The status of the tasks; beside a step it says of what it is.
pub(super) fn status(row: &Row) -> Option<Draft> {
    let status = Draft::word(row.get(&Column::new(What::Status))?);
    let subjects = subjects(row);
    match subjects.iter().find(|subject| subject.starts_with("step:")) {
        None => Some(status),
        Some(step) => Some(Draft::List(vec![mapping([("of", Draft::word(step)), ("status", status)])])),
    }
}

/// How far the task or step has come that the row is about.
pub(super) fn progress(row: &Row) -> Option<Draft> {
    let value = Draft::word(row.get(&Column::new(What::Progress))?);
    let of = Draft::word(subjects(row).first()?);
    Some(Draft::List(vec![mapping([("of", of), ("value", value)])]))
}

/// The value of a target.
pub(super) fn value_draft(row: &Row) -> Option<Draft> {
    let value = row.get(&Column::new(What::Value))?;
    Some(mapping([("target", Draft::word(&target(row)?)), ("value", Draft::word(value))]))
}

/// The sources of a row.
pub(super) fn sources(row: &Row, known: &Known<'_>) -> Option<Draft> {
    let sources: Vec<Draft> = (0..MOST_SOURCES).filter_map(|place| source(row, place, known)).collect();
    (!sources.is_empty()).then_some(Draft::List(sources))
}

/// A source of a row, if any of its columns has something.
pub(super) fn source(row: &Row, place: usize, known: &Known<'_>) -> Option<Draft> {
    let of = |what: What| row.get(&Column::new(what).of_source(place));
    let mut fields = Vec::new();
    let mut put = |key: &str, value: Option<Draft>| fields.extend(value.map(|value| (key.to_owned(), value)));
    put("title", of(What::SourceTitle).map(|title| Draft::Text(title.clone())));
    put("lang", of(What::SourceLanguage).map(|lang| Draft::Text(lang.clone())));
    put("publisher", publisher(row, place, known));
    put("url", of(What::Url).map(|url| Draft::Text(url.clone())));
    put("published", of(What::Published).map(|date| Draft::word(date)));
    put("accessed", of(What::Accessed).map(|day| Draft::word(day)));
    (!fields.is_empty()).then_some(Draft::Mapping(fields))
}

/// Who published a source: once, if it is given in one language or is the same in all.
pub(super) fn publisher(row: &Row, place: usize, known: &Known<'_>) -> Option<Draft> {
    let column = Column::new(What::Publisher).of_source(place);
    let in_language = |lang: Lang| row.get(&Column { lang: Some(lang), ..column });
    let names: Vec<&String> = langs(known).filter_map(in_language).collect();
    let first = *names.first()?;
    if names.iter().all(|name| *name == first) {
        return Some(Draft::Text(first.clone()));
    }
    localized(row, column, known)
}

/// The places of the sources of which a row says something.
pub(super) fn sources_in(row: &Row) -> BTreeSet<usize> {
    row.keys().filter(|column| column.what.is_of_source()).map(|column| column.source).collect()
}

/// The texts of a row in the languages in which it has some.
pub(super) fn localized(row: &Row, column: Column, known: &Known<'_>) -> Option<Draft> {
    let in_language = |lang: Lang| {
        let words = row.get(&Column { lang: Some(lang), ..column })?;
        Some((known.languages().get(lang).code.clone(), text(words)))
    };
    let texts: Vec<(String, Draft)> = langs(known).filter_map(in_language).collect();
    (!texts.is_empty()).then_some(Draft::Mapping(texts))
}

/// A text; one of several lines ends with a line break, as people write it.
pub(super) fn text(words: &str) -> Draft {
    let ending = if words.contains('\n') { "\n" } else { "" };
    Draft::Text(format!("{words}{ending}"))
}

fn langs(known: &Known<'_>) -> impl Iterator<Item = Lang> {
    known.languages().iter().map(|(lang, _)| lang)
}

fn mapping<const N: usize>(fields: [(&str, Draft); N]) -> Draft {
    Draft::Mapping(fields.map(|(key, value)| (key.to_owned(), value)).to_vec())
}
