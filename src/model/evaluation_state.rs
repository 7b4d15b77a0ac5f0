//! What is public of evaluations on a day.

use super::{
    Assessed, AssessedOf, Assessment, CriterionOf, Evaluation, Indicator, Method, Round, RoundMethod, RoundOf, Rows,
    Snapshot, Subject,
};
use crate::decode::Plain;
use crate::id::{CriterionId, EvaluationKind, Handle};
use crate::lang::Localized;

impl<'m> Snapshot<'m> {
    /// The public evaluations, in the order of their ids.
    pub fn evaluations(&self) -> Rows<'m, EvaluationKind, Evaluation> {
        Rows::new(&self.model.evaluations, &self.state.evaluations)
    }

    /// The public evaluations that concern something of the plan: by its order, as one of the evaluated or what those work on, as who
    /// evaluates, or otherwise.
    pub fn evaluations_about(&self, subject: Subject) -> Vec<Handle<EvaluationKind>> {
        let concerns = |(handle, row): &(Handle<EvaluationKind>, &Evaluation)| {
            let evaluates = matches!(subject, Subject::Organisation(body) if row.evaluators.contains(&body));
            evaluates
                || row.ordered_by.contains(&subject)
                || row.about.contains(&subject)
                || self.subjects(*handle).any(|of| self.assessed(of).is_or_does(subject))
        };
        self.evaluations().iter().filter(concerns).map(|(handle, _)| handle).collect()
    }

    /// Those of whom it is public that an evaluation judges them: those that it lists by then, or else those with a public result.
    pub fn subjects(&self, evaluation: Handle<EvaluationKind>) -> impl Iterator<Item = AssessedOf> + use<'m> {
        let (row, snapshot) = (self.evaluations().row(evaluation), *self);
        let all = (0..row.subjects.len()).map(move |place| AssessedOf { evaluation, place });
        let is_listed = move |subject: &Assessed| subject.since.is_none_or(|since| since <= snapshot.as_of);
        let lists = move |place: usize| row.lists_subjects && is_listed(&row.subjects[place]);
        all.filter(move |of| lists(of.place) || !snapshot.results(*of).is_empty())
    }

    /// The public rounds of an evaluation, the latest first.
    pub fn rounds(&self, evaluation: Handle<EvaluationKind>) -> Vec<RoundOf> {
        let rounds = self.evaluations().row(evaluation).history.rounds.iter().enumerate().rev();
        let public = rounds.filter(|(_, round)| round.is_public(self.as_of, self.public));
        public.map(|(place, _)| RoundOf { evaluation, place }).collect()
    }

    /// Whether an evaluation has a round that was there by then and is only held back: nobody can say that there is none.
    pub fn keeps_rounds(&self, evaluation: Handle<EvaluationKind>) -> bool {
        let rounds = &self.evaluations().row(evaluation).history.rounds;
        rounds.iter().any(|round| round.known <= self.as_of && !self.public.shows(round.hold))
    }

    /// Every public round of every evaluation.
    pub fn all_rounds(&self) -> Vec<RoundOf> {
        self.evaluations().handles().flat_map(|evaluation| self.rounds(evaluation)).collect()
    }

    /// A round that is public.
    pub fn round(&self, of: RoundOf) -> &'m Round {
        &self.evaluations().row(of.evaluation).history.rounds[of.place]
    }

    /// The method of a round; `None` if nothing of it is public, or the round that gave it is not.
    pub fn method(&self, of: RoundOf) -> Option<&'m Method> {
        let history = &self.evaluations().row(of.evaluation).history;
        let RoundMethod::Given(place) = self.round(of).method else { return None };
        let method = &history.methods[place];
        history.rounds[method.given_by].is_public(self.as_of, self.public).then_some(method)
    }

    /// Whether the method of a round is given, but by a round that is not public: it can be neither shown nor called not public.
    pub fn keeps_method(&self, of: RoundOf) -> bool {
        matches!(self.round(of).method, RoundMethod::Given(_)) && self.method(of).is_none()
    }

    /// Whether two rounds judge by one method that is public, so that their scores can stand in one line.
    pub fn are_alike(&self, left: RoundOf, right: RoundOf) -> bool {
        let of = |round| self.method(round).map(|method| &method.id);
        of(left).is_some() && of(left) == of(right)
    }

    /// Whether the latest round of which the method is public judges by another one.
    pub fn has_older_method(&self, of: RoundOf) -> bool {
        let latest = self.rounds(of.evaluation).into_iter().find_map(|round| self.method(round));
        self.method(of).zip(latest).is_some_and(|(own, latest)| own.id != latest.id)
    }

    /// The public rounds that judge by another method, the earliest first; none if nothing of its own is known.
    pub fn judged_otherwise(&self, of: RoundOf) -> Vec<RoundOf> {
        let Some(own) = self.method(of).map(|method| &method.id) else { return Vec::new() };
        let mut others = self.rounds(of.evaluation);
        others.reverse();
        others.retain(|round| self.method(*round).is_some_and(|method| method.id != *own));
        others
    }

    /// What stands in the place of an indicator: those that say so in the first public round after the last one that looks at it.
    pub fn replacing(
        &self,
        evaluation: Handle<EvaluationKind>,
        id: &CriterionId,
    ) -> Option<(RoundOf, Vec<&'m Indicator>)> {
        let looks = |round: &RoundOf| self.method(*round).is_some_and(|method| method.name_of(id).is_some());
        let replacing = |round: RoundOf| {
            let indicators = self.method(round)?.dimensions.iter().flat_map(|dimension| &dimension.indicators);
            let own: Vec<_> = indicators.filter(|indicator| indicator.replaces.contains(id)).collect();
            (!own.is_empty()).then_some((round, own))
        };
        // One that an earlier round replaced, and that came back since, is not replaced.
        self.rounds(evaluation).into_iter().take_while(|round| !looks(round)).filter_map(replacing).last()
    }

    /// The public results of one of the evaluated, the latest first.
    pub fn results(&self, of: AssessedOf) -> Vec<(RoundOf, &'m Assessment)> {
        let rounds = self.rounds(of.evaluation).into_iter();
        rounds.filter_map(|round| Some((round, self.round(round).result(of.place)?))).collect()
    }

    /// One of the evaluated.
    pub fn assessed(&self, of: AssessedOf) -> &'m Assessed {
        &self.evaluations().row(of.evaluation).subjects[of.place]
    }

    /// The group of one of the evaluated: the one of today, or on an earlier day that of its latest public result, if it has one.
    pub fn group(&self, of: AssessedOf) -> Option<usize> {
        let latest = self.results(of).first().map(|(_, result)| result.group);
        latest.filter(|_| self.as_of < self.public.today()).unwrap_or(self.assessed(of).group)
    }

    /// Every one of the evaluated that has a public result.
    pub fn all_assessed(&self) -> Vec<AssessedOf> {
        let subjects = self.evaluations().handles().flat_map(|evaluation| self.subjects(evaluation));
        subjects.filter(|of| !self.results(*of).is_empty()).collect()
    }

    /// The id of a dimension or an indicator.
    pub fn criterion_id(&self, of: CriterionOf) -> &'m CriterionId {
        &self.evaluations().row(of.evaluation).history.criteria[of.place]
    }

    /// The place of a dimension or an indicator by its id.
    pub fn criterion_place(&self, evaluation: Handle<EvaluationKind>, id: &CriterionId) -> Option<usize> {
        self.evaluations().row(evaluation).history.criteria.iter().position(|own| own == id)
    }

    /// The name that the latest public method gives to an id.
    pub fn any_criterion_name(
        &self,
        evaluation: Handle<EvaluationKind>,
        id: &CriterionId,
    ) -> Option<&'m Localized<Plain>> {
        self.criterion_name(CriterionOf { evaluation, place: self.criterion_place(evaluation, id)? })
    }

    /// The public rounds whose method looks at a dimension or an indicator, the latest first.
    pub fn rounds_with(&self, of: CriterionOf) -> Vec<RoundOf> {
        let id = self.criterion_id(of);
        let mut rounds = self.rounds(of.evaluation);
        rounds.retain(|round| self.method(*round).is_some_and(|method| method.name_of(id).is_some()));
        rounds
    }

    /// The name of a dimension or an indicator, as the latest public method has it.
    pub fn criterion_name(&self, of: CriterionOf) -> Option<&'m Localized<Plain>> {
        self.method(*self.rounds_with(of).first()?)?.name_of(self.criterion_id(of))
    }

    /// Every dimension and indicator of which a public result says something.
    pub fn all_criteria(&self) -> Vec<CriterionOf> {
        let all = self.evaluations().iter().flat_map(|(evaluation, row)| {
            (0..row.history.criteria.len()).map(move |place| CriterionOf { evaluation, place })
        });
        all.filter(|of| self.is_told(*of)).collect()
    }

    /// Whether a public result says something of a dimension or an indicator.
    pub fn is_told(&self, of: CriterionOf) -> bool {
        !self.rounds_telling(of).is_empty()
    }

    /// The public rounds of which a result says something of a dimension or an indicator, the latest first.
    pub fn rounds_telling(&self, of: CriterionOf) -> Vec<RoundOf> {
        let id = self.criterion_id(of);
        let tells =
            |result: &Assessment| result.score(id, self.as_of).is_some() || result.value(id, self.as_of).is_some();
        let mut rounds = self.rounds_with(of);
        rounds.retain(|round| self.round(*round).results.iter().any(tells));
        rounds
    }
}
