//! What fonts can make of drawings, worked out once each: pages ask for their links, exports for their files, the audit for what lacks.

use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, Mutex, PoisonError};

use crate::lang::Lang;
use crate::page::DrawingOf;

/// What fonts can make of a drawing.
#[derive(Debug)]
pub(super) struct Drawable {
    /// The characters that none of them has.
    pub lacking: BTreeSet<char>,
    /// Whether it can stand as pixels: a picture with all of its words, a card with all around what it says.
    pub is_whole: bool,
}

/// What is known of drawings so far.
#[derive(Debug, Default)]
pub struct Pixels(Mutex<HashMap<(DrawingOf, Lang), Arc<Drawable>>>);

impl Pixels {
    /// What is known of a drawing; `look` finds it out if nothing is.
    pub(super) fn of<E>(
        &self,
        of: DrawingOf,
        lang: Lang,
        look: impl FnOnce() -> Result<Drawable, E>,
    ) -> Result<Arc<Drawable>, E> {
        let known = || self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(drawable) = known().get(&(of, lang)) {
            return Ok(Arc::clone(drawable));
        }
        let drawable = Arc::new(look()?);
        known().insert((of, lang), Arc::clone(&drawable));
        Ok(drawable)
    }
}
