//! The records of a topic.

use serde::Serialize;

use crate::id::{Handle, TopicKind};
use crate::lang::Lang;
use crate::page::PageKind;
use crate::view::heading::Heading;
use crate::view::link::Link;
use crate::view::scope::{MissingWords, Scope};
use crate::view::summary::record::YearGroup;
use crate::view::summary::topic::TopicLink;

/// The records of a topic.
#[derive(Debug, Serialize)]
pub struct TopicRecordsBody {
    /// The topic.
    pub topic: Option<Link>,
    /// The topics that have records.
    pub topics: Vec<TopicLink>,
    /// Its records by year: those that name it, and those about a task or target that does.
    pub years: Vec<YearGroup>,
    /// How many there are.
    pub total: usize,
}

impl TopicRecordsBody {
    pub(super) fn make(
        scope: &Scope<'_>,
        topic: Handle<TopicKind>,
        lang: Lang,
    ) -> Result<(Heading, Self), MissingWords> {
        let records = scope.snapshot.topic_records(topic);
        let name = scope.words(&scope.snapshot.outline.topics[topic].name, lang);
        let heading = Heading {
            title: scope.say(lang, "title-topic-records", [("name", name.into())])?,
            description: scope.say(
                lang,
                "description-topic-records",
                [("name", name.into()), ("count", records.len().into())],
            )?,
            trail: vec![scope.title_link(PageKind::Records, lang)?],
            crumb: name.to_owned(),
        };
        let body = Self {
            topic: scope.link(PageKind::Topic(topic), lang),
            topics: TopicLink::of_records(scope, Some(topic), lang),
            years: YearGroup::groups(scope, records, lang),
            total: records.len(),
        };
        Ok((heading, body))
    }
}
