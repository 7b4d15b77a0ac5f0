//! Which characters of drawings no font has, worked out once each: pages ask for their links, exports for their files.

use std::collections::{BTreeSet, HashMap};
use std::sync::{Mutex, PoisonError};

use crate::lang::Lang;
use crate::page::DrawingOf;

/// What is known of drawings so far.
#[derive(Debug, Default)]
pub struct Pixels(Mutex<HashMap<(DrawingOf, Lang), BTreeSet<char>>>);

impl Pixels {
    /// What no font has of a drawing; `look` finds it out if it is not known.
    pub(super) fn of<E>(
        &self,
        of: DrawingOf,
        lang: Lang,
        look: impl FnOnce() -> Result<BTreeSet<char>, E>,
    ) -> Result<BTreeSet<char>, E> {
        let known = || self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(lacking) = known().get(&(of, lang)) {
            return Ok(lacking.clone());
        }
        let lacking = look()?;
        known().insert((of, lang), lacking.clone());
        Ok(lacking)
    }
}
