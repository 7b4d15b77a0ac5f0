//! Where statements come from.

use serde::Serialize;

use super::scope::Scope;
use super::text::{DateText, Text};
use crate::date::Date;
use crate::decode::Plain;
use crate::lang::{Lang, Localized};
use crate::schema::Source;

/// Where a statement comes from.
#[derive(Clone, Debug, Serialize)]
pub struct SourceView {
    /// Its title, with the title's own language.
    pub title: Text,
    /// Who published it.
    pub publisher: Text,
    /// Its address; `None` for a repost, which is named but not linked.
    pub href: Option<String>,
    /// The host of its address.
    pub host: String,
    /// When it was published.
    pub published: Option<DateText>,
    /// When it was last looked at.
    pub accessed: Option<DateText>,
    /// The address of a copy in an archive.
    pub archived: Option<String>,
    /// Whether it is a repost.
    pub mirror: bool,
    /// Whether the title is our description.
    pub title_inferred: bool,
    /// What a reader should know about it.
    pub note: Option<Text>,
}

/// What is in doubt where `disagreement` says how sources disagree: the `sources`, or the words of the one `source` there is.
pub(super) fn disputed(disagreement: Option<&Localized<Plain>>, sources: &[Source]) -> Option<&'static str> {
    disagreement.map(|_| if sources.len() == 1 { "source" } else { "sources" })
}

impl Scope<'_> {
    /// The sources of something in a list, if the theme has use for them.
    pub(super) fn sources(&self, sources: &[Source], lang: Lang) -> Vec<SourceView> {
        let shown = if self.asked.sources { sources } else { &[] };
        shown.iter().map(|source| self.source(source, lang)).collect()
    }

    /// A source. A repost is named but not linked.
    pub(super) fn source(&self, source: &Source, lang: Lang) -> SourceView {
        SourceView {
            title: self.tagged(&source.title, &source.lang.value, lang),
            publisher: self.text(&source.publisher.0, lang),
            href: (!source.mirror).then(|| source.url.to_string()),
            host: source.url.host().to_owned(),
            published: source.published.map(|date| self.date(date, lang)),
            accessed: source.accessed.map(|day| self.date(Date::Day(day), lang)),
            archived: source.archived.as_ref().map(ToString::to_string),
            mirror: source.mirror,
            title_inferred: source.title_inferred,
            note: source.note.as_ref().map(|note| self.text(note, lang)),
        }
    }
}
