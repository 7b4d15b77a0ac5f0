//! From the view of a page to its HTML, by the theme's templates.

mod engine;
mod laid_over;
mod reading;
mod redirect;
mod said;
mod sheet;

pub use engine::{Engine, TemplateError, TemplatePlace};
pub use reading::{Unknown, What};
pub use redirect::redirect;
pub use sheet::Sheets;

use std::sync::Arc;

use serde::Serialize;

use crate::config::PageType;
use crate::diagnostic::{Argument, Code, Diagnostic, Location};
use crate::lang::{Lang, Languages};
use crate::source::{FileId, Files, Span};
use crate::theme::{Dialect, ORIGINALS, StringsError, Theme};
use crate::view::{MissingWords, View};

/// Renders pages with one theme.
pub struct Renderer {
    engine: Box<dyn Engine + Send + Sync>,
}

impl Renderer {
    /// Compiles the theme's templates. A template that cannot be compiled is a finding, and so is one that is missing, if the
    /// site has a page for it: a theme need not know kinds of page that its plan has no use for.
    ///
    /// # Errors
    ///
    /// Those findings.
    pub fn new(
        theme: &Theme,
        has: impl Fn(PageType) -> bool,
        languages: &Languages,
        files: &Files,
    ) -> Result<Self, Vec<Diagnostic>> {
        let of = |(name, file): (&String, &FileId)| (name.clone(), files.get(*file).text.to_string());
        let mut texts: Vec<(String, String)> = theme.templates.iter().map(of).collect();
        if theme.dialect == Dialect::Tera {
            laid_over::without_laid_over(&mut texts);
        }
        let sources = texts.iter().cloned();
        let (engine, errors): (Box<dyn Engine + Send + Sync>, _) = match theme.dialect {
            Dialect::Minijinja => boxed(engine::minijinja::Minijinja::new(sources, languages, &theme.strings)),
            Dialect::Tera => boxed(engine::tera::Tera::new(sources, languages, &theme.strings)),
        };
        let mut findings = faults(&*engine, &errors, theme, &texts, languages, files);
        for page in PageType::ALL {
            if !has_template(theme, *page) && has(*page) {
                let missing = format!("templates/{}", file_name(page.name()));
                let found = Diagnostic::in_path(Code::ThemeIncomplete, &missing).with("what", missing.as_str());
                let is_other =
                    |name: &&str| name.strip_suffix(".html").is_none_or(|kind| PageType::find(kind).is_none());
                let others = theme.templates.keys().map(String::as_str).filter(is_other);
                findings.push(found.with_nearest(&file_name(page.name()), others));
            }
        }
        if findings.is_empty() { Ok(Self { engine }) } else { Err(findings) }
    }

    /// The HTML of a page.
    ///
    /// # Errors
    ///
    /// Where and why the template failed.
    pub fn render(&self, view: &View, lang: Lang) -> Result<String, TemplateError> {
        self.engine.render(&file_name(view.page.kind), view, lang)
    }
}

/// What is wrong with templates before any page is made: what the engine cannot take, and names that nothing has, in branches that no page
/// takes too.
fn faults(
    engine: &dyn Engine,
    errors: &[TemplateError],
    theme: &Theme,
    texts: &[(String, String)],
    languages: &Languages,
    files: &Files,
) -> Vec<Diagnostic> {
    let found = |errors: &[TemplateError]| errors.iter().map(|error| finding(error, theme, files)).collect::<Vec<_>>();
    if errors.iter().any(|error| error.is_unread) {
        // Names of what cannot be read are guesses.
        return found(errors);
    }
    let templates = texts.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    let words = languages.iter().flat_map(|(lang, _)| theme.strings.keys(lang)).collect();
    let settings = theme.settings.keys().map(String::as_str).collect();
    let has = |what: What, name: &str| engine.has(what, name);
    let wanted = |key: &str| theme.strings.wanted(key).into_iter().map(str::to_owned).collect();
    let known = reading::Known { words: &words, wanted: &wanted, settings: &settings, has: &has };
    let names = reading::unknown(&templates, &known).into_iter().map(|lack| TemplateError {
        reason: format!("there is no {}", lack.unknown.name),
        template: lack.template,
        place: TemplatePlace::Bytes(lack.bytes),
        unknown: Some(Box::new(lack.unknown)),
        is_unread: false,
    });
    let mut all = found(&names.collect::<Vec<_>>());
    // An engine that looks for names itself tells of the same ones, and less.
    let line = |one: &Diagnostic| match &one.location {
        Location::Span(span) => Some((span.file, files.line_column(span.file, span.start as usize).0)),
        Location::Path(_) => None,
    };
    let others = found(errors);
    // Words of a site's own may be asked for in many places.
    let mut told: Vec<Diagnostic> = Vec::with_capacity(all.len());
    for one in std::mem::take(&mut all) {
        let is_it = |known: &Diagnostic| known.location == one.location && known.message() == one.message();
        if !told.iter().any(is_it) {
            told.push(one);
        }
    }
    all = told;
    all.extend(others.into_iter().filter(|other| !all.iter().any(|one| line(one) == line(other))).collect::<Vec<_>>());
    all
}

fn boxed<E: Engine + Send + Sync + 'static>(
    (engine, errors): (E, Vec<TemplateError>),
) -> (Box<dyn Engine + Send + Sync>, Vec<TemplateError>) {
    (Box::new(engine), errors)
}

/// Fills a template that comes with the program, not with a theme. Every value is escaped.
///
/// # Errors
///
/// Where and why the template failed.
pub fn fill(template: &'static str, values: &impl Serialize) -> Result<String, TemplateError> {
    engine::minijinja::fill(template, values)
}

/// Whether a theme has a template for a kind of page.
pub fn has_template(theme: &Theme, page: PageType) -> bool {
    theme.templates.contains_key(&file_name(page.name()))
}

fn file_name(kind: &str) -> String {
    format!("{kind}.html")
}

/// The finding for a template that failed.
pub fn finding(error: &TemplateError, theme: &Theme, files: &Files) -> Diagnostic {
    let place = theme.templates.get(&error.template).map(|file| {
        let text: Arc<str> = files.get(*file).text.clone();
        let (start, end) = match &error.place {
            TemplatePlace::Bytes(bytes) => (bytes.start, bytes.end),
            TemplatePlace::Line(line) => {
                let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
                (start, start + text[start.min(text.len())..].lines().next().unwrap_or_default().len())
            }
        };
        Span::new(*file, start.min(text.len()), end.min(text.len()))
    });
    if let Some(unknown) = error.unknown.as_deref().filter(|unknown| unknown.what == What::Wanted)
        && theme.templates.get(&error.template).is_none_or(|file| !theme.own.contains(file))
        && let Some(span) = theme.strings.own_place(&unknown.name, &unknown.known, files)
    {
        // The template is as it should be; the site has words of its own that want more.
        return wanted(span, &unknown.name, &unknown.known);
    }
    let found = match place {
        Some(span) => Diagnostic::at(Code::Template, span),
        None => Diagnostic::in_path(Code::Template, &error.template),
    };
    match &error.unknown {
        Some(unknown) => unknown_name(found, unknown),
        None => said::reason(found, &error.reason),
    }
}

/// What is told of a name that nothing has.
fn unknown_name(found: Diagnostic, unknown: &Unknown) -> Diagnostic {
    let common = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    let (message, mut known): (_, Vec<String>) = match unknown.what {
        What::Field | What::Absent if unknown.known.is_empty() => ("template-no-fields", Vec::new()),
        What::Absent if reading::is_field(&unknown.name) => ("template-absent", unknown.known.clone()),
        What::Field | What::Absent => ("template-field", unknown.known.clone()),
        What::AnyField => ("template-any-field", unknown.known.clone()),
        What::Value => ("template-value", unknown.known.clone()),
        What::Filter => ("template-filter", common(&reading::FILTERS)),
        What::Test => ("template-test", common(&reading::TESTS)),
        What::Function => ("template-function", unknown.known.clone()),
        What::Component => ("template-component", unknown.known.clone()),
        What::Argument if unknown.known.is_empty() => ("template-no-arguments", Vec::new()),
        What::Argument => ("template-argument", unknown.known.clone()),
        What::Words => ("template-words", unknown.known.clone()),
        What::WordsFrom => ("template-words-from", Vec::new()),
        What::Wanted => ("template-want", unknown.known.clone()),
        What::Template if unknown.name.starts_with(ORIGINALS) => ("template-original", Vec::new()),
        What::Template => ("template-template", unknown.known.clone()),
        What::Block if unknown.known.is_empty() => ("template-no-blocks", Vec::new()),
        What::Block => ("template-block", unknown.known.clone()),
        What::PageKind => ("template-kind", unknown.known.clone()),
        What::Lost => ("template-lost", Vec::new()),
        What::Word => ("template-word", unknown.known.clone()),
        What::Printed if unknown.known.is_empty() => ("template-printed-list", Vec::new()),
        What::Printed => ("template-printed", unknown.known.clone()),
    };
    known.sort();
    let found = found.with("reason", Argument::Message(message)).with("name", unknown.name.as_str());
    if unknown.what == What::Wanted {
        return found.with("known", Argument::Choice(known));
    }
    found.with_nearest(&unknown.name, known.iter().map(String::as_str)).with("known", Argument::List(known))
}

/// The finding for interface words that a view needs and the theme does not have, or that want a value nobody gives.
pub fn missing_words(
    missing: &MissingWords,
    languages: &Languages,
    (name, theme): (&str, &Theme),
    files: &Files,
) -> Diagnostic {
    let path = format!("themes/{name}/strings/{}.ftl", languages.get(missing.lang).code);
    let place = || theme.strings.place(missing.lang, &missing.key, files);
    match &missing.error {
        StringsError::Unknown => Diagnostic::in_path(Code::MissingString, &path)
            .with("key", missing.key.as_str())
            .with("problem", Argument::Message("string-not-there")),
        StringsError::Values(values) => match place() {
            Some(span) => wanted(span, &missing.key, values),
            None => wanting(Diagnostic::in_path(Code::StringsSyntax, &path), &missing.key, values),
        },
        StringsError::Value(reason) => {
            let found = match place() {
                Some(span) => Diagnostic::at(Code::StringsSyntax, span),
                None => Diagnostic::in_path(Code::StringsSyntax, &path),
            };
            let found = found.with("problem", Argument::Message("strings-broken"));
            found.with("key", missing.key.as_str()).with("reason", reason.as_str())
        }
    }
}

/// The finding for words of the site's own that want values which nobody gives them.
fn wanted(span: Span, key: &str, values: &[String]) -> Diagnostic {
    wanting(Diagnostic::at(Code::StringsSyntax, span), key, values)
}

fn wanting(found: Diagnostic, key: &str, values: &[String]) -> Diagnostic {
    let found = found.with("problem", Argument::Message("strings-want")).with("key", key);
    found.with("known", Argument::List(values.to_vec()))
}
