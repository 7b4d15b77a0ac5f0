//! What became public of evaluations, day by day: their rounds, and what became of the results.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use super::{AssessedOf, Basis, RoundOf, Snapshot, Subject};
use crate::date::Day;
use crate::schema::Gap;

/// Something that became public of a round of an evaluation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct News {
    /// The round.
    pub round: RoundOf,
    /// What it is.
    pub what: Told,
    /// The day from which it was public.
    pub day: Day,
    /// What that day follows from.
    pub basis: Basis,
    /// The day it came to the readers of the site.
    pub came: Day,
}

/// What news of a round tell of. Results go by their places in the round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Told {
    /// The round itself, with what it made public.
    Round,
    /// What was marked in a result on a day: whether it was withdrawn or is being looked at again.
    Mark(usize, Gap, Day),
    /// The reply to a result.
    Reply(usize),
}

impl Told {
    /// The place of the result, if it is about one.
    pub fn result(self) -> Option<usize> {
        match self {
            Self::Round => None,
            Self::Mark(result, ..) | Self::Reply(result) => Some(result),
        }
    }
}

impl<'m> Snapshot<'m> {
    /// What became public of evaluations, in the order in which it came to the site, the last first. It is worked out once, when
    /// somebody asks.
    pub fn news(&self) -> &'m [News] {
        self.state.news.get_or_init(|| {
            let mut news: Vec<News> = self.all_rounds().into_iter().flat_map(|round| self.news_of(round)).collect();
            // What came on one day keeps the order of the rounds.
            news.sort_by_key(|one| Reverse((one.came, one.day)));
            news
        })
    }

    fn news_of(&self, of: RoundOf) -> Vec<News> {
        let round = self.round(of);
        let came = round.came().max(self.evaluations().row(of.evaluation).came());
        let mut news = Vec::new();
        for (place, result) in round.results.iter().enumerate() {
            let marked: BTreeSet<_> = result.marks(self.as_of).map(|one| (one.mark.date, one.state)).collect();
            let replied = result.reply(self.as_of).map(|reply| (Told::Reply(place), reply.date));
            let marked = marked.into_iter().map(|(day, state)| (Told::Mark(place, state, day), day));
            news.extend(marked.chain(replied).map(|(what, day)| {
                let day = day.max(round.known);
                News { round: of, what, day, basis: Basis::Stated(day), came: day.max(came) }
            }));
        }
        news.push(News { round: of, what: Told::Round, day: round.known, basis: round.basis, came });
        news
    }

    /// The tasks and organisations that are evaluated with what news tell of.
    pub fn evaluated(&self, news: &News) -> impl Iterator<Item = Subject> + use<'m> {
        let results = self.round(news.round).results.as_slice();
        let told = match news.what.result() {
            Some(place) => &results[place..=place],
            None => results,
        };
        let (evaluation, snapshot) = (news.round.evaluation, *self);
        told.iter().flat_map(move |result| {
            let subject = snapshot.assessed(AssessedOf { evaluation, place: result.subject });
            let task = subject.task.map(Subject::Task);
            task.into_iter().chain(subject.organisation.map(Subject::Organisation))
        })
    }
}
