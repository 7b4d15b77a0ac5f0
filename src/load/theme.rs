//! Reads a theme: the one in the program, with the files and words of the site's own folder of that name laid over it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::embedded::Civic;
use super::sources::{Layer, theme_label};
use super::tree::{LARGEST, RawFile};
use super::{content, merge, theme_choices, theme_settings};
use crate::config::Site;
use crate::diagnostic::{Argument, Code, Diagnostic};
use crate::lang::{Lang, Languages};
use crate::route::Route;
use crate::source::{FileId, Files, Span};
use crate::theme::{ASSET_FOLDER, DEEPEST_STYLE, FONT_FOLDER, MissingTerm, Strings, Theme, too_deep};

/// What the names of templates begin with that come with the program, and over which the site has laid its own.
const ORIGINALS: &str = "original/";

/// Puts the theme together that the settings name, from what comes with the program and the site's own files. What it lacks is
/// reported, and hides nothing that is wrong with the content.
pub(super) fn load(
    own: Layer,
    site: Option<&Site>,
    languages: &Languages,
    files: &mut Files,
    diagnostics: &mut Vec<Diagnostic>,
) -> Theme {
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
        return Theme::default();
    }
    let mut theme = Theme::default();
    let mut strings: BTreeMap<String, Vec<RawFile>> = BTreeMap::new();
    let (mut fonts, mut settings) = (BTreeMap::new(), Vec::new());
    for file in layers.into_iter().flatten() {
        let below = file.path.strip_prefix(&label).unwrap_or(&file.path).trim_start_matches('/').to_owned();
        if merge::is_left_over(&file.path) {
            diagnostics.push(Diagnostic::in_path(Code::MergeLeftover, &file.path));
            continue;
        }
        let file = first_version(file, files, diagnostics);
        match below.split_once('/') {
            Some(("templates", name)) => {
                if let Some(text) = text(&file, diagnostics) {
                    // What is laid over has a name of its own, so that what lies over it can extend it.
                    if let Some(original) = theme.templates.insert(name.to_owned(), files.add(&file.path, text)) {
                        theme.templates.insert(format!("{ORIGINALS}{name}"), original);
                    }
                }
            }
            Some((ASSET_FOLDER, name)) => {
                let route = Route::file(std::iter::once(ASSET_FOLDER).chain(name.split('/')));
                if name.ends_with(".css") {
                    diagnostics.extend(depth(&file, files));
                }
                theme.assets.insert(route, file.into_blob());
            }
            Some((FONT_FOLDER, name)) => {
                fonts.insert(name.to_owned(), file.into_blob());
            }
            None if below == theme_settings::FILE => {
                let text = text(&file, diagnostics).map(content::without_mark);
                settings
                    .extend(text.and_then(|text| theme_settings::decode(&file, text, languages, files, diagnostics)));
            }
            Some(("strings", name)) if name.ends_with(".ftl") => {
                strings.entry(name.to_owned()).or_default().push(file);
            }
            _ => diagnostics.push(Diagnostic::in_path(Code::UnexpectedFile, &file.path)),
        }
    }
    theme_choices::apply(&settings, (name, site), languages, &mut theme, diagnostics);
    theme_settings::apply(&settings, &label, fonts, &mut theme, diagnostics);
    theme.strings = Arc::new(words(&label, &strings, languages, files, diagnostics));
    theme
}

/// A file of a theme, of whose passages with two versions the first is taken; that there are some is reported.
fn first_version(file: RawFile, files: &mut Files, diagnostics: &mut Vec<Diagnostic>) -> RawFile {
    let kind = if file.path.ends_with(".ftl") || file.path.ends_with(".yaml") {
        merge::Kind::Data
    } else {
        merge::Kind::Prose
    };
    let Ok(text) = std::str::from_utf8(&file.bytes) else { return file };
    let Some(found) = merge::conflict(text, kind) else { return file };
    diagnostics.push(found.finding(files.add(&file.path, text)));
    RawFile::new(file.path, found.first.into_bytes())
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

/// Reads `strings/<code>.ftl` of each language. What one of them lacks is reported, unless it has a file that cannot be read.
fn words(
    label: &str,
    raw: &BTreeMap<String, Vec<RawFile>>,
    languages: &Languages,
    files: &mut Files,
    diagnostics: &mut Vec<Diagnostic>,
) -> Strings {
    let mut strings = Strings::default();
    let mut read: Vec<(Lang, Vec<FileId>)> = Vec::new();
    for (lang, language) in languages.iter() {
        strings.begin(&language.tag);
        let name = format!("{}.ftl", language.code);
        let Some(layers) = raw.get(&name) else {
            let missing = format!("{label}/strings/{name}");
            diagnostics.push(Diagnostic::in_path(Code::ThemeIncomplete, &missing).with("what", missing.as_str()));
            continue;
        };
        let own: Vec<Option<FileId>> = layers.iter().map(|file| lay(&mut strings, file, files, diagnostics)).collect();
        read.extend(own.into_iter().collect::<Option<Vec<_>>>().map(|own| (lang, own)));
    }
    lone_words(&strings, &read, files, languages, diagnostics);
    for (lang, _) in &read {
        missing_terms(&strings, *lang, &format!("{label}/strings/{}.ftl", languages.get(*lang).code), diagnostics);
    }
    strings
}

/// Lays the words of a file over those of the language so far; `None` if they cannot be read.
fn lay(strings: &mut Strings, file: &RawFile, files: &mut Files, diagnostics: &mut Vec<Diagnostic>) -> Option<FileId> {
    let text = text(file, diagnostics)?;
    let id = files.add(&file.path, text);
    let Err((reason, place)) = strings.lay(text) else { return Some(id) };
    let line = text[place.min(text.len())..].lines().next().unwrap_or_default().len();
    diagnostics.push(Diagnostic::at(Code::StringsSyntax, Span::new(id, place, place + line)).with("reason", reason));
    None
}

/// Reports the keys that only some languages have: one that a single language has where it stands, any other in the languages
/// that lack it.
fn lone_words(
    strings: &Strings,
    read: &[(Lang, Vec<FileId>)],
    files: &Files,
    languages: &Languages,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let keys: Vec<BTreeSet<&str>> = read.iter().map(|(lang, _)| strings.keys(*lang).collect()).collect();
    let all: BTreeSet<&str> = keys.iter().flatten().copied().collect();
    for key in all {
        let has = |place: &usize| keys[*place].contains(key);
        let (with, without): (Vec<usize>, Vec<usize>) = (0..read.len()).partition(has);
        if let ([only], [_, ..]) = (&with[..], &without[..]) {
            let place = read[*only].1.iter().rev().find_map(|file| key_in(*file, key, files));
            let lacking: Vec<String> = without.iter().map(|place| languages.get(read[*place].0).code.clone()).collect();
            diagnostics.extend(place.map(|span| {
                Diagnostic::at(Code::MissingString, span)
                    .with("key", key)
                    .with("problem", Argument::Message("string-of-one"))
                    .with("languages", Argument::Choice(lacking))
            }));
            continue;
        }
        for place in without {
            let path = read[place].1.last().map_or("", |file| &files.get(*file).path);
            diagnostics.push(lacking_string(path, key));
        }
    }
}

fn lacking_string(path: &str, key: &str) -> Diagnostic {
    Diagnostic::in_path(Code::MissingString, path)
        .with("key", key)
        .with("problem", Argument::Message("string-not-there"))
}

/// Where a key stands in a file of interface words.
fn key_in(file: FileId, key: &str, files: &Files) -> Option<Span> {
    let text = &files.get(file).text;
    let mut starts = std::iter::once(0).chain(text.match_indices('\n').map(|(end, _)| end + 1));
    let is_its = |start: &usize| {
        text[*start..].strip_prefix(key).is_some_and(|rest| rest.trim_start_matches(' ').starts_with('='))
    };
    starts.find(is_its).map(|start| Span::new(file, start, start + key.len()))
}

/// Reports the terms, and the forms of terms, that words of a language refer to in vain.
fn missing_terms(strings: &Strings, lang: Lang, path: &str, diagnostics: &mut Vec<Diagnostic>) {
    for MissingTerm { term, form } in strings.missing_terms(lang) {
        let term = format!("-{term}");
        diagnostics.push(match form {
            None => lacking_string(path, &term),
            Some(form) => Diagnostic::in_path(Code::MissingForm, path).with("term", term).with("form", form),
        });
    }
}
