//! Tera: the other engine of themes. The only file that names it.

use std::borrow::Cow;
use std::io::{self, Write};
use std::sync::Arc;

use tera::value::Key;
use tera::{Context, Error, ErrorKind, Kwargs, Map, State, Tera as Templates, TeraResult, Value};

use super::page::{Page, TOO_LARGE};
use super::values::{Make, make};
use super::{Engine, TemplateError, TemplatePlace, Unknown, What, words};
use crate::lang::{Lang, Languages};
use crate::markup;
use crate::theme::Strings;
use crate::view::View;

/// The templates, with the `t` of each language.
pub(crate) struct Tera(Vec<Templates>);

impl Tera {
    /// Compiles templates given by name and text, and tells which could not be.
    pub(crate) fn new(
        templates: impl Iterator<Item = (String, String)>,
        languages: &Languages,
        strings: &Arc<Strings>,
    ) -> (Self, Vec<TemplateError>) {
        // The line break at the end of a file is none of the page; MiniJinja sees it so too.
        let sources: Vec<(String, String)> = templates
            .map(|(name, text)| {
                let kept =
                    text.strip_suffix('\n').map_or(text.as_str(), |text| text.strip_suffix('\r').unwrap_or(text));
                (name, kept.to_owned())
            })
            .collect();
        let mut compiled = safe();
        // Names of functions are looked up as templates are compiled; each language brings its own.
        compiled.register_function("t", |_: Kwargs, _: &State<'_>| String::new());
        if let Err(error) = compiled.add_raw_templates(sources.iter().map(|(name, text)| (name, text))) {
            return (Self(Vec::new()), faults(&error, &sources));
        }
        let of_language = |(lang, _)| {
            let (mut own, strings) = (compiled.clone(), Arc::clone(strings));
            own.register_function("t", move |values: Kwargs, _: &State<'_>| interface_words(&strings, lang, &values));
            own
        };
        (Self(languages.iter().map(of_language).collect()), Vec::new())
    }
}

impl Engine for Tera {
    fn render(&self, template: &str, view: &View, lang: Lang) -> Result<String, TemplateError> {
        let mut values = Context::new();
        values.insert_value("page", make(&view.page));
        values.insert_value("body", make(&view.body));
        let mut written = Page::default();
        self.0[lang.index()].render_to(template, &values, &mut written).map_err(|error| {
            let described = describe(&error, template);
            if written.is_full { TemplateError { reason: TOO_LARGE.to_owned(), ..described } } else { described }
        })?;
        Ok(written.html())
    }

    fn has(&self, what: What, _: &str) -> bool {
        // Filters, tests and functions were looked up when the templates were compiled.
        !matches!(what, What::Value)
    }
}

/// Templates in which every value is escaped, and what the two engines have under one name gives the same.
fn safe() -> Templates {
    let mut templates = Templates::new();
    // Every name ends in nothing.
    templates.autoescape_on([""]);
    templates.set_escape_fn(escape);
    // What is not there is undefined here, and filters must not make it a `none`, which would print as nothing.
    templates.register_filter("first", |of: &[Value], _: Kwargs, _: &State<'_>| at(of.first()));
    templates.register_filter("last", |of: &[Value], _: Kwargs, _: &State<'_>| at(of.last()));
    templates.register_filter("nth", |of: &[Value], values: Kwargs, _: &State<'_>| {
        values.must_get::<usize>("n").map(|n| at(of.get(n)))
    });
    templates.register_filter("group_by", group_by);
    templates.register_function("range", range);
    templates.register_test("none", |value: &Value, _: Kwargs, _: &State<'_>| value.is_none() || value.is_undefined());
    templates
}

/// The escaping of every engine.
fn escape(text: &str, output: &mut dyn Write) -> io::Result<()> {
    let mut failure = None;
    let written = markup::escape(text, &mut |piece| {
        output.write_all(piece.as_bytes()).map_err(|error| {
            failure = Some(error);
            std::fmt::Error
        })
    });
    written.map_err(|_| failure.unwrap_or_else(|| io::ErrorKind::Other.into()))
}

fn at(item: Option<&Value>) -> Value {
    item.cloned().unwrap_or_else(Value::undefined)
}

/// The filter `group_by(attribute="…")`: Tera's own gives groups in another order each time.
fn group_by(items: &[Value], values: Kwargs, _: &State<'_>) -> TeraResult<Map> {
    let attribute = values.must_get::<&str>("attribute")?;
    let mut groups: Vec<(Key<'static>, Vec<Value>)> = Vec::new();
    for item in items {
        let Some(text) = item.get_from_path(attribute).and_then(Value::as_str) else {
            return Err(Error::message(format!("group_by: {attribute} is not the text of every item")));
        };
        match groups.iter_mut().find(|(key, _)| key.as_str() == Some(text)) {
            Some((_, group)) => group.push(item.clone()),
            None => groups.push((Key::from(text.to_owned()), vec![item.clone()])),
        }
    }
    Ok(groups.into_iter().map(|(key, group)| (key, Value::from(group))).collect())
}

/// How many numbers `range` gives at most. Tera's own gives so many that two loops over it never end.
const LONGEST_RANGE: u64 = 1000;

/// The function `range(end=…, start=…)`: whole numbers, `end` not among them.
fn range(values: Kwargs, _: &State<'_>) -> TeraResult<Vec<u64>> {
    let (start, end) = (values.get::<u64>("start")?.unwrap_or_default(), values.must_get::<u64>("end")?);
    if end.saturating_sub(start) > LONGEST_RANGE {
        return Err(Error::message(format!("range: more than {LONGEST_RANGE} numbers")));
    }
    Ok((start..end).collect())
}

/// The function `t(key="…", name=value)`: interface words with values put in.
fn interface_words(strings: &Strings, lang: Lang, values: &Kwargs) -> TeraResult<Value> {
    let key = values.must_get::<&str>("key")?;
    if let Some(words) = strings.plain(lang, key) {
        return Ok(Value::normal_string(words));
    }
    let given = values.iter().filter_map(|(name, value)| Some((name.as_str()?, value)));
    let inserts: Result<Vec<_>, String> = given
        .filter(|(name, _)| *name != "key")
        .map(|(name, value)| Ok((name, words::insert(key, name, value.as_str(), value.as_f64())?)))
        .collect();
    inserts.and_then(|inserts| words::say(strings, lang, key, inserts)).map(Value::from).map_err(Error::message)
}

impl Make for Value {
    fn truth(yes: bool) -> Self {
        Self::from(yes)
    }

    fn whole(number: i64) -> Self {
        Self::from(number)
    }

    fn natural(number: u64) -> Self {
        Self::from(number)
    }

    fn fraction(number: f64) -> Self {
        Self::from(number)
    }

    fn text(text: &str) -> Self {
        Self::normal_string(text)
    }

    fn list(items: Vec<Self>) -> Self {
        Self::from(items)
    }

    fn fields(fields: Vec<(Cow<'static, str>, Self)>) -> Self {
        let key = |name| match name {
            Cow::Borrowed(name) => Key::Str(name),
            Cow::Owned(name) => Key::String(name.into()),
        };
        Self::from(fields.into_iter().map(|(name, value)| (key(name), value)).collect::<Map>())
    }

    fn absent() -> Self {
        Self::undefined()
    }

    fn is_absent(&self) -> bool {
        self.is_undefined()
    }

    fn as_name(&self) -> Option<&str> {
        self.as_str()
    }
}

/// Every template that could not be compiled.
fn faults(error: &Error, sources: &[(String, String)]) -> Vec<TemplateError> {
    // Of the templates that cannot be read, it tells the first alone.
    let unread: Vec<TemplateError> = sources
        .iter()
        .filter_map(|(name, text)| Templates::new().add_raw_template(name, text).err().map(|error| (name, error)))
        .filter(|(_, error)| matches!(error.kind(), ErrorKind::SyntaxError(_)))
        .map(|(name, error)| TemplateError { is_unread: true, ..describe(&error, name) })
        .collect();
    if !unread.is_empty() {
        return unread;
    }
    let wrong = |template: &str, named: &str, reason: String| {
        let text = sources.iter().find(|(name, _)| name == template).map_or("", |(_, text)| text);
        let line = text.lines().position(|line| line.contains(named)).map_or(1, |line| line + 1);
        TemplateError {
            template: template.to_owned(),
            place: TemplatePlace::Line(line),
            reason,
            unknown: None,
            is_unread: false,
        }
    };
    match error.kind() {
        ErrorKind::MissingParent { current, parent } => vec![wrong(current, parent, error.to_string())],
        ErrorKind::CircularExtend { tpl, .. } => vec![wrong(tpl, "extends", error.to_string())],
        ErrorKind::CircularInclude { tpl, .. } => vec![wrong(tpl, "include", error.to_string())],
        ErrorKind::Msg(reports) => reports.split("\n\nerror: ").map(|report| reported(report, sources)).collect(),
        _ => vec![describe(error, "templates")],
    }
}

/// The fault that Tera reports in words alone: `error: …`, below it a line `--> file:line:column`, and then pieces of templates. What is wrong may quote
/// a template, with empty lines in it; no line of the pieces begins at the margin.
fn reported(report: &str, sources: &[(String, String)]) -> TemplateError {
    let report = report.strip_prefix("error: ").unwrap_or(report);
    let place_of = |line: &str| line.trim_start().strip_prefix("--> ").map(str::to_owned);
    let place = report.lines().find_map(place_of).unwrap_or_default();
    let reason: Vec<&str> = report.lines().take_while(|line| place_of(line).is_none()).collect();
    let reason = reason.join("\n");
    let mut parts = place.rsplitn(3, ':');
    let (column, line, template) = (parts.next(), parts.next(), parts.next());
    let number = |part: Option<&str>| part.and_then(|part| part.parse::<usize>().ok()).unwrap_or(1);
    let (line, column, template) = (number(line), number(column), template.unwrap_or("templates"));
    let unknown = [("filter", What::Filter), ("test", What::Test), ("function", What::Function)].into_iter().find_map(
        |(word, what)| {
            let name = reason.strip_prefix(&format!("Unknown {word} `"))?.strip_suffix('`')?;
            Some(Unknown { what, name: name.to_owned(), known: Vec::new() })
        },
    );
    // What is marked begins with the name, or with what it is applied to.
    let text = sources.iter().find(|(name, _)| name == template).map_or("", |(_, text)| text);
    let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let start = start + text[start..].char_indices().nth(column.saturating_sub(1)).map_or(0, |(place, _)| place);
    let place = unknown.as_ref().and_then(|unknown| {
        let start = start + text[start..].find(&unknown.name)?;
        Some(TemplatePlace::Bytes(start..start + unknown.name.len()))
    });
    let place = place.unwrap_or(TemplatePlace::Line(line));
    TemplateError { template: template.to_owned(), place, reason, unknown: unknown.map(Box::new), is_unread: false }
}

fn describe(error: &Error, template: &str) -> TemplateError {
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => TemplateError {
            template: report.filename().to_owned(),
            place: TemplatePlace::Bytes(report.span().range.clone()),
            reason: report.message().to_owned(),
            unknown: absent(report.message()).or_else(|| words::lacking(&error.to_string())).map(Box::new),
            is_unread: false,
        },
        kind => TemplateError {
            template: template.to_owned(),
            place: TemplatePlace::Line(1),
            reason: kind.to_string(),
            unknown: None,
            is_unread: false,
        },
    }
}

/// The field that was not there, and those that were: ``Field `a` is not defined. Available fields: b, c``.
fn absent(message: &str) -> Option<Unknown> {
    let (name, rest) = message.strip_prefix("Field `")?.split_once("` is not defined")?;
    let known = rest.strip_prefix(". Available fields: ").unwrap_or_default();
    let known = known.split(", ").filter(|name| !name.is_empty()).map(str::to_owned).collect();
    Some(Unknown { what: What::Absent, name: name.to_owned(), known })
}

#[cfg(test)]
mod tests {
    use super::{TemplatePlace, faults, safe};

    #[test]
    fn each_reported_fault_is_told_once_whatever_it_quotes() {
        let sources = [
            ("a.html", "\n\n{{ \"one\"|nope }}\n\nerror: of the page\n\n{% include \"no\n\nsuch.html\" %}\n"),
            ("b.html", "{% if \"é\" is nope %}{% endif %}\n\n{{ other() }}\n"),
        ];
        let sources = sources.map(|(name, text)| (name.to_owned(), text.to_owned()));
        let error = safe().add_raw_templates(sources.iter().map(|(name, text)| (name, text))).expect_err("faults");
        let found: Vec<_> = faults(&error, &sources)
            .into_iter()
            .map(|fault| {
                let place = match fault.place {
                    TemplatePlace::Line(line) => line.to_string(),
                    TemplatePlace::Bytes(bytes) => {
                        let source = sources.iter().find(|(name, _)| *name == fault.template);
                        source.map(|(_, text)| text[bytes].to_owned()).expect("its template")
                    }
                };
                (fault.template, place, fault.reason)
            })
            .collect();
        let told =
            |template: &str, place: &str, reason: &str| (template.to_owned(), place.to_owned(), reason.to_owned());
        let expected = [
            told("a.html", "nope", "Unknown filter `nope`"),
            told("a.html", "7", "Unknown template `no\n\nsuch.html`"),
            told("b.html", "nope", "Unknown test `nope`"),
            told("b.html", "other", "Unknown function `other`"),
        ];
        assert_eq!(found, expected);
    }
}
