//! What evaluations, their rounds and methods, and those that they judge are called, and where their pages are.

use crate::id::{CriterionId, EvaluationKind, Handle};
use crate::lang::Lang;
use crate::model::{AssessedOf, CriterionOf, Method, RoundOf};
use crate::page::PageKind;
use crate::view::link::Link;
use crate::view::scope::{MissingWords, Scope};
use crate::view::text::Text;

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

    /// The title of a page about results of an evaluation, which have no names of their own: of a round, one of the evaluated, a
    /// dimension or an indicator.
    pub(crate) fn result_title(&self, page: PageKind, lang: Lang) -> Result<Option<String>, MissingWords> {
        Ok(Some(match page {
            PageKind::Round(round) => self.round_title(round, lang)?,
            PageKind::Assessed(subject) => self.assessed_title(subject, lang)?,
            PageKind::Criterion(criterion) => self.criterion_title(criterion, lang)?,
            _ => return Ok(None),
        }))
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

    /// The place of a method on the page of its evaluation.
    pub(crate) fn method_href(
        &self,
        evaluation: Handle<EvaluationKind>,
        method: &Method,
        lang: Lang,
    ) -> Option<String> {
        Some(format!("{}#method-{}", self.href(PageKind::Evaluation(evaluation), lang)?, method.id))
    }

    /// What a method is called: its name, or else by the round that gave it.
    pub(crate) fn method_name(&self, evaluation: Handle<EvaluationKind>, method: &Method, lang: Lang) -> Text {
        let round = || self.round_name(RoundOf { evaluation, place: method.given_by() }, lang).text;
        match &method.name {
            Some(name) => self.text(name, lang),
            None => match self.say(lang, "method-unnamed", [("round", round().into())]) {
                Ok(words) => self.own(words),
                // A theme from before has no words for it.
                Err(_) => self.own(method.id.to_string()),
            },
        }
    }
}
