//! The mark of what is not public yet.

use serde::Serialize;

use super::scope::Scope;
use super::text::DateText;
use crate::date::Date;
use crate::described::{Described, derive};
use crate::lang::Lang;
use crate::model::Hold;

// Views of which pages have hundreds hold its two fields as their own; the others hold it whole and flattened, which hands a map to
// the template instead of a struct and costs several times as much.

/// What keeps something out of public builds on the day of the build; nothing but in previews.
#[derive(Clone, Debug, Default, Described!, Serialize)]
pub struct Unpublished {
    /// Whether it is still being written.
    pub draft: bool,
    /// The day before which it is in no public build, if that is still to come.
    pub publish_at: Option<DateText>,
}

impl Scope<'_> {
    /// The mark of what has a hold, such as a record or a case.
    pub(super) fn unpublished(&self, hold: Hold, lang: Lang) -> Unpublished {
        let held = hold.on(self.snapshot.public.today()).unwrap_or_default();
        Unpublished { draft: held.draft, publish_at: held.publish_at.map(|day| self.date(Date::Day(day), lang)) }
    }
}
