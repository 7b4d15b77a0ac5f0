//! Topics in lists.

use serde::Serialize;

use crate::id::{Handle, TopicKind};
use crate::lang::Lang;
use crate::page::PageKind;
use crate::view::link::Link;
use crate::view::scope::Scope;
use crate::view::text::Text;

/// A topic in a list of topics.
#[derive(Debug, Serialize)]
pub struct TopicLink {
    /// Its kind and id.
    pub key: String,
    /// Its name.
    pub text: Text,
    /// The address of its page, or of its records.
    pub href: String,
    /// How many of what the list is of belong to it.
    pub count: usize,
    /// Whether it is this page's.
    pub current: bool,
}

impl TopicLink {
    /// The topics that have such a page, with how many things each has, in the order of the vocabulary.
    pub(crate) fn all(
        scope: &Scope<'_>,
        page: impl Fn(Handle<TopicKind>) -> PageKind,
        count: impl Fn(Handle<TopicKind>) -> usize,
        current: Option<Handle<TopicKind>>,
        lang: Lang,
    ) -> Vec<Self> {
        let topics = &scope.snapshot.outline.topics;
        let link = |(topic, row): (Handle<TopicKind>, &crate::model::Topic)| {
            Some(Self {
                key: format!("topic-{}", topics.id(topic)),
                text: scope.text(&row.name, lang),
                href: scope.href(page(topic), lang)?,
                count: count(topic),
                current: current == Some(topic),
            })
        };
        topics.iter().filter_map(link).filter(|link| link.count > 0 || link.current).collect()
    }

    /// The topics with tasks.
    pub(crate) fn of_tasks(scope: &Scope<'_>, lang: Lang) -> Vec<Self> {
        let topics = &scope.snapshot.outline.topics;
        Self::all(scope, PageKind::Topic, |topic| topics[topic].tasks.len(), None, lang)
    }

    /// The topics with targets.
    pub(crate) fn of_targets(scope: &Scope<'_>, lang: Lang) -> Vec<Self> {
        let topics = &scope.snapshot.outline.topics;
        Self::all(scope, PageKind::Topic, |topic| topics[topic].targets.len(), None, lang)
    }

    /// The topics with public records.
    pub(crate) fn of_records(scope: &Scope<'_>, current: Option<Handle<TopicKind>>, lang: Lang) -> Vec<Self> {
        let count = |topic| scope.snapshot.topic_records(topic).len();
        Self::all(scope, PageKind::TopicRecords, count, current, lang)
    }
}

impl Scope<'_> {
    /// Links to the pages of topics that something names.
    pub(crate) fn topic_links(&self, topics: &[Handle<TopicKind>], lang: Lang) -> Vec<Link> {
        topics.iter().filter_map(|topic| self.link(PageKind::Topic(*topic), lang)).collect()
    }
}
