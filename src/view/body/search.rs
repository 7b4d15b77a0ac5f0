//! The page that searches.

use serde::Serialize;

use crate::described::{Described, derive};
use crate::lang::{Lang, is_chinese};
use crate::page::PageKind;
use crate::view::heading::Heading;
use crate::view::scope::{MissingWords, Scope};

/// The page that searches.
#[derive(Debug, Described!, Serialize)]
pub struct SearchBody {
    /// Whether its language is Chinese, of which the index has the words parted although no spaces stand between them.
    pub chinese: bool,
}

impl SearchBody {
    pub(super) fn make(scope: &Scope<'_>, lang: Lang) -> Result<(Heading, Self), MissingWords> {
        let body = Self { chinese: is_chinese(&scope.languages.get(lang).tag) };
        Ok((scope.heading(PageKind::Search, lang)?, body))
    }
}
