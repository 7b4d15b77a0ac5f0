//! The charts of a target of the model.

use super::charts::Charts;
use super::ground::Numbers;
use super::plot::{Direction, Goal, Line, Mark, Plot, Value};
use super::shape::Chart;
use crate::id::{Handle, TargetKind};
use crate::lang::{Formats, Lang};
use crate::model::{Observation, Record};
use crate::number::Number;
use crate::schema::Flag;
use crate::view::scope::{MissingWords, Scope};

impl Charts {
    /// The charts of a target; `None` if no value of it is public.
    pub(crate) fn new(scope: &Scope<'_>, target: Handle<TargetKind>, lang: Lang) -> Result<Option<Self>, MissingWords> {
        let formats = &scope.formats[lang.index()];
        let mut plot = plot(scope, target, &|number| label(formats, number));
        if let Some(goal) = &mut plot.goal {
            let key = match goal.direction {
                Direction::AtLeast => "chart-goal",
                Direction::AtMost => "chart-goal-at-most",
                Direction::Exactly => "chart-goal-exactly",
            };
            let (value, due) = (label(formats, goal.value), formats.date(goal.due));
            goal.words = scope.say(lang, key, [("value", value.into()), ("due", due.into())])?;
        }
        Ok(Self::of(&plot, formats))
    }
}

impl Chart {
    /// The chart of a target for lists; `None` if no value of it is public.
    pub(crate) fn spark_of(scope: &Scope<'_>, target: Handle<TargetKind>) -> Option<Self> {
        Self::spark(&plot(scope, target, &|_| String::new()))
    }
}

/// What is to be shown of a target: its total, and its goal.
fn plot(scope: &Scope<'_>, target: Handle<TargetKind>, label: &dyn Fn(Number) -> String) -> Plot {
    let row = &scope.snapshot.outline.targets[target];
    let value = |record: &Record| {
        let observation = record.observation.as_ref()?;
        Some(Value {
            date: record.date,
            number: Some(observation.value),
            label: label(observation.value),
            mark: mark(record, observation),
            breaks_before: observation.flags.contains(&Flag::BreakInSeries),
        })
    };
    let records = scope.snapshot.records();
    let observations = &scope.snapshot.target(target).observations;
    let values = observations.iter().filter_map(|handle| value(records.row(*handle))).collect();
    Plot {
        lines: vec![Line { name: None, values }],
        goal: Some(Goal { value: row.value, due: row.due, direction: Direction::AtLeast, words: String::new() }),
        ..Plot::default()
    }
}

fn mark(record: &Record, observation: &Observation) -> Mark {
    if !observation.comparable {
        Mark::Incomparable
    } else if !record.is_confirmed() {
        Mark::Reported
    } else if observation.flags.contains(&Flag::Rounded) {
        Mark::Rounded
    } else {
        Mark::Confirmed
    }
}

/// A number beside its point: its digits, and with the language's words once they are many.
fn label(formats: &Formats, number: Number) -> String {
    let full = formats.number(number);
    if super::ground::is_long(&full) { formats.compact(number) } else { full }
}

impl Numbers for Formats {
    fn full(&self, numbers: &[Number]) -> Vec<String> {
        numbers.iter().map(|number| self.number(*number)).collect()
    }

    fn short(&self, numbers: &[Number]) -> Vec<String> {
        self.compact_alike(numbers)
    }
}
