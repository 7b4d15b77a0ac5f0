//! `new case`: a case from answers.

use super::document::{Entries, shape};
use super::form::{Answers, Ask, Form};
use super::known::Known;
use super::more::{self, More};
use super::new::{New, new_id};
use super::question::Question;
use super::site::Desk;
use super::{reading, source};
use crate::decode::Document;
use crate::diagnostic::{Failure, Message};
use crate::id::{CaseKind, Kind};
use crate::schema::Case;
use crate::yaml::Draft;

/// What a case can say besides what is always asked for.
const MORE: [More; 8] = [
    More { flag: "fact", field: "fact", message: "more-fact" },
    More { flag: "picture", field: "pictures", message: "more-picture" },
    More { flag: "source", field: "sources", message: "more-source" },
    More { flag: "note", field: "note", message: "more-note" },
    More { flag: "disagreement", field: "disagreement", message: "more-disagreement" },
    More { flag: "known", field: "known", message: "more-known" },
    More { flag: "publish-at", field: "publish_at", message: "more-publish-at" },
    More { flag: "draft", field: "draft", message: "more-draft" },
];

/// What a case names, by the flag that is called as its field is.
const NAMED: [(&str, &str, Kind); 4] = [
    ("fields", "ask-fields", Kind::Field),
    ("places", "ask-places", Kind::Place),
    ("organisations", "ask-organisations", Kind::Organisation),
    ("records", "ask-records", Kind::Record),
];

/// Makes `cases/<id>/case.yaml` from answers.
///
/// # Errors
///
/// If the site cannot be read, or an answer does not hold or is missing.
pub fn new_case(desk: &Desk<'_>, answers: &Answers, ask: &mut Ask<'_>) -> Result<New, Failure> {
    let known = &Known::read(desk.root, desk.today, desk.words)?;
    let mut ask = |question: &Question, problem: Option<&Message>| ask(question, problem);
    let mut form = Form::new(answers, &mut ask);
    let table = Case::definition();
    let read = |field: &str| {
        let shape = shape(&table, field);
        move |answer: &str| reading::read(&shape, answer, known)
    };
    let mut entries = Entries::new();
    entries.join("title", form.texts("title", "ask-title", &shape(&table, "title"), known)?);
    entries.join("date", form.required("date", &Question::open(Message::new("ask-date")), &read("date"))?);
    for (field, question) in [("summary", "ask-summary"), ("text", "ask-text")] {
        entries.join(field, form.texts(field, question, &shape(&table, field), known)?);
    }
    let tasks = known.things(Message::new("ask-tasks"), Kind::Task);
    entries.join("tasks", form.required("tasks", &tasks, &read("tasks"))?);
    for (field, question, kind) in NAMED {
        // What the site has no words for is not asked.
        if !known.ids(kind).is_empty() || form.is_given(field) {
            let question = known.things(Message::new(question), kind);
            entries.join_if(field, form.optional(field, &question, &read(field))?);
        }
    }
    source::sources(&mut entries, &mut form, known)?;
    more::said(&mut entries, &form, &table, &MORE, known)?;
    let id = Question::open(Message::new("ask-case-id"));
    let id = form.required("id", &id, &|answer| new_id::<CaseKind>(answer, known))?;
    entries.join("id", Draft::word(id.as_str()));
    entries.join("added", Draft::word(&known.today.to_string()));
    more::asked(&mut entries, &mut form, &table, &MORE, known)?;
    let text = entries.text::<Case>(known)?;
    Ok(New { path: format!("content/cases/{id}/case.yaml"), text, is_asked: form.asked })
}
