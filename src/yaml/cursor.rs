//! Converts the positions of the YAML library, counted in characters, to byte offsets.

use saphyr_parser::Marker;

/// Turns places into bytes. Places come nearly in order, so each step goes on from the last one, or a little back.
#[derive(Default)]
pub(super) struct Cursor {
    character: usize,
    byte: usize,
}

impl Cursor {
    /// The byte of `text` at which a place lies.
    pub(super) fn byte(&mut self, text: &str, marker: Marker) -> usize {
        let (before, rest) = text.split_at(self.byte);
        self.byte = match marker.index().checked_sub(self.character) {
            Some(steps) => rest.char_indices().nth(steps).map_or(text.len(), |(offset, _)| self.byte + offset),
            // Where a key has no value the library tells of its end first, and of a place in a line before it afterwards.
            None => {
                let steps = self.character - marker.index();
                before.char_indices().nth_back(steps - 1).map_or(0, |(offset, _)| offset)
            }
        };
        self.character = marker.index();
        self.byte
    }
}
