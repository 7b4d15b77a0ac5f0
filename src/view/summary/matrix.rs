//! Who leads what: organisations against tasks or actions.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::described::{Described, derive};
use crate::id::{ActionKind, Handle, OrganisationKind, TaskKind};
use crate::lang::Lang;
use crate::model::Outline;
use crate::page::PageKind;
use crate::view::scope::Scope;
use crate::view::text::Text;

/// Organisations against tasks, or against the actions of a plan with very many tasks.
#[derive(Debug, Described!, Serialize)]
pub struct Matrix {
    /// What the columns are: `task` or `action`.
    pub by: &'static str,
    /// The columns.
    pub columns: Vec<MatrixColumn>,
    /// The rows, in the order of the list.
    pub rows: Vec<MatrixRow>,
    /// What occurs in the cells: `first`, `lead` and `part`, in this order.
    pub signs: Vec<&'static str>,
    /// How many tasks are in no column, because they belong to no action.
    pub outside: usize,
}

/// A task or action as the head of a column.
#[derive(Debug, Described!, Serialize)]
pub struct MatrixColumn {
    /// Its number.
    pub number: String,
    /// Its name.
    pub name: Text,
    /// Its address.
    pub href: Option<String>,
}

/// An organisation as a row.
#[derive(Debug, Described!, Serialize)]
pub struct MatrixRow {
    /// Its short name.
    pub name: Text,
    /// Its address.
    pub href: String,
    /// What it is to each task, or in each action; nothing where it has no part.
    pub cells: Vec<Option<MatrixCell>>,
}

/// The part of an organisation in a task or action.
#[derive(Clone, Copy, Debug, Described!, Serialize)]
pub struct MatrixCell {
    /// `first` among the leads, `lead`, or `part` for another role; of an action the foremost of these in any task.
    pub sign: &'static str,
    /// In how many tasks it has a part.
    pub tasks: usize,
}

/// The most columns with which the table can be read.
const WIDEST: usize = 40;

/// Which tasks or actions the columns are.
enum Columns {
    /// Each task.
    Tasks,
    /// Actions, with the place of the column of each task.
    Actions(Vec<Handle<ActionKind>>, Vec<Option<usize>>),
}

impl Columns {
    /// The tasks, or else the actions of all levels or those at the top, whichever are few enough.
    fn new(outline: &Outline) -> Option<Self> {
        if outline.tasks.len() <= WIDEST {
            return Some(Self::Tasks);
        }
        // In a column each, so that none counts in two of them: the actions that have tasks of their own.
        let with_tasks = outline.actions.iter().filter(|(_, row)| !row.tasks.is_empty()).map(|(action, _)| action);
        let narrow = |actions: &Vec<_>| (1..=WIDEST).contains(&actions.len());
        let actions = Some(with_tasks.collect()).filter(narrow);
        let actions = actions.or_else(|| Some(outline.top_actions().collect()).filter(narrow))?;
        let mut places = vec![None; outline.actions.len()];
        actions.iter().enumerate().for_each(|(place, action)| places[action.index()] = Some(place));
        let place = |task| outline.actions_of(task).find_map(|action| places[action.index()]);
        let of_tasks = outline.tasks.handles().map(place).collect();
        Some(Self::Actions(actions, of_tasks))
    }

    fn len(&self, outline: &Outline) -> usize {
        match self {
            Self::Tasks => outline.tasks.len(),
            Self::Actions(actions, _) => actions.len(),
        }
    }

    /// The place of the column of a task.
    fn of(&self, task: Handle<TaskKind>) -> Option<usize> {
        match self {
            Self::Tasks => Some(task.index()),
            Self::Actions(_, places) => places[task.index()],
        }
    }

    fn heads(&self, scope: &Scope<'_>, lang: Lang) -> Vec<MatrixColumn> {
        let outline = scope.snapshot.outline;
        let task = |task: Handle<TaskKind>| MatrixColumn {
            number: scope.printed(outline.number(task), lang),
            name: scope.text(&outline.tasks[task].name, lang),
            href: scope.href(PageKind::Task(task), lang),
        };
        let action = |action: &Handle<ActionKind>| MatrixColumn {
            number: scope.printed(scope.words(&outline.actions[*action].number, lang), lang),
            name: scope.text(&outline.actions[*action].name, lang),
            href: scope.href(PageKind::Action(*action), lang),
        };
        match self {
            Self::Tasks => outline.tasks.handles().map(task).collect(),
            Self::Actions(actions, _) => actions.iter().map(action).collect(),
        }
    }
}

impl Matrix {
    /// The table with its rows in an order; `None` if no columns are few enough.
    pub(crate) fn new(scope: &Scope<'_>, order: &[Handle<OrganisationKind>], lang: Lang) -> Option<Self> {
        let outline = scope.snapshot.outline;
        let columns = Columns::new(outline)?;
        let row = |handle: &Handle<OrganisationKind>| {
            let row = &outline.organisations[*handle];
            let mut cells: Vec<Option<MatrixCell>> = vec![None; columns.len(outline)];
            let led: BTreeSet<_> = row.leads.iter().map(|(task, _)| *task).collect();
            let leads = row.leads.iter().map(|(task, first)| (*task, usize::from(!*first)));
            let mut parts: Vec<_> =
                row.parts.iter().map(|(task, _)| *task).filter(|task| !led.contains(task)).collect();
            parts.dedup();
            for (task, rank) in leads.chain(parts.into_iter().map(|task| (task, 2))) {
                let Some(place) = columns.of(task) else { continue };
                let before = cells[place].unwrap_or(MatrixCell { sign: SIGNS[rank], tasks: 0 });
                let foremost = SIGNS.iter().find(|sign| **sign == before.sign || **sign == SIGNS[rank]);
                cells[place] = Some(MatrixCell { sign: foremost.unwrap_or(&before.sign), tasks: before.tasks + 1 });
            }
            let href = scope.href(PageKind::Organisation(*handle), lang)?;
            cells.iter().any(Option::is_some).then(|| MatrixRow { name: scope.text(&row.short, lang), href, cells })
        };
        let rows: Vec<MatrixRow> = order.iter().filter_map(row).collect();
        let occurs = |sign: &&str| rows.iter().flat_map(|row| &row.cells).flatten().any(|cell| cell.sign == *sign);
        let by = match &columns {
            Columns::Tasks => "task",
            Columns::Actions(..) => "action",
        };
        let outside = outline.tasks.handles().filter(|task| columns.of(*task).is_none()).count();
        let signs = SIGNS.into_iter().filter(occurs).collect();
        Some(Self { by, columns: columns.heads(scope, lang), rows, signs, outside })
    }
}

/// What an organisation can be to a task, the foremost first.
const SIGNS: [&str; 3] = ["first", "lead", "part"];
