//! The sources of what the site says.

use super::column::Column;
use super::{Cell, Kind, Table};
use crate::id::{CaseKind, EvaluationKind, Handle, MilestoneKind, RecordKind, StepKind, TargetKind};
use crate::model::{AssessedOf, RoundOf, Snapshot};
use crate::schema;

/// What a source is named for.
#[derive(Clone, Copy)]
enum Of {
    Record(Handle<RecordKind>),
    Case(Handle<CaseKind>),
    Step(Handle<StepKind>),
    Milestone(Handle<MilestoneKind>),
    /// The baseline of a target.
    Baseline(Handle<TargetKind>),
    /// An interim goal of a target, by its place.
    Interim(Handle<TargetKind>, usize),
    Evaluation(Handle<EvaluationKind>),
    Round(RoundOf),
    /// What became of a result of a round, by the place of the result: a reply, or marks.
    Result(RoundOf, usize),
}

/// A source with what it is named for.
#[derive(Clone, Copy)]
pub(super) struct Row {
    of: Of,
    /// Its place among the sources of what has several.
    place: usize,
}

impl Row {
    fn source<'m>(&self, snapshot: &Snapshot<'m>) -> Option<&'m schema::Source> {
        let outline = snapshot.outline;
        match self.of {
            Of::Record(record) => snapshot.records().row(record).sources.by(snapshot.as_of).nth(self.place),
            Of::Case(case) => snapshot.cases().row(case).sources.by(snapshot.as_of).nth(self.place),
            Of::Step(step) => outline.steps[step].source.as_ref(),
            Of::Milestone(milestone) => outline.milestones[milestone].source.as_ref(),
            Of::Baseline(target) => outline.targets[target].baseline.as_ref()?.source.as_ref(),
            Of::Interim(target, place) => outline.targets[target].interim.get(place)?.source.as_ref(),
            Of::Evaluation(handle) => snapshot.evaluations().row(handle).sources.by(snapshot.as_of).nth(self.place),
            Of::Round(round) => snapshot.round(round).sources.by(snapshot.as_of).nth(self.place),
            Of::Result(round, place) => {
                snapshot.round(round).results[place].sources(snapshot.as_of).into_iter().nth(self.place)
            }
        }
    }

    fn round(&self) -> Option<RoundOf> {
        match self.of {
            Of::Round(round) | Of::Result(round, _) => Some(round),
            _ => None,
        }
    }
}

pub(super) const COLUMNS: &[Column<Row>] = &[
    Column::new("record", Kind::Reference(Table::Records), |snapshot, row| match row.of {
        Of::Record(record) => snapshot.records().id(record).as_str().into(),
        _ => Cell::Empty,
    }),
    Column::new("case", Kind::Reference(Table::Cases), |snapshot, row| match row.of {
        Of::Case(case) => snapshot.cases().id(case).as_str().into(),
        _ => Cell::Empty,
    }),
    Column::new("step", Kind::Reference(Table::Steps), |snapshot, row| match row.of {
        Of::Step(step) => snapshot.outline.steps.id(step).as_str().into(),
        _ => Cell::Empty,
    }),
    Column::new("milestone", Kind::Reference(Table::Milestones), |snapshot, row| match row.of {
        Of::Milestone(milestone) => snapshot.outline.milestones.id(milestone).as_str().into(),
        _ => Cell::Empty,
    }),
    Column::new("target", Kind::Reference(Table::Targets), |snapshot, row| match row.of {
        Of::Baseline(target) | Of::Interim(target, _) => snapshot.outline.targets.id(target).as_str().into(),
        _ => Cell::Empty,
    }),
    Column::new("title", Kind::Text, |snapshot, row| Cell::of(row.source(snapshot).map(|source| &source.title))),
    Column::new("title_inferred", Kind::Truth, |snapshot, row| {
        Cell::of(row.source(snapshot).map(|source| source.title_inferred))
    }),
    Column::new("lang", Kind::Text, |snapshot, row| Cell::of(row.source(snapshot).map(|source| &source.lang.value))),
    Column::new("publisher", Kind::Words, |snapshot, row| {
        Cell::of(row.source(snapshot).map(|source| &source.publisher.0))
    }),
    Column::new("address", Kind::Address, |snapshot, row| {
        Cell::of(row.source(snapshot).map(|source| source.url.as_str()))
    }),
    Column::new("archived", Kind::Address, |snapshot, row| {
        Cell::of(row.source(snapshot).and_then(|source| source.archived.as_ref()).map(|address| address.as_str()))
    }),
    Column::new("published", Kind::Date, |snapshot, row| {
        Cell::of(row.source(snapshot).and_then(|source| source.published))
    }),
    Column::new("accessed", Kind::Day, |snapshot, row| {
        Cell::of(row.source(snapshot).and_then(|source| source.accessed))
    }),
    Column::new("repost", Kind::Truth, |snapshot, row| Cell::of(row.source(snapshot).map(|source| source.mirror))),
    Column::new("note", Kind::Words, |snapshot, row| {
        Cell::of(row.source(snapshot).and_then(|source| source.note.as_ref()))
    }),
    Column::new("evaluation", Kind::Text, |snapshot, row| match row.of {
        Of::Evaluation(handle) => snapshot.evaluations().id(handle).as_str().into(),
        _ => Cell::of(row.round().map(|round| snapshot.evaluations().id(round.evaluation).as_str())),
    }),
    Column::new("round", Kind::Text, |snapshot, row| {
        Cell::of(row.round().map(|round| snapshot.round(round).id.as_str()))
    }),
    Column::new("evaluated", Kind::Text, |snapshot, row| match row.of {
        Of::Result(round, place) => {
            let place = snapshot.round(round).results[place].subject;
            snapshot.assessed(AssessedOf { evaluation: round.evaluation, place }).id.as_str().into()
        }
        _ => Cell::Empty,
    }),
];

/// Those of records, of cases, of steps, of milestones, of the way to goals, and of evaluations with their rounds and what became of
/// results, as far as they are public.
pub(super) fn all(snapshot: Snapshot<'_>) -> impl Iterator<Item = Row> + use<'_> {
    let outline = snapshot.outline;
    let one = |of: Of| Row { of, place: 0 };
    let records = snapshot.records().iter().flat_map(move |(handle, record)| {
        (0..record.sources.by(snapshot.as_of).count()).map(move |place| Row { of: Of::Record(handle), place })
    });
    let cases = snapshot.cases().iter().flat_map(move |(handle, case)| {
        (0..case.sources.by(snapshot.as_of).count()).map(move |place| Row { of: Of::Case(handle), place })
    });
    let steps = snapshot.steps().map(move |(step, _)| one(Of::Step(step)));
    let milestones = snapshot.milestones().map(move |(milestone, _)| one(Of::Milestone(milestone)));
    let targets = outline.targets.handles().flat_map(move |target| {
        let state = snapshot.target(target);
        let interim = state.interim.iter().map(move |place| one(Of::Interim(target, *place)));
        state.has_baseline.then(|| one(Of::Baseline(target))).into_iter().chain(interim)
    });
    let named = steps.chain(milestones).chain(targets).filter(move |row| row.source(&snapshot).is_some());
    records.chain(cases).chain(named).chain(of_evaluations(snapshot))
}

/// Those of an evaluation, then those of its rounds, the latest first, each with those of its results.
fn of_evaluations(snapshot: Snapshot<'_>) -> impl Iterator<Item = Row> + use<'_> {
    let as_of = snapshot.as_of;
    let rows = |of: Of, count: usize| (0..count).map(move |place| Row { of, place });
    snapshot.evaluations().iter().flat_map(move |(handle, evaluation)| {
        let rounds = snapshot.rounds(handle).into_iter().flat_map(move |of| {
            let round = snapshot.round(of);
            let results = round.results.iter().enumerate();
            let results =
                results.flat_map(move |(place, result)| rows(Of::Result(of, place), result.sources(as_of).len()));
            rows(Of::Round(of), round.sources.by(as_of).count()).chain(results)
        });
        rows(Of::Evaluation(handle), evaluation.sources.by(as_of).count()).chain(rounds)
    })
}
