//! A dimension or indicator of an evaluation over those that it judges, each group for itself, and each method for itself.

use serde::Serialize;

use super::evaluation::{grouped_in, is_comparable};
use crate::data::Table;
use crate::described::{Described, derive};
use crate::id::CriterionId;
use crate::lang::Lang;
use crate::model::{AssessedOf, Assessment, CriterionOf, Evaluation, Method, RoundOf};
use crate::number::Number;
use crate::page::PageKind;
use crate::view::data::DataFileLinks;
use crate::view::heading::Heading;
use crate::view::link::Link;
use crate::view::scope::{MissingWords, Scope};
use crate::view::summary::evaluation::{DoubtView, IndicatorView, RoundLink, ScoreView, scale, value_scale};
use crate::view::text::Text;

/// A dimension or an indicator.
#[derive(Debug, Described!, Serialize)]
pub struct CriterionBody {
    /// Its name, as the latest public method has it.
    pub name: Text,
    /// The evaluation.
    pub evaluation: Link,
    /// What one of the evaluated is called.
    pub subject_name: Option<Text>,
    /// What it says in each run of rounds that judge by one method, the latest first.
    pub runs: Vec<CriterionRun>,
    /// The results of all evaluations as files.
    pub files: Option<DataFileLinks>,
}

/// What it says in rounds that judge by one method.
#[derive(Debug, Described!, Serialize)]
pub struct CriterionRun {
    /// What the method is called.
    pub method: Text,
    /// The place of the method on the page of the evaluation.
    pub method_href: Option<String>,
    /// What the method says of it, if it is an indicator there.
    pub indicator: Option<IndicatorView>,
    /// What the method says of it, if it is a dimension there.
    pub explanation: Option<Text>,
    /// The rounds, the latest first.
    pub rounds: Vec<RoundLink>,
    /// Its values, by group; nothing if none is public.
    pub values: Vec<CriterionGroup>,
    /// Its scores, by group; nothing if none is public.
    pub scores: Vec<CriterionGroup>,
}

/// What it says of those that can be compared with each other.
#[derive(Debug, Described!, Serialize)]
pub struct CriterionGroup {
    /// The name of the group; none where there are no groups, and for those that are in none of them.
    pub name: Option<Text>,
    /// Whether those in it can be compared.
    pub comparable: bool,
    /// Those of whom something is said, in the order of the evaluation.
    pub rows: Vec<CriterionRow>,
}

/// What it says of one of the evaluated.
#[derive(Debug, Described!, Serialize)]
pub struct CriterionRow {
    /// The subject.
    pub subject: Link,
    /// What it says, one a round.
    pub cells: Vec<ScoreView>,
}

/// What of a result is read.
#[derive(Clone, Copy)]
enum Read {
    Value,
    Score,
}

impl Read {
    /// What a result says of a dimension or an indicator; `None` if it says nothing of it.
    fn of(
        self,
        scope: &Scope<'_>,
        round: RoundOf,
        result: &Assessment,
        id: &CriterionId,
        scale: Option<(Number, Number)>,
        lang: Lang,
    ) -> Option<ScoreView> {
        let as_of = scope.snapshot.as_of;
        let view = |shown, again| ScoreView::new(scope, Some(shown), scale, again, lang);
        match self {
            Self::Value => Some(view(result.value(id, as_of)?, None).of_value(result.score_doubt(id, as_of))),
            Self::Score => {
                let method = scope.snapshot.method(round);
                let again = method.and_then(|method| result.recomputed_score(method, id, as_of));
                let rests_on = DoubtView::of_score(scope, round, result, id, lang);
                Some(view(result.score(id, as_of)?, again).resting_on(rests_on))
            }
        }
    }
}

impl CriterionBody {
    pub(super) fn make(scope: &Scope<'_>, of: CriterionOf, lang: Lang) -> Result<(Heading, Self), MissingWords> {
        let evaluation = scope.snapshot.evaluations().row(of.evaluation);
        let rounds = scope.snapshot.rounds_telling(of);
        let own = scope.snapshot.criterion_name(of).unwrap_or(&evaluation.name);
        let (name, whole) = (scope.words(own, lang), scope.words(&evaluation.name, lang));
        let inserts = || [("criterion", name.into()), ("name", whole.into()), ("count", rounds.len().into())];
        let heading = Heading {
            title: scope.criterion_title(of, lang)?,
            description: scope.say(lang, "description-criterion", inserts())?,
            trail: vec![
                scope.title_link(PageKind::Evaluations, lang)?,
                scope.title_link(PageKind::Evaluation(of.evaluation), lang)?,
            ],
            crumb: scope.text(own, lang),
        };
        let runs = rounds.chunk_by(|left, right| scope.snapshot.are_alike(*left, *right));
        let body = Self {
            name: scope.text(own, lang),
            evaluation: scope.title_link(PageKind::Evaluation(of.evaluation), lang)?,
            subject_name: evaluation.subject_name.as_ref().map(|name| scope.text(name, lang)),
            runs: runs.filter_map(|rounds| CriterionRun::new(scope, of, rounds, lang)).collect(),
            files: DataFileLinks::of_table(scope, Table::Scores),
        };
        Ok((heading, body))
    }
}

impl CriterionRun {
    fn new(scope: &Scope<'_>, of: CriterionOf, rounds: &[RoundOf], lang: Lang) -> Option<Self> {
        let evaluation = scope.snapshot.evaluations().row(of.evaluation);
        let id = scope.snapshot.criterion_id(of);
        let first = *rounds.first()?;
        let method: &Method = scope.snapshot.method(first)?;
        let (dimension, indicator) = (method.dimension(id), method.indicator(id));
        let groups = |read: Read, scale: Option<(Number, Number)>| {
            CriterionGroup::all(scope, of, evaluation, rounds, read, scale, lang)
        };
        Some(Self {
            method: scope.method_name(of.evaluation, method, lang),
            method_href: scope.method_href(of.evaluation, method, lang),
            indicator: indicator.map(|row| IndicatorView::new(scope, of.evaluation, method, row, lang)),
            explanation: dimension.and_then(|row| row.explanation.as_ref()).map(|words| scope.text(words, lang)),
            rounds: rounds.iter().map(|round| RoundLink::new(scope, *round, lang)).collect(),
            values: groups(Read::Value, indicator.and_then(value_scale)),
            scores: groups(Read::Score, scale(Some(method), method.weight_of(id))),
        })
    }
}

impl CriterionGroup {
    fn all(
        scope: &Scope<'_>,
        of: CriterionOf,
        evaluation: &Evaluation,
        rounds: &[RoundOf],
        read: Read,
        scale: Option<(Number, Number)>,
        lang: Lang,
    ) -> Vec<Self> {
        let id = scope.snapshot.criterion_id(of);
        let row = |subject: AssessedOf, group: Option<usize>, comparable: bool| {
            let scale = scale.filter(|_| comparable);
            let result = |round: &RoundOf| scope.snapshot.round(*round).result(subject.place);
            let told = |round: &RoundOf| {
                let result = result(round).filter(|result| result.group == group)?;
                read.of(scope, *round, result, id, scale, lang)
            };
            // Where it was compared elsewhere, the source may well state a number, which stands there.
            let untold = |round: &RoundOf| match result(round) {
                Some(result) if result.group != group => ScoreView::elsewhere(scope, result.group.is_some(), lang),
                _ => ScoreView::new(scope, None, None, None, lang),
            };
            rounds.iter().any(|round| told(round).is_some()).then(|| CriterionRow {
                subject: scope.assessed_link(subject, lang),
                cells: rounds.iter().map(|round| told(round).unwrap_or_else(|| untold(round))).collect(),
            })
        };
        let groups = grouped_in(&scope.snapshot, rounds).into_iter().map(|(group, subjects)| {
            let comparable = is_comparable(evaluation, group);
            Self {
                name: group.map(|group| scope.text(&evaluation.groups[group], lang)),
                comparable,
                rows: subjects.into_iter().filter_map(|subject| row(subject, group, comparable)).collect(),
            }
        });
        groups.filter(|group| !group.rows.is_empty()).collect()
    }
}
