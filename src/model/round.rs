//! Rounds of evaluations and their results, as of a day.

use super::{Attachment, Basis, Hold, Public, Sources};
use crate::date::{Date, Day};
use crate::decode::{Plain, Prose};
use crate::id::{CriterionId, Handle, OrganisationKind, RecordId, RoundId};
use crate::lang::Localized;
use crate::number::Number;
use crate::schema::{Gap, Mark, Ranking, Sought, Source};
use crate::source::Spanned;

/// A round of an evaluation.
#[derive(Clone, Debug)]
pub struct Round {
    /// Its id in the evaluation.
    pub id: RoundId,
    /// The day from which it was public.
    pub known: Day,
    /// What that day follows from.
    pub basis: Basis,
    /// The day it was put into the content.
    pub added: Day,
    /// What keeps it out of public builds.
    pub hold: Hold,
    /// Its name, if not its period.
    pub name: Option<Localized<Plain>>,
    /// The period that it judges.
    pub period: (Date, Date),
    /// The day on which its results were published.
    pub published: Option<Day>,
    /// How it judges.
    pub method: RoundMethod,
    /// Whom its source ranks.
    pub ranking: Option<Ranking>,
    /// Its results, in the order of the evaluated.
    pub results: Vec<Assessment>,
    /// Where it comes from.
    pub sources: Sources,
    /// Documents that belong to it.
    pub documents: Vec<Attachment>,
    /// What a reader should know about it.
    pub note: Option<Localized<Plain>>,
}

/// What is public of the method of a round.
#[derive(Clone, Debug)]
pub enum RoundMethod {
    /// The method at this place among those of the evaluation.
    Given(usize),
    /// Nothing; where it was looked for, and who could publish it.
    NotPublic(Option<Sought>, Vec<Handle<OrganisationKind>>),
}

/// The result of one of the evaluated.
#[derive(Clone, Debug)]
pub struct Assessment {
    /// The place of the subject among the evaluated.
    pub subject: usize,
    /// Values of indicators.
    pub values: Vec<Reading>,
    /// Scores of dimensions and indicators.
    pub scores: Vec<Reading>,
    /// The records that it rests on. They may not be public yet, so they are found by id in a snapshot.
    pub evidence: Vec<RecordId>,
    /// What the evaluators say of the subject, whatever became of the result.
    diagnosis: Option<Localized<Spanned<Prose>>>,
    /// What was published of the whole, and what became of it.
    whole: Whole,
}

/// What was published of a result as a whole, and what became of it, whenever that was.
#[derive(Clone, Debug)]
pub struct Whole {
    /// The total.
    pub total: Option<Number>,
    /// The grade.
    pub grade: Option<Localized<Plain>>,
    /// The rank.
    pub rank: Option<u32>,
    /// Since when all of it is being looked at again.
    pub under_review: Option<Mark>,
    /// When all of it was withdrawn.
    pub withdrawn: Option<Mark>,
    /// What the subject says.
    pub reply: Option<Reply>,
}

/// What a subject says of its result.
#[derive(Clone, Debug)]
pub struct Reply {
    /// The day of it.
    pub date: Day,
    /// Who gives it.
    pub by: Localized<Plain>,
    /// What it says.
    pub text: Localized<Spanned<Prose>>,
    /// Where it stands.
    pub source: Option<Source>,
}

/// A value or score, or why there is none.
#[derive(Clone, Debug)]
pub struct Reading {
    /// The indicator or dimension.
    pub of: CriterionId,
    /// The value as published.
    value: Option<Number>,
    /// Why there is none.
    missing: Option<Gap>,
    /// Since when it is being looked at again.
    under_review: Option<Mark>,
    /// When it was withdrawn.
    withdrawn: Option<Mark>,
}

/// A score that is in doubt, whatever else rests on it.
#[derive(Clone, Copy, Debug)]
pub struct Doubted<'m> {
    /// The dimension or indicator.
    pub of: &'m CriterionId,
    /// Whether it was withdrawn or is being looked at again.
    pub state: Gap,
    /// Since when, and why.
    pub mark: &'m Mark,
}

/// A mark of a result: what became of all of it, or of one number.
#[derive(Clone, Copy, Debug)]
pub struct Marked<'m> {
    /// The dimension or indicator; none of the whole.
    pub of: Option<&'m CriterionId>,
    /// Whether it was withdrawn or is being looked at again.
    pub state: Gap,
    /// Since when, why, and where that stands.
    pub mark: &'m Mark,
}

impl Doubted<'_> {
    /// What is said of a total, grade or rank that rests on it, as a code.
    pub fn rests_on(self) -> &'static str {
        if self.state == Gap::Withdrawn { "rests-on-withdrawn" } else { "rests-on-under-review" }
    }

    /// What is said of the value that it was given for, as a code.
    pub fn of_value(self) -> &'static str {
        if self.state == Gap::Withdrawn { "its-score-withdrawn" } else { "its-score-under-review" }
    }
}

/// What a result says on a day.
#[derive(Clone, Copy, Debug)]
pub enum Shown<'m> {
    /// A number that nobody doubts.
    Plain(Number),
    /// A number that is being looked at again.
    Doubted(Number, &'m Mark),
    /// Nothing, and why.
    Missing(Gap, Option<&'m Mark>),
}

impl<'m> Shown<'m> {
    /// The number, if nobody doubts it.
    pub fn plain(self) -> Option<Number> {
        match self {
            Self::Plain(number) => Some(number),
            Self::Doubted(..) | Self::Missing(..) => None,
        }
    }

    /// The number, doubted or not.
    pub fn number(self) -> Option<Number> {
        match self {
            Self::Plain(number) | Self::Doubted(number, _) => Some(number),
            Self::Missing(..) => None,
        }
    }

    /// What became of a number by a day.
    fn of(number: Number, under_review: Option<&'m Mark>, withdrawn: Option<&'m Mark>) -> Self {
        match (withdrawn, under_review) {
            (Some(mark), _) => Self::Missing(Gap::Withdrawn, Some(mark)),
            (None, Some(mark)) => Self::Doubted(number, mark),
            (None, None) => Self::Plain(number),
        }
    }
}

/// A mark that was there by a day.
fn by<'m>(marks: impl IntoIterator<Item = &'m Option<Mark>>, day: Day) -> Option<&'m Mark> {
    marks.into_iter().flatten().find(|mark| mark.date <= day)
}

impl Reading {
    /// Puts together what a rule has found sound: a value, or why there is none.
    pub fn new(
        of: CriterionId,
        value: Option<Number>,
        missing: Option<Gap>,
        under_review: Option<Mark>,
        withdrawn: Option<Mark>,
    ) -> Self {
        Self { of, value, missing, under_review, withdrawn }
    }
}

impl Assessment {
    /// The result of a subject, of which `diagnosis` and `whole` are reached as of a day only.
    pub fn new(
        subject: usize,
        values: Vec<Reading>,
        scores: Vec<Reading>,
        evidence: Vec<RecordId>,
        diagnosis: Option<Localized<Spanned<Prose>>>,
        whole: Whole,
    ) -> Self {
        Self { subject, values, scores, evidence, diagnosis, whole }
    }

    /// What the evaluators say of the subject, as long as the result stands: a withdrawn one takes it along.
    pub fn diagnosis(&self, as_of: Day) -> Option<&Localized<Spanned<Prose>>> {
        self.diagnosis.as_ref().filter(|_| self.withdrawn(as_of).is_none())
    }

    /// The reply that was there by a day.
    pub fn reply(&self, as_of: Day) -> Option<&Reply> {
        self.whole.reply.as_ref().filter(|reply| reply.date <= as_of)
    }

    /// Since when the whole result is withdrawn, by a day.
    pub fn withdrawn(&self, as_of: Day) -> Option<&Mark> {
        by([&self.whole.withdrawn], as_of)
    }

    /// Since when the whole result is being looked at again, by a day.
    pub fn under_review(&self, as_of: Day) -> Option<&Mark> {
        by([&self.whole.under_review], as_of).filter(|_| self.withdrawn(as_of).is_none())
    }

    /// What a reading says on a day.
    pub fn shown<'m>(&'m self, reading: &'m Reading, as_of: Day) -> Shown<'m> {
        match (reading.value, reading.missing) {
            (Some(value), _) => {
                let under_review = by([&reading.under_review, &self.whole.under_review], as_of);
                Shown::of(value, under_review, by([&reading.withdrawn, &self.whole.withdrawn], as_of))
            }
            (None, gap) => Shown::Missing(gap.unwrap_or(Gap::NotPublished), None),
        }
    }

    /// The score of a dimension or indicator on a day; `None` if the result says nothing of it.
    pub fn score(&self, of: &CriterionId, as_of: Day) -> Option<Shown<'_>> {
        self.scores.iter().find(|reading| reading.of == *of).map(|reading| self.shown(reading, as_of))
    }

    /// The value of an indicator, likewise.
    pub fn value(&self, of: &CriterionId, as_of: Day) -> Option<Shown<'_>> {
        self.values.iter().find(|reading| reading.of == *of).map(|reading| self.shown(reading, as_of))
    }

    /// The total on a day, if one was published.
    pub fn total(&self, as_of: Day) -> Option<Shown<'_>> {
        Some(Shown::of(self.whole.total?, by([&self.whole.under_review], as_of), by([&self.whole.withdrawn], as_of)))
    }

    /// The scores that were withdrawn by a day, or are being looked at again, though the result as a whole may still rest on them.
    pub fn doubted(&self, as_of: Day) -> impl Iterator<Item = Doubted<'_>> {
        self.scores.iter().filter(|reading| reading.value.is_some()).filter_map(move |reading| {
            let withdrawn = by([&reading.withdrawn], as_of).map(|mark| (Gap::Withdrawn, mark));
            let (state, mark) = withdrawn.or_else(|| Some((Gap::UnderReview, by([&reading.under_review], as_of)?)))?;
            Some(Doubted { of: &reading.of, state, mark })
        })
    }

    /// Every mark that was there by a day, whatever came later: of the whole first, then of scores and of values.
    pub fn marks(&self, as_of: Day) -> impl Iterator<Item = Marked<'_>> {
        self.every_mark().filter(move |marked| marked.mark.date <= as_of)
    }

    /// Every mark, whenever it is of.
    pub(super) fn every_mark(&self) -> impl Iterator<Item = Marked<'_>> {
        let whole = std::iter::once((None, &self.whole.under_review, &self.whole.withdrawn));
        let readings = self.scores.iter().chain(&self.values);
        let all = whole.chain(readings.map(|row| (Some(&row.of), &row.under_review, &row.withdrawn)));
        all.flat_map(|(of, under_review, withdrawn)| {
            let under_review = under_review.iter().map(move |mark| Marked { of, state: Gap::UnderReview, mark });
            under_review.chain(withdrawn.iter().map(move |mark| Marked { of, state: Gap::Withdrawn, mark }))
        })
    }

    /// Where the marks and the reply stand that were there by a day, each place once.
    pub fn sources(&self, as_of: Day) -> Vec<&Source> {
        let reply = self.reply(as_of).and_then(|reply| reply.source.as_ref());
        let mut sources: Vec<&Source> = Vec::new();
        for source in self.marks(as_of).filter_map(|marked| marked.mark.source.as_ref()).chain(reply) {
            if sources.iter().all(|known| known.url != source.url) {
                sources.push(source);
            }
        }
        sources
    }

    /// The day of the reply, whenever that is.
    pub(super) fn replied(&self) -> Option<Day> {
        self.whole.reply.as_ref().map(|reply| reply.date)
    }

    /// What by a day became of the score that a value was given, while the value itself stands.
    pub fn score_doubt(&self, of: &CriterionId, as_of: Day) -> Option<Doubted<'_>> {
        self.value(of, as_of)?.plain()?;
        self.doubted(as_of).find(|doubted| doubted.of == of)
    }

    /// A score in doubt that the result as a whole rests on, one that was withdrawn before others.
    pub fn rests_on(&self, as_of: Day) -> Option<Doubted<'_>> {
        self.doubted(as_of).min_by_key(|doubted| doubted.state != Gap::Withdrawn)
    }

    /// Whether a total, a grade or a rank stands on a day.
    pub fn has_whole(&self, as_of: Day) -> bool {
        self.total(as_of).is_some() || self.grade(as_of).is_some() || self.rank(as_of).is_some()
    }

    /// Whether a grade was published, whatever became of it.
    pub fn was_graded(&self) -> bool {
        self.whole.grade.is_some()
    }

    /// The grade that stood on a day.
    pub fn grade(&self, as_of: Day) -> Option<&Localized<Plain>> {
        self.whole.grade.as_ref().filter(|_| self.withdrawn(as_of).is_none())
    }

    /// The rank that stood on a day.
    pub fn rank(&self, as_of: Day) -> Option<u32> {
        self.whole.rank.filter(|_| self.withdrawn(as_of).is_none())
    }
}

impl Round {
    /// Whether it was public by a day for these readers.
    pub fn is_public(&self, as_of: Day, public: Public) -> bool {
        self.known <= as_of && public.shows(self.hold)
    }

    /// The day it came to the public site: when it was put in, or when its embargo ended.
    pub fn came(&self) -> Day {
        self.hold.came(self.added)
    }

    /// Whether one of its sources is more than a repost by a day.
    pub fn is_confirmed(&self, as_of: Day) -> bool {
        self.sources.confirm(as_of)
    }

    /// How many of its results are withdrawn as a whole by a day.
    pub fn withdrawn(&self, as_of: Day) -> usize {
        self.results.iter().filter(|result| result.withdrawn(as_of).is_some()).count()
    }

    /// The period that it judges, in one date: a year from its first day to its last is that year.
    pub fn period(&self) -> Date {
        let (from, to) = self.period;
        let year = Date::Year(from.first().year());
        if (year.first(), year.last()) == (from.first(), to.last()) {
            return year;
        }
        Date::parse(&format!("{from}/{to}"))
            .or_else(|_| Date::parse(&format!("{}/{}", from.first(), to.last())))
            .unwrap_or(to)
    }

    /// The result of one of the evaluated.
    pub fn result(&self, subject: usize) -> Option<&Assessment> {
        self.results.iter().find(|result| result.subject == subject)
    }
}
