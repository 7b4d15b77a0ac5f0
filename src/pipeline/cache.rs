//! What a build was made from, what it found and what waits: if the next one would be made from the same, there is nothing to do
//! but to tell all that again.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use super::edition::Edition;
use super::request::{Made, Options, Report, Request};
use crate::address::WebAddress;
use crate::date::{Date, Day};
use crate::diagnostic::{Argument, Code, Diagnostic, Location, Severity};
use crate::id::Kind;
use crate::load::Sources;
use crate::model::{Fact, Reason, Waiting};
use crate::page::Redirect;
use crate::route::Route;
use crate::source::{FileId, Files, Span};

/// Everything that a site follows from, what was found in it, and what is not in it yet.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Cached {
    #[serde(flatten)]
    origin: Origin,
    /// The digest of content and themes.
    input: String,
    /// The names of the themes, the main one first.
    themes: Vec<String>,
    time_zone: String,
    /// The address under which the site was made.
    address: String,
    pages: usize,
    /// The addresses that lead to others, each with where it leads.
    redirects: Vec<(String, String, bool)>,
    findings: Vec<Finding>,
    waiting: Vec<Wait>,
}

/// What a request says of a site, besides where its files lie.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Origin {
    /// The program that made the site.
    program: String,
    /// The day it was made on, which decides about embargoes.
    today: String,
    /// The day it speaks for.
    as_of: String,
    /// The address that was asked for instead of the one in the settings.
    base_url: Option<String>,
    drafts: bool,
    search: bool,
    /// Whether warnings counted as errors.
    strict: bool,
}

/// A finding without the text that it is about.
#[derive(Debug, Serialize, Deserialize)]
struct Finding {
    code: String,
    severity: Severity,
    location: Position,
    arguments: Vec<(String, Value)>,
    related: Option<Position>,
}

/// Something that waits.
#[derive(Debug, Serialize, Deserialize)]
struct Wait {
    kind: String,
    id: String,
    fact: Option<String>,
    date: Option<String>,
    reason: String,
    period: Option<String>,
    from: Option<String>,
}

/// Where a finding is: the file, and the range of bytes if it is about one.
#[derive(Debug, Serialize, Deserialize)]
struct Position {
    path: String,
    range: Option<(u32, u32)>,
}

/// An argument of a message.
#[derive(Debug, Serialize, Deserialize)]
enum Value {
    Text(String),
    Number(f64),
    Message(String),
    Choice(Vec<String>),
    List(Vec<String>),
}

impl Cached {
    /// What an edition is made from, what was made of it, what was found in it, and what is not in it yet.
    pub(super) fn new(request: &Request<'_>, edition: &Edition, made: &Made, found: &[Diagnostic]) -> Self {
        let time_zone = edition.site.time_zone.value.0.clone();
        Self {
            origin: Origin::new(request, edition.today, edition.as_of()),
            input: edition.digest.to_hex().to_string(),
            themes: edition.site.placed_themes().into_iter().map(|theme| theme.name).collect(),
            time_zone,
            address: edition.address().as_str().to_owned(),
            pages: made.pages,
            redirects: made
                .redirects
                .iter()
                .map(|moved| (moved.from.to_string(), moved.to.to_string(), moved.is_stated))
                .collect(),
            findings: found.iter().map(|found| Finding::new(found, &edition.files)).collect(),
            waiting: made.waiting.iter().map(Wait::new).collect(),
        }
    }

    pub(super) fn parse(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok()
    }

    pub(super) fn to_text(&self) -> String {
        serde_json::to_string(self).expect("it is plain data")
    }

    /// The report of the build that stored this, if the request would make the very same again from these sources.
    pub(super) fn repeated(&self, request: &Request<'_>, sources: &mut Sources) -> Option<Report> {
        let Options { as_of, today, .. } = &request.options;
        let today = today(&self.time_zone);
        let as_of = as_of.unwrap_or(today);
        let is_same = Origin::new(request, today, as_of) == self.origin
            && sources.digest(&self.themes)?.to_hex().as_str() == self.input;
        if !is_same {
            return None;
        }
        let mut reader = Reader { sources, files: Files::default(), ids: HashMap::new(), words: HashMap::new() };
        let diagnostics = self.findings.iter().map(|finding| finding.read(&mut reader)).collect::<Option<_>>()?;
        let waiting = self.waiting.iter().map(Wait::read).collect::<Option<_>>()?;
        let redirect = |(from, to, is_stated): &(String, String, bool)| {
            Some(Redirect { from: Route::parse(from)?, to: Route::parse(to)?, is_stated: *is_stated })
        };
        let redirects = self.redirects.iter().map(redirect).collect::<Option<_>>()?;
        let address = WebAddress::new(&self.address)?;
        let made = Made { pages: self.pages, as_of, address, redirects, waiting, written: None };
        Some(Report { files: reader.files, diagnostics, made: Some(made) })
    }
}

impl Origin {
    fn new(request: &Request<'_>, today: Day, as_of: Day) -> Self {
        Self {
            program: request.program.to_owned(),
            today: today.to_string(),
            as_of: as_of.to_string(),
            base_url: request.options.address.as_ref().map(|address| address.as_str().to_owned()),
            drafts: request.options.drafts,
            search: request.options.search,
            strict: request.strict,
        }
    }
}

impl Wait {
    fn new(waiting: &Waiting) -> Self {
        Self {
            kind: waiting.kind.name().to_owned(),
            id: waiting.id.clone(),
            fact: waiting.fact.map(|fact| fact.name().to_owned()),
            date: waiting.fact.and_then(Fact::date).map(|date| date.to_string()),
            reason: waiting.reason.name().to_owned(),
            period: waiting.reason.period().map(|date| date.to_string()),
            from: waiting.from.map(|day| day.to_string()),
        }
    }

    /// What waits; `None` if it is of no kind or for no reason that is known.
    fn read(&self) -> Option<Waiting> {
        let date = |text: &Option<String>| text.as_deref().map(Date::parse).transpose().ok();
        let (date, period) = (date(&self.date)?, date(&self.period)?);
        let fact = match self.fact.as_deref() {
            Some(name) => Some(Fact::find(name, date)?),
            None => None,
        };
        Some(Waiting {
            kind: Kind::ALL.iter().copied().find(|kind| kind.name() == self.kind)?,
            id: self.id.clone(),
            fact,
            reason: Reason::find(&self.reason, period)?,
            from: self.from.as_deref().map(Day::parse).transpose().ok()?,
        })
    }
}

impl Finding {
    fn new(diagnostic: &Diagnostic, files: &Files) -> Self {
        let span =
            |span: &Span| Position { path: files.get(span.file).path.to_string(), range: Some((span.start, span.end)) };
        Self {
            code: diagnostic.code.name().to_owned(),
            severity: diagnostic.severity,
            location: match &diagnostic.location {
                Location::Span(place) => span(place),
                Location::Path(path) => Position { path: path.to_string(), range: None },
            },
            arguments: diagnostic.arguments.iter().map(|(name, value)| ((*name).to_owned(), value.into())).collect(),
            related: diagnostic.related.as_ref().map(span),
        }
    }

    /// The finding as it was; `None` if it is of no kind or in no file that is known.
    fn read(&self, reader: &mut Reader<'_>) -> Option<Diagnostic> {
        Some(Diagnostic {
            code: Code::ALL.iter().copied().find(|code| code.name() == self.code)?,
            severity: self.severity,
            location: match self.location.range {
                Some(range) => Location::Span(reader.span(&self.location.path, range)?),
                None => Location::Path(self.location.path.as_str().into()),
            },
            arguments: self.arguments.iter().map(|(name, value)| (reader.word(name), reader.argument(value))).collect(),
            related: match &self.related {
                Some(Position { path, range }) => Some(reader.span(path, (*range)?)?),
                None => None,
            },
        })
    }
}

impl From<&Argument> for Value {
    fn from(argument: &Argument) -> Self {
        match argument {
            Argument::Text(text) => Self::Text(text.clone()),
            Argument::Number(number) => Self::Number(*number),
            Argument::Message(key) => Self::Message((*key).to_owned()),
            Argument::Choice(choice) => Self::Choice(choice.clone()),
            Argument::List(list) => Self::List(list.clone()),
        }
    }
}

/// Gathers what stored findings refer to.
struct Reader<'a> {
    sources: &'a Sources,
    files: Files,
    ids: HashMap<String, FileId>,
    words: HashMap<String, &'static str>,
}

impl Reader<'_> {
    /// A range of a file; `None` if there is no such file, or it is shorter.
    fn span(&mut self, path: &str, (start, end): (u32, u32)) -> Option<Span> {
        let file = match self.ids.get(path) {
            Some(file) => *file,
            None => {
                let file = self.files.add(path, self.sources.text(path)?);
                self.ids.insert(path.to_owned(), file);
                file
            }
        };
        let text = &self.files.get(file).text;
        text.get(start as usize..end as usize)?;
        Some(Span { file, start, end })
    }

    /// The name of an argument or the key of a message, which live as long as the program: there are few, and a run reads
    /// stored findings once.
    fn word(&mut self, word: &str) -> &'static str {
        self.words.entry(word.to_owned()).or_insert_with(|| Box::leak(word.into()))
    }

    fn argument(&mut self, value: &Value) -> Argument {
        match value {
            Value::Text(text) => Argument::Text(text.clone()),
            Value::Number(number) => Argument::Number(*number),
            Value::Message(key) => Argument::Message(self.word(key)),
            Value::Choice(choice) => Argument::Choice(choice.clone()),
            Value::List(list) => Argument::List(list.clone()),
        }
    }
}
