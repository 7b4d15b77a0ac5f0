//! `gongkai new`

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Subcommand};

use super::ask::{ask_question, ask_whether};
use super::{clock, findings, terminal};
use crate::desk::{self, Answers, Desk, Question};
use crate::diagnostic::{Failure, Message, Severity, Words, count};

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
    #[command(flatten)]
    writing: Writing,
    /// Its id and address: lower-case letters, digits and hyphens.
    #[arg(long)]
    id: Option<String>,
    /// When it happened: 2025, 2025-H1, 2025-Q3, 2025-01, 2025-01-31, or unknown.
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
    /// The language of that title, as a BCP 47 tag; the language of record if nothing is said and the title can be in it.
    #[arg(long)]
    source_lang: Option<String>,
    /// Who published the source; once for each language, or once for all.
    #[arg(long, value_name = "CODE=WORDS")]
    source_publisher: Vec<String>,
    /// The address of the source.
    #[arg(long)]
    source_url: Option<String>,
    /// When the source was published.
    #[arg(long)]
    source_published: Option<String>,
    /// The day the source was last looked at.
    #[arg(long)]
    source_accessed: Option<String>,
    /// The source is a repost whose original was not found.
    #[arg(long)]
    mirror: bool,
    /// A whole source, as often as there are further ones: its keys url, title, lang, publisher (zh:…), published, mirror and so on, such as 'url=https://…,title=…'
    #[arg(long, value_name = "KEY=VALUE,…")]
    source: Vec<String>,
    /// What a reader should know about it, once for each language.
    #[arg(long, value_name = "CODE=WORDS")]
    note: Vec<String>,
    /// How its sources disagree, once for each language.
    #[arg(long, value_name = "CODE=WORDS")]
    disagreement: Vec<String>,
    /// The day it became public, if that does not follow from its sources.
    #[arg(long)]
    known: Option<String>,
    /// The day before which it is in no public build.
    #[arg(long)]
    publish_at: Option<String>,
    /// Keep it out of every public build for now.
    #[arg(long)]
    draft: bool,
}

/// Where the file goes, and whether somebody is asked before.
#[derive(Debug, Args)]
struct Writing {
    /// The site's folder, which holds `content`.
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: PathBuf,
    /// Print the file to standard output, and write nothing.
    #[arg(long)]
    dry_run: bool,
    /// Write without asking whether all is right.
    #[arg(long)]
    yes: bool,
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
    /// The value of the target that it is about, or that --of names.
    #[arg(long, allow_negative_numbers = true)]
    value: Option<String>,
    /// The target that the value is of, such as labs, where the record is not about exactly one.
    #[arg(long, value_name = "TARGET")]
    of: Option<String>,
    /// The date of the value, if it is not that of the record.
    #[arg(long, value_name = "DATE")]
    at: Option<String>,
    /// The part that it is a value of: breakdown and category, such as sex:female.
    #[arg(long, value_name = "BREAKDOWN:CATEGORY")]
    series: Vec<String>,
    /// A whole value, as often as there are several: its keys target, value, date, series, flags and so on, such as 'target=labs,value=12'
    #[arg(long, value_name = "KEY=VALUE,…")]
    observation: Vec<String>,
    /// The status that the source states: done, in-progress, continuing, not-started, changed or stopped; of one task or step only: step:18.1=done
    #[arg(long, value_name = "[REF=]STATUS")]
    status: Vec<String>,
    /// What it meets: milestones by their ids, step:18.1, target:labs.
    #[arg(long, value_delimiter = ',')]
    meets: Vec<String>,
    /// How far a task or step has come in per cent, as the source states it: task:18=45
    #[arg(long, value_name = "REF=PERCENT")]
    progress: Vec<String>,
    /// A sum of money, in whole units: 'of=task:18,kind=spent,value=120000000,currency=CNY,date=2025'
    #[arg(long, value_name = "KEY=VALUE,…")]
    amount: Vec<String>,
    /// A document that belongs to it: 'title=…,url=https://…,kind=report,published=2025-01-31'
    #[arg(long, value_name = "KEY=VALUE,…")]
    document: Vec<String>,
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
    /// The number that says most of it: 'value=2500000000,currency=CNY,what=zh:…,what=en:…,state=planned'
    #[arg(long, value_name = "KEY=VALUE,…")]
    fact: Option<String>,
    /// A picture that lies in its folder, as often as there are several: 'file=a.jpg,alt=zh:…,alt=en:…,credit=…'
    #[arg(long, value_name = "KEY=VALUE,…")]
    picture: Vec<String>,
}

impl New {
    pub(super) fn run(&self, words: &Words) -> Result<ExitCode, Failure> {
        let mut ask = |question: &Question, problem: Option<&Message>| ask_question(words, question, problem);
        let writing = match &self.what {
            What::Record(record) => &record.shared.writing,
            What::Case(case) => &case.shared.writing,
        };
        let desk = Desk { root: &writing.root, today: &clock::today, words };
        let new = match &self.what {
            What::Record(record) => desk::new_record(&desk, &record.answers(), &mut ask)?,
            What::Case(case) => desk::new_case(&desk, &case.answers(), &mut ask)?,
        };
        writing.write(&new, &desk)
    }
}

impl Writing {
    /// Shows the file where somebody was asked for any of it, with what is wrong with it, and writes it if it is wanted. Nobody sees what
    /// comes from flags alone: then it is not written with an error in it.
    fn write(&self, new: &desk::New, desk: &Desk<'_>) -> Result<ExitCode, Failure> {
        let words = desk.words;
        if self.dry_run {
            terminal::give(&new.text)?;
        } else if new.is_asked {
            let path = Message::new("new-shown").with("path", new.path.as_str());
            terminal::tell(&format!("\n{}\n\n{}\n", words.say(&path), new.text));
        }
        let (found, files) = new.check(desk);
        findings::tell(&found, &files, true, words);
        let is_sound = count(&found, Severity::Error) == 0;
        if self.dry_run {
            terminal::remark(&words.say_plain("sheet-dry-run"));
            return Ok(ExitCode::from(u8::from(!is_sound)));
        }
        // What was typed is not lost for an error: who wants can write it and mend it there.
        let question = Message::new(if is_sound { "ask-write" } else { "ask-write-unsound" });
        let is_wanted = if new.is_asked && !self.yes { ask_whether(words, &question) } else { is_sound };
        if !is_wanted {
            let is_refused = !new.is_asked || self.yes;
            terminal::tell_line(&words.say_plain(if is_refused { "new-unsound" } else { "sheet-not-written" }));
            return Ok(ExitCode::from(if is_refused { 1 } else { 2 }));
        }
        new.write(desk.root)?;
        terminal::remark(&words.say(&Message::new("summary-new").with("path", new.path.as_str())));
        Ok(ExitCode::SUCCESS)
    }
}

impl SharedFlags {
    fn answers(&self) -> Answers {
        let is = |flag: bool| flag.then(|| "true".to_owned()).into_iter().collect::<Vec<_>>();
        Answers::from([
            ("id", one(self.id.as_deref())),
            ("date", one(self.date.as_deref())),
            ("title", self.title.clone()),
            ("text", self.text.clone()),
            ("source-title", one(self.source_title.as_deref())),
            ("source-lang", one(self.source_lang.as_deref())),
            ("source-publisher", self.source_publisher.clone()),
            ("source-url", one(self.source_url.as_deref())),
            ("source-published", one(self.source_published.as_deref())),
            ("source-accessed", one(self.source_accessed.as_deref())),
            ("mirror", is(self.mirror)),
            ("source", self.source.clone()),
            ("note", self.note.clone()),
            ("disagreement", self.disagreement.clone()),
            ("known", one(self.known.as_deref())),
            ("publish-at", one(self.publish_at.as_deref())),
            ("draft", is(self.draft)),
        ])
    }
}

/// A flag that can be given once.
fn one(value: Option<&str>) -> Vec<String> {
    value.map(str::to_owned).into_iter().collect()
}

impl Record {
    fn answers(&self) -> Answers {
        let mut answers = self.shared.answers();
        answers.insert("about", self.about.clone());
        answers.insert("topics", self.topics.clone());
        answers.insert("kind", one(self.kind.as_deref()));
        answers.extend([
            ("value", one(self.value.as_deref())),
            ("of", one(self.of.as_deref())),
            ("at", one(self.at.as_deref())),
            ("series", self.series.clone()),
            ("observation", self.observation.clone()),
            ("status", self.status.clone()),
            ("meets", self.meets.clone()),
            ("progress", self.progress.clone()),
            ("amount", self.amount.clone()),
            ("document", self.document.clone()),
        ]);
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
        answers.insert("fact", one(self.fact.as_deref()));
        answers.insert("picture", self.picture.clone());
        answers
    }
}
