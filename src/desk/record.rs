//! `new record`: a progress record from answers.

use std::path::Path;

use super::failure;
use super::form::{self, Answers, Ask, Form, Texts};
use super::known::Known;
use crate::date::{Date, Day};
use crate::diagnostic::{Failure, Message};
use crate::edit::{self, NewFile, Yaml};
use crate::id::{RecordKind, Reference};
use crate::lang::Lang;
use crate::number::Number;
use crate::schema::RecordType;

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
    let kinds: Vec<&'static str> = RecordType::ALL.iter().map(|kind| kind.name()).collect();
    let question = Message::new("ask-kind").with("known", form::choice(&kinds));
    let kind = form.required("kind", question, &|answer| form::one_of(answer, &kinds))?;
    let date = form.required("date", Message::new("ask-date"), &form::date)?;
    let title = form.texts("title", "ask-title", &known)?;
    let text = form.texts("text", "ask-text", &known)?;
    let figure = match figure_target(&about, kind) {
        Some(target) => {
            let question = Message::new("ask-value").with("target", target);
            form.optional("value", question, &value)?.map(|value| (target, value))
        }
        None if form.is_given("value") => {
            return Err(Failure::new(Message::new("answer-figure").with("flag", "value")));
        }
        None => None,
    };
    let source = SourceAnswers::ask(&mut form, &known)?;
    let id =
        form.required("id", Message::new("ask-record-id"), &|answer| form::new_id::<RecordKind>(answer, &known))?;
    let mut yaml = Yaml::default();
    yaml.text("id", &id);
    yaml.list("about", about.iter().map(ToString::to_string));
    yaml.text("kind", kind);
    yaml.text("date", &date.to_string());
    yaml.text("added", &known.today.to_string());
    if answers.contains_key("draft") {
        yaml.text("draft", "true");
    }
    title.write("title", &known, &mut yaml);
    text.write("text", &known, &mut yaml);
    if let Some((target, value)) = &figure {
        yaml.mapping("observation", |observation| {
            observation.text("target", target);
            observation.text("value", value);
            observation.mapping("unit", |unit| unit_of(target, &known, unit));
        });
    }
    source.write(&known, &mut yaml);
    let path = format!("content/records/{id}.yaml");
    edit::create(root, &[NewFile { path: path.clone(), text: yaml.finish() }]).map_err(failure)?;
    Ok(path)
}

/// Tasks, targets and safeguards that the site has.
fn about(answer: &str, known: &Known) -> Result<Vec<Reference>, Message> {
    let read = |text: &str| {
        let problem = || Message::new("answer-about").with("value", text);
        let reference = Reference::parse(text).ok_or_else(problem)?;
        let fits = matches!(reference, Reference::Task(_) | Reference::Target(_) | Reference::Safeguard(_));
        if fits && known.has(&reference) { Ok(reference) } else { Err(problem()) }
    };
    form::several(answer, read)
}

/// The target of which a record can have a figure: the only one that it is about.
fn figure_target<'r>(about: &'r [Reference], kind: &str) -> Option<&'r str> {
    let mut targets = about.iter().filter_map(|reference| match reference {
        Reference::Target(id) => Some(id.as_str()),
        _ => None,
    });
    let first = targets.next().filter(|_| kind != RecordType::Announcement.name())?;
    targets.next().is_none().then_some(first)
}

fn value(answer: &str) -> Result<String, Message> {
    let number = Number::parse(answer).map(|_| answer.to_owned());
    number.map_err(|_| Message::new("answer-number").with("value", answer))
}

/// A figure counts what its target counts.
fn unit_of(target: &str, known: &Known, yaml: &mut Yaml) {
    let Some(target) = known.target(target) else { return };
    for (lang, words) in target.unit.iter() {
        yaml.text(&known.languages().get(lang).code, &words.0);
    }
}

/// The answers about a source.
pub(super) struct SourceAnswers {
    title: String,
    lang: String,
    publisher: Texts,
    url: String,
    published: Option<Date>,
}

impl SourceAnswers {
    pub(super) fn ask(form: &mut Form<'_>, known: &Known) -> Result<Self, Failure> {
        let own = known.languages().get(Lang::RECORD).code.clone();
        let title = form.required("source-title", Message::new("ask-source-title"), &|answer| Ok(answer.to_owned()))?;
        let url = form.required("source-url", Message::new("ask-source-url"), &form::address)?.to_string();
        let publisher = form.texts("source-publisher", "ask-source-publisher", known)?;
        let question = Message::new("ask-source-lang").with("language", own.as_str());
        let lang = form.optional("source-lang", question, &|answer| Ok(answer.to_owned()))?.unwrap_or(own);
        let published = form.optional("source-published", Message::new("ask-source-published"), &form::date)?;
        Ok(Self { title, lang, publisher, url, published })
    }

    pub(super) fn write(&self, known: &Known, yaml: &mut Yaml) {
        yaml.item("sources", |source| {
            source.text("title", &self.title);
            source.text("lang", &self.lang);
            self.publisher.write_name("publisher", known, source);
            source.text("url", &self.url);
            if let Some(published) = self.published {
                source.text("published", &published.to_string());
            }
        });
    }
}
