//! Where statements come from.

use serde::Serialize;

use super::scope::Scope;
use super::text::{DateText, Text};
use crate::date::Date;
use crate::decode::Plain;
use crate::described::{Described, derive};
use crate::lang::{Lang, Localized};
use crate::model::Sources;
use crate::schema::Source;

/// Where a statement comes from.
#[derive(Clone, Debug, Described!, Serialize)]
pub struct SourceView {
    /// Its title, with the title's own language.
    pub title: Text,
    /// Who published it.
    pub publisher: Text,
    /// Its address; none for a repost, which is named but not linked.
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

impl Scope<'_> {
    /// The sources of something in a list, if the theme has use for them.
    pub(super) fn sources(&self, sources: &Sources, lang: Lang) -> Vec<SourceView> {
        let shown = sources.by(self.snapshot.as_of).filter(|_| self.asked.sources);
        shown.map(|source| self.source(source, lang)).collect()
    }

    /// What is in doubt where `disagreement` says how sources disagree: the `sources`, or the words of the one `source` there is.
    pub(super) fn disputed(&self, disagreement: Option<&Localized<Plain>>, sources: &Sources) -> Option<&'static str> {
        let is_one = || sources.by(self.snapshot.as_of).nth(1).is_none();
        disagreement.map(|_| if is_one() { "source" } else { "sources" })
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
