//! What is due when, and what became of it.

use std::collections::BTreeMap;

use serde::Serialize;

use super::organisations;
use crate::described::{Described, derive};
use crate::id::{Handle, OrganisationKind};
use crate::lang::Lang;
use crate::model::{Commitment, Outcome, Scheduled};
use crate::page::{CalendarOf, PageKind};
use crate::view::heading::Heading;
use crate::view::link::Link;
use crate::view::scope::{MissingWords, Scope};
use crate::view::summary::scheduled::ScheduledPeriod;

/// What is due when, and what became of it.
#[derive(Debug, Described!, Serialize)]
pub struct ScheduleBody {
    /// How many milestones there are.
    pub milestones: usize,
    /// How many steps there are.
    pub steps: usize,
    /// How many of both have a date.
    pub dated: usize,
    /// What became of those that have a date; outcomes that none has are left out.
    pub counts: Vec<OutcomeCount>,
    /// How many of those are known from reposts only, or what became of them is.
    pub unconfirmed: usize,
    /// What is past due and not done, what was due first coming first.
    pub overdue: Vec<ScheduledPeriod>,
    /// What one record says was done, and a later one that it is not, what was due first coming first.
    pub disputed: Vec<ScheduledPeriod>,
    /// What is not done and not past due, what is due next coming first.
    pub ahead: Vec<ScheduledPeriod>,
    /// What is done, what was due last coming first.
    pub done: Vec<ScheduledPeriod>,
    /// What was given up, likewise.
    pub stopped: Vec<ScheduledPeriod>,
    /// The steps without a date.
    pub undated: Vec<ScheduledPeriod>,
    /// The same by organisation, for those that have a date.
    pub organisations: Vec<OrganisationRow>,
    /// The address of the calendar of all that has a date; none if nothing has.
    pub calendar: Option<String>,
}

/// How many of the milestones and steps with a date came out in one way.
#[derive(Debug, Described!, Serialize)]
pub struct OutcomeCount {
    /// The outcome: `overdue`, `disputed`, `ahead`, `early`, `on-time`, `late`, `done`, `stopped`.
    pub outcome: &'static str,
    /// How many.
    pub count: usize,
}

/// What became of the milestones and steps for which an organisation answers.
#[derive(Debug, Described!, Serialize)]
pub struct OrganisationRow {
    /// The organisation, by its short name.
    pub organisation: Link,
    /// How many have a date.
    pub total: usize,
    /// How many came out in each way, in the order of the counts of the whole page.
    pub counts: Vec<OutcomeCount>,
    /// The address of its calendar.
    pub calendar: Option<String>,
}

impl OutcomeCount {
    /// How many of these came out in each of these ways.
    fn all(outcomes: &[Outcome], entries: &[&Scheduled<'_>]) -> Vec<Self> {
        let of = |outcome: Outcome| entries.iter().filter(|entry| entry.outcome == outcome).count();
        outcomes.iter().map(|outcome| Self { outcome: outcome.name(), count: of(*outcome) }).collect()
    }
}

impl ScheduleBody {
    pub(super) fn make(scope: &Scope<'_>, lang: Lang) -> Result<(Heading, Self), MissingWords> {
        let schedule = scope.snapshot.schedule();
        let dated: Vec<&Scheduled<'_>> = schedule.iter().filter(|entry| entry.due.is_some()).collect();
        let outcomes = Outcome::ALL.into_iter().filter(|outcome| dated.iter().any(|entry| entry.outcome == *outcome));
        let outcomes: Vec<Outcome> = outcomes.collect();
        let steps = schedule.iter().filter(|entry| matches!(entry.what, Commitment::Step(_))).count();
        let that = |of: fn(Outcome) -> bool| dated.iter().copied().filter(move |entry| of(entry.outcome));
        let body = Self {
            milestones: schedule.len() - steps,
            steps,
            dated: dated.len(),
            counts: OutcomeCount::all(&outcomes, &dated),
            unconfirmed: dated.iter().filter(|entry| !entry.is_confirmed(&scope.snapshot)).count(),
            overdue: ScheduledPeriod::all(scope, that(|outcome| outcome == Outcome::Overdue), lang),
            disputed: ScheduledPeriod::all(scope, that(|outcome| outcome == Outcome::Disputed), lang),
            ahead: ScheduledPeriod::all(scope, that(|outcome| outcome == Outcome::Ahead), lang),
            done: ScheduledPeriod::all(scope, that(Outcome::is_done).rev(), lang),
            stopped: ScheduledPeriod::all(scope, that(|outcome| outcome == Outcome::Stopped).rev(), lang),
            undated: ScheduledPeriod::all(scope, schedule.iter().filter(|entry| entry.due.is_none()), lang),
            organisations: rows(scope, &outcomes, &dated, lang),
            calendar: scope.calendar(CalendarOf::All, lang),
        };
        let title = scope.title(PageKind::Schedule, lang)?;
        let description = scope.say(
            lang,
            "description-schedule",
            [("milestones", body.milestones.into()), ("steps", body.steps.into())],
        )?;
        Ok((Heading::below_home(title, description), body))
    }
}

/// A row for each organisation that answers for something with a date, in the order of the language.
fn rows(scope: &Scope<'_>, outcomes: &[Outcome], dated: &[&Scheduled<'_>], lang: Lang) -> Vec<OrganisationRow> {
    let mut entries: BTreeMap<Handle<OrganisationKind>, Vec<&Scheduled<'_>>> = BTreeMap::new();
    for entry in dated {
        for lead in entry.leads(scope.snapshot.outline) {
            entries.entry(lead).or_default().push(entry);
        }
    }
    let row = |organisation: Handle<OrganisationKind>| {
        let own = entries.get(&organisation)?;
        Some(OrganisationRow {
            organisation: scope.organisations(&[organisation], lang).pop()?,
            total: own.len(),
            counts: OutcomeCount::all(outcomes, own),
            calendar: scope.calendar(CalendarOf::Organisation(organisation), lang),
        })
    };
    organisations::sorted(scope, lang).into_iter().filter_map(row).collect()
}
