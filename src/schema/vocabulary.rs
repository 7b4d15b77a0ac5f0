//! `vocabulary.yaml`: the topics of the plan, the fields, countries and regions by which cases are sorted, and the breakdowns
//! of targets.

use crate::decode::Plain;
use crate::document;
use crate::id::{BreakdownId, CategoryId, FieldId, PlaceId, TopicId};
use crate::lang::Localized;
use crate::source::Spanned;

document! {
    /// The words by which tasks, targets, records and cases are sorted and the values of targets are broken down.
    Vocabulary = "vocabulary" {
        /// The topics of tasks, targets and records.
        defaulted topics: Vec<Topic>,
        /// The fields of science and of cooperation.
        defaulted fields: Vec<Field>,
        /// The countries and regions.
        defaulted places: Vec<Place>,
        /// The ways in which values of targets are broken down. One means the same in every target.
        defaulted breakdowns: Vec<Breakdown>,
    }
}

document! {
    /// A topic. Its page shows the tasks, targets and records that name it.
    Topic = "topic" {
        /// Its id and address.
        required id: Spanned<TopicId>,
        /// Its name.
        required name: Localized<Plain>,
    }
}

document! {
    /// A field of science or of cooperation.
    Field = "field" {
        /// Its id and address.
        required id: Spanned<FieldId>,
        /// Its name.
        required name: Localized<Plain>,
    }
}

document! {
    /// A country or region.
    Place = "place" {
        /// Its id and address: the code of ISO 3166 in lower case.
        required id: Spanned<PlaceId>,
        /// Its name.
        required name: Localized<Plain>,
    }
}

document! {
    /// A way in which values of targets are broken down, such as by sex or by district.
    Breakdown = "breakdown" {
        /// Its id, by which targets and observations name it.
        required id: Spanned<BreakdownId>,
        /// Its name.
        required name: Localized<Plain>,
        /// Its categories, in the order in which they are shown.
        required values: Vec<Category>,
    }
}

document! {
    /// A category of a breakdown.
    Category = "category" {
        /// Its id, distinct in its breakdown.
        required id: Spanned<CategoryId>,
        /// Its name.
        required name: Localized<Plain>,
    }
}
