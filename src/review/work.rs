//! The sequence: both states are made, compared, and told.

use std::path::Path;

use super::compare;
use super::document::{self, Theme};
use super::fact;
use super::said::Catalogue;
use super::side::Side;
use crate::config::Placed;
use crate::diagnostic::{Diagnostic, Failure};
use crate::load::Sources;
use crate::pipeline::{self, Options, Read};
use crate::source::Files;

/// What is to be compared.
pub struct Request<'a> {
    /// The site's folder.
    pub root: &'a Path,
    /// A folder that holds another state of the site: what is public now.
    pub against: &'a Path,
    /// How both are shown. Drafts and what is held back are left out in any case.
    pub options: Options<'a>,
}

/// What came of it.
pub enum Outcome {
    /// The difference.
    Made(Review),
    /// A state cannot be built.
    Unsound {
        /// Whether it is the other one.
        is_other: bool,
        /// The files that were read.
        files: Files,
        /// What is wrong with them.
        diagnostics: Vec<Diagnostic>,
    },
}

/// The difference between two states.
pub struct Review {
    /// The document that tells it.
    pub html: String,
    /// Whether nothing differs.
    pub is_same: bool,
    /// How many pages say something else, those that stand at another address among them.
    pub changed: usize,
    /// How many are new.
    pub new: usize,
    /// How many are gone.
    pub gone: usize,
    /// The files of the site.
    pub files: Files,
    /// What is wrong with it.
    pub diagnostics: Vec<Diagnostic>,
}

/// Compares two states of a site for the same day, and tells the difference. The same states give the same bytes, wherever they lie.
///
/// # Errors
///
/// If the machine or this program fails.
pub fn review(request: &Request<'_>) -> Result<Outcome, Failure> {
    pipeline::make_ready(request.root)?;
    let options = Options { drafts: false, search: false, ..request.options.clone() };
    let own = Side::read(Sources::read(request.root), &options)?;
    let Read { files, diagnostics, made: Some(after) } = own else {
        return Ok(Outcome::Unsound { is_other: false, files: own.files, diagnostics: own.diagnostics });
    };
    // What day it is in a site that lies elsewhere, or lay in another time zone, makes no difference.
    let as_of = after.proof.scope().snapshot.as_of;
    let options = Options { as_of: Some(as_of), ..options };
    let other = Side::read(Sources::read(request.against), &options)?;
    let Read { made: Some(published), .. } = other else {
        return Ok(Outcome::Unsound { is_other: true, files: other.files, diagnostics: other.diagnostics });
    };
    let (theme, redressed) = redressed(request, &options, &published, &after)?;
    let before = redressed.as_ref().unwrap_or(&published);
    let catalogue = Catalogue::new();
    let entries = compare::compare(before, &after)?;
    let facts = fact::facts(before, &after, &catalogue);
    let count = |name: &str| entries.iter().filter(|entry| entry.fate.name() == name).count();
    let (changed, new, gone) = (count("changed") + count("moved"), count("new"), count("gone"));
    let (html, is_same) = document::write(before, &after, entries, facts, theme, &diagnostics, &catalogue)?;
    Ok(Outcome::Made(Review { html, is_same, changed, new, gone, files, diagnostics }))
}

/// What another theme does to the pages, told once; and the old content in the new theme, so that what is left is the content's.
fn redressed(
    request: &Request<'_>,
    options: &Options<'_>,
    published: &Side,
    after: &Side,
) -> Result<(Option<Theme>, Option<Side>), Failure> {
    let (old, new) = (published.proof.site().placed_themes(), after.proof.site().placed_themes());
    let is_same = |theme: &Placed| {
        let digest = |root: &Path| Sources::digest_of_theme(root, &theme.name);
        digest(request.against) == digest(request.root)
    };
    if old == new && new.iter().all(is_same) {
        return Ok((None, None));
    }
    let sources = Sources::read(request.against).shown_in(new, request.root);
    let Read { made: Some(redressed), .. } = Side::read(sources, options)? else {
        // The old content does not fit the new theme: then both are told together.
        return Ok((Some(Theme { pages: None, of: published.leaves.len(), example: None }), None));
    };
    let differing = compare::count_differing(published, &redressed);
    let example = document::example(published, &redressed)?;
    Ok((Some(Theme { pages: Some(differing), of: published.leaves.len(), example }), Some(redressed)))
}
