//! Makes the rows of targets and of their values: goals as values, values in the unit of their target.

use std::collections::HashMap;

use super::handles::Handles;
use super::known;
use crate::date::Date;
use crate::decode::Plain;
use crate::id::{BreakdownId, CategoryId, TargetId};
use crate::lang::{Languages, Localized, Unit, Value};
use crate::model::{self, AsPublished, Observed, Series};
use crate::number::Number;
use crate::schema::{self, ChangeUnit, Measure};
use crate::source::Spanned;

/// A target.
pub(super) fn target(target: &schema::Target, plan: &schema::Plan, handles: &Handles) -> model::Target {
    let number = |paragraph: &Option<Spanned<u32>>| paragraph.as_ref().map(|number| number.value);
    let baseline = target.baseline.as_ref().map(|row| model::Baseline {
        date: row.date,
        value: row.value,
        basis: known::fact(row.source.as_ref(), row.paragraph.as_ref().map(|_| plan), row.date),
        paragraph: number(&row.paragraph),
        source: row.source.clone(),
    });
    let interim = target.interim.iter().map(|row| model::Interim {
        due: row.due,
        value: row.value,
        basis: known::fact(row.source.as_ref(), row.paragraph.as_ref().map(|_| plan), row.due),
        paragraph: number(&row.paragraph),
        source: row.source.clone(),
    });
    let mut interim: Vec<model::Interim> = interim.collect();
    interim.sort_by_key(|goal| goal.due.last());
    model::Target {
        number: target.number.clone(),
        name: target.name.clone(),
        wording: target.wording.clone(),
        paragraph: number(&target.paragraph).and_then(|number| (number as usize).checked_sub(1)),
        measure: target.measure,
        unit: target.unit.clone(),
        direction: target.direction,
        goal: goal(target),
        baseline,
        interim,
        breakdowns: handles.breakdowns.all(&target.breakdowns),
        topics: handles.topics.all(&target.topics),
        decimals: target.decimals,
        definition: target.definition.clone(),
        method: target.method.clone(),
        frequency: target.frequency.clone(),
        next_update: target.next_update.as_ref().map(|date| date.value),
        searched: target.searched.clone(),
        contact: target.contact.as_ref().and_then(|id| handles.organisations.find(&id.value)),
        tasks: handles.tasks.all(&target.tasks),
    }
}

/// What tells the values of one series from those of others: the target, and the category of each breakdown.
pub(super) type SeriesName<'c> = (&'c str, Vec<(&'c str, &'c str)>);

/// The series that a value belongs to.
pub(super) fn series_name(observation: &schema::Observation) -> SeriesName<'_> {
    let mut part: Vec<_> =
        observation.series.0.iter().map(|(key, category)| (key.value.as_str(), category.value.as_str())).collect();
    part.sort_unstable();
    (observation.target.value.as_str(), part)
}

/// The goal of a target; `None` if it has none, or one that cannot be worked out, which a rule has told.
pub(super) fn goal(target: &schema::Target) -> Option<model::Goal> {
    let due = target.due.as_ref()?.value;
    if let Some(value) = &target.value {
        return Some(model::Goal { value: value.value, due, change: None });
    }
    let change = target.change.as_ref()?;
    let baseline = target.baseline.as_ref()?.value;
    let added = match change.unit {
        ChangeUnit::Percent => baseline.percent(change.by)?,
        ChangeUnit::Points | ChangeUnit::Units => change.by,
    };
    Some(model::Goal { value: baseline.plus(added)?, due, change: Some((change.by, change.unit)) })
}

/// A breakdown.
pub(super) fn breakdown(breakdown: &schema::Breakdown) -> model::Breakdown {
    let categories = breakdown.values.iter().map(|category| (category.id.value.clone(), category.name.clone()));
    model::Breakdown { name: breakdown.name.clone(), categories: categories.collect() }
}

/// What the values of targets are read against, in the order of the handles.
pub(super) struct Scale<'c> {
    pub(super) targets: &'c [&'c schema::Target],
    pub(super) breakdowns: &'c [schema::Breakdown],
    pub(super) handles: &'c Handles,
    pub(super) languages: &'c Languages,
}

/// A value of a target, in the target's unit; `None` if something in it leads nowhere, which a rule has told.
pub(super) fn observation(
    observation: &schema::Observation,
    record: &schema::Record,
    scale: &Scale<'_>,
) -> Option<model::Observation> {
    let target = scale.handles.targets.find(&observation.target.value)?;
    let own = scale.targets[target.index()];
    let part = |(breakdown, category): &(Spanned<BreakdownId>, Spanned<CategoryId>)| {
        let handle = scale.handles.breakdowns.find(&breakdown.value)?;
        let categories = &scale.breakdowns[handle.index()].values;
        Some((handle, categories.iter().position(|row| row.id.value == category.value)?))
    };
    let comparable = observation.comparable.unwrap_or(true);
    let published = observation.unit.as_ref();
    let (unit, shift, is_in_unit) = match published.map(|unit| (unit, shift(&own.unit, unit, scale.languages))) {
        Some((_, Some(shift))) => (&own.unit, shift, true),
        Some((unit, None)) => (unit, 0, false),
        None => (&own.unit, 0, true),
    };
    let observed = match (&observation.value, observation.missing) {
        (Some(value), _) => Observed::Value(value.value.shifted(shift)?),
        (None, Some(missing)) => Observed::Missing(missing),
        (None, None) => return None,
    };
    let as_published = (shift != 0)
        .then_some(())
        .and_then(|()| Some(AsPublished { value: observation.value.as_ref()?.value, unit: published?.clone() }));
    Some(model::Observation {
        target,
        date: record.date_of(observation)?,
        series: Series::new(observation.series.0.iter().map(part).collect::<Option<_>>()?),
        observed,
        unit: unit.clone(),
        as_published,
        definition: observation.definition.clone(),
        comparable,
        is_in_unit,
        flags: observation.flags.clone(),
    })
}

/// By how many decimal places a value in one unit moves when it is given in another; `None` if the units differ in more than a
/// multiplier, or not alike in every language that both have. A translation into a language whose multipliers are not known here decides
/// nothing, unless it says the same.
pub(super) fn shift(to: &Localized<Plain>, from: &Localized<Plain>, languages: &Languages) -> Option<i32> {
    let mut shifts = from.iter().filter_map(|(lang, from)| {
        let from = Unit::read(&from.0);
        let shift = |to: Unit<'_>| from.power.cast_signed() - to.power.cast_signed();
        match to.get(lang).map(|to| Unit::read(&to.0)) {
            Some(to) if from.counts_the_same(&to) => Some(Some(shift(to))),
            Some(_) => (lang.is_record() || Unit::reads(&languages.get(lang).tag)).then_some(None),
            // Without a translation only the multiplier can be compared.
            None => Some(Some(shift(Unit::read(&to.of_record().0)))),
        }
    });
    let first = shifts.next()??;
    shifts.all(|shift| shift == Some(first)).then_some(first)
}

/// A unit in every language, as findings name it.
pub(super) fn in_every_language(unit: &Localized<Plain>) -> String {
    unit.iter().map(|(_, words)| words.0.as_str()).collect::<Vec<_>>().join(" / ")
}

/// A value in the unit of its target, for rules that compare values; `None` if the units do not fit.
pub(super) fn in_unit_of(
    target: &schema::Target,
    observation: &schema::Observation,
    languages: &Languages,
) -> Option<Number> {
    let shift = observation.unit.as_ref().map_or(Some(0), |unit| shift(&target.unit, unit, languages))?;
    observation.value.as_ref()?.value.shifted(shift)
}

/// What tells an observation from the others of its record: its own id, or else target, part and date.
#[derive(PartialEq, Eq, Hash)]
enum Identity<'r> {
    Own(&'r str),
    Of(&'r TargetId, Vec<(&'r BreakdownId, &'r CategoryId)>, Option<Date>),
}

/// The observations of a record, each with the one before it from which nothing tells it apart, if there is one.
pub(super) fn told_apart(
    record: &schema::Record,
) -> impl Iterator<Item = (&schema::Observation, Option<&schema::Observation>)> {
    let mut seen: HashMap<Identity<'_>, &schema::Observation> = HashMap::new();
    record.all_observations().map(move |row| {
        let identity = row.id.as_ref().map_or_else(
            || {
                let mut part: Vec<_> = row.series.0.iter().map(|(of, category)| (&of.value, &category.value)).collect();
                part.sort_unstable();
                Identity::Of(&row.target.value, part, record.date_of(row))
            },
            |id| Identity::Own(&id.0),
        );
        let first = *seen.entry(identity).or_insert(row);
        (row, Some(first).filter(|first| !std::ptr::eq(*first, row)))
    })
}

/// A value as a text writes it that has the unit's multiplier beside the number or nowhere: 1.2 in 万件 is 12000. `None` if it cannot
/// be held against figures: nothing and the whole of a share are mostly said in words, and of a unit such as US$ million nothing
/// says what it multiplies.
pub(super) fn written(value: Number, measure: Measure, unit: &str) -> Option<Value> {
    let power = Unit::read(unit).power;
    let is_told = value != Number::ZERO && !(measure == Measure::Share && value == Number::HUNDRED);
    let is_readable = power > 0 || !Unit::is_scaled(unit);
    if is_told && is_readable { Value::of(value, power) } else { None }
}
