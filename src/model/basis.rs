//! What a day of becoming known follows from.

use crate::date::{Date, Day, Month};

/// What the day follows from on which something became known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// The content says so.
    Stated(Day),
    /// The content gives this day, but none of its sources has a date: by then it was public.
    By(Day),
    /// Its source was published.
    SourcePublished(Date),
    /// Its source was looked at, which nobody gives a date of publication.
    SourceAccessed(Day),
    /// The plan that states it was published.
    PlanPublished(Day),
    /// It was put into the content; nothing says that it was known earlier.
    Added(Day),
    /// Its own date, for want of anything else.
    Own(Date),
}

impl Basis {
    /// When it became known, as precisely as somebody says so; `None` if nobody does.
    pub fn date(self) -> Option<Date> {
        match self {
            Self::SourcePublished(date) => Some(date),
            Self::Stated(day) | Self::PlanPublished(day) => Some(Date::Day(day)),
            Self::By(_) | Self::SourceAccessed(_) | Self::Added(_) | Self::Own(_) => None,
        }
    }

    /// The day by which it was known, where nobody says since when; `None` where somebody does, or where nothing but its own date
    /// speaks for a day.
    pub fn by(self) -> Option<Day> {
        match self {
            Self::By(day) | Self::SourceAccessed(day) | Self::Added(day) => Some(day),
            Self::Stated(_) | Self::SourcePublished(_) | Self::PlanPublished(_) | Self::Own(_) => None,
        }
    }

    /// Whether nothing says in which month it became known, so that it may have been known in one before that of its day.
    pub fn is_vague(self) -> bool {
        match self {
            Self::SourcePublished(date) | Self::Own(date) => Month::of(date.first()) != Month::of(date.last()),
            Self::By(_) | Self::SourceAccessed(_) | Self::Added(_) => true,
            Self::Stated(_) | Self::PlanPublished(_) => false,
        }
    }

    /// The day: of a date that is less precise, the last, by which it was known for certain.
    pub fn day(self) -> Day {
        match self {
            Self::SourcePublished(date) | Self::Own(date) => date.last(),
            Self::Stated(day)
            | Self::By(day)
            | Self::SourceAccessed(day)
            | Self::PlanPublished(day)
            | Self::Added(day) => day,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_may_have_been_known_in_an_earlier_month_is_vague() {
        let date = |text| Date::parse(text).expect("a date");
        let day = Day::parse("2025-10-31").expect("a day");
        assert!(Basis::By(day).is_vague() && Basis::Added(day).is_vague() && Basis::SourceAccessed(day).is_vague());
        assert!(!Basis::Stated(day).is_vague() && !Basis::PlanPublished(day).is_vague());
        for (text, vague) in [("2025", true), ("2025-Q4", true), ("2025-09-30/2025-10-01", true), ("2025-10", false)] {
            assert_eq!(Basis::SourcePublished(date(text)).is_vague(), vague, "{text}");
            assert_eq!(Basis::Own(date(text)).is_vague(), vague, "{text}");
        }
    }

    #[test]
    fn a_day_of_which_nobody_says_that_it_became_known_then_counts_and_is_not_told() {
        let day = Day::parse("2025-10-31").expect("a day");
        let month = Date::parse("2025-10").expect("a date");
        for (basis, told, by) in [
            (Basis::Stated(day), Some(Date::Day(day)), None),
            (Basis::By(day), None, Some(day)),
            (Basis::SourcePublished(month), Some(month), None),
            (Basis::PlanPublished(day), Some(Date::Day(day)), None),
            (Basis::SourceAccessed(day), None, Some(day)),
            (Basis::Added(day), None, Some(day)),
            (Basis::Own(month), None, None),
        ] {
            assert_eq!((basis.day(), basis.date(), basis.by()), (day, told, by), "{basis:?}");
        }
    }
}
