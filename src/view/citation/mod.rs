//! How a page is cited, in the forms of three standards.
//!
//! The words and marks of an entry are those of its standard in every language of the site; what is cited stands in it as the page calls it.

mod apa;
mod bibtex;
mod gbt;
mod work;

use serde::Serialize;

use self::work::{Medium, Work};
use super::heading::Heading;
use super::scope::{MissingWords, Scope};
use crate::lang::Lang;
use crate::page::PageKind;

/// An entry for a list of references. The day on which it was read is the reader's: it stands between the two parts.
#[derive(Debug, Serialize)]
pub struct Citation {
    /// The standard.
    pub standard: &'static str,
    /// What stands before the day on which it was read.
    pub before: String,
    /// The form of that day, for the reader to fill in: `YYYY-MM-DD` or `Month D, YYYY`.
    pub accessed: &'static str,
    /// Whether that form has the month in words.
    pub in_words: bool,
    /// What stands behind it.
    pub after: String,
}

/// A day as ISO 8601 has it.
const ISO_DAY: &str = "YYYY-MM-DD";

impl Citation {
    /// The entries of a page, one a standard: for a record, a task, a target, the plan and the data of the site.
    pub(super) fn all(
        scope: &Scope<'_>,
        kind: PageKind,
        heading: &Heading,
        lang: Lang,
    ) -> Result<Vec<Self>, MissingWords> {
        let work = match kind {
            PageKind::Plan => Work::plan(scope, lang)?,
            PageKind::Data => Work::page(scope, kind, Medium::DataSet, heading, lang)?,
            PageKind::Record(_) | PageKind::Task(_) | PageKind::Target(_) => {
                Work::page(scope, kind, Medium::Page, heading, lang)?
            }
            _ => return Ok(Vec::new()),
        };
        Ok(vec![gbt::entry(&work), apa::entry(&work), bibtex::entry(&work)])
    }
}
