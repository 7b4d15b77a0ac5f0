//! A theme: templates, interface words and assets, as read.

mod colour;
mod references;
mod setting;
mod style;
mod terms;
mod wants;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::resolver::errors::{ReferenceKind, ResolverError};
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::lang::{Lang, Periods};
use crate::picture::Mark;
use crate::route::Route;
use crate::source::{Blob, FileId, Files, Span};

pub use colour::{Colour, LEAST_CONTRAST, Pair};
pub use references::{Reference, Target, references, with_addresses};
pub use setting::{Faint, SHADES, Setting, SettingValue, Settings, faint, recoloured, style};
pub use style::{DEEPEST_STYLE, too_deep};
pub use terms::MissingTerm;
use terms::Terms;
pub use wants::key_in;
use wants::{Wants, wants};

/// The folder of the site in which assets are published.
pub const ASSET_FOLDER: &str = "assets";

/// The name among the assets under which the style sheet of the settings is published.
pub const SETTINGS_STYLE: &str = "theme-settings.css";

/// The folder of a theme in which fonts lie, which draw pictures and are not published.
pub const FONT_FOLDER: &str = "fonts";

/// What the names of templates begin with that come with the program, and over which the site has laid its own.
pub const ORIGINALS: &str = "original/";

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
    /// Those of the templates that are the site's own.
    pub own: BTreeSet<FileId>,
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
    wants: BTreeMap<String, Wants>,
    /// The site's own files of the keys that stand in one.
    own: BTreeMap<String, FileId>,
    /// The keys of words that say nothing, where those that they were laid over say something.
    emptied: BTreeSet<String>,
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
    /// The words need these values, which were not given.
    Values(Vec<String>),
    /// The words cannot be put together; here is Fluent's own description.
    Value(String),
}

impl Strings {
    /// Begins the next language, in the order of the site's languages. `tag` chooses the plural rules.
    pub fn begin(&mut self, tag: &str) {
        let language: LanguageIdentifier = tag.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        // Isolation marks would stand in titles and attributes; direction is marked up instead.
        bundle.set_use_isolating(false);
        self.0.push(Catalogue {
            bundle,
            keys: BTreeSet::new(),
            terms: Terms::default(),
            wants: BTreeMap::new(),
            own: BTreeMap::new(),
            emptied: BTreeSet::new(),
            plain: HashMap::new(),
        });
    }

    /// Lays words over those that the language has so far, key by key: those of a file of the site's own, or of the program.
    ///
    /// # Errors
    ///
    /// Fluent's own description of the first mistake, and the byte where it is.
    pub fn lay(&mut self, text: &str, own: Option<FileId>) -> Result<(), (String, usize)> {
        let resource = FluentResource::try_new(text.to_owned()).map_err(|(_, errors)| {
            errors.first().map_or((String::new(), 0), |error| (error.kind.to_string(), error.pos.start))
        })?;
        let Some(catalogue) = self.0.last_mut() else { return Ok(()) };
        catalogue.keys.extend(resource.entries().filter_map(|entry| match entry {
            fluent_syntax::ast::Entry::Message(message) => Some(message.id.name.to_owned()),
            _ => None,
        }));
        catalogue.terms.lay(&resource);
        for (key, wants) in wants(&resource) {
            match own {
                Some(file) => _ = catalogue.own.insert(key.clone(), file),
                None => _ = catalogue.own.remove(&key),
            }
            let are_empty = wants.are_empty;
            let before = catalogue.wants.insert(key.clone(), wants);
            if are_empty && before.is_some_and(|before| !before.are_empty) {
                catalogue.emptied.insert(key);
            } else if !are_empty {
                catalogue.emptied.remove(&key);
            }
        }
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

    /// The values without which the words of a key are whole in no language, or in one of them are not.
    pub fn wanted(&self, key: &str) -> BTreeSet<&str> {
        self.0.iter().flat_map(|catalogue| catalogue.wanted(key)).collect()
    }

    /// All values that the words of a key can take, in any language.
    pub fn takes(&self, key: &str) -> BTreeSet<&str> {
        self.0.iter().flat_map(|catalogue| catalogue.takes(key)).collect()
    }

    /// Where a site has words of its own that want one of these values.
    pub fn own_place(&self, key: &str, values: &[String], files: &Files) -> Option<Span> {
        let mut own = self.0.iter().filter_map(|catalogue| {
            let takes = catalogue.takes(key);
            values.iter().any(|value| takes.contains(value.as_str())).then(|| catalogue.own.get(key)).flatten()
        });
        own.find_map(|file| place_in(*file, key, files))
    }

    /// Where a site has words of its own under a key in a language.
    pub fn place(&self, lang: Lang, key: &str, files: &Files) -> Option<Span> {
        place_in(*self.0.get(lang.index())?.own.get(key)?, key, files)
    }

    /// The words of a language that a site has itself and that say nothing any more, or take in what there is not: the key, its file, and
    /// the name of that.
    pub fn astray(&self, lang: Lang) -> Vec<(&str, FileId, Option<&str>)> {
        let Some(catalogue) = self.0.get(lang.index()) else { return Vec::new() };
        let astray = catalogue.own.iter().filter_map(|(key, file)| {
            let wants = catalogue.wants.get(key)?;
            let lacking = wants.messages.iter().find(|message| !catalogue.keys.contains(*message));
            let lacking = lacking.or(wants.functions.first()).map(String::as_str);
            (lacking.is_some() || catalogue.emptied.contains(key)).then_some((key.as_str(), *file, lacking))
        });
        astray.collect()
    }

    /// The terms, and forms of terms, that words of a language refer to in vain, each with a key whose words do.
    pub fn missing_terms(&self, lang: Lang) -> BTreeMap<MissingTerm, String> {
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

impl Catalogue {
    /// The values that the words of a key always want, those of words that always stand in them too.
    fn wanted(&self, key: &str) -> BTreeSet<&str> {
        self.reached(key, |wants| (&wants.values, &wants.always))
    }

    /// The values that the words of a key can take, and those that stand in them.
    fn takes(&self, key: &str) -> BTreeSet<&str> {
        self.reached(key, |wants| (&wants.any, &wants.messages))
    }

    /// The values of the words of a key, and of all words that are reached from there.
    fn reached(&self, key: &str, of: fn(&Wants) -> (&BTreeSet<String>, &BTreeSet<String>)) -> BTreeSet<&str> {
        let (mut values, mut seen, mut open) = (BTreeSet::new(), BTreeSet::new(), vec![key]);
        while let Some(wants) = open.pop().and_then(|key| self.wants.get_key_value(key)) {
            let (key, wants) = wants;
            if seen.insert(key.as_str()) {
                let (own, further) = of(wants);
                values.extend(own.iter().map(String::as_str));
                open.extend(further.iter().map(String::as_str));
            }
        }
        values
    }
}

fn place_in(file: FileId, key: &str, files: &Files) -> Option<Span> {
    key_in(&files.get(file).text, key).map(|at| Span::new(file, at.start, at.end))
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
    let mut lacking: Vec<String> = errors
        .iter()
        .filter_map(|error| match error {
            FluentError::ResolverError(ResolverError::Reference(ReferenceKind::Variable { id })) => Some(id.clone()),
            _ => None,
        })
        .collect();
    lacking.sort();
    lacking.dedup();
    match errors.first() {
        Some(_) if !lacking.is_empty() => Err(StringsError::Values(lacking)),
        Some(error) => Err(StringsError::Value(error.to_string())),
        None => Ok(words),
    }
}

impl fmt::Debug for Strings {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Strings of {} languages", self.0.len())
    }
}
