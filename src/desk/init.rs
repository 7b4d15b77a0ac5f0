//! `init`: a small site that builds at once, as a beginning.

use std::path::Path;

use super::failure::failure;
use super::form::{Answers, Ask, Form};
use super::question::Question;
use super::reading;
use crate::date::Day;
use crate::diagnostic::{Argument, Failure, Message};
use crate::edit::{self, PlanType, StarterLanguage};

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
    let files = edit::starter(plan.unwrap_or_default(), &languages, record, today.year());
    edit::create(root, &files).map_err(failure)?;
    Ok(Begun { files: files.len(), chosen: plan.is_some() })
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
