//! Prose: Markdown as the HTML of a page.

use serde::Serialize;

use super::scope::Scope;
use crate::config::PageType;
use crate::decode;
use crate::described::{Described, derive};
use crate::id::{Handle, RecordKind, Reference};
use crate::lang::{Lang, Localized};
use crate::markdown;
use crate::markup::escaped;
use crate::route::Route;
use crate::source::Spanned;

/// HTML made from Markdown, with its language if it is not the page's. It is safe to print as it is.
#[derive(Clone, Debug, Described!, Serialize)]
pub struct Prose {
    /// The HTML.
    pub html: String,
    /// The BCP 47 tag of its language, if the page is in another.
    pub lang: Option<String>,
    /// The direction of its script, if the page is in another language: `ltr` or `rtl`.
    pub dir: Option<&'static str>,
    /// Whether it is a translation of an original that has changed since.
    pub stale: bool,
}

impl Scope<'_> {
    /// Markdown for a page in `lang` that is right below the page's own title.
    pub(super) fn main_prose(&self, text: &Localized<Spanned<decode::Prose>>, lang: Lang) -> Prose {
        self.in_language(text, lang, self.html(2, "text_", text, lang))
    }

    /// Markdown for a page in `lang`, below a heading of the third level. What the ids in it begin with tells it from the other texts of
    /// the page.
    pub(super) fn part_prose(&self, text: &Localized<Spanned<decode::Prose>>, ids: &str, lang: Lang) -> Prose {
        self.in_language(text, lang, self.html(4, ids, text, lang))
    }

    /// The text of a public record for a page in `lang`, below a heading of the second level.
    pub(super) fn record_prose(&self, record: Handle<RecordKind>, lang: Lang) -> Prose {
        let text = &self.snapshot.records().row(record).text;
        let html = || self.html(3, &self.record_text_ids(record), text, lang);
        let html = match self.last_with_record_texts() {
            Some(_) => self.record_texts.get(record, lang, html).to_string(),
            None => html(),
        };
        self.in_language(text, lang, html)
    }

    /// Lets go of the text of a record when a page of this kind is made, if none that comes later shows it.
    pub(super) fn drop_record_text(&self, record: Handle<RecordKind>, page: PageType) {
        if self.last_with_record_texts() == Some(page) {
            self.record_texts.drop(record);
        }
    }

    /// The kind of page that comes last, in the order of the site, of those that show the text of every record. Without one,
    /// a text stands on the pages of what its record is about, mostly on one.
    fn last_with_record_texts(&self) -> Option<PageType> {
        [PageType::Record, PageType::Year].into_iter().find(|page| self.site.builds(*page))
    }

    /// What the ids in the text of a record begin with, on whichever page it is. No id of a page itself has the sign at its end.
    fn record_text_ids(&self, record: Handle<RecordKind>) -> String {
        format!("{}_", self.snapshot.records().id(record))
    }

    fn html(&self, top: u8, ids: &str, text: &Localized<Spanned<decode::Prose>>, lang: Lang) -> String {
        markdown::render(&text.shown(lang).value.value.0, top, ids, &|reference| self.resolve(reference, lang))
    }

    fn in_language(&self, text: &Localized<Spanned<decode::Prose>>, lang: Lang, html: String) -> Prose {
        let (tag, dir) = self.foreign(text.shown(lang).lang, lang);
        Prose { html, lang: tag, dir, stale: text.is_stale(lang) }
    }

    /// The text of a record in the language nearest to `lang`, with absolute addresses, for files that are read elsewhere. Places
    /// within it are those of `page`.
    pub(super) fn absolute_prose(&self, record: Handle<RecordKind>, lang: Lang, page: &str) -> String {
        self.absolute_text(&self.snapshot.records().row(record).text, &self.record_text_ids(record), lang, page)
    }

    /// The same of any text. What the ids in it begin with tells it from other texts.
    pub(super) fn absolute_text(
        &self,
        text: &Localized<Spanned<decode::Prose>>,
        ids: &str,
        lang: Lang,
        page: &str,
    ) -> String {
        let absolute = |reference: &Reference| {
            let address = self.resolve(reference, lang)?;
            let (page, place) = address.split_at(address.find('#').unwrap_or(address.len()));
            Route::parse(page).map(|route| format!("{}{place}", self.absolute(&route)))
        };
        let html = markdown::render(&text.shown(lang).value.value.0, 3, ids, &absolute);
        // Quotation marks in words are escaped, so these stand in the tags of links only.
        html.replace("href=\"/", &format!("href=\"{}", self.absolute(&Route::root())))
            .replace("href=\"#", &format!("href=\"{}#", escaped(page)))
    }
}
