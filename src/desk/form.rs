//! A form: questions, answered by flags or by a person, each answer checked at once.

use std::collections::BTreeMap;

use super::cut::{EQUALS, in_language};
use super::known::Known;
use super::question::Question;
use super::reading;
use super::series::keyed;
use super::texts::localized;
use crate::decode::Shape;
use crate::diagnostic::{Failure, Message};
use crate::yaml::Draft;

/// The answers that flags give, by the name of the flag without its hyphens.
pub type Answers = BTreeMap<&'static str, Vec<String>>;

/// Asks a person: the question, and what was wrong with the last answer. `None` when nobody answers any more.
pub type Ask<'a> = dyn FnMut(&Question, Option<&Message>) -> Option<String> + 'a;

/// A form that is being filled in.
pub(super) struct Form<'a> {
    given: &'a Answers,
    ask: &'a mut Ask<'a>,
    /// Whether somebody is being asked. Then what may be left out is asked for, too.
    pub(super) asked: bool,
}

/// Reads an answer, or says what is wrong with it.
pub(super) type Read<'r, T> = &'r dyn Fn(&str) -> Result<T, Message>;

impl<'a> Form<'a> {
    pub(super) fn new(given: &'a Answers, ask: &'a mut Ask<'a>) -> Self {
        Self { given, ask, asked: false }
    }

    /// Asks without regard to what flags say, as about a second thing of the same kind.
    pub(super) fn afresh<T>(&mut self, ask: impl FnOnce(&mut Self) -> T) -> T {
        static NONE: Answers = Answers::new();
        let given = std::mem::replace(&mut self.given, &NONE);
        let answer = ask(self);
        self.given = given;
        answer
    }

    /// An answer that must be there.
    pub(super) fn required<T>(
        &mut self,
        flag: &'static str,
        question: &Question,
        read: Read<'_, T>,
    ) -> Result<T, Failure> {
        match self.given(flag, read)? {
            Some(value) => Ok(value),
            None => self.ask_until_answered(flag, question, read),
        }
    }

    /// An answer that may be left out: by an empty line, or by not being given where nobody is asked anything.
    pub(super) fn optional<T>(
        &mut self,
        flag: &'static str,
        question: &Question,
        read: Read<'_, T>,
    ) -> Result<Option<T>, Failure> {
        match self.given(flag, read)? {
            Some(value) => Ok(Some(value)),
            None => Ok(self.ask_once(flag, question, read)),
        }
    }

    /// What every value of a flag says that can be given several times; nobody is asked.
    pub(super) fn each<T>(&self, flag: &'static str, read: Read<'_, T>) -> Result<Vec<T>, Failure> {
        let read = |value: &String| read_words(value, read).map_err(|problem| refused(problem, flag));
        self.values(flag).into_iter().flatten().map(read).collect()
    }

    /// What a flag says as a value of a field of this shape; nobody is asked.
    pub(super) fn said(&self, flag: &'static str, shape: &Shape, known: &Known<'_>) -> Result<Option<Draft>, Failure> {
        let Some(values) = self.values(flag) else { return Ok(None) };
        let values: Vec<&str> = values.iter().map(String::as_str).collect();
        let read = match shape {
            Shape::Localized(_) | Shape::Name => localized(shape, &values, known),
            Shape::Keyed(..) => keyed(&values),
            Shape::List(of) if matches!(**of, Shape::Document(_)) => {
                values.iter().map(|value| reading::read(of, value, known)).collect::<Result<_, _>>().map(Draft::List)
            }
            _ => reading::read(shape, &values.join(","), known),
        };
        read.map(Some).map_err(|problem| refused(problem, flag))
    }

    /// Whether a flag answers.
    pub(super) fn is_given(&self, flag: &str) -> bool {
        self.values(flag).is_some()
    }

    fn values(&self, flag: &str) -> Option<&Vec<String>> {
        self.given.get(flag).filter(|values| !values.is_empty())
    }

    /// What a flag says, if it is there.
    fn given<T>(&self, flag: &'static str, read: Read<'_, T>) -> Result<Option<T>, Failure> {
        let given = self.values(flag);
        given.map(|values| read_words(&values.join(","), read).map_err(|problem| refused(problem, flag))).transpose()
    }

    fn ask_until_answered<T>(
        &mut self,
        flag: &'static str,
        question: &Question,
        read: Read<'_, T>,
    ) -> Result<T, Failure> {
        self.asked = true;
        match self.ask_for(flag, question, read, true) {
            Some(value) => Ok(value),
            None => Err(unanswered(flag)),
        }
    }

    /// Asks for what may be left out, if somebody is being asked at all.
    pub(super) fn ask_once<T>(&mut self, flag: &'static str, question: &Question, read: Read<'_, T>) -> Option<T> {
        if self.asked { self.ask_for(flag, question, read, false) } else { None }
    }

    /// Asks until an answer holds. Words that are in the names of several things which can be chosen narrow these down; those that are in
    /// one name only choose it. `None` when nobody answers any more, or an answer that may be empty is.
    fn ask_for<T>(
        &mut self,
        flag: &'static str,
        question: &Question,
        read: Read<'_, T>,
        is_required: bool,
    ) -> Option<T> {
        let mut problem: Option<Message> = None;
        let mut shown = question.clone();
        loop {
            let answer = (self.ask)(&shown, problem.as_ref())?;
            if answer.trim().is_empty() && !is_required {
                return None;
            }
            // A number in front of a list of few may be the place of one of them, or the number of another one.
            if shown.choices.len() < question.choices.len() && shown.may_count(&answer) {
                problem = Some(Message::new("answer-not-shown").with("value", answer.trim()).with("flag", flag));
                continue;
            }
            match read_words(&shown.meant(answer.trim()), read) {
                Ok(value) => return Some(value),
                Err(wrong) => problem = Some(wrong.with("flag", flag)),
            }
            let narrowed = question.narrowed(&answer);
            match &narrowed.choices[..] {
                [] => shown = question.clone(),
                [only] => match read(&only.value) {
                    Ok(value) => return Some(value),
                    Err(wrong) => problem = Some(wrong.with("flag", flag)),
                },
                _ if answer.trim().is_empty() => {}
                several => match question.exact(&answer).map(|choice| read(&choice.value)) {
                    Some(Ok(value)) if several.len() > 1 => return Some(value),
                    _ => (shown, problem) = (narrowed, None),
                },
            }
        }
    }

    /// A text in every language of the site: `--title zh=…`, or a question for each. The language of record must have
    /// one. Words without a code are in that language. No language can have two. That there is no translation is confirmed by another
    /// empty line, unless the words of one language stand for all.
    pub(super) fn texts(
        &mut self,
        flag: &'static str,
        question: &'static str,
        shape: &Shape,
        known: &Known<'_>,
    ) -> Result<Draft, Failure> {
        let mut texts: Vec<(String, Draft)> = Vec::new();
        for given in self.given.get(flag).into_iter().flatten() {
            let (code, words) = in_language(given, EQUALS, known.languages());
            let code = code.unwrap_or(&known.own().code);
            let words = read_words(words, &|words| Ok(words.to_owned())).map_err(|problem| refused(problem, flag))?;
            if texts.iter().any(|(other, _)| other == code) {
                return Err(refused(Message::new("answer-twice").with("value", code), flag));
            }
            texts.push((code.to_owned(), Draft::Text(words)));
        }
        for (lang, language) in known.languages().iter() {
            if texts.iter().any(|(code, _)| *code == language.code) {
                continue;
            }
            let about = |key| Question::open(Message::new(key).with("language", language.name.as_str()));
            let read: Read<'_, String> = &|answer| match in_language(answer, EQUALS, known.languages()) {
                (Some(code), words) if code == language.code => Ok(words.to_owned()),
                _ => Ok(answer.to_owned()),
            };
            // A flag for one language does not answer for the others.
            let answer = if lang.is_record() {
                Some(self.ask_until_answered(flag, &about(question), read)?)
            } else {
                let first = self.ask_once(flag, &about(question), read);
                let asks_again = first.is_none() && !matches!(shape, Shape::Name);
                if asks_again { self.ask_once(flag, &about("ask-untranslated"), read) } else { first }
            };
            if let Some(words) = answer {
                texts.push((language.code.clone(), Draft::Text(words)));
            }
        }
        match (&texts[..], shape) {
            ([(_, only)], Shape::Name) => Ok(only.clone()),
            _ => Ok(Draft::Mapping(texts)),
        }
    }
}

/// Reads an answer in which something must stand besides space.
fn read_words<T>(answer: &str, read: Read<'_, T>) -> Result<T, Message> {
    match answer.trim() {
        "" => Err(Message::new("answer-required")),
        words => read(words),
    }
}

/// The failure of a flag whose answer does not hold.
pub(super) fn refused(problem: Message, flag: &str) -> Failure {
    Failure::new(problem.with("flag", flag))
}

fn unanswered(flag: &str) -> Failure {
    Failure::new(Message::new("failure-unanswered").with("flag", flag))
}
