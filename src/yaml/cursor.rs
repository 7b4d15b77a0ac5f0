//! Converts the positions of the YAML library, counted in characters, to byte offsets.

use saphyr_parser::Marker;

/// Turns places into bytes. Places come in order, so each step goes on from the last one.
#[derive(Default)]
pub(super) struct Cursor {
    character: usize,
    byte: usize,
}

impl Cursor {
    /// The byte of `text` at which a place lies.
    pub(super) fn byte(&mut self, text: &str, marker: Marker) -> usize {
        if marker.index() < self.character {
            *self = Self::default();
        }
        let steps = marker.index() - self.character;
        let rest = &text[self.byte..];
        let advance = rest.char_indices().nth(steps).map_or(rest.len(), |(offset, _)| offset);
        self.character = marker.index();
        self.byte += advance;
        self.byte
    }
}
