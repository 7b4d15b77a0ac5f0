//! `vocabulary.yaml`: the fields, countries and regions by which cases are sorted.

use crate::decode::Plain;
use crate::document;
use crate::id::{FieldId, PlaceId};
use crate::lang::Localized;
use crate::source::Spanned;

document! {
    /// The words by which cases are sorted.
    Vocabulary = "vocabulary" {
        /// The fields of science and of cooperation.
        defaulted fields: Vec<Field>,
        /// The countries and regions.
        defaulted places: Vec<Place>,
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
