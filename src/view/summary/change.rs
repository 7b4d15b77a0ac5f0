//! What changed in a month: records that became known, tasks whose state changed, targets whose figures or standing did.

use serde::Serialize;

use crate::date::{Date, Day, When};
use crate::described::{Described, derive};
use crate::id::{Handle, RecordKind, TaskKind};
use crate::lang::Lang;
use crate::model::{
    Basis, Changes, Commitment, CommitmentChange, FigureChange, LateChange, News, Outcome, Standing, TargetChange,
    TaskChange, TaskStage,
};
use crate::page::PageKind;
use crate::view::link::Link;
use crate::view::scope::{MissingWords, Scope};
use crate::view::summary::meeting::Meeting;
use crate::view::summary::observation::ObservationView;
use crate::view::summary::record_line::RecordLine;
use crate::view::text::{DateText, Text};
use crate::view::unpublished::Unpublished;

/// What changed in a month.
#[derive(Debug, Described!, Serialize)]
pub struct MonthChanges {
    /// The month.
    pub date: DateText,
    /// The address of its page.
    pub href: Option<String>,
    /// The last day of the month before, with which it is compared.
    pub before: DateText,
    /// Its last day; of the month that is not over, the day for which the site speaks.
    pub until: DateText,
    /// Whether it is not over.
    pub ongoing: bool,
    /// How much changed.
    pub counts: ChangeCounts,
    /// The records that became known, the last first.
    pub records: Vec<NewRecord>,
    /// The records that became known in it or before it: nothing says in which month.
    pub by_then: Vec<NewRecord>,
    /// The records that were withdrawn, the last first.
    pub withdrawn: Vec<WithdrawnRecord>,
    /// The tasks whose state changed.
    pub tasks: Vec<TaskChangeView>,
    /// The targets whose figures or standing changed.
    pub targets: Vec<TargetChangeView>,
    /// What became public of evaluations, the last first.
    pub news: Vec<NewsView>,
}

/// What became public of an evaluation.
#[derive(Debug, Described!, Serialize)]
pub struct NewsView {
    /// What it is: `round`, `reply`, `withdrawn`, `under-review` or `review-ended`.
    pub kind: &'static str,
    /// Its headline, with where it stands.
    pub link: Link,
    /// When it became public, without the year if that is a day; none if nobody says so.
    pub known: Option<DateText>,
    /// The day by which it was public, where nobody says since when.
    pub known_by: DateText,
    /// Whether the round has a source that is more than a repost.
    pub confirmed: bool,
    /// What keeps it out of public builds.
    #[serde(flatten)]
    pub unpublished: Unpublished,
}

/// A record that was withdrawn.
#[derive(Debug, Described!, Serialize)]
pub struct WithdrawnRecord {
    /// What it was called, and its page.
    pub record: Link,
    /// When it was withdrawn, without the year.
    pub date: DateText,
    /// Why.
    pub reason: Text,
    /// What it was about.
    pub about: Vec<Link>,
}

/// How much changed in a month.
#[derive(Debug, Described!, Serialize)]
pub struct ChangeCounts {
    /// How many records became known.
    pub records: usize,
    /// How many became known in it or before it.
    pub by_then: usize,
    /// How many records were withdrawn.
    pub withdrawn: usize,
    /// Of how many tasks the state changed.
    pub tasks: usize,
    /// Of how many targets the figures or the standing changed.
    pub targets: usize,
    /// How much became public of evaluations.
    pub news: usize,
    /// Whether steps are among what changed of tasks.
    pub steps: bool,
}

/// A record that became known.
#[derive(Debug, Described!, Serialize)]
pub struct NewRecord {
    /// The record.
    #[serde(flatten)]
    pub line: RecordLine,
    /// When it became known, without the year if that is a day; none if nobody says so.
    pub known: Option<DateText>,
    /// The day by which it was known, where the content gives one and nobody says since when.
    pub known_by: Option<DateText>,
    /// Whether it happened or is planned for another date than that.
    pub dated: bool,
    /// Whether it lies before the plan's term.
    pub background: bool,
    /// What it is about.
    pub about: Vec<Link>,
}

/// A task whose state changed.
#[derive(Debug, Described!, Serialize)]
pub struct TaskChangeView {
    /// Its number as printed.
    pub number: String,
    /// Its name.
    pub name: Text,
    /// Its address.
    pub href: String,
    /// Its stage, if that changed.
    pub stage: Option<StageChangeView>,
    /// Whether it is late, if that changed.
    pub late: Option<LateChangeView>,
    /// Its milestones and steps of which something else became.
    pub commitments: Vec<CommitmentChangeView>,
}

/// Whether a task is late that was not, or the other way round.
#[derive(Debug, Described!, Serialize)]
pub struct LateChangeView {
    /// Whether it is late.
    pub late: bool,
    /// Whether it is so by what more than reposts state.
    pub confirmed: bool,
    /// Whether it was so only by what is withdrawn since.
    pub withdrawn: bool,
}

/// How a stage changed.
#[derive(Debug, Described!, Serialize)]
pub struct StageChangeView {
    /// The stage before.
    pub before: Staged,
    /// The stage after.
    pub after: Staged,
    /// The record on which the change rests.
    pub record: Option<Meeting>,
    /// Whether it was so only by what is withdrawn since.
    pub withdrawn: bool,
}

/// A stage.
#[derive(Debug, Described!, Serialize)]
pub struct Staged {
    /// The stage: `no-public-report`, `not-started`, `reported-progress`, `in-progress`, `done`, `continuing`, `changed`, `stopped`.
    pub stage: &'static str,
    /// Whether it rests on more than reposts.
    pub confirmed: bool,
}

/// What became of a milestone or step.
#[derive(Debug, Described!, Serialize)]
pub struct CommitmentChangeView {
    /// `milestone` or `step`.
    pub kind: &'static str,
    /// Its name.
    pub name: Text,
    /// Where it stands on the page of the task.
    pub href: String,
    /// By when it is due.
    pub due: Option<DateText>,
    /// What had become of it: `overdue`, `disputed`, `ahead`, `early`, `on-time`, `late`, `done`, `stopped`, or `undated` of what is not done and has no date; none if nobody had stated it.
    pub before: Option<&'static str>,
    /// What has become of it: `overdue`, `disputed`, `ahead`, `early`, `on-time`, `late`, `done`, `stopped`, `undated`.
    pub after: &'static str,
    /// Whether the plan or a source that is more than a repost states it.
    pub confirmed: bool,
    /// The record that says what became of it; none of what went past due.
    pub record: Option<Meeting>,
    /// Whether it was so only by what is withdrawn since.
    pub withdrawn: bool,
}

/// A target whose figures or standing changed.
#[derive(Debug, Described!, Serialize)]
pub struct TargetChangeView {
    /// Its number as printed.
    pub number: Option<String>,
    /// Its name.
    pub name: Text,
    /// Its address.
    pub href: String,
    /// The latest comparable figure, if that changed.
    pub figure: Option<FigureChangeView>,
    /// The latest confirmed one, if that changed and is another.
    pub confirmed: Option<FigureChangeView>,
    /// A new figure that cannot be compared with the others.
    pub incomparable: Option<ObservationView>,
    /// Whether it had a figure that was withdrawn, and has none now.
    pub gone: bool,
    /// Its standing before and after, if that changed.
    pub standing: Option<StandingChangeView>,
    /// The record that says without a figure that the target is reached, if its new standing rests on that.
    pub met: Option<Meeting>,
}

/// A figure in place of another, or of none.
#[derive(Debug, Described!, Serialize)]
pub struct FigureChangeView {
    /// The figure before; none if there was none, or if it is withdrawn.
    pub before: Option<ObservationView>,
    /// Whether there was one before that was withdrawn by the end of the month.
    pub withdrawn: bool,
    /// The figure after.
    pub after: ObservationView,
}

/// A standing in place of another.
#[derive(Debug, Described!, Serialize)]
pub struct StandingChangeView {
    /// The standing before: `no-data`, `no-total`, `followed`, `goal-pending`, `before`, `not-yet`, `within-limit`, `exceeded`, `overdue`, `undecided` (past due, and no confirmed figure tells whether it was reached by then), `lapsed`, `reached`, `reached-by-estimate`, `reported-reached`; `met`, `reported-met` (a source says without a figure that it is reached).
    pub before: &'static str,
    /// The standing after: `no-data`, `no-total`, `followed`, `goal-pending`, `before`, `not-yet`, `within-limit`, `exceeded`, `overdue`, `undecided` (past due, and no confirmed figure tells whether it was reached by then), `lapsed`, `reached`, `reached-by-estimate`, `reported-reached`; `met`, `reported-met` (a source says without a figure that it is reached).
    pub after: &'static str,
    /// By when the goal was due, if it went past due.
    pub due: Option<DateText>,
    /// Whether it stood so only by what is withdrawn since.
    pub withdrawn: bool,
}

impl MonthChanges {
    /// What changed in a month: of each kind of change at most so many.
    ///
    /// # Errors
    ///
    /// If the theme lacks interface words.
    pub(crate) fn new(scope: &Scope<'_>, changes: &Changes, most: usize, lang: Lang) -> Result<Self, MissingWords> {
        let (month, Changes { since, until, records, by_then, withdrawn, tasks, targets, news }) =
            (changes.month(), changes);
        // What sources confirmed later is not told of what changed in the month.
        let (then, now) = (scope.on(since.preceding()), scope.on(*until));
        let new = |records: &[Handle<RecordKind>]| -> Vec<NewRecord> {
            records.iter().take(most).map(|record| NewRecord::new(scope, *record, lang)).collect()
        };
        Ok(Self {
            date: scope.date(month.into(), lang),
            href: scope.href(PageKind::Month(month), lang),
            before: scope.date(Date::Day(since.preceding()), lang),
            until: scope.date(Date::Day(*until), lang),
            ongoing: *until < month.last(),
            counts: ChangeCounts::of(changes),
            records: new(records),
            by_then: new(by_then),
            withdrawn: withdrawn.iter().filter_map(|record| WithdrawnRecord::new(scope, *record, lang)).collect(),
            tasks: tasks.iter().take(most).map(|change| TaskChangeView::new(&now, change, lang)).collect(),
            targets: targets.iter().take(most).map(|change| TargetChangeView::new(&then, &now, change, lang)).collect(),
            news: news
                .iter()
                .take(most)
                .map(|news| NewsView::new(scope, news, *until, lang))
                .collect::<Result<_, _>>()?,
        })
    }
}

impl WithdrawnRecord {
    /// `None` if it is not withdrawn.
    fn new(scope: &Scope<'_>, handle: Handle<RecordKind>, lang: Lang) -> Option<Self> {
        let record = scope.snapshot.records().row(handle);
        let withdrawn = record.withdrawn_by(scope.snapshot.as_of)?;
        Some(Self {
            record: Link {
                text: scope.text(&record.title, lang),
                href: scope.href(PageKind::of_record(handle, &scope.snapshot), lang),
            },
            date: scope.date_in_year(When::On(Date::Day(withdrawn.day)), lang),
            reason: scope.text(&withdrawn.reason, lang),
            about: record.about.iter().filter_map(|about| scope.subject_link(*about, lang)).collect(),
        })
    }
}

impl NewsView {
    fn new(scope: &Scope<'_>, news: &News, until: Day, lang: Lang) -> Result<Self, MissingWords> {
        let (page, place) = scope.news_page(news);
        let place = place.map(|place| format!("#{place}")).unwrap_or_default();
        let in_year = |date| match date {
            Date::Day(_) => scope.date_in_year(When::On(date), lang),
            _ => scope.date(date, lang),
        };
        Ok(Self {
            kind: scope.news_kind(news),
            link: Link {
                text: scope.own(scope.news_title(news, lang)?),
                href: scope.href(page, lang).map(|href| format!("{href}{place}")),
            },
            known: news.basis.date().map(in_year),
            known_by: in_year(Date::Day(news.day)),
            // What sources confirmed later is not told of the month.
            confirmed: scope.is_confirmed_news(news, until),
            unpublished: scope.unpublished(scope.news_hold(news), lang),
        })
    }
}

impl ChangeCounts {
    pub(crate) fn of(changes: &Changes) -> Self {
        let commitments = changes.tasks.iter().flat_map(|change| &change.commitments);
        Self {
            records: changes.records.len(),
            by_then: changes.by_then.len(),
            withdrawn: changes.withdrawn.len(),
            tasks: changes.tasks.len(),
            targets: changes.targets.len(),
            news: changes.news.len(),
            steps: commitments.into_iter().any(|change| matches!(change.what, Commitment::Step(_))),
        }
    }
}

impl NewRecord {
    fn new(scope: &Scope<'_>, handle: Handle<RecordKind>, lang: Lang) -> Self {
        let record = scope.snapshot.records().row(handle);
        let known = record.basis.date();
        Self {
            line: RecordLine::new(scope, handle, lang),
            known: known.map(|date| match date {
                Date::Day(_) => scope.date_in_year(When::On(date), lang),
                _ => scope.date(date, lang),
            }),
            known_by: match record.basis {
                Basis::By(day) => Some(scope.date_in_year(When::On(Date::Day(day)), lang)),
                _ => None,
            },
            dated: record.date.date() != known,
            background: !record.is_announcement() && scope.snapshot.plan().is_before(record.told()),
            about: record.about.iter().filter_map(|about| scope.subject_link(*about, lang)).collect(),
        }
    }
}

impl TaskChangeView {
    fn new(scope: &Scope<'_>, change: &TaskChange, lang: Lang) -> Self {
        let outline = scope.snapshot.outline;
        let staged = |(stage, confirmed): (TaskStage, bool)| Staged { stage: stage.name(), confirmed };
        let meeting = |record: Handle<RecordKind>| Meeting::new(scope, record, None, lang);
        Self {
            number: scope.printed(outline.number(change.task), lang),
            name: scope.text(&outline.tasks[change.task].name, lang),
            href: scope.href_of(PageKind::Task(change.task), lang),
            stage: change.stage.map(|stage| StageChangeView {
                before: staged(stage.before),
                after: staged(stage.after),
                record: stage.record.and_then(meeting),
                withdrawn: stage.withdrawn,
            }),
            late: change.late.map(|LateChange { late, confirmed, withdrawn }| LateChangeView {
                late,
                confirmed,
                withdrawn,
            }),
            commitments: change
                .commitments
                .iter()
                .filter_map(|commitment| CommitmentChangeView::new(scope, change.task, commitment, lang))
                .collect(),
        }
    }
}

impl CommitmentChangeView {
    pub(crate) fn new(
        scope: &Scope<'_>,
        task: Handle<TaskKind>,
        change: &CommitmentChange,
        lang: Lang,
    ) -> Option<Self> {
        let outline = scope.snapshot.outline;
        let (kind, name, due, confirmed) = match change.what {
            Commitment::Milestone(milestone) => {
                let row = &outline.milestones[milestone];
                ("milestone", &row.name, Some(row.due), row.is_confirmed())
            }
            Commitment::Step(step) => {
                let row = &outline.steps[step];
                ("step", &row.name, row.due, row.is_confirmed())
            }
            Commitment::Target(_) => return None,
        };
        let named =
            |outcome: Outcome| if outcome == Outcome::Ahead && due.is_none() { "undated" } else { outcome.name() };
        Some(Self {
            kind,
            name: scope.text(name, lang),
            href: scope.commitment_href(change.what, task, lang),
            due: due.map(|due| scope.date(due, lang)),
            before: change.before.map(named),
            after: named(change.after),
            confirmed,
            record: change.record.and_then(|record| Meeting::new(scope, record, None, lang)),
            withdrawn: change.withdrawn,
        })
    }
}

impl TargetChangeView {
    fn new(then: &Scope<'_>, scope: &Scope<'_>, change: &TargetChange, lang: Lang) -> Self {
        let row = &scope.snapshot.outline.targets[change.target];
        let observation = |handle| ObservationView::new(scope, handle, None, lang);
        let before = |handle| ObservationView::new(then, handle, None, lang);
        let figure = |FigureChange { before: earlier, after }: FigureChange| {
            // What is withdrawn is not told again as what had been the case.
            let withdrawn = earlier.is_some_and(|earlier| scope.is_withdrawn(earlier.record));
            let before = earlier.filter(|_| !withdrawn).and_then(before);
            Some(FigureChangeView { before, withdrawn, after: observation(after)? })
        };
        Self {
            number: row.number.as_ref().map(|number| scope.printed(&number.0, lang)),
            name: scope.text(&row.name, lang),
            href: scope.href_of(PageKind::Target(change.target), lang),
            figure: change.figure.and_then(figure),
            confirmed: change.confirmed.and_then(figure),
            incomparable: change.incomparable.and_then(observation),
            gone: change.gone,
            standing: change.standing.map(|(before, after)| StandingChangeView {
                before: before.name(),
                after: after.name(),
                due: row
                    .goal
                    .filter(|_| matches!(after, Standing::Overdue | Standing::Undecided))
                    .map(|goal| scope.date(goal.due, lang)),
                withdrawn: change.standing_withdrawn,
            }),
            met: change.met_by.and_then(|record| Meeting::new(scope, record, None, lang)),
        }
    }
}
