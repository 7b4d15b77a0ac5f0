//! Documents that are no pages of a site, from templates that come with the program.

use std::sync::Arc;

use serde::Serialize;

use super::engine::TemplateError;
use super::engine::minijinja::{Minijinja, value};
use crate::lang::{Lang, Languages};
use crate::theme::Strings;

/// Templates of documents. What is put into one is escaped, unless its name ends in `.txt`.
pub struct Sheets(Minijinja);

impl Sheets {
    /// Compiles templates given by name and text, which come with the program.
    ///
    /// # Panics
    ///
    /// If one cannot be compiled.
    pub fn new(templates: &[(&str, &str)], languages: &Languages, strings: &Arc<Strings>) -> Self {
        let templates = templates.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned()));
        let (engine, errors) = Minijinja::new(templates, languages, strings);
        assert!(errors.is_empty(), "a template of this program: {errors:?}");
        Self(engine)
    }

    /// What a template makes of values, in a language.
    ///
    /// # Errors
    ///
    /// Where and why the template failed.
    pub fn fill(&self, template: &str, lang: Lang, values: &impl Serialize) -> Result<String, TemplateError> {
        self.0.fill(template, lang, value(values))
    }
}
