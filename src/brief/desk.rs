//! What all channels are made from.

use super::charts::Charts;
use crate::diagnostic::{Failure, Message};
use crate::lang::Lang;
use crate::pipeline::{Edition, PageError};
use crate::render::Sheets;
use crate::view::Scope;

/// The site, the templates of the channels, and the charts that they share.
pub(super) struct Desk<'e> {
    pub(super) edition: &'e Edition,
    pub(super) scope: Scope<'e>,
    pub(super) sheets: Sheets,
    pub(super) charts: Charts,
}

impl Desk<'_> {
    /// What a template of this program makes of values.
    pub(super) fn fill(&self, template: &str, lang: Lang, values: &impl serde::Serialize) -> Result<String, PageError> {
        self.sheets.fill(template, lang, values).map_err(|error| {
            let message = Message::new("failure-brief-template").with("template", error.template);
            Failure::new(message.with("reason", error.reason)).into()
        })
    }
}
