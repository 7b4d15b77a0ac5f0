//! One of those that an evaluation judges, over its rounds.

use serde::Serialize;

use crate::data::Table;
use crate::date::Date;
use crate::described::{Described, derive};
use crate::id::CriterionId;
use crate::lang::Lang;
use crate::model::{AssessedOf, Assessment, Dimension, Indicator, Method, RoundOf};
use crate::page::PageKind;
use crate::view::data::DataFileLinks;
use crate::view::heading::Heading;
use crate::view::link::Link;
use crate::view::prose::Prose;
use crate::view::scope::{MissingWords, Scope};
use crate::view::source::SourceView;
use crate::view::summary::case::CaseSummary;
use crate::view::summary::evaluation::{
    DimensionView, DoubtView, IndicatorView, ReviewView, RoundView, ScoreView, WholeView, doubts, scale,
};
use crate::view::summary::record_line::RecordLine;
use crate::view::summary::task::TaskSummary;
use crate::view::text::{DateText, Text};

/// One of the evaluated.
#[derive(Debug, Described!, Serialize)]
pub struct AssessedBody {
    /// Its name.
    pub name: Text,
    /// The evaluation.
    pub evaluation: Link,
    /// What one of the evaluated is called.
    pub subject_name: Option<Text>,
    /// The group in which it is compared.
    pub group: Option<Text>,
    /// The organisation that it is.
    pub organisation: Option<Link>,
    /// Whether some public result of the evaluation has a total.
    pub totals: bool,
    /// Whether some has or had a grade.
    pub grades: bool,
    /// Its results, the latest first, in runs of rounds that judge by one method.
    pub runs: Vec<Run>,
    /// Its results in full, the latest first.
    pub results: Vec<ResultView>,
    /// The tasks that it works on.
    pub tasks: Vec<TaskSummary>,
    /// The cases that tell of it.
    pub cases: Vec<CaseSummary>,
    /// The results of all evaluations as files.
    pub files: Option<DataFileLinks>,
}

/// Rounds that follow each other and judge by one method: only their results can stand in one line.
#[derive(Debug, Described!, Serialize)]
pub struct Run {
    /// What the method is called; none if nothing of it is public.
    pub method: Option<Text>,
    /// The place of the method on the page of the evaluation.
    pub method_href: Option<String>,
    /// Whether the method is not shown, since the round that gave it is not public.
    pub keeps_method: bool,
    /// The rounds, the latest first.
    pub rounds: Vec<RoundLine>,
}

/// What a round says of the whole.
#[derive(Debug, Described!, Serialize)]
pub struct RoundLine {
    /// The round.
    pub link: Link,
    /// Whether one of its sources is more than a repost.
    pub confirmed: bool,
    /// The place of its result on this page.
    pub anchor: String,
    /// What it says as a whole.
    #[serde(flatten)]
    pub whole: WholeView,
    /// Among whom it is ranked: `group` or `all`.
    pub ranking: Option<&'static str>,
    /// Whether a grade was published, whatever became of it.
    pub graded: bool,
    /// The group in which it was compared then, if that is not the one in which it is today.
    pub group: Option<Text>,
}

/// A result in full.
#[derive(Debug, Described!, Serialize)]
pub struct ResultView {
    /// Its place on the page.
    pub anchor: String,
    /// The round.
    pub round: RoundView,
    /// What it says of the whole.
    pub line: RoundLine,
    /// The reviews of it that are over.
    pub reviews: Vec<ReviewView>,
    /// The scores, by dimension.
    pub dimensions: Vec<DimensionResult>,
    /// In which ways something of it is in doubt: `withdrawn`, `under-review`.
    pub doubts: Vec<&'static str>,
    /// What the evaluators say, as long as the result stands.
    pub diagnosis: Option<Prose>,
    /// What the subject says.
    pub reply: Option<ReplyView>,
    /// The records that it rests on, newest first.
    pub evidence: Vec<RecordLine>,
    /// Where the round comes from.
    pub sources: Vec<SourceView>,
}

/// The score of a dimension, with its indicators.
#[derive(Debug, Described!, Serialize)]
pub struct DimensionResult {
    /// The dimension.
    pub dimension: DimensionView,
    /// Its score.
    pub score: ScoreView,
    /// Its indicators of which the result says something.
    pub indicators: Vec<IndicatorResult>,
}

/// The value and the score of an indicator.
#[derive(Debug, Described!, Serialize)]
pub struct IndicatorResult {
    /// The indicator.
    pub indicator: IndicatorView,
    /// Its value, in its unit.
    pub value: ScoreView,
    /// Its score.
    pub score: ScoreView,
}

/// A reply.
#[derive(Debug, Described!, Serialize)]
pub struct ReplyView {
    /// The day of it.
    pub date: DateText,
    /// Who gives it.
    pub by: Text,
    /// What it says.
    pub text: Prose,
    /// Where it stands.
    pub source: Option<SourceView>,
}

impl AssessedBody {
    pub(super) fn make(scope: &Scope<'_>, of: AssessedOf, lang: Lang) -> Result<(Heading, Self), MissingWords> {
        let (snapshot, subject) = (&scope.snapshot, scope.snapshot.assessed(of));
        let evaluation = snapshot.evaluations().row(of.evaluation);
        let (phrase, whole) = (scope.assessed_phrase(of, lang)?, scope.words(&evaluation.name, lang));
        let results = snapshot.results(of);
        let withdrawn = results.iter().filter(|(_, result)| result.withdrawn(snapshot.as_of).is_some()).count();
        let inserts = [
            ("subject", phrase.as_str().into()),
            ("name", whole.into()),
            ("count", results.len().into()),
            ("withdrawn", withdrawn.into()),
        ];
        let heading = Heading {
            title: scope.assessed_title(of, lang)?,
            description: scope.say(lang, "description-assessed", inserts)?,
            trail: vec![
                scope.title_link(PageKind::Evaluations, lang)?,
                scope.title_link(PageKind::Evaluation(of.evaluation), lang)?,
            ],
            crumb: scope.assessed_name(of, lang),
        };
        let mut tasks = subject.tasks.clone();
        let mut cases: Vec<_> = subject.cases.iter().filter_map(|id| snapshot.cases().find(id)).collect();
        if let Some(body) = subject.organisation {
            tasks.extend(snapshot.outline.organisations[body].leads.iter().map(|(task, _)| *task));
            cases.extend(snapshot.cases_of_organisation(body));
        }
        if let Some(task) = subject.task {
            cases.extend(snapshot.cases_of_task(task));
        }
        tasks.sort_unstable();
        tasks.dedup();
        cases.sort_unstable();
        cases.dedup();
        let rounds = snapshot.rounds(of.evaluation);
        let has =
            |is: &dyn Fn(&Assessment) -> bool| rounds.iter().flat_map(|round| &snapshot.round(*round).results).any(is);
        let body = Self {
            name: scope.assessed_name(of, lang),
            evaluation: scope.title_link(PageKind::Evaluation(of.evaluation), lang)?,
            subject_name: evaluation.subject_name.as_ref().map(|name| scope.text(name, lang)),
            group: snapshot.group(of).map(|group| scope.text(&evaluation.groups[group], lang)),
            organisation: subject.organisation.map(|body| scope.body_link(body, lang)),
            totals: has(&|result| result.total(snapshot.as_of).is_some()),
            grades: has(&Assessment::was_graded),
            runs: runs(scope, &results, lang),
            results: results.iter().map(|(round, result)| ResultView::new(scope, *round, result, lang)).collect(),
            tasks: tasks.into_iter().map(|task| TaskSummary::new(scope, task, lang)).collect(),
            cases: CaseSummary::all(scope, &cases, lang),
            files: DataFileLinks::of_table(scope, Table::Scores),
        };
        Ok((heading, body))
    }
}

/// Results in runs of rounds that judge by one method. Of a method that is not public nobody knows whether it is the same.
fn runs(scope: &Scope<'_>, results: &[(RoundOf, &Assessment)], lang: Lang) -> Vec<Run> {
    let runs = results.chunk_by(|(left, _), (right, _)| scope.snapshot.are_alike(*left, *right));
    let drawn = runs.clone().count() == 1;
    let run = |run: &[(RoundOf, &Assessment)]| {
        let first = RoundView::new(scope, run.first()?.0, lang);
        let rounds = run.iter().map(|(round, result)| RoundLine::new(scope, *round, result, drawn, lang)).collect();
        Some(Run { method: first.method, method_href: first.method_href, keeps_method: first.keeps_method, rounds })
    };
    runs.filter_map(run).collect()
}

impl RoundLine {
    /// `drawn` if nothing but rounds of one method stands beside it, so that totals can have bars.
    fn new(scope: &Scope<'_>, of: RoundOf, result: &Assessment, drawn: bool, lang: Lang) -> Self {
        let (round, as_of) = (scope.snapshot.round(of), scope.snapshot.as_of);
        let (evaluation, place) = (of.evaluation, result.subject);
        let groups = &scope.snapshot.evaluations().row(evaluation).groups;
        let today = scope.snapshot.group(AssessedOf { evaluation, place });
        let then = result.group.filter(|group| Some(*group) != today);
        Self {
            link: scope.round_link(of, lang),
            confirmed: round.is_confirmed(as_of),
            anchor: scope.round_anchor(of),
            whole: WholeView::new(scope, of, result, drawn, lang),
            ranking: round.ranking.map(|ranking| ranking.name()),
            graded: result.was_graded(),
            group: then.map(|group| scope.text(&groups[group], lang)),
        }
    }
}

impl ResultView {
    fn new(scope: &Scope<'_>, of: RoundOf, result: &Assessment, lang: Lang) -> Self {
        let (round, as_of) = (scope.snapshot.round(of), scope.snapshot.as_of);
        let anchor = scope.round_anchor(of);
        let mut evidence: Vec<_> =
            result.evidence.iter().filter_map(|record| scope.snapshot.records().find(record)).collect();
        evidence.sort_unstable();
        let prose = |text, part: &str| scope.part_prose(text, &format!("{anchor}-{part}_"), lang);
        Self {
            round: RoundView::new(scope, of, lang),
            line: RoundLine::new(scope, of, result, false, lang),
            reviews: ReviewView::all(scope, of, result, lang),
            dimensions: DimensionResult::all(scope, of, result, lang),
            doubts: doubts(scope, result),
            diagnosis: result.diagnosis(as_of).map(|text| prose(text, "diagnosis")),
            reply: result.reply(as_of).map(|reply| ReplyView {
                date: scope.date(Date::Day(reply.date), lang),
                by: scope.text(&reply.by, lang),
                text: prose(&reply.text, "reply"),
                source: reply.source.as_ref().map(|source| scope.source(source, lang)),
            }),
            evidence: evidence.into_iter().map(|record| RecordLine::new(scope, record, lang)).collect(),
            sources: round.sources.by(as_of).map(|source| scope.source(source, lang)).collect(),
            anchor,
        }
    }
}

impl DimensionResult {
    /// The scores of a result, in the order of the method.
    fn all(scope: &Scope<'_>, of: RoundOf, result: &Assessment, lang: Lang) -> Vec<Self> {
        let Some(method) = scope.snapshot.method(of) else { return Vec::new() };
        let says = |id: &CriterionId| result.scores.iter().chain(&result.values).any(|reading| reading.of == *id);
        let is_told = |dimension: &&Dimension| {
            says(&dimension.id) || dimension.indicators.iter().any(|indicator| says(&indicator.id))
        };
        let told = method.dimensions.iter().filter(is_told);
        told.map(|dimension| Self::new(scope, of, method, dimension, result, lang)).collect()
    }

    fn new(
        scope: &Scope<'_>,
        of: RoundOf,
        method: &Method,
        dimension: &Dimension,
        result: &Assessment,
        lang: Lang,
    ) -> Self {
        let as_of = scope.snapshot.as_of;
        let again = result.recomputed_score(method, &dimension.id, as_of);
        let own = scale(Some(method), dimension.weight);
        let indicator = |indicator: &Indicator| {
            let (value, score) = (result.value(&indicator.id, as_of), result.score(&indicator.id, as_of));
            (value.is_some() || score.is_some()).then(|| IndicatorResult {
                indicator: IndicatorView::new(scope, of.evaluation, method, indicator, lang),
                value: ScoreView::new(scope, value, None, None, lang)
                    .of_value(result.score_doubt(&indicator.id, as_of)),
                score: ScoreView::new(scope, score, scale(Some(method), indicator.weight), None, lang)
                    .resting_on(DoubtView::of_score(scope, of, result, &indicator.id, lang)),
            })
        };
        Self {
            dimension: DimensionView::new(scope, of.evaluation, method, dimension, lang),
            score: ScoreView::new(scope, result.score(&dimension.id, as_of), own, again, lang)
                .resting_on(DoubtView::of_score(scope, of, result, &dimension.id, lang)),
            indicators: dimension.indicators.iter().filter_map(indicator).collect(),
        }
    }
}
