//! How a site is delivered, without a page of it being made.

use std::path::Path;

use super::edition::Read;
use super::request::Options;
use super::{forward, waiting};
use crate::assemble;
use crate::delivery::Delivery;
use crate::diagnostic::{self, Failure, Severity};

/// How the site in a folder is delivered; nothing is said of one whose content or addresses have errors.
///
/// # Errors
///
/// If there is no such folder.
pub fn delivery(root: &Path, options: &Options<'_>) -> Result<Read<Delivery>, Failure> {
    let Read { files, mut diagnostics, made } = waiting::edition(root, options)?;
    let made = made.map(|edition| {
        let (mut site, found) = assemble::assemble(edition.scope());
        diagnostics.extend(found);
        diagnostics.extend(forward::lead(&edition, &mut site));
        let pages = site.pages.iter().map(|page| &page.route);
        let delivery = Delivery::new(&site.scope, pages, &site.redirects, edition.static_files.keys());
        delivery.with_gone(&site.gone)
    });
    diagnostic::sort(&mut diagnostics, &files);
    let is_sound = diagnostic::count(&diagnostics, Severity::Error) == 0;
    Ok(Read { files, diagnostics, made: made.filter(|_| is_sound) })
}
