//! What is public of the news of evaluations on a day.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use super::{AssessedOf, Basis, News, RoundOf, Snapshot, Subject, Told};

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
