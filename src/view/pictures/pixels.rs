//! What fonts can make of drawings, worked out once each: pages ask for their links, exports for their files, the audit for what lacks.

use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, Mutex, PoisonError};

use crate::lang::Lang;
use crate::markup::unescaped;
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

/// The words that a drawing shows: neither its style nor its title, which no font draws.
pub(super) fn words(svg: &str) -> String {
    let shown = svg.split("<text").skip(1).filter_map(|rest| rest.split_once("</text>"));
    let pieces = shown.flat_map(|(text, _)| text.split('<')).filter_map(|piece| piece.split_once('>'));
    unescaped(&pieces.map(|(_, words)| words).collect::<String>()).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_what_is_shown_and_nothing_of_the_style() {
        let svg = "<svg><title>T</title><style>.a>b{fill:red}</style><path d=\"M0 0\"/><text class=\"a\" x=\"1\">公 \
                   <tspan>&lt;A&gt; &amp;</tspan> B</text><g><text>C</text></g></svg>";
        assert_eq!(words(svg), "公 <A> & BC");
        assert_eq!(words("<svg><style>b{}</style></svg>"), "");
    }
}
