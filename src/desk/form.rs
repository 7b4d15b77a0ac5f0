//! A form: questions, answered by flags or by a person, each answer checked at once.

use std::collections::BTreeMap;

use super::known::Known;
use crate::address::WebAddress;
use crate::date::{Date, When};
use crate::decode::{Encode, Name, Plain};
use crate::diagnostic::{Argument, Failure, Message};
use crate::id::{Id, KindMarker};
use crate::lang::Localized;
use crate::source::{Files, Span, Spanned};
use crate::yaml;

/// The answers that flags give, by the name of the flag without its hyphens.
pub type Answers = BTreeMap<&'static str, Vec<String>>;

/// Asks a person: the question, and what was wrong with the last answer. `None` when nobody answers any more.
pub type Ask<'a> = dyn FnMut(&Message, Option<&Message>) -> Option<String> + 'a;

/// A form that is being filled in.
pub(super) struct Form<'a> {
    given: &'a Answers,
    ask: &'a mut Ask<'a>,
    /// Whether somebody is being asked. Then what may be left out is asked for, too.
    asked: bool,
}

/// Reads an answer, or says what is wrong with it.
pub(super) type Read<'r, T> = &'r dyn Fn(&str) -> Result<T, Message>;

impl<'a> Form<'a> {
    pub(super) fn new(given: &'a Answers, ask: &'a mut Ask<'a>) -> Self {
        Self { given, ask, asked: false }
    }

    /// An answer that must be there.
    pub(super) fn required<T>(
        &mut self,
        flag: &'static str,
        question: Message,
        read: Read<'_, T>,
    ) -> Result<T, Failure> {
        match self.given(flag, read)? {
            Some(value) => Ok(value),
            None => self.ask_until_answered(flag, &question, read),
        }
    }

    /// An answer that may be left out: by an empty line, or by not being given where nobody is asked anything.
    pub(super) fn optional<T>(
        &mut self,
        flag: &'static str,
        question: Message,
        read: Read<'_, T>,
    ) -> Result<Option<T>, Failure> {
        match self.given(flag, read)? {
            Some(value) => Ok(Some(value)),
            None => Ok(self.ask_once(flag, &question, read)),
        }
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
        question: &Message,
        read: Read<'_, T>,
    ) -> Result<T, Failure> {
        self.asked = true;
        let mut problem: Option<Message> = None;
        loop {
            let Some(answer) = (self.ask)(question, problem.as_ref()) else { return Err(unanswered(flag)) };
            match read_words(&answer, read) {
                Ok(value) => return Ok(value),
                Err(wrong) => problem = Some(wrong.with("flag", flag)),
            }
        }
    }

    /// Asks for what may be left out, if somebody is being asked at all.
    fn ask_once<T>(&mut self, flag: &'static str, question: &Message, read: Read<'_, T>) -> Option<T> {
        let mut problem: Option<Message> = None;
        while self.asked {
            let answer = (self.ask)(question, problem.as_ref()).unwrap_or_default();
            match answer.trim() {
                "" => break,
                answer => match read(answer) {
                    Ok(value) => return Some(value),
                    Err(wrong) => problem = Some(wrong.with("flag", flag)),
                },
            }
        }
        None
    }

    /// A text in every language of the site: `--title zh=…`, or a question for each. The language of record must have
    /// one. Words without a code are in that language. No language can have two.
    pub(super) fn texts(
        &mut self,
        flag: &'static str,
        question: &'static str,
        known: &Known,
    ) -> Result<Texts, Failure> {
        let mut texts = Texts::default();
        for given in self.given.get(flag).into_iter().flatten() {
            let (code, words) = match given.split_once('=') {
                Some((code, words)) if known.languages().find(code).is_some() => (code, words),
                _ => (known.languages().get(crate::lang::Lang::RECORD).code.as_str(), given.as_str()),
            };
            let words = read_words(words, &|words| Ok(words.to_owned())).map_err(|problem| refused(problem, flag))?;
            if texts.0.insert(code.to_owned(), words).is_some() {
                return Err(refused(Message::new("answer-twice").with("value", code), flag));
            }
        }
        for (lang, language) in known.languages().iter() {
            if texts.0.contains_key(&language.code) {
                continue;
            }
            let question = Message::new(question).with("language", language.name.as_str());
            let read: Read<'_, String> = &|answer| Ok(answer.to_owned());
            // A flag for one language does not answer for the others.
            let answer = if lang.is_record() {
                Some(self.ask_until_answered(flag, &question, read)?)
            } else {
                self.ask_once(flag, &question, read)
            };
            if let Some(words) = answer {
                texts.0.insert(language.code.clone(), words);
            }
        }
        Ok(texts)
    }
}

/// Reads an answer in which something must stand besides space.
fn read_words<T>(answer: &str, read: Read<'_, T>) -> Result<T, Message> {
    match answer.trim() {
        "" => Err(Message::new("answer-required")),
        words => read(words),
    }
}

fn refused(problem: Message, flag: &str) -> Failure {
    Failure::new(problem.with("flag", flag))
}

fn unanswered(flag: &str) -> Failure {
    Failure::new(Message::new("failure-unanswered").with("flag", flag))
}

/// Words by the code of their language. The language of record has some.
#[derive(Debug, Default)]
pub(super) struct Texts(BTreeMap<String, String>);

impl Texts {
    /// The words as values of a document.
    pub(super) fn localized<T>(&self, known: &Known, value: impl Fn(String) -> T) -> Localized<T> {
        let words = known.languages().iter().map(|(_, language)| self.0.get(&language.code).cloned().map(&value));
        Localized::new(words.collect()).expect("the language of record is always answered for")
    }

    /// The same for a name, which stands for every language if only one was answered for.
    pub(super) fn name(&self, known: &Known) -> Name {
        let mut words = self.0.values();
        let names = match (words.next(), words.next()) {
            (Some(only), None) => Localized::new(vec![Some(Plain(only.clone())); known.languages().iter().len()]),
            _ => None,
        };
        Name(names.unwrap_or_else(|| self.localized(known, Plain)))
    }
}

/// The place of everything in a document that is not written yet: its beginning.
pub(super) fn beginning() -> Span {
    Span::new(Files::default().add("", ""), 0, 0)
}

/// A value of a document that is not written yet.
pub(super) fn unwritten<T>(value: T) -> Spanned<T> {
    Spanned { value, span: beginning() }
}

/// The same for several.
pub(super) fn all_unwritten<T>(values: Vec<T>) -> Vec<Spanned<T>> {
    values.into_iter().map(unwritten).collect()
}

/// The text of a file that holds a document.
pub(super) fn file(document: &impl Encode, known: &Known) -> String {
    yaml::write(&document.encode(known.languages()))
}

/// A new id: a slug that nothing of its kind has yet.
pub(super) fn new_id<K: KindMarker>(answer: &str, known: &Known) -> Result<Id<K>, Message> {
    let problem = |key| Message::new(key).with("value", answer);
    let id = Id::<K>::new(answer).ok_or_else(|| problem("answer-id"))?;
    if known.ids(K::KIND).contains(&id.as_str()) { Err(problem("answer-id-taken")) } else { Ok(id) }
}

/// A date as precise as it is known.
pub(super) fn date(answer: &str) -> Result<Date, Message> {
    Date::parse(answer).map_err(|_| Message::new("answer-date").with("value", answer))
}

/// A date as precise as it is known, or that no source gives one.
pub(super) fn when(answer: &str) -> Result<When, Message> {
    When::parse(answer).map_err(|_| Message::new("answer-date").with("value", answer))
}

/// A web address.
pub(super) fn address(answer: &str) -> Result<WebAddress, Message> {
    WebAddress::new(answer).ok_or_else(|| Message::new("answer-address").with("value", answer))
}

/// One of a few words, each with what it stands for.
pub(super) fn one_of<T: Copy>(answer: &str, choices: &[T], name: impl Fn(T) -> &'static str) -> Result<T, Message> {
    let found = choices.iter().find(|choice| name(**choice) == answer);
    let known = || choice(&choices.iter().map(|choice| name(*choice)).collect::<Vec<_>>());
    found.copied().ok_or_else(|| Message::new("answer-choice").with("value", answer).with("known", known()))
}

/// Ids of a kind that the site has, separated by commas or spaces.
pub(super) fn ids<K: KindMarker>(answer: &str, known: &Known) -> Result<Vec<Id<K>>, Message> {
    let has = known.ids(K::KIND);
    let read = |id: &str| {
        let found = Id::new(id).filter(|_| has.contains(&id));
        found.ok_or_else(|| Message::new("answer-unknown").with("value", id))
    };
    several(answer, read)
}

/// Ids of a kind, if there are any to choose from: what the site has no words for is not asked.
pub(super) fn chosen<K: KindMarker>(
    form: &mut Form<'_>,
    flag: &'static str,
    key: &'static str,
    known: &Known,
) -> Result<Vec<Id<K>>, Failure> {
    if known.ids(K::KIND).is_empty() && !form.is_given(flag) {
        return Ok(Vec::new());
    }
    let chosen = form.optional(flag, question::<K>(key, known), &|answer| ids(answer, known))?;
    Ok(chosen.unwrap_or_default())
}

/// A question that names the ids of a kind.
pub(super) fn question<K: KindMarker>(key: &'static str, known: &Known) -> Message {
    Message::new(key).with("known", choice(&known.ids(K::KIND)))
}

/// Reads the parts of an answer that can have several, whatever marks stand between them. There must be one at least; what is said twice counts once.
pub(super) fn several<T: PartialEq>(
    answer: &str,
    read: impl Fn(&str) -> Result<T, Message>,
) -> Result<Vec<T>, Message> {
    let parts = answer.split([',', '，', '、', ' ']).filter(|part| !part.is_empty());
    let mut distinct: Vec<T> = Vec::new();
    for part in parts {
        let part = read(part)?;
        if !distinct.contains(&part) {
            distinct.push(part);
        }
    }
    if distinct.is_empty() { Err(Message::new("answer-required")) } else { Ok(distinct) }
}

/// Words to choose from, as an argument of a message.
pub(super) fn choice(words: &[impl AsRef<str>]) -> Argument {
    Argument::Choice(words.iter().map(|word| word.as_ref().to_owned()).collect())
}
