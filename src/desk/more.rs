//! What can be said besides: by flags, or by somebody who chooses it from a list.

use super::document::{Entries, shape};
use super::form::{Form, refused};
use super::known::Known;
use super::question::Question;
use super::reading;
use super::source;
use crate::decode::{Definition, Document, Shape};
use crate::diagnostic::{Failure, Message};
use crate::id::Kind;
use crate::schema::{Record, RecordType, Stage};
use crate::yaml::Draft;

/// Something that a document can say besides.
#[derive(Clone, Copy)]
pub(super) struct More {
    /// Its flag.
    pub(super) flag: &'static str,
    /// Its field.
    pub(super) field: &'static str,
    /// The message that says what it is, and how an answer is written.
    pub(super) message: &'static str,
}

/// Puts into a document what flags say besides.
pub(super) fn said(
    entries: &mut Entries,
    form: &Form<'_>,
    definition: &Definition,
    all: &[More],
    known: &Known<'_>,
) -> Result<(), Failure> {
    for more in all {
        let shape = shape(definition, more.field);
        if more.field == "status" {
            let each = form.each(more.flag, &|answer| Ok(answer.to_owned()))?;
            for answer in each {
                status(entries, &answer, known).map_err(|problem| refused(problem, more.flag))?;
            }
        } else if more.field != "sources"
            && let Some(value) = form.said(more.flag, &shape, known)?
        {
            entries.join(more.field, value);
        }
    }
    Ok(())
}

/// Asks what else there is to say, until nothing is.
pub(super) fn asked(
    entries: &mut Entries,
    form: &mut Form<'_>,
    definition: &Definition,
    all: &[More],
    known: &Known<'_>,
) -> Result<(), Failure> {
    let flags: Vec<&str> = all.iter().map(|more| more.flag).collect();
    let named = all.iter().map(|more| (more.flag.to_owned(), known.words.say_plain(more.message)));
    let question = Question::choice(Message::new("ask-more"), named);
    while let Some(flag) = form.ask_once("more", &question, &|answer| reading::one_of(&flags, answer)) {
        let Some(more) = all.iter().find(|more| more.flag == flag) else { continue };
        one(entries, form, definition, *more, known)?;
    }
    Ok(())
}

fn one(
    entries: &mut Entries,
    form: &mut Form<'_>,
    definition: &Definition,
    more: More,
    known: &Known<'_>,
) -> Result<(), Failure> {
    let shape = shape(definition, more.field);
    match (&shape, more.field) {
        (_, "sources") => {
            let source = form.afresh(|form| source::source(form, known))?;
            entries.join("sources", Draft::List(vec![source]));
        }
        (Shape::Boolean, _) => entries.join(more.field, Draft::truth(true)),
        (Shape::Localized(_), _) => {
            let texts = form.afresh(|form| form.texts(more.flag, more.message, &shape, known))?;
            entries.join(more.field, texts);
        }
        (_, "status") => {
            let read = |answer: &str| {
                let mut trial = Entries::new();
                status(&mut trial, answer, known).map(|()| answer.to_owned())
            };
            if let Some(answer) = form.ask_once(more.flag, &stages(more.message, known), &read) {
                status(entries, &answer, known).map_err(|problem| refused(problem, more.flag))?;
            }
        }
        _ => {
            let question = match more.field {
                "meets" => known.references(Message::new(more.message), &[Kind::Milestone, Kind::Step, Kind::Target]),
                _ => Question::open(Message::new(more.message)),
            };
            if let Some(value) = form.ask_once(more.flag, &question, &|answer| reading::read(&shape, answer, known)) {
                entries.join(more.field, value);
            }
        }
    }
    Ok(())
}

/// A status: of the tasks that the record is about, or as `step:18.1=done` of one task or step.
fn status(entries: &mut Entries, answer: &str, known: &Known<'_>) -> Result<(), Message> {
    let definition = Record::definition();
    let (field, shape) = if answer.contains(['=', '＝']) {
        ("statuses", shape(&definition, "statuses"))
    } else {
        ("status", shape(&definition, "status"))
    };
    entries.join(field, reading::read(&shape, answer, known)?);
    Ok(())
}

/// A question about which stage is meant.
fn stages(message: &'static str, known: &Known<'_>) -> Question {
    let name = |stage: &Stage| {
        let key = match stage {
            Stage::NotStarted => "sheet-stage-not-started",
            Stage::InProgress => "sheet-stage-in-progress",
            Stage::Done => "sheet-stage-done",
            Stage::Continuing => "sheet-stage-continuing",
            Stage::Changed => "sheet-stage-changed",
            Stage::Stopped => "sheet-stage-stopped",
        };
        (stage.name().to_owned(), known.words.say_plain(key))
    };
    Question::choice(Message::new(message), Stage::ALL.iter().map(name))
}

/// A question about which kind of record is meant.
pub(super) fn kinds(known: &Known<'_>) -> Question {
    let name = |kind: &RecordType| {
        let key = match kind {
            RecordType::Figure => "sheet-kind-figure",
            RecordType::Event => "sheet-kind-event",
            RecordType::Policy => "sheet-kind-policy",
            RecordType::Achievement => "sheet-kind-achievement",
            RecordType::Announcement => "sheet-kind-announcement",
        };
        (kind.name().to_owned(), known.words.say_plain(key))
    };
    Question::choice(Message::new("ask-kind"), RecordType::ALL.iter().map(name))
}
