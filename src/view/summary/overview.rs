//! Tasks along the plan's term: a lane a task, with a mark for each record and each dated commitment. Where there are many tasks,
//! a lane an action, with the number of records in each month.

use serde::Serialize;

use crate::date::{Date, Day};
use crate::described::{Described, derive};
use crate::id::{ActionKind, Handle, RecordKind, TaskKind};
use crate::lang::Lang;
use crate::model::{Outcome, Passed, Record};
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
#[derive(Debug, Described!, Serialize)]
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
    /// Whether each lane is that of an action with all its tasks, or of the tasks that belong to none of these.
    pub by_action: bool,
}

/// A year above the lanes.
#[derive(Debug, Described!, Serialize)]
pub struct LaneYear {
    /// The year.
    pub year: String,
    /// Where it begins: at its right end, if the page is read from there.
    pub x: String,
}

/// The lanes of one action.
#[derive(Debug, Described!, Serialize)]
pub struct LaneGroup {
    /// The action; none for tasks that belong to none, and where lanes are those of actions.
    pub action: Option<LaneAction>,
    /// The lanes of its own tasks.
    pub lanes: Vec<Lane>,
}

/// An action above its lanes.
#[derive(Debug, Described!, Serialize)]
pub struct LaneAction {
    /// Its number as printed.
    pub number: Text,
    /// Its name.
    pub name: Text,
    /// Its address.
    pub href: Option<String>,
}

/// The lane of a task, or of an action.
#[derive(Debug, Described!, Serialize)]
pub struct Lane {
    /// The seal of the task.
    pub mark: Option<TaskMark>,
    /// The number of the action.
    pub number: Option<Text>,
    /// The name; none if it stands for the tasks that belong to none of the actions.
    pub name: Option<Text>,
    /// Which tasks those are: `others`, or `all` where no action has a lane.
    pub rest: Option<&'static str>,
    /// The address.
    pub href: Option<String>,
    /// What lies on it, the earliest first.
    pub marks: Vec<LaneMark>,
    /// How high it is, in pixels.
    pub height: usize,
    /// Where records are too many for marks: bars with the number of them in each month, as a path in a drawing 1000 wide and 20 high.
    /// All bars of an overview have one scale.
    pub bars: Option<String>,
    /// The numbers that these bars stand for.
    #[serde(skip)]
    counts: Vec<(Stretch, usize)>,
    /// How many of the records have no mark, because no source says when they happened, or no bar, because none says in which month.
    pub unplaced: usize,
    /// How many tasks it stands for, if it is an action's.
    pub tasks: Option<usize>,
    /// How many records within the term there are, announcements apart.
    pub records: usize,
    /// The date of the latest of them.
    pub latest: Option<DateText>,
    /// Whether something in it is late.
    pub late: bool,
    /// Whether that is so by what more than reposts state.
    pub late_confirmed: bool,
    /// How many tasks of an action are late.
    pub late_tasks: usize,
    /// How many of those are so by what only reposts state.
    pub late_unconfirmed: usize,
    /// For how many days at least there has been no new record, if that is long.
    pub quiet: Option<u32>,
}

/// A record, milestone or step on a lane.
#[derive(Debug, Described!, Serialize)]
pub struct LaneMark {
    /// What it is: `confirmed`, `reported`, `announced`, `period`, `ahead`, `met`, `met-late`, `overdue`, `disputed`, `stopped`, `count`.
    pub sign: &'static str,
    /// Where it is.
    pub place: LanePlace,
    /// Its name.
    pub title: Text,
    /// When it happened, is planned or is due; of what was done or given up, when that came about, if a source gives a date of it.
    pub date: DateText,
    /// By when it was due, if `date` is that of its end.
    pub due: Option<DateText>,
    /// Its address.
    pub href: Option<String>,
    /// Whether more than reposts state it.
    pub confirmed: bool,
    /// For an announcement whose date has passed: `unreported`, or `followed` by records that may tell of it.
    pub passed: Option<&'static str>,
    /// What keeps it out of public builds.
    pub unpublished: Option<Unpublished>,
}

/// Something on a lane, before it has its row.
struct Found {
    /// Its date, which is what it is sorted by: where the language is read from the right, the later place comes first.
    date_order: (Day, Day),
    stretch: Stretch,
    sign: &'static str,
    title: Text,
    date: DateText,
    due: Option<DateText>,
    href: Option<String>,
    confirmed: bool,
    passed: Option<&'static str>,
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
        if outline.tasks.len() >= MANY {
            return Self::of_actions(scope, lang);
        }
        let actions = outline.actions.handles().map(|action| (Some(action), outline.actions[action].tasks.clone()));
        Self::of_tasks(scope, actions.chain([without_action(scope)]).collect(), lang)
    }

    /// The plan with a lane an action; those of its tasks that belong to none come last.
    pub(crate) fn of_actions(scope: &Scope<'_>, lang: Lang) -> Option<Self> {
        let outline = scope.snapshot.outline;
        let actions = outline.top_actions().map(|action| (Some(action), outline.tasks_of(action)));
        let rest = scope.href(PageKind::Tasks, lang);
        Self::of_groups(scope, actions.chain([without_action(scope)]).collect(), rest, lang)
    }

    /// The tasks of an action and of the actions below it.
    pub(crate) fn of_action(scope: &Scope<'_>, action: Handle<ActionKind>, lang: Lang) -> Option<Self> {
        let outline = scope.snapshot.outline;
        let row = &outline.actions[action];
        let own = (None, row.tasks.clone());
        let below = row.children.iter().map(|child| (Some(*child), outline.tasks_of(*child)));
        if outline.tasks_of(action).len() >= MANY && !row.children.is_empty() {
            return Self::of_groups(scope, below.chain([own]).collect(), None, lang);
        }
        Self::of_tasks(scope, std::iter::once(own).chain(below).collect(), lang)
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

    /// A lane for each group of tasks. `rest` is the address of those that no action stands above.
    fn of_groups(scope: &Scope<'_>, mut groups: Vec<TaskGroup>, rest: Option<String>, lang: Lang) -> Option<Self> {
        groups.retain(|(action, tasks)| action.is_some() || !tasks.is_empty());
        let lanes = Lanes::new(scope, groups.iter().flat_map(|(_, tasks)| tasks).copied(), lang)?;
        let records: Vec<Vec<&Record>> = groups.iter().map(|(_, tasks)| lanes.records(tasks)).collect();
        let rest_of = if groups.len() == 1 { "all" } else { "others" };
        let all = groups.iter().zip(&records).map(|((action, tasks), records)| {
            let counted = lanes.counted(tasks, records);
            match action.map(|action| lanes.action(action)) {
                Some(LaneAction { number, name, href }) => {
                    Lane { number: Some(number), name: Some(name), href, ..counted }
                }
                None => Lane { rest: Some(rest_of), href: rest.clone(), ..counted },
            }
        });
        let all = all.collect();
        Some(lanes.overview(vec![LaneGroup { action: None, lanes: all }], true))
    }
}

/// The tasks that belong to no action.
fn without_action(scope: &Scope<'_>) -> TaskGroup {
    let tasks = scope.snapshot.outline.tasks.iter().filter(|(_, row)| row.action.is_none());
    (None, tasks.map(|(task, _)| task).collect())
}

impl<'s, 'a> Lanes<'s, 'a> {
    /// Lanes for these tasks. `None` if the theme has no use for an overview, or there are no tasks.
    fn new(scope: &'s Scope<'a>, tasks: impl Iterator<Item = Handle<TaskKind>>, lang: Lang) -> Option<Self> {
        if !scope.asked.overview {
            return None;
        }
        let (snapshot, (from, to)) = (&scope.snapshot, scope.snapshot.plan().term);
        let mut days = Vec::new();
        for task in tasks {
            days.extend([from.first(), to.last()]);
            days.extend(snapshot.schedule_of_task(task).iter().filter_map(|entry| entry.stands(snapshot)));
            let records = snapshot.task(task).records.iter().map(|record| snapshot.records().row(*record));
            let announced = records.filter(|record| record.is_announcement()).filter_map(|record| record.date.date());
            days.extend(announced.map(Date::last).filter(|day| *day > to.last()));
        }
        Some(Self { scope, axis: Axis::holding(days.into_iter(), scope.is_mirrored(lang))?, lang })
    }

    fn overview(&self, mut groups: Vec<LaneGroup>, by_action: bool) -> Overview {
        draw_bars(&mut groups);
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
        found.sort_by_key(|mark| mark.date_order);
        let stretches = |found: &[Found]| found.iter().map(|mark| mark.stretch).collect::<Vec<Stretch>>();
        let mut counts = Vec::new();
        let undated: Vec<_> = state.records.iter().copied().filter(|record| self.is_undated(*record)).collect();
        let announced =
            undated.iter().filter(|record| scope.snapshot.records().row(**record).is_announcement()).count();
        let mut without_place = undated.len();
        let places = lane::rows(&stretches(&found)).unwrap_or_else(|| {
            // Bars stand for what happened. What is announced, due or done keeps its mark.
            let records = self.records(&[task]);
            (counts, without_place) = (self.months(&records), unplaced(&records) + announced);
            found.retain(|mark| !matches!(mark.sign, "confirmed" | "reported"));
            lane::all_rows(&stretches(&found))
        });
        let marks: Vec<LaneMark> = places
            .into_iter()
            .zip(found)
            .map(|(place, Found { sign, title, date, due, href, confirmed, passed, unpublished, .. })| LaneMark {
                sign,
                place,
                title,
                date,
                due,
                href,
                confirmed,
                passed,
                unpublished,
            })
            .collect();
        Lane {
            mark: Some(TaskMark::new(scope, task, lang)),
            number: None,
            name: Some(scope.text(&scope.snapshot.outline.tasks[task].name, lang)),
            rest: None,
            href: scope.href(PageKind::Task(task), lang),
            height: lane::height(marks.iter().map(|mark| mark.place.y)),
            bars: None,
            counts,
            unplaced: without_place,
            marks,
            tasks: None,
            records: state.evidence.records,
            latest: state.evidence.latest.map(|date| scope.when(date, lang)),
            late: state.late,
            late_confirmed: state.late_confirmed,
            late_tasks: 0,
            late_unconfirmed: 0,
            quiet: state.quiet.then_some(scope.snapshot.quiet_after_days),
        }
    }

    /// The lane of a group of tasks with these records, which has no name yet.
    fn counted(&self, tasks: &[Handle<TaskKind>], records: &[&Record]) -> Lane {
        let scope = self.scope;
        let states = || tasks.iter().map(|task| scope.snapshot.task(*task));
        let late = || states().filter(|state| state.late);
        Lane {
            mark: None,
            number: None,
            name: None,
            rest: None,
            href: None,
            marks: Vec::new(),
            height: lane::height(std::iter::empty()),
            bars: None,
            counts: self.months(records),
            unplaced: unplaced(records),
            tasks: Some(tasks.len()),
            records: records.len(),
            latest: records.first().map(|record| scope.when(record.date, self.lang)),
            late: late().next().is_some(),
            late_confirmed: late().any(|state| state.late_confirmed),
            late_tasks: late().count(),
            late_unconfirmed: late().filter(|state| !state.late_confirmed).count(),
            quiet: (!tasks.is_empty() && states().all(|state| state.quiet)).then_some(scope.snapshot.quiet_after_days),
        }
    }

    /// Whether a record belongs on a lane: what happened before the term does not.
    fn is_counted(&self, record: &Record) -> bool {
        record.is_announcement() || self.scope.snapshot.plan().covers(record.counts_by(), record.told())
    }

    /// Whether a record has no place on the lane on which it belongs, because no source says when it happened.
    fn is_undated(&self, handle: Handle<RecordKind>) -> bool {
        let record = self.scope.snapshot.records().row(handle);
        record.date.date().is_none() && self.is_counted(record)
    }

    /// A record on a lane; `None` for what happened before the term, or nobody knows when.
    fn record(&self, handle: Handle<RecordKind>) -> Option<Found> {
        let (scope, lang) = (self.scope, self.lang);
        let record = scope.snapshot.records().row(handle);
        let date = record.date.date().filter(|_| self.is_counted(record))?;
        let sign = match (record.is_announcement(), record.is_confirmed(scope.snapshot.as_of)) {
            (true, _) => "announced",
            (false, true) => "confirmed",
            (false, false) => "reported",
        };
        let unpublished = scope.unpublished(record.hold, lang);
        Some(Found {
            date_order: (date.first(), date.last()),
            stretch: self.axis.stretch(date)?,
            sign,
            title: scope.text(&record.title, lang),
            date: scope.when(record.date, lang),
            due: None,
            href: scope.href(PageKind::Record(handle), lang),
            confirmed: record.is_confirmed(scope.snapshot.as_of),
            passed: scope.snapshot.passed(handle).map(Passed::name),
            unpublished: (unpublished.draft || unpublished.publish_at.is_some()).then_some(unpublished),
        })
    }

    /// The milestones and steps of a task that have a date: each on the last day on which it is due, or, if it was done or given up,
    /// on the last day on which that can have come about.
    fn commitments(&self, task: Handle<TaskKind>) -> Vec<Found> {
        let snapshot = &self.scope.snapshot;
        let found = snapshot.schedule_of_task(task).into_iter().filter_map(|entry| {
            let due = entry.due?;
            let end = entry.ended_by().map(|record| snapshot.records().row(record));
            let stands = entry.stands(snapshot)?;
            Some(Found {
                date_order: (stands, stands),
                stretch: self.axis.stretch(Date::Day(stands))?,
                sign: match entry.outcome {
                    Outcome::Overdue => "overdue",
                    Outcome::Disputed => "disputed",
                    Outcome::Ahead => "ahead",
                    Outcome::Late => "met-late",
                    Outcome::Early | Outcome::OnTime | Outcome::Done => "met",
                    Outcome::Stopped => "stopped",
                },
                title: self.scope.text(entry.name, self.lang),
                date: end.map_or_else(|| self.scope.date(due, self.lang), |end| self.scope.when(end.date, self.lang)),
                due: end.map(|_| self.scope.date(due, self.lang)),
                href: Some(self.scope.commitment_href(entry.what, task, self.lang)),
                confirmed: entry.is_confirmed(snapshot),
                passed: None,
                unpublished: None,
            })
        });
        found.collect()
    }

    /// The records of tasks within the term, announcements apart, each once, newest first.
    fn records(&self, tasks: &[Handle<TaskKind>]) -> Vec<&'a Record> {
        let snapshot = &self.scope.snapshot;
        let mut handles: Vec<Handle<RecordKind>> =
            tasks.iter().flat_map(|task| snapshot.task(*task).records.iter().copied()).collect();
        handles.sort_unstable();
        handles.dedup();
        let records = handles.into_iter().map(|handle| snapshot.records().row(handle));
        records
            .filter(|record| !record.is_announcement() && snapshot.plan().covers(record.counts_by(), record.told()))
            .collect()
    }

    /// How many records each month has that has any.
    fn months(&self, records: &[&Record]) -> Vec<(Stretch, usize)> {
        let counted = month::counts(records.iter().filter_map(|record| record.date.date())).into_iter();
        counted
            .filter_map(|((year, month), count)| Some((self.axis.stretch(Date::Month(year, month))?, count)))
            .collect()
    }
}

/// Draws the bars of lanes on one scale.
fn draw_bars(groups: &mut [LaneGroup]) {
    let counts = groups.iter().flat_map(|group| &group.lanes).flat_map(|lane| &lane.counts);
    let most = counts.map(|(_, count)| *count).max().unwrap_or_default();
    for lane in groups.iter_mut().flat_map(|group| &mut group.lanes).filter(|lane| !lane.counts.is_empty()) {
        lane.bars = Some(lane::bars(&lane.counts, most));
    }
}

/// How many records have no bar, because no source says in which month they happened.
fn unplaced(records: &[&Record]) -> usize {
    records.iter().filter(|record| record.date.date().and_then(month::month).is_none()).count()
}
