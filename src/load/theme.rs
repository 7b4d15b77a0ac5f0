//! Reads a theme: the one in the program, with the files and words of the site's own folder of that name laid over it.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::embedded;
use super::sources::{Layer, theme_label};
use super::theme_base::Base;
use super::tree::{LARGEST, RawFile};
use super::{content, merge, theme_choices, theme_settings, theme_slips};
use crate::config::Site;
use crate::diagnostic::{Argument, Code, Diagnostic, Location};
use crate::lang::{Lang, Languages};
use crate::route::Route;
use crate::source::{FileId, Files, Span};
use crate::theme::{
    ASSET_FOLDER, DEEPEST_STYLE, FONT_FOLDER, MissingTerm, NAME, ORIGINALS, Strings, Theme, key_in, references,
    too_deep,
};

/// Puts the theme of a name together from what comes with the program and the site's own files. What it lacks is reported, at the place where
/// the settings name it if they do, and hides nothing that is wrong with the content.
pub(super) fn load(
    name: &str,
    site: Option<&Site>,
    own: Layer,
    base: &Base,
    languages: &Languages,
    files: &mut Files,
    diagnostics: &mut Vec<Diagnostic>,
) -> Theme {
    let label = theme_label(name);
    let mut layers = vec![shipped(name, &label)];
    diagnostics.extend(own.diagnostics);
    if own.is_there {
        layers.push(own.files);
    } else if layers[0].is_empty() {
        let found = unknown_theme(site.and_then(|site| named_at(name, site)), &label);
        let shipped = embedded::shipped_themes();
        let known = own.beside.iter().map(String::as_str).chain(shipped.iter().map(String::as_str));
        diagnostics.push(found.with_nearest(name, known));
        return Theme::default();
    }
    let below = |file: &RawFile| in_folder(&file.path, &label);
    let own = layers.get(1).into_iter().flatten().map(below).collect();
    let paths = theme_slips::Paths { shipped: layers[0].iter().map(below).collect(), own };
    let mut theme = Theme::default();
    // The assets of the program over which the site has laid others.
    let mut changed = BTreeSet::new();
    let mut strings: BTreeMap<String, Vec<Words>> = BTreeMap::new();
    let (mut fonts, mut settings) = (BTreeMap::new(), Vec::new());
    let layers = layers.into_iter().enumerate();
    for (is_own, file) in layers.flat_map(|(layer, files)| files.into_iter().map(move |file| (layer > 0, file))) {
        let below = in_folder(&file.path, &label);
        if merge::is_left_over(&file.path) {
            diagnostics.push(Diagnostic::in_path(Code::MergeLeftover, &file.path));
            continue;
        }
        let file = first_version(file, files, diagnostics);
        match below.split_once('/') {
            Some(("templates", name)) => {
                if let Some(text) = text(&file, diagnostics) {
                    // What is laid over has a name of its own where what lies over it extends it. Anywhere else its pieces would be there twice.
                    let original = format!("{ORIGINALS}{name}");
                    let extends = text.contains(&original);
                    let id = files.add(&file.path, text);
                    theme.own.extend(is_own.then_some(id));
                    let below = theme.templates.insert(name.to_owned(), id);
                    if let Some(below) = below.filter(|_| extends) {
                        theme.templates.insert(original, below);
                    }
                }
            }
            Some((ASSET_FOLDER, name)) => {
                let route = Route::file(std::iter::once(ASSET_FOLDER).chain(name.split('/')));
                theme.sheets.remove(&route);
                if let Some(css) = std::str::from_utf8(&file.bytes).ok().filter(|_| name.ends_with(".css")) {
                    diagnostics.extend(depth(&file, files));
                    if !references(css).is_empty() {
                        theme.sheets.insert(route.clone(), files.add(&file.path, css));
                    }
                }
                let file = file.into_blob();
                let digest = file.digest;
                if theme.assets.insert(route.clone(), file).is_some_and(|below| below.digest != digest) {
                    changed.insert(route);
                }
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
                strings.entry(name.to_owned()).or_default().push(Words { file, is_own });
            }
            _ => diagnostics.push(Diagnostic::in_path(Code::UnexpectedFile, &file.path)),
        }
    }
    let own = theme_choices::apply(&settings, (name, site), languages, &mut theme, diagnostics);
    theme_settings::apply(&settings, (&label, &changed, &own), fonts, &mut theme, diagnostics);
    let base = settings.iter().any(|settings| settings.words.is_some()).then_some(base);
    theme.strings = Arc::new(words(&label, &strings, base, languages, files, diagnostics));
    theme_slips::find(&label, &paths, &mut theme, languages, files, diagnostics);
    theme
}

/// A file of interface words.
struct Words {
    file: RawFile,
    is_own: bool,
}

/// The path of a file in the folder of its theme.
fn in_folder(path: &str, label: &str) -> String {
    path.strip_prefix(label).unwrap_or(path).trim_start_matches('/').to_owned()
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

/// Where the settings name a theme, if they do.
fn named_at(name: &str, site: &Site) -> Option<Span> {
    let mut others = site.other_themes().map(|theme| &theme.name);
    others.find(|other| other.value.0 == name).or(site.named_theme()).map(|named| named.span)
}

fn unknown_theme(named: Option<Span>, label: &str) -> Diagnostic {
    let finding = match named {
        Some(span) => Diagnostic::at(Code::ThemeIncomplete, span),
        None => Diagnostic::in_path(Code::ThemeIncomplete, label),
    };
    finding.with("what", label)
}

fn shipped(name: &str, label: &str) -> Vec<RawFile> {
    let file = |(path, data): (String, Cow<'static, [u8]>)| {
        debug_assert!(data.len() as u64 <= LARGEST);
        RawFile::new(format!("{label}/{path}"), data.into_owned())
    };
    embedded::shipped(name).into_iter().map(file).collect()
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

/// Reads `strings/<code>.ftl` of each language, over the words that the theme builds on. What one of them lacks is reported, unless it has a file
/// that cannot be read.
fn words(
    label: &str,
    raw: &BTreeMap<String, Vec<Words>>,
    base: Option<&Base>,
    languages: &Languages,
    files: &mut Files,
    diagnostics: &mut Vec<Diagnostic>,
) -> Strings {
    let mut strings = Strings::default();
    let mut read: Vec<(Lang, Vec<FileId>)> = Vec::new();
    for (lang, language) in languages.iter() {
        strings.begin(&language.tag);
        let name = format!("{}.ftl", language.code);
        let mut own = base.map(|base| base_words(base, &name, &mut strings, files, diagnostics)).unwrap_or_default();
        let has_base = !own.is_empty();
        let layers = raw.get(&name).map(Vec::as_slice).unwrap_or_default();
        if layers.is_empty() && !has_base {
            let missing = format!("{label}/strings/{name}");
            diagnostics.push(Diagnostic::in_path(Code::ThemeIncomplete, &missing).with("what", missing.as_str()));
            continue;
        }
        let over: Vec<Option<FileId>> =
            layers.iter().map(|words| lay(&mut strings, words, files, diagnostics)).collect();
        // The name under which readers know another theme is none for this one.
        if base.is_some_and(|base| base.is_beside)
            && !over.iter().flatten().any(|file| key_in(&files.get(*file).text, NAME).is_some())
        {
            diagnostics.push(lacking_string(&format!("{label}/strings/{name}"), NAME));
        }
        own.extend(over);
        read.extend(own.into_iter().collect::<Option<Vec<_>>>().map(|own| (lang, own)));
    }
    lone_words(&strings, &read, files, languages, diagnostics);
    for (lang, own) in &read {
        let path = format!("{label}/strings/{}.ftl", languages.get(*lang).code);
        missing_terms(&strings, *lang, (&path, own), files, diagnostics);
        for (key, file, name) in strings.astray(*lang) {
            if let Some(span) = place_of(&[file], key, files) {
                let problem = name.map_or("strings-empty", |_| "strings-astray");
                let found = Diagnostic::at(Code::StringsSyntax, span).with("problem", Argument::Message(problem));
                tell_once(found.with("key", key).with("name", name.unwrap_or_default()), diagnostics);
            }
        }
    }
    strings
}

/// Lays the words of a language that a theme builds on: those in the program, and the site's own over them. What is wrong with these is told
/// once.
fn base_words(
    base: &Base,
    name: &str,
    strings: &mut Strings,
    files: &mut Files,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Option<FileId>> {
    let label = theme_label(Site::DEFAULT_THEME);
    let path = format!("{label}/strings/{name}");
    let mut told = Vec::new();
    let copy = |file: &RawFile| Words { file: RawFile::new(file.path.clone(), file.bytes.clone()), is_own: true };
    let files_of = shipped(Site::DEFAULT_THEME, &label)
        .into_iter()
        .map(|file| Words { file, is_own: false })
        .chain(base.own.iter().map(copy))
        .filter(|words| words.file.path == path);
    let read = |Words { file, is_own }| {
        let file = first_version(file, files, &mut told);
        lay(strings, &Words { file, is_own }, files, &mut told)
    };
    let laid = files_of.map(read).collect();
    if !base.is_told {
        diagnostics.extend(told);
    }
    laid
}

/// Lays the words of a file over those of the language so far; `None` if they cannot be read.
fn lay(strings: &mut Strings, words: &Words, files: &mut Files, diagnostics: &mut Vec<Diagnostic>) -> Option<FileId> {
    let text = text(&words.file, diagnostics)?;
    let id = files.add(&words.file.path, text);
    let Err((reason, place)) = strings.lay(text, words.is_own.then_some(id)) else { return Some(id) };
    let line = text[place.min(text.len())..].lines().next().unwrap_or_default().len();
    let found = Diagnostic::at(Code::StringsSyntax, Span::new(id, place, place + line));
    diagnostics.push(found.with("problem", Argument::Message("strings-not-fluent")).with("reason", reason));
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
            let place = place_of(&read[*only].1, key, files);
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

/// Where a key stands in files of interface words, the last of those that have it.
fn place_of(own: &[FileId], key: &str, files: &Files) -> Option<Span> {
    let place = |file: &FileId| key_in(&files.get(*file).text, key).map(|at| Span::new(*file, at.start, at.end));
    own.iter().rev().find_map(place)
}

/// Reports the terms, and the forms of terms, that words of a language refer to in vain: a term where words ask for it, a form where the term
/// is given.
fn missing_terms(
    strings: &Strings,
    lang: Lang,
    (path, own): (&str, &[FileId]),
    files: &Files,
    diagnostics: &mut Vec<Diagnostic>,
) {
    for (MissingTerm { term, form }, key) in strings.missing_terms(lang) {
        let term = format!("-{term}");
        let at = |code, key: &str| match place_of(own, key, files) {
            Some(span) => Diagnostic::at(code, span),
            None => Diagnostic::in_path(code, path),
        };
        let found = match form {
            None => {
                at(Code::MissingString, &key).with("key", term).with("problem", Argument::Message("string-not-there"))
            }
            Some(form) => at(Code::MissingForm, &term).with("term", term).with("form", form),
        };
        tell_once(found, diagnostics);
    }
}

/// Reports what is wrong with words on which several themes build once.
fn tell_once(found: Diagnostic, diagnostics: &mut Vec<Diagnostic>) {
    let is_it = |known: &Diagnostic| known.message() == found.message() && known.location == found.location;
    if matches!(found.location, Location::Path(_)) || !diagnostics.iter().any(is_it) {
        diagnostics.push(found);
    }
}
