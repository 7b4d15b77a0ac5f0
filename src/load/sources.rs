//! The files of a site's folder as they lie on the disk: each is read and hashed once in a run.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::content;
use super::folders::{CONTENT_FOLDER, THEMES_FOLDER};
use super::stray;
use super::tree::{self, RawFile};
use crate::config::{Placed, Site};
use crate::diagnostic::Diagnostic;
use crate::route::FilePath;

/// Everything that a site is read from, except what comes with the program. Nothing of it is decoded.
pub struct Sources {
    root: PathBuf,
    pub(super) content: Layer,
    /// The site's own files of themes, by the names of the themes.
    themes: Vec<(String, Layer)>,
    /// The themes in which it is shown, the main one first, if they are not those in the settings.
    pub(super) shown_in: Option<Vec<Placed>>,
}

/// The files below one folder, and what is wrong with them as files.
pub(super) struct Layer {
    pub(super) files: Vec<RawFile>,
    pub(super) diagnostics: Vec<Diagnostic>,
    /// Whether there is such a folder.
    pub(super) is_there: bool,
    /// If not, the names of the folders beside it.
    pub(super) beside: Vec<String>,
    digest: blake3::Hash,
}

impl Layer {
    fn read(folder: &Path, name: &str) -> Self {
        let mut diagnostics = Vec::new();
        let files = tree::read(folder, name, &mut diagnostics);
        let digest = digest(&files);
        let is_there = folder.is_dir();
        let beside = if is_there { Vec::new() } else { folders_beside(folder) };
        Self { files, diagnostics, is_there, beside, digest }
    }
}

/// The names of the folders that lie where this one would.
fn folders_beside(folder: &Path) -> Vec<String> {
    let Some(entries) = folder.parent().and_then(|parent| parent.read_dir().ok()) else { return Vec::new() };
    let folders = entries.flatten().filter(|entry| entry.path().is_dir());
    let mut names: Vec<String> = folders.filter_map(|entry| entry.file_name().into_string().ok()).collect();
    names.sort();
    names
}

impl Sources {
    /// Reads the content of the site in a folder.
    pub fn read(root: &Path) -> Self {
        let mut content = Layer::read(&root.join(CONTENT_FOLDER), CONTENT_FOLDER);
        let strays = if content.is_there { stray::read(root) } else { Vec::new() };
        if !strays.is_empty() {
            content.files.extend(strays);
            content.digest = digest(&content.files);
        }
        Self { root: root.to_owned(), content, themes: Vec::new(), shown_in: None }
    }

    /// The same content in these themes of the site in another folder, the main one first, whatever its own settings say.
    #[must_use]
    pub fn shown_in(mut self, themes: Vec<Placed>, root: &Path) -> Self {
        self.shown_in = Some(themes);
        self.root = root.to_owned();
        self.themes = Vec::new();
        self
    }

    /// The digest of the files that the site in a folder has of a theme.
    pub fn digest_of_theme(root: &Path, theme: &str) -> blake3::Hash {
        let label = theme_label(theme);
        Layer::read(&root.join(&label), &label).digest
    }

    /// The digest of everything in the site's folder that a site in these themes is made from; `None` if anything cannot be read.
    pub fn digest(&mut self, themes: &[String]) -> Option<blake3::Hash> {
        self.read_themes(themes);
        let is_sound = |layer: &Layer| layer.diagnostics.is_empty();
        let is_sound = is_sound(&self.content) && self.themes.iter().all(|(_, layer)| is_sound(layer));
        is_sound.then(|| self.joined())
    }

    /// The text of a file of content, as loading reads it; `None` if there is no such text.
    pub fn text(&self, path: &str) -> Option<Arc<str>> {
        let file = self.content.files.iter().find(|file| file.path == path)?;
        let text = std::str::from_utf8(&file.bytes).ok()?;
        Some(content::without_mark(text).into())
    }

    /// The same content with other texts in these files, which need not be there: what it would be after an edit.
    #[must_use]
    pub fn with<'t>(mut self, texts: impl IntoIterator<Item = (&'t FilePath, &'t str)>) -> Self {
        let files = &mut self.content.files;
        for (path, text) in texts {
            let file = RawFile::new(path.as_str().to_owned(), text.as_bytes().to_vec());
            match files.iter_mut().find(|known| known.path == path.as_str()) {
                Some(known) => *known = file,
                None => files.push(file),
            }
        }
        self.content.digest = digest(&self.content.files);
        self
    }

    /// Whether there is a file of content at a path.
    pub fn has(&self, path: &str) -> bool {
        self.content.files.iter().any(|file| file.path == path)
    }

    /// Reads the site's own files of themes, unless they were read already.
    fn read_themes(&mut self, names: &[String]) {
        let mut known = std::mem::take(&mut self.themes);
        let layer = |name: &String| match known.iter().position(|(own, _)| own == name) {
            Some(place) => known.swap_remove(place),
            None => {
                let label = theme_label(name);
                (name.clone(), Layer::read(&self.root.join(&label), &label))
            }
        };
        // Themes may build on the words of the default one.
        let default = Site::DEFAULT_THEME.to_owned();
        let base = (!names.contains(&default)).then_some(default);
        self.themes = names.iter().chain(&base).map(layer).collect();
    }

    /// The site's own files of these themes, in their order; those of the default theme, if it is none of them; and the digest of content and
    /// themes together.
    pub(super) fn take_themes(&mut self, names: &[String]) -> (Vec<Layer>, Option<Layer>, blake3::Hash) {
        self.read_themes(names);
        let digest = self.joined();
        let mut layers: Vec<Layer> = std::mem::take(&mut self.themes).into_iter().map(|(_, layer)| layer).collect();
        let of_default = (layers.len() > names.len()).then(|| layers.pop()).flatten();
        (layers, of_default, digest)
    }

    /// The digest of content and themes together.
    fn joined(&self) -> blake3::Hash {
        let mut all = blake3::Hasher::new();
        all.update(self.content.digest.as_bytes());
        for (_, layer) in &self.themes {
            all.update(layer.digest.as_bytes());
        }
        all.finalize()
    }
}

/// What the folder of a theme is called in findings.
pub(super) fn theme_label(name: &str) -> String {
    format!("{THEMES_FOLDER}/{name}")
}

/// The digest of files: of their paths and what they hold, in their order.
fn digest(files: &[RawFile]) -> blake3::Hash {
    let mut all = blake3::Hasher::new();
    for file in files {
        all.update(file.path.as_bytes()).update(&[0]).update(file.digest.as_bytes());
    }
    all.finalize()
}
