//! What each kind of page has: one file a kind, whose `make` gives the page's heading and its body.

pub mod action;
pub mod actions;
pub mod assessed;
pub mod case;
pub mod cases;
pub mod changes;
pub mod criterion;
pub mod data;
mod described;
pub mod embed;
pub mod evaluation;
pub mod evaluations;
pub mod feeds;
pub mod free_page;
pub mod glossary;
pub mod home;
pub mod method;
pub mod not_found;
pub mod organisation;
pub mod organisations;
pub mod parallel;
pub mod plan;
pub mod record;
pub mod records;
pub mod records_by;
pub mod round;
pub mod safeguard;
pub mod safeguards;
pub mod schedule;
pub mod search;
pub mod site_map;
pub mod target;
pub mod targets;
pub mod targets_by;
pub mod task;
pub mod tasks;
pub mod tasks_by;
pub mod topic;
pub mod year;

pub use described::shape;

use serde::Serialize;

use super::heading::Heading;
use super::scope::{MissingWords, Scope};
use crate::lang::Lang;
use crate::page::PageKind;

/// What a kind of page has.
#[derive(Debug, Serialize)]
#[serde(untagged)]
#[allow(missing_docs)]
pub enum Body {
    Home(Box<home::HomeBody>),
    Plan(plan::PlanBody),
    Parallel(parallel::ParallelBody),
    Actions(actions::ActionsBody),
    Action(Box<action::ActionBody>),
    Tasks(tasks::TasksBody),
    Task(Box<task::TaskBody>),
    TasksBy(tasks_by::TasksByBody),
    Topic(topic::TopicBody),
    Targets(targets::TargetsBody),
    TargetsBy(targets_by::TargetsByBody),
    Target(Box<target::TargetBody>),
    Organisations(organisations::OrganisationsBody),
    Organisation(organisation::OrganisationBody),
    Schedule(schedule::ScheduleBody),
    Safeguards(safeguards::SafeguardsBody),
    Safeguard(safeguard::SafeguardBody),
    Records(records::RecordsBody),
    Year(year::YearBody),
    RecordsBy(records_by::RecordsByBody),
    Record(Box<record::RecordBody>),
    Changes(Box<changes::ChangesBody>),
    Cases(cases::CasesBody),
    Case(Box<case::CaseBody>),
    Evaluations(evaluations::EvaluationsBody),
    Evaluation(Box<evaluation::EvaluationBody>),
    Round(Box<round::RoundBody>),
    Assessed(Box<assessed::AssessedBody>),
    Criterion(criterion::CriterionBody),
    Data(data::DataBody),
    Embed(Box<embed::EmbedBody>),
    Feeds(feeds::FeedsBody),
    Glossary(glossary::GlossaryBody),
    Method(method::MethodBody),
    SiteMap(site_map::SiteMapBody),
    FreePage(free_page::FreePageBody),
    NotFound(not_found::NotFoundBody),
    Search(search::SearchBody),
}

impl Body {
    /// The heading and the body of a page, without the frame that a whole page has around them.
    ///
    /// # Errors
    ///
    /// If the theme lacks interface words.
    pub fn make(scope: &Scope<'_>, kind: PageKind, lang: Lang) -> Result<(Heading, Self), MissingWords> {
        Ok(match kind {
            PageKind::Home => wrap(boxed(Self::Home), home::HomeBody::make(scope, lang)?),
            PageKind::Plan => wrap(Self::Plan, plan::PlanBody::make(scope, lang)?),
            PageKind::Parallel => wrap(Self::Parallel, parallel::ParallelBody::make(scope, lang)?),
            PageKind::Actions => wrap(Self::Actions, actions::ActionsBody::make(scope, lang)?),
            PageKind::Action(action) => wrap(boxed(Self::Action), action::ActionBody::make(scope, action, lang)?),
            PageKind::Tasks => wrap(Self::Tasks, tasks::TasksBody::make(scope, lang)?),
            PageKind::Task(task) => wrap(boxed(Self::Task), task::TaskBody::make(scope, task, lang)?),
            PageKind::TasksBy(filter) => wrap(Self::TasksBy, tasks_by::TasksByBody::make(scope, filter, lang)?),
            PageKind::Topic(topic) => wrap(Self::Topic, topic::TopicBody::make(scope, topic, lang)?),
            PageKind::Targets => wrap(Self::Targets, targets::TargetsBody::make(scope, lang)?),
            PageKind::TargetsBy(filter) => wrap(Self::TargetsBy, targets_by::TargetsByBody::make(scope, filter, lang)?),
            PageKind::Target(target) => wrap(boxed(Self::Target), target::TargetBody::make(scope, target, lang)?),
            PageKind::Organisations => wrap(Self::Organisations, organisations::OrganisationsBody::make(scope, lang)?),
            PageKind::Organisation(body) => {
                wrap(Self::Organisation, organisation::OrganisationBody::make(scope, body, lang)?)
            }
            PageKind::Schedule => wrap(Self::Schedule, schedule::ScheduleBody::make(scope, lang)?),
            PageKind::Safeguards => wrap(Self::Safeguards, safeguards::SafeguardsBody::make(scope, lang)?),
            PageKind::Safeguard(safeguard) => {
                wrap(Self::Safeguard, safeguard::SafeguardBody::make(scope, safeguard, lang)?)
            }
            PageKind::Records => wrap(Self::Records, records::RecordsBody::make(scope, lang)?),
            PageKind::Year(year) => wrap(Self::Year, year::YearBody::make(scope, year, lang)?),
            PageKind::RecordsBy(filter) => wrap(Self::RecordsBy, records_by::RecordsByBody::make(scope, filter, lang)?),
            PageKind::Record(record) => wrap(boxed(Self::Record), record::RecordBody::make(scope, record, lang)?),
            PageKind::Withdrawn(record) => {
                wrap(boxed(Self::Record), record::RecordBody::withdrawn(scope, record, lang)?)
            }
            PageKind::Changes => wrap(boxed(Self::Changes), changes::ChangesBody::make(scope, None, lang)?),
            PageKind::Month(month) => wrap(boxed(Self::Changes), changes::ChangesBody::make(scope, Some(month), lang)?),
            PageKind::Cases => wrap(Self::Cases, cases::CasesBody::make(scope, None, lang)?),
            PageKind::CaseGroup(group) => wrap(Self::Cases, cases::CasesBody::make(scope, Some(group), lang)?),
            PageKind::Case(case) => wrap(boxed(Self::Case), case::CaseBody::make(scope, case, lang)?),
            PageKind::Evaluations => wrap(Self::Evaluations, evaluations::EvaluationsBody::make(scope, lang)?),
            PageKind::Evaluation(row) => {
                wrap(boxed(Self::Evaluation), evaluation::EvaluationBody::make(scope, row, lang)?)
            }
            PageKind::Round(round) => wrap(boxed(Self::Round), round::RoundBody::make(scope, round, lang)?),
            PageKind::Assessed(subject) => {
                wrap(boxed(Self::Assessed), assessed::AssessedBody::make(scope, subject, lang)?)
            }
            PageKind::Criterion(criterion) => {
                wrap(Self::Criterion, criterion::CriterionBody::make(scope, criterion, lang)?)
            }
            PageKind::Data => wrap(Self::Data, data::DataBody::make(scope, lang)?),
            PageKind::EmbedOverview => wrap(boxed(Self::Embed), embed::EmbedBody::of_plan(scope, lang)),
            PageKind::EmbedTask(task) => wrap(boxed(Self::Embed), embed::EmbedBody::of_task(scope, task, lang)?),
            PageKind::EmbedTarget(target) => {
                wrap(boxed(Self::Embed), embed::EmbedBody::of_target(scope, target, lang)?)
            }
            PageKind::Feeds => wrap(Self::Feeds, feeds::FeedsBody::make(scope, lang)?),
            PageKind::Glossary => wrap(Self::Glossary, glossary::GlossaryBody::make(scope, lang)?),
            PageKind::Method => wrap(Self::Method, method::MethodBody::make(scope, lang)?),
            PageKind::SiteMap => wrap(Self::SiteMap, site_map::SiteMapBody::make(scope, lang)?),
            PageKind::FreePage(page) => wrap(Self::FreePage, free_page::FreePageBody::make(scope, page, lang)),
            PageKind::NotFound => wrap(Self::NotFound, not_found::NotFoundBody::make(scope, lang)?),
            PageKind::Search => wrap(Self::Search, search::SearchBody::make(scope, lang)?),
        })
    }
}

/// Puts what a kind of page has with what all have in common.
fn wrap<T>(into: impl Fn(T) -> Body, (heading, body): (Heading, T)) -> (Heading, Body) {
    (heading, into(body))
}

/// Bodies that are much larger than the others stand in a box.
fn boxed<T>(into: impl Fn(Box<T>) -> Body) -> impl Fn(T) -> Body {
    move |body| into(Box::new(body))
}
