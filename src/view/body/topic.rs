//! A topic: the tasks, targets and records that belong to it.

use serde::Serialize;

use crate::described::{Described, derive};
use crate::id::{Handle, TopicKind};
use crate::lang::Lang;
use crate::page::{FeedOf, PageKind, RecordFilter};
use crate::view::heading::Heading;
use crate::view::scope::{MissingWords, Scope};
use crate::view::summary::record::RecordSummary;
use crate::view::summary::target::TargetSummary;
use crate::view::summary::task::TaskSummary;
use crate::view::text::Text;

/// How many records the page of a topic shows.
const LATEST: usize = 10;

/// A topic.
#[derive(Debug, Described!, Serialize)]
pub struct TopicBody {
    /// Its name.
    pub name: Text,
    /// The tasks that name it.
    pub tasks: Vec<TaskSummary>,
    /// The targets that name it.
    pub targets: Vec<TargetSummary>,
    /// The newest of its records: those that name it, and those about a task or target that does.
    pub latest: Vec<RecordSummary>,
    /// How many records it has.
    pub records: usize,
    /// The address of all its records.
    pub all: Option<String>,
    /// The address of the feed of its records, if it has one.
    pub feed: Option<String>,
}

impl TopicBody {
    pub(super) fn make(
        scope: &Scope<'_>,
        topic: Handle<TopicKind>,
        lang: Lang,
    ) -> Result<(Heading, Self), MissingWords> {
        let row = &scope.snapshot.outline.topics[topic];
        let records = scope.snapshot.topic_records(topic);
        let name = scope.words(&row.name, lang);
        let counts = [
            ("name", name.into()),
            ("tasks", row.tasks.len().into()),
            ("targets", row.targets.len().into()),
            ("records", records.len().into()),
        ];
        let heading = Heading {
            title: scope.say(lang, "title-topic", [("name", name.into())])?,
            description: scope.say(lang, "description-topic", counts)?,
            trail: vec![scope.title_link(PageKind::Tasks, lang)?],
            crumb: scope.text(&row.name, lang),
        };
        let body = Self {
            name: scope.text(&row.name, lang),
            tasks: row.tasks.iter().map(|task| TaskSummary::new(scope, *task, lang)).collect(),
            targets: row.targets.iter().map(|target| TargetSummary::new(scope, *target, lang)).collect(),
            latest: records.iter().take(LATEST).map(|record| RecordSummary::new(scope, *record, lang)).collect(),
            records: records.len(),
            all: scope.href(PageKind::RecordsBy(RecordFilter::Topic(topic)), lang),
            feed: scope.feed(FeedOf::Topic(topic), lang),
        };
        Ok((heading, body))
    }
}
