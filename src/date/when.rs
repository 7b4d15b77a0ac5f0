//! When something happened, where it may be that no source says so.

use std::fmt;

use super::{Date, DateError};

/// When something happened, as far as a source tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum When {
    /// On a date, as precise as it is known.
    On(Date),
    /// No source gives a date.
    Unknown,
}

impl When {
    /// The word for a date that no source gives.
    pub const UNKNOWN: &'static str = "unknown";

    /// Reads a date, or `unknown`.
    ///
    /// # Errors
    ///
    /// If the text is neither.
    pub fn parse(text: &str) -> Result<Self, DateError> {
        if text == Self::UNKNOWN { Ok(Self::Unknown) } else { Date::parse(text).map(Self::On) }
    }

    /// The date, if one is known.
    pub fn date(self) -> Option<Date> {
        match self {
            Self::On(date) => Some(date),
            Self::Unknown => None,
        }
    }
}

impl fmt::Display for When {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::On(date) => date.fmt(formatter),
            Self::Unknown => formatter.write_str(Self::UNKNOWN),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_may_be_unknown_only_where_that_is_asked_for() {
        assert_eq!(When::parse("unknown"), Ok(When::Unknown));
        assert_eq!(When::Unknown.to_string(), "unknown");
        assert_eq!(When::parse("2025-Q3").map(|when| when.to_string()).as_deref(), Ok("2025-Q3"));
        assert_eq!(Date::parse("unknown"), Err(DateError::Form));
        assert_eq!(When::parse("Unknown"), Err(DateError::Form));
    }
}
