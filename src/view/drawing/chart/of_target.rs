//! The charts of a target of the model.

use super::charts::{Charts, Titles, count};
use super::ground::Numbers;
use super::markup::Called;
use super::plot::{Goal, Line, Mark, Plot, Term, Value};
use crate::date::Date;
use crate::id::{Handle, TargetKind};
use crate::lang::Lang;
use crate::model::{Entry, Series, Target};
use crate::number::Number;
use crate::schema::{Flag, Measure};
use crate::view::scope::{MissingWords, Scope};

/// The flags by which a source itself doubts a value, and what a chart says of each.
const DOUBTS: [(Flag, &str); 3] = [
    (Flag::Estimated, "chart-doubt-estimated"),
    (Flag::Provisional, "chart-doubt-provisional"),
    (Flag::LowReliability, "chart-doubt-low-reliability"),
];

impl Charts {
    /// The charts of the total of a target, with its goal and the way there; `None` if no value of the total is public. `has_table`:
    /// whether the page has a table of the same values.
    pub(crate) fn new(
        scope: &Scope<'_>,
        target: Handle<TargetKind>,
        lang: Lang,
        has_table: bool,
    ) -> Result<Option<Self>, MissingWords> {
        let words = Words::new(scope, target, lang);
        let plot = words.total()?;
        let title = words.titled("chart-title", "")?;
        let mut description = words.description(&plot)?;
        if has_table {
            description.push_str(&words.counted("chart-table", &plot)?);
        }
        let whole = words.called("chart", title, description);
        Ok(Self::of(&plot, &words, &Titles { whole, lines: Vec::new() }))
    }

    /// The charts of parts of a target, with a line a part; `None` if none of them has a value. They have no goal: it is
    /// that of the total, which never stands among them. `id` tells them from other charts of the page; `breakdown` says by what the
    /// parts are told apart.
    pub(crate) fn of_parts(
        scope: &Scope<'_>,
        target: Handle<TargetKind>,
        parts: &[&(Series, Vec<Entry>)],
        (id, breakdown): (&str, &str),
        lang: Lang,
    ) -> Result<Option<Self>, MissingWords> {
        let words = Words::new(scope, target, lang);
        let mut plot = Plot { term: words.term()?, yearly: words.is_yearly(), ..Plot::default() };
        for (series, entries) in parts {
            plot.lines.push(Line { name: Some(name(scope, series, lang)), values: words.values(entries)? });
        }
        let title = words.titled("chart-parts-title", breakdown)?;
        let inserts =
            [("shape", words.shape().into()), ("lines", plot.lines.len().into()), ("count", count(&plot).into())];
        let description = scope.say(lang, "chart-parts-desc", inserts)? + &words.counted("chart-table", &plot)?;
        let line = |line: &Line| {
            let name = line.name.as_deref().unwrap_or_default();
            scope.say(lang, "chart-panel", [("chart", title.as_str().into()), ("name", name.into())])
        };
        let lines = plot.lines.iter().map(line).collect::<Result<_, _>>()?;
        let whole = words.called(id, title.clone(), description);
        Ok(Self::of(&plot, &words, &Titles { whole, lines }))
    }
}

/// The name of a part: its categories.
fn name(scope: &Scope<'_>, series: &Series, lang: Lang) -> String {
    let categories = series.parts().iter().filter_map(|(of, category)| scope.category(*of, *category, lang));
    categories.map(|category| category.text).collect::<Vec<_>>().join(" · ")
}

/// Writes what a chart of a target says.
pub(super) struct Words<'s> {
    scope: &'s Scope<'s>,
    handle: Handle<TargetKind>,
    target: &'s Target,
    lang: Lang,
}

impl<'s> Words<'s> {
    pub(super) fn new(scope: &'s Scope<'s>, handle: Handle<TargetKind>, lang: Lang) -> Self {
        Self { scope, handle, target: &scope.snapshot.outline.targets[handle], lang }
    }

    /// The total, and the way to its goal as far as it was public.
    pub(super) fn total(&self) -> Result<Plot, MissingWords> {
        let state = self.scope.snapshot.target(self.handle);
        let baseline = self.target.baseline.as_ref().filter(|_| state.has_baseline);
        let interim = state.interim.iter().map(|place| &self.target.interim[*place]);
        let goal = state.goal.map(|goal| {
            let inserts = [
                ("value", self.label(goal.value).into()),
                ("due", self.scope.date(goal.due, self.lang).text.into()),
                ("direction", self.target.direction.name().into()),
            ];
            let words = self.scope.say(self.lang, "chart-goal", inserts)?;
            Ok(Goal { value: goal.value, due: goal.due, direction: self.target.direction, words })
        });
        Ok(Plot {
            lines: vec![Line { name: None, values: self.values(&state.observations)? }],
            goal: goal.transpose()?,
            baseline: baseline.map(|baseline| (baseline.date, baseline.value)),
            interim: interim.map(|interim| (interim.due, interim.value)).collect(),
            term: self.term()?,
            yearly: self.is_yearly(),
        })
    }

    /// Whether its values count each year anew.
    fn is_yearly(&self) -> bool {
        self.target.measure == Measure::Annual
    }

    /// The name of the shape of its charts.
    fn shape(&self) -> &'static str {
        if self.is_yearly() { "columns" } else { "lines" }
    }

    /// The term of the plan.
    fn term(&self) -> Result<Option<Term>, MissingWords> {
        let (from, until) = self.scope.snapshot.plan().term;
        let year = |date: Date| date.first().year().to_string();
        let (first, last) = (year(from), until.last().year().to_string());
        let words = self.scope.say(self.lang, "chart-term", [("from", first.into()), ("until", last.into())])?;
        Ok(Some(Term { from, until, words }))
    }

    fn values(&self, entries: &[Entry]) -> Result<Vec<Value>, MissingWords> {
        let mut values = entries.iter().map(|entry| self.value(entry)).collect::<Result<Vec<_>, _>>()?;
        // The newest of those that are sure says of when it is.
        if let Some(place) = values.iter().rposition(|value| value.is_confirmed() && value.number.is_some()) {
            let dated = self.labelled(&entries[place], true)?;
            let newest = &mut values[place];
            newest.labels.insert(0, dated);
        }
        Ok(values)
    }

    fn value(&self, entry: &Entry) -> Result<Value, MissingWords> {
        let records = self.scope.snapshot.records();
        let (record, observation) = (records.row(entry.observation.record), records.observation(entry.observation));
        let has = |flag: Flag| observation.flags.contains(&flag);
        let is_confirmed = record.is_confirmed(self.scope.snapshot.as_of);
        let mark = if !observation.comparable {
            Mark::Incomparable
        } else if entry.outranked.is_some() {
            Mark::Outranked
        } else if !is_confirmed {
            Mark::Reported
        } else if DOUBTS.iter().any(|(flag, _)| has(*flag)) {
            Mark::Doubtful
        } else if has(Flag::Rounded) {
            Mark::Rounded
        } else {
            Mark::Confirmed
        };
        Ok(Value {
            date: observation.date,
            // A value in another unit has no place on this axis; the table has it.
            number: observation.value().filter(|_| observation.is_in_unit),
            labels: vec![self.labelled(entry, false)?],
            is_missing: observation.value().is_none(),
            mark,
            breaks_before: has(Flag::BreakInSeries),
        })
    }

    /// A value with all that casts doubt on it, and if `dated` with its date before that.
    fn labelled(&self, entry: &Entry, dated: bool) -> Result<String, MissingWords> {
        let records = self.scope.snapshot.records();
        let (record, observation) = (records.row(entry.observation.record), records.observation(entry.observation));
        let has = |flag: Flag| observation.flags.contains(&flag);
        let is_confirmed = record.is_confirmed(self.scope.snapshot.as_of);
        let number = observation.value().map(|number| self.label(number)).unwrap_or_default();
        // The sign says one thing at most; the words say all.
        let of_site = [
            (entry.outranked.is_some(), "chart-doubt-outranked"),
            (!observation.comparable, "chart-doubt-incomparable"),
            (!is_confirmed, "chart-doubt-reported"),
        ];
        let of_site = of_site.into_iter().filter(|(is_so, _)| *is_so).map(|(_, words)| words);
        let of_source = DOUBTS.iter().filter(|(flag, _)| has(*flag)).map(|(_, words)| *words);
        let rounded = has(Flag::Rounded).then_some("chart-doubt-rounded");
        let doubts = of_site.chain(of_source).chain(rounded).map(|key| self.scope.say(self.lang, key, []));
        // A date stands behind its number, in the same brackets: a number before or behind a comma would be read on into it.
        let date = dated.then(|| Ok(self.scope.date(observation.date, self.lang).text));
        let said = date.into_iter().chain(doubts).collect::<Result<Vec<_>, _>>()?;
        if said.is_empty() {
            return Ok(number);
        }
        let separator = self.scope.say(self.lang, "chart-doubt-separator", [])?;
        let inserts = [("value", number.into()), ("doubts", said.join(&separator).into())];
        self.scope.say(self.lang, "chart-doubted", inserts)
    }

    /// What a chart of the total shows, in a sentence.
    pub(super) fn description(&self, plot: &Plot) -> Result<String, MissingWords> {
        let state = self.scope.snapshot.target(self.handle);
        let (shape, count) = (self.shape(), count(plot));
        let Some(goal) = state.goal else {
            return self.scope.say(
                self.lang,
                "chart-desc-followed",
                [("shape", shape.into()), ("count", count.into())],
            );
        };
        let inserts = [
            ("shape", shape.into()),
            ("count", count.into()),
            ("direction", self.target.direction.name().into()),
            ("value", self.label(goal.value).into()),
            ("unit", self.scope.words(&self.target.unit, self.lang).into()),
            ("due", self.scope.date(goal.due, self.lang).text.into()),
        ];
        self.scope.say(self.lang, "chart-desc", inserts)
    }

    /// Words about all values of a plot.
    fn counted(&self, key: &str, plot: &Plot) -> Result<String, MissingWords> {
        self.scope.say(self.lang, key, [("count", count(plot).into())])
    }

    /// Words that name the target, its unit, and by what its parts are told apart.
    fn titled(&self, key: &str, breakdown: &str) -> Result<String, MissingWords> {
        let inserts = [
            ("name", self.scope.words(&self.target.name, self.lang).into()),
            ("unit", self.scope.words(&self.target.unit, self.lang).into()),
            ("breakdown", breakdown.into()),
        ];
        self.scope.say(self.lang, key, inserts)
    }

    /// What a chart is called, whose title is mostly the name of the target.
    fn called(&self, id: &str, title: String, description: String) -> Called {
        let (tag, direction) = self.scope.foreign(self.target.name.shown(self.lang).lang, self.lang);
        Called { id: id.to_owned(), title, foreign: tag.zip(direction), description }
    }

    fn label(&self, number: Number) -> String {
        self.scope.figure(self.target, number, self.lang)
    }
}

impl Numbers for Words<'_> {
    fn alike(&self, numbers: &[Number]) -> Vec<String> {
        self.scope.compact_alike(&self.target.unit, numbers, self.lang)
    }
}
