//! `new record`: a progress record from answers.

use std::path::Path;

use super::failure::failure;
use super::form::{self, Answers, Ask, Form, all_unwritten, unwritten};
use super::known::Known;
use crate::date::Day;
use crate::decode::{Keyed, Plain, Prose};
use crate::diagnostic::{Failure, Message};
use crate::edit::{self, NewFile};
use crate::id::{RecordKind, Reference, TargetId, TopicKind};
use crate::lang::Lang;
use crate::number::Number;
use crate::schema::{Observation, Record, RecordType, Source};

/// Writes `records/<id>.yaml` from answers, and gives its path below the site's folder.
///
/// # Errors
///
/// If the site cannot be read, an answer does not hold or is missing, or the file is already there.
pub fn new_record(
    root: &Path,
    today: &dyn Fn(&str) -> Day,
    answers: &Answers,
    ask: &mut Ask<'_>,
) -> Result<String, Failure> {
    let known = Known::read(root, today)?;
    let mut ask = |question: &Message, problem: Option<&Message>| ask(question, problem);
    let mut form = Form::new(answers, &mut ask);
    let about = form.required("about", Message::new("ask-about"), &|answer| about(answer, &known))?;
    let kinds = RecordType::ALL;
    let names: Vec<&str> = kinds.iter().map(|kind| kind.name()).collect();
    let question = Message::new("ask-kind").with("known", form::choice(&names));
    let kind = form.required("kind", question, &|answer| form::one_of(answer, kinds, RecordType::name))?;
    let topics = form::chosen::<TopicKind>(&mut form, "topics", "ask-topics", &known)?;
    let date = form.required("date", Message::new("ask-date"), &form::when)?;
    let title = form.texts("title", "ask-title", &known)?;
    let text = form.texts("text", "ask-text", &known)?;
    let observation = match figure_target(&about, kind) {
        Some(target) => {
            let question = Message::new("ask-value").with("target", target.as_str());
            form.optional("value", question, &value)?.and_then(|value| observation(target, value, &known))
        }
        None if form.is_given("value") => {
            return Err(Failure::new(Message::new("answer-figure").with("flag", "value")));
        }
        None => None,
    };
    let source = source(&mut form, &known)?;
    let id =
        form.required("id", Message::new("ask-record-id"), &|answer| form::new_id::<RecordKind>(answer, &known))?;
    let path = format!("content/records/{id}.yaml");
    let record = Record {
        span: form::beginning(),
        is_whole: true,
        id: unwritten(id),
        about: all_unwritten(about),
        topics: all_unwritten(topics),
        kind,
        date: unwritten(date),
        known: None,
        added: unwritten(known.today),
        changed: None,
        draft: answers.contains_key("draft"),
        publish_at: None,
        meets: Vec::new(),
        status: None,
        statuses: Vec::new(),
        progress: Vec::new(),
        title: title.localized(&known, Plain),
        text: text.localized(&known, |words| unwritten(Prose(words))),
        observation,
        observations: Vec::new(),
        amounts: Vec::new(),
        sources: vec![source],
        documents: Vec::new(),
        disagreement: None,
        note: None,
    };
    let text = form::file(&record, &known);
    edit::create(root, &[NewFile { path: path.clone(), text }]).map_err(failure)?;
    Ok(path)
}

/// What a record can be about that the site has.
fn about(answer: &str, known: &Known) -> Result<Vec<Reference>, Message> {
    let read = |text: &str| {
        let problem = || Message::new("answer-about").with("value", text);
        let reference = Reference::parse(text).ok_or_else(problem)?;
        if Record::takes(&reference) && known.has(&reference) { Ok(reference) } else { Err(problem()) }
    };
    form::several(answer, read)
}

/// The target of which a record can have a figure: the only one that it is about.
fn figure_target(about: &[Reference], kind: RecordType) -> Option<&TargetId> {
    let mut targets = about.iter().filter_map(|reference| match reference {
        Reference::Target(id) => Some(id),
        _ => None,
    });
    let first = targets.next().filter(|_| kind != RecordType::Announcement)?;
    targets.next().is_none().then_some(first)
}

fn value(answer: &str) -> Result<Number, Message> {
    Number::parse(answer).map_err(|_| Message::new("answer-number").with("value", answer))
}

/// A figure, which counts what its target counts.
fn observation(target: &TargetId, value: Number, known: &Known) -> Option<Observation> {
    let unit = known.target(target.as_str())?.unit.clone();
    Some(Observation {
        span: form::beginning(),
        is_whole: true,
        target: unwritten(target.clone()),
        id: None,
        value: Some(unwritten(value)),
        missing: None,
        date: None,
        series: Keyed::default(),
        unit: Some(unit),
        definition: None,
        comparable: None,
        flags: Vec::new(),
    })
}

/// Asks about a source.
pub(super) fn source(form: &mut Form<'_>, known: &Known) -> Result<Source, Failure> {
    let own = known.languages().get(Lang::RECORD).code.clone();
    let title = form.required("source-title", Message::new("ask-source-title"), &|answer| Ok(answer.to_owned()))?;
    let url = form.required("source-url", Message::new("ask-source-url"), &form::address)?;
    let publisher = form.texts("source-publisher", "ask-source-publisher", known)?;
    let question = Message::new("ask-source-lang").with("language", own.as_str());
    let lang = form.optional("source-lang", question, &|answer| Ok(answer.to_owned()))?.unwrap_or(own);
    let published = form.optional("source-published", Message::new("ask-source-published"), &form::date)?;
    Ok(Source {
        span: form::beginning(),
        is_whole: true,
        title: Plain(title),
        lang: unwritten(Plain(lang)),
        publisher: publisher.name(known),
        url,
        published,
        accessed: None,
        archived: None,
        mirror: false,
        title_inferred: false,
        note: None,
    })
}
