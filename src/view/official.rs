//! The official text as other pages quote it.

use serde::Serialize;

use super::scope::Scope;
use crate::described::{Described, derive};
use crate::lang::{Lang, Localized};
use crate::model::{self, Role};
use crate::page::PageKind;

/// A paragraph of the official text quoted on another page.
#[derive(Clone, Debug, Described!, Serialize)]
pub struct Official {
    /// Its parts; printed without space between them they are the paragraph, verbatim.
    pub parts: Vec<Part>,
    /// The number of the paragraph, if the site has the full text.
    pub paragraph: Option<u32>,
    /// The address of the paragraph in the full text.
    pub href: Option<String>,
    /// The BCP 47 tag of its language, if the page is in another.
    pub lang: Option<String>,
    /// The direction of its script, if the page is in another language: `ltr` or `rtl`.
    pub dir: Option<&'static str>,
    /// Whether it is a translation of an original that has changed since.
    pub stale: bool,
}

/// A run of words in a paragraph.
#[derive(Clone, Debug, Described!, Serialize)]
pub struct Part {
    /// `number`, `name`, `text`, `leads`, or none for words between them.
    pub role: Option<&'static str>,
    /// The words.
    pub text: String,
}

impl Part {
    pub(super) fn new(part: &model::Part) -> Self {
        let role = match part.role {
            Role::Words => None,
            Role::Number => Some("number"),
            Role::Name => Some("name"),
            Role::Text => Some("text"),
            Role::Leads => Some("leads"),
        };
        Self { role, text: part.text.clone() }
    }
}

impl Scope<'_> {
    /// A paragraph of the official text quoted on a page in `lang`, in the language nearest to it.
    pub(super) fn official(&self, parts: &Localized<Vec<model::Part>>, place: Option<usize>, lang: Lang) -> Official {
        let shown = parts.shown(lang);
        Official { stale: parts.is_stale(lang), ..self.quoted(shown.value, shown.lang, place, lang) }
    }

    /// The same paragraph in the language of record, for pages that show a translation of it.
    pub(super) fn original(
        &self,
        parts: &Localized<Vec<model::Part>>,
        place: Option<usize>,
        lang: Lang,
    ) -> Option<Official> {
        let translated = !self.languages.is_official(parts.shown(lang).lang);
        translated.then(|| self.quoted(parts.of_record(), Lang::RECORD, place, lang))
    }

    fn quoted(&self, parts: &[model::Part], words: Lang, place: Option<usize>, lang: Lang) -> Official {
        let (tag, dir) = self.foreign(words, lang);
        let paragraph = place.map(|place| self.snapshot.plan().paragraphs[place].number);
        let plan = self.href(PageKind::Plan, lang);
        Official {
            parts: parts.iter().map(Part::new).collect(),
            paragraph,
            href: paragraph.and_then(|number| Some(format!("{}#p{number}", plan?))),
            lang: tag,
            dir,
            stale: false,
        }
    }
}
