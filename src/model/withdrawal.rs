//! That something was withdrawn.

use crate::date::Day;
use crate::decode::Plain;
use crate::lang::Localized;

/// That something was withdrawn.
#[derive(Clone, Debug)]
pub struct Withdrawal {
    /// The day from which on it is.
    pub day: Day,
    /// Why.
    pub reason: Localized<Plain>,
}
