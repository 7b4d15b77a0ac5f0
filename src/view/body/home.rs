//! Home: the plan in one screen.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::described::{Described, derive};
use crate::lang::Lang;
use crate::page::menu;
use crate::view::body::targets;
use crate::view::heading::Heading;
use crate::view::scope::{MissingWords, Scope};
use crate::view::summary::answer::Answer;
use crate::view::summary::case::CaseSummary;
use crate::view::summary::change::MonthChanges;
use crate::view::summary::overview::Overview;
use crate::view::summary::record::RecordSummary;
use crate::view::summary::target::TargetSummary;
use crate::view::summary::task::StageCount;
use crate::view::text::Text;

/// How many records home shows.
const LATEST: usize = 6;

/// How many cases home shows.
const CASES: usize = 3;

/// How many changes of each kind home shows.
const CHANGES: usize = 3;

/// How many targets home shows at most.
const TARGETS: usize = 12;

/// Home.
#[derive(Debug, Described!, Serialize)]
pub struct HomeBody {
    /// Who issued the plan, in one line.
    pub issued_by: Option<Text>,
    /// The plan's name, without its years.
    pub name: Text,
    /// The plan's term in figures.
    pub term: String,
    /// The plan's number.
    pub number: Option<Text>,
    /// How many of everything there are.
    pub counts: Counts,
    /// Where the plan stands; none if the theme has no use for it.
    pub answer: Option<Answer>,
    /// The tasks along the term.
    pub overview: Option<Overview>,
    /// The targets; of more than twelve, the first twelve.
    pub targets: Vec<TargetSummary>,
    /// How many tasks are in each stage; stages without tasks are left out.
    pub stages: Vec<StageCount>,
    /// How many tasks are late.
    pub late: usize,
    /// What changed in the latest month in which something did: of each kind of change the first few.
    pub changes: Option<MonthChanges>,
    /// The newest records, without announcements whose date has passed.
    pub latest: Vec<RecordSummary>,
    /// The newest three cases.
    pub cases: Vec<CaseSummary>,
    /// The address of each list by its name; none for a list that the site does not have: `plan`, `actions`, `tasks`, `targets`, `organisations`, `records`, `safeguards`, `cases`, `schedule`, `changes`.
    pub links: BTreeMap<&'static str, Option<String>>,
}

/// How many of everything there are.
#[derive(Debug, Described!, Serialize)]
pub struct Counts {
    /// Actions of the plan.
    pub actions: usize,
    /// Tasks of the plan.
    pub tasks: usize,
    /// Targets, with the indicators among them.
    pub targets: usize,
    /// Those of the targets that have no goal.
    pub indicators: usize,
    /// Organisations that lead at least one task.
    pub organisations: usize,
    /// Records that are public.
    pub records: usize,
    /// Cases that are public.
    pub cases: usize,
}

impl HomeBody {
    pub(super) fn make(scope: &Scope<'_>, lang: Lang) -> Result<(Heading, Self), MissingWords> {
        let outline = scope.snapshot.outline;
        let plan = scope.snapshot.plan();
        let name = scope.words(&plan.name, lang);
        let key = if scope.site.demonstration { "description-home-demonstration" } else { "description-home" };
        let description = scope.say(lang, key, [("name", name.into())])?;
        let records = scope.snapshot.records();
        // What was announced for a day that has passed is no latest progress, whether or not it happened.
        let latest = records.handles().filter(|record| scope.snapshot.passed(*record).is_none());
        let body = Self {
            issued_by: plan.issued_by.as_ref().map(|issuers| scope.text(issuers, lang)),
            name: scope.text(&plan.name, lang),
            term: scope.term(lang),
            number: plan.number.as_ref().map(|number| scope.text(number, lang)),
            counts: Counts {
                actions: outline.actions.len(),
                tasks: outline.tasks.len(),
                targets: outline.targets.len(),
                indicators: targets::indicators(scope),
                organisations: outline.organisations.iter().filter(|(_, row)| !row.leads.is_empty()).count(),
                records: records.len(),
                cases: scope.snapshot.cases().len(),
            },
            answer: if scope.asked.answer { Some(Answer::new(scope, lang)?) } else { None },
            overview: Overview::of_plan(scope, lang),
            targets: outline
                .targets
                .handles()
                .take(TARGETS)
                .map(|target| TargetSummary::new(scope, target, lang))
                .collect(),
            stages: StageCount::all(scope),
            late: StageCount::late(scope),
            changes: (scope.snapshot.changes().last())
                .map(|changes| MonthChanges::new(scope, changes, CHANGES, lang))
                .transpose()?,
            latest: latest.take(LATEST).map(|record| RecordSummary::new(scope, record, lang)).collect(),
            cases: scope
                .snapshot
                .cases()
                .handles()
                .take(CASES)
                .map(|case| CaseSummary::new(scope, case, lang))
                .collect(),
            links: menu::LISTS.into_iter().map(|list| (list.name(), scope.href(list, lang))).collect(),
        };
        Ok((Heading::below_home(name.to_owned(), description), body))
    }
}
