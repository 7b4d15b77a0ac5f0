//! Reads a site's folder: settings, content and theme. The only verb that reads the disk.

mod content;
mod definition;
mod embedded;
mod folders;
mod hosts;
mod merge;
mod misplaced;
mod part;
mod public_addresses;
mod site;
mod sources;
mod state;
mod stray;
mod survey;
mod text_edit;
mod texts;
mod theme;
mod theme_base;
mod theme_choices;
mod theme_files;
mod theme_settings;
mod theme_slips;
mod tree;
mod zone;

pub use content::declared_id;
pub use definition::{Declared, declared, declared_at};
pub use embedded::{shipped_themes, shipped_words};
pub use folders::{CONTENT_FOLDER, THEMES_FOLDER, is_passed_over, is_probe};
pub use sources::Sources;
pub use survey::{Survey, survey};
pub use text_edit::{TextEdit, text_edit};
pub use theme_files::{ThemeFile, theme_files};

use std::path::Path;

use self::site::Settings;
use self::theme_base::Base;
use self::tree::RawFile;
use crate::config::{Placed, Site, SiteTheme};
use crate::decode::Plain;
use crate::diagnostic::{self, Code, Diagnostic, Severity};
use crate::input::{Input, Pictures};
use crate::schema::StateDigest;
use crate::source::{Files, Spanned};

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
    decode(Sources::read(root), &Pictures::default())
}

/// The settings of the site in a folder, without a look at its content; `None` if anything is wrong with them, which [`load`] reports.
pub fn settings(root: &Path) -> Option<Site> {
    let raw = RawFile::new(folders::SITE_FILE.to_owned(), std::fs::read(root.join(folders::SITE_FILE)).ok()?);
    let (mut files, mut diagnostics) = (Files::default(), Vec::new());
    let documents = content::documents(vec![raw], &mut files, &mut diagnostics);
    let settings = site::decode(&documents, &files, &mut diagnostics)?;
    settings.site.filter(|_| diagnostic::count(&diagnostics, Severity::Error) == 0)
}

/// Decodes what was read. A picture that is the same among `pictures`, those of an earlier reading, is taken from there.
pub fn decode(mut sources: Sources, pictures: &Pictures) -> Loaded {
    let mut files = Files::default();
    let mut diagnostics = std::mem::take(&mut sources.content.diagnostics);
    let raw = std::mem::take(&mut sources.content.files);
    if raw.is_empty() && diagnostics.is_empty() {
        diagnostics.push(Diagnostic::in_path(Code::MissingFile, CONTENT_FOLDER));
    }
    let content_state = state::of_content(&raw);
    let documents = content::documents(raw, &mut files, &mut diagnostics);
    let mut settings = site::decode(&documents, &files, &mut diagnostics);
    if let Some(site) = settings.as_mut().and_then(|settings| settings.site.as_mut())
        && let Some(themes) = sources.shown_in.take()
    {
        show_in(site, themes);
    }
    if settings.is_none() {
        // Without languages no text can be told from another, but every file is still read.
        content::check_syntax(&documents, &files, &mut diagnostics);
    }
    let placed = settings.as_ref().and_then(|settings| settings.site.as_ref()).map(Site::placed_themes);
    let names: Vec<String> = match placed {
        Some(placed) => placed.into_iter().map(|theme| theme.name).collect(),
        None => vec![Site::DEFAULT_THEME.to_owned()],
    };
    let (own_themes, of_default, digest) = sources.take_themes(&names);
    let base = Base::new(&names, &own_themes, of_default.as_ref());
    let own_files = own_themes.iter().chain(&of_default).flat_map(|layer| &layer.files);
    let state = StateDigest::new(state::joined(&content_state, own_files));
    let input = settings.and_then(|settings| {
        let Settings { node, languages, site } = settings;
        let content = content::decode(documents, pictures, &node, &languages, &files, &mut diagnostics);
        let themes = names.iter().zip(own_themes);
        let mut themes = themes
            .map(|(name, own)| theme::load(name, site.as_ref(), own, &base, &languages, &mut files, &mut diagnostics))
            .collect::<Vec<_>>()
            .into_iter();
        let theme = themes.next().unwrap_or_default();
        Some(Input { site: site?, languages, content, theme, other_themes: themes.collect(), state })
    });
    Loaded { files, diagnostics, digest, input }
}

/// Has a site shown in other themes than its settings name.
fn show_in(site: &mut Site, themes: Vec<Placed>) {
    let span = site.span;
    let here = |text: &str| Spanned { value: Plain(text.to_owned()), span };
    site.theme = themes.first().map(|main| here(&main.name));
    site.themes = Vec::new();
    if themes.len() > 1 {
        site.theme = None;
        let entry = |theme: &Placed| SiteTheme {
            span,
            is_whole: true,
            name: here(&theme.name),
            at: here(theme.folder.as_str()),
        };
        site.themes = themes.iter().map(entry).collect();
    }
    // What is set of a theme that is not shown now is no mistake.
    site.theme_settings.0.retain(|(of, _)| themes.iter().any(|theme| theme.name == of.value.0));
}
