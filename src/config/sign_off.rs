//! What has to be approved before a site is built for the public.

use crate::decode::Plain;
use crate::document;
use crate::source::Spanned;

document! {
    /// Who has to approve a state of the site before it is built for the public.
    SignOff = "sign-off" {
        /// How many have to sign; 1 if nothing is said.
        optional required: Spanned<u32>,
        /// Who can sign. Without it, anybody can.
        defaulted by: Vec<Spanned<Plain>>,
    }
}

impl SignOff {
    /// How many have to sign.
    pub fn count(&self) -> usize {
        self.required.as_ref().map_or(1, |required| required.value as usize)
    }

    /// Whether somebody of this name can sign.
    pub fn admits(&self, name: &str) -> bool {
        self.by.is_empty() || self.by.iter().any(|own| own.value.0 == name)
    }
}
