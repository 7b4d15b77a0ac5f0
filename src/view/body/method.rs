//! How states and figures are worked out: every word that the program can say of the plan, and what it means.
//!
//! The words come from the same lists that the states come from, so a new one cannot be shown without being explained
//! here: its words would be missing.

use serde::Serialize;

use crate::described::{Described, derive};
use crate::id::Id;
use crate::lang::Lang;
use crate::model::{Outranked, Standing, TaskStage};
use crate::page::PageKind;
use crate::schema::{Direction, Flag, Measure, Missing, RecordType};
use crate::view::heading::Heading;
use crate::view::link::Link;
use crate::view::scope::{MissingWords, Scope};

/// How states and figures are worked out.
#[derive(Debug, Described!, Serialize)]
pub struct MethodBody {
    /// The stages of a task, in the order of their course.
    pub stages: Vec<Explained>,
    /// What can be said of a task besides its stage.
    pub flags: Vec<Explained>,
    /// Where a target can stand.
    pub standings: Vec<Explained>,
    /// How the values of a target count.
    pub measures: Vec<Explained>,
    /// Which values reach a goal.
    pub directions: Vec<Explained>,
    /// Why a source gives no value.
    pub missing: Vec<Explained>,
    /// Which of two values of one date counts.
    pub outranked: Vec<Explained>,
    /// What can be special about a value.
    pub observations: Vec<Explained>,
    /// The kinds of records.
    pub records: Vec<Explained>,
    /// Whether tasks are broken down into steps.
    pub has_steps: bool,
    /// Whether there are evaluations.
    pub has_evaluations: bool,
    /// The page on how errors are corrected, if the site has one under the id `corrections`.
    pub corrections: Option<Link>,
    /// The plan's term in figures.
    pub term: String,
    /// After how many days without a new record a task counts as quiet.
    pub quiet_days: u32,
}

/// A word of the site and what it means.
#[derive(Debug, Described!, Serialize)]
pub struct Explained {
    /// Its name for styles, such as `reported-progress`.
    pub key: &'static str,
    /// The word.
    pub word: String,
    /// What it means.
    pub meaning: String,
}

impl MethodBody {
    pub(super) fn make(scope: &Scope<'_>, lang: Lang) -> Result<(Heading, Self), MissingWords> {
        // The words of the site stand under one prefix, what they mean under another.
        let explain = |(word, meaning): (&str, &str), keys: &[&'static str]| -> Result<Vec<Explained>, MissingWords> {
            let days = scope.snapshot.quiet_after_days as usize;
            let explained = keys.iter().map(|key| {
                Ok(Explained {
                    key,
                    word: scope.say(lang, &format!("{word}-{key}"), [("days", days.into())])?,
                    meaning: scope.say(lang, &format!("{meaning}-{key}"), [("days", days.into())])?,
                })
            });
            explained.collect()
        };
        // What few plans have to say.
        let outline = scope.snapshot.outline;
        let is_met = |standing: &Standing| {
            outline.targets.handles().any(|target| scope.snapshot.target(target).standing == *standing)
        };
        let is_rare = |standing: &Standing| {
            use Standing::{Exceeded, Met, ReachedByEstimate, ReportedMet, Undecided, WithinLimit};
            matches!(standing, WithinLimit | Exceeded | ReachedByEstimate | Undecided | Met | ReportedMet)
        };
        let standings: Vec<&str> =
            Standing::ALL.iter().filter(|one| !is_rare(one) || is_met(one)).map(|one| one.name()).collect();
        let body = Self {
            stages: explain(("stage", "method-stage"), &TaskStage::ALL.map(TaskStage::name))?,
            flags: explain(("flag", "method-flag"), &["late", "quiet"])?,
            standings: explain(("standing-name", "method-standing"), &standings)?,
            measures: explain(("measure-name", "method-measure"), &names(Measure::ALL, Measure::name))?,
            directions: explain(("direction-name", "method-direction"), &names(Direction::ALL, Direction::name))?,
            missing: explain(("missing", "method-missing"), &names(Missing::ALL, Missing::name))?,
            outranked: explain(("outranked-name", "method-outranked"), &Outranked::ALL.map(Outranked::name))?,
            observations: explain(("flag", "method-flag"), &names(Flag::ALL, Flag::name))?,
            records: explain(("kind", "method-kind"), &names(RecordType::ALL, RecordType::name))?,
            has_steps: scope.snapshot.steps().next().is_some(),
            has_evaluations: scope.has(PageKind::Evaluations),
            corrections: match Id::new("corrections").and_then(|id| outline.pages.find(&id)) {
                Some(page) => Some(scope.title_link(PageKind::FreePage(page), lang)?),
                None => None,
            },
            term: scope.term(lang),
            quiet_days: scope.snapshot.quiet_after_days,
        };
        Ok((scope.heading(PageKind::Method, lang)?, body))
    }
}

fn names<T: Copy>(all: &[T], name: fn(T) -> &'static str) -> Vec<&'static str> {
    all.iter().map(|one| name(*one)).collect()
}
