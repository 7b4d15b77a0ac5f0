//! Reads a site's folder: settings, content and theme. The only verb that reads the disk.

mod content;
mod embedded;
mod fingerprint;
mod retell;
mod site;
mod theme;
mod tree;

pub use fingerprint::fingerprint;
pub use retell::{Retold, retell};

use std::path::Path;

use crate::diagnostic::{Code, Diagnostic};
use crate::input::Input;
use crate::source::Files;

/// The folder of a site that holds its content.
pub const CONTENT_FOLDER: &str = "content";

/// The folder of a site that holds its own themes.
pub const THEMES_FOLDER: &str = "themes";

/// What reading gave: the files, what was found, and the input if the settings could be read.
#[derive(Debug)]
pub struct Loaded {
    /// Every file that was read as text.
    pub files: Files,
    /// What is wrong with them.
    pub diagnostics: Vec<Diagnostic>,
    /// The digest of everything that was read, except what comes with the program.
    pub digest: blake3::Hash,
    /// What they hold. `None` if the site's languages or its theme could not be made out.
    pub input: Option<Input>,
}

/// Reads the site in a folder. Every file is read and every mistake reported, whatever state the others are in.
pub fn load(root: &Path) -> Loaded {
    let mut files = Files::default();
    let mut diagnostics = Vec::new();
    let raw = tree::read(&root.join(CONTENT_FOLDER), CONTENT_FOLDER, &mut diagnostics);
    if raw.is_empty() && diagnostics.is_empty() {
        diagnostics.push(Diagnostic::in_path(Code::MissingFile, CONTENT_FOLDER));
    }
    let digest = fingerprint::digest(&raw);
    let mut theme_digest = fingerprint::digest(&[]);
    let documents = content::documents(raw, &mut files, &mut diagnostics);
    let settings = site::decode(&documents, &files, &mut diagnostics);
    if settings.is_none() {
        // Without languages no text can be told from another, but every file is still read.
        content::check_syntax(&documents, &files, &mut diagnostics);
    }
    let input = settings.and_then(|(site, languages)| {
        let content = content::decode(&documents, &languages, &files, &mut diagnostics);
        let theme = theme::load(root, &site, &languages, &mut files, &mut theme_digest, &mut diagnostics)?;
        Some(Input { site: site?, languages, content, theme })
    });
    Loaded { files, diagnostics, digest: fingerprint::joined(&digest, &theme_digest), input }
}
