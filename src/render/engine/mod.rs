//! Template engines behind one trait.

pub(super) mod minijinja;
mod page;
pub(super) mod tera;
mod values;
mod words;

use std::ops::Range;

use super::reading::{Unknown, What};
use crate::lang::Lang;
use crate::view::View;

/// A template engine with a theme's templates in it.
pub trait Engine {
    /// Renders a view with the template of this name.
    ///
    /// # Errors
    ///
    /// Where and why the template failed.
    fn render(&self, template: &str, view: &View, lang: Lang) -> Result<String, TemplateError>;

    /// Whether templates can use this name. An engine that looks for it as it compiles says yes to all.
    fn has(&self, what: What, name: &str) -> bool;
}

/// A template that failed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TemplateError {
    /// The name of the template, such as `task.html`.
    pub template: String,
    /// The place in its text.
    pub place: TemplatePlace,
    /// The engine's own description.
    pub reason: String,
    /// The name at which it failed, if it did at one.
    pub unknown: Option<Box<Unknown>>,
    /// Whether it could not even be read.
    pub is_unread: bool,
}

/// A place in the text of a template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TemplatePlace {
    /// A line, counted from 1.
    Line(usize),
    /// These bytes.
    Bytes(Range<usize>),
}
