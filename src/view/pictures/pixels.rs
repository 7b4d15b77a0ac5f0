//! Which drawings can be made pixels, worked out once each: pages ask for their links, exports for their files.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use crate::lang::Lang;
use crate::page::DrawingOf;

/// What is known of drawings so far.
#[derive(Debug, Default)]
pub struct Pixels(Mutex<HashMap<(DrawingOf, Lang), bool>>);

impl Pixels {
    /// What is known of a drawing; `look` finds it out if nothing is.
    pub(super) fn of<E>(&self, of: DrawingOf, lang: Lang, look: impl FnOnce() -> Result<bool, E>) -> Result<bool, E> {
        let known = || self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(can) = known().get(&(of, lang)) {
            return Ok(*can);
        }
        let can = look()?;
        known().insert((of, lang), can);
        Ok(can)
    }
}
