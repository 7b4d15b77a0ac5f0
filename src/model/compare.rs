//! Works out what changed, month by month or in one period.
//!
//! Only what can have changed is compared: what became known in a period is about it, or a date of it passed.

use std::borrow::Cow;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::changes::{Changes, CommitmentChange, FigureChange, LateChange, StageChange, TargetChange, TaskChange};
use super::known::{Known, Said, by_subject, stopped_by, subjects};
use super::milestone_state::MilestoneState;
use super::rows::Rows;
use super::{
    Commitment, Model, News, ObservationHandle, Outcome, Outline, Record, State, Subject, TargetState, TaskState,
};
use crate::date::{Date, Day, Month};
use crate::id::{Handle, RecordKind, TargetKind, TaskKind};

/// What may have changed in a period.
#[derive(Default)]
struct Touched {
    news: Vec<News>,
    records: Vec<Handle<RecordKind>>,
    withdrawn: Vec<Handle<RecordKind>>,
    tasks: BTreeSet<Handle<TaskKind>>,
    targets: BTreeSet<Handle<TargetKind>>,
}

impl Touched {
    /// Takes in what a record is about and what it meets.
    fn touch(&mut self, record: &Record, outline: &Outline) {
        for subject in subjects(record) {
            match subject {
                Subject::Task(task) => _ = self.tasks.insert(task),
                Subject::Step(step) => _ = self.tasks.insert(outline.steps[step].task),
                Subject::Target(target) => {
                    self.targets.insert(target);
                    self.tasks.extend(&outline.targets[target].tasks);
                }
                Subject::Safeguard(_) | Subject::Action(_) | Subject::Organisation(_) => {}
            }
        }
        for commitment in &record.meets {
            if let Commitment::Milestone(milestone) = commitment {
                self.tasks.extend(&outline.milestones[*milestone].tasks);
            }
        }
    }
}

impl Model {
    /// What changed in each month from the beginning of the plan's term to the day of a state, which was worked out from this model:
    /// the months in which something did, the earliest first. News of evaluations are told `with_news` only.
    pub fn changes(&self, state: &State, with_news: bool) -> Vec<Changes> {
        let first = self.outline.plan.first_month();
        let month = |day: Day| Some(Month::of(day)).filter(|month| *month >= first && day <= state.as_of);
        let days = |month: Month| (month.eve().following(), month.last().min(state.as_of));
        self.compared(state, with_news, month, days)
    }

    /// What changed from a day on, or from the first month of the plan's term if that is later, up to the day of a state, which was
    /// worked out from this model; nothing if that day lies before it.
    pub fn changes_since(&self, since: Day, state: &State, with_news: bool) -> Option<Changes> {
        let since = since.max(self.outline.plan.first_month().eve().following());
        let period = |day: Day| (since <= day && day <= state.as_of).then_some(());
        self.compared(state, with_news, period, |()| (since, state.as_of)).pop()
    }

    /// What changed in each of several periods in which something did. `period` says in which of them a day lies, and `days` which are
    /// its first and its last.
    fn compared<P: Copy + Ord + Send + Sync>(
        &self,
        state: &State,
        with_news: bool,
        period: impl Fn(Day) -> Option<P>,
        days: impl Fn(P) -> (Day, Day) + Sync,
    ) -> Vec<Changes> {
        let outline = &self.outline;
        // What was withdrawn by the day of the state was there before.
        let records = Rows::new(&self.records, &state.records).whole();
        let has_withdrawn = records.withdrawn().next().is_some();
        let by_subject = if has_withdrawn { Cow::Owned(by_subject(records)) } else { Cow::Borrowed(&state.by_subject) };
        let said = Said::by(records, outline.targets.len());
        let known = Known {
            outline,
            records,
            by_subject: &by_subject,
            said: &said,
            as_of: state.as_of,
            quiet_after_days: state.quiet_after_days,
        };
        // What is left of it: by this it is seen what rested on what was withdrawn.
        let kept = Rows::new(&self.records, &state.records);
        let kept_said = has_withdrawn.then(|| Said::by(kept, outline.targets.len()));
        let left = kept_said.as_ref().map(|said| Known { records: kept, by_subject: &state.by_subject, said, ..known });
        let mut touched = touched(outline, records, &period);
        let news = if with_news { self.as_of(state).news() } else { &[] };
        for (news, period) in news.iter().filter_map(|news| Some((news, period(news.day)?))) {
            touched.entry(period).or_default().news.push(*news);
        }
        let touched: Vec<(P, Touched)> = touched.into_iter().collect();
        let of_period = |(period, touched): (P, Touched)| {
            let (since, until) = days(period);
            let compared = Compared {
                before: Known { as_of: since.preceding(), ..known },
                after: Known { as_of: until, ..known },
                left: left.map(|left| Known { as_of: until, ..left }),
            };
            let tasks: Vec<_> = touched.tasks.into_iter().filter_map(|task| compared.task(task)).collect();
            let targets: Vec<_> = touched.targets.into_iter().filter_map(|target| compared.target(target)).collect();
            let mut news = touched.news;
            news.sort_by_key(|one| Reverse(one.day));
            // What came and went in one period is told as what was withdrawn.
            let mut withdrawn = touched.withdrawn;
            withdrawn.sort_by_key(|record| Reverse(records.row(*record).withdrawn.as_ref().map(|own| own.day)));
            let mut came = touched.records;
            came.retain(|record| !withdrawn.contains(record));
            let is_change =
                !(came.is_empty() && withdrawn.is_empty() && news.is_empty() && tasks.is_empty() && targets.is_empty());
            let is_vague = |record: &Handle<RecordKind>| records.row(*record).basis.is_vague();
            let (by_then, records) = came.into_iter().partition(is_vague);
            is_change.then_some(Changes { since, until, records, by_then, withdrawn, tasks, targets, news })
        };
        touched.into_par_iter().filter_map(of_period).collect()
    }
}

/// What may have changed in each period. `period` says in which of them a day lies.
fn touched<P: Copy + Ord>(
    outline: &Outline,
    records: Rows<'_, RecordKind, Record>,
    period: &impl Fn(Day) -> Option<P>,
) -> BTreeMap<P, Touched> {
    let mut touched: BTreeMap<P, Touched> = BTreeMap::new();
    for (handle, record) in records.iter() {
        if let Some(period) = period(record.known) {
            let touched = touched.entry(period).or_default();
            touched.records.push(handle);
            touched.touch(record, outline);
        }
        if let Some(period) = record.withdrawn.as_ref().and_then(|withdrawn| period(withdrawn.day)) {
            let touched = touched.entry(period).or_default();
            touched.withdrawn.push(handle);
            touched.touch(record, outline);
        }
        // What was only reposted may be confirmed later.
        if let Some(period) = record.sources.confirmed_by().and_then(period) {
            touched.entry(period).or_default().touch(record, outline);
        }
    }
    for touched in touched.values_mut() {
        touched.records.sort_by_key(|record| Reverse(records.row(*record).known));
    }
    // What is due by a day is past due on the next.
    let past = |due: Date| due.last().following();
    for (_, milestone) in outline.milestones.iter() {
        for period in [milestone.known, past(milestone.due)].into_iter().filter_map(period) {
            touched.entry(period).or_default().tasks.extend(&milestone.tasks);
        }
    }
    for (_, step) in outline.steps.iter() {
        for period in std::iter::once(step.known).chain(step.due.map(past)).filter_map(period) {
            touched.entry(period).or_default().tasks.insert(step.task);
        }
    }
    for (handle, target) in outline.targets.iter() {
        let goal = target.goal.map(|goal| past(goal.due));
        let baseline = target.baseline.as_ref().map(|baseline| baseline.basis.day());
        for period in goal.into_iter().chain(baseline).filter_map(period) {
            touched.entry(period).or_default().targets.insert(handle);
        }
    }
    touched
}

/// What was known by two days.
struct Compared<'s> {
    before: Known<'s>,
    after: Known<'s>,
    /// The same as after without what is withdrawn since; none if nothing is.
    left: Option<Known<'s>>,
}

impl Compared<'_> {
    fn task(&self, task: Handle<TaskKind>) -> Option<TaskChange> {
        let (before, before_became) = task_by(&self.before, task);
        let (after, after_became) = task_by(&self.after, task);
        let left = self.left.as_ref().map(|left| task_by(left, task));
        let stage = (before.stage, before.stage_confirmed) != (after.stage, after.stage_confirmed);
        let stage = stage.then(|| StageChange {
            before: (before.stage, before.stage_confirmed),
            after: (after.stage, after.stage_confirmed),
            record: after.stated_by.or_else(|| self.first_news(&after)),
            withdrawn: left.as_ref().is_some_and(|(left, _)| left.stage != after.stage),
        });
        let late = LateChange {
            late: after.late,
            confirmed: after.late_confirmed,
            withdrawn: left.as_ref().is_some_and(|(left, _)| left.late != after.late),
        };
        let late = (before.late != after.late).then_some(late);
        let commitments = after_became.into_iter().filter(|after| !after.is_left_undone).filter_map(|after| {
            let Became { what, outcome, record, .. } = after;
            let before = before_became.iter().find(|before| before.what == what);
            let is_news = match before {
                Some(before) if !before.is_left_undone => before.outcome != outcome,
                _ => outcome != Outcome::Ahead,
            };
            let before = before.map(|before| before.outcome);
            let left = left.as_ref().and_then(|(_, became)| became.iter().find(|left| left.what == what));
            let withdrawn = left.is_some_and(|left| left.outcome != outcome);
            is_news.then_some(CommitmentChange { what, before, after: outcome, record, withdrawn })
        });
        let change = TaskChange { task, stage, late, commitments: commitments.collect() };
        (change.stage.is_some() || change.late.is_some() || !change.commitments.is_empty()).then_some(change)
    }

    /// Of the records within the term that came to those of a task, the one that became known first. Where the stage is confirmed, it
    /// is one that is more than a repost.
    fn first_news(&self, after: &TaskState) -> Option<Handle<RecordKind>> {
        let (records, plan) = (self.after.records, &self.after.outline.plan);
        let is_news = |record: &Record| {
            let [before, now] = [self.before.as_of, self.after.as_of].map(|day| record.is_confirmed(day));
            let is_new = record.known > self.before.as_of || (now && !before);
            is_new
                && !record.is_announcement()
                && plan.covers(record.counts_by(), record.told())
                && (now || !after.stage_confirmed)
        };
        let news = after.records.iter().copied().filter(|handle| is_news(records.row(*handle)));
        news.min_by_key(|handle| records.row(*handle).known)
    }

    fn target(&self, target: Handle<TargetKind>) -> Option<TargetChange> {
        let (before, after) = (self.before.target(target), self.after.target(target));
        let latest = |state: &TargetState| state.reported.or(state.headline);
        let figure = self.figure(latest(&before), latest(&after));
        let confirmed = self.figure(before.headline, after.headline).filter(|_| after.reported.is_some());
        let incomparable = self.figure(before.incomparable, after.incomparable).map(|FigureChange { after, .. }| after);
        // A figure goes only with its record.
        let gone = latest(&before).is_some() && latest(&after).is_none();
        let standing = (before.standing != after.standing).then_some((before.standing, after.standing));
        let met_by = after.met_by.filter(|_| standing.is_some());
        let left = self.left.as_ref().map(|left| left.target(target));
        let standing_withdrawn = standing.is_some() && left.is_some_and(|left| left.standing != after.standing);
        let is_change = figure.or(confirmed).is_some() || incomparable.is_some() || gone || standing.is_some();
        is_change.then_some(TargetChange {
            target,
            figure,
            confirmed,
            incomparable,
            gone,
            standing,
            standing_withdrawn,
            met_by,
        })
    }

    /// A figure in place of another, if it says something else: another value, another date, or the same confirmed.
    fn figure(&self, before: Option<ObservationHandle>, after: Option<ObservationHandle>) -> Option<FigureChange> {
        let says = |handle: ObservationHandle, as_of: Day| {
            let records = self.after.records;
            let observation = records.observation(handle);
            (observation.value(), observation.date, records.row(handle.record).is_confirmed(as_of))
        };
        let after = after?;
        let said = before.map(|before| says(before, self.before.as_of));
        (said != Some(says(after, self.after.as_of))).then_some(FigureChange { before, after })
    }
}

/// What has become of a milestone or step of a task.
struct Became {
    what: Commitment,
    outcome: Outcome,
    /// Whether the task was stopped and left it undone, which follows from its stage.
    is_left_undone: bool,
    /// The record that says what has become of it.
    record: Option<Handle<RecordKind>>,
}

/// The state of a task, and what has become of those of its milestones and steps that somebody had stated.
fn task_by(known: &Known<'_>, task: Handle<TaskKind>) -> (TaskState, Vec<Became>) {
    let Known { outline, as_of, .. } = *known;
    let row = &outline.tasks[task];
    let stated = known.stated(task);
    let stopped = stopped_by(stated.as_ref());
    let mut became: Vec<Became> = Vec::new();
    let mut late: BTreeSet<Commitment> = BTreeSet::new();
    for milestone in row.milestones.iter().copied() {
        let what = Commitment::Milestone(milestone);
        let state = known.milestone(milestone, |task| known.stopped(task)).of_task(stopped);
        if state.late {
            late.insert(what);
        }
        if outline.milestones[milestone].is_known(as_of) {
            let MilestoneState { outcome, met_by, stopped_by, .. } = state;
            became.push(Became { what, outcome, is_left_undone: stopped_by.is_some(), record: met_by });
        }
    }
    for step in row.steps.iter().copied() {
        let what = Commitment::Step(step);
        let state = known.step(step, stopped);
        if state.late {
            late.insert(what);
        }
        if outline.steps[step].is_known(as_of) {
            let record = state.deciding_status().map(|stated| stated.record).or(state.met_by);
            let is_left_undone = state.stopped_by.is_some();
            became.push(Became { what, outcome: state.outcome, is_left_undone, record });
        }
    }
    (known.task(task, stated, |what| late.contains(&what)), became)
}
