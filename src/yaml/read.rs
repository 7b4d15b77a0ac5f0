//! Reads a file: quickly if it is written as content usually is, else with the library.

use super::node::Node;
use super::{library, quick};
use crate::diagnostic::Diagnostic;
use crate::source::FileId;

/// Reads a file's text as one YAML document.
///
/// Returns `None` if there is nothing to decode; every mistake is added to `diagnostics`. After a duplicate key the
/// first of the two counts and reading goes on; any other mistake ends the file.
///
/// # Panics
///
/// With debug assertions, if the quick reader and the library disagree about a text.
pub fn parse(file: FileId, text: &str, diagnostics: &mut Vec<Diagnostic>) -> Option<Node> {
    let Some(node) = quick::read(file, text) else { return library::read(file, text, diagnostics) };
    debug_assert!(is_the_library_s(file, text, &node), "the library reads another tree, or finds a mistake:\n{text}");
    Some(node)
}

/// Whether the library reads the same tree, place by place, and finds nothing wrong.
fn is_the_library_s(file: FileId, text: &str, node: &Node) -> bool {
    let mut diagnostics = Vec::new();
    library::read(file, text, &mut diagnostics).as_ref() == Some(node) && diagnostics.is_empty()
}
