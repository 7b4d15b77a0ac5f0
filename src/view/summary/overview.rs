//! Tasks along the plan's term: a lane a task, with a mark for each record and each dated commitment. Where there are many tasks,
//! a lane an action, with the number of records in each month.

use serde::Serialize;

use crate::date::Date;
use crate::id::{ActionKind, Handle, RecordKind, TaskKind};
use crate::lang::Lang;
use crate::model::{Outcome, Record};
use crate::page::PageKind;
use crate::view::drawing::lane::{self, Axis, LanePlace, Stretch};
use crate::view::scope::Scope;
use crate::view::summary::month;
use crate::view::summary::task::{StageCount, TaskMark};
use crate::view::text::{DateText, Text};
use crate::view::unpublished::Unpublished;

/// From how many tasks on an overview has a lane an action.
const MANY: usize = 61;

/// Tasks along the plan's term.
#[derive(Debug, Serialize)]
pub struct Overview {
    /// The years of the term, and those of what is due later.
    pub years: Vec<LaneYear>,
    /// Where the day lies for which the site speaks; none if that is on none of the years.
    pub today: Option<String>,
    /// What lies after that day.
    pub ahead: Option<LanePlace>,
    /// The lanes by action.
    pub groups: Vec<LaneGroup>,
    /// Which signs there are: `confirmed`, `reported`, `announced`, `period`, `ahead`, `met`, `met-late`, `overdue`, `disputed`,
    /// `stopped`, `count`.
    pub signs: Vec<&'static str>,
    /// How many of the tasks that have a lane are in each stage.
    pub stages: Vec<StageCount>,
    /// Whether one of them is late.
    pub late: bool,
    /// Whether each lane is that of an action with all its tasks.
    pub by_action: bool,
}

/// A year above the lanes.
#[derive(Debug, Serialize)]
pub struct LaneYear {
    /// The year.
    pub year: String,
    /// Where it begins: at its right end, if the page is read from there.
    pub x: String,
}

/// The lanes of one action.
#[derive(Debug, Serialize)]
pub struct LaneGroup {
    /// The action; none for tasks that belong to none, and where lanes are those of actions.
    pub action: Option<LaneAction>,
    /// The lanes of its own tasks.
    pub lanes: Vec<Lane>,
}

/// An action above its lanes.
#[derive(Debug, Serialize)]
pub struct LaneAction {
    /// Its number as printed.
    pub number: Text,
    /// Its name.
    pub name: Text,
    /// Its address.
    pub href: Option<String>,
}

/// The lane of a task, or of an action.
#[derive(Debug, Serialize)]
pub struct Lane {
    /// The seal of the task.
    pub mark: Option<TaskMark>,
    /// The number of the action.
    pub number: Option<Text>,
    /// The name.
    pub name: Text,
    /// The address.
    pub href: Option<String>,
    /// What lies on it, the earliest first.
    pub marks: Vec<LaneMark>,
    /// How high it is, in pixels.
    pub height: usize,
    /// Where there are too many marks: bars with the number of records in each month, as a path in a drawing 1000 wide and 20 high.
    pub bars: Option<String>,
    /// How many of the records have no bar, because no source says in which month they happened.
    pub unplaced: usize,
    /// How many tasks it stands for, if it is an action's.
    pub tasks: Option<usize>,
    /// How many records within the term there are, announcements apart.
    pub records: usize,
    /// The date of the latest of them.
    pub latest: Option<DateText>,
    /// Whether something in it is late.
    pub late: bool,
    /// How many tasks of an action are late.
    pub late_tasks: usize,
    /// Whether that is so by what more than reposts state.
    pub late_confirmed: bool,
    /// Whether there has been no new record for long.
    pub quiet: bool,
}

/// A record, milestone or step on a lane.
#[derive(Debug, Serialize)]
pub struct LaneMark {
    /// What it is, as in [`Overview::signs`].
    pub sign: &'static str,
    /// Where it is.
    pub place: LanePlace,
    /// Its name.
    pub title: Text,
    /// When it happened, is planned or is due.
    pub date: DateText,
    /// Its address.
    pub href: Option<String>,
    /// Whether more than reposts state it.
    pub confirmed: bool,
    /// What keeps it out of public builds.
    pub unpublished: Option<Unpublished>,
}

/// Something on a lane, before it has its row.
struct Found {
    stretch: Stretch,
    sign: &'static str,
    title: Text,
    date: DateText,
    href: Option<String>,
    confirmed: bool,
    unpublished: Option<Unpublished>,
}

/// What the lanes of one overview share.
struct Lanes<'s, 'a> {
    scope: &'s Scope<'a>,
    axis: Axis,
    lang: Lang,
}

/// Some tasks, under the action that stands above them.
type TaskGroup = (Option<Handle<ActionKind>>, Vec<Handle<TaskKind>>);

impl Overview {
    /// All tasks of the plan, by action; those that belong to none come last. `None` if the theme has no use for it, or there are none.
    pub(crate) fn of_plan(scope: &Scope<'_>, lang: Lang) -> Option<Self> {
        let outline = scope.snapshot.outline;
        if outline.tasks.len() < MANY {
            let actions = outline.actions.handles().map(|action| (Some(action), outline.actions[action].tasks.clone()));
            let rest = outline.tasks.iter().filter(|(_, row)| row.action.is_none()).map(|(task, _)| task);
            return Self::of_tasks(scope, actions.chain([(None, rest.collect())]).collect(), lang);
        }
        Self::of_actions(scope, outline.top_actions().collect(), lang)
    }

    /// The tasks of an action and of the actions below it.
    pub(crate) fn of_action(scope: &Scope<'_>, action: Handle<ActionKind>, lang: Lang) -> Option<Self> {
        let row = &scope.snapshot.outline.actions[action];
        if scope.snapshot.outline.tasks_of(action).len() >= MANY && !row.children.is_empty() {
            return Self::of_actions(scope, row.children.clone(), lang);
        }
        let below = row.children.iter().map(|child| (Some(*child), scope.snapshot.outline.tasks_of(*child)));
        Self::of_tasks(scope, std::iter::once((None, row.tasks.clone())).chain(below).collect(), lang)
    }

    /// Some tasks, without the actions that they belong to; none of a single one, whose page says as much.
    pub(crate) fn of_some(scope: &Scope<'_>, tasks: Vec<Handle<TaskKind>>, lang: Lang) -> Option<Self> {
        if tasks.len() < 2 { None } else { Self::of_tasks(scope, vec![(None, tasks)], lang) }
    }

    /// The lane of one task, whose page names it already; none if fewer than two things lie on it.
    pub(crate) fn of_task(scope: &Scope<'_>, task: Handle<TaskKind>, lang: Lang) -> Option<Self> {
        let overview = Self::of_tasks(scope, vec![(None, vec![task])], lang)?;
        let is_worth_it = |lane: &Lane| lane.bars.is_some() || lane.marks.len() > 1;
        overview.groups.iter().flat_map(|group| &group.lanes).all(is_worth_it).then_some(overview)
    }

    fn of_tasks(scope: &Scope<'_>, groups: Vec<TaskGroup>, lang: Lang) -> Option<Self> {
        let lanes = Lanes::new(scope, groups.iter().flat_map(|(_, tasks)| tasks).copied(), lang)?;
        let groups = groups.iter().filter(|(action, tasks)| action.is_some() || !tasks.is_empty());
        let groups = groups.map(|(action, tasks)| LaneGroup {
            action: action.map(|action| lanes.action(action)),
            lanes: tasks.iter().map(|task| lanes.task(*task)).collect(),
        });
        let groups = groups.collect();
        Some(lanes.overview(groups, false))
    }

    fn of_actions(scope: &Scope<'_>, actions: Vec<Handle<ActionKind>>, lang: Lang) -> Option<Self> {
        let outline = scope.snapshot.outline;
        let tasks = |action: &Handle<ActionKind>| outline.tasks_of(*action);
        let lanes = Lanes::new(scope, actions.iter().flat_map(tasks), lang)?;
        let most = actions.iter().map(|action| lanes.most(&lanes.records(&tasks(action)))).max().unwrap_or_default();
        let all = actions.iter().map(|action| lanes.counted(*action, most)).collect();
        Some(lanes.overview(vec![LaneGroup { action: None, lanes: all }], true))
    }
}

impl<'s, 'a> Lanes<'s, 'a> {
    /// Lanes for these tasks. `None` if the theme has no use for an overview, or there are no tasks.
    fn new(scope: &'s Scope<'a>, tasks: impl Iterator<Item = Handle<TaskKind>>, lang: Lang) -> Option<Self> {
        if !scope.asked.overview {
            return None;
        }
        let (from, to) = scope.snapshot.plan().term;
        let mut latest = None;
        for task in tasks {
            let due = scope.snapshot.schedule_of_task(task).into_iter().filter_map(|entry| entry.due);
            let announced =
                scope.snapshot.task(task).records.iter().map(|record| scope.snapshot.records().row(*record));
            let announced = announced.filter(|record| record.is_announcement()).map(Record::counts_by);
            latest = latest.max(due.chain(announced).map(Date::last).max()).max(Some(to.last()));
        }
        let days = [from.first(), latest?];
        Some(Self { scope, axis: Axis::holding(days.into_iter(), scope.is_mirrored(lang))?, lang })
    }

    fn overview(&self, groups: Vec<LaneGroup>, by_action: bool) -> Overview {
        let as_of = self.scope.snapshot.as_of;
        let mirrored = self.scope.is_mirrored(self.lang);
        let today = self.axis.stretch(Date::Day(as_of));
        let lanes = || groups.iter().flat_map(|group| &group.lanes);
        let mut signs: Vec<&'static str> = lanes().flat_map(|lane| &lane.marks).map(|mark| mark.sign).collect();
        signs.extend(lanes().flat_map(|lane| &lane.marks).filter(|mark| mark.place.width.is_some()).map(|_| "period"));
        signs.extend(lanes().filter(|lane| lane.bars.is_some()).map(|_| "count"));
        let order = [
            "confirmed",
            "reported",
            "announced",
            "period",
            "ahead",
            "met",
            "met-late",
            "overdue",
            "disputed",
            "stopped",
            "count",
        ];
        Overview {
            years: self
                .axis
                .years()
                .map(|(year, at)| {
                    let begin = if mirrored { at.end } else { at.start };
                    LaneYear { year: year.to_string(), x: Stretch { start: begin, end: begin }.alone().x }
                })
                .collect(),
            today: today.map(|today| today.alone().x),
            ahead: today.map(|_| self.axis.rest(as_of).alone()),
            signs: order.into_iter().filter(|sign| signs.contains(sign)).collect(),
            stages: StageCount::of(lanes().filter_map(|lane| lane.mark.as_ref()).map(|mark| mark.stage)),
            late: lanes().any(|lane| lane.mark.as_ref().is_some_and(|mark| mark.late)),
            groups,
            by_action,
        }
    }

    fn action(&self, action: Handle<ActionKind>) -> LaneAction {
        let row = &self.scope.snapshot.outline.actions[action];
        LaneAction {
            number: self.scope.printed_text(&row.number, self.lang),
            name: self.scope.text(&row.name, self.lang),
            href: self.scope.href(PageKind::Action(action), self.lang),
        }
    }

    /// The lane of a task.
    fn task(&self, task: Handle<TaskKind>) -> Lane {
        let (scope, lang) = (self.scope, self.lang);
        let state = scope.snapshot.task(task);
        let mut found: Vec<Found> = state.records.iter().filter_map(|record| self.record(*record)).collect();
        found.reverse();
        found.extend(self.commitments(task));
        found.sort_by_key(|mark| (mark.stretch.start, mark.stretch.end));
        let stretches: Vec<Stretch> = found.iter().map(|mark| mark.stretch).collect();
        let places = lane::rows(&stretches);
        let records = if places.is_none() { self.records(&[task]) } else { Vec::new() };
        let counts = self.months(&records);
        let marks: Vec<LaneMark> = places
            .unwrap_or_default()
            .into_iter()
            .zip(found)
            .map(|(place, Found { sign, title, date, href, confirmed, unpublished, .. })| LaneMark {
                sign,
                place,
                title,
                date,
                href,
                confirmed,
                unpublished,
            })
            .collect();
        Lane {
            mark: Some(TaskMark::new(scope, task, lang)),
            number: None,
            name: scope.text(&scope.snapshot.outline.tasks[task].name, lang),
            href: scope.href(PageKind::Task(task), lang),
            height: lane::height(marks.iter().map(|mark| mark.place.y)),
            bars: (!counts.is_empty()).then(|| lane::bars(&counts, self.most(&records))),
            unplaced: records.iter().filter(|record| month::month(record.counts_by()).is_none()).count(),
            marks,
            tasks: None,
            records: state.evidence.records,
            latest: state.evidence.latest.map(|date| scope.when(date, lang)),
            late: state.late,
            late_tasks: 0,
            late_confirmed: state.late_confirmed,
            quiet: state.quiet,
        }
    }

    /// The lane of an action with all its tasks. `most` is the number that has the highest bar.
    fn counted(&self, action: Handle<ActionKind>, most: usize) -> Lane {
        let scope = self.scope;
        let tasks = scope.snapshot.outline.tasks_of(action);
        let records = self.records(&tasks);
        let LaneAction { number, name, href } = self.action(action);
        let states = || tasks.iter().map(|task| scope.snapshot.task(*task));
        Lane {
            mark: None,
            number: Some(number),
            name,
            href,
            marks: Vec::new(),
            height: lane::height(std::iter::empty()),
            bars: Some(lane::bars(&self.months(&records), most)),
            unplaced: records.iter().filter(|record| month::month(record.counts_by()).is_none()).count(),
            tasks: Some(tasks.len()),
            records: records.len(),
            latest: records
                .iter()
                .max_by_key(|record| record.counts_by().last())
                .map(|record| scope.when(record.date, self.lang)),
            late: states().any(|state| state.late),
            late_tasks: states().filter(|state| state.late).count(),
            late_confirmed: states().any(|state| state.late && state.late_confirmed),
            quiet: !tasks.is_empty() && states().all(|state| state.quiet),
        }
    }

    /// A record on a lane; `None` for what happened before the term.
    fn record(&self, handle: Handle<RecordKind>) -> Option<Found> {
        let (scope, lang) = (self.scope, self.lang);
        let record = scope.snapshot.records().row(handle);
        let is_counted = record.is_announcement() || scope.snapshot.plan().covers(record.counts_by());
        let sign = match (record.is_announcement(), record.is_confirmed()) {
            (true, _) => "announced",
            (false, true) => "confirmed",
            (false, false) => "reported",
        };
        let unpublished = scope.unpublished(record.hold, lang);
        Some(Found {
            stretch: self.axis.stretch(record.counts_by()).filter(|_| is_counted)?,
            sign,
            title: scope.text(&record.title, lang),
            date: scope.when(record.date, lang),
            href: scope.href(PageKind::Record(handle), lang),
            confirmed: record.is_confirmed(),
            unpublished: (unpublished.draft || unpublished.publish_at.is_some()).then_some(unpublished),
        })
    }

    /// The milestones and steps of a task that have a date, each on the last day on which it is due.
    fn commitments(&self, task: Handle<TaskKind>) -> Vec<Found> {
        let entries = self.scope.snapshot.schedule_of_task(task);
        let found = entries.iter().filter_map(|entry| {
            let due = entry.due?;
            Some(Found {
                stretch: self.axis.stretch(Date::Day(due.last()))?,
                sign: match entry.outcome {
                    Outcome::Overdue => "overdue",
                    Outcome::Disputed => "disputed",
                    Outcome::Ahead => "ahead",
                    Outcome::Late => "met-late",
                    Outcome::Early | Outcome::OnTime | Outcome::Done => "met",
                    Outcome::Stopped => "stopped",
                },
                title: self.scope.text(entry.name, self.lang),
                date: self.scope.date(due, self.lang),
                href: Some(self.scope.scheduled_href(entry, self.lang)),
                confirmed: entry.confirmed,
                unpublished: None,
            })
        });
        found.collect()
    }

    /// The records of tasks within the term, announcements apart, each once.
    fn records(&self, tasks: &[Handle<TaskKind>]) -> Vec<&'a Record> {
        let snapshot = &self.scope.snapshot;
        let mut handles: Vec<Handle<RecordKind>> =
            tasks.iter().flat_map(|task| snapshot.task(*task).records.iter().copied()).collect();
        handles.sort_unstable();
        handles.dedup();
        let records = handles.into_iter().map(|handle| snapshot.records().row(handle));
        records.filter(|record| !record.is_announcement() && snapshot.plan().covers(record.counts_by())).collect()
    }

    /// How many records each month has that has any.
    fn months(&self, records: &[&Record]) -> Vec<(Stretch, usize)> {
        let counted = month::counts(records.iter().map(|record| record.counts_by())).into_iter();
        counted
            .filter_map(|((year, month), count)| Some((self.axis.stretch(Date::Month(year, month))?, count)))
            .collect()
    }

    /// The most records of a month.
    fn most(&self, records: &[&Record]) -> usize {
        let counted = month::counts(records.iter().map(|record| record.counts_by())).into_iter();
        counted.map(|(_, count)| count).max().unwrap_or_default()
    }
}
