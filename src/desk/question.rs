//! Questions, and what can be chosen as their answers.

use unicode_normalization::UnicodeNormalization;

use crate::diagnostic::Message;

/// A question to a person.
#[derive(Clone, Debug)]
pub struct Question {
    /// The question itself.
    pub message: Message,
    /// What can be chosen, of all of it what the person has narrowed it down to. Empty if any words can be an answer.
    pub choices: Vec<Choice>,
}

/// Something that can be chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What stands for it in an answer: its number in the list, or its id where ids are numbers themselves.
    pub label: String,
    /// What it is called.
    pub name: String,
    /// What content calls it.
    pub value: String,
}

impl Question {
    /// A question that any words can answer.
    pub(super) fn open(message: Message) -> Self {
        Self { message, choices: Vec::new() }
    }

    /// A question about which of some things is meant, each given as content calls it and with its name.
    pub(super) fn choice(message: Message, things: impl IntoIterator<Item = (String, String)>) -> Self {
        let choice = |(value, name)| Choice { label: String::new(), name, value };
        Self { message, choices: things.into_iter().map(choice).collect() }.numbered()
    }

    /// The same with what can be chosen by these words: what has them in its name, or in how content calls it.
    pub(super) fn narrowed(&self, words: &str) -> Self {
        let words = folded(words);
        let has = |choice: &&Choice| folded(&choice.name).contains(&words) || folded(&choice.value).contains(&words);
        Self { choices: self.choices.iter().filter(has).cloned().collect(), ..self.clone() }.numbered()
    }

    /// Numbers what can be chosen. A number of the list could be taken for an id that is a number, so that such ids stand for themselves.
    fn numbered(mut self) -> Self {
        let id = |value: &str| value.split_once(':').map_or(value, |(_, id)| id).to_owned();
        let are_numbers =
            self.choices.iter().any(|choice| id(&choice.value).starts_with(|one: char| one.is_ascii_digit()));
        for (number, choice) in (1..).zip(&mut self.choices) {
            choice.label = if are_numbers { choice.value.clone() } else { number.to_string() };
        }
        self
    }

    /// What can be chosen and is called exactly so, though other names begin with the same words.
    pub(super) fn exact(&self, words: &str) -> Option<&Choice> {
        let words = folded(words);
        self.choices.iter().find(|choice| folded(&choice.name) == words)
    }

    /// Whether an answer is a number that may be meant as a place in the list, where things stand for themselves and none is called so.
    pub(super) fn may_count(&self, answer: &str) -> bool {
        let answer = folded(answer);
        let id = |choice: &Choice| choice.value.split_once(':').map_or(choice.value.as_str(), |(_, id)| id) == answer;
        let is_number = !answer.is_empty() && answer.chars().all(|character| character.is_ascii_digit());
        is_number && self.choices.iter().all(|choice| choice.label != answer && !id(choice))
    }

    /// An answer in the words of content: numbers of the list become what they stand for, if there is nothing else in it.
    pub(super) fn meant(&self, answer: &str) -> String {
        let parts: Vec<&str> = answer.split([',', '，', '、', ' ', '　']).filter(|part| !part.is_empty()).collect();
        let value = |part: &&str| {
            let label: String = part.nfkc().collect();
            self.choices.iter().find(|choice| choice.label == label).map(|choice| choice.value.as_str())
        };
        let values: Option<Vec<&str>> = parts.iter().map(value).collect();
        values.filter(|values| !values.is_empty()).map_or_else(|| answer.to_owned(), |values| values.join(","))
    }
}

/// Words in the form in which they are compared.
fn folded(words: &str) -> String {
    words.nfkc().collect::<String>().trim().to_lowercase()
}
