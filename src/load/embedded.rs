//! The theme that comes with the program.

use rust_embed::RustEmbed;

/// The files of `themes/civic`, by their paths below that folder.
#[derive(RustEmbed)]
#[folder = "themes/civic"]
pub(super) struct Civic;
