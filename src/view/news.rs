//! News of evaluations: what they are called, where they lead, and what feeds say of them.

use std::collections::BTreeSet;

use super::feed::{FeedEntry, FeedSource};
use super::prose::Prose;
use super::scope::{MissingWords, Scope};
use crate::config::PageType;
use crate::date::Day;
use crate::lang::Lang;
use crate::markup::escaped;
use crate::model::{AssessedOf, Assessment, Hold, Marked, News, Occasion, Subject, Told};
use crate::page::{FeedOf, PageKind};
use crate::schema::Source;

/// Whether a theme that leaves out these pages has words for news of evaluations.
pub(crate) fn has_words(left_out: &[PageType]) -> bool {
    !left_out.contains(&PageType::Round)
}

impl Scope<'_> {
    /// The news of evaluations, if the theme has words for them; the last first.
    pub(super) fn news(&self) -> &[News] {
        if has_words(self.left_out) { self.snapshot.news() } else { &[] }
    }

    /// The name of what news tell of, for their words.
    pub(super) fn news_kind(&self, news: &News) -> &'static str {
        match news.what {
            Told::Round => "round",
            Told::Reply(_) => "reply",
            Told::Mark(_, occasion) => occasion.what.name(),
        }
    }

    /// The headline of news.
    pub(super) fn news_title(&self, news: &News, lang: Lang) -> Result<String, MissingWords> {
        let Some((of, result)) = self.told(news) else { return self.round_title(news.round, lang) };
        let is_whole = match news.what {
            Told::Mark(_, occasion) => self.marked(result, occasion).any(|one| one.of.is_none()),
            Told::Round | Told::Reply(_) => true,
        };
        let (subject, round) = (self.assessed_phrase(of, lang)?, self.round_title(news.round, lang)?);
        let inserts = [
            ("subject", subject.as_str().into()),
            ("round", round.as_str().into()),
            ("extent", if is_whole { "whole" } else { "part" }.into()),
        ];
        self.say(lang, &format!("news-{}", self.news_kind(news)), inserts)
    }

    /// Where news stand: the page of the evaluated with the place on it, or the nearest page that the site has.
    pub(super) fn news_page(&self, news: &News) -> (PageKind, Option<String>) {
        let assessed = self.told(news).map(|(of, _)| PageKind::Assessed(of));
        if let Some(page) = assessed.filter(|page| self.has(*page)) {
            let place = self.round_anchor(news.round);
            let is_reply = matches!(news.what, Told::Reply(_));
            return (page, Some(if is_reply { format!("{place}-reply") } else { place }));
        }
        let pages = [PageKind::Round(news.round), PageKind::Evaluation(news.round.evaluation), PageKind::Evaluations];
        (pages.into_iter().find(|page| self.has(*page)).unwrap_or(PageKind::Home), None)
    }

    /// Whether by a day more than a repost tells of it: of the round, or of what became of a result.
    pub(super) fn is_confirmed_news(&self, news: &News, by: Day) -> bool {
        let own = self.told(news).map(|(_, result)| own_sources(news, result, self)).unwrap_or_default();
        if own.is_empty() {
            return self.snapshot.round(news.round).is_confirmed(by);
        }
        own.iter().any(|source| !source.mirror)
    }

    /// Where it stands what news tell: the sources of the round, or those of what became of a result.
    pub(super) fn news_sources(&self, news: &News) -> Vec<&Source> {
        match self.told(news) {
            None => self.snapshot.round(news.round).sources.by(self.snapshot.as_of).collect(),
            Some((_, result)) => own_sources(news, result, self),
        }
    }

    /// What keeps news out of public builds: what keeps the round, or else its evaluation.
    pub(super) fn news_hold(&self, news: &News) -> Hold {
        let today = self.snapshot.public.today();
        let own = self.snapshot.round(news.round).hold.on(today);
        own.or_else(|| self.snapshot.evaluations().row(news.round.evaluation).hold.on(today)).unwrap_or_default()
    }

    /// Whether news belong into a feed: it is that of everything, or of one of the evaluated, of what a task is a part of or of who leads
    /// it. So do the news of all that is evaluated, if an evaluation is about a thing of the plan, or that orders it: but not into the
    /// feeds of organisations, which tell of no other's results.
    pub(super) fn is_news_of(&self, news: &News, of: FeedOf) -> bool {
        let outline = self.snapshot.outline;
        let is_about = |subject| match (of, subject) {
            (FeedOf::Task(own), Subject::Task(task)) => own == task,
            (FeedOf::Action(action), Subject::Task(task)) => outline.tasks_of(action).contains(&task),
            (FeedOf::Topic(topic), Subject::Task(task)) => outline.topics[topic].tasks.contains(&task),
            (FeedOf::Organisation(body), Subject::Task(task)) => outline.tasks[task].leads.contains(&body),
            (FeedOf::Organisation(own), Subject::Organisation(body)) => own == body,
            (FeedOf::Action(own), Subject::Action(action)) => own == action,
            (FeedOf::Target(own), Subject::Target(target)) => own == target,
            (FeedOf::Topic(topic), Subject::Target(target)) => outline.topics[topic].targets.contains(&target),
            _ => false,
        };
        let evaluation = self.snapshot.evaluations().row(news.round.evaluation);
        let mut concerned = evaluation.concerned().filter(|_| !matches!(of, FeedOf::Organisation(_)));
        of == FeedOf::All || self.snapshot.evaluated(news).any(is_about) || concerned.any(is_about)
    }

    /// Whether the site has evaluations of which feeds can tell, for their words: `yes` or `no`.
    pub(super) fn follows_evaluations(&self) -> &'static str {
        if has_words(self.left_out) && !self.snapshot.evaluations().is_empty() { "yes" } else { "no" }
    }

    /// News as an entry of a feed.
    pub(super) fn news_entry(&self, news: &News, lang: Lang) -> Result<FeedEntry, MissingWords> {
        let round = self.snapshot.round(news.round);
        let (page, place) = self.news_page(news);
        let place = place.map(|place| format!("#{place}")).unwrap_or_default();
        let href = format!("{}{place}", self.absolute(&self.route(page, lang)));
        let title = self.news_title(news, lang)?;
        let is_held = self.news_hold(news) != Hold::default();
        let subjects = match self.told(news) {
            Some((of, _)) => vec![of.place],
            None => round.results.iter().map(|result| result.subject).collect(),
        };
        let evaluation = news.round.evaluation;
        let name = |place| self.assessed_name(AssessedOf { evaluation, place }, lang).text;
        let sources: Vec<FeedSource> = self.feed_sources(self.news_sources(news).into_iter(), lang)?;
        let note = round.note.as_ref().filter(|_| news.what == Told::Round);
        Ok(FeedEntry {
            id: self.permanent_id(lang, &self.news_id(news)),
            title: self.own(if is_held {
                self.say(lang, "feed-unpublished", [("title", title.as_str().into())])?
            } else {
                title
            }),
            published: news.day,
            updated: news.came,
            kind: self.say(lang, &format!("news-kind-{}", self.news_kind(news)), [])?,
            html: Prose::own(self.news_html(news, lang, &href)?),
            href,
            remarks: note.map(|note| self.text(note, lang)).into_iter().collect(),
            sources,
            about: subjects.into_iter().map(name).collect(),
        })
    }

    /// The result that news are about, and whose it is.
    fn told(&self, news: &News) -> Option<(AssessedOf, &Assessment)> {
        let result = &self.snapshot.round(news.round).results[news.what.result()?];
        Some((AssessedOf { evaluation: news.round.evaluation, place: result.subject }, result))
    }

    /// What the id of an entry ends with: it stays as long as the ids and the days of a mark do.
    fn news_id(&self, news: &News) -> String {
        let (evaluations, round) = (self.snapshot.evaluations(), self.snapshot.round(news.round));
        let round = format!("round:{}/{}", evaluations.id(news.round.evaluation), round.id);
        let subject = self.told(news).map(|(of, _)| &self.snapshot.assessed(of).id);
        match (subject, news.what) {
            (Some(subject), Told::Mark(_, Occasion { what, date, known })) => {
                let later = if known > date { format!("/{known}") } else { String::new() };
                format!("{round}/{subject}/{}/{date}{later}", what.name())
            }
            (Some(subject), _) => format!("{round}/{subject}/reply"),
            (None, _) => round,
        }
    }

    fn news_html(&self, news: &News, lang: Lang, page: &str) -> Result<String, MissingWords> {
        let as_of = self.snapshot.as_of;
        match (self.told(news), news.what) {
            (Some((_, result)), Told::Mark(_, occasion)) => self.marks_html(news, result, occasion, lang),
            (Some((_, result)), _) => Ok(result.reply(as_of).map_or_else(String::new, |reply| {
                let by = escaped(self.words(&reply.by, lang)).into_owned();
                format!("<p>{by}</p>\n{}", self.absolute_text(&reply.text, "reply_", lang, page))
            })),
            (None, _) => Ok(format!("<p>{}</p>", escaped(&self.round_description(news.round, lang)?))),
        }
    }

    /// The marks of a result on an occasion.
    fn marked<'r>(&self, result: &'r Assessment, on: Occasion) -> impl Iterator<Item = Marked<'r>> {
        result.marks(self.snapshot.as_of).filter(move |marked| Occasion::of(marked) == on)
    }

    /// What was marked on a day, and why; no number that stood there.
    fn marks_html(&self, news: &News, result: &Assessment, on: Occasion, lang: Lang) -> Result<String, MissingWords> {
        let method = self.snapshot.method(news.round);
        let mut said = BTreeSet::new();
        let mut lines = String::new();
        for marked in self.marked(result, on) {
            let name = marked.of.map(|id| method.and_then(|method| method.name_of(id)));
            let name = match name {
                None => self.say(lang, "news-whole", [])?,
                Some(None) => self.say(lang, "news-score", [])?,
                Some(Some(name)) => self.words(name, lang).to_owned(),
            };
            let line = match &marked.mark.reason {
                Some(reason) => format!("{name}{}{}", self.say(lang, "colon", [])?, self.words(reason, lang)),
                None => name,
            };
            if said.insert(line.clone()) {
                lines.push_str(&format!("<li>{}</li>", escaped(&line)));
            }
        }
        Ok(format!("<ul>{lines}</ul>"))
    }
}

/// Where it stands what news tell of a result.
fn own_sources<'m>(news: &News, result: &'m Assessment, scope: &Scope<'_>) -> Vec<&'m Source> {
    let as_of = scope.snapshot.as_of;
    let mut sources: Vec<&Source> = Vec::new();
    let own = match news.what {
        Told::Mark(_, occasion) => scope.marked(result, occasion).filter_map(|one| one.mark.source.as_ref()).collect(),
        _ => result.reply(as_of).and_then(|reply| reply.source.as_ref()).into_iter().collect::<Vec<_>>(),
    };
    for source in own {
        if sources.iter().all(|known| known.url != source.url) {
            sources.push(source);
        }
    }
    sources
}
