//! A round of an evaluation: its results, in groups of those that can be compared.

use serde::Serialize;

use super::evaluation::{grouped_in, is_comparable};
use crate::data::Table;
use crate::date::Date;
use crate::described::{Described, derive};
use crate::lang::Lang;
use crate::model::{AssessedOf, Assessment, RoundMethod, RoundOf};
use crate::number::Number;
use crate::page::PageKind;
use crate::schema::Gap;
use crate::view::adjacent::{Adjacent, Neighbour};
use crate::view::data::DataFileLinks;
use crate::view::heading::Heading;
use crate::view::link::Link;
use crate::view::scope::{MissingWords, Scope};
use crate::view::source::SourceView;
use crate::view::summary::attachment::AttachmentView;
use crate::view::summary::evaluation::{Column, RoundView, ScoreView, Shows, SoughtView, WholeView, doubts};
use crate::view::text::{DateText, Text};

/// A round.
#[derive(Debug, Described!, Serialize)]
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
    /// The dimensions of its method, as columns of its results; the indicators, if no dimension has a score.
    pub columns: Vec<Column>,
    /// The least score that there can be, if that is not zero.
    pub least: Option<String>,
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
    /// In whose results those are.
    pub differing_of: Vec<Link>,
    /// In whose results something was withdrawn.
    pub withdrawn: Vec<Link>,
    /// In whose results something is being looked at again.
    pub under_review: Vec<Link>,
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
    /// The day it last changed in a way that matters.
    pub changed: Option<DateText>,
    /// The earlier and the later round.
    pub adjacent: Adjacent,
}

/// The results of those that can be compared with each other.
#[derive(Debug, Described!, Serialize)]
pub struct ResultGroup {
    /// The name of the group; none where there are no groups, and for those that are in none of them.
    pub name: Option<Text>,
    /// Whether those in it can be compared.
    pub comparable: bool,
    /// The results, in the order in which the evaluation lists its subjects.
    pub results: Vec<ResultRow>,
}

/// The result of one of the evaluated, as a row.
#[derive(Debug, Described!, Serialize)]
pub struct ResultRow {
    /// The subject.
    pub subject: Link,
    /// Its scores or values, one a column.
    pub scores: Vec<ScoreView>,
    /// What it says as a whole.
    #[serde(flatten)]
    pub whole: WholeView,
    /// Whether the evaluators say something of the subject that stands.
    pub diagnosis: bool,
    /// What is in doubt of it and stands in no cell of the row, but on the page of the subject: `withdrawn`, `under-review`.
    pub hidden_doubts: Vec<&'static str>,
    /// When the subject replied.
    pub replied: Option<DateText>,
    /// The address of the reply, for paper.
    pub reply_address: Option<String>,
}

impl ResultRow {
    /// How many numbers of it are not what the method makes of the others.
    fn differing(&self) -> usize {
        self.scores.iter().chain([&self.whole.total]).filter(|score| score.recomputed.is_some()).count()
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
        let shown = Shows::all(method, &round.results, as_of);
        let anchor = scope.round_anchor(of);
        let subject = |result: &Assessment| AssessedOf { evaluation: of.evaluation, place: result.subject };
        let subject_link = |result: &Assessment| scope.assessed_link(subject(result), lang);
        let row = |result: &Assessment, comparable: bool| {
            let scores: Vec<ScoreView> =
                shown.iter().map(|column| column.cell(scope, of, result, comparable, lang)).collect();
            let whole = WholeView::new(scope, of, result, comparable, lang);
            let mut hidden_doubts = doubts(scope, result);
            hidden_doubts.retain(|doubt| !whole.tells(doubt) && !scores.iter().any(|score| score.tells(doubt)));
            let page = PageKind::Assessed(subject(result));
            let address = || format!("{}#{anchor}-reply", scope.absolute(&scope.route(page, lang)));
            ResultRow {
                subject: subject_link(result),
                scores,
                whole,
                diagnosis: result.diagnosis(as_of).is_some(),
                hidden_doubts,
                replied: result.reply(as_of).map(|reply| scope.date(Date::Day(reply.date), lang)),
                reply_address: result.reply(as_of).filter(|_| scope.has(page)).map(|_| address()),
            }
        };
        let groups: Vec<ResultGroup> = grouped_in(&scope.snapshot, &[of])
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
            .collect();
        let rows = || groups.iter().flat_map(|group| &group.results);
        let doubted = |state: Gap| {
            let results = round.results.iter().filter(|result| doubts(scope, result).contains(&state.name()));
            results.map(subject_link).collect::<Vec<_>>()
        };
        let was_there = |subject: &AssessedOf| {
            scope.snapshot.assessed(*subject).since.is_none_or(|since| since <= round.period.1.last())
        };
        let absent = scope.snapshot.subjects(of.evaluation).filter(|subject| round.result(subject.place).is_none());
        let absent = absent.filter(was_there);
        let rounds = scope.snapshot.rounds(of.evaluation);
        let place = rounds.iter().position(|other| *other == of);
        let neighbour = |other: Option<&RoundOf>| {
            let other = scope.round_link(*other?, lang);
            Some(Neighbour { text: other.text, number: None, href: other.href? })
        };
        let totals = round.results.iter().any(|result| result.total(as_of).is_some());
        // Values have no common scale.
        let has_scores = totals || shown.iter().any(|column| !matches!(column, Shows::Value(_)));
        let scores_run = method.and_then(|method| method.scale).filter(|_| has_scores);
        let body = Self {
            evaluation: scope.title_link(PageKind::Evaluation(of.evaluation), lang)?,
            round: RoundView::new(scope, of, lang),
            anchor: anchor.clone(),
            searched: match &round.method {
                RoundMethod::NotPublic(Some(sought), bodies) => SoughtView::new(scope, sought, bodies, lang),
                _ => None,
            },
            subject_name: evaluation.subject_name.as_ref().map(|name| scope.text(name, lang)),
            columns: shown.iter().map(|column| column.column(scope, of, lang)).collect(),
            least: scores_run
                .map(|(least, _)| least)
                .filter(|least| *least != Number::ZERO)
                .map(|least| scope.number(least, lang)),
            greatest: scores_run.map(|(_, greatest)| scope.number(greatest, lang)),
            totals,
            grades: round.results.iter().any(Assessment::was_graded),
            ranking: round.ranking.map(|ranking| ranking.name()),
            differing: rows().map(ResultRow::differing).sum(),
            differing_of: rows().filter(|row| row.differing() > 0).map(|row| row.subject.clone()).collect(),
            withdrawn: doubted(Gap::Withdrawn),
            under_review: doubted(Gap::UnderReview),
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
            changed: round.changed_by(as_of).map(|day| scope.date(Date::Day(day), lang)),
            adjacent: Adjacent {
                previous: neighbour(place.and_then(|place| rounds.get(place + 1))),
                next: neighbour(place.and_then(|place| rounds.get(place.checked_sub(1)?))),
            },
        };
        Ok((heading, body))
    }
}
