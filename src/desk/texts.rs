//! Texts in several languages, each behind the code of its own.

use super::cut::{MARKS, in_language};
use super::known::Known;
use crate::decode::Shape;
use crate::diagnostic::Message;
use crate::yaml::Draft;

/// One text a language, or one for all where that is allowed.
pub(super) fn localized(shape: &Shape, answers: &[&str], known: &Known<'_>) -> Result<Draft, Message> {
    if let ([only], Shape::Name) = (answers, shape)
        && let (None, words) = in_language(only, MARKS, known.languages())
    {
        return Ok(Draft::Text(words.to_owned()));
    }
    let mut texts: Vec<(String, Draft)> = Vec::new();
    for answer in answers {
        let (code, words) = in_language(answer, MARKS, known.languages());
        let code = code.unwrap_or(&known.own().code);
        if words.is_empty() {
            return Err(Message::new("answer-required"));
        }
        if texts.iter().any(|(other, _)| other == code) {
            return Err(Message::new("answer-twice").with("value", code));
        }
        texts.push((code.to_owned(), Draft::Text(words.to_owned())));
    }
    if texts.iter().any(|(code, _)| *code == known.own().code) {
        Ok(Draft::Mapping(texts))
    } else {
        Err(Message::new("answer-of-record").with("value", known.own().code.as_str()))
    }
}
