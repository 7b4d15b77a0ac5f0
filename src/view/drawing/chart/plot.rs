//! What a chart is to show, before anything has a place.

use super::gaps::{Gap, gaps, usual};
use super::years::Years;
use crate::date::Date;
use crate::number::Number;
use crate::schema::Direction;

/// What a chart is to show: values of one series or of several, and the way to the goal if there is one.
#[derive(Clone, Debug, Default)]
pub(super) struct Plot {
    /// The series. A total never stands beside its parts.
    pub lines: Vec<Line>,
    /// What is to be reached; an indicator that is only followed has none.
    pub goal: Option<Goal>,
    /// The value from which the way to the goal is counted.
    pub baseline: Option<(Date, Number)>,
    /// The goals on the way, in the order of their dates.
    pub interim: Vec<(Date, Number)>,
    /// The term of the plan.
    pub term: Option<Term>,
    /// Whether each value counts what came about in its own year, so that nothing joins it to others.
    pub yearly: bool,
}

/// The term of a plan.
#[derive(Clone, Debug)]
pub(super) struct Term {
    /// Its first period.
    pub from: Date,
    /// Its last period.
    pub until: Date,
    /// What stands above it.
    pub words: String,
}

/// A goal.
#[derive(Clone, Debug)]
pub(super) struct Goal {
    /// The value to be reached.
    pub value: Number,
    /// By when.
    pub due: Date,
    /// Which values reach it.
    pub direction: Direction,
    /// What stands beside its line.
    pub words: String,
}

/// A series.
#[derive(Clone, Debug, Default)]
pub(super) struct Line {
    /// What it is a part of the total by; none for the total.
    pub name: Option<String>,
    /// Its values, oldest first.
    pub values: Vec<Value>,
}

/// A value of a series on a date.
#[derive(Clone, Debug)]
pub(super) struct Value {
    /// The date, or the period that is counted.
    pub date: Date,
    /// The number; none where the source says that it is missing. That is never zero.
    pub number: Option<Number>,
    /// What may stand beside it, in the reader's language, the fullest first. What casts doubt on it is said in each.
    pub labels: Vec<String>,
    /// Whether there is none, as its source says.
    pub is_missing: bool,
    /// How sure it is.
    pub mark: Mark,
    /// Whether what is counted changed between the value before and this one.
    pub breaks_before: bool,
}

/// How a value is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    /// Confirmed and comparable.
    Confirmed,
    /// Known from reposts only.
    Reported,
    /// Not comparable with the others.
    Incomparable,
    /// Called an estimate, provisional or of low reliability by its source.
    Doubtful,
    /// Rounded by its source.
    Rounded,
    /// One for whose date another counts.
    Outranked,
}

impl Mark {
    /// What a style sheet calls it.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmed",
            Self::Reported => "reported",
            Self::Incomparable => "incomparable",
            Self::Doubtful => "doubtful",
            Self::Rounded => "rounded",
            Self::Outranked => "outranked",
        }
    }

    /// Whether a value with this mark stands in a line.
    pub(super) fn is_in_line(self) -> bool {
        !matches!(self, Self::Incomparable | Self::Outranked)
    }
}

/// How two values that follow each other and can be compared are joined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Joint {
    /// The place of the earlier one in its series.
    pub from: usize,
    /// The place of the later one.
    pub to: usize,
    /// Whether a value is missing between them.
    pub gap: bool,
    /// Whether what is counted changed between them, so that nothing joins them.
    pub broken: bool,
    /// Whether one of them is known from reposts only.
    pub doubtful: bool,
}

impl Plot {
    /// Whether any of the plan's term lies on the axis of years.
    pub(super) fn shows_term(&self) -> bool {
        let years = self.years();
        let share = |share: f64| share.clamp(0.0, 1.0);
        self.term.as_ref().is_some_and(|term| share(years.end(term.until)) - share(years.beginning(term.from)) > 0.001)
    }

    /// The axis of years: all dates, and the term of the plan from its beginning to its end where some of it lies among them.
    pub(super) fn years(&self) -> Years {
        let years = Years::of(self.dates());
        match &self.term {
            Some(term) => years.reaching(term.from, term.until),
            None => years,
        }
    }

    /// The years of which there are no values, if its values stand as columns.
    pub(super) fn gaps(&self) -> Vec<Gap> {
        if self.has_columns() { self.lines[0].gaps() } else { Vec::new() }
    }

    /// Every number that must lie inside the chart.
    pub(super) fn numbers(&self) -> impl Iterator<Item = Number> {
        let values = self.lines.iter().flat_map(|line| &line.values).filter_map(|value| value.number);
        let way = self.baseline.iter().chain(&self.interim).map(|(_, number)| *number);
        values.chain(way).chain(self.goal.iter().map(|goal| goal.value))
    }

    /// Every date that must lie inside the chart.
    pub(super) fn dates(&self) -> impl Iterator<Item = Date> {
        let values = self.lines.iter().flat_map(|line| &line.values).map(|value| value.date);
        let way = self.baseline.iter().chain(&self.interim).map(|(date, _)| *date);
        values.chain(way).chain(self.goal.iter().map(|goal| goal.due))
    }

    /// Whether there is a number to draw.
    pub(super) fn has_values(&self) -> bool {
        self.lines.iter().flat_map(|line| &line.values).any(|value| value.number.is_some())
    }

    /// How its values are joined, series by series.
    pub(super) fn joints(&self) -> impl Iterator<Item = Joint> {
        self.lines.iter().flat_map(Line::joints)
    }

    /// Whether its values stand as columns: those of one series that counts each year anew. Columns of several would hide each other.
    pub(super) fn has_columns(&self) -> bool {
        self.yearly && self.lines.len() == 1
    }
}

impl Line {
    /// How its comparable values are joined.
    pub(super) fn joints(&self) -> Vec<Joint> {
        let comparable: Vec<usize> =
            (0..self.values.len()).filter(|place| self.values[*place].is_comparable()).collect();
        let pairs: Vec<(usize, usize)> = comparable.windows(2).map(|pair| (pair[0], pair[1])).collect();
        let usual = usual(pairs.iter().map(|pair| self.years_between(*pair)));
        let joint = |(from, to): (usize, usize)| {
            let values = &self.values[from..=to];
            let missing = values.iter().any(|value| value.number.is_none());
            Joint {
                from,
                to,
                gap: missing || self.years_between((from, to)) > usual,
                // A break that stands at a value that is missing lies between the two as well.
                broken: values[1..].iter().any(|value| value.breaks_before && value.mark.is_in_line()),
                doubtful: [from, to].iter().any(|place| self.values[*place].mark == Mark::Reported),
            }
        };
        pairs.into_iter().map(joint).collect()
    }

    /// The years between its comparable values of which there are no values.
    pub(super) fn gaps(&self) -> Vec<Gap> {
        let values: Vec<(Date, bool)> = self.values.iter().map(|value| (value.date, value.is_comparable())).collect();
        gaps(&values)
    }

    /// The newest number that can be compared, with its place.
    pub(super) fn newest(&self) -> Option<(usize, &Value)> {
        self.values.iter().enumerate().rev().find(|(_, value)| value.is_comparable())
    }

    fn years_between(&self, (from, to): (usize, usize)) -> i16 {
        self.values[to].date.year() - self.values[from].date.year()
    }
}

impl Value {
    /// The shortest of what may stand beside it.
    pub(super) fn label(&self) -> &str {
        self.labels.last().map_or("", String::as_str)
    }

    /// Whether more than reposts state it, and it counts for its date.
    pub(super) fn is_confirmed(&self) -> bool {
        matches!(self.mark, Mark::Confirmed | Mark::Doubtful | Mark::Rounded)
    }

    fn is_comparable(&self) -> bool {
        self.number.is_some() && self.mark.is_in_line()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(values: &[(&str, Option<&str>)]) -> Line {
        let value = |(date, number): &(&str, Option<&str>)| Value {
            date: Date::parse(date).expect("a date"),
            number: number.map(|number| Number::parse(number).expect("a number")),
            labels: Vec::new(),
            is_missing: number.is_none(),
            mark: Mark::Confirmed,
            breaks_before: false,
        };
        Line { name: None, values: values.iter().map(value).collect() }
    }

    fn gaps(line: &Line) -> Vec<bool> {
        line.joints().iter().map(|joint| joint.gap).collect()
    }

    #[test]
    fn a_year_without_a_value_is_a_gap_where_every_year_has_one() {
        let values = line(&[
            ("2018", Some("1")),
            ("2019", Some("2")),
            ("2022", Some("3")),
            ("2023", Some("4")),
            ("2023-09", Some("5")),
        ]);
        assert_eq!(gaps(&values), [false, true, false, false]);
        assert_eq!(gaps(&line(&[("2018", Some("1")), ("2024", Some("2"))])), [true], "nobody knows what is usual");
    }

    #[test]
    fn a_survey_of_every_fourth_year_has_no_gap_between_its_years() {
        let values = line(&[("2010", Some("1")), ("2014", Some("2")), ("2018", Some("3")), ("2026", Some("4"))]);
        assert_eq!(gaps(&values), [false, false, true]);
    }

    #[test]
    fn a_value_that_the_source_says_is_missing_is_a_gap_and_no_value() {
        let values = line(&[("2023-03", Some("1")), ("2023-06", None), ("2023-09", Some("2"))]);
        assert_eq!(values.joints(), [Joint { from: 0, to: 2, gap: true, broken: false, doubtful: false }]);
        let plot = Plot { lines: vec![values], ..Plot::default() };
        assert_eq!(plot.numbers().count(), 2);
    }

    #[test]
    fn a_break_joins_nothing_even_if_it_stands_at_a_missing_value() {
        let mut values = line(&[("2022", Some("1")), ("2023", Some("2")), ("2024", None), ("2025", Some("3"))]);
        values.values[1].breaks_before = true;
        values.values[2].breaks_before = true;
        let broken: Vec<bool> = values.joints().iter().map(|joint| joint.broken).collect();
        assert_eq!(broken, [true, true]);
    }

    #[test]
    fn what_cannot_be_compared_is_joined_to_nothing_and_breaks_nothing() {
        let mut values = line(&[("2022", Some("1")), ("2023", Some("900")), ("2024", Some("3"))]);
        values.values[1].mark = Mark::Incomparable;
        values.values[1].breaks_before = true;
        let joints = values.joints();
        assert_eq!((joints.len(), joints[0].from, joints[0].to, joints[0].broken), (1, 0, 2, false));
    }
}
