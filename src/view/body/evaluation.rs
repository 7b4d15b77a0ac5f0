//! An evaluation: what it is, who is evaluated by whom, what of it is public, and how it judges.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::date::Date;
use crate::described::{Described, derive};
use crate::id::{EvaluationKind, Handle};
use crate::lang::Lang;
use crate::model::{AssessedOf, Evaluation, RoundOf, Snapshot, Subject};
use crate::page::{FeedOf, PageKind};
use crate::view::heading::Heading;
use crate::view::link::Link;
use crate::view::prose::Prose;
use crate::view::scope::{MissingWords, Scope};
use crate::view::source::SourceView;
use crate::view::summary::attachment::AttachmentView;
use crate::view::summary::evaluation::{EvaluationSummary, MethodView, RoundLink, RoundView, SoughtView};
use crate::view::summary::path::Place;
use crate::view::text::{DateText, Text};

/// An evaluation.
#[derive(Debug, Described!, Serialize)]
pub struct EvaluationBody {
    /// The evaluation.
    pub evaluation: EvaluationSummary,
    /// More about it.
    pub text: Option<Prose>,
    /// What of the plan orders it.
    pub basis: Vec<Link>,
    /// The paragraph of the plan that orders it.
    pub place: Option<Place>,
    /// What else of the plan it concerns.
    pub about: Vec<Link>,
    /// Who evaluates, if a source says so.
    pub evaluators: Vec<Link>,
    /// What one of the evaluated is called.
    pub subject_name: Option<Text>,
    /// Who or what is evaluated, by group.
    pub groups: Vec<AssessedGroup>,
    /// Its public rounds, the latest first.
    pub rounds: Vec<RoundView>,
    /// The methods of those, the latest first.
    pub methods: Vec<MethodView>,
    /// How much of each is public.
    pub known: Known,
    /// What was looked for without success, as long as no results are public.
    pub searched: Option<SoughtView>,
    /// Where it comes from.
    pub sources: Vec<SourceView>,
    /// The documents that belong to it.
    pub documents: Vec<AttachmentView>,
    /// What a reader should know about it.
    pub note: Option<Text>,
    /// The day it was put in.
    pub added: DateText,
    /// The feeds that tell of it: those of what it is about in the plan, and at last that of everything.
    pub feeds: Vec<Link>,
}

/// Those of the evaluated that can be compared with each other.
#[derive(Debug, Described!, Serialize)]
pub struct AssessedGroup {
    /// The name of the group; none where there are no groups, and for those that are in none of them.
    pub name: Option<Text>,
    /// Whether those in it can be compared.
    pub comparable: bool,
    /// The evaluated, with their pages if they have a public result.
    pub subjects: Vec<Link>,
}

/// How much is public of an evaluation.
#[derive(Debug, Described!, Serialize)]
pub struct Known {
    /// How many rounds.
    pub rounds: usize,
    /// How many of them have results.
    pub with_results: usize,
    /// Whether there are others that are held back, so that nobody can say that something is not public.
    pub keeps_rounds: bool,
    /// How many methods.
    pub methods: usize,
    /// Whether there are others that are not shown, since the rounds that gave them are not public.
    pub keeps_methods: bool,
    /// How many results, those that were withdrawn among them.
    pub results: usize,
    /// How many of the results were withdrawn as a whole.
    pub withdrawn: usize,
    /// How many of the results have a diagnosis that stands; those that were withdrawn have none.
    pub diagnoses: usize,
    /// How many of the results have a reply, those that were withdrawn among them.
    pub replies: usize,
}

impl Known {
    fn new(scope: &Scope<'_>, evaluation: Handle<EvaluationKind>, methods: usize) -> Self {
        let (rounds, as_of) = (scope.snapshot.rounds(evaluation), scope.snapshot.as_of);
        let results = || rounds.iter().flat_map(|round| &scope.snapshot.round(*round).results);
        Self {
            rounds: rounds.len(),
            with_results: rounds.iter().filter(|round| !scope.snapshot.round(**round).results.is_empty()).count(),
            keeps_rounds: scope.snapshot.keeps_rounds(evaluation),
            methods,
            keeps_methods: rounds.iter().any(|round| scope.snapshot.keeps_method(*round)),
            results: results().count(),
            withdrawn: results().filter(|result| result.withdrawn(as_of).is_some()).count(),
            diagnoses: results().filter(|result| result.diagnosis(as_of).is_some()).count(),
            replies: results().filter(|result| result.reply(as_of).is_some()).count(),
        }
    }
}

/// Those with a result in one of these rounds by the group in which it was compared, in the order of the groups; at last those that were
/// in none. One that changed its group is in both.
pub(super) fn grouped_in(snapshot: &Snapshot<'_>, rounds: &[RoundOf]) -> Vec<(Option<usize>, Vec<AssessedOf>)> {
    let Some(evaluation) = rounds.first().map(|round| round.evaluation) else { return Vec::new() };
    let groups = (0..snapshot.evaluations().row(evaluation).groups.len()).map(Some).chain([None]);
    let results = || rounds.iter().flat_map(|round| &snapshot.round(*round).results);
    let of = |group: Option<usize>| {
        let own: BTreeSet<usize> = results().filter(|row| row.group == group).map(|row| row.subject).collect();
        (group, own.into_iter().map(|place| AssessedOf { evaluation, place }).collect::<Vec<_>>())
    };
    groups.map(of).filter(|(_, subjects)| !subjects.is_empty()).collect()
}

/// The evaluated by their group: those of each group, and at last those that are in none.
fn grouped(snapshot: &Snapshot<'_>, evaluation: Handle<EvaluationKind>) -> Vec<(Option<usize>, Vec<AssessedOf>)> {
    let groups = (0..snapshot.evaluations().row(evaluation).groups.len()).map(Some).chain([None]);
    let subjects: Vec<AssessedOf> = snapshot.subjects(evaluation).collect();
    let of = |group: Option<usize>| {
        let own = subjects.iter().copied().filter(|subject| snapshot.group(*subject) == group);
        (group, own.collect::<Vec<_>>())
    };
    groups.map(of).filter(|(_, subjects)| !subjects.is_empty()).collect()
}

/// Whether those of a group can be compared: they can where there are no groups at all.
pub(super) fn is_comparable(evaluation: &Evaluation, group: Option<usize>) -> bool {
    evaluation.groups.is_empty() || group.is_some()
}

/// Links to things of the plan, by their numbers and names.
fn links(scope: &Scope<'_>, subjects: &[Subject], lang: Lang) -> Result<Vec<Link>, MissingWords> {
    let outline = scope.snapshot.outline;
    let mut links = Vec::new();
    for subject in subjects {
        let title = match *subject {
            Subject::Task(task) => Some(scope.task_title(task, lang)?),
            Subject::Action(action) => Some(scope.action_title(action, lang)?),
            Subject::Safeguard(safeguard) => {
                let row = &outline.safeguards[safeguard];
                let (number, name) = (scope.words(&row.number, lang), scope.words(&row.name, lang));
                Some(scope.say(lang, "title-safeguard", [("number", number.into()), ("name", name.into())])?)
            }
            _ => None,
        };
        let Some(link) = scope.subject_link(*subject, lang) else { continue };
        links.push(match title {
            Some(text) => Link { text: Text { text, ..link.text }, href: link.href },
            None => link,
        });
    }
    Ok(links)
}

impl EvaluationBody {
    pub(super) fn make(
        scope: &Scope<'_>,
        handle: Handle<EvaluationKind>,
        lang: Lang,
    ) -> Result<(Heading, Self), MissingWords> {
        let row = scope.snapshot.evaluations().row(handle);
        let heading = Heading {
            title: scope.words(&row.name, lang).to_owned(),
            description: scope.words(&row.summary, lang).to_owned(),
            trail: vec![scope.title_link(PageKind::Evaluations, lang)?],
            crumb: scope.text(&row.name, lang),
        };
        let rounds = scope.snapshot.rounds(handle);
        let mut methods = Vec::new();
        for round in &rounds {
            let Some(method) = scope.snapshot.method(*round) else { continue };
            if methods.iter().all(|other: &MethodView| other.id != method.id.as_str()) {
                let alike = rounds.iter().filter(|other| scope.snapshot.are_alike(**other, *round));
                let alike = alike.map(|other| RoundLink::new(scope, *other, lang)).collect();
                methods.push(MethodView::new(scope, handle, method, alike, lang));
            }
        }
        let known = Known::new(scope, handle, methods.len());
        let group = |(group, subjects): (Option<usize>, Vec<AssessedOf>)| AssessedGroup {
            name: group.map(|group| scope.text(&row.groups[group], lang)),
            comparable: is_comparable(row, group),
            subjects: subjects.into_iter().map(|subject| scope.assessed_link(subject, lang)).collect(),
        };
        let body = Self {
            evaluation: EvaluationSummary::new(scope, handle, lang),
            text: row.text.as_ref().map(|text| scope.main_prose(text, lang)),
            basis: links(scope, &row.ordered_by, lang)?,
            place: row.paragraph.map(|paragraph| Place::new(scope, paragraph, lang)),
            about: links(scope, &row.about, lang)?,
            evaluators: row.evaluators.iter().map(|body| scope.body_link(*body, lang)).collect(),
            subject_name: row.subject_name.as_ref().map(|name| scope.text(name, lang)),
            groups: grouped(&scope.snapshot, handle).into_iter().map(group).collect(),
            rounds: rounds.iter().map(|round| RoundView::new(scope, *round, lang)).collect(),
            methods,
            searched: row
                .searched
                .as_ref()
                .filter(|_| known.results == 0)
                .and_then(|sought| SoughtView::new(scope, sought, &row.could_publish, lang)),
            known,
            sources: row.sources.by(scope.snapshot.as_of).map(|source| scope.source(source, lang)).collect(),
            documents: AttachmentView::all(scope, &row.documents, lang),
            note: row.note.as_ref().map(|note| scope.text(note, lang)),
            added: scope.date(Date::Day(row.added), lang),
            feeds: feeds(scope, row, lang)?,
        };
        Ok((heading, body))
    }
}

/// The feeds that tell of an evaluation, by the names of what they are of.
fn feeds(scope: &Scope<'_>, row: &Evaluation, lang: Lang) -> Result<Vec<Link>, MissingWords> {
    let mut feeds: Vec<Link> = Vec::new();
    for subject in row.concerned() {
        let of = FeedOf::thing_of(scope.page_about(subject)).filter(|of| !matches!(of, FeedOf::Organisation(_)));
        let Some(href) = of.and_then(|of| scope.feed(of, lang)) else { continue };
        for Link { text, .. } in links(scope, &[subject], lang)? {
            if feeds.iter().all(|feed| feed.href.as_deref() != Some(href.as_str())) {
                feeds.push(Link { text, href: Some(href.clone()) });
            }
        }
    }
    let everything = scope.own(scope.say(lang, "evaluation-feed-all", [])?);
    feeds.push(Link { text: everything, href: scope.feed(FeedOf::All, lang) });
    Ok(feeds)
}
