//! `gongkai new`

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Subcommand};

use super::ask::ask;
use super::{clock, terminal};
use crate::desk::{self, Answers};
use crate::diagnostic::{Failure, Message, Words};

/// Writes a new file of content from flags; what no flag answers is asked. Nothing that is there is changed.
#[derive(Debug, Args)]
pub(super) struct New {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// A progress record: what happened, when, and who says so.
    Record(Record),
    /// A case: how the plan looks in practice.
    Case(Case),
}

/// Flags that records and cases share.
#[derive(Debug, Args)]
struct SharedFlags {
    /// The site's folder, which holds `content`.
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: PathBuf,
    /// Its id and address: lower-case letters, digits and hyphens.
    #[arg(long)]
    id: Option<String>,
    /// When it happened: 2025, 2025-01 or 2025-01-31.
    #[arg(long)]
    date: Option<String>,
    /// Its title, once for each language: --title zh=… --title en=…
    #[arg(long, value_name = "CODE=WORDS")]
    title: Vec<String>,
    /// What is reported, in Markdown, once for each language.
    #[arg(long, value_name = "CODE=WORDS")]
    text: Vec<String>,
    /// The title of the source.
    #[arg(long)]
    source_title: Option<String>,
    /// The language of that title, as a BCP 47 tag; the language of record if nothing is said.
    #[arg(long)]
    source_lang: Option<String>,
    /// Who published the source; once for each language, or once for all.
    #[arg(long, value_name = "CODE=WORDS")]
    source_publisher: Vec<String>,
    /// The address of the source.
    #[arg(long)]
    source_url: Option<String>,
    /// The day the source was published.
    #[arg(long)]
    source_published: Option<String>,
    /// Keep it out of every public build for now.
    #[arg(long)]
    draft: bool,
}

#[derive(Debug, Args)]
struct Record {
    #[command(flatten)]
    shared: SharedFlags,
    /// What it is about: task:18, target:labs, safeguard:1.
    #[arg(long, value_delimiter = ',')]
    about: Vec<String>,
    /// Its topics, from vocabulary.yaml.
    #[arg(long, value_delimiter = ',')]
    topics: Vec<String>,
    /// figure, event, policy, achievement or announcement.
    #[arg(long)]
    kind: Option<String>,
    /// The value of the target that it is about.
    #[arg(long, allow_negative_numbers = true)]
    value: Option<String>,
}

#[derive(Debug, Args)]
struct Case {
    #[command(flatten)]
    shared: SharedFlags,
    /// What it is, in one sentence, once for each language.
    #[arg(long, value_name = "CODE=WORDS")]
    summary: Vec<String>,
    /// The tasks it belongs to.
    #[arg(long, value_delimiter = ',')]
    tasks: Vec<String>,
    /// Its fields, from vocabulary.yaml.
    #[arg(long, value_delimiter = ',')]
    fields: Vec<String>,
    /// Its countries and regions, from vocabulary.yaml.
    #[arg(long, value_delimiter = ',')]
    places: Vec<String>,
    /// The organisations that take part.
    #[arg(long, value_delimiter = ',')]
    organisations: Vec<String>,
    /// The records that tell of it.
    #[arg(long, value_delimiter = ',')]
    records: Vec<String>,
}

impl New {
    pub(super) fn run(&self, words: &Words) -> Result<ExitCode, Failure> {
        let mut ask = |question: &Message, problem: Option<&Message>| ask(words, question, problem);
        let path = match &self.what {
            What::Record(record) => desk::new_record(&record.shared.root, &clock::today, &record.answers(), &mut ask)?,
            What::Case(case) => desk::new_case(&case.shared.root, &clock::today, &case.answers(), &mut ask)?,
        };
        terminal::remark(&words.say(&Message::new("summary-new").with("path", path)));
        Ok(ExitCode::SUCCESS)
    }
}

impl SharedFlags {
    fn answers(&self) -> Answers {
        let one = |value: &Option<String>| value.iter().cloned().collect::<Vec<_>>();
        let mut answers = Answers::from([
            ("id", one(&self.id)),
            ("date", one(&self.date)),
            ("title", self.title.clone()),
            ("text", self.text.clone()),
            ("source-title", one(&self.source_title)),
            ("source-lang", one(&self.source_lang)),
            ("source-publisher", self.source_publisher.clone()),
            ("source-url", one(&self.source_url)),
            ("source-published", one(&self.source_published)),
        ]);
        if self.draft {
            answers.insert("draft", Vec::new());
        }
        answers
    }
}

impl Record {
    fn answers(&self) -> Answers {
        let mut answers = self.shared.answers();
        answers.insert("about", self.about.clone());
        answers.insert("topics", self.topics.clone());
        answers.insert("kind", self.kind.iter().cloned().collect());
        answers.insert("value", self.value.iter().cloned().collect());
        answers
    }
}

impl Case {
    fn answers(&self) -> Answers {
        let mut answers = self.shared.answers();
        answers.insert("summary", self.summary.clone());
        answers.insert("tasks", self.tasks.clone());
        answers.insert("fields", self.fields.clone());
        answers.insert("places", self.places.clone());
        answers.insert("organisations", self.organisations.clone());
        answers.insert("records", self.records.clone());
        answers
    }
}
