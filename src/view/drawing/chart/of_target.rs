//! The charts of a target of the model.

use super::charts::Charts;
use super::ground::Numbers;
use super::plot::{Goal, Line, Mark, Plot, Value};
use crate::id::{Handle, TargetKind};
use crate::lang::Lang;
use crate::model::{Entry, Series, Target};
use crate::number::Number;
use crate::schema::Flag;
use crate::view::scope::{MissingWords, Scope};

impl Charts {
    /// The charts of the total of a target, with its goal and the way there; `None` if no value of the total is public.
    pub(crate) fn new(scope: &Scope<'_>, target: Handle<TargetKind>, lang: Lang) -> Result<Option<Self>, MissingWords> {
        let words = Labels::new(scope, target, lang);
        let mut plot = total(scope, target, &|number| words.label(number));
        if let Some(goal) = &mut plot.goal {
            let inserts = [
                ("value", words.label(goal.value).into()),
                ("due", scope.date(goal.due, lang).text.into()),
                ("direction", goal.direction.name().into()),
            ];
            goal.words = scope.say(lang, "chart-goal", inserts)?;
        }
        Ok(Self::of(&plot, &words))
    }

    /// The charts of parts of a target, with a line a part; `None` if none of them has a value. They have no goal: it is
    /// that of the total, which never stands among them.
    pub(crate) fn of_parts(
        scope: &Scope<'_>,
        target: Handle<TargetKind>,
        parts: &[&(Series, Vec<Entry>)],
        lang: Lang,
    ) -> Option<Self> {
        let words = Labels::new(scope, target, lang);
        let line = |(series, entries): &&(Series, Vec<Entry>)| Line {
            name: Some(name(scope, series, lang)),
            values: values(scope, entries, &|number| words.label(number)),
        };
        Self::of(&Plot { lines: parts.iter().map(line).collect(), ..Plot::default() }, &words)
    }
}

/// The total of a target, and the way to its goal as far as it was public.
fn total(scope: &Scope<'_>, target: Handle<TargetKind>, label: &dyn Fn(Number) -> String) -> Plot {
    let row = &scope.snapshot.outline.targets[target];
    let state = scope.snapshot.target(target);
    let goal = state.goal.map(|goal| Goal {
        value: goal.value,
        due: goal.due,
        direction: row.direction,
        words: String::new(),
    });
    let baseline = row.baseline.as_ref().filter(|_| state.has_baseline);
    let interim = state.interim.iter().map(|place| &row.interim[*place]);
    Plot {
        lines: vec![Line { name: None, values: values(scope, &state.observations, label) }],
        goal,
        baseline: baseline.map(|baseline| (baseline.date, baseline.value)),
        interim: interim.map(|interim| (interim.due, interim.value)).collect(),
    }
}

fn values(scope: &Scope<'_>, entries: &[Entry], label: &dyn Fn(Number) -> String) -> Vec<Value> {
    let value = |entry: &Entry| {
        let records = scope.snapshot.records();
        let (record, observation) = (records.row(entry.observation.record), records.observation(entry.observation));
        let has = |flag: Flag| observation.flags.contains(&flag);
        let mark = match () {
            () if !observation.comparable => Mark::Incomparable,
            () if entry.outranked.is_some() => Mark::Outranked,
            () if !record.is_confirmed(scope.snapshot.as_of) => Mark::Reported,
            () if has(Flag::Rounded) => Mark::Rounded,
            () => Mark::Confirmed,
        };
        Value {
            date: observation.date,
            // A value in another unit has no place on this axis; the table has it.
            number: observation.value().filter(|_| observation.is_in_unit),
            label: observation.value().map(label).unwrap_or_default(),
            mark,
            breaks_before: has(Flag::BreakInSeries),
        }
    };
    entries.iter().map(value).collect()
}

/// The name of a part: its categories.
fn name(scope: &Scope<'_>, series: &Series, lang: Lang) -> String {
    let categories = series.parts().iter().filter_map(|(of, category)| scope.category(*of, *category, lang));
    categories.map(|category| category.text).collect::<Vec<_>>().join(" · ")
}

/// Writes the numbers of a target.
struct Labels<'s> {
    scope: &'s Scope<'s>,
    target: &'s Target,
    lang: Lang,
}

impl<'s> Labels<'s> {
    fn new(scope: &'s Scope<'s>, target: Handle<TargetKind>, lang: Lang) -> Self {
        Self { scope, target: &scope.snapshot.outline.targets[target], lang }
    }

    fn label(&self, number: Number) -> String {
        self.scope.figure(self.target, number, self.lang)
    }
}

impl Numbers for Labels<'_> {
    fn alike(&self, numbers: &[Number]) -> Vec<String> {
        self.scope.compact_alike(&self.target.unit, numbers, self.lang)
    }
}
