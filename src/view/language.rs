//! A language as pages name it.

use serde::Serialize;

use crate::described::{Described, derive};
use crate::lang::Language;

/// A language of a page.
#[derive(Debug, Described!, Serialize)]
pub struct LanguageView {
    /// Its code in content and addresses.
    pub code: String,
    /// Its BCP 47 tag.
    pub tag: String,
    /// Its own name for itself.
    pub name: String,
    /// `ltr` or `rtl`.
    pub direction: &'static str,
}

impl LanguageView {
    pub(crate) fn new(language: &Language) -> Self {
        Self {
            code: language.code.clone(),
            tag: language.tag.clone(),
            name: language.name.clone(),
            direction: language.direction.as_str(),
        }
    }
}
