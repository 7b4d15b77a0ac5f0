//! Makes the model: references become handles, defaults are filled in, the official text is put together.

use std::collections::{BTreeMap, HashMap};

use rayon::prelude::*;

use super::cases;
use super::official::{self, Pieces};
use crate::date::Day;
use crate::id::{Handle, Id, MilestoneId, Reference};
use crate::input::Content;
use crate::lang::{Languages, Localized};
use crate::model::{self, Model, Outline, Paragraph, Piece, Subject, Table};
use crate::schema::{self, Style};

/// The model of content that keeps the rules. A reference that leads nowhere is left out; it has been reported, and
/// the model is then not used. `None` without a plan.
pub(super) fn resolve(content: &Content, languages: &Languages) -> Option<Model> {
    let plan = content.plan.as_ref()?;
    let mut tasks: Vec<&schema::Task> = content.tasks.iter().map(|(_, task)| task).collect();
    let order = text_order(plan);
    tasks.sort_by(|left, right| {
        let place = |task: &schema::Task| order.get(task.id.value.as_str()).copied().unwrap_or(usize::MAX);
        place(left).cmp(&place(right)).then_with(|| left.id.value.cmp(&right.id.value))
    });
    let targets = targets_in_order(content, plan);
    let (fields, vocabulary_places) = match &content.vocabulary {
        Some(vocabulary) => (vocabulary.fields.as_slice(), vocabulary.places.as_slice()),
        None => (&[][..], &[][..]),
    };
    let places = Places {
        actions: handles(plan.actions.iter().map(|action| &action.id.value)),
        principles: handles(plan.principles.iter().map(|principle| &principle.id.value)),
        safeguards: handles(plan.safeguards.iter().map(|safeguard| &safeguard.id.value)),
        tasks: handles(tasks.iter().map(|task| &task.id.value)),
        targets: handles(targets.iter().map(|target| &target.id.value)),
        organisations: handles(content.organisations.iter().map(|organisation| &organisation.id.value)),
        milestones: milestones(&tasks),
        roles: handles(plan.roles.iter().map(|role| &role.id.value)),
        fields: handles(fields.iter().map(|field| &field.id.value)),
        places: handles(vocabulary_places.iter().map(|place| &place.id.value)),
    };
    let pieces = Pieces::new(languages, plan.patterns.as_ref());
    let paragraphs = paragraphs(plan, &tasks, content, &places, &pieces)?;
    let stands = |piece: Piece| paragraphs.iter().position(|paragraph| paragraph.piece == Some(piece));

    let task_rows: Option<Vec<_>> = tasks
        .iter()
        .enumerate()
        .map(|(place, task)| {
            let row = task_row(
                task,
                Handle::new(place),
                content,
                &targets,
                &places,
                &pieces,
                stands(Piece::Task(Handle::new(place))),
            )?;
            Some((task.id.value.clone(), row))
        })
        .collect();
    let task_rows = task_rows?;
    let mut by_action: Vec<Vec<Handle<crate::id::TaskKind>>> = vec![Vec::new(); plan.actions.len()];
    for (place, (_, task)) in task_rows.iter().enumerate() {
        if let Some(action) = task.action {
            by_action[action.index()].push(Handle::new(place));
        }
    }
    let action_rows = plan.actions.iter().zip(by_action).enumerate().map(|(place, (action, tasks))| {
        let handle = Handle::new(place);
        let row = model::Action {
            number: action.number.clone(),
            name: action.name.clone(),
            tasks,
            paragraph: stands(Piece::Action(handle)),
        };
        (action.id.value.clone(), row)
    });
    let principle_rows = plan.principles.iter().enumerate().map(|(place, principle)| {
        let paragraph = stands(Piece::Principle(Handle::new(place)));
        (principle.id.value.clone(), model::Principle { name: principle.name.clone(), paragraph })
    });
    let safeguard_rows: Option<Vec<_>> = plan
        .safeguards
        .iter()
        .enumerate()
        .map(|(place, safeguard)| {
            let row = model::Safeguard {
                number: safeguard.number.clone(),
                name: safeguard.name.clone(),
                text: safeguard.text.clone(),
                official: pieces.safeguard(&safeguard.number, &safeguard.name, &safeguard.text)?,
                paragraph: stands(Piece::Safeguard(Handle::new(place))),
            };
            Some((safeguard.id.value.clone(), row))
        })
        .collect();
    let issuers: Vec<model::Issuer> = plan
        .issuers
        .iter()
        .filter_map(|issuer| {
            let organisation = *places.organisations.get(&issuer.organisation.value)?;
            Some(model::Issuer { name: issuer.name.clone(), organisation })
        })
        .collect();
    let organisation_rows = content.organisations.iter().enumerate().map(|(place, organisation)| {
        let row = organisation_row(organisation, Handle::new(place), &task_rows, &issuers);
        (organisation.id.value.clone(), row)
    });
    let target_rows = targets.iter().map(|target| (target.id.value.clone(), target_row(target, &places)));
    let case_rows =
        content.cases.iter().map(|(folder, case)| (case.id.value.clone(), cases::row(case, folder, content, &places)));
    let record_rows: Vec<_> =
        content.records.par_iter().map(|record| (record.id.value.clone(), record_row(record, &places))).collect();

    let outline = Outline {
        actions: Table::new(action_rows.collect()),
        principles: Table::new(principle_rows.collect()),
        safeguards: Table::new(safeguard_rows?),
        targets: Table::new(target_rows.collect()),
        organisations: Table::new(organisation_rows.collect()),
        roles: Table::new(plan.roles.iter().map(|role| (role.id.value.clone(), named(&role.name))).collect()),
        fields: Table::new(fields.iter().map(|field| (field.id.value.clone(), named(&field.name))).collect()),
        places: Table::new(
            vocabulary_places.iter().map(|place| (place.id.value.clone(), named(&place.name))).collect(),
        ),
        glossary: Table::new(content.glossary.iter().map(|term| (term.id.value.clone(), term_row(term))).collect()),
        pages: Table::new(pages_in_order(content).map(|page| (page.id.value.clone(), page_row(page))).collect()),
        tasks: Table::new(task_rows),
        plan: model::Plan {
            name: plan.name.clone(),
            notice: plan.notice.clone(),
            issued_by: plan.issued_by.clone(),
            number: plan.number.clone(),
            published: plan.published,
            signed: plan.signed,
            term: (plan.term.from, plan.term.to),
            issuers,
            paragraphs,
        },
    };
    Some(Model::from_checked(outline, Table::new(record_rows), Table::new(case_rows.collect())))
}

/// The day a record became known: as stated, or else the publication of its earliest source, or else the end of the
/// period of its date.
pub(super) fn known(record: &schema::Record) -> Day {
    let stated = record.known.as_ref().map(|known| known.value);
    let published = record.sources.iter().filter_map(|source| source.published).map(|date| date.last()).min();
    stated.or(published).unwrap_or_else(|| record.date.value.last())
}

type Handles<K> = HashMap<Id<K>, Handle<K>>;

/// Where everything stands that can be referred to.
pub(super) struct Places {
    actions: Handles<crate::id::ActionKind>,
    principles: Handles<crate::id::PrincipleKind>,
    safeguards: Handles<crate::id::SafeguardKind>,
    pub(super) tasks: Handles<crate::id::TaskKind>,
    targets: Handles<crate::id::TargetKind>,
    pub(super) organisations: Handles<crate::id::OrganisationKind>,
    milestones: HashMap<MilestoneId, (Handle<crate::id::TaskKind>, usize)>,
    roles: Handles<crate::id::RoleKind>,
    pub(super) fields: Handles<crate::id::FieldKind>,
    pub(super) places: Handles<crate::id::PlaceKind>,
}

fn handles<'c, K: 'c>(ids: impl Iterator<Item = &'c Id<K>>) -> Handles<K> {
    ids.enumerate().map(|(place, id)| (id.clone(), Handle::new(place))).collect()
}

/// The targets in the order in which the official text sets them; those it does not set come last, by id.
fn targets_in_order<'c>(content: &'c Content, plan: &schema::Plan) -> Vec<&'c schema::Target> {
    let place = |target: &schema::Target| {
        let number = target.paragraph.as_ref()?.value;
        let block = plan.text.iter().find(|block| block.paragraph.value == number)?;
        let wording = &target.wording.as_ref()?.of_record().0;
        Some((number, block.words.as_ref()?.of_record().0.find(wording.as_str())?))
    };
    let mut targets: Vec<&schema::Target> = content.targets.iter().collect();
    targets.sort_by(|left, right| {
        let key = |target: &schema::Target| place(target).unwrap_or((u32::MAX, usize::MAX));
        key(left).cmp(&key(right)).then_with(|| left.id.value.cmp(&right.id.value))
    });
    targets
}

/// The place of each task in the official text; without one the tasks stand by number.
fn text_order(plan: &schema::Plan) -> BTreeMap<&str, usize> {
    let named = plan.text.iter().filter_map(|block| block.task.as_ref());
    named.enumerate().map(|(place, task)| (task.value.as_str(), place)).collect()
}

fn milestones(tasks: &[&schema::Task]) -> HashMap<MilestoneId, (Handle<crate::id::TaskKind>, usize)> {
    let each = tasks.iter().enumerate().flat_map(|(task, row)| {
        row.milestones
            .iter()
            .enumerate()
            .map(move |(place, milestone)| (milestone.id.value.clone(), (Handle::new(task), place)))
    });
    each.collect()
}

fn leads<'c>(task: &schema::Task, content: &'c Content, places: &Places) -> Vec<&'c schema::Organisation> {
    let found = task.leads.iter().filter_map(|lead| places.organisations.get(&lead.value));
    found.map(|handle| &content.organisations[handle.index()]).collect()
}

/// The paragraph of a task with its line of lead organisations.
fn official_task(
    task: &schema::Task,
    content: &Content,
    places: &Places,
    pieces: &Pieces<'_>,
) -> Option<Localized<Vec<model::Part>>> {
    pieces.task(task.id.value.as_str(), &task.name, task.text.as_ref(), &leads(task, content, places))
}

fn paragraphs(
    plan: &schema::Plan,
    tasks: &[&schema::Task],
    content: &Content,
    places: &Places,
    pieces: &Pieces<'_>,
) -> Option<Vec<Paragraph>> {
    let mut paragraphs = Vec::with_capacity(plan.text.len());
    for block in &plan.text {
        let made = if let Some(words) = &block.words {
            Some((block.style.unwrap_or(Style::Paragraph), None, pieces.words(words)))
        } else if let Some(place) = &block.signature {
            let issuer = plan.issuers.get((place.value as usize).wrapping_sub(1));
            issuer.map(|issuer| (Style::Signature, None, pieces.words(&issuer.name)))
        } else if let Some(handle) = block.principle.as_ref().and_then(|id| places.principles.get(&id.value)) {
            let principle = &plan.principles[handle.index()];
            let parts = pieces.principle(&principle.name, &principle.text)?;
            Some((Style::Principle, Some(Piece::Principle(*handle)), parts))
        } else if let Some(handle) = block.action.as_ref().and_then(|id| places.actions.get(&id.value)) {
            let action = &plan.actions[handle.index()];
            Some((Style::Action, Some(Piece::Action(*handle)), pieces.action(&action.number, &action.name)?))
        } else if let Some(handle) = block.task.as_ref().and_then(|id| places.tasks.get(&id.value)) {
            let task = tasks[handle.index()];
            let parts = official_task(task, content, places, pieces)?;
            Some((Style::Task, Some(Piece::Task(*handle)), parts))
        } else if let Some(handle) = block.safeguard.as_ref().and_then(|id| places.safeguards.get(&id.value)) {
            let safeguard = &plan.safeguards[handle.index()];
            let parts = pieces.safeguard(&safeguard.number, &safeguard.name, &safeguard.text)?;
            Some((Style::Safeguard, Some(Piece::Safeguard(*handle)), parts))
        } else {
            None
        };
        if let Some((style, piece, parts)) = made {
            paragraphs.push(Paragraph { number: block.paragraph.value, style, piece, parts });
        }
    }
    Some(paragraphs)
}

fn task_row(
    task: &schema::Task,
    handle: Handle<crate::id::TaskKind>,
    content: &Content,
    targets: &[&schema::Target],
    places: &Places,
    pieces: &Pieces<'_>,
    paragraph: Option<usize>,
) -> Option<model::Task> {
    let serves = |target: &&&schema::Target| target.tasks.iter().any(|id| places.tasks.get(&id.value) == Some(&handle));
    let targets = targets.iter().filter(serves);
    Some(model::Task {
        action: task.action.as_ref().and_then(|id| places.actions.get(&id.value).copied()),
        name: task.name.clone(),
        summary: task.summary.clone(),
        body: task.body.clone(),
        leads: task.leads.iter().filter_map(|lead| places.organisations.get(&lead.value).copied()).collect(),
        parties: task.parties.iter().filter_map(|party| party_row(party, places)).collect(),
        milestones: task
            .milestones
            .iter()
            .map(|milestone| model::Milestone {
                name: milestone.name.clone(),
                due: milestone.due,
                source: milestone.source.clone(),
            })
            .collect(),
        targets: targets.filter_map(|target| places.targets.get(&target.id.value).copied()).collect(),
        related: task.related.iter().filter_map(|id| places.tasks.get(&id.value).copied()).collect(),
        official: match paragraph.is_some() || task.text.is_some() {
            true => Some(official_task(task, content, places, pieces)?),
            false => None,
        },
        paragraph,
    })
}

fn organisation_row(
    organisation: &schema::Organisation,
    handle: Handle<crate::id::OrganisationKind>,
    tasks: &[(crate::id::TaskId, model::Task)],
    issuers: &[model::Issuer],
) -> model::Organisation {
    let led = tasks.iter().enumerate().filter_map(|(place, (_, task))| {
        let position = task.leads.iter().position(|lead| *lead == handle)?;
        Some((Handle::new(place), position == 0))
    });
    let parts = tasks.iter().enumerate().flat_map(|(place, (_, task))| {
        let own = task.parties.iter().filter(|party| party.organisations.contains(&handle));
        own.map(move |party| (Handle::new(place), party.role))
    });
    let signed = issuers.iter().enumerate().filter(|(_, issuer)| issuer.organisation == handle);
    model::Organisation {
        role: organisation.kind,
        name: organisation.name.clone(),
        short: official::short(organisation).clone(),
        sort_key: organisation.sort_key.clone(),
        aliases: organisation.aliases.clone(),
        collective: organisation.collective,
        leads: led.collect(),
        signatures: signed.map(|(place, _)| place).collect(),
        parts: parts.collect(),
    }
}

fn party_row(party: &schema::Party, places: &Places) -> Option<model::Party> {
    let organisations = party.organisations.iter().filter_map(|id| places.organisations.get(&id.value).copied());
    Some(model::Party { role: *places.roles.get(&party.role.value)?, organisations: organisations.collect() })
}

fn named(name: &Localized<crate::decode::Plain>) -> model::Named {
    model::Named { name: name.clone() }
}

fn term_row(term: &schema::Term) -> model::Term {
    model::Term {
        kind: term.kind,
        term: term.term.clone(),
        forms: term.forms.clone(),
        definition: term.definition.clone(),
        about: term.about.as_ref().map(|about| about.value.clone()),
    }
}

fn page_row(page: &schema::Page) -> model::FreePage {
    model::FreePage { title: page.title.clone(), description: page.description.clone(), text: page.text.clone() }
}

/// The free pages in the order that they give themselves; those that give none come last, by id.
fn pages_in_order(content: &Content) -> impl Iterator<Item = &schema::Page> {
    let mut pages: Vec<&schema::Page> = content.pages.iter().map(|(_, page)| page).collect();
    pages.sort_by_key(|page| (page.order.unwrap_or(u32::MAX), page.id.value.clone()));
    pages.into_iter()
}

fn target_row(target: &schema::Target, places: &Places) -> model::Target {
    model::Target {
        name: target.name.clone(),
        wording: target.wording.clone(),
        paragraph: target.paragraph.as_ref().and_then(|number| (number.value as usize).checked_sub(1)),
        measure: target.measure,
        unit: target.unit.clone(),
        value: target.value,
        due: target.due,
        tasks: target.tasks.iter().filter_map(|id| places.tasks.get(&id.value).copied()).collect(),
    }
}

fn record_row(record: &schema::Record, places: &Places) -> model::Record {
    let about = record.about.iter().filter_map(|about| match &about.value {
        Reference::Task(id) => places.tasks.get(id).map(|handle| Subject::Task(*handle)),
        Reference::Target(id) => places.targets.get(id).map(|handle| Subject::Target(*handle)),
        Reference::Safeguard(id) => places.safeguards.get(id).map(|handle| Subject::Safeguard(*handle)),
        Reference::Action(_)
        | Reference::Organisation(_)
        | Reference::Record(_)
        | Reference::Case(_)
        | Reference::Page(_) => None,
    });
    let observation = record.observation.as_ref().and_then(|observation| {
        Some(model::Observation {
            target: *places.targets.get(&observation.target.value)?,
            value: observation.value,
            unit: observation.unit.clone(),
            definition: observation.definition.clone(),
            comparable: observation.comparable.unwrap_or(true),
            flags: observation.flags.clone(),
        })
    });
    model::Record {
        about: about.collect(),
        kind: record.kind,
        date: record.date.value,
        known: known(record),
        added: record.added,
        changed: record.changed,
        draft: record.draft,
        publish_at: record.publish_at,
        meets: record.meets.iter().filter_map(|id| places.milestones.get(&id.value).copied()).collect(),
        status: record.status.as_ref().map(|status| status.value),
        title: record.title.clone(),
        text: record.text.clone(),
        observation,
        sources: record.sources.clone(),
        disagreement: record.disagreement.clone(),
        note: record.note.clone(),
    }
}
