//! `MiniJinja`: the engine of the default theme. The only file that names it.

use std::io;
use std::sync::Arc;

use minijinja::value::{Kwargs, Serde, Value};
use minijinja::{AutoEscape, Environment, Error, ErrorKind, UndefinedBehavior};
use serde::Serialize;

use super::{Engine, TemplateError};
use crate::lang::{Lang, Languages};
use crate::markup::escape;
use crate::theme::{Insert, Strings, StringsError};
use crate::view::View;

/// How many steps one page may take. The largest page of a plan with thousands of tasks takes a hundredth of it.
const FUEL: u64 = 500_000_000;

/// How many bytes one page may have: as many as the pass over finished pages takes.
const LARGEST: usize = 64 * 1024 * 1024;

/// The templates, compiled once a language, since each language has its own `t`.
pub(crate) struct Minijinja(Vec<Environment<'static>>);

impl Minijinja {
    /// Compiles templates given by name and text, and tells which could not be.
    pub(crate) fn new(
        templates: impl Iterator<Item = (String, String)>,
        languages: &Languages,
        strings: &Arc<Strings>,
    ) -> (Self, Vec<TemplateError>) {
        let mut environments: Vec<Environment<'static>> =
            languages.iter().map(|(lang, _)| environment(lang, strings)).collect();
        let mut errors = Vec::new();
        for (name, text) in templates {
            for (place, environment) in environments.iter_mut().enumerate() {
                let added = environment.add_template_owned(name.clone(), text.clone());
                if let Err(error) = added
                    && place == 0
                {
                    errors.push(describe(&error, &name));
                }
            }
        }
        (Self(environments), errors)
    }
}

impl Engine for Minijinja {
    fn render(&self, template: &str, view: &View, lang: Lang) -> Result<String, TemplateError> {
        let page = Value::from(Serde(&view.page));
        let body = Value::from(Serde(&view.body));
        self.fill(template, lang, minijinja::context! { page, body })
    }
}

impl Minijinja {
    /// Prints what a template makes of values.
    pub(crate) fn fill(&self, template: &str, lang: Lang, values: Value) -> Result<String, TemplateError> {
        let mut written = Page::default();
        self.0[lang.index()]
            .get_template(template)
            .and_then(|found| found.render_captured_to(values, &mut written).map(drop))
            .map_err(|error| TemplateError {
                reason: if written.is_full { TOO_LARGE.to_owned() } else { describe(&error, template).reason },
                ..describe(&error, template)
            })?;
        Ok(String::from_utf8(written.html).expect("templates write text"))
    }
}

/// Values as templates see them.
pub(crate) fn value(values: &impl serde::Serialize) -> Value {
    Value::from(Serde(values))
}

/// Why a page that is larger than [`LARGEST`] is not made.
const TOO_LARGE: &str = "the page is larger than 64 MiB";

/// A page that is being written.
#[derive(Default)]
struct Page {
    html: Vec<u8>,
    /// Whether there was no room for what should have been written.
    is_full: bool,
}

impl io::Write for Page {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.is_full = self.html.len() + bytes.len() > LARGEST;
        if self.is_full {
            return Err(io::ErrorKind::StorageFull.into());
        }
        self.html.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Fills a template that comes with the program. Every value is escaped.
pub(crate) fn fill(template: &'static str, values: &impl Serialize) -> Result<String, TemplateError> {
    const NAME: &str = "document";
    let mut environment = safe();
    let filled = environment.add_template(NAME, template).and_then(|()| {
        let found = environment.get_template(NAME)?;
        found.render(Value::from(Serde(values)))
    });
    filled.map_err(|error| describe(&error, NAME))
}

fn environment(lang: Lang, strings: &Arc<Strings>) -> Environment<'static> {
    let mut environment = safe();
    let strings = Arc::clone(strings);
    environment.add_function("t", move |key: &str, values: Kwargs| words(&strings, lang, key, &values));
    environment
}

/// An environment in which every value is escaped, and one that is not there fails.
fn safe() -> Environment<'static> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment
        .set_auto_escape_callback(|name| if name.ends_with(".txt") { AutoEscape::None } else { AutoEscape::Html });
    environment.set_fuel(Some(FUEL));
    environment.set_formatter(|output, state, value| {
        if value.is_none() {
            let reason = "a value that is not there was printed; ask whether it is there first";
            return Err(Error::new(ErrorKind::InvalidOperation, reason));
        }
        let is_markup = !matches!(state.auto_escape(), AutoEscape::None);
        match value.as_str().filter(|_| is_markup && !value.is_safe()) {
            Some(text) => {
                let written = escape(text, &mut |piece| output.write_str(piece));
                written.map_err(|_| Error::new(ErrorKind::WriteFailure, "the page could not be written"))
            }
            None => minijinja::escape_formatter(output, state, value),
        }
    });
    environment
}

/// The function `t("key", name=value)`: interface words with values put in.
fn words(strings: &Strings, lang: Lang, key: &str, values: &Kwargs) -> Result<Value, Error> {
    if let Some(words) = strings.plain(lang, key) {
        return Ok(Value::from(Arc::clone(words)));
    }
    let mut inserts = Vec::new();
    for name in values.args() {
        let value: Value = values.get(name)?;
        let insert = match (value.as_str(), f64::try_from(value.clone())) {
            (Some(text), _) => Insert::Text(text.to_owned()),
            (None, Ok(number)) => Insert::Number(number),
            (None, Err(_)) => {
                return Err(Error::new(
                    ErrorKind::InvalidOperation,
                    format!("t(\"{key}\"): {name} is neither text nor number"),
                ));
            }
        };
        inserts.push((name, insert));
    }
    strings.say(lang, key, inserts).map(Value::from).map_err(|error| {
        let reason = match error {
            StringsError::Unknown => format!("t(\"{key}\"): there are no such interface words"),
            StringsError::Value(reason) => format!("t(\"{key}\"): {reason}"),
        };
        Error::new(ErrorKind::InvalidOperation, reason)
    })
}

fn describe(error: &Error, template: &str) -> TemplateError {
    // The innermost error that knows its place is the one in the file that has to be changed.
    let mut innermost = error;
    let mut source = std::error::Error::source(error);
    while let Some(cause) = source {
        if let Some(cause) = cause.downcast_ref::<Error>().filter(|cause| cause.line().is_some()) {
            innermost = cause;
        }
        source = cause.source();
    }
    let detail = innermost.detail().map(str::to_owned).unwrap_or_default();
    let reason =
        if detail.is_empty() { innermost.kind().to_string() } else { format!("{}: {detail}", innermost.kind()) };
    TemplateError {
        template: innermost.name().unwrap_or(template).to_owned(),
        line: innermost.line().unwrap_or(1),
        reason,
    }
}
