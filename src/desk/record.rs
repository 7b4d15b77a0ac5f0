//! `new record`: a progress record from answers.

use super::cut::parts;
use super::document::{Entries, shape};
use super::form::{self, Answers, Ask, Form};
use super::known::Known;
use super::more::{self, More};
use super::new::{New, new_id};
use super::question::Question;
use super::site::Desk;
use super::{reading, source};
use crate::decode::{Document, Shape};
use crate::diagnostic::{Failure, Message};
use crate::id::{Kind, RecordKind, Reference};
use crate::schema::{Observation, Record};
use crate::yaml::Draft;

/// What a record can say besides what is always asked for. Each has a flag, and is in the list that is offered last.
const MORE: [More; 12] = [
    More { flag: "status", field: "status", message: "more-status" },
    More { flag: "meets", field: "meets", message: "more-meets" },
    More { flag: "progress", field: "progress", message: "more-progress" },
    More { flag: "observation", field: "observations", message: "more-observation" },
    More { flag: "amount", field: "amounts", message: "more-amount" },
    More { flag: "source", field: "sources", message: "more-source" },
    More { flag: "document", field: "documents", message: "more-document" },
    More { flag: "note", field: "note", message: "more-note" },
    More { flag: "disagreement", field: "disagreement", message: "more-disagreement" },
    More { flag: "known", field: "known", message: "more-known" },
    More { flag: "publish-at", field: "publish_at", message: "more-publish-at" },
    More { flag: "draft", field: "draft", message: "more-draft" },
];

/// Makes `records/<id>.yaml` from answers.
///
/// # Errors
///
/// If the site cannot be read, or an answer does not hold or is missing.
pub fn new_record(desk: &Desk<'_>, answers: &Answers, ask: &mut Ask<'_>) -> Result<New, Failure> {
    let known = &Known::read(desk.root, desk.today, desk.words)?;
    let mut ask = |question: &Question, problem: Option<&Message>| ask(question, problem);
    let mut form = Form::new(answers, &mut ask);
    let table = Record::definition();
    let read = |field: &str| {
        let shape = shape(&table, field);
        move |answer: &str| reading::read(&shape, answer, known)
    };
    let mut entries = Entries::new();
    let subjects = known.references(Message::new("ask-about"), Record::SUBJECTS);
    let about = form.required("about", &subjects, &|answer| about(answer, known))?;
    entries.join("about", Draft::List(about.iter().map(|thing| Draft::word(&thing.to_string())).collect()));
    let kind = form.required("kind", &more::kinds(known), &read("kind"))?;
    entries.join("kind", kind.clone());
    if !known.ids(Kind::Topic).is_empty() || form.is_given("topics") {
        let question = known.things(Message::new("ask-topics"), Kind::Topic);
        entries.join_if("topics", form.optional("topics", &question, &read("topics"))?);
    }
    entries.join("date", form.required("date", &Question::open(Message::new("ask-date")), &read("date"))?);
    for (field, question) in [("title", "ask-title"), ("text", "ask-text")] {
        entries.join(field, form.texts(field, question, &shape(&table, field), known)?);
    }
    let is_announcement = kind.scalar() == Some("announcement");
    entries.join_if("observation", observation(&mut form, &about, is_announcement, known)?);
    source::sources(&mut entries, &mut form, known)?;
    more::said(&mut entries, &form, &table, &MORE, known)?;
    let id = Question::open(Message::new("ask-record-id"));
    let id = form.required("id", &id, &|answer| new_id::<RecordKind>(answer, known))?;
    entries.join("id", Draft::word(id.as_str()));
    entries.join("added", Draft::word(&known.today.to_string()));
    more::asked(&mut entries, &mut form, &table, &MORE, known)?;
    let text = entries.text::<Record>(known)?;
    Ok(New { path: format!("content/records/{id}.yaml"), text, is_asked: form.asked })
}

/// What a record can be about that the site has.
fn about(answer: &str, known: &Known<'_>) -> Result<Vec<Reference>, Message> {
    let problem = |part: &str| Message::new("answer-about").with("value", part);
    let mut found = Vec::new();
    for part in parts(answer) {
        // What is called by a number alone is a task.
        let whole = if part.contains(':') { part.clone() } else { format!("task:{part}") };
        let reference = Reference::parse(&whole).filter(|reference| Record::takes(reference) && known.has(reference));
        let reference = reference.ok_or_else(|| problem(&part))?;
        if !found.contains(&reference) {
            found.push(reference);
        }
    }
    if found.is_empty() { Err(Message::new("answer-required")) } else { Ok(found) }
}

/// The value of a target: that which `--of` names, or else the only one that the record is about. It counts what its target counts.
fn observation(
    form: &mut Form<'_>,
    about: &[Reference],
    is_announcement: bool,
    known: &Known<'_>,
) -> Result<Option<Draft>, Failure> {
    let table = Observation::definition();
    let said = |flag, field| form.said(flag, &shape(&table, field), known);
    let (of, at, series) = (said("of", "target")?, said("at", "date")?, said("series", "series")?);
    let target = of.as_ref().and_then(Draft::scalar).map(str::to_owned).or_else(|| only_target(about));
    let Some(target) = target.filter(|_| !is_announcement).and_then(|id| known.target(&id)) else {
        return match ["value", "of", "at", "series"].into_iter().find(|flag| form.is_given(flag)) {
            Some(flag) => Err(form::refused(Message::new("answer-figure"), flag)),
            None => Ok(None),
        };
    };
    let question =
        Message::new("ask-value").with("target", known.shown(&target.name)).with("unit", known.shown(&target.unit));
    let read = |answer: &str| reading::read(&Shape::Number, answer, known);
    let Some(value) = form.optional("value", &Question::open(question), &read)? else {
        return match ["of", "at", "series"].into_iter().find(|flag| form.is_given(flag)) {
            Some(flag) => Err(form::refused(Message::new("answer-no-value"), flag)),
            None => Ok(None),
        };
    };
    let unit =
        target.unit.iter().map(|(lang, unit)| (known.languages().get(lang).code.clone(), Draft::Text(unit.0.clone())));
    let mut entries = vec![
        ("target".to_owned(), Draft::word(target.id.value.as_str())),
        ("value".to_owned(), value),
        ("unit".to_owned(), Draft::Mapping(unit.collect())),
    ];
    let more = [("date", at), ("series", series)];
    entries.extend(more.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))));
    Ok(Some(Draft::Mapping(entries)))
}

/// The only target that a record is about.
fn only_target(about: &[Reference]) -> Option<String> {
    let mut targets = about.iter().filter_map(|reference| match reference {
        Reference::Target(id) => Some(id.to_string()),
        _ => None,
    });
    let first = targets.next()?;
    targets.next().is_none().then_some(first)
}
