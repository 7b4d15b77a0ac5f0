//! Where the plan stands, in a few sentences.

use serde::Serialize;

use crate::data::{TaskTotals, share_of_goal};
use crate::described::{Described, derive};
use crate::id::{Handle, TargetKind};
use crate::lang::Lang;
use crate::model::TaskStage;
use crate::page::{PageKind, TargetFilter, TaskFilter};
use crate::schema::Stage;
use crate::view::scope::{MissingWords, Scope};

/// Where the plan stands: sentences with their full stops.
#[derive(Debug, PartialEq, Eq, Described!, Serialize)]
pub struct Answer {
    /// How many tasks are late; none if no task is.
    pub late: Option<Sentence>,
    /// Where the targets stand; none without targets.
    pub targets: Option<Sentence>,
    /// Where the tasks stand; none without tasks.
    pub tasks: Option<Sentence>,
}

/// A sentence, in the order of its words.
#[derive(Debug, Default, PartialEq, Eq, Described!, Serialize)]
pub struct Sentence(Vec<Words>);

/// A part of a sentence, and where it leads.
#[derive(Debug, PartialEq, Eq, Described!, Serialize)]
pub struct Words {
    /// The words, with the spaces and punctuation between them and the next.
    pub text: String,
    /// The page with what they count.
    pub href: Option<String>,
}

/// The list of what is counted, or the whole list if that leaves nothing out.
fn list(scope: &Scope<'_>, counted: PageKind, whole: PageKind, lang: Lang) -> Option<String> {
    scope.href(counted, lang).or_else(|| scope.href(whole, lang))
}

impl Sentence {
    fn add(&mut self, text: String, href: Option<String>) {
        self.0.push(Words { text, href });
    }

    /// The sentence without what it leads to.
    pub(crate) fn text(&self) -> String {
        self.0.iter().map(|words| words.text.as_str()).collect()
    }
}

impl Answer {
    /// What there is to say.
    ///
    /// # Errors
    ///
    /// If the theme lacks interface words.
    pub(crate) fn new(scope: &Scope<'_>, lang: Lang) -> Result<Self, MissingWords> {
        let totals = TaskTotals::new(&scope.snapshot);
        Ok(Self {
            late: late(scope, &totals, lang)?,
            targets: targets(scope, lang)?,
            tasks: tasks(scope, &totals, lang)?,
        })
    }

    /// The sentences in their order.
    pub(crate) fn sentences(&self) -> impl Iterator<Item = &Sentence> {
        [&self.late, &self.targets, &self.tasks].into_iter().flatten()
    }
}

/// What there is to say of some of the targets, or of all.
struct Part {
    /// Where they stand: the name of a standing, `reported` of those that only reposts call reached, `share` of one that stands at a part
    /// of its goal, `share-below-one` if that is less than one per cent, `unconfirmed` of those of which only reposts give values, or `incomparable` of those whose values cannot be compared.
    standing: &'static str,
    /// How many they are.
    count: usize,
    /// How much of its goal the one target has, in whole per cent, rounded down.
    share: u8,
    /// The page of the one target, or the list of them.
    href: Option<String>,
}

/// Where the targets stand; every one is in one part of the sentence.
fn targets(scope: &Scope<'_>, lang: Lang) -> Result<Option<Sentence>, MissingWords> {
    let targets = &scope.snapshot.outline.targets;
    let mut said: Vec<(TargetFilter, Handle<TargetKind>)> =
        targets.handles().map(|target| (TargetFilter::of(&scope.snapshot, target), target)).collect();
    said.sort_unstable();
    let parts = said.chunk_by(|left, right| left.0 == right.0).map(|alike| match alike {
        [(stands, target)] => {
            // Only of a single one it is said how far it has come; several are under way together.
            let share = if *stands == TargetFilter::NotYet { share_of_goal(&scope.snapshot, *target) } else { None };
            // What is not reached has not all of its goal, whatever its latest figure is.
            let share = share.filter(|share| share.percent < 100);
            Part {
                standing: match share {
                    Some(share) if share.is_below_one => "share-below-one",
                    Some(_) => "share",
                    None => stands.word(),
                },
                count: 1,
                share: share.map_or(0, |share| share.percent),
                href: scope.href(PageKind::Target(*target), lang),
            }
        }
        _ => Part {
            standing: alike[0].0.word(),
            count: alike.len(),
            share: 0,
            href: list(scope, PageKind::TargetsBy(alike[0].0), PageKind::Targets, lang),
        },
    });
    let parts: Vec<Part> = parts.collect();
    let Some(first) = parts.first() else { return Ok(None) };
    let indicators = targets.iter().filter(|(_, row)| row.goal.is_none()).count();
    let noun = match indicators {
        0 => "targets",
        all if all == targets.len() => "indicators",
        _ => "mixed",
    };
    let whole = if parts.len() == 1 { "yes" } else { "no" };
    let mut sentence = Sentence::default();
    let inserts = [
        ("count", targets.len().into()),
        ("noun", noun.into()),
        ("whole", whole.into()),
        ("standing", first.standing.into()),
    ];
    sentence.add(scope.say(lang, "answer-targets", inserts)?, None);
    for (place, part) in parts.iter().enumerate() {
        if place > 0 {
            let place = if place + 1 == parts.len() { "last" } else { "middle" };
            let inserts = [("place", place.into()), ("parts", parts.len().into())];
            sentence.add(scope.say(lang, "answer-join", inserts)?, None);
        }
        let key = format!("answer-target-{}", part.standing);
        let inserts =
            [("count", part.count.into()), ("whole", whole.into()), ("share", usize::from(part.share).into())];
        sentence.add(scope.say(lang, &key, inserts)?, part.href.clone());
    }
    sentence.add(scope.say(lang, "answer-stop", [])?, None);
    Ok(Some(sentence))
}

/// How many tasks have records within the term, announcements apart; are done, as a source states it; and had no new record for long.
fn tasks(scope: &Scope<'_>, totals: &TaskTotals, lang: Lang) -> Result<Option<Sentence>, MissingWords> {
    let TaskTotals { count, reported, reported_unconfirmed, done, done_unconfirmed, stopped, quiet, .. } = *totals;
    if count == 0 {
        return Ok(None);
    }
    let members = |filter| list(scope, PageKind::TasksBy(filter), PageKind::Tasks, lang);
    let extent = match reported {
        0 => "none",
        all if all == count => "all",
        _ => "some",
    };
    let mut sentence = Sentence::default();
    let inserts = [
        ("count", count.into()),
        ("reported", reported.into()),
        ("extent", extent.into()),
        ("unconfirmed", reported_unconfirmed.into()),
    ];
    sentence.add(scope.say(lang, "answer-tasks", inserts)?, scope.href(PageKind::Tasks, lang));
    if done > 0 {
        sentence.add(scope.say(lang, "answer-clause", [])?, None);
        let inserts = [("count", done.into()), ("unconfirmed", done_unconfirmed.into())];
        let done = members(TaskFilter::Stage(TaskStage::Stated(Stage::Done)));
        sentence.add(scope.say(lang, "answer-tasks-done", inserts)?, done);
    }
    if quiet > 0 {
        sentence.add(scope.say(lang, "answer-clause", [])?, None);
        let inserts = [
            ("count", quiet.into()),
            ("total", count.into()),
            ("days", (scope.snapshot.quiet_after_days as usize).into()),
            ("finished", if done + stopped > 0 { "some" } else { "none" }.into()),
        ];
        sentence.add(scope.say(lang, "answer-tasks-quiet", inserts)?, members(TaskFilter::Quiet));
    }
    sentence.add(scope.say(lang, "answer-stop", [])?, None);
    Ok(Some(sentence))
}

/// How many tasks are late, and how many of those by what only reposts state.
fn late(scope: &Scope<'_>, totals: &TaskTotals, lang: Lang) -> Result<Option<Sentence>, MissingWords> {
    let TaskTotals { count, late, late_unconfirmed, .. } = *totals;
    if late == 0 {
        return Ok(None);
    }
    let inserts = [("count", count.into()), ("late", late.into()), ("unconfirmed", late_unconfirmed.into())];
    let mut sentence = Sentence::default();
    let href = list(scope, PageKind::TasksBy(TaskFilter::Late), PageKind::Tasks, lang);
    sentence.add(scope.say(lang, "answer-tasks-late", inserts)?, href);
    sentence.add(scope.say(lang, "answer-stop", [])?, None);
    Ok(Some(sentence))
}
