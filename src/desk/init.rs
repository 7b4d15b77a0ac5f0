//! `init`: a small site that builds at once, as a beginning.

use std::path::Path;

use super::failure::failure;
use super::form::{Answers, Ask, Form};
use super::question::Question;
use super::reading;
use super::schema;
use crate::date::Day;
use crate::decode::order;
use crate::diagnostic::{Argument, Failure, Message, Reader};
use crate::edit::{self, NewFile, PlanType, StarterLanguage};
use crate::lang::{Language, Languages};
use crate::load;
use crate::yaml;

/// A site that was begun.
#[derive(Clone, Copy, Debug)]
pub struct Begun {
    /// How many files were made.
    pub files: usize,
    /// Whether somebody said for which kind of plan; it is an action plan otherwise.
    pub chosen: bool,
}

/// Makes a small site in a folder on a day, in the languages with these codes, the language of record first. Its comments are
/// in that language too. The flag `kind` says for which kind of plan. Without it that is asked, if there is somebody to ask.
///
/// # Errors
///
/// If there is no starter in a language or for a kind of plan, nobody answers, or a file is already there; then nothing was
/// made.
pub fn init(
    root: &Path,
    codes: &[&str],
    answers: &Answers,
    ask: Option<&mut Ask<'_>>,
    today: Day,
) -> Result<Begun, Failure> {
    let mut languages = Vec::new();
    for code in codes {
        let language = StarterLanguage::find(code).ok_or_else(|| unknown(code))?;
        if !languages.contains(&language) {
            languages.push(language);
        }
    }
    let record = *languages.first().ok_or_else(|| unknown(""))?;
    let plan = plan(answers, ask)?;
    let mut files = edit::starter(plan.unwrap_or_default(), &languages, record, today.year());
    let reader = Reader::parse(record.code).unwrap_or(Reader::English);
    let languages = of_site(&languages);
    for file in &mut files {
        lay_out(file, &languages);
    }
    files.extend(schema::new_files(&languages, reader));
    edit::create(root, &files).map_err(failure)?;
    Ok(Begun { files: files.len(), chosen: plan.is_some() })
}

/// Lays a file of content out: its texts stand in the order of the languages chosen.
fn lay_out(file: &mut NewFile, languages: &Languages) {
    let order = load::declared_at(&file.path).map(|declared| order(&declared.definition, declared.many, languages));
    if let Some(Ok(text)) = order.map(|order| yaml::arrange(&file.text, &order)) {
        file.text = text;
    }
}

/// The languages as the settings of the new site will declare them.
fn of_site(languages: &[StarterLanguage]) -> Languages {
    let language = |starter: &StarterLanguage| {
        Language::new(starter.code.to_owned(), starter.tag.to_owned(), starter.name.to_owned(), false)
    };
    Languages::new(languages.iter().map(language).collect()).expect("a new site has languages, each once")
}

/// The kind of plan; `None` if no flag says it and there is nobody to ask.
fn plan(answers: &Answers, ask: Option<&mut Ask<'_>>) -> Result<Option<PlanType>, Failure> {
    let question = Question::open(Message::new("ask-plan"));
    let names: Vec<&str> = PlanType::ALL.iter().map(|plan| plan.name()).collect();
    let read = |answer: &str| {
        let name = reading::one_of(&names, answer)?;
        Ok(*PlanType::ALL.iter().find(|plan| plan.name() == name).expect("one of them has the name"))
    };
    match ask {
        Some(ask) => {
            let mut ask = |question: &Question, problem: Option<&Message>| ask(question, problem);
            Form::new(answers, &mut ask).required("kind", &question, &read).map(Some)
        }
        None => Form::new(answers, &mut |_, _| None).optional("kind", &question, &read),
    }
}

fn unknown(code: &str) -> Failure {
    let known = StarterLanguage::ALL.map(|language| language.code.to_owned()).to_vec();
    let message = Message::new("failure-starter-language").with("value", code);
    Failure::new(message.with("known", Argument::Choice(known)))
}
