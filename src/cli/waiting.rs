//! `gongkai waiting`, and what the other commands tell of it.

use std::process::ExitCode;

use clap::Args;
use serde_json::json;

use super::findings::{self, Format};
use super::options::SiteOptions;
use super::terminal;
use crate::diagnostic::{Failure, Message, Words};
use crate::id::Kind;
use crate::model::{Fact, Reason, Waiting};
use crate::pipeline::{self, Report};

/// How many things of each kind are named after a check or a build.
const NAMED: usize = 10;

/// Lists what is in the content and not on the site yet: drafts, what is under embargo, what becomes known later.
#[derive(Debug, Args)]
pub(super) struct List {
    #[command(flatten)]
    site: SiteOptions,
    /// How the list is printed on standard output: one thing a line for people, or as JSON.
    #[arg(long, value_enum, default_value = "short")]
    format: ListFormat,
}

/// How a list is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum ListFormat {
    /// One a line.
    Short,
    /// A JSON array.
    Json,
}

impl List {
    pub(super) fn run(&self, words: &Words) -> Result<ExitCode, Failure> {
        let read = pipeline::waiting(&self.site.root, &self.site.options()?)?;
        let Some(waiting) = read.made else {
            let report = Report { files: read.files, diagnostics: read.diagnostics, made: None };
            findings::print(&report, Format::Human, self.site.all, &self.site.root, words)?;
            return Ok(findings::conclude(&report, self.site.strict, words));
        };
        match self.format {
            ListFormat::Json => {
                terminal::give(&format!("{:#}\n", waiting.iter().map(entry).collect::<serde_json::Value>()))?;
            }
            ListFormat::Short if waiting.is_empty() => terminal::remark(&words.say_plain("waiting-none")),
            ListFormat::Short => {
                terminal::give(&waiting.iter().map(|one| format!("{}\n", line(one, words))).collect::<String>())?;
            }
        }
        Ok(ExitCode::SUCCESS)
    }
}

fn entry(waiting: &Waiting) -> serde_json::Value {
    json!({
        "kind": waiting.kind.name(),
        "id": waiting.id,
        "fact": waiting.fact.map(Fact::name),
        "date": waiting.fact.and_then(Fact::date).map(|date| date.to_string()),
        "reason": waiting.reason.name(),
        "from": waiting.from.map(|day| day.to_string()),
    })
}

fn line(waiting: &Waiting, words: &Words) -> String {
    let from = waiting.from.map(|day| day.to_string()).unwrap_or_default();
    let fact = waiting.fact.map(|_| format!("{}{}", thing(waiting, words), words.reader().colon())).unwrap_or_default();
    format!("{from:<10}  {}:{}  {fact}{}", waiting.kind.name(), waiting.id, words.say_plain(why(waiting.reason)))
}

/// The id of what waits, with the fact of it that does.
fn thing(waiting: &Waiting, words: &Words) -> String {
    let of_target = |key| Message::new(key).with("target", waiting.id.as_str());
    let of_thing = |key| Message::new(key).with("thing", format!("{}:{}", waiting.kind.name(), waiting.id));
    match waiting.fact {
        None => waiting.id.clone(),
        Some(Fact::Baseline) => words.say(&of_target("waiting-baseline")),
        Some(Fact::Interim(due)) => words.say(&of_target("waiting-interim").with("due", due.to_string())),
        Some(Fact::Amount(kind, date)) => {
            words.say(&of_thing("waiting-amount").with("kind", kind.name()).with("date", date.to_string()))
        }
        Some(Fact::Document(date)) => words.say(&of_thing("waiting-document").with("date", date.to_string())),
        Some(Fact::Searched) => words.say(&of_thing("waiting-search")),
        Some(Fact::Reply) => words.say(&of_thing("waiting-reply")),
        Some(Fact::Withdrawal) => words.say(&of_thing("waiting-withdrawal")),
        Some(Fact::Mark(what, _)) => words.say(&of_thing("waiting-mark").with("what", what.name())),
    }
}

/// Tells on standard error what waits: by kind and reason, and of very many the first.
pub(super) fn tell(waiting: &[Waiting], words: &Words) {
    for of_kind in waiting.chunk_by(|left, right| (left.kind, head(left)) == (right.kind, head(right))) {
        terminal::remark(&words.say(&Message::new(head(&of_kind[0])).with("count", of_kind.len())));
        let named = &of_kind[..of_kind.len().min(NAMED)];
        let mut told: Vec<&'static str> = Vec::new();
        for key in named.iter().map(|one| why(one.reason)) {
            if told.contains(&key) {
                continue;
            }
            told.push(key);
            let same = named.iter().filter(|one| why(one.reason) == key);
            let ids: Vec<String> = same.map(|one| name(one, words)).collect();
            let group = Message::new("waiting-group").with("why", words.say_plain(key));
            let ids = ids.join(words.reader().list_separator());
            terminal::remark(&format!("  {}", words.say(&group.with("ids", ids))));
        }
        let more = of_kind.len() - named.len();
        if more > 0 {
            terminal::remark(&format!("  {}", words.say(&Message::new("waiting-more").with("count", more))));
        }
    }
}

/// The key of the words that head a list of such things.
fn head(waiting: &Waiting) -> &'static str {
    match (waiting.fact, waiting.kind) {
        (Some(Fact::Baseline | Fact::Interim(_)), _) => "waiting-facts",
        (Some(Fact::Amount(..)), _) => "waiting-amounts",
        (Some(Fact::Document(_)), _) => "waiting-documents",
        (Some(Fact::Searched), _) => "waiting-searches",
        (Some(Fact::Withdrawal), _) => "waiting-withdrawals",
        (Some(Fact::Reply | Fact::Mark(..)), _) => "waiting-answers",
        (None, Kind::Case) => "waiting-cases",
        (None, Kind::Evaluation) => "waiting-evaluations",
        (None, Kind::Round) => "waiting-rounds",
        (None, Kind::Milestone) => "waiting-milestones",
        (None, Kind::Step) => "waiting-steps",
        (None, _) => "waiting-records",
    }
}

/// An id with the first day on which it is there.
fn name(waiting: &Waiting, words: &Words) -> String {
    match waiting.from {
        None => thing(waiting, words),
        Some(day) => {
            let is_withdrawn = waiting.reason == Reason::Withdrawn;
            let from = Message::new(if is_withdrawn { "waiting-on" } else { "waiting-from" })
                .with("id", thing(waiting, words))
                .with("day", day.to_string());
            words.say(&from)
        }
    }
}

/// The key of the words for a reason.
fn why(reason: Reason) -> &'static str {
    match reason {
        Reason::Draft => "waiting-draft",
        Reason::Embargo => "waiting-embargo",
        Reason::Known => "waiting-known",
        Reason::Withdrawn => "waiting-withdrawn",
        Reason::Period(_) => "waiting-period",
    }
}
