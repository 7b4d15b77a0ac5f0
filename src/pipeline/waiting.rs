//! A site that is read without a page being made, and what waits in it.

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
    let Read { files, diagnostics, made } = edition(root, options)?;
    Ok(Read { files, diagnostics, made: made.map(|edition| edition.waiting()) })
}

/// The site in a folder, with what was found in its content, sorted; there is none of content with errors.
///
/// # Errors
///
/// If there is no such folder.
pub fn edition(root: &Path, options: &Options<'_>) -> Result<Read<Edition>, Failure> {
    run::make_ready(root)?;
    let mut read = Edition::read(Sources::read(root), options, &Earlier::default());
    diagnostic::sort(&mut read.diagnostics, &read.files);
    Ok(read)
}
