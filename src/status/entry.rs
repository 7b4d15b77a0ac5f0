//! Something that has to be looked after.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::date::Day;

/// Why something has to be looked after.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Concern {
    /// A task is late: a milestone or step of it is past due.
    Late,
    /// A milestone or step is due soon.
    Due,
    /// Of a task nothing new has become known for long.
    Quiet,
    /// The next value of a target was expected by now.
    UpdateOverdue,
    /// Only reposts say so.
    Weak,
    /// It is in the content and not on the site.
    Waiting,
    /// A text has no translation.
    Untranslated,
}

/// Something that has to be looked after.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Entry {
    /// Why.
    pub concern: Concern,
    /// What: a reference as content writes it, or the path of a file.
    pub thing: String,
    /// Its name, if it has one.
    pub name: String,
    /// The date that counts: by when it was or is due, since when nothing new is known, from when it is public.
    pub date: String,
    /// What else is to be said.
    pub remark: String,
    /// The absolute address of its page, if it is public.
    pub href: Option<String>,
}

/// What an organisation has to look after.
#[derive(Clone, Debug, Serialize)]
pub struct Group {
    /// Its id; none of what no organisation answers for.
    pub id: Option<String>,
    /// Its name.
    pub name: String,
    /// What it has to look after, by concern.
    pub entries: Vec<Entry>,
}

/// What has to be looked after on a day.
#[derive(Clone, Debug)]
pub struct Status {
    /// The day.
    pub as_of: Day,
    /// The name of the site.
    pub site: String,
    /// The organisations that have something to look after, in the order of the content, then what is nobody's.
    pub groups: Vec<Group>,
}

impl Concern {
    /// All of them, the most pressing first.
    pub const ALL: [Self; 7] =
        [Self::Late, Self::Due, Self::Quiet, Self::UpdateOverdue, Self::Weak, Self::Waiting, Self::Untranslated];

    /// The key of the word for it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Late => "status-late",
            Self::Due => "status-due",
            Self::Quiet => "status-quiet",
            Self::UpdateOverdue => "status-update-overdue",
            Self::Weak => "status-weak",
            Self::Waiting => "status-waiting",
            Self::Untranslated => "status-untranslated",
        }
    }
}

impl Status {
    /// How many things there are of a concern. One for which several organisations answer counts once.
    pub fn count(&self, concern: Concern) -> usize {
        let entries = self.groups.iter().flat_map(|group| &group.entries);
        let things: BTreeSet<(&str, &str)> = entries
            .filter(|entry| entry.concern == concern)
            .map(|entry| (entry.thing.as_str(), entry.remark.as_str()))
            .collect();
        things.len()
    }
}

impl Group {
    /// How many things of a concern it has to look after.
    pub fn count(&self, concern: Concern) -> usize {
        self.entries.iter().filter(|entry| entry.concern == concern).count()
    }
}
