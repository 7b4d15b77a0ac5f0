//! Years of which there is no figure between others of which there is one.

use crate::date::Date;

/// Years that follow each other, of which there is no value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Gap {
    /// The place of the value before them in its series.
    pub after: usize,
    /// The years, or the periods that begin and end as those of the values do.
    pub periods: Vec<Date>,
}

impl Gap {
    /// All of it as one date.
    pub(crate) fn date(&self) -> Option<Date> {
        match &self.periods[..] {
            [Date::Year(first), .., Date::Year(last)] => Date::parse(&format!("{first:04}/{last:04}")).ok(),
            periods => periods.first().copied(),
        }
    }
}

/// The gaps of a series, oldest first: its dates in their order, and whether a comparable value stands there. What is no such value still
/// says something of its year, so that one is in no gap.
pub(crate) fn gaps(values: &[(Date, bool)]) -> Vec<Gap> {
    let standing: Vec<usize> = (0..values.len()).filter(|place| values[*place].1).collect();
    let year = |place: usize| values[place].0.year();
    let pairs = || standing.windows(2).map(|pair| (pair[0], pair[1]));
    let apart = usual(pairs().map(|(from, to)| year(to) - year(from)));
    let mut gaps: Vec<Gap> = Vec::new();
    for (from, to) in pairs() {
        let steps = (1..).map(|step| step * apart).take_while(|years| year(from) + years < year(to));
        let mut before = None;
        for years in steps.filter(|years| !values.iter().any(|(date, _)| date.year() == year(from) + years)) {
            let Some(period) = values[from].0.years_later(years) else { continue };
            let follows = before == Some(years - 1) && matches!(period, Date::Year(_));
            match gaps.last_mut().filter(|_| follows) {
                Some(gap) => gap.periods.push(period),
                None => gaps.push(Gap { after: from, periods: vec![period] }),
            }
            before = Some(years);
        }
    }
    gaps
}

/// How many years usually lie between two values: what occurs most often, and more than once; else every year counts.
pub(super) fn usual(distances: impl Iterator<Item = i16>) -> i16 {
    let distances: Vec<i16> = distances.map(|years| years.max(1)).collect();
    let times = |years: i16| distances.iter().filter(|other| **other == years).count();
    distances.iter().copied().filter(|years| times(*years) > 1).max_by_key(|years| (times(*years), -years)).unwrap_or(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(values: &[(&str, bool)]) -> Vec<(usize, String)> {
        let values: Vec<(Date, bool)> =
            values.iter().map(|(date, stands)| (Date::parse(date).expect("a date"), *stands)).collect();
        gaps(&values).iter().map(|gap| (gap.after, gap.date().expect("a date").to_string())).collect()
    }

    #[test]
    fn years_between_yearly_values_are_one_gap() {
        let values = [("2016", true), ("2017", true), ("2018", true), ("2022", true), ("2023", true)];
        assert_eq!(told(&values), [(2, "2019/2021".to_owned())]);
        assert_eq!(told(&[("2016", true), ("2017", true), ("2019", true)]), [(1, "2018".to_owned())]);
        assert_eq!(told(&[("2016", true)]), []);
    }

    #[test]
    fn a_year_of_which_something_is_said_is_in_no_gap() {
        let values = [("2016", true), ("2017", true), ("2018", false), ("2021", true)];
        assert_eq!(told(&values), [(1, "2019/2020".to_owned())]);
        let values = [("2016", true), ("2017", true), ("2019", false), ("2021", true)];
        assert_eq!(told(&values), [(1, "2018".to_owned()), (1, "2020".to_owned())]);
    }

    #[test]
    fn periods_are_those_of_the_values_and_a_survey_of_every_fourth_year_lacks_the_fourth() {
        let fiscal = [("2018-04/2019-03", true), ("2019-04/2020-03", true), ("2021-04/2022-03", true)];
        assert_eq!(told(&fiscal), [(1, "2020-04/2021-03".to_owned())]);
        let survey = [("2010", true), ("2014", true), ("2018", true), ("2026", true)];
        assert_eq!(told(&survey), [(2, "2022".to_owned())]);
    }
}
