//! What is public of the news of evaluations on a day.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::{AssessedOf, Basis, News, Occasion, RoundOf, Snapshot, Subject, Told};
use crate::date::Day;

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
        let (round, evaluation) = (self.round(of), self.evaluations().row(of.evaluation));
        let (known, came) = (round.known.max(evaluation.known), round.came().max(evaluation.came()));
        let basis = if evaluation.known > round.known { evaluation.basis } else { round.basis };
        let mut news = Vec::new();
        for (place, result) in round.results.iter().enumerate() {
            // What was marked of one day and public since one day is one piece of news. What was put in last dates it anew.
            let mut told: BTreeMap<Told, (Day, Day)> = BTreeMap::new();
            for marked in result.marks(self.as_of) {
                let came = marked.mark.came(came);
                let days = told.entry(Told::Mark(place, Occasion::of(&marked))).or_insert((marked.mark.known, came));
                days.1 = days.1.max(came);
            }
            if let Some(reply) = result.reply(self.as_of) {
                told.insert(Told::Reply(place), (reply.known, reply.came(came)));
            }
            news.extend(told.into_iter().map(|(what, (day, came))| {
                let day = day.max(known);
                News { round: of, what, day, basis: Basis::Stated(day), came: came.max(day) }
            }));
        }
        let came = round.changed_by(self.as_of).map_or(came, |changed| changed.max(came));
        news.push(News { round: of, what: Told::Round, day: known, basis, came });
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
