//! The language of a title that is quoted as it was published.

use super::known::Known;
use crate::diagnostic::Message;
use crate::lang::differs_in_script;
use crate::yaml::Draft;

/// The language that somebody names: the code of one of the site's, or a tag.
pub(super) fn said(lang: &str, known: &Known<'_>) -> Result<Draft, Message> {
    if known.languages().names(lang) {
        Ok(Draft::word(lang))
    } else {
        Err(Message::new("answer-lang").with("value", lang))
    }
}

/// The language of record, where none is named and the title can be in it.
pub(super) fn unsaid(title: &str, known: &Known<'_>) -> Result<Draft, Message> {
    let own = known.own();
    if is_doubtful(title, &own.code, known) {
        return Err(Message::new("answer-lang-unsaid").with("title", title).with("language", own.name.as_str()));
    }
    Ok(Draft::word(&own.code))
}

/// Whether a title is hardly in a language.
pub(super) fn is_doubtful(title: &str, lang: &str, known: &Known<'_>) -> bool {
    differs_in_script(title, known.languages().tag_of(lang))
}
