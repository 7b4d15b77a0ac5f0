//! `new case`: a case from answers.

use std::path::Path;

use super::failure;
use super::form::{self, Answers, Ask, Form};
use super::known::Known;
use super::record::SourceAnswers;
use crate::date::Day;
use crate::diagnostic::{Failure, Message};
use crate::edit::{self, NewFile, Yaml};
use crate::id::{CaseKind, Kind};

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
    let date = form.required("date", Message::new("ask-date"), &form::date)?;
    let summary = form.texts("summary", "ask-summary", &known)?;
    let text = form.texts("text", "ask-text", &known)?;
    let tasks = form.required("tasks", question("ask-tasks", Kind::Task, &known), &|answer| {
        form::ids(answer, Kind::Task, &known)
    })?;
    // What the site has no words for is not asked.
    let mut choose = |flag: &'static str, key: &'static str, kind: Kind| {
        if known.ids(kind).is_empty() && !form.is_given(flag) {
            return Ok(Vec::new());
        }
        let chosen = form.optional(flag, question(key, kind, &known), &|answer| form::ids(answer, kind, &known));
        chosen.map(Option::unwrap_or_default)
    };
    let fields = choose("fields", "ask-fields", Kind::Field)?;
    let places = choose("places", "ask-places", Kind::Place)?;
    let organisations = choose("organisations", "ask-organisations", Kind::Organisation)?;
    let records = choose("records", "ask-records", Kind::Record)?;
    let source = SourceAnswers::ask(&mut form, &known)?;
    let id = form.required("id", Message::new("ask-case-id"), &|answer| form::new_id::<CaseKind>(answer, &known))?;
    let mut yaml = Yaml::default();
    yaml.text("id", &id);
    yaml.text("date", &date.to_string());
    yaml.text("added", &known.today.to_string());
    if answers.contains_key("draft") {
        yaml.text("draft", "true");
    }
    title.write("title", &known, &mut yaml);
    summary.write("summary", &known, &mut yaml);
    text.write("text", &known, &mut yaml);
    yaml.list("fields", fields);
    yaml.list("places", places);
    yaml.list("organisations", organisations);
    yaml.list("tasks", tasks);
    yaml.list("records", records);
    source.write(&known, &mut yaml);
    let path = format!("content/cases/{id}/case.yaml");
    edit::create(root, &[NewFile { path: path.clone(), text: yaml.finish() }]).map_err(failure)?;
    Ok(path)
}

fn question(key: &'static str, kind: Kind, known: &Known) -> Message {
    Message::new(key).with("known", form::choice(&known.ids(kind)))
}
