//! Drafts and embargoes.

use crate::date::Day;

/// For whom a snapshot is made, and on which day, which decides about embargoes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Public {
    /// For everybody: drafts and what is under embargo until later are left out.
    On(Day),
    /// For those who write: drafts and what is under embargo are there.
    Preview(Day),
}

/// What keeps something out of public builds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hold {
    /// Whether it is still being written.
    pub draft: bool,
    /// The day before which it is in no public build.
    pub publish_at: Option<Day>,
}

impl Hold {
    /// What of it still holds on a day; `None` if nothing does.
    pub fn on(self, today: Day) -> Option<Self> {
        let publish_at = self.publish_at.filter(|day| *day > today);
        (self.draft || publish_at.is_some()).then_some(Self { publish_at, ..self })
    }

    /// The day on which what was put in on a day came to the public site: that day, or the end of its embargo.
    pub fn came(self, added: Day) -> Day {
        self.publish_at.map_or(added, |day| day.max(added))
    }
}

impl Public {
    /// The day on which the snapshot is made, which need not be the one that it speaks for.
    pub fn today(self) -> Day {
        match self {
            Self::On(today) | Self::Preview(today) => today,
        }
    }

    /// Whether drafts and what is under embargo are there.
    pub fn is_preview(self) -> bool {
        matches!(self, Self::Preview(_))
    }

    /// Whether these readers may see what has this hold.
    pub fn shows(self, hold: Hold) -> bool {
        self.is_preview() || hold.on(self.today()).is_none()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_embargo_holds_until_its_day_and_a_draft_always() {
        let day = |text| Day::parse(text).expect("a day");
        let (today, later) = (day("2026-11-23"), day("2026-11-24"));
        let hold = |draft, publish_at| Hold { draft, publish_at };
        for (one, held) in [
            (hold(false, None), None),
            (hold(false, Some(today)), None),
            (hold(false, Some(later)), Some(hold(false, Some(later)))),
            (hold(true, Some(today)), Some(hold(true, None))),
        ] {
            assert_eq!(one.on(today), held);
            assert_eq!(Public::On(today).shows(one), held.is_none());
            assert!(Public::Preview(today).shows(one));
        }
    }
}
