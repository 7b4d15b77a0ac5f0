//! Drafts and embargoes.

use crate::date::Day;

/// For whom a snapshot is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Public {
    /// For everybody, on this day: drafts and what is under embargo until later are left out.
    On(Day),
    /// For those who write: drafts and what is under embargo are there.
    Preview,
}

impl Public {
    /// Whether these readers may see what is a draft or not, and under embargo until a day or not.
    pub fn shows(self, draft: bool, publish_at: Option<Day>) -> bool {
        match self {
            Self::On(today) => !draft && publish_at.is_none_or(|day| day <= today),
            Self::Preview => true,
        }
    }
}
