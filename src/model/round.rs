//! Rounds of evaluations.

use super::{Assessment, Attachment, Basis, Hold, Public, Sources};
use crate::date::{Date, Day};
use crate::decode::Plain;
use crate::id::{Handle, OrganisationKind, RoundId};
use crate::lang::Localized;
use crate::schema::{Ranking, Sought};

/// A round of an evaluation.
#[derive(Clone, Debug)]
pub struct Round {
    /// Its id in the evaluation.
    pub id: RoundId,
    /// The day from which it was public.
    pub known: Day,
    /// What that day follows from.
    pub basis: Basis,
    /// The day it was put into the content.
    pub added: Day,
    /// The day of its last change that matters to those who had read it, whenever that is.
    pub changed: Option<Day>,
    /// What keeps it out of public builds.
    pub hold: Hold,
    /// Its name, if not its period.
    pub name: Option<Localized<Plain>>,
    /// The period that it judges.
    pub period: (Date, Date),
    /// The day on which its results were published.
    pub published: Option<Day>,
    /// How it judges.
    pub method: RoundMethod,
    /// Whom its source ranks.
    pub ranking: Option<Ranking>,
    /// Its results, in the order of the evaluated.
    pub results: Vec<Assessment>,
    /// Where it comes from.
    pub sources: Sources,
    /// Documents that belong to it.
    pub documents: Vec<Attachment>,
    /// What a reader should know about it.
    pub note: Option<Localized<Plain>>,
}

/// What is public of the method of a round.
#[derive(Clone, Debug)]
pub enum RoundMethod {
    /// The method at this place among those of the evaluation.
    Given(usize),
    /// Nothing; where it was looked for, and who could publish it.
    NotPublic(Option<Sought>, Vec<Handle<OrganisationKind>>),
}

impl Round {
    /// Whether it was public by a day for these readers.
    pub fn is_public(&self, as_of: Day, public: Public) -> bool {
        self.known <= as_of && public.shows(self.hold)
    }

    /// The day it came to the public site: when it was put in, or when its embargo ended.
    pub fn came(&self) -> Day {
        self.hold.came(self.added)
    }

    /// The day of its last change that matters, for a site that speaks for a day: a later change is not named.
    pub fn changed_by(&self, as_of: Day) -> Option<Day> {
        self.changed.filter(|changed| *changed <= as_of)
    }

    /// Whether one of its sources is more than a repost by a day.
    pub fn is_confirmed(&self, as_of: Day) -> bool {
        self.sources.confirm(as_of)
    }

    /// How many of its results are withdrawn as a whole by a day.
    pub fn withdrawn(&self, as_of: Day) -> usize {
        self.results.iter().filter(|result| result.withdrawn(as_of).is_some()).count()
    }

    /// The period that it judges, in one date: a year from its first day to its last is that year.
    pub fn period(&self) -> Date {
        let (from, to) = self.period;
        let year = Date::Year(from.first().year());
        if (year.first(), year.last()) == (from.first(), to.last()) {
            return year;
        }
        Date::parse(&format!("{from}/{to}"))
            .or_else(|_| Date::parse(&format!("{}/{}", from.first(), to.last())))
            .unwrap_or(to)
    }

    /// What was looked for without success, if nothing of its method is public.
    pub fn sought(&self) -> Option<&Sought> {
        match &self.method {
            RoundMethod::NotPublic(sought, _) => sought.as_ref(),
            RoundMethod::Given(_) => None,
        }
    }

    /// The result of one of the evaluated.
    pub fn result(&self, subject: usize) -> Option<&Assessment> {
        self.results.iter().find(|result| result.subject == subject)
    }
}
