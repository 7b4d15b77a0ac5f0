//! Asks for the sources of a record or case.

use super::document::{Entries, shape};
use super::form::Form;
use super::known::Known;
use super::language;
use super::question::Question;
use super::reading;
use crate::decode::{Document, Shape};
use crate::diagnostic::{Failure, Message};
use crate::schema::Source;
use crate::yaml::Draft;

/// The flags of the source that is given field by field.
const OWN_FLAGS: [&str; 7] =
    ["source-title", "source-url", "source-publisher", "source-lang", "source-published", "source-accessed", "mirror"];

/// Puts the sources into a document: the one whose fields are flags of their own or asked for, and those that `--source` gives whole.
pub(super) fn sources(entries: &mut Entries, form: &mut Form<'_>, known: &Known<'_>) -> Result<(), Failure> {
    let whole = Shape::Document(Source::definition);
    let more = form.each("source", &|answer| reading::read(&whole, answer, known))?;
    if more.is_empty() || OWN_FLAGS.iter().any(|flag| form.is_given(flag)) {
        entries.join("sources", Draft::List(vec![source(form, known)?]));
    }
    if !more.is_empty() {
        entries.join("sources", Draft::List(more));
    }
    Ok(())
}

/// Asks for one source, field by field.
pub(super) fn source(form: &mut Form<'_>, known: &Known<'_>) -> Result<Draft, Failure> {
    let table = Source::definition();
    let text = |answer: &str| Ok(answer.to_owned());
    let title = form.required("source-title", &Question::open(Message::new("ask-source-title")), &text)?;
    let url = form.required("source-url", &Question::open(Message::new("ask-source-url")), &|answer| {
        reading::read(&Shape::Address, answer, known)
    })?;
    let publisher = form.texts("source-publisher", "ask-source-publisher", &shape(&table, "publisher"), known)?;
    let lang = lang(form, &title, known)?;
    let published =
        form.optional("source-published", &Question::open(Message::new("ask-source-published")), &|answer| {
            reading::read(&Shape::Date, answer, known)
        })?;
    let accessed = form.said("source-accessed", &Shape::Day, known)?;
    let mirror = form.said("mirror", &Shape::Boolean, known)?;
    let fields = [
        ("title", Some(Draft::Text(title))),
        ("lang", Some(lang)),
        ("publisher", Some(publisher)),
        ("url", Some(url)),
        ("published", published),
        ("accessed", accessed),
        ("mirror", mirror),
    ];
    let is_there = |(name, value): (&str, Option<Draft>)| Some((name.to_owned(), value?));
    Ok(Draft::Mapping(fields.into_iter().filter_map(is_there).collect()))
}

/// The language of a title. One that the title is hardly in is asked about once more, and taken if somebody stays with it; without anybody
/// to ask it has to be named.
fn lang(form: &mut Form<'_>, title: &str, known: &Known<'_>) -> Result<Draft, Failure> {
    const FLAG: &str = "source-lang";
    let own = known.own();
    let read = |answer: &str| language::said(answer, known);
    let question = Question::open(Message::new("ask-source-lang").with("language", own.name.as_str()));
    let is_asked = form.asked && !form.is_given(FLAG);
    let Some(first) = form
        .optional(FLAG, &question, &read)?
        .map_or_else(|| language::unsaid(title, known).ok().or_else(|| is_asked.then(|| Draft::word(&own.code))), Some)
    else {
        let unsaid = language::unsaid(title, known).map(drop).unwrap_err();
        return Err(super::form::refused(unsaid, FLAG));
    };
    let doubtful = first.scalar().filter(|lang| is_asked && language::is_doubtful(title, lang, known));
    let Some(doubtful) = doubtful else { return Ok(first) };
    let question = Message::new("ask-source-lang-again").with("title", title).with("value", doubtful);
    Ok(form.ask_once(FLAG, &Question::open(question), &read).unwrap_or_else(|| Draft::word(doubtful)))
}
