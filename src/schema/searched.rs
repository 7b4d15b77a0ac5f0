//! What was looked for without success.

use crate::date::Day;
use crate::decode::Plain;
use crate::document;
use crate::lang::Localized;

document! {
    /// A search that found nothing. The page of what has no data or records says it, from its day on.
    Searched = "search" {
        /// The day of it.
        required date: Day,
        /// Where it was looked, as it stands after “we looked in”: the public pages of the city.
        required looked_in: Localized<Plain>,
    }
}
