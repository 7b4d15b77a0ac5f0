//! Reads a theme: the site's own folder of that name, or else the one in the program.

use std::path::Path;
use std::sync::Arc;

use super::embedded::Civic;
use super::tree::{self, RawFile};
use super::{THEMES_FOLDER, tree::LARGEST};
use crate::config::Site;
use crate::diagnostic::{Code, Diagnostic};
use crate::lang::Languages;
use crate::route::Route;
use crate::source::{Files, Span};
use crate::theme::{ASSET_FOLDER, Strings, Theme};

/// Reads the theme that the settings name; `None` if it does not exist or its words cannot be read.
pub(super) fn load(
    root: &Path,
    site: &Option<Site>,
    languages: &Languages,
    files: &mut Files,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Theme> {
    let name = site.as_ref().map_or(Site::DEFAULT_THEME, Site::theme);
    let label = format!("{THEMES_FOLDER}/{name}");
    let own = root.join(THEMES_FOLDER).join(name);
    let raw = if own.is_dir() {
        tree::read(&own, &label, diagnostics)
    } else if name == Site::DEFAULT_THEME {
        embedded(&label)
    } else {
        diagnostics.push(unknown_theme(site, &label));
        return None;
    };
    let mut theme = Theme::default();
    let mut strings = Vec::new();
    for file in raw {
        let below = file.path.strip_prefix(&label).unwrap_or(&file.path).trim_start_matches('/').to_owned();
        match below.split_once('/') {
            Some(("templates", name)) => {
                if let Some(text) = text(&file, diagnostics) {
                    theme.templates.insert(name.to_owned(), files.add(&file.path, text));
                }
            }
            Some((ASSET_FOLDER, name)) => {
                let route = Route::file(std::iter::once(ASSET_FOLDER).chain(name.split('/')));
                theme.assets.insert(route, Arc::from(file.bytes));
            }
            Some(("strings", name)) if name.ends_with(".ftl") => strings.push((name.to_owned(), file)),
            _ => diagnostics.push(Diagnostic::in_path(Code::UnexpectedFile, &file.path)),
        }
    }
    theme.strings = Arc::new(words(&label, &strings, languages, files, diagnostics)?);
    Some(theme)
}

fn unknown_theme(site: &Option<Site>, label: &str) -> Diagnostic {
    match site.as_ref().and_then(|site| site.theme.as_ref()) {
        Some(theme) => Diagnostic::at(Code::ThemeIncomplete, theme.span).with("what", label),
        None => Diagnostic::in_path(Code::ThemeIncomplete, label).with("what", label),
    }
}

fn embedded(label: &str) -> Vec<RawFile> {
    let mut paths: Vec<_> = Civic::iter().collect();
    paths.sort();
    let read = |path: &str| {
        let file = Civic::get(path)?;
        debug_assert!(file.data.len() as u64 <= LARGEST);
        Some(RawFile { path: format!("{label}/{path}"), bytes: file.data.into_owned() })
    };
    paths.iter().filter_map(|path| read(path)).collect()
}

fn text<'a>(file: &'a RawFile, diagnostics: &mut Vec<Diagnostic>) -> Option<&'a str> {
    match std::str::from_utf8(&file.bytes) {
        Ok(text) => Some(text),
        Err(_) => {
            diagnostics.push(Diagnostic::in_path(Code::InvalidUtf8, &file.path));
            None
        }
    }
}

/// Reads `strings/<code>.ftl` of each language. A key that one language lacks is reported in the file that lacks it.
fn words(
    label: &str,
    raw: &[(String, RawFile)],
    languages: &Languages,
    files: &mut Files,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Strings> {
    let mut strings = Strings::default();
    let mut read = Vec::new();
    for (_, language) in languages.iter() {
        let name = format!("{}.ftl", language.code);
        let Some((_, file)) = raw.iter().find(|(found, _)| *found == name) else {
            let missing = format!("{label}/strings/{name}");
            diagnostics.push(Diagnostic::in_path(Code::ThemeIncomplete, &missing).with("what", missing.as_str()));
            continue;
        };
        let Some(text) = text(file, diagnostics) else { continue };
        let id = files.add(&file.path, text);
        match strings.add(&language.tag, text) {
            Ok(()) => read.push(file.path.clone()),
            Err((reason, place)) => {
                let line = text[place.min(text.len())..].lines().next().unwrap_or_default().len();
                diagnostics.push(
                    Diagnostic::at(Code::StringsSyntax, Span::new(id, place, place + line)).with("reason", reason),
                );
            }
        }
    }
    if read.len() < languages.iter().len() {
        return None;
    }
    missing_keys(&strings, &read, languages, diagnostics);
    Some(strings)
}

fn missing_keys(strings: &Strings, paths: &[String], languages: &Languages, diagnostics: &mut Vec<Diagnostic>) {
    let all: std::collections::BTreeSet<&str> = languages.iter().flat_map(|(lang, _)| strings.keys(lang)).collect();
    for ((lang, _), path) in languages.iter().zip(paths) {
        let own: std::collections::BTreeSet<&str> = strings.keys(lang).collect();
        for key in all.difference(&own) {
            diagnostics.push(Diagnostic::in_path(Code::MissingString, path).with("key", *key));
        }
    }
}
