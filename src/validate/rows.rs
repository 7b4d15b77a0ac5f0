//! Makes the rows of the model's tables, one function a kind.

use super::figures::{self, Scale};
use super::handles::Handles;
use super::known;
use super::official;
use super::told;
use crate::decode::Plain;
use crate::id::{
    Handle, Kind, MilestoneKind, OrganisationId, Reference, StepKind, TargetId, TargetKind, TaskId, TaskKind, TopicId,
};
use crate::input::Content;
use crate::lang::{Languages, Localized};
use crate::model::{self, Amount, AttachmentPlace, Commitment, Hold, Observation, SourcedAmount, Subject, Withdrawal};
use crate::route::FilePath;
use crate::schema;

/// The steps and milestones of a task, in their order.
#[derive(Clone, Debug, Default)]
pub(super) struct Dated {
    pub(super) steps: Vec<Handle<StepKind>>,
    pub(super) milestones: Vec<Handle<MilestoneKind>>,
}

/// A task of the content. `targets` are those that serve it, `official` the words of its paragraph, and `paragraph` where that stands.
pub(super) fn task(
    task: &schema::Task,
    content: &Content,
    targets: Vec<Handle<TargetKind>>,
    handles: &Handles,
    dated: Dated,
    official: Option<Localized<Vec<model::Part>>>,
    paragraph: Option<usize>,
) -> model::Task {
    model::Task {
        number: task.number.clone(),
        topics: handles.topics.all(&task.topics),
        action: task.action.as_ref().and_then(|id| handles.actions.find(&id.value)),
        name: task.name.clone(),
        summary: task.summary.clone(),
        body: task.body.clone(),
        leads: handles.organisations.all(&task.leads),
        parties: task.parties.iter().filter_map(|row| party(row, handles)).collect(),
        steps: dated.steps,
        milestones: dated.milestones,
        amounts: amounts(&task.amounts, content.plan.as_ref()),
        documents: documents(&task.documents, content),
        searched: task.searched.clone(),
        targets,
        related: handles.tasks.all(&task.related),
        official,
        paragraph,
    }
}

/// A milestone of a task.
pub(super) fn milestone(
    milestone: &schema::Milestone,
    task: Handle<TaskKind>,
    plan: &schema::Plan,
    handles: &Handles,
) -> model::Milestone {
    // What no source states is the plan's own.
    let of_plan = milestone.source.is_none().then_some(plan);
    let basis = known::fact(milestone.source.as_ref(), of_plan, milestone.due);
    let mut tasks = vec![task];
    for also in milestone.also.iter().filter_map(|id| handles.tasks.find(&id.value.of()?)) {
        if !tasks.contains(&also) {
            tasks.push(also);
        }
    }
    model::Milestone {
        tasks,
        name: milestone.name.clone(),
        due: milestone.due,
        leads: handles.organisations.all(&milestone.leads),
        source: milestone.source.clone(),
        known: basis.day(),
        basis,
    }
}

/// A step of a task.
pub(super) fn step(step: &schema::Step, task: Handle<TaskKind>, plan: &schema::Plan, handles: &Handles) -> model::Step {
    let of_plan = (step.source.is_none() || step.paragraph.is_some()).then_some(plan);
    let due = step.due.as_ref().map(|due| due.value);
    let basis = known::fact(step.source.as_ref(), of_plan, due.or(step.from).unwrap_or(plan.term.to));
    model::Step {
        task,
        name: step.name.clone(),
        text: step.text.clone(),
        leads: handles.organisations.all(&step.leads),
        parties: step.parties.iter().filter_map(|row| party(row, handles)).collect(),
        from: step.from,
        due,
        amounts: amounts(&step.amounts, Some(plan)),
        paragraph: step.paragraph.as_ref().map(|paragraph| paragraph.value),
        source: step.source.clone(),
        known: basis.day(),
        basis,
    }
}

/// Sums of money outside records.
fn amounts(amounts: &[schema::Amount], plan: Option<&schema::Plan>) -> Vec<SourcedAmount> {
    let row = |row: &schema::Amount| {
        let (source, paragraph) = (row.source.as_ref(), row.paragraph.as_ref());
        let (kind, value) = (row.kind, row.value.value);
        SourcedAmount {
            amount: Amount { kind, value, currency: row.currency, date: row.date, note: row.note.clone() },
            basis: known::fact(source, paragraph.and(plan), row.date),
            paragraph: paragraph.map(|number| number.value),
            source: source.cloned(),
        }
    };
    amounts.iter().map(row).collect()
}

fn party(party: &schema::Party, handles: &Handles) -> Option<model::Party> {
    let role = handles.roles.find(&party.role.value)?;
    Some(model::Party { role, organisations: handles.organisations.all(&party.organisations) })
}

/// The targets that each task serves, in their order.
pub(super) fn targets_of_tasks(
    targets: &[&schema::Target],
    tasks: usize,
    handles: &Handles,
) -> Vec<Vec<Handle<TargetKind>>> {
    let mut of_tasks = vec![Vec::new(); tasks];
    for target in targets {
        let Some(handle) = handles.targets.find(&target.id.value) else { continue };
        distinct(&handles.tasks.all(&target.tasks)).for_each(|task| of_tasks[task.index()].push(handle));
    }
    of_tasks
}

/// The organisations, each with the tasks in which it has a part and the names under which it signed.
pub(super) fn organisations(
    organisations: &[schema::Organisation],
    tasks: &[(TaskId, model::Task)],
    issuers: &[model::Issuer],
) -> Vec<(OrganisationId, model::Organisation)> {
    let mut rows: Vec<_> = organisations.iter().map(|row| (row.id.value.clone(), organisation(row))).collect();
    for (position, (_, task)) in tasks.iter().enumerate() {
        let task_handle = Handle::new(position);
        for lead in distinct(&task.leads) {
            rows[lead.index()].1.leads.push((task_handle, task.leads.first() == Some(&lead)));
        }
        for party in &task.parties {
            distinct(&party.organisations).for_each(|own| rows[own.index()].1.parts.push((task_handle, party.role)));
        }
    }
    for (position, issuer) in issuers.iter().enumerate() {
        rows[issuer.organisation.index()].1.signatures.push(position);
    }
    rows
}

fn organisation(organisation: &schema::Organisation) -> model::Organisation {
    model::Organisation {
        role: organisation.kind,
        name: organisation.name.clone(),
        short: official::short(organisation).clone(),
        sort_key: organisation.sort_key.clone(),
        aliases: organisation.aliases.clone(),
        collective: organisation.collective,
        leads: Vec::new(),
        signatures: Vec::new(),
        parts: Vec::new(),
    }
}

/// Something of which only the name is known.
pub(super) fn named(name: &Localized<Plain>) -> model::Named {
    model::Named { name: name.clone() }
}

/// The topics of a vocabulary, each with the tasks and targets that name it.
pub(super) fn topics(
    topics: &[schema::Topic],
    tasks: &[(TaskId, model::Task)],
    targets: &[(TargetId, model::Target)],
) -> Vec<(TopicId, model::Topic)> {
    let row = |topic: &schema::Topic| model::Topic { name: topic.name.clone(), tasks: Vec::new(), targets: Vec::new() };
    let mut rows: Vec<_> = topics.iter().map(|topic| (topic.id.value.clone(), row(topic))).collect();
    for (position, (_, task)) in tasks.iter().enumerate() {
        distinct(&task.topics).for_each(|topic| rows[topic.index()].1.tasks.push(Handle::new(position)));
    }
    for (position, (_, target)) in targets.iter().enumerate() {
        distinct(&target.topics).for_each(|topic| rows[topic.index()].1.targets.push(Handle::new(position)));
    }
    rows
}

/// Things without those that are named again.
fn distinct<K>(things: &[Handle<K>]) -> impl Iterator<Item = Handle<K>> {
    let is_first = |(place, thing): &(usize, &Handle<K>)| !things[..*place].contains(thing);
    things.iter().enumerate().filter(is_first).map(|(_, thing)| *thing)
}

/// A term of the glossary.
pub(super) fn term(term: &schema::Term) -> model::Term {
    model::Term {
        kind: term.kind,
        term: term.term.clone(),
        forms: term.forms.clone(),
        definition: term.definition.clone(),
        about: term.about.as_ref().map(|about| about.value.clone()),
    }
}

/// A free page.
pub(super) fn page(page: &schema::Page) -> model::FreePage {
    model::FreePage { title: page.title.clone(), description: page.description.clone(), text: page.text.clone() }
}

/// A record.
pub(super) fn record(
    record: &schema::Record,
    content: &Content,
    scale: &Scale<'_>,
    handles: &Handles,
    languages: &Languages,
) -> model::Record {
    let mut about: Vec<Subject> = record.about.iter().filter_map(|about| subject(&about.value, handles)).collect();
    let meets: Vec<Commitment> = record.meets.iter().filter_map(|met| commitment(&met.value, handles)).collect();
    let statuses = statuses(record, &about, handles);
    let progress: Vec<model::Progress> = record
        .progress
        .iter()
        .filter_map(|row| {
            let of = subject(&row.of.value, handles)?;
            Some(model::Progress { of, value: row.value.value.0, revised: row.revised })
        })
        .collect();
    let amounts: Vec<(Subject, Amount)> = record
        .amounts
        .iter()
        .filter_map(|row| {
            let (kind, value) = (row.kind, row.value.value);
            let amount = Amount { kind, value, currency: row.currency, date: row.date, note: row.note.clone() };
            Some((subject(&row.of.value, handles)?, amount))
        })
        .collect();
    let met = meets.iter().filter_map(|commitment| match *commitment {
        Commitment::Milestone(_) => None,
        Commitment::Step(step) => Some(Subject::Step(step)),
        Commitment::Target(target) => Some(Subject::Target(target)),
    });
    let stated = statuses.iter().map(|row| row.of).chain(progress.iter().map(|row| row.of));
    let observation = |row: &schema::Observation| {
        let read = figures::observation(row, record, scale)?;
        let is_multiplied = told::is_multiplied(record, scale.targets[read.target.index()], row, languages);
        Some(Observation { comparable: read.comparable && !is_multiplied, ..read })
    };
    let observations: Vec<Observation> = record.all_observations().filter_map(observation).collect();
    let observed = observations.iter().map(|observation| Subject::Target(observation.target));
    let implied = stated.chain(amounts.iter().map(|(of, _)| *of)).chain(met).chain(observed);
    for subject in implied {
        if !about.contains(&subject) {
            about.push(subject);
        }
    }
    let basis = known::record(record);
    model::Record {
        about,
        topics: handles.topics.all(&record.topics),
        kind: record.kind,
        date: record.date.value,
        known: basis.day(),
        basis,
        added: record.added.value,
        changed: record.changed,
        withdrawn: record
            .withdrawn
            .as_ref()
            .map(|withdrawn| Withdrawal { day: withdrawn.date.value, reason: withdrawn.reason.clone() }),
        hold: Hold { draft: record.draft, publish_at: record.publish_at },
        meets,
        statuses,
        progress,
        title: record.title.clone(),
        text: record.text.clone(),
        observations,
        amounts,
        sources: model::Sources::new(record.sources.clone(), basis.day()),
        documents: documents(&record.documents, content),
        disagreement: record.disagreement.clone(),
        note: record.note.clone(),
    }
}

/// What a record can be about; `None` for anything else, and for what does not exist.
pub(super) fn subject(reference: &Reference, handles: &Handles) -> Option<Subject> {
    match reference {
        Reference::Task(id) => handles.tasks.find(id).map(Subject::Task),
        Reference::Step(id) => handles.steps.find(id).map(Subject::Step),
        Reference::Target(id) => handles.targets.find(id).map(Subject::Target),
        Reference::Safeguard(id) => handles.safeguards.find(id).map(Subject::Safeguard),
        Reference::Action(id) => handles.actions.find(id).map(Subject::Action),
        Reference::Organisation(id) => handles.organisations.find(id).map(Subject::Organisation),
        Reference::Record(_)
        | Reference::Case(_)
        | Reference::Evaluation(_)
        | Reference::Topic(_)
        | Reference::Page(_) => None,
    }
}

fn commitment(met: &schema::Met, handles: &Handles) -> Option<Commitment> {
    match met.kind() {
        Kind::Step => handles.steps.find(&met.of()?).map(Commitment::Step),
        Kind::Target => handles.targets.find(&met.of()?).map(Commitment::Target),
        _ => handles.milestones.find(&met.of()?).map(Commitment::Milestone),
    }
}

/// The statuses that a record states: `statuses`, and `status`, which is one of each task that the record names.
fn statuses(record: &schema::Record, about: &[Subject], handles: &Handles) -> Vec<model::Status> {
    let of_tasks = record.status.iter().flat_map(|status| {
        let tasks = about.iter().filter(|subject| matches!(subject, Subject::Task(_)));
        tasks.map(|task| model::Status { of: *task, stage: status.value, words: None })
    });
    let own = record.statuses.iter().filter_map(|row| {
        Some(model::Status { of: subject(&row.of.value, handles)?, stage: row.status.value, words: row.words.clone() })
    });
    own.chain(of_tasks).collect()
}

/// A case in a folder.
pub(super) fn case(case: &schema::Case, folder: &str, content: &Content, handles: &Handles) -> model::Case {
    let basis = known::case(case);
    model::Case {
        date: case.date.value,
        known: basis.day(),
        basis,
        added: case.added.value,
        hold: Hold { draft: case.draft, publish_at: case.publish_at },
        title: case.title.clone(),
        summary: case.summary.clone(),
        text: case.text.clone(),
        fact: case.fact.clone(),
        fields: handles.fields.all(&case.fields),
        places: handles.places.all(&case.places),
        organisations: handles.organisations.all(&case.organisations),
        tasks: handles.tasks.all(&case.tasks),
        records: case.records.iter().map(|id| id.value.clone()).collect(),
        pictures: case.pictures.iter().filter_map(|row| picture(row, folder, content)).collect(),
        sources: model::Sources::new(case.sources.clone(), basis.day()),
        disagreement: case.disagreement.clone(),
        note: case.note.clone(),
    }
}

/// Documents; without those that have no place, which a rule has told.
pub(super) fn documents(documents: &[schema::Attachment], content: &Content) -> Vec<model::Attachment> {
    let place = |document: &schema::Attachment| match (&document.url, &document.file) {
        (Some(address), _) => Some(AttachmentPlace::Web(address.clone())),
        (None, Some(file)) => {
            let path = FilePath::new(&file.value.0)?;
            let bytes = content.static_files.get(&path)?.bytes.len();
            Some(AttachmentPlace::File { path, bytes })
        }
        (None, None) => None,
    };
    let row = |document: &schema::Attachment| {
        Some(model::Attachment {
            title: document.title.clone(),
            lang: document.lang.value.clone(),
            kind: document.kind,
            place: place(document)?,
            published: document.published,
        })
    };
    documents.iter().filter_map(row).collect()
}

/// A picture; none if it cannot be shown, which a rule has told.
fn picture(picture: &schema::Picture, folder: &str, content: &Content) -> Option<model::Picture> {
    let (file, read) = content.picture(folder, &picture.file.value.0)?;
    Some(model::Picture {
        file: file.to_owned(),
        size: read.size.ok()?,
        alt: picture.alt.clone(),
        credit: picture.credit.0.clone(),
        caption: picture.caption.clone(),
    })
}
