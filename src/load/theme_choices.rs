//! What a theme lets its sites set, and what the site sets of it.

use std::collections::{BTreeMap, BTreeSet};

use crate::config::{SettingEntry, SettingKind, Site, ThemeSettings, Written, WrittenValue};
use crate::decode::Plain;
use crate::diagnostic::{Argument, Code, Diagnostic, nearest};
use crate::lang::Languages;
use crate::route::Route;
use crate::source::{Blob, Span, Spanned};
use crate::theme::{
    ASSET_FOLDER, Colour, Faint, LEAST_CONTRAST, Pair, SETTINGS_STYLE, Setting, SettingValue, Theme, faint, style,
};

/// Gives a theme its settings, with the values of the site where it has some, and the style sheet of those. What is declared later goes
/// before what is declared first. Gives the places at which the site sets what.
pub(super) fn apply(
    declared: &[ThemeSettings],
    (name, site): (&str, Option<&Site>),
    languages: &Languages,
    theme: &mut Theme,
    diagnostics: &mut Vec<Diagnostic>,
) -> BTreeMap<String, Span> {
    let mut entries: BTreeMap<&str, (&SettingEntry, Option<&Written>)> = BTreeMap::new();
    for entry in declared.iter().flat_map(|settings| &settings.settings) {
        // The style sheets of the theme have the value that was declared first.
        let usual = entries.get(entry.name.value.0.as_str()).map_or(entry.default.as_ref(), |(_, usual)| *usual);
        entries.insert(&entry.name.value.0, (entry, usual));
    }
    diagnostics.extend(declared.iter().flat_map(|settings| &settings.settings).flat_map(unsound));
    let own = own(site, name, &entries, diagnostics);
    for (name, (entry, usual)) in &entries {
        let context = Context { entry, theme, languages };
        let written = own.get(name).copied().or(entry.default.as_ref());
        let value = written.and_then(|written| context.value(written).map_err(|it| diagnostics.push(it)).ok());
        let usual = usual.and_then(|usual| context.value(usual).ok());
        if let (Some(written), Some(value)) = (written, &value) {
            diagnostics.extend(contrast(name, written.span, value));
        }
        let text = |text: &Plain| text.0.clone();
        let setting = Setting {
            kind: entry.kind.name(),
            label: entry.label.0.iter().map(|(code, label)| (text(code), text(label))).collect(),
            choices: entry.choices.iter().map(|choice| text(&choice.value)).collect(),
            usual,
            value,
        };
        theme.settings.insert((*name).to_owned(), setting);
    }
    if let Some(style) = style(&theme.settings) {
        theme.assets.insert(asset(SETTINGS_STYLE), Blob::new(style.into_bytes()));
    }
    own.into_iter().map(|(name, written)| (name.to_owned(), written.span)).collect()
}

/// What is wrong with a setting as the theme declares it.
fn unsound(entry: &SettingEntry) -> Vec<Diagnostic> {
    let name = &entry.name;
    let is_name = |text: &str| {
        let is_rest = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
        text.starts_with(|first: char| first.is_ascii_lowercase()) && text.bytes().all(is_rest)
    };
    let told = |problem: &'static str| finding(name.span, problem).with("name", name.value.0.as_str());
    let needs_choices = matches!(entry.kind, SettingKind::Choice | SettingKind::Sections);
    let mut found = Vec::new();
    if !is_name(&name.value.0) {
        let small = name.value.0.to_lowercase();
        let letters = small.chars().map(|one| if one.is_ascii_alphanumeric() { one } else { '_' });
        let instead: String = letters.collect();
        let near = Some(instead).filter(|instead| is_name(instead));
        found.push(told("setting-name").with_meant(near));
    }
    if needs_choices && entry.choices.is_empty() {
        found.push(told("setting-choices"));
    }
    found
}

/// The address of an asset.
pub(super) fn asset(name: &str) -> Route {
    Route::file(std::iter::once(ASSET_FOLDER).chain(name.split('/')))
}

/// What the site sets of this theme. What the theme does not know, and themes that the site is not shown in, are reported.
fn own<'s>(
    site: Option<&'s Site>,
    theme: &str,
    entries: &BTreeMap<&str, (&SettingEntry, Option<&Written>)>,
    diagnostics: &mut Vec<Diagnostic>,
) -> BTreeMap<&'s str, &'s Written> {
    let mut own = BTreeMap::new();
    let Some(site) = site else { return own };
    for (of, values) in &site.theme_settings.0 {
        // Once is enough in a site of several themes.
        if site.theme() == theme && !site.uses_theme(&of.value.0) {
            diagnostics.push(finding(of.span, "setting-theme").with("name", of.value.0.as_str()));
        }
        for (name, written) in values.0.iter().filter(|_| of.value.0 == theme) {
            if entries.contains_key(name.value.0.as_str()) {
                own.insert(name.value.0.as_str(), written);
                continue;
            }
            let known: Vec<String> = entries.keys().map(|&name| name.to_owned()).collect();
            let problem = if known.is_empty() { "setting-none" } else { "setting-unknown" };
            let found = finding(name.span, problem).with("name", name.value.0.as_str());
            let near = nearest(&name.value.0, entries.keys().copied());
            diagnostics.push(found.with_meant(near).with("known", Argument::Choice(known)));
        }
    }
    own
}

fn finding(span: Span, problem: &'static str) -> Diagnostic {
    Diagnostic::at(Code::ThemeSetting, span).with("problem", Argument::Message(problem))
}

/// A colour that cannot be read on what lies behind it.
fn contrast(name: &str, span: Span, value: &SettingValue) -> Vec<Diagnostic> {
    let SettingValue::Colour(colour, Some(ground)) = value else { return Vec::new() };
    let sides = [("setting-light", colour.light, ground.light), ("setting-dark", colour.dark, ground.dark)];
    let unreadable = sides.into_iter().filter(|(_, colour, ground)| colour.contrast(*ground) < LEAST_CONTRAST);
    let told = unreadable
        .map(|(side, colour, ground)| low_contrast("low-contrast-words", (name, span), (side, colour, ground)));
    told.collect()
}

/// The finding for a colour of a setting that has too little contrast with another.
fn low_contrast(
    problem: &'static str,
    (name, span): (&str, Span),
    (side, colour, ground): (&'static str, Colour, Colour),
) -> Diagnostic {
    // What is told is never more than there is.
    let ratio = (colour.contrast(ground) * 100.0).floor() / 100.0;
    Diagnostic::at(Code::LowContrast, span)
        .with("problem", Argument::Message(problem))
        .with("name", name)
        .with("side", Argument::Message(side))
        .with("value", colour.to_string())
        .with("ground", ground.to_string())
        .with("ratio", format!("{ratio:.2}"))
        .with("instead", colour.readable_on(ground).to_string())
}

/// The colours that the site sets and in which the mark of its theme cannot be made out. `own` says where the site sets what.
pub(super) fn faint_in_mark(theme: &Theme, drawing: &str, own: &BTreeMap<String, Span>) -> Vec<Diagnostic> {
    let told = |faint: &Faint<'_>| {
        let span = own.get(faint.setting)?;
        let side = if faint.is_dark { "setting-dark" } else { "setting-light" };
        Some(low_contrast("low-contrast-mark", (faint.setting, *span), (side, faint.colour, faint.beside)))
    };
    faint(&theme.settings, drawing).iter().filter_map(told).collect()
}

/// What a value is read by.
struct Context<'a> {
    entry: &'a SettingEntry,
    theme: &'a Theme,
    languages: &'a Languages,
}

impl Context<'_> {
    /// The value, or what is wrong with it.
    fn value(&self, written: &Written) -> Result<SettingValue, Diagnostic> {
        match self.entry.kind {
            SettingKind::Colour => self.colour(written),
            SettingKind::Text => self.text(written),
            SettingKind::Choice => {
                let word = self.word(written, "setting-choice")?;
                self.choice(&Spanned { value: word.to_owned(), span: written.span }, "setting-choice")?;
                Ok(SettingValue::Choice(word.to_owned()))
            }
            SettingKind::Image => {
                let name = self.word(written, "setting-image")?;
                if !self.theme.assets.contains_key(&asset(name)) {
                    return Err(self.problem(written.span, "setting-image").with("value", name));
                }
                Ok(SettingValue::Image(asset(name).to_string()))
            }
            SettingKind::Font => {
                let families = self.word(written, "setting-font")?;
                if !is_families(families) {
                    return Err(self.problem(written.span, "setting-font").with("value", families));
                }
                Ok(SettingValue::Font(families.to_owned()))
            }
            SettingKind::Sections => self.sections(written),
            SettingKind::Switch => match self.word(written, "setting-switch")? {
                "true" => Ok(SettingValue::Switch(true)),
                "false" => Ok(SettingValue::Switch(false)),
                other => Err(self.problem(written.span, "setting-switch").with("value", other)),
            },
        }
    }

    fn problem(&self, span: Span, problem: &'static str) -> Diagnostic {
        let known = self.entry.choices.iter().map(|choice| choice.value.0.clone()).collect();
        finding(span, problem).with("name", self.entry.name.value.0.as_str()).with("known", Argument::Choice(known))
    }

    fn word<'w>(&self, written: &'w Written, problem: &'static str) -> Result<&'w str, Diagnostic> {
        match &written.value {
            WrittenValue::Word(word) => Ok(word),
            _ => Err(self.problem(written.span, problem).with("value", "…")),
        }
    }

    /// One colour alone is that for light; for dark it is the next to it that can be read there.
    fn colour(&self, written: &Written) -> Result<SettingValue, Diagnostic> {
        let ground = self.entry.contrast_with.as_ref().map(|ground| self.pair(ground, None)).transpose()?;
        Ok(SettingValue::Colour(self.pair(written, ground)?, ground))
    }

    fn pair(&self, written: &Written, ground: Option<Pair>) -> Result<Pair, Diagnostic> {
        let wrong = |span: Span, value: &str| self.problem(span, "setting-colour").with("value", value);
        let read = |span: Span, text: &str| Colour::parse(text).ok_or_else(|| wrong(span, text));
        match &written.value {
            WrittenValue::Word(word) => {
                let light = read(written.span, word)?;
                Ok(Pair { light, dark: ground.map_or(light, |ground| light.readable_on(ground.dark)) })
            }
            WrittenValue::Cases(cases) => {
                if let Some((other, _)) =
                    cases.iter().find(|(case, _)| !["light", "dark"].contains(&case.value.as_str()))
                {
                    return Err(self.problem(other.span, "setting-side").with("value", other.value.as_str()));
                }
                let side = |name: &str| {
                    let found = cases.iter().find(|(case, _)| case.value == name);
                    found.map(|(_, colour)| read(colour.span, &colour.value)).transpose()
                };
                match (side("light")?, side("dark")?) {
                    (Some(light), Some(dark)) => Ok(Pair { light, dark }),
                    (Some(_), None) => Err(self.problem(written.span, "setting-half").with("value", "dark")),
                    (None, _) => Err(self.problem(written.span, "setting-half").with("value", "light")),
                }
            }
            WrittenValue::Words(_) => Err(self.problem(written.span, "setting-colours")),
        }
    }

    fn text(&self, written: &Written) -> Result<SettingValue, Diagnostic> {
        let wrong = |span: Span, value: &str| self.problem(span, "setting-text").with("value", value);
        match &written.value {
            WrittenValue::Word(word) => Ok(SettingValue::Text(BTreeMap::from([(String::new(), word.clone())]))),
            WrittenValue::Words(_) => Err(wrong(written.span, "…")),
            WrittenValue::Cases(cases) => {
                // A theme speaks more languages than one of its sites; a site none but its own.
                let is_default = self.entry.default.as_ref().is_some_and(|default| default.span == written.span);
                let knows = |code: &str| self.languages.iter().any(|(_, language)| language.code == code);
                if let Some((code, _)) = cases.iter().find(|(code, _)| !is_default && !knows(&code.value)) {
                    return Err(wrong(code.span, &code.value));
                }
                let lacks = |code: &&str| !cases.iter().any(|(case, _)| case.value == **code);
                let codes = self.languages.iter().map(|(_, language)| language.code.as_str());
                let missing: Vec<String> = codes.filter(lacks).map(str::to_owned).collect();
                if !missing.is_empty() {
                    let found =
                        finding(written.span, "setting-language").with("name", self.entry.name.value.0.as_str());
                    return Err(found.with("languages", Argument::Choice(missing)));
                }
                let text = |(code, word): &(Spanned<String>, Spanned<String>)| (code.value.clone(), word.value.clone());
                Ok(SettingValue::Text(cases.iter().map(text).collect()))
            }
        }
    }

    fn sections(&self, written: &Written) -> Result<SettingValue, Diagnostic> {
        let WrittenValue::Words(words) = &written.value else {
            return Err(self.problem(written.span, "setting-sections").with("value", "…"));
        };
        let mut seen = BTreeSet::new();
        for word in words {
            self.choice(word, "setting-sections")?;
            if !seen.insert(&word.value) {
                return Err(self.problem(word.span, "setting-twice").with("value", word.value.as_str()));
            }
        }
        Ok(SettingValue::Sections(words.iter().map(|word| word.value.clone()).collect()))
    }

    /// Sees to it that a word is one of those that the theme knows.
    fn choice(&self, word: &Spanned<String>, problem: &'static str) -> Result<(), Diagnostic> {
        let mut known = self.entry.choices.iter().map(|choice| choice.value.0.as_str());
        if known.any(|known| known == word.value) {
            return Ok(());
        }
        let near = nearest(&word.value, self.entry.choices.iter().map(|choice| choice.value.0.as_str()));
        Err(self.problem(word.span, problem).with("value", word.value.as_str()).with_meant(near))
    }
}

/// Whether a text names families of fonts, and nothing that would end a declaration.
fn is_families(text: &str) -> bool {
    let is_part = |part: &str| {
        let name = part.trim();
        let name = name.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap_or(name);
        !name.is_empty() && name.chars().all(|letter| letter.is_alphanumeric() || " -_".contains(letter))
    };
    text.split(',').all(is_part)
}
