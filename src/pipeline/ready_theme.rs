//! A theme that is ready to make pages.

use crate::config::{PageType, Placed};
use crate::diagnostic::{Code, Diagnostic, Location};
use crate::lang::Languages;
use crate::render::{self, Renderer};
use crate::source::Files;
use crate::theme::{NAME, Theme};
use crate::view::{Asked, MissingWords, RecordTexts, ThemePages};

/// The kinds of page of which a site has one, in its main theme: what a host shows for an address that does not exist, and what other sites show.
const ONCE: [PageType; 2] = [PageType::NotFound, PageType::Embed];

/// A theme with everything that is made of it once.
pub(super) struct ReadyTheme {
    /// What was read.
    pub(super) theme: Theme,
    pub(super) renderer: Renderer,
    /// What it has use for.
    pub(super) asked: Asked,
    /// What is kept of the texts of records while its pages are made.
    pub(super) record_texts: RecordTexts,
}

impl ReadyTheme {
    /// Compiles the templates of a theme. `needs` says of which kinds the site has pages in it; `records`, how many there may be.
    ///
    /// # Errors
    ///
    /// What is wrong with the templates, or lacks among them.
    pub(super) fn new(
        theme: Theme,
        needs: impl Fn(PageType) -> bool,
        languages: &Languages,
        files: &Files,
        records: usize,
    ) -> Result<Self, Vec<Diagnostic>> {
        let renderer = Renderer::new(&theme, needs, languages, files)?;
        let asked = Asked::by(|word| theme.mentions(word, files));
        Ok(Self { theme, renderer, asked, record_texts: RecordTexts::new(records) })
    }
}

/// The kinds of page that a theme that is not the main one leaves to that: those that a site has once, and those that it need not have and has
/// no template for.
pub(super) fn left_to_main(theme: &Theme) -> Vec<PageType> {
    let may_lack = |page: &PageType| PageType::OPTIONAL.contains(page) || *page == PageType::Search;
    let is_left = |page: &PageType| ONCE.contains(page) || (may_lack(page) && !render::has_template(theme, *page));
    PageType::ALL.iter().copied().filter(is_left).collect()
}

/// Says of findings in the templates of another theme than the main one where that lies.
pub(super) fn in_folder(mut found: Vec<Diagnostic>, theme: &str) -> Vec<Diagnostic> {
    for finding in found.iter_mut().filter(|finding| finding.code == Code::ThemeIncomplete) {
        if let Location::Path(path) = &finding.location {
            let path = format!("themes/{theme}/{path}");
            let near = finding.arguments.iter().find(|(name, _)| *name == "nearest").map(|(_, near)| near.clone());
            let told = Diagnostic::in_path(Code::ThemeIncomplete, &path).with("what", path.as_str());
            *finding = match near {
                Some(near) => told.with("nearest", near),
                None => told,
            };
        }
    }
    found
}

/// Which pages the themes of a site have, the main one first, and what they are called.
///
/// # Errors
///
/// The findings for themes that have no words for that, in a site of several.
pub(super) fn pages_of(
    placed: Vec<Placed>,
    themes: &[&Theme],
    languages: &Languages,
    files: &Files,
) -> Result<Vec<ThemePages>, Vec<Diagnostic>> {
    let (mut pages, mut missing) = (Vec::new(), Vec::new());
    for (Placed { name, folder }, theme) in placed.into_iter().zip(themes) {
        let mut labels = Vec::new();
        if themes.len() > 1 {
            for (lang, _) in languages.iter() {
                match theme.strings.say(lang, NAME, []) {
                    Ok(label) => labels.push(label),
                    Err(error) => {
                        let words = MissingWords { key: NAME.to_owned(), lang, error };
                        missing.push(render::missing_words(&words, languages, (&name, theme), files));
                    }
                }
            }
        }
        let without = if pages.is_empty() { Vec::new() } else { left_to_main(theme) };
        pages.push(ThemePages { name, folder, labels, without });
    }
    if missing.is_empty() { Ok(pages) } else { Err(missing) }
}
