//! `MiniJinja`: the engine of the default theme. The only file that names it.

use std::fmt;
use std::sync::Arc;

use minijinja::value::{Enumerator, Kwargs, Object, ObjectRepr, Serde, Value, ValueKind};
use minijinja::{AutoEscape, Environment, Error, ErrorKind, UndefinedBehavior};
use serde::Serialize;

use super::page::{Page, TOO_LARGE};
use super::{Engine, TemplateError, TemplatePlace, Unknown, What, words};
use crate::lang::{Lang, Languages};
use crate::markup::{escape, escaped};
use crate::theme::Strings;
use crate::view::View;

/// How many steps one page may take. The largest page of a plan with thousands of tasks takes a hundredth of it.
const FUEL: u64 = 500_000_000;

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
                    errors.push(TemplateError { is_unread: true, ..describe(&error, &name) });
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
        let values = minijinja::context! { page => page.clone(), body => body.clone() };
        self.fill(template, lang, values).map_err(|error| {
            let (page, body) = (telling(page), telling(body));
            let told = self.fill(template, lang, minijinja::context! { page, body }).err();
            let told = told.filter(|told| (&told.template, &told.place) == (&error.template, &error.place));
            TemplateError { unknown: told.and_then(|told| told.unknown), ..error }
        })
    }

    fn has(&self, what: What, name: &str) -> bool {
        let environment = &self.0[0];
        let fails = |expression: String, kind| {
            let value = environment.compile_expression_owned(expression).and_then(|compiled| compiled.eval(()));
            value.is_err_and(|error| error.kind() == kind)
        };
        match what {
            What::Filter => !fails(format!("''|{name}"), ErrorKind::UnknownFilter),
            What::Test => !fails(format!("'' is {name}"), ErrorKind::UnknownTest),
            What::Function | What::Value => environment.globals().any(|(known, _)| known == name) || name == "caller",
            _ => true,
        }
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
        Ok(written.html())
    }
}

/// A value that tells what it has when it is asked for a field that it has not. It takes more time, so pages are made without.
#[derive(Debug)]
struct Telling(Value);

/// The field that it has not, and those that it has.
#[derive(Debug)]
struct Lacking(Unknown);

impl fmt::Display for Lacking {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "there is no {}", self.0.name)
    }
}

impl std::error::Error for Lacking {}

impl Object for Telling {
    fn repr(self: &Arc<Self>) -> ObjectRepr {
        if self.0.kind() == ValueKind::Map { ObjectRepr::Map } else { ObjectRepr::Seq }
    }

    fn get_value(self: &Arc<Self>, key: &Value) -> Option<Value> {
        let found = self.0.get_item(key).ok().filter(|found| !found.is_undefined());
        if let Some(found) = found {
            return Some(telling(found));
        }
        let name = key.as_str().filter(|_| self.0.kind() == ValueKind::Map)?.to_owned();
        let known = self.0.try_iter().ok()?.map(|name| name.to_string()).collect();
        let lacking = Lacking(Unknown { what: What::Field, name, known });
        Some(Value::from(Error::from(ErrorKind::UndefinedError).with_source(lacking)))
    }

    fn enumerate(self: &Arc<Self>) -> Enumerator {
        match self.0.kind() {
            ValueKind::Map => Enumerator::Values(self.0.try_iter().into_iter().flatten().collect()),
            _ => Enumerator::Seq(self.0.len().unwrap_or(0)),
        }
    }
}

fn telling(value: Value) -> Value {
    if matches!(value.kind(), ValueKind::Map | ValueKind::Seq) { Value::from_object(Telling(value)) } else { value }
}

/// Values as templates see them.
pub(crate) fn value(values: &impl serde::Serialize) -> Value {
    Value::from(Serde(values))
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
    environment.add_filter("default", default);
    environment.add_filter("escape", escape_text);
    environment.add_filter("e", escape_text);
    environment.set_formatter(|output, state, value| {
        if value.is_none() {
            let reason = "a value that is not there was printed; ask whether it is there first";
            return Err(Error::new(ErrorKind::InvalidOperation, reason));
        }
        let unwritten = |_| Error::new(ErrorKind::WriteFailure, "the page could not be written");
        if value.kind() == ValueKind::Bool {
            // As in Tera, and in what else a page has of it.
            return output.write_str(if value.is_true() { "true" } else { "false" }).map_err(unwritten);
        }
        let is_markup = !matches!(state.auto_escape(), AutoEscape::None);
        match value.as_str().filter(|_| is_markup && !value.is_safe()) {
            Some(text) => {
                let written = escape(text, &mut |piece| output.write_str(piece));
                written.map_err(unwritten)
            }
            None => minijinja::escape_formatter(output, state, value),
        }
    });
    environment
}

/// The filter `escape`: the engine's own writes `/` as a reference too.
fn escape_text(value: &Value) -> Value {
    if value.is_safe() { value.clone() } else { Value::from_safe_string(escaped(&value.to_string()).into_owned()) }
}

/// The filter `default("…")`: what a view does not have is `none`, which counts as not there.
fn default(value: &Value, other: Option<Value>, lax: Option<bool>) -> Value {
    let is_there = !value.is_undefined() && !value.is_none() && (value.is_true() || !lax.unwrap_or(false));
    if is_there { value.clone() } else { other.unwrap_or_else(|| Value::from("")) }
}

/// The function `t("key", name=value)`: interface words with values put in.
fn words(strings: &Strings, lang: Lang, key: &str, values: &Kwargs) -> Result<Value, Error> {
    if let Some(words) = strings.plain(lang, key) {
        return Ok(Value::from(Arc::clone(words)));
    }
    let fault = |reason| Error::new(ErrorKind::InvalidOperation, reason);
    let mut inserts = Vec::new();
    for name in values.args() {
        let value: Value = values.get(name)?;
        inserts
            .push((name, words::insert(key, name, value.as_str(), f64::try_from(value.clone()).ok()).map_err(fault)?));
    }
    words::say(strings, lang, key, inserts).map(Value::from).map_err(fault)
}

fn describe(error: &Error, template: &str) -> TemplateError {
    // The innermost error that knows its place is the one in the file that has to be changed.
    let mut innermost = error;
    let mut unknown = None;
    let mut source = std::error::Error::source(error);
    while let Some(cause) = source {
        unknown = unknown.or(cause.downcast_ref::<Lacking>().map(|lacking| Box::new(lacking.0.clone())));
        if let Some(cause) = cause.downcast_ref::<Error>().filter(|cause| cause.line().is_some()) {
            innermost = cause;
        }
        source = cause.source();
    }
    let detail = innermost.detail().map(str::to_owned).unwrap_or_default();
    let reason =
        if detail.is_empty() { innermost.kind().to_string() } else { format!("{}: {detail}", innermost.kind()) };
    let line = || TemplatePlace::Line(innermost.line().unwrap_or(1));
    TemplateError {
        template: innermost.name().unwrap_or(template).to_owned(),
        place: innermost.range().map_or_else(line, TemplatePlace::Bytes),
        unknown: unknown.or_else(|| words::lacking(&reason).map(Box::new)),
        reason,
        is_unread: false,
    }
}
