//! Makes the rows of evaluations, with their rounds.

use std::collections::HashMap;

use super::handles::Handles;
use super::known;
use super::rows::{documents, subject};
use crate::decode::Plain;
use crate::id::{EvaluationId, GroupId, Handle, Id, MethodId, OrganisationKind};
use crate::input::Content;
use crate::lang::Localized;
use crate::model::{self, History, Hold, Mark, Marks, Outline, Reading, Reply, RoundMethod, Sources, Whole};
use crate::schema::{self, AssessedType, Sought, Source};

/// The evaluations of the content, each with its rounds in the order of their periods.
pub(super) fn rows(content: &Content, outline: &Outline, handles: &Handles) -> Vec<(EvaluationId, model::Evaluation)> {
    let of_content = content.evaluations.iter();
    of_content.map(|(folder, row)| (row.id.value.clone(), evaluation(row, folder, content, outline, handles))).collect()
}

/// The rounds of an evaluation in the order of their periods.
pub(super) fn in_order<'c>(content: &'c Content, folder: &str) -> Vec<&'c schema::Round> {
    let own = content.rounds.iter().filter(|(of, _, _)| of == folder);
    let mut rounds: Vec<&schema::Round> = own.map(|(_, _, round)| round).collect();
    rounds.sort_by_key(|round| (round.period.to.last(), round.period.from.first(), round.id.value.clone()));
    rounds
}

fn evaluation(
    row: &schema::Evaluation,
    folder: &str,
    content: &Content,
    outline: &Outline,
    handles: &Handles,
) -> model::Evaluation {
    let rounds = in_order(content, folder);
    let subjects = assessed(row, &rounds, outline, handles);
    let basis = known::evaluation(row);
    let (methods, places) = methods(&rounds);
    let of_result = |result: &schema::Assessment| {
        let place = subjects.iter().position(|subject| subject.id == result.subject.value)?;
        let then = result.group.as_ref().map(|id| group(row, &id.value));
        Some((place, then.unwrap_or(subjects[place].group)))
    };
    let made = rounds.iter().map(|row| round(row, of_result, &places, content, handles)).collect();
    model::Evaluation {
        known: basis.day(),
        basis,
        added: row.added.value,
        hold: Hold { draft: row.draft, publish_at: row.publish_at },
        name: row.name.clone(),
        summary: row.summary.clone(),
        text: row.text.clone(),
        ordered_by: row.basis.iter().filter_map(|of| subject(&of.value, handles)).collect(),
        about: row.about.iter().filter_map(|of| subject(&of.value, handles)).collect(),
        paragraph: row.paragraph.as_ref().map(|paragraph| paragraph.value),
        evaluators: handles.organisations.all(&row.evaluator),
        subject_name: row.subject_name.clone(),
        groups: row.groups.iter().map(|group| group.name.clone()).collect(),
        history: History::new(made, methods),
        subjects,
        lists_subjects: row.of.is_none(),
        searched: row.searched.clone(),
        could_publish: could_publish(row.searched.as_ref(), handles),
        sources: Sources::new(row.sources.clone(), basis.day()),
        documents: documents(&row.documents, content),
        note: row.note.clone(),
    }
}

/// Who or what is evaluated: the subjects that the evaluation lists, or the tasks or organisations that its results name, those of
/// rounds that are not public too.
fn assessed(
    row: &schema::Evaluation,
    rounds: &[&schema::Round],
    outline: &Outline,
    handles: &Handles,
) -> Vec<model::Assessed> {
    let named = |id: &str| rounds.iter().flat_map(|round| &round.results).any(|row| row.subject.value.as_str() == id);
    let named_by_results = |id: &str, name: &Localized<Plain>| {
        Some(model::Assessed {
            id: Id::new(id)?,
            name: name.clone(),
            organisation: None,
            task: None,
            group: None,
            since: None,
            tasks: Vec::new(),
            cases: Vec::new(),
        })
    };
    let listed = |subject: &schema::Assessed| model::Assessed {
        id: subject.id.value.clone(),
        name: subject.name.clone(),
        organisation: subject.organisation.as_ref().and_then(|id| handles.organisations.find(&id.value)),
        task: None,
        group: subject.group.as_ref().and_then(|id| group(row, &id.value)),
        since: subject.since.as_ref().map(|since| since.value),
        tasks: handles.tasks.all(&subject.tasks),
        cases: subject.cases.iter().map(|id| id.value.clone()).collect(),
    };
    match row.of.as_ref().map(|of| of.value) {
        None => row.subjects.iter().map(listed).collect(),
        Some(AssessedType::Tasks) => {
            let tasks = outline.tasks.iter().filter(|(task, _)| named(outline.tasks.id(*task).as_str()));
            let subject = |(task, row): (Handle<_>, &model::Task)| {
                let subject = named_by_results(outline.tasks.id(task).as_str(), &row.name)?;
                Some(model::Assessed { task: Some(task), tasks: vec![task], ..subject })
            };
            tasks.filter_map(subject).collect()
        }
        Some(AssessedType::Organisations) => {
            let bodies =
                outline.organisations.iter().filter(|(body, _)| named(outline.organisations.id(*body).as_str()));
            let subject = |(body, row): (Handle<_>, &model::Organisation)| {
                let subject = named_by_results(outline.organisations.id(body).as_str(), &row.name)?;
                Some(model::Assessed { organisation: Some(body), ..subject })
            };
            bodies.filter_map(subject).collect()
        }
    }
}

/// The place of the round that gives a method: the first of these that says what it consists of.
fn giver(rounds: &[&schema::Round], id: &MethodId) -> Option<usize> {
    rounds.iter().position(|round| {
        let method = &round.method;
        !method.dimensions.is_empty() && method.id.as_ref().is_some_and(|own| own.value == *id)
    })
}

/// The method of the last of these rounds with what it consists of: its own, or that of the earlier one that gives it; `None` if there is
/// none, or nobody gives it, which a rule tells.
pub(super) fn given<'c>(rounds: &[&'c schema::Round]) -> Option<&'c schema::Method> {
    let id = &rounds.last()?.method.id.as_ref()?.value;
    Some(&rounds[giver(rounds, id)?].method)
}

/// The place of a group among those of an evaluation.
fn group(evaluation: &schema::Evaluation, id: &GroupId) -> Option<usize> {
    evaluation.groups.iter().position(|own| own.id.value == *id)
}

/// The methods that rounds give, and the place of each by its id.
fn methods(rounds: &[&schema::Round]) -> (Vec<model::Method>, HashMap<MethodId, usize>) {
    let (mut methods, mut places) = (Vec::new(), HashMap::new());
    for (given_by, round) in rounds.iter().enumerate() {
        let Some(id) = round.method.id.as_ref().map(|id| &id.value) else { continue };
        if giver(rounds, id) == Some(given_by) {
            places.insert(id.clone(), methods.len());
            methods.extend(method(&round.method, given_by));
        }
    }
    (methods, places)
}

/// A method that a round gives, by the place of that round.
pub(super) fn method(row: &schema::Method, given_by: usize) -> Option<model::Method> {
    let scale = |scale: &schema::Scale| (scale.from, scale.to);
    let indicator = |row: &schema::Indicator| model::Indicator {
        id: row.id.value.clone(),
        name: row.name.clone(),
        unit: row.unit.clone(),
        direction: row.direction,
        weight: row.weight.as_ref().map(|weight| weight.value),
        formula: row.formula.clone(),
        explanation: row.explanation.clone(),
        range: row.range.as_ref().map(scale),
        replaces: row.replaces.iter().map(|id| id.value.clone()).collect(),
    };
    let dimension = |row: &schema::Dimension| model::Dimension {
        id: row.id.value.clone(),
        name: row.name.clone(),
        weight: row.weight.as_ref().map(|weight| weight.value),
        explanation: row.explanation.clone(),
        indicators: row.indicators.iter().map(indicator).collect(),
    };
    Some(model::Method::new(
        row.id.as_ref()?.value.clone(),
        row.name.as_ref().map(|name| name.value.clone()),
        row.scale.as_ref().map(scale),
        row.total.as_ref().map(|total| total.value),
        row.dimensions.iter().map(dimension).collect(),
        given_by,
    ))
}

fn round(
    row: &schema::Round,
    subject: impl Fn(&schema::Assessment) -> Option<(usize, Option<usize>)>,
    methods: &HashMap<MethodId, usize>,
    content: &Content,
    handles: &Handles,
) -> model::Round {
    let basis = known::round(row);
    let result = |result: &schema::Assessment| {
        let (subject, group) = subject(result)?;
        Some(assessment(result, subject, group, &row.sources))
    };
    let mut results: Vec<model::Assessment> = row.results.iter().filter_map(result).collect();
    results.sort_by_key(|result| result.subject);
    let given = row.method.id.as_ref().and_then(|id| methods.get(&id.value));
    let searched = row.method.searched.as_ref();
    model::Round {
        id: row.id.value.clone(),
        known: basis.day(),
        basis,
        added: row.added.value,
        changed: row.changed,
        hold: Hold { draft: row.draft, publish_at: row.publish_at },
        name: row.name.clone(),
        period: (row.period.from, row.period.to),
        published: row.published.as_ref().map(|day| day.value),
        method: match given {
            Some(place) => RoundMethod::Given(*place),
            None => RoundMethod::NotPublic(searched.cloned(), could_publish(searched, handles)),
        },
        ranking: row.ranking.as_ref().map(|ranking| ranking.value),
        results,
        sources: Sources::new(row.sources.clone(), basis.day()),
        documents: documents(&row.documents, content),
        note: row.note.clone(),
    }
}

/// The result of one of the evaluated, of a round with these sources.
pub(super) fn assessment(
    row: &schema::Assessment,
    subject: usize,
    group: Option<usize>,
    sources: &[Source],
) -> model::Assessment {
    let mark = |mark: &schema::Mark| Mark {
        date: mark.date,
        known: known::told(mark.date, mark.source.as_ref(), sources).unwrap_or(mark.date),
        added: mark.added.as_ref().map(|added| added.value),
        reason: mark.reason.clone(),
        source: mark.source.clone(),
    };
    let marks = |[under_review, review_ended, withdrawn]: [&Option<schema::Mark>; 3]| Marks {
        under_review: under_review.as_ref().map(mark),
        review_ended: review_ended.as_ref().map(mark),
        withdrawn: withdrawn.as_ref().map(mark),
    };
    let reading = |row: &schema::Reading| {
        let value = row.value.as_ref().map(|value| value.value);
        let marks = marks([&row.under_review, &row.review_ended, &row.withdrawn]);
        Reading::new(row.of.value.clone(), value, row.missing, marks)
    };
    let reply = |reply: &schema::Reply| Reply {
        date: reply.date.value,
        known: known::told(reply.date.value, reply.source.as_ref(), sources).unwrap_or(reply.date.value),
        added: reply.added.as_ref().map(|added| added.value),
        by: reply.by.clone(),
        text: reply.text.clone(),
        source: reply.source.clone(),
    };
    let whole = Whole {
        total: row.total.as_ref().map(|total| total.value),
        grade: row.grade.clone(),
        rank: row.rank.as_ref().map(|rank| rank.value),
        diagnosis: row.diagnosis.clone(),
        marks: marks([&row.under_review, &row.review_ended, &row.withdrawn]),
        reply: row.reply.as_ref().map(reply),
    };
    model::Assessment::new(
        subject,
        group,
        row.values.iter().map(reading).collect(),
        row.scores.iter().map(reading).collect(),
        row.evidence.iter().map(|id| id.value.clone()).collect(),
        whole,
    )
}

fn could_publish(searched: Option<&Sought>, handles: &Handles) -> Vec<Handle<OrganisationKind>> {
    searched.map_or_else(Vec::new, |searched| handles.organisations.all(&searched.could_publish))
}
