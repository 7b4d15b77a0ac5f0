//! Which pages have words of their own in a language, and which only repeat those of record.

use super::scope::Scope;
use crate::lang::{Lang, Localized};
use crate::page::PageKind;

impl Scope<'_> {
    /// Whether a page is a page in this language: not one of a record, a case, an evaluation or a free page of which neither title nor text is
    /// translated. Such a page stands there for the links that lead to it, and is offered to no search engine.
    pub fn is_translated(&self, kind: PageKind, lang: Lang) -> bool {
        fn has<T, U>(title: &Localized<T>, text: &Localized<U>, lang: Lang) -> bool {
            title.get(lang).is_some() || text.get(lang).is_some()
        }
        match kind {
            PageKind::Record(record) | PageKind::Withdrawn(record) => {
                let record = self.snapshot.records().row(record);
                has(&record.title, &record.text, lang)
            }
            PageKind::Case(case) => {
                let case = self.snapshot.cases().row(case);
                has(&case.title, &case.text, lang)
            }
            PageKind::Evaluation(evaluation) => {
                let row = self.snapshot.evaluations().row(evaluation);
                has(&row.name, &row.summary, lang)
            }
            PageKind::FreePage(page) => {
                let page = &self.snapshot.outline.pages[page];
                has(&page.title, &page.text, lang)
            }
            _ => true,
        }
    }
}
