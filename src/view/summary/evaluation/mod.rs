//! Evaluations: how pages name them, their rounds and methods, and what results say.

mod method;
mod score;

use serde::Serialize;

pub use method::{DimensionView, IndicatorView, MethodView};
pub use score::ScoreView;

use crate::date::Date;
use crate::id::{CriterionId, EvaluationKind, Handle, OrganisationKind};
use crate::lang::Lang;
use crate::model::{AssessedOf, Assessment, CriterionOf, Doubted, Method, RoundOf, Subject};
use crate::page::PageKind;
use crate::schema::{Mark, Sought, Totalling};
use crate::view::link::Link;
use crate::view::scope::{MissingWords, Scope};
use crate::view::source::SourceView;
use crate::view::text::{DateText, Text};
use crate::view::unpublished::Unpublished;

/// An evaluation in a list.
#[derive(Debug, Serialize)]
pub struct EvaluationSummary {
    /// Its name.
    pub name: Text,
    /// Its address; none if the theme has no page for it.
    pub href: Option<String>,
    /// What it is, in one sentence.
    pub summary: Text,
    /// How many of its rounds are public.
    pub rounds: usize,
    /// The latest of them.
    pub latest: Option<RoundLink>,
    /// What keeps it out of public builds.
    #[serde(flatten)]
    pub unpublished: Unpublished,
}

impl EvaluationSummary {
    pub(crate) fn new(scope: &Scope<'_>, handle: Handle<EvaluationKind>, lang: Lang) -> Self {
        let row = scope.snapshot.evaluations().row(handle);
        let rounds = scope.snapshot.rounds(handle);
        Self {
            name: scope.text(&row.name, lang),
            href: scope.href(PageKind::Evaluation(handle), lang),
            summary: scope.text(&row.summary, lang),
            rounds: rounds.len(),
            latest: rounds.first().map(|round| RoundLink::new(scope, *round, lang)),
            unpublished: scope.unpublished(row.hold, lang),
        }
    }

    /// The public evaluations that concern something of the plan.
    pub(crate) fn about(scope: &Scope<'_>, subject: Subject, lang: Lang) -> Vec<Self> {
        let about = scope.snapshot.evaluations_about(subject).into_iter();
        about.filter(|row| scope.has(PageKind::Evaluation(*row))).map(|row| Self::new(scope, row, lang)).collect()
    }
}

/// A search for what is not public.
#[derive(Debug, Serialize)]
pub struct SoughtView {
    /// The day of it.
    pub date: DateText,
    /// Where it was looked, as it stands in a sentence.
    pub looked_in: Text,
    /// What was looked for, as it stands in a sentence.
    pub looked_for: Option<Text>,
    /// The organisations that could publish it.
    pub could_publish: Vec<Link>,
}

impl SoughtView {
    /// `None` if the day is later than that for which the site speaks.
    pub(crate) fn new(
        scope: &Scope<'_>,
        sought: &Sought,
        could_publish: &[Handle<OrganisationKind>],
        lang: Lang,
    ) -> Option<Self> {
        (sought.date <= scope.snapshot.as_of).then(|| Self {
            date: scope.date(Date::Day(sought.date), lang),
            looked_in: scope.text(&sought.looked_in, lang),
            looked_for: sought.looked_for.as_ref().map(|words| scope.text(words, lang)),
            could_publish: could_publish.iter().map(|body| scope.body_link(*body, lang)).collect(),
        })
    }
}

/// Something that happened to a result after it was published.
#[derive(Debug, Serialize)]
pub struct MarkView {
    /// The day.
    pub date: DateText,
    /// Why.
    pub reason: Option<Text>,
    /// Where it stands.
    pub source: Option<SourceView>,
}

impl MarkView {
    pub(crate) fn new(scope: &Scope<'_>, mark: &Mark, lang: Lang) -> Self {
        Self {
            date: scope.date(Date::Day(mark.date), lang),
            reason: mark.reason.as_ref().map(|reason| scope.text(reason, lang)),
            source: mark.source.as_ref().map(|source| scope.source(source, lang)),
        }
    }
}

/// A score in doubt that a total, a grade and a rank rest on, or the score of a dimension.
#[derive(Debug, Serialize)]
pub struct DoubtView {
    /// What it is the score of; none if its name is not public.
    pub name: Option<Text>,
    /// `withdrawn` or `under-review`.
    pub state: &'static str,
    /// The same as a code, of what rests on it.
    pub code: &'static str,
    /// Since when; none if the source gives no number and no day.
    pub mark: Option<MarkView>,
}

impl DoubtView {
    /// The scores in doubt that a result as a whole rests on.
    pub(crate) fn of_whole(scope: &Scope<'_>, of: RoundOf, result: &Assessment, lang: Lang) -> Vec<Self> {
        let method = scope.snapshot.method(of);
        Self::all(scope, method, result.rests_on(method, scope.snapshot.as_of), lang)
    }

    /// The scores in doubt that the score of a dimension rests on.
    pub(crate) fn of_score(
        scope: &Scope<'_>,
        of: RoundOf,
        result: &Assessment,
        dimension: &CriterionId,
        lang: Lang,
    ) -> Vec<Self> {
        let Some(method) = scope.snapshot.method(of) else { return Vec::new() };
        Self::all(scope, Some(method), result.score_rests_on(method, dimension, scope.snapshot.as_of), lang)
    }

    fn all(scope: &Scope<'_>, method: Option<&Method>, doubted: Vec<Doubted<'_>>, lang: Lang) -> Vec<Self> {
        let view = |doubted: Doubted<'_>| Self {
            name: method.and_then(|method| method.name_of(doubted.of)).map(|name| scope.text(name, lang)),
            state: doubted.state.name(),
            code: doubted.rests_on(),
            mark: doubted.mark.map(|mark| MarkView::new(scope, mark, lang)),
        };
        doubted.into_iter().map(view).collect()
    }
}

/// A round as one of several.
#[derive(Debug, Serialize)]
pub struct RoundLink {
    /// Its name, or its period.
    #[serde(flatten)]
    pub link: Link,
    /// Whether one of its sources is more than a repost.
    pub confirmed: bool,
}

impl RoundLink {
    pub(crate) fn new(scope: &Scope<'_>, of: RoundOf, lang: Lang) -> Self {
        let confirmed = scope.snapshot.round(of).is_confirmed(scope.snapshot.as_of);
        Self { link: scope.round_link(of, lang), confirmed }
    }
}

/// A round in a list.
#[derive(Debug, Serialize)]
pub struct RoundView {
    /// Its name, or its period.
    pub link: Link,
    /// Whether one of its sources is more than a repost.
    pub confirmed: bool,
    /// The period that it judges.
    pub period: DateText,
    /// The day on which its results were published.
    pub published: Option<DateText>,
    /// What its method is called: its name, or else its id; none if nothing of it is public.
    pub method: Option<Text>,
    /// The place of the method on the page of the evaluation.
    pub method_href: Option<String>,
    /// Whether it has a method that is not shown, since the round that gave it is not public.
    pub keeps_method: bool,
    /// Whether its scores are points that are added, so that weights are full marks.
    pub points: bool,
    /// Whether the latest method is another one.
    pub older_method: bool,
    /// The first later round that judges by another method.
    pub outdated_by: Option<Link>,
    /// The earlier rounds that judge by another method, the latest first.
    pub outdates: Vec<Link>,
    /// What keeps it out of public builds.
    #[serde(flatten)]
    pub unpublished: Unpublished,
}

impl RoundView {
    pub(crate) fn new(scope: &Scope<'_>, of: RoundOf, lang: Lang) -> Self {
        let round = scope.snapshot.round(of);
        let method = scope.snapshot.method(of);
        Self {
            link: scope.round_link(of, lang),
            confirmed: round.is_confirmed(scope.snapshot.as_of),
            period: scope.date(round.period(), lang),
            published: round.published.map(|day| scope.date(Date::Day(day), lang)),
            method: method.map(|method| scope.method_name(method, lang)),
            method_href: method.and_then(|method| scope.method_href(of.evaluation, method, lang)),
            keeps_method: scope.snapshot.keeps_method(of),
            points: method.is_some_and(|method| method.totalling == Some(Totalling::Sum)),
            older_method: scope.snapshot.has_older_method(of),
            outdates: scope.snapshot.outdates(of).into_iter().map(|round| scope.round_link(round, lang)).collect(),
            outdated_by: scope.snapshot.outdated_by(of).map(|later| scope.round_link(later, lang)),
            unpublished: scope.unpublished(round.hold, lang),
        }
    }
}

impl Scope<'_> {
    /// The name of a round, or else its period.
    pub(crate) fn round_name(&self, of: RoundOf, lang: Lang) -> Text {
        let round = self.snapshot.round(of);
        match &round.name {
            Some(name) => self.text(name, lang),
            None => self.own(self.date(round.period(), lang).text),
        }
    }

    /// The place of the result of a round on the pages of the evaluated.
    pub(crate) fn round_anchor(&self, of: RoundOf) -> String {
        format!("round-{}", self.snapshot.round(of).id)
    }

    /// What a round is, in one sentence.
    pub(crate) fn round_description(&self, of: RoundOf, lang: Lang) -> Result<String, MissingWords> {
        let (round, name) = (self.snapshot.round(of), self.round_name(of, lang));
        let inserts = [
            ("name", self.evaluation_name(of.evaluation, lang).into()),
            ("round", name.text.as_str().into()),
            ("named", self.is_named(of).into()),
            ("count", round.results.len().into()),
            ("withdrawn", round.withdrawn(self.snapshot.as_of).into()),
        ];
        self.say(lang, "description-round", inserts)
    }

    /// The title of the page of a round: a name of its own says of what it is a round, a period does not.
    pub(crate) fn round_title(&self, of: RoundOf, lang: Lang) -> Result<String, MissingWords> {
        let (name, round) = (self.evaluation_name(of.evaluation, lang), self.round_name(of, lang).text);
        let inserts = [("name", name.into()), ("round", round.as_str().into()), ("named", self.is_named(of).into())];
        self.say(lang, "title-round", inserts)
    }

    /// Whether a round has a name of its own, for its words.
    fn is_named(&self, of: RoundOf) -> &'static str {
        if self.snapshot.round(of).name.is_some() { "own" } else { "period" }
    }

    /// The title of the page of one of the evaluated.
    pub(crate) fn assessed_title(&self, of: AssessedOf, lang: Lang) -> Result<String, MissingWords> {
        let name = self.evaluation_name(of.evaluation, lang);
        let subject = self.assessed_phrase(of, lang)?;
        self.say(lang, "title-assessed", [("name", name.into()), ("subject", subject.as_str().into())])
    }

    /// The title of the page of a dimension or an indicator.
    pub(crate) fn criterion_title(&self, of: CriterionOf, lang: Lang) -> Result<String, MissingWords> {
        let name = self.evaluation_name(of.evaluation, lang);
        let criterion = self.snapshot.criterion_name(of).map_or(name, |name| self.words(name, lang));
        self.say(lang, "title-criterion", [("name", name.into()), ("criterion", criterion.into())])
    }

    fn evaluation_name(&self, evaluation: Handle<EvaluationKind>, lang: Lang) -> &str {
        self.words(&self.snapshot.evaluations().row(evaluation).name, lang)
    }

    /// A link to a round.
    pub(crate) fn round_link(&self, of: RoundOf, lang: Lang) -> Link {
        Link { text: self.round_name(of, lang), href: self.href(PageKind::Round(of), lang) }
    }

    /// What one of the evaluated is called where it stands by itself: a task by its number too, as everywhere.
    pub(crate) fn assessed_name(&self, of: AssessedOf, lang: Lang) -> Text {
        let subject = self.snapshot.assessed(of);
        let name = self.text(&subject.name, lang);
        // Words that a theme lacks are reported of the page of the task.
        match subject.task.and_then(|task| self.task_title(task, lang).ok()) {
            Some(text) => Text { text, ..name },
            None => name,
        }
    }

    /// The same as a part of a sentence.
    pub(crate) fn assessed_phrase(&self, of: AssessedOf, lang: Lang) -> Result<String, MissingWords> {
        let subject = self.snapshot.assessed(of);
        let name = self.words(&subject.name, lang);
        let Some(task) = subject.task else { return Ok(name.to_owned()) };
        let number = self.printed(self.snapshot.outline.number(task), lang);
        self.say(lang, "assessed-task", [("number", number.into()), ("name", name.into())])
    }

    /// A link to one of the evaluated.
    pub(crate) fn assessed_link(&self, of: AssessedOf, lang: Lang) -> Link {
        Link { text: self.assessed_name(of, lang), href: self.href(PageKind::Assessed(of), lang) }
    }

    /// The address of a dimension or an indicator of an evaluation.
    pub(crate) fn criterion_href(
        &self,
        evaluation: Handle<EvaluationKind>,
        id: &CriterionId,
        lang: Lang,
    ) -> Option<String> {
        let place = self.snapshot.criterion_place(evaluation, id)?;
        self.href(PageKind::Criterion(CriterionOf { evaluation, place }), lang)
    }

    /// A link to an organisation, which may have no page.
    pub(crate) fn body_link(&self, body: Handle<OrganisationKind>, lang: Lang) -> Link {
        let name = &self.snapshot.outline.organisations[body].name;
        Link { text: self.text(name, lang), href: self.href(PageKind::Organisation(body), lang) }
    }

    /// The place of a method on the page of its evaluation.
    pub(crate) fn method_href(
        &self,
        evaluation: Handle<EvaluationKind>,
        method: &Method,
        lang: Lang,
    ) -> Option<String> {
        Some(format!("{}#method-{}", self.href(PageKind::Evaluation(evaluation), lang)?, method.id))
    }

    /// What a method is called: its name, or else its id.
    pub(crate) fn method_name(&self, method: &Method, lang: Lang) -> Text {
        match &method.name {
            Some(name) => self.text(name, lang),
            None => self.own(method.id.to_string()),
        }
    }
}
