//! The axis of values: round steps, exact, from below the lowest value to above the highest, with zero.

use crate::number::Number;

/// Into how many steps an axis is divided at least. With one less there would be no tick between its ends.
const FEWEST_STEPS: i32 = 2;
/// Into how many steps the range of the values is divided at most.
const MOST_STEPS: f64 = 5.0;

/// An axis of values.
#[derive(Debug)]
pub(super) struct Scale {
    /// Its ticks from the lowest to the highest, which are its ends; three at least, zero among them.
    pub ticks: Vec<Number>,
}

impl Scale {
    /// The axis for these numbers. Whole numbers are counted in whole steps.
    pub(super) fn of(numbers: &[Number]) -> Self {
        let zero = Number::round(0, 0).expect("zero has few digits");
        let lowest = numbers.iter().copied().min().unwrap_or(zero).min(zero);
        let highest = numbers.iter().copied().max().unwrap_or(zero).max(zero);
        let range = highest.approximate() - lowest.approximate();
        let is_whole = numbers.iter().all(|number| number.decimals() == 0);
        // Nothing but zeros has no range; and counts have no half.
        let least = if is_whole || range == 0.0 { 1.0 } else { 0.0 };
        let step = nice_step((range / MOST_STEPS).max(least));
        let first = steps_below(step, lowest);
        let mut last = -steps_below(step, negative(highest));
        last = last.max(first + FEWEST_STEPS);
        Self { ticks: (first..=last).filter_map(|count| step.times(count)).collect() }
    }

    /// How far up the axis a number lies, from 0 to 1.
    pub(super) fn share(&self, number: Number) -> f64 {
        let (low, high) = self.ends();
        ((number.approximate() - low) / (high - low)).clamp(0.0, 1.0)
    }

    /// Where zero is, if values lie below it.
    pub(super) fn zero_inside(&self) -> Option<f64> {
        let (low, high) = self.ends();
        (low < 0.0).then(|| -low / (high - low))
    }

    fn ends(&self) -> (f64, f64) {
        let end = |tick: Option<&Number>| tick.map_or(0.0, |tick| tick.approximate());
        (end(self.ticks.first()), end(self.ticks.last()))
    }
}

/// The most steps whose sum is not above a number, which is not above zero.
fn steps_below(step: Number, number: Number) -> i32 {
    // The quotient is at most a handful; binary numbers only begin the search.
    let mut count = (number.approximate() / step.approximate()).ceil() as i32;
    while step.times(count).is_some_and(|sum| sum > number) {
        count -= 1;
    }
    count
}

/// The number with the other sign.
fn negative(number: Number) -> Number {
    number.times(-1).expect("as many digits as the number has")
}

/// The next step of 1, 2 or 5 times a power of ten that is at least `least`.
fn nice_step(least: f64) -> Number {
    // Numbers have up to 28 digits, so the power of ten is small.
    let exponent = least.log10().floor() as i32;
    let steps = [(1, exponent), (2, exponent), (5, exponent), (1, exponent + 1)];
    let mut steps = steps.into_iter().filter_map(|(digit, exponent)| Number::round(digit, exponent));
    let fits = |step: &Number| step.approximate() >= least * 0.999_999;
    steps.clone().find(fits).or(steps.next_back()).expect("a step is shorter than the numbers that it divides")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(text: &str) -> Number {
        Number::parse(text).unwrap_or_else(|error| panic!("{text}: {error:?}"))
    }

    fn ticks(numbers: &[&str]) -> Vec<String> {
        let numbers: Vec<Number> = numbers.iter().map(|text| number(text)).collect();
        Scale::of(&numbers).ticks.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn steps_are_round_and_never_finer_than_asked() {
        for (least, step) in [
            (3.0, "5"),
            (80.0, "100"),
            (100.0, "100"),
            (2900.0, "5000"),
            (0.3, "0.5"),
            (0.04, "0.05"),
            (2.0e27, "2000000000000000000000000000"),
        ] {
            assert_eq!(nice_step(least).to_string(), step, "{least}");
        }
    }

    #[test]
    fn counts_begin_at_zero_and_have_no_half() {
        assert_eq!(ticks(&["29", "221", "332", "300"]), ["0", "100", "200", "300", "400"]);
        assert_eq!(ticks(&["3", "2"]), ["0", "1", "2", "3"]);
        assert_eq!(ticks(&["1"]), ["0", "1", "2"]);
        assert_eq!(ticks(&["0"]), ["0", "1", "2"]);
        assert_eq!(ticks(&[]), ["0", "1", "2"]);
    }

    #[test]
    fn the_axis_goes_below_zero_where_values_do() {
        assert_eq!(ticks(&["-50", "-5", "3", "10"]), ["-60", "-40", "-20", "0", "20"]);
        assert_eq!(ticks(&["-3", "-1"]), ["-3", "-2", "-1", "0"]);
        assert_eq!(ticks(&["-1"]), ["-1", "0", "1"]);
    }

    #[test]
    fn rates_below_one_have_three_ticks_that_keep_the_decimals_of_the_step() {
        assert_eq!(ticks(&["0.52", "0.75"]), ["0.0", "0.2", "0.4", "0.6", "0.8"]);
        assert_eq!(ticks(&["0.9"]), ["0.0", "0.2", "0.4", "0.6", "0.8", "1.0"]);
        assert_eq!(ticks(&["0.11"]), ["0.00", "0.05", "0.10", "0.15"]);
        assert_eq!(ticks(&["0.004", "-0.001"]), ["-0.001", "0.000", "0.001", "0.002", "0.003", "0.004"]);
        assert_eq!(ticks(&["2.5"]), ["0.0", "0.5", "1.0", "1.5", "2.0", "2.5"]);
    }

    #[test]
    fn zero_is_inside_only_where_values_lie_below_it() {
        let at = |texts: &[&str]| Scale::of(&texts.iter().map(|text| number(text)).collect::<Vec<_>>()).zero_inside();
        assert_eq!(at(&["1"]), None);
        assert_eq!(at(&["-1"]), Some(0.5));
    }
}
