//! What a list can be narrowed by, with how many members each narrowed list has.

use serde::Serialize;

use crate::described::{Described, derive};
use crate::id::{ActionKind, Handle, TopicKind};
use crate::lang::Lang;
use crate::model::Topic;
use crate::page::{Filter, FilterName, PageKind, RecordFilter, TargetFilter, TaskFilter};
use crate::view::heading::Heading;
use crate::view::scope::{MissingWords, Scope};
use crate::view::text::{Text, number_gap};

/// The most filters of one sort that stand on the page of another: the whole list has them all.
const MOST_ON_FILTERED: usize = 40;

/// What a list can be narrowed by.
#[derive(Debug, Described!, Serialize)]
pub struct FilterBar {
    /// The whole list; none if the site leaves it out.
    pub all: Option<String>,
    /// How many members it has.
    pub total: usize,
    /// What this page is narrowed by; none on the whole list.
    pub current: Option<Text>,
    /// The filters, by what they narrow by.
    pub groups: Vec<FilterGroup>,
}

/// Filters that narrow by the same.
#[derive(Debug, Described!, Serialize)]
pub struct FilterGroup {
    /// What they narrow by: `kind`, `action`, `organisation`, `topic`, `year` or `state`.
    pub by: &'static str,
    /// The filters that have pages, in the order of the content.
    pub links: Vec<FilterLink>,
    /// Whether one of them is this page’s.
    pub current: bool,
}

/// A list that is narrowed.
#[derive(Debug, Described!, Serialize)]
pub struct FilterLink {
    /// What it is narrowed by, and the id of that: `kind-policy`.
    pub key: String,
    /// What that is called.
    pub text: Text,
    /// Its address.
    pub href: String,
    /// How many members it has.
    pub count: usize,
    /// Whether it is this page's.
    pub current: bool,
}

impl FilterBar {
    /// What the list of records can be narrowed by.
    pub(crate) fn of_records(
        scope: &Scope<'_>,
        current: Option<RecordFilter>,
        lang: Lang,
    ) -> Result<Self, MissingWords> {
        let is_whole = current.is_none();
        let bar = Self::new(scope, PageKind::Records, PageKind::RecordsBy, current, is_whole, lang)?;
        Ok(bar.with_years(scope, None, lang))
    }

    /// The same on the page of a year.
    pub(crate) fn of_year(scope: &Scope<'_>, year: i16, lang: Lang) -> Result<Self, MissingWords> {
        let bar = Self::new(scope, PageKind::Records, PageKind::RecordsBy, None, false, lang)?;
        Ok(Self { current: Some(scope.own(scope.year(year, lang))), ..bar.with_years(scope, Some(year), lang) })
    }

    /// What the list of tasks can be narrowed by.
    pub(crate) fn of_tasks(scope: &Scope<'_>, current: Option<TaskFilter>, lang: Lang) -> Result<Self, MissingWords> {
        let is_whole = current.is_none();
        let bar = Self::new(scope, PageKind::Tasks, PageKind::TasksBy, current, is_whole, lang)?;
        Ok(bar.with_actions(scope, is_whole, lang).with_topics(scope, |topic| topic.tasks.len(), lang))
    }

    /// What the list of targets can be narrowed by.
    pub(crate) fn of_targets(
        scope: &Scope<'_>,
        current: Option<TargetFilter>,
        lang: Lang,
    ) -> Result<Self, MissingWords> {
        let is_whole = current.is_none();
        let bar = Self::new(scope, PageKind::Targets, PageKind::TargetsBy, current, is_whole, lang)?;
        Ok(bar.with_topics(scope, |topic| topic.targets.len(), lang))
    }

    /// `is_whole`: whether it stands on the whole list, which has every filter.
    fn new<F: Filter>(
        scope: &Scope<'_>,
        list: PageKind,
        page: impl Fn(F) -> PageKind,
        current: Option<F>,
        is_whole: bool,
        lang: Lang,
    ) -> Result<Self, MissingWords> {
        let snapshot = &scope.snapshot;
        let filters: Vec<F> = F::all(snapshot).into_iter().filter(|filter| scope.has(page(*filter))).collect();
        let mut groups = Vec::new();
        for alike in filters.chunk_by(|left, right| left.by() == right.by()) {
            let shows_all = is_whole || alike.len() <= MOST_ON_FILTERED;
            let shown = alike.iter().copied().filter(|filter| shows_all || current == Some(*filter));
            let links = shown.map(|filter| {
                Ok(FilterLink {
                    key: format!("{}-{}", filter.by(), filter.id(snapshot)),
                    text: scope.filter_text(filter, lang)?,
                    href: scope.href_of(page(filter), lang),
                    count: filter.count(snapshot),
                    current: current == Some(filter),
                })
            });
            groups.extend(FilterGroup::new(alike[0].by(), links.collect::<Result<_, MissingWords>>()?));
        }
        Ok(Self {
            all: scope.href(list, lang),
            total: F::total(snapshot),
            current: current.map(|filter| scope.filter_text(filter, lang)).transpose()?,
            groups,
        })
    }

    /// With the years that have records, if they are several. Their pages are among those of the list of records.
    fn with_years(mut self, scope: &Scope<'_>, current: Option<i16>, lang: Lang) -> Self {
        let years = scope.snapshot.year_counts();
        let link = |&(year, count): &(i16, usize)| {
            Some(FilterLink {
                key: format!("year-{year}"),
                text: scope.own(scope.year(year, lang)),
                href: scope.href(PageKind::Year(year), lang)?,
                count,
                current: current == Some(year),
            })
        };
        if years.len() > 1 {
            self.groups.extend(FilterGroup::new("year", years.iter().filter_map(link).collect()));
        }
        self
    }

    /// With the actions at the top, whose pages have the tasks of those below them too.
    fn with_actions(mut self, scope: &Scope<'_>, is_whole: bool, lang: Lang) -> Self {
        let outline = scope.snapshot.outline;
        let actions: Vec<_> = outline.top_actions().collect();
        let link = |action: Handle<ActionKind>| {
            Some(FilterLink {
                key: format!("action-{}", outline.actions.id(action)),
                text: scope.text(&outline.actions[action].name, lang),
                href: scope.href(PageKind::Action(action), lang)?,
                count: scope.snapshot.count_of_tasks(action),
                current: false,
            })
        };
        if actions.len() > 1 && (is_whole || actions.len() <= MOST_ON_FILTERED) {
            let links = actions.into_iter().filter_map(link).filter(|link| link.count > 0).collect();
            self.groups.extend(FilterGroup::new("action", links));
        }
        self
    }

    /// With the topics whose pages have members of the list, among other things.
    fn with_topics(mut self, scope: &Scope<'_>, count: impl Fn(&Topic) -> usize, lang: Lang) -> Self {
        let topics = &scope.snapshot.outline.topics;
        let link = |(topic, row): (Handle<TopicKind>, &Topic)| {
            Some(FilterLink {
                key: format!("topic-{}", topics.id(topic)),
                text: scope.text(&row.name, lang),
                href: scope.href(PageKind::Topic(topic), lang)?,
                count: count(row),
                current: false,
            })
        };
        let links = topics.iter().filter_map(link).filter(|link| link.count > 0).collect();
        self.groups.extend(FilterGroup::new("topic", links));
        self
    }
}

impl FilterGroup {
    fn new(by: &'static str, links: Vec<FilterLink>) -> Option<Self> {
        let current = links.iter().any(|link| link.current);
        (!links.is_empty()).then_some(Self { by, links, current })
    }
}

impl Scope<'_> {
    /// The heading of the page of a filter.
    pub(crate) fn filter_heading(
        &self,
        page: PageKind,
        filter: impl Filter,
        count: usize,
        lang: Lang,
    ) -> Result<Heading, MissingWords> {
        let (name, kind) = (self.filter_name(filter, lang)?, page.name());
        Ok(Heading {
            title: self.filter_title(page, filter, lang)?,
            description: self.say(
                lang,
                &format!("description-{kind}"),
                [("by", filter.by().into()), ("name", name.as_str().into()), ("count", count.into())],
            )?,
            trail: page.below().map(|list| self.title_link(list, lang)).into_iter().collect::<Result<_, _>>()?,
            crumb: self.filter_text(filter, lang)?,
        })
    }

    /// The title of the page of a filter.
    pub(crate) fn filter_title(&self, page: PageKind, filter: impl Filter, lang: Lang) -> Result<String, MissingWords> {
        let name = self.filter_name(filter, lang)?;
        self.say(lang, &format!("title-{}", page.name()), [("by", filter.by().into()), ("name", name.into())])
    }

    /// What a filter is called in lists of filters.
    pub(crate) fn filter_text(&self, filter: impl Filter, lang: Lang) -> Result<Text, MissingWords> {
        match filter.name(&self.snapshot) {
            FilterName::Thing { short, .. } => Ok(self.text(short, lang)),
            FilterName::Word(family, word) => Ok(self.own(self.filter_word(family, word, lang)?)),
        }
    }

    /// What a filter is called where it stands alone, with its number.
    fn filter_name(&self, filter: impl Filter, lang: Lang) -> Result<String, MissingWords> {
        match filter.name(&self.snapshot) {
            FilterName::Thing { name, number: Some(number), .. } => {
                let number = self.printed(self.words(number, lang), lang);
                Ok(format!("{number}{}{}", number_gap(&number), self.words(name, lang)))
            }
            FilterName::Thing { name, .. } => Ok(self.words(name, lang).to_owned()),
            FilterName::Word(family, word) => self.filter_word(family, word, lang),
        }
    }

    /// The interface words for a filter, some of which say after how many days a task counts as quiet.
    fn filter_word(&self, family: &str, word: &str, lang: Lang) -> Result<String, MissingWords> {
        let days = self.snapshot.quiet_after_days as usize;
        self.say(lang, &format!("{family}{word}"), [("days", days.into())])
    }
}
