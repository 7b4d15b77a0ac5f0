//! Makes the model: references become handles, defaults are filled in, the official text is put together.

use std::collections::{BTreeMap, HashMap};

use rayon::prelude::*;

use super::evaluations;
use super::figures::{self, Scale};
use super::handles::Handles;
use super::levels;
use super::official::Pieces;
use super::rows::{self, Dated};
use crate::id::{ActionKind, Handle, MilestoneId, StepId, TaskKind};
use crate::input::Content;
use crate::lang::{Languages, Localized};
use crate::model::{self, Model, Outline, Paragraph, Piece, Table};
use crate::schema::{self, Style};

/// The model of content that keeps the rules. A reference that leads nowhere is left out; it has been reported, and
/// the model is then not used. `None` without a plan.
pub(super) fn resolve(content: &Content, languages: &Languages) -> Option<Model> {
    let plan = content.plan.as_ref()?;
    let actions = levels::in_order(&plan.actions);
    let tasks = tasks_in_order(content, plan);
    let targets = targets_in_order(content, plan);
    let (topics, fields, places, breakdowns) = match &content.vocabulary {
        Some(words) => {
            (words.topics.as_slice(), words.fields.as_slice(), words.places.as_slice(), words.breakdowns.as_slice())
        }
        None => (&[][..], &[][..], &[][..], &[][..]),
    };
    let handles = Handles::new(plan, &actions, &tasks, &targets, &content.organisations, content.vocabulary.as_ref());
    let pieces = Pieces::new(languages, plan.patterns.as_ref());
    let paragraphs = paragraphs(plan, &actions, &tasks, content, &handles, &pieces)?;
    let mut standing: HashMap<Piece, usize> = HashMap::new();
    for (position, paragraph) in paragraphs.iter().enumerate() {
        if let Some(piece) = paragraph.piece {
            standing.entry(piece).or_insert(position);
        }
    }
    let stands = |piece: Piece| standing.get(&piece).copied();

    let DatedRows { steps, milestones, mut of_tasks } = dated_rows(&tasks, plan, &handles);
    let mut serving = rows::targets_of_tasks(&targets, tasks.len(), &handles);
    let task_row = |(position, task): (usize, &&schema::Task)| {
        let paragraph = stands(Piece::Task(Handle::new(position)));
        let dated = std::mem::take(&mut of_tasks[position]);
        // A task without a paragraph and without a text is a name with whoever works on it.
        let official = if paragraph.is_some() || task.text.is_some() {
            Some(official_task(task, content, &handles, &pieces)?)
        } else {
            None
        };
        let targets = std::mem::take(&mut serving[position]);
        Some((task.id.value.clone(), rows::task(task, content, targets, &handles, dated, official, paragraph)))
    };
    let task_rows: Vec<_> = tasks.iter().enumerate().map(task_row).collect::<Option<_>>()?;
    let mut by_action: Vec<Vec<Handle<TaskKind>>> = vec![Vec::new(); actions.len()];
    for (position, (_, task)) in task_rows.iter().enumerate() {
        if let Some(action) = task.action {
            by_action[action.index()].push(Handle::new(position));
        }
    }
    let parents: Vec<Option<Handle<ActionKind>>> =
        actions.iter().map(|action| handles.actions.find(&action.parent.as_ref()?.value)).collect();
    let mut children: Vec<Vec<Handle<ActionKind>>> = vec![Vec::new(); actions.len()];
    for (position, parent) in parents.iter().enumerate() {
        if let Some(parent) = parent {
            children[parent.index()].push(Handle::new(position));
        }
    }
    let action_row = |(position, action): (usize, &&schema::Action)| {
        let paragraph = stands(Piece::Action(Handle::new(position)));
        let has_words = paragraph.is_some() || action.text.is_some();
        let row = model::Action {
            parent: parents[position],
            children: std::mem::take(&mut children[position]),
            number: action.number.clone(),
            name: action.name.clone(),
            tasks: std::mem::take(&mut by_action[position]),
            official: if has_words { Some(pieces.action(action)?) } else { None },
            paragraph,
            text: if plan.is_text_in_heading() { None } else { action.text.as_ref().map(|text| pieces.words(text)) },
            text_paragraph: stands(Piece::ActionText(Handle::new(position))),
        };
        Some((action.id.value.clone(), row))
    };
    let action_rows: Vec<_> = actions.iter().enumerate().map(action_row).collect::<Option<_>>()?;
    let principle_rows = plan.principles.iter().enumerate().map(|(position, principle)| {
        let paragraph = stands(Piece::Principle(Handle::new(position)));
        (principle.id.value.clone(), model::Principle { name: principle.name.clone(), paragraph })
    });
    let safeguard_row = |(position, safeguard): (usize, &schema::Safeguard)| {
        let row = model::Safeguard {
            number: safeguard.number.clone(),
            name: safeguard.name.clone(),
            text: safeguard.text.clone(),
            official: pieces.safeguard(&safeguard.number, &safeguard.name, &safeguard.text)?,
            paragraph: stands(Piece::Safeguard(Handle::new(position))),
        };
        Some((safeguard.id.value.clone(), row))
    };
    let safeguard_rows: Vec<_> = plan.safeguards.iter().enumerate().map(safeguard_row).collect::<Option<_>>()?;
    let issuer = |issuer: &schema::Issuer| {
        let organisation = handles.organisations.find(&issuer.organisation.value)?;
        Some(model::Issuer { name: issuer.name.clone(), organisation })
    };
    let issuers: Vec<model::Issuer> = plan.issuers.iter().filter_map(issuer).collect();
    let organisation_rows = rows::organisations(&content.organisations, &task_rows, &issuers);
    let target_row = |target: &&schema::Target| (target.id.value.clone(), figures::target(target, plan, &handles));
    let target_rows: Vec<_> = targets.iter().map(target_row).collect();
    let case_rows =
        content.cases.iter().map(|(folder, case)| (case.id.value.clone(), rows::case(case, folder, content, &handles)));
    let scale = Scale { targets: &targets, breakdowns, handles: &handles, languages };
    let record_rows: Vec<_> = content
        .records
        .par_iter()
        .map(|record| (record.id.value.clone(), rows::record(record, content, &scale, &handles, languages)))
        .collect();
    let pages = pages_in_order(content);

    let outline = Outline {
        actions: Table::new(action_rows),
        principles: Table::new(principle_rows.collect()),
        safeguards: Table::new(safeguard_rows),
        topics: Table::new(rows::topics(topics, &task_rows, &target_rows)),
        targets: Table::new(target_rows),
        organisations: Table::new(organisation_rows),
        roles: Table::new(plan.roles.iter().map(|role| (role.id.value.clone(), rows::named(&role.name))).collect()),
        fields: Table::new(fields.iter().map(|field| (field.id.value.clone(), rows::named(&field.name))).collect()),
        places: Table::new(places.iter().map(|place| (place.id.value.clone(), rows::named(&place.name))).collect()),
        breakdowns: Table::new(breakdowns.iter().map(|row| (row.id.value.clone(), figures::breakdown(row))).collect()),
        glossary: Table::new(content.glossary.iter().map(|term| (term.id.value.clone(), rows::term(term))).collect()),
        pages: Table::new(pages.iter().map(|page| (page.id.value.clone(), rows::page(page))).collect()),
        tasks: Table::new(task_rows),
        steps: Table::new(steps),
        milestones: Table::new(milestones),
        plan: model::Plan {
            name: plan.name.clone(),
            notice: plan.notice.clone(),
            issued_by: plan.issued_by.clone(),
            number: plan.number.clone(),
            published: plan.published,
            signed: plan.signed,
            term: (plan.term.from, plan.term.to),
            issuers,
            documents: rows::documents(&plan.documents, content),
            paragraphs,
        },
    };
    let evaluation_rows = Table::new(evaluations::rows(content, &outline, &handles));
    Some(Model::from_checked(outline, Table::new(record_rows), Table::new(case_rows.collect()), evaluation_rows))
}

/// The steps and milestones of all tasks, and those of each.
struct DatedRows {
    steps: Vec<(StepId, model::Step)>,
    milestones: Vec<(MilestoneId, model::Milestone)>,
    of_tasks: Vec<Dated>,
}

fn dated_rows(tasks: &[&schema::Task], plan: &schema::Plan, handles: &Handles) -> DatedRows {
    let mut rows =
        DatedRows { steps: Vec::new(), milestones: Vec::new(), of_tasks: vec![Dated::default(); tasks.len()] };
    for (position, task) in tasks.iter().enumerate() {
        let own = Handle::new(position);
        for step in &task.steps {
            rows.of_tasks[position].steps.push(Handle::new(rows.steps.len()));
            rows.steps.push((step.id.value.clone(), rows::step(step, own, plan, handles)));
        }
        for milestone in &task.milestones {
            rows.of_tasks[position].milestones.push(Handle::new(rows.milestones.len()));
            rows.milestones.push((milestone.id.value.clone(), rows::milestone(milestone, own, plan, handles)));
        }
    }
    // Those that a task shares come after its own.
    for (position, (_, milestone)) in rows.milestones.iter().enumerate() {
        for task in &milestone.tasks[1..] {
            rows.of_tasks[task.index()].milestones.push(Handle::new(position));
        }
    }
    rows
}

/// The tasks in the order of the official text; without one by number.
fn tasks_in_order<'c>(content: &'c Content, plan: &schema::Plan) -> Vec<&'c schema::Task> {
    let named = plan.text.iter().filter_map(|block| block.task.as_ref());
    let order: BTreeMap<&str, usize> =
        named.enumerate().map(|(position, task)| (task.value.as_str(), position)).collect();
    let mut tasks: Vec<&schema::Task> = content.tasks.iter().map(|(_, task)| task).collect();
    tasks.sort_by(|left, right| {
        let position = |task: &schema::Task| order.get(task.id.value.as_str()).copied().unwrap_or(usize::MAX);
        position(left).cmp(&position(right)).then_with(|| left.id.value.cmp(&right.id.value))
    });
    tasks
}

/// The targets in the order in which the official text sets them; those it does not set come last, by id.
fn targets_in_order<'c>(content: &'c Content, plan: &schema::Plan) -> Vec<&'c schema::Target> {
    let position = |target: &schema::Target| {
        let number = target.paragraph.as_ref()?.value;
        let block = plan.text.iter().find(|block| block.paragraph.value == number)?;
        let wording = &target.wording.as_ref()?.of_record().0;
        Some((number, block.words.as_ref()?.of_record().0.find(wording.as_str())?))
    };
    let mut targets: Vec<&schema::Target> = content.targets.iter().collect();
    targets.sort_by(|left, right| {
        let key = |target: &schema::Target| position(target).unwrap_or((u32::MAX, usize::MAX));
        key(left).cmp(&key(right)).then_with(|| left.id.value.cmp(&right.id.value))
    });
    targets
}

/// The free pages in the order that they give themselves; those that give none come last, by id.
fn pages_in_order(content: &Content) -> Vec<&schema::Page> {
    let mut pages: Vec<&schema::Page> = content.pages.iter().map(|(_, page)| page).collect();
    pages.sort_by_key(|page| (page.order.unwrap_or(u32::MAX), page.id.value.clone()));
    pages
}

/// The paragraph of a task with its line of lead organisations.
fn official_task(
    task: &schema::Task,
    content: &Content,
    handles: &Handles,
    pieces: &Pieces<'_>,
) -> Option<Localized<Vec<model::Part>>> {
    let leads = handles.organisations.all(&task.leads);
    let leads: Vec<&schema::Organisation> = leads.iter().map(|handle| &content.organisations[handle.index()]).collect();
    let number = task.number.as_ref().map_or(task.id.value.as_str(), |number| &number.0);
    pieces.task(number, &task.name, task.text.as_ref(), &leads)
}

fn paragraphs(
    plan: &schema::Plan,
    actions: &[&schema::Action],
    tasks: &[&schema::Task],
    content: &Content,
    handles: &Handles,
    pieces: &Pieces<'_>,
) -> Option<Vec<Paragraph>> {
    let mut paragraphs = Vec::with_capacity(plan.text.len());
    for block in &plan.text {
        let made = if let Some(words) = &block.words {
            Some((block.style.unwrap_or(Style::Paragraph), None, pieces.words(words)))
        } else if let Some(signature) = &block.signature {
            let issuer = plan.issuers.get((signature.value as usize).wrapping_sub(1));
            issuer.map(|issuer| (Style::Signature, None, pieces.words(&issuer.name)))
        } else if let Some(handle) = block.principle.as_ref().and_then(|id| handles.principles.find(&id.value)) {
            let principle = &plan.principles[handle.index()];
            let parts = pieces.principle(&principle.name, &principle.text)?;
            Some((Style::Principle, Some(Piece::Principle(handle)), parts))
        } else if let Some(handle) = block.action.as_ref().and_then(|id| handles.actions.find(&id.value)) {
            Some((Style::Action, Some(Piece::Action(handle)), pieces.action(actions[handle.index()])?))
        } else if let Some(handle) = block.action_text.as_ref().and_then(|id| handles.actions.find(&id.value)) {
            let text = actions[handle.index()].text.as_ref();
            text.map(|text| (Style::Paragraph, Some(Piece::ActionText(handle)), pieces.words(text)))
        } else if let Some(handle) = block.task.as_ref().and_then(|id| handles.tasks.find(&id.value)) {
            let task = tasks[handle.index()];
            let parts = official_task(task, content, handles, pieces)?;
            Some((Style::Task, Some(Piece::Task(handle)), parts))
        } else if let Some(handle) = block.safeguard.as_ref().and_then(|id| handles.safeguards.find(&id.value)) {
            let safeguard = &plan.safeguards[handle.index()];
            let parts = pieces.safeguard(&safeguard.number, &safeguard.name, &safeguard.text)?;
            Some((Style::Safeguard, Some(Piece::Safeguard(handle)), parts))
        } else {
            None
        };
        if let Some((style, piece, parts)) = made {
            paragraphs.push(Paragraph { number: block.paragraph.value, style, piece, parts });
        }
    }
    Some(paragraphs)
}
