//! A theme: templates, interface words and assets, as read.

mod colour;
mod references;
mod setting;
mod style;
mod terms;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::lang::{Lang, Periods};
use crate::picture::Mark;
use crate::route::Route;
use crate::source::{Blob, FileId, Files};

pub use colour::{Colour, LEAST_CONTRAST, Pair};
pub use references::{Reference, Target, references, with_addresses};
pub use setting::{SHADES, Setting, SettingValue, Settings, recoloured, style};
pub use style::{DEEPEST_STYLE, too_deep};
pub use terms::MissingTerm;
use terms::Terms;

/// The folder of the site in which assets are published.
pub const ASSET_FOLDER: &str = "assets";

/// The name among the assets under which the style sheet of the settings is published.
pub const SETTINGS_STYLE: &str = "theme-settings.css";

/// The folder of a theme in which fonts lie, which draw pictures and are not published.
pub const FONT_FOLDER: &str = "fonts";

/// The interface words by which readers know a theme in a site of several.
pub const NAME: &str = "theme-name";

/// In whose dialect templates are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Dialect {
    /// `MiniJinja`'s.
    #[default]
    Minijinja,
    /// Tera's.
    Tera,
}

/// A theme.
#[derive(Debug, Default)]
pub struct Theme {
    /// The dialect of the templates.
    pub dialect: Dialect,
    /// The templates by name, such as `task.html`.
    pub templates: BTreeMap<String, FileId>,
    /// The assets by the address that templates use, before content hashes are put into the names.
    pub assets: BTreeMap<Route, Blob>,
    /// The texts of those that are style sheets and refer to other files.
    pub sheets: BTreeMap<Route, FileId>,
    /// The fonts that draw pictures, in the order in which they are asked for a character.
    pub fonts: Vec<Blob>,
    /// The mark of its sites.
    pub mark: Option<ThemeMark>,
    /// The interface words.
    pub strings: Arc<Strings>,
    /// What its sites can set, and what this one has.
    pub settings: Settings,
}

/// The mark of a theme.
#[derive(Clone, Debug)]
pub struct ThemeMark {
    /// The address of the asset.
    pub route: Route,
    /// The drawing.
    pub mark: Mark,
}

impl Theme {
    /// Whether any template has this word in it. What no template names need not be worked out; one that only talks about
    /// it costs nothing but time.
    pub fn mentions(&self, word: &str, files: &Files) -> bool {
        self.templates.values().any(|file| files.get(*file).text.contains(word))
    }
}

/// The interface words of a theme in each language of the site.
#[derive(Default)]
pub struct Strings(Vec<Catalogue>);

struct Catalogue {
    bundle: FluentBundle<FluentResource>,
    keys: BTreeSet<String>,
    terms: Terms,
    /// The words of each key that takes no values, put together once, terms and all.
    plain: HashMap<String, Arc<str>>,
}

/// A value that is put into interface words.
#[derive(Clone, Debug)]
pub enum Insert {
    /// A text, shown as it is.
    Text(String),
    /// A number, which chooses plural forms and is shown in the language's digits without grouping.
    Number(f64),
}

impl From<&str> for Insert {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Insert {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Insert {
    fn from(number: usize) -> Self {
        Self::Number(number as f64)
    }
}

/// Why interface words could not be given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StringsError {
    /// There is no such key.
    Unknown,
    /// The words need a value that was not given; here is Fluent's own description.
    Value(String),
}

impl Strings {
    /// Begins the next language, in the order of the site's languages. `tag` chooses the plural rules.
    pub fn begin(&mut self, tag: &str) {
        let language: LanguageIdentifier = tag.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        // Isolation marks would stand in titles and attributes; direction is marked up instead.
        bundle.set_use_isolating(false);
        self.0.push(Catalogue { bundle, keys: BTreeSet::new(), terms: Terms::default(), plain: HashMap::new() });
    }

    /// Lays words over those that the language has so far, key by key.
    ///
    /// # Errors
    ///
    /// Fluent's own description of the first mistake, and the byte where it is.
    pub fn lay(&mut self, text: &str) -> Result<(), (String, usize)> {
        let resource = FluentResource::try_new(text.to_owned()).map_err(|(_, errors)| {
            errors.first().map_or((String::new(), 0), |error| (error.kind.to_string(), error.pos.start))
        })?;
        let Some(catalogue) = self.0.last_mut() else { return Ok(()) };
        catalogue.keys.extend(resource.entries().filter_map(|entry| match entry {
            fluent_syntax::ast::Entry::Message(message) => Some(message.id.name.to_owned()),
            _ => None,
        }));
        catalogue.terms.lay(&resource);
        catalogue.bundle.add_resource_overriding(resource);
        // Words may refer to words that were just laid over.
        let plain = |key: &String| Some((key.clone(), words(&catalogue.bundle, key, None).ok()?.into()));
        catalogue.plain = catalogue.keys.iter().filter_map(plain).collect();
        Ok(())
    }

    /// The words of a key that takes no values; `None` if there is no such key, or its words need a value.
    pub fn plain(&self, lang: Lang, key: &str) -> Option<&Arc<str>> {
        self.0.get(lang.index())?.plain.get(key)
    }

    /// The keys of a language.
    pub fn keys(&self, lang: Lang) -> impl Iterator<Item = &str> {
        self.0.get(lang.index()).into_iter().flat_map(|catalogue| catalogue.keys.iter().map(String::as_str))
    }

    /// The terms, and forms of terms, that words of a language refer to in vain.
    pub fn missing_terms(&self, lang: Lang) -> BTreeSet<MissingTerm> {
        self.0.get(lang.index()).map(|catalogue| catalogue.terms.missing()).unwrap_or_default()
    }

    /// The words of a language for parts of a year and ranges of dates.
    pub fn periods(&self, lang: Lang) -> Periods {
        Periods::said(|key, values| {
            self.say(lang, key, values.iter().map(|(name, value)| (*name, Insert::from(*value)))).ok()
        })
    }

    /// The words of a key with values put in.
    ///
    /// # Errors
    ///
    /// If the key does not exist, or a value is missing.
    pub fn say<'a>(
        &self,
        lang: Lang,
        key: &str,
        inserts: impl IntoIterator<Item = (&'a str, Insert)>,
    ) -> Result<String, StringsError> {
        if let Some(words) = self.plain(lang, key) {
            return Ok(words.to_string());
        }
        let bundle = &self.0.get(lang.index()).ok_or(StringsError::Unknown)?.bundle;
        let mut arguments = FluentArgs::new();
        for (name, value) in inserts {
            let value = match value {
                Insert::Text(text) => FluentValue::from(text),
                Insert::Number(number) => FluentValue::from(number),
            };
            arguments.set(name, value);
        }
        words(bundle, key, Some(&arguments))
    }
}

/// The words of a key, put together.
fn words(
    bundle: &FluentBundle<FluentResource>,
    key: &str,
    arguments: Option<&FluentArgs<'_>>,
) -> Result<String, StringsError> {
    let pattern = bundle.get_message(key).and_then(|message| message.value()).ok_or(StringsError::Unknown)?;
    let mut errors = Vec::new();
    let words = bundle.format_pattern(pattern, arguments, &mut errors).into_owned();
    match errors.first() {
        Some(error) => Err(StringsError::Value(error.to_string())),
        None => Ok(words),
    }
}

impl fmt::Debug for Strings {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Strings of {} languages", self.0.len())
    }
}
