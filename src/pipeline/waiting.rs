//! What waits, without a page being made.

use std::path::Path;

use super::edition::{Earlier, Edition, Read};
use super::request::Options;
use super::run;
use crate::diagnostic::{self, Failure};
use crate::load::Sources;
use crate::model::Waiting;

/// What is in the content of the site in a folder and would not be in a build with these options; nothing is made of content
/// with errors.
///
/// # Errors
///
/// If there is no such folder.
pub fn waiting(root: &Path, options: &Options<'_>) -> Result<Read<Vec<Waiting>>, Failure> {
    run::make_ready(root)?;
    let Read { files, mut diagnostics, made } = Edition::read(Sources::read(root), options, &Earlier::default());
    diagnostic::sort(&mut diagnostics, &files);
    Ok(Read { files, diagnostics, made: made.map(|edition| edition.waiting()) })
}
