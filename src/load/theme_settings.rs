//! `theme.yaml` of a theme: its engine, its mark, and the order of its fonts. That of the site's own folder goes before that in the program.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::folders::SITE_FILE;
use super::theme_choices::{self, asset};
use super::tree::RawFile;
use crate::config::{EngineName, ThemeSettings, Written};
use crate::decode::{Context, Decode, NONE_STALE, Plain};
use crate::diagnostic::{Argument, Code, Diagnostic};
use crate::lang::Languages;
use crate::picture::{Fonts, Mark};
use crate::route::Route;
use crate::source::{Blob, Files, Span, Spanned};
use crate::theme::{ASSET_FOLDER, Dialect, FONT_FOLDER, SettingValue, Theme, ThemeMark, recoloured};
use crate::yaml::{self, Value};

/// The file of the settings, in the folder of a theme.
pub(super) const FILE: &str = "theme.yaml";

/// What the names of fonts end in.
const ENDINGS: [&str; 4] = [".otf", ".ttf", ".otc", ".ttc"];

/// What the names of the licences end in that fonts ask to lie beside them.
const LICENCES: [&str; 2] = [".txt", ".md"];

/// Decodes the settings; `None` if they cannot be read, which is reported.
pub(super) fn decode(
    file: &RawFile,
    text: &str,
    languages: &Languages,
    files: &mut Files,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<ThemeSettings> {
    let id = files.add(&file.path, text);
    let node = yaml::parse(id, text, diagnostics)?;
    yaml::report_forbidden(text, &node, diagnostics);
    // A value that may be left out is none without a word.
    if let Some(Value::List(settings)) = node.get("settings").map(|settings| &settings.value) {
        let values = settings.iter().flat_map(|setting| [setting.get("default"), setting.get("contrast_with")]);
        diagnostics.extend(values.flatten().filter_map(|value| Written::colour_in_comment(value, text)));
    }
    ThemeSettings::decode(&node, &mut Context { languages, source: text, stale: NONE_STALE, diagnostics })
}

/// Gives a theme its dialect, its mark and its fonts, which lie among its files. The last settings go before those below them. What lies among the
/// fonts and is neither one nor their licence is reported.
pub(super) fn apply(
    settings: &[ThemeSettings],
    (label, changed, own): (&str, &BTreeSet<Route>, &BTreeMap<String, Span>),
    mut fonts: BTreeMap<String, Blob>,
    theme: &mut Theme,
    diagnostics: &mut Vec<Diagnostic>,
) {
    theme.dialect = match settings.iter().rev().find_map(|settings| settings.engine) {
        Some(EngineName::Tera) => Dialect::Tera,
        Some(EngineName::Minijinja) | None => Dialect::Minijinja,
    };
    let mut seen = BTreeSet::new();
    for named in settings.iter().rev().flat_map(|settings| &settings.fonts) {
        // The settings in the program and those of the site may name the same.
        if !seen.insert(&named.value.0) {
            continue;
        }
        let Some(font) = fonts.remove(&named.value.0) else {
            diagnostics.push(finding(named, FONT_FOLDER, "theme-file-missing"));
            continue;
        };
        if is_font(&named.value.0, &font) {
            theme.fonts.push(font);
        } else {
            diagnostics.push(finding(named, FONT_FOLDER, "theme-file-no-font"));
        }
    }
    fonts.retain(|name, _| !ends(name, &LICENCES));
    for (name, file) in fonts {
        if is_font(&name, &file) {
            theme.fonts.push(file);
        } else {
            diagnostics.push(Diagnostic::in_path(Code::UnexpectedFile, &format!("{label}/{FONT_FOLDER}/{name}")));
        }
    }
    if let Some(route) = own_mark(theme) {
        let own = mark(&route, theme);
        let told = |problem: &'static str| {
            let found =
                Diagnostic::in_path(Code::ThemeFile, SITE_FILE).with("file", route.as_str().trim_start_matches('/'));
            found.with("problem", Argument::Message(problem))
        };
        theme.mark = own.map_err(|problem| diagnostics.push(told(problem))).ok();
        return;
    }
    theme.mark = settings.iter().rev().find_map(|settings| settings.mark.as_ref()).and_then(|named| {
        let route = asset(&named.value.0);
        // What the site has laid over the mark has the colours that it is meant to have.
        if !changed.contains(&route) {
            diagnostics.extend(recolour(&route, theme, own));
        }
        mark(&route, theme).map_err(|problem| diagnostics.push(finding(named, ASSET_FOLDER, problem))).ok()
    });
}

/// Whether a file is a font that can be read, and is called like one.
fn is_font(name: &str, file: &Blob) -> bool {
    ends(name, &ENDINGS) && !Fonts::new(std::slice::from_ref(file)).is_empty()
}

fn ends(name: &str, endings: &[&str]) -> bool {
    let name = name.to_ascii_lowercase();
    endings.iter().any(|ending| name.ends_with(ending))
}

/// The mark that the site sets, where the theme lets it.
fn own_mark(theme: &Theme) -> Option<Route> {
    match theme.settings.get("mark").filter(|setting| setting.is_own())?.value.as_ref()? {
        SettingValue::Image(address) => Route::parse(address),
        _ => None,
    }
}

/// Gives the mark of a theme the colours that the site sets, and tells those in which it cannot be made out.
fn recolour(route: &Route, theme: &mut Theme, own: &BTreeMap<String, Span>) -> Vec<Diagnostic> {
    let svg = theme.assets.get(route).and_then(|file| std::str::from_utf8(&file.bytes).ok());
    let Some(svg) = svg else { return Vec::new() };
    let faint = theme_choices::faint_in_mark(theme, svg, own);
    if let Cow::Owned(svg) = recoloured(&theme.settings, svg) {
        theme.assets.insert(route.clone(), Blob::new(svg.into_bytes()));
    }
    faint
}

/// The mark, or why there is none.
fn mark(route: &Route, theme: &Theme) -> Result<ThemeMark, &'static str> {
    let file = theme.assets.get(route).ok_or("theme-file-missing")?;
    let fonts = Fonts::new(&theme.fonts);
    let mark = std::str::from_utf8(&file.bytes).ok().and_then(|svg| Mark::new(svg, &fonts).ok());
    Ok(ThemeMark { route: route.clone(), mark: mark.ok_or("theme-file-no-mark")? })
}

fn finding(named: &Spanned<Plain>, folder: &str, problem: &'static str) -> Diagnostic {
    Diagnostic::at(Code::ThemeFile, named.span)
        .with("file", format!("{folder}/{}", named.value.0))
        .with("problem", Argument::Message(problem))
}
