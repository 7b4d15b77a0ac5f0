//! Reads a theme: the one in the program, with the files and words of the site's own folder of that name laid over it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::embedded::Civic;
use super::sources::{Layer, theme_label};
use super::tree::{LARGEST, RawFile};
use crate::config::Site;
use crate::diagnostic::{Code, Diagnostic};
use crate::lang::Languages;
use crate::route::Route;
use crate::source::{Files, Span};
use crate::theme::{ASSET_FOLDER, DEEPEST_STYLE, MissingTerm, Strings, Theme, too_deep};

/// Puts the theme together that the settings name, from what comes with the program and the site's own files; `None` if it does
/// not exist or its words cannot be read.
pub(super) fn load(
    own: Layer,
    site: Option<&Site>,
    languages: &Languages,
    files: &mut Files,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Theme> {
    let name = site.map_or(Site::DEFAULT_THEME, Site::theme);
    let label = theme_label(name);
    let mut layers = Vec::new();
    if name == Site::DEFAULT_THEME {
        layers.push(embedded(&label));
    }
    diagnostics.extend(own.diagnostics);
    if own.is_there {
        layers.push(own.files);
    }
    if layers.is_empty() {
        diagnostics.push(unknown_theme(site, &label));
        return None;
    }
    let mut theme = Theme::default();
    let mut strings: BTreeMap<String, Vec<RawFile>> = BTreeMap::new();
    for file in layers.into_iter().flatten() {
        let below = file.path.strip_prefix(&label).unwrap_or(&file.path).trim_start_matches('/').to_owned();
        match below.split_once('/') {
            Some(("templates", name)) => {
                if let Some(text) = text(&file, diagnostics) {
                    theme.templates.insert(name.to_owned(), files.add(&file.path, text));
                }
            }
            Some((ASSET_FOLDER, name)) => {
                let route = Route::file(std::iter::once(ASSET_FOLDER).chain(name.split('/')));
                if name.ends_with(".css") {
                    diagnostics.extend(depth(&file, files));
                }
                theme.assets.insert(route, file.into_blob());
            }
            Some(("strings", name)) if name.ends_with(".ftl") => {
                strings.entry(name.to_owned()).or_default().push(file);
            }
            _ => diagnostics.push(Diagnostic::in_path(Code::UnexpectedFile, &file.path)),
        }
    }
    theme.strings = Arc::new(words(&label, &strings, languages, files, diagnostics)?);
    Some(theme)
}

fn unknown_theme(site: Option<&Site>, label: &str) -> Diagnostic {
    match site.and_then(|site| site.theme.as_ref()) {
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
        Some(RawFile::new(format!("{label}/{path}"), file.data.into_owned()))
    };
    paths.iter().filter_map(|path| read(path)).collect()
}

/// The finding for a style sheet that is nested deeper than it is read.
fn depth(file: &RawFile, files: &mut Files) -> Option<Diagnostic> {
    let css = std::str::from_utf8(&file.bytes).ok()?;
    let place = too_deep(css)?;
    let id = files.add(&file.path, css);
    Some(Diagnostic::at(Code::StyleTooDeep, Span::new(id, place, place + 1)).with("limit", DEEPEST_STYLE))
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

/// Reads `strings/<code>.ftl` of each language. What one of them lacks is reported in its file.
fn words(
    label: &str,
    raw: &BTreeMap<String, Vec<RawFile>>,
    languages: &Languages,
    files: &mut Files,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Strings> {
    let mut strings = Strings::default();
    let mut complete = true;
    for (_, language) in languages.iter() {
        strings.begin(&language.tag);
        let name = format!("{}.ftl", language.code);
        let Some(layers) = raw.get(&name) else {
            let missing = format!("{label}/strings/{name}");
            diagnostics.push(Diagnostic::in_path(Code::ThemeIncomplete, &missing).with("what", missing.as_str()));
            complete = false;
            continue;
        };
        for file in layers {
            complete &= lay(&mut strings, file, files, diagnostics);
        }
    }
    if !complete {
        return None;
    }
    missing_words(&strings, label, languages, diagnostics);
    Some(strings)
}

/// Lays the words of a file over those of the language so far; `false` if they cannot be read.
fn lay(strings: &mut Strings, file: &RawFile, files: &mut Files, diagnostics: &mut Vec<Diagnostic>) -> bool {
    let Some(text) = text(file, diagnostics) else { return false };
    let id = files.add(&file.path, text);
    let Err((reason, place)) = strings.lay(text) else { return true };
    let line = text[place.min(text.len())..].lines().next().unwrap_or_default().len();
    diagnostics.push(Diagnostic::at(Code::StringsSyntax, Span::new(id, place, place + line)).with("reason", reason));
    false
}

/// Reports the keys that only some languages have, and the terms that a language refers to in vain.
fn missing_words(strings: &Strings, label: &str, languages: &Languages, diagnostics: &mut Vec<Diagnostic>) {
    let all: BTreeSet<&str> = languages.iter().flat_map(|(lang, _)| strings.keys(lang)).collect();
    for (lang, language) in languages.iter() {
        let path = format!("{label}/strings/{}.ftl", language.code);
        let own: BTreeSet<&str> = strings.keys(lang).collect();
        for key in all.difference(&own) {
            diagnostics.push(Diagnostic::in_path(Code::MissingString, &path).with("key", *key));
        }
        for MissingTerm { term, form } in strings.missing_terms(lang) {
            let term = format!("-{term}");
            diagnostics.push(match form {
                None => Diagnostic::in_path(Code::MissingString, &path).with("key", term),
                Some(form) => Diagnostic::in_path(Code::MissingForm, &path).with("term", term).with("form", form),
            });
        }
    }
}
