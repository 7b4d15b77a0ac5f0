//! The results of evaluations: totals, scores and values as published, and why there are none.

use super::column::Column;
use super::{Cell, Kind};
use crate::id::CriterionId;
use crate::model::{
    Assessed, AssessedOf, Assessment, Doubted, Evaluation, Mark, Reading, Recomputed, Reply, Round, RoundOf, Shown,
    Snapshot,
};
use crate::page::PageKind;
use crate::schema::Gap;

/// What a row is of, with what the result says.
#[derive(Clone, Copy)]
enum Of<'m> {
    /// The whole, with its grade and rank.
    Total,
    /// A score of a dimension or an indicator.
    Score(&'m Reading),
    /// A value of an indicator.
    Value(&'m Reading),
}

/// A number of a result, or why there is none.
pub(super) struct Row {
    round: RoundOf,
    result: usize,
    of: Place,
}

/// Where a row stands in its result.
#[derive(Clone, Copy)]
enum Place {
    Total,
    Score(usize),
    Value(usize),
}

impl Row {
    fn evaluation<'m>(&self, snapshot: &Snapshot<'m>) -> &'m Evaluation {
        snapshot.evaluations().row(self.round.evaluation)
    }

    fn round<'m>(&self, snapshot: &Snapshot<'m>) -> &'m Round {
        snapshot.round(self.round)
    }

    fn result<'m>(&self, snapshot: &Snapshot<'m>) -> &'m Assessment {
        &self.round(snapshot).results[self.result]
    }

    fn subject_of(&self, snapshot: &Snapshot<'_>) -> AssessedOf {
        AssessedOf { evaluation: self.round.evaluation, place: self.result(snapshot).subject }
    }

    fn subject<'m>(&self, snapshot: &Snapshot<'m>) -> &'m Assessed {
        snapshot.assessed(self.subject_of(snapshot))
    }

    fn of<'m>(&self, snapshot: &Snapshot<'m>) -> Of<'m> {
        let result = self.result(snapshot);
        match self.of {
            Place::Total => Of::Total,
            Place::Score(place) => Of::Score(&result.scores[place]),
            Place::Value(place) => Of::Value(&result.values[place]),
        }
    }

    fn criterion<'m>(&self, snapshot: &Snapshot<'m>) -> Option<&'m CriterionId> {
        match self.of(snapshot) {
            Of::Total => None,
            Of::Score(reading) | Of::Value(reading) => Some(&reading.of),
        }
    }

    fn shown<'m>(&self, snapshot: &Snapshot<'m>) -> Option<Shown<'m>> {
        let result = self.result(snapshot);
        match self.of(snapshot) {
            Of::Total => result.total(snapshot.as_of),
            Of::Score(reading) | Of::Value(reading) => Some(result.shown(reading, snapshot.as_of)),
        }
    }

    /// Whether the whole was given a grade, and never a number.
    fn is_graded_only(&self, snapshot: &Snapshot<'_>) -> bool {
        let result = self.result(snapshot);
        matches!(self.of, Place::Total) && result.total(snapshot.as_of).is_none() && result.was_graded()
    }

    /// Why there is no number, or what a reader must know of it: that it, its score, or a score that it rests on is in doubt; with the
    /// mark that says since when and why, if there is one. The row of the whole says so of the grade and the rank too; where there is
    /// nothing to say of those, that there is no total, unless there is a grade in its place.
    fn told<'m>(&self, snapshot: &Snapshot<'m>) -> Option<(&'static str, Option<&'m Mark>)> {
        let (result, as_of) = (self.result(snapshot), snapshot.as_of);
        match (self.shown(snapshot), self.of(snapshot)) {
            (Some(Shown::Missing(gap, mark)), _) => Some((gap.name(), mark)),
            (shown, Of::Total) => {
                let withdrawn = result.withdrawn(as_of).map(|mark| (Gap::Withdrawn.name(), Some(mark)));
                let rests_on = result.rests_on(snapshot.method(self.round), as_of);
                let is_missing = shown.is_none() && !self.is_graded_only(snapshot);
                let told = withdrawn.or_else(|| gravest(result.under_review(as_of), &rests_on));
                told.or(is_missing.then_some(("no-total", None)))
            }
            (shown, Of::Score(reading)) => {
                let method = snapshot.method(self.round);
                let rests_on = method.map(|method| result.score_rests_on(method, &reading.of, as_of));
                let under_review = match shown {
                    Some(Shown::UnderReview(_, mark)) => Some(mark),
                    _ => None,
                };
                gravest(under_review, &rests_on.unwrap_or_default())
            }
            (Some(Shown::UnderReview(_, mark)), Of::Value(_)) => Some((Gap::UnderReview.name(), Some(mark))),
            (_, Of::Value(reading)) => {
                result.score_doubt(&reading.of, as_of).map(|doubted| (doubted.of_value(), doubted.mark))
            }
        }
    }

    /// The mark that counts.
    fn mark<'m>(&self, snapshot: &Snapshot<'m>) -> Option<&'m Mark> {
        self.told(snapshot)?.1
    }

    /// When a review of it ended, and with which outcome.
    fn review_ended<'m>(&self, snapshot: &Snapshot<'m>) -> Option<&'m Mark> {
        match self.of(snapshot) {
            Of::Total => self.result(snapshot).review_ended(snapshot.as_of),
            Of::Score(reading) | Of::Value(reading) => reading.review_ended(snapshot.as_of),
        }
    }

    /// The reply to the result, which the row of the whole tells of.
    fn reply<'m>(&self, snapshot: &Snapshot<'m>) -> Option<&'m Reply> {
        let is_whole = matches!(self.of, Place::Total);
        self.result(snapshot).reply(snapshot.as_of).filter(|_| is_whole)
    }

    /// What the method makes of it, if that is something else.
    fn recomputed(&self, snapshot: &Snapshot<'_>) -> Option<Recomputed> {
        let (method, result) = (snapshot.method(self.round)?, self.result(snapshot));
        let again = match self.of(snapshot) {
            Of::Total => result.recomputed(method, snapshot.as_of),
            Of::Score(reading) => result.recomputed_score(method, &reading.of, snapshot.as_of),
            Of::Value(_) => None,
        };
        again.filter(|again| again.differs)
    }
}

pub(super) const COLUMNS: &[Column<Row>] = &[
    Column::new("evaluation", Kind::Text, |snapshot, row| {
        snapshot.evaluations().id(row.round.evaluation).as_str().into()
    }),
    Column::new("name", Kind::Words, |snapshot, row| (&row.evaluation(snapshot).name).into()),
    Column::new("round", Kind::Text, |snapshot, row| row.round(snapshot).id.as_str().into()),
    Column::new("date", Kind::Date, |snapshot, row| row.round(snapshot).period().into()),
    Column::new("published", Kind::Day, |snapshot, row| Cell::of(row.round(snapshot).published)),
    Column::new("evaluation_method", Kind::Text, |snapshot, row| {
        Cell::of(snapshot.method(row.round).map(|method| method.id.as_str()))
    }),
    Column::new("evaluated", Kind::Text, |snapshot, row| row.subject(snapshot).id.as_str().into()),
    Column::new("evaluated_name", Kind::Words, |snapshot, row| (&row.subject(snapshot).name).into()),
    Column::new("evaluated_group", Kind::Words, |snapshot, row| {
        Cell::of(row.result(snapshot).group.map(|group| &row.evaluation(snapshot).groups[group]))
    }),
    Column::new("kind", Kind::Code, |snapshot, row| {
        Cell::Code(
            "score-kind-",
            match row.of(snapshot) {
                Of::Total if row.is_graded_only(snapshot) => "grade",
                Of::Total => "total",
                Of::Score(_) => "score",
                Of::Value(_) => "value",
            },
        )
    }),
    Column::new("criterion", Kind::Text, |snapshot, row| Cell::of(row.criterion(snapshot).map(|id| id.as_str()))),
    Column::new("criterion_name", Kind::Words, |snapshot, row| {
        let name = |id| snapshot.method(row.round)?.name_of(id);
        Cell::of(row.criterion(snapshot).and_then(name))
    }),
    Column::new("value", Kind::Number, |snapshot, row| Cell::of(row.shown(snapshot).and_then(Shown::number))),
    Column::new("score_state", Kind::Code, |snapshot, row| {
        row.told(snapshot).map_or(Cell::Empty, |(state, _)| Cell::Code("score-", state))
    }),
    Column::new("recomputed_value", Kind::Number, |snapshot, row| {
        Cell::of(row.recomputed(snapshot).map(|again| again.total))
    }),
    Column::new("grade", Kind::Words, |snapshot, row| match row.of {
        Place::Total => Cell::of(row.result(snapshot).grade(snapshot.as_of)),
        Place::Score(_) | Place::Value(_) => Cell::Empty,
    }),
    Column::new("rank", Kind::Count, |snapshot, row| match row.of {
        Place::Total => Cell::of(row.round(snapshot).ranking.and_then(|_| row.result(snapshot).rank(snapshot.as_of))),
        Place::Score(_) | Place::Value(_) => Cell::Empty,
    }),
    Column::new("page", Kind::Page, |_, row| PageKind::Round(row.round).into()),
    Column::new("confirmed", Kind::Truth, |snapshot, row| row.round(snapshot).is_confirmed(snapshot.as_of).into()),
    Column::new("unit", Kind::Words, |snapshot, row| match row.of(snapshot) {
        Of::Value(reading) => {
            Cell::of(snapshot.method(row.round).and_then(|method| method.indicator(&reading.of)?.unit.as_ref()))
        }
        Of::Total | Of::Score(_) => Cell::Empty,
    }),
    Column::new("weight", Kind::Number, |snapshot, row| {
        let weight = |id| snapshot.method(row.round)?.weight_of(id);
        Cell::of(row.criterion(snapshot).and_then(weight))
    }),
    Column::new("marked", Kind::Day, |snapshot, row| Cell::of(row.mark(snapshot).map(|mark| mark.date))),
    Column::new("mark_reason", Kind::Words, |snapshot, row| {
        Cell::of(row.mark(snapshot).and_then(|mark| mark.reason.as_ref()))
    }),
    Column::new("replied", Kind::Day, |snapshot, row| Cell::of(row.reply(snapshot).map(|reply| reply.date))),
    Column::new("evaluated_page", Kind::Page, |snapshot, row| PageKind::Assessed(row.subject_of(snapshot)).into()),
    Column::new("mark_source", Kind::Address, |snapshot, row| {
        Cell::of(row.mark(snapshot).and_then(|mark| mark.source.as_ref()).map(|source| source.url.as_str()))
    }),
    Column::new("review_ended", Kind::Day, |snapshot, row| Cell::of(row.review_ended(snapshot).map(|mark| mark.date))),
    Column::new("review_outcome", Kind::Words, |snapshot, row| {
        Cell::of(row.review_ended(snapshot).and_then(|mark| mark.reason.as_ref()))
    }),
    Column::new("replied_by", Kind::Words, |snapshot, row| Cell::of(row.reply(snapshot).map(|reply| &reply.by))),
    Column::new("reply_source", Kind::Address, |snapshot, row| {
        Cell::of(row.reply(snapshot).and_then(|reply| reply.source.as_ref()).map(|source| source.url.as_str()))
    }),
];

/// What is said of a number that is under review or rests on numbers in doubt, the gravest of which stands first: that it rests on one
/// that was withdrawn, before its own review.
fn gravest<'m>(under_review: Option<&'m Mark>, rests_on: &[Doubted<'m>]) -> Option<(&'static str, Option<&'m Mark>)> {
    let rests_on = rests_on.first();
    let own = under_review.map(|mark| (Gap::UnderReview.name(), Some(mark)));
    let graver = rests_on.filter(|doubted| own.is_none() || doubted.state == Gap::Withdrawn);
    graver.map(|doubted| (doubted.rests_on(), doubted.mark)).or(own)
}

/// Every public number of every evaluation, round by round, the latest first: of each result the total, then scores, then values. Of a
/// round of which the method is not shown, the whole alone is: what its parts are called is the method's to say.
pub(super) fn all(snapshot: &Snapshot<'_>) -> Vec<Row> {
    let mut rows = Vec::new();
    for round in snapshot.all_rounds() {
        let has_parts = snapshot.method(round).is_some();
        for (place, result) in snapshot.round(round).results.iter().enumerate() {
            let scores = (0..result.scores.len()).map(Place::Score);
            let values = (0..result.values.len()).map(Place::Value);
            let parts = scores.chain(values).filter(|_| has_parts);
            rows.extend(std::iter::once(Place::Total).chain(parts).map(|of| Row { round, result: place, of }));
        }
    }
    rows
}
