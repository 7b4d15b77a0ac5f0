//! How a page is cited, in the forms of three standards.
//!
//! The words and marks of an entry are those of its standard in every language of the site; what is cited stands in it as the page calls it.

mod apa;
mod bibtex;
mod entry;
mod gbt;
mod work;

pub use self::entry::Citation;

use self::work::{Medium, Work};
use super::heading::Heading;
use super::scope::{MissingWords, Scope};
use crate::lang::Lang;
use crate::page::PageKind;

impl Citation {
    /// The entries of a page, one a standard: for a record, a task, a target, an evaluation with its rounds, those that it
    /// judges and what it looks at, the plan and the data of the site.
    pub(super) fn all(
        scope: &Scope<'_>,
        kind: PageKind,
        heading: &Heading,
        lang: Lang,
    ) -> Result<Vec<Self>, MissingWords> {
        let work = match kind {
            PageKind::Plan => Work::plan(scope, lang)?,
            PageKind::Data => Work::page(scope, kind, Medium::DataSet, heading, lang)?,
            _ if kind.is_cited() => Work::page(scope, kind, Medium::Page, heading, lang)?,
            _ => return Ok(Vec::new()),
        };
        Ok(vec![gbt::entry(&work), apa::entry(&work), bibtex::entry(&work)])
    }
}
