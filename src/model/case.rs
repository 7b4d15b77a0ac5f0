//! Cases and their pictures.

use super::{Basis, Hold, Public, Sources};
use crate::date::{Date, Day, When};
use crate::decode::{Plain, Prose};
use crate::id::{FieldKind, Handle, OrganisationKind, PlaceKind, RecordId, TaskKind};
use crate::lang::Localized;
use crate::picture::Size;
use crate::schema::CaseFact;
use crate::source::Spanned;

/// A case study.
#[derive(Clone, Debug)]
pub struct Case {
    /// When it happened, or when its latest step was.
    pub date: When,
    /// The day from which all of it was public.
    pub known: Day,
    /// What that day follows from.
    pub basis: Basis,
    /// The day it was put into the content.
    pub added: Day,
    /// What keeps it out of public builds.
    pub hold: Hold,
    /// Its name.
    pub title: Localized<Plain>,
    /// What it is, in one sentence.
    pub summary: Localized<Plain>,
    /// The whole story.
    pub text: Localized<Spanned<Prose>>,
    /// The number that says most of it.
    pub fact: Option<CaseFact>,
    /// The fields it belongs to.
    pub fields: Vec<Handle<FieldKind>>,
    /// The countries and regions that take part.
    pub places: Vec<Handle<PlaceKind>>,
    /// The organisations that take part.
    pub organisations: Vec<Handle<OrganisationKind>>,
    /// The tasks that it shows at work; at least one.
    pub tasks: Vec<Handle<TaskKind>>,
    /// The records that tell of it. They may not be public yet, so they are found by id in a snapshot.
    pub records: Vec<RecordId>,
    /// Its pictures, the one for lists first.
    pub pictures: Vec<Picture>,
    /// Where it comes from; at least one.
    pub sources: Sources,
    /// How its sources disagree.
    pub disagreement: Option<Localized<Plain>>,
    /// What a reader should know about it.
    pub note: Option<Localized<Plain>>,
}

impl Case {
    /// Whether a snapshot for these readers may hold it.
    pub fn is_for(&self, public: Public) -> bool {
        public.shows(self.hold)
    }

    /// The date by which it is sorted and counted: its own, or the day it became known, if no source gives one.
    pub fn counts_by(&self) -> Date {
        self.date.date().unwrap_or(Date::Day(self.known))
    }

    /// The last day on which what it tells of can have come about.
    pub fn told(&self) -> Day {
        self.date.date().map_or(self.known, |date| date.last().min(self.known))
    }

    /// How its sources disagree, by a day on which all of them were public.
    pub fn disagreement(&self, as_of: Day) -> Option<&Localized<Plain>> {
        self.disagreement.as_ref().filter(|_| self.sources.are_public(as_of))
    }

    /// Whether by a day some source of it is more than a repost.
    pub fn is_confirmed(&self, as_of: Day) -> bool {
        self.sources.confirm(as_of)
    }

    /// Whether by a day its fact has more than reposts behind it; `None` without one.
    pub fn is_fact_confirmed(&self, as_of: Day) -> Option<bool> {
        self.fact.as_ref().map(|fact| !fact.unconfirmed && self.is_confirmed(as_of))
    }
}

/// A picture of a case.
#[derive(Clone, Debug)]
pub struct Picture {
    /// The name of its file in the folder of the case.
    pub file: String,
    /// How large it is.
    pub size: Size,
    /// What it shows.
    pub alt: Localized<Plain>,
    /// Who made it and under which terms it may be shown.
    pub credit: Localized<Plain>,
    /// What a reader should know about it.
    pub caption: Option<Localized<Plain>>,
}
