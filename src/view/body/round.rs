//! A round of an evaluation: its results, in groups of those that can be compared.

use serde::Serialize;

use super::evaluation::{grouped, is_comparable};
use crate::data::Table;
use crate::date::Date;
use crate::lang::Lang;
use crate::model::{AssessedOf, Assessment, Method, RoundMethod, RoundOf};
use crate::number::Number;
use crate::page::PageKind;
use crate::schema::Totalling;
use crate::view::adjacent::{Adjacent, Neighbour};
use crate::view::data::DataFileLinks;
use crate::view::heading::Heading;
use crate::view::link::Link;
use crate::view::scope::{MissingWords, Scope};
use crate::view::source::SourceView;
use crate::view::summary::attachment::AttachmentView;
use crate::view::summary::evaluation::{DoubtView, RoundView, ScoreView, SoughtView, WholeView};
use crate::view::text::{DateText, Text};

/// A round.
#[derive(Debug, Serialize)]
pub struct RoundBody {
    /// The evaluation.
    pub evaluation: Link,
    /// The round.
    pub round: RoundView,
    /// The place of its results on the pages of the evaluated, without `#`.
    pub anchor: String,
    /// What was looked for without success, if nothing of its method is public.
    pub searched: Option<SoughtView>,
    /// What one of the evaluated is called.
    pub subject_name: Option<Text>,
    /// The dimensions of its method, as columns of its results.
    pub columns: Vec<Column>,
    /// The greatest score that there can be, if the method says so.
    pub greatest: Option<String>,
    /// Whether some result has a total.
    pub totals: bool,
    /// Whether some result has or had a grade.
    pub grades: bool,
    /// Whom its source ranks: `group` or `all`; nobody if it does not rank.
    pub ranking: Option<&'static str>,
    /// The results, by group.
    pub groups: Vec<ResultGroup>,
    /// Those of the evaluated of whom it has no result.
    pub absent: Vec<Link>,
    /// How many totals and scores differ from what the method makes of them.
    pub differing: usize,
    /// Of how many results something was withdrawn since, or is being looked at again.
    pub doubted: usize,
    /// The results of all evaluations as files.
    pub files: Option<DataFileLinks>,
    /// Where it comes from.
    pub sources: Vec<SourceView>,
    /// The documents that belong to it.
    pub documents: Vec<AttachmentView>,
    /// What a reader should know about it.
    pub note: Option<Text>,
    /// The day it was put in.
    pub added: DateText,
    /// The earlier and the later round.
    pub adjacent: Adjacent,
}

/// A dimension as a column.
#[derive(Debug, Serialize)]
pub struct Column {
    /// Its name, with the address of its page.
    pub link: Link,
    /// Its weight, as published.
    pub weight: Option<String>,
}

/// The results of those that can be compared with each other.
#[derive(Debug, Serialize)]
pub struct ResultGroup {
    /// The name of the group; none where there are no groups, and for those that are in none of them.
    pub name: Option<Text>,
    /// Whether those in it can be compared.
    pub comparable: bool,
    /// The results, in the order in which the evaluation lists its subjects.
    pub results: Vec<ResultRow>,
}

/// The result of one of the evaluated, as a row.
#[derive(Debug, Serialize)]
pub struct ResultRow {
    /// The subject.
    pub subject: Link,
    /// Its scores, one a column.
    pub scores: Vec<ScoreView>,
    /// What it says as a whole.
    #[serde(flatten)]
    pub whole: WholeView,
    /// Whether the evaluators say something of the subject that stands.
    pub diagnosis: bool,
    /// When the subject replied.
    pub replied: Option<DateText>,
}

/// The scale on which scores of a dimension can be drawn beside each other.
pub(super) fn scale(method: Option<&Method>, weight: Option<Number>) -> Option<(Number, Number)> {
    let method = method?;
    match method.totalling {
        // Points that are added have a scale each, which is their weight where the weights are points.
        Some(Totalling::Sum) => weight.map(|weight| (Number::ZERO, weight)),
        _ => method.scale,
    }
}

impl RoundBody {
    pub(super) fn make(scope: &Scope<'_>, of: RoundOf, lang: Lang) -> Result<(Heading, Self), MissingWords> {
        let evaluations = scope.snapshot.evaluations();
        let (evaluation, round) = (evaluations.row(of.evaluation), scope.snapshot.round(of));
        let method = scope.snapshot.method(of);
        let as_of = scope.snapshot.as_of;
        let link = scope.round_link(of, lang);
        let heading = Heading {
            title: scope.round_title(of, lang)?,
            description: scope.round_description(of, lang)?,
            trail: vec![
                scope.title_link(PageKind::Evaluations, lang)?,
                scope.title_link(PageKind::Evaluation(of.evaluation), lang)?,
            ],
            crumb: link.text.clone(),
        };
        let dimensions = method.map_or(&[][..], |method| method.dimensions.as_slice());
        let has_scores = |id| round.results.iter().any(|result| result.score(id, as_of).is_some());
        let shown: Vec<_> = dimensions.iter().filter(|dimension| has_scores(&dimension.id)).collect();
        let column = |dimension: &&crate::model::Dimension| Column {
            link: Link {
                text: scope.text(&dimension.name, lang),
                href: scope.criterion_href(of.evaluation, &dimension.id, lang),
            },
            weight: dimension.weight.map(|weight| scope.number(weight, lang)),
        };
        let row = |result: &Assessment, comparable: bool| ResultRow {
            subject: scope.assessed_link(AssessedOf { evaluation: of.evaluation, place: result.subject }, lang),
            scores: shown
                .iter()
                .map(|dimension| {
                    let scale = scale(method, dimension.weight).filter(|_| comparable);
                    let again = method.and_then(|method| result.recomputed_score(method, &dimension.id, as_of));
                    let score = ScoreView::new(scope, result.score(&dimension.id, as_of), scale, again, lang);
                    score.resting_on(DoubtView::of_score(scope, of, result, &dimension.id, lang))
                })
                .collect(),
            whole: WholeView::new(scope, of, result, comparable, lang),
            diagnosis: result.diagnosis(as_of).is_some(),
            replied: result.reply(as_of).map(|reply| scope.date(Date::Day(reply.date), lang)),
        };
        let groups: Vec<ResultGroup> = grouped(&scope.snapshot, of.evaluation)
            .into_iter()
            .map(|(group, subjects)| {
                let comparable = is_comparable(evaluation, group);
                let results = subjects.iter().filter_map(|subject| round.result(subject.place));
                ResultGroup {
                    name: group.map(|group| scope.text(&evaluation.groups[group], lang)),
                    comparable,
                    results: results.map(|result| row(result, comparable)).collect(),
                }
            })
            .filter(|group| !group.results.is_empty())
            .collect();
        let differing = groups
            .iter()
            .flat_map(|group| &group.results)
            .flat_map(|row| row.scores.iter().chain([&row.whole.total]).filter(|score| score.recomputed.is_some()));
        let absent = scope.snapshot.subjects(of.evaluation).filter(|subject| round.result(subject.place).is_none());
        let rounds = scope.snapshot.rounds(of.evaluation);
        let place = rounds.iter().position(|other| *other == of);
        let neighbour = |other: Option<&RoundOf>| {
            let other = scope.round_link(*other?, lang);
            Some(Neighbour { text: other.text, number: None, href: other.href? })
        };
        let body = Self {
            evaluation: scope.title_link(PageKind::Evaluation(of.evaluation), lang)?,
            round: RoundView::new(scope, of, lang),
            anchor: scope.round_anchor(of),
            searched: match &round.method {
                RoundMethod::NotPublic(Some(sought), bodies) => SoughtView::new(scope, sought, bodies, lang),
                _ => None,
            },
            subject_name: evaluation.subject_name.as_ref().map(|name| scope.text(name, lang)),
            columns: shown.iter().map(column).collect(),
            greatest: method.and_then(|method| method.scale).map(|(_, greatest)| scope.number(greatest, lang)),
            totals: round.results.iter().any(|result| result.total(as_of).is_some()),
            grades: round.results.iter().any(Assessment::was_graded),
            ranking: round.ranking.map(|ranking| ranking.name()),
            differing: differing.count(),
            doubted: round.results.iter().filter(|result| result.is_doubted(as_of)).count(),
            groups,
            absent: absent
                .filter(|_| !round.results.is_empty())
                .map(|subject| scope.assessed_link(subject, lang))
                .collect(),
            files: DataFileLinks::of_table(scope, Table::Scores),
            sources: round.sources.by(as_of).map(|source| scope.source(source, lang)).collect(),
            documents: AttachmentView::all(scope, &round.documents, lang),
            note: round.note.as_ref().map(|note| scope.text(note, lang)),
            added: scope.date(Date::Day(round.added), lang),
            adjacent: Adjacent {
                previous: neighbour(place.and_then(|place| rounds.get(place + 1))),
                next: neighbour(place.and_then(|place| rounds.get(place.checked_sub(1)?))),
            },
        };
        Ok((heading, body))
    }
}
