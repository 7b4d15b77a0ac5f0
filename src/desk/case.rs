//! `new case`: a case from answers.

use std::path::Path;

use super::failure::failure;
use super::form::{self, Answers, Ask, Form, all_unwritten, unwritten};
use super::known::Known;
use super::record::source;
use crate::date::Day;
use crate::decode::{Plain, Prose};
use crate::diagnostic::{Failure, Message};
use crate::edit::{self, NewFile};
use crate::id::{CaseKind, FieldKind, OrganisationKind, PlaceKind, RecordKind, TaskKind};
use crate::schema::Case;

/// Writes `cases/<id>/case.yaml` from answers, and gives its path below the site's folder.
///
/// # Errors
///
/// If the site cannot be read, an answer does not hold or is missing, or the file is already there.
pub fn new_case(
    root: &Path,
    today: &dyn Fn(&str) -> Day,
    answers: &Answers,
    ask: &mut Ask<'_>,
) -> Result<String, Failure> {
    let known = Known::read(root, today)?;
    let mut ask = |question: &Message, problem: Option<&Message>| ask(question, problem);
    let mut form = Form::new(answers, &mut ask);
    let title = form.texts("title", "ask-title", &known)?;
    let date = form.required("date", Message::new("ask-date"), &form::when)?;
    let summary = form.texts("summary", "ask-summary", &known)?;
    let text = form.texts("text", "ask-text", &known)?;
    let tasks =
        form.required("tasks", form::question::<TaskKind>("ask-tasks", &known), &|answer| form::ids(answer, &known))?;
    let fields = form::chosen::<FieldKind>(&mut form, "fields", "ask-fields", &known)?;
    let places = form::chosen::<PlaceKind>(&mut form, "places", "ask-places", &known)?;
    let organisations = form::chosen::<OrganisationKind>(&mut form, "organisations", "ask-organisations", &known)?;
    let records = form::chosen::<RecordKind>(&mut form, "records", "ask-records", &known)?;
    let source = source(&mut form, &known)?;
    let id = form.required("id", Message::new("ask-case-id"), &|answer| form::new_id::<CaseKind>(answer, &known))?;
    let path = format!("content/cases/{id}/case.yaml");
    let case = Case {
        span: form::beginning(),
        is_whole: true,
        id: unwritten(id),
        date: unwritten(date),
        known: None,
        added: unwritten(known.today),
        draft: answers.contains_key("draft"),
        publish_at: None,
        title: title.localized(&known, Plain),
        summary: summary.localized(&known, Plain),
        text: text.localized(&known, |words| unwritten(Prose(words))),
        fact: None,
        fields: all_unwritten(fields),
        places: all_unwritten(places),
        organisations: all_unwritten(organisations),
        tasks: all_unwritten(tasks),
        records: all_unwritten(records),
        pictures: Vec::new(),
        sources: vec![source],
        disagreement: None,
        note: None,
    };
    let text = form::file(&case, &known);
    edit::create(root, &[NewFile { path: path.clone(), text }]).map_err(failure)?;
    Ok(path)
}
