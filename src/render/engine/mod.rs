//! Template engines behind one trait.

pub(super) mod minijinja;

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
}

/// A template that failed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TemplateError {
    /// The name of the template, such as `task.html`.
    pub template: String,
    /// The line, counted from 1.
    pub line: usize,
    /// The engine's own description.
    pub reason: String,
}
