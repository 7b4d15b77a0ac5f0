//! A piece of news, its sentences, and who says so.

use serde::Serialize;

use crate::id::{Handle, RecordKind, TargetKind};
use crate::lang::Lang;
use crate::schema::Source;
use crate::view::scope::{MissingWords, Scope};
use crate::view::text::Text;

/// The parts of a brief, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// Records that were withdrawn.
    Withdrawn,
    /// Targets whose figures or standing changed.
    Targets,
    /// Tasks whose state changed.
    Tasks,
    /// What became public of evaluations.
    Evaluations,
    /// Records that became known in the period.
    Records,
    /// Records that became known in it or before it.
    ByThen,
    /// What was public before and was put in or changed in the period.
    Earlier,
}

/// A piece of news.
#[derive(Debug)]
pub struct Item {
    /// The part in which it stands.
    pub part: Part,
    /// What it is called.
    pub title: Text,
    /// The absolute address of its page.
    pub href: String,
    /// When it became public and what limits it, in a line of words; empty of what changed.
    pub when: String,
    /// What is so.
    pub lines: Vec<Line>,
    /// What is told of it.
    pub paragraphs: Vec<Text>,
    /// Who says what the paragraphs tell.
    pub sources: Vec<Cited>,
    /// The target that has a chart, and what the chart shows in words.
    pub chart: Option<(Handle<TargetKind>, String)>,
}

/// A sentence, with who says so; nobody, where it follows from the plan and the calendar.
#[derive(Debug)]
pub struct Line {
    /// The words.
    pub text: String,
    /// Who says so.
    pub sources: Vec<Cited>,
}

/// A source as a note names it.
#[derive(Clone, Debug, Serialize)]
pub struct Cited {
    /// What tells it from other sources: its address and its title.
    #[serde(skip)]
    pub key: (String, String),
    /// Its title.
    pub title: Text,
    /// Who published it.
    pub publisher: String,
    /// That it is a repost, that its title is ours, and when it was published.
    pub details: Vec<String>,
    /// Its address; none for a repost, which is named and not linked.
    pub href: Option<String>,
}

impl Line {
    /// A sentence that rests on records. If one of them was withdrawn since, it says so.
    pub(super) fn new(
        scope: &Scope<'_>,
        text: String,
        records: impl IntoIterator<Item = Handle<RecordKind>>,
        lang: Lang,
    ) -> Result<Self, MissingWords> {
        let (mut sources, mut is_withdrawn) = (Vec::<Cited>::new(), false);
        for record in records {
            is_withdrawn |= scope.is_withdrawn_since(record);
            for source in scope.snapshot.records().row(record).sources.by(scope.snapshot.as_of) {
                let cited = scope.cited(source, lang)?;
                if sources.iter().all(|known| known.key != cited.key) {
                    sources.push(cited);
                }
            }
        }
        let mark = is_withdrawn.then(|| scope.say(lang, "change-withdrawn-since", [])).transpose()?;
        Ok(Self { text: scope.limited(text, mark.as_slice(), lang)?, sources })
    }
}

impl Scope<'_> {
    /// A source as a note names it.
    pub(super) fn cited(&self, source: &Source, lang: Lang) -> Result<Cited, MissingWords> {
        let view = self.source(source, lang);
        let mut details = Vec::new();
        if view.title_inferred {
            details.push(self.say(lang, "source-title-inferred", [])?.trim().to_owned());
        }
        if view.mirror {
            details.push(self.say(lang, "source-repost", [])?);
        }
        details.push(match view.published {
            Some(date) => date.text,
            None => self.say(lang, "source-undated", [])?,
        });
        Ok(Cited {
            key: (source.url.to_string(), source.title.0.clone()),
            title: view.title,
            publisher: view.publisher.text,
            details,
            href: view.href,
        })
    }

    /// Words with what limits them behind, in brackets.
    pub(super) fn limited(&self, words: String, limits: &[String], lang: Lang) -> Result<String, MissingWords> {
        let marked = |words: String, limit: &String| {
            Ok(words + &self.say(lang, "brief-mark", [("mark", limit.as_str().into())])?)
        };
        limits.iter().try_fold(words, marked)
    }

    /// That only reposts say so, if it is so.
    pub(super) fn unconfirmed(&self, is_confirmed: bool, lang: Lang) -> Result<Vec<String>, MissingWords> {
        let mark = (!is_confirmed).then(|| self.say(lang, "record-unconfirmed", []));
        mark.into_iter().collect()
    }

    /// What limits what a record says: that only reposts say so, that its sources disagree, that it may have been public before.
    pub(super) fn limits(
        &self,
        record: Handle<RecordKind>,
        is_confirmed: bool,
        lang: Lang,
    ) -> Result<Vec<String>, MissingWords> {
        let row = self.snapshot.records().row(record);
        let mut limits = self.unconfirmed(is_confirmed, lang)?;
        if let Some(by) = self.disputed(row.disagreement(self.snapshot.as_of), &row.sources) {
            limits.push(self.say(lang, "record-disputed", [("by", by.into())])?);
        }
        if row.basis.is_vague() {
            limits.push(self.say(lang, "brief-vague", [])?);
        }
        Ok(limits)
    }

    /// Words behind what they are called.
    pub(super) fn labelled(&self, key: &str, words: &str, lang: Lang) -> Result<String, MissingWords> {
        Ok(format!("{}{}{words}", self.say(lang, key, [])?, self.say(lang, "sentence-gap", [])?))
    }

    /// A change with the record on which it rests.
    pub(super) fn based(&self, text: String, record: Handle<RecordKind>, lang: Lang) -> Result<String, MissingWords> {
        let title = self.words(&self.snapshot.records().row(record).title, lang);
        let basis = self.say(lang, "change-basis", [])?;
        Ok(text + &self.say(lang, "brief-mark", [("mark", format!("{basis}{title}").into())])?)
    }

    /// From one state to another.
    pub(super) fn became(&self, before: &str, after: &str, lang: Lang) -> Result<String, MissingWords> {
        Ok(format!("{before} {} {after}", self.say(lang, "change-arrow", [])?))
    }
}
