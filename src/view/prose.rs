//! Prose: Markdown as the HTML of a page.

use std::cell::RefCell;
use std::collections::BTreeSet;

use serde::Serialize;

use super::scope::Scope;
use crate::config::PageType;
use crate::decode;
use crate::described::{Described, derive};
use crate::id::{Handle, RecordKind, Reference};
use crate::lang::{Lang, Localized};
use crate::markdown;
use crate::markup::escaped;
use crate::page::PageKind;
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

impl Prose {
    /// HTML of the interface, in the page's own language.
    pub(super) fn own(html: String) -> Self {
        Self { html, lang: None, dir: None, stale: false }
    }
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
        let lead = |reference: &Reference| self.resolve(reference, lang);
        self.rendered(&text.shown(lang).value.value.0, top, ids, lang, &lead)
    }

    /// Markdown as HTML for a page in `lang`, in which a link to what was withdrawn says so behind its words.
    fn rendered(
        &self,
        text: &str,
        top: u8,
        ids: &str,
        lang: Lang,
        lead: &dyn Fn(&Reference) -> Option<String>,
    ) -> String {
        let withdrawn = RefCell::new(BTreeSet::new());
        let html = markdown::render(text, top, ids, &|reference| {
            let address = lead(reference)?;
            if matches!(reference, Reference::Record(_)) && self.page_of(reference).is_some_and(PageKind::is_withdrawn)
            {
                withdrawn.borrow_mut().insert(address.clone());
            }
            Some(address)
        });
        let withdrawn = withdrawn.into_inner();
        if withdrawn.is_empty() {
            return html;
        }
        // Without the words, the page of what was withdrawn cannot be made.
        marked(&html, &withdrawn, &escaped(&self.link_mark(lang).unwrap_or_default()))
    }

    pub(super) fn in_language(&self, text: &Localized<Spanned<decode::Prose>>, lang: Lang, html: String) -> Prose {
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
        let html = self.rendered(&text.shown(lang).value.value.0, 3, ids, lang, &absolute);
        // Quotation marks in words are escaped, so these stand in the tags of links only.
        html.replace("href=\"/", &format!("href=\"{}", self.absolute(&Route::root())))
            .replace("href=\"#", &format!("href=\"{}#", escaped(page)))
    }
}

/// HTML with a mark behind each link to one of these addresses.
fn marked(html: &str, addresses: &BTreeSet<String>, mark: &str) -> String {
    const LINK: &str = "<a href=\"";
    const END: &str = "</a>";
    let mut pieces = html.split(LINK);
    let mut text = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        text.push_str(LINK);
        let leads = piece.split('"').next().is_some_and(|address| addresses.contains(address));
        match piece.split_once(END).filter(|_| leads) {
            Some((link, rest)) => text.extend([link, END, mark, rest]),
            None => text.push_str(piece),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::marked;

    #[test]
    fn each_link_to_an_address_is_marked_and_no_other() {
        let gone = ["/records/a/".to_owned()].into();
        let html = "<p><a href=\"/records/a/\"><em>A</em></a>, <a href=\"/b/\">B</a>, <a href=\"/records/a/\" title=\"t\">C</a></p>";
        let with = html.replace("<em>A</em></a>", "<em>A</em></a>（已撤回）").replace("C</a>", "C</a>（已撤回）");
        assert_eq!(marked(html, &gone, "（已撤回）"), with);
    }
}
