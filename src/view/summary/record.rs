//! Records in lists, and by year.

use serde::Serialize;

use crate::described::{Described, derive};
use crate::id::{Handle, RecordKind, TaskKind};
use crate::lang::Lang;
use crate::model::{Passed, Subject};
use crate::page::PageKind;
use crate::view::link::Link;
use crate::view::prose::Prose;
use crate::view::scope::Scope;
use crate::view::source::SourceView;
use crate::view::text::{DateText, Text};
use crate::view::unpublished::Unpublished;

/// A record as it stands in lists and at the head of its page.
#[derive(Debug, Described!, Serialize)]
pub struct RecordSummary {
    /// Its headline.
    pub title: Text,
    /// Its address, if records have pages.
    pub href: Option<String>,
    /// What is reported.
    pub text: Prose,
    /// When it happened or is planned for.
    pub date: DateText,
    /// The same without its year; empty words when only the year is known.
    pub day: DateText,
    /// When it became public, if no source says when it happened.
    pub undated_since: Option<DateText>,
    /// The day by which it was public, if nobody says when it happened or since when it has been public.
    pub undated_by: Option<DateText>,
    /// What kind of statement it is: `figure`, `event`, `policy`, `achievement`, `announcement`.
    pub kind: &'static str,
    /// What it is about.
    pub about: Vec<Link>,
    /// The steps of a task that it is about, in the list of that task, if it is not about the task as a whole.
    pub steps: Vec<Link>,
    /// The targets of a task that it is about, in the list of that task, if it is about neither the task nor its steps.
    pub targets: Vec<Link>,
    /// The anchor of its month, on the first record of the month in the list of a year.
    pub anchor: Option<String>,
    /// For an announcement whose date has passed: `unreported`, or `followed` by records that may tell of it.
    pub passed: Option<&'static str>,
    /// Where it comes from.
    pub sources: Vec<SourceView>,
    /// Whether it lies before the plan's term.
    pub background: bool,
    /// Whether some source is more than a repost.
    pub confirmed: bool,
    /// What is in doubt: `sources`, which disagree, or the words of its one `source`.
    pub disputed: Option<&'static str>,
    /// Whether it is still being written.
    pub draft: bool,
    /// The day before which it is in no public build, if that is still to come.
    pub publish_at: Option<DateText>,
}

impl RecordSummary {
    pub(crate) fn new(scope: &Scope<'_>, handle: Handle<RecordKind>, lang: Lang) -> Self {
        let record = scope.snapshot.records().row(handle);
        let Unpublished { draft, publish_at } = scope.unpublished(record.hold, lang);
        Self {
            title: scope.text(&record.title, lang),
            href: scope.href(PageKind::Record(handle), lang),
            text: scope.record_prose(handle, lang),
            date: scope.when(record.date, lang),
            day: if scope.asked.day { scope.date_in_year(record.date, lang) } else { DateText::default() },
            undated_since: scope.undated_since(record.date, record.basis, lang),
            undated_by: scope.undated_by(record.date, record.basis, lang),
            kind: record.kind.name(),
            about: record.about.iter().filter_map(|about| scope.subject_link(*about, lang)).collect(),
            steps: Vec::new(),
            targets: Vec::new(),
            anchor: None,
            passed: scope.snapshot.passed(handle).map(Passed::name),
            sources: scope.sources(&record.sources, lang),
            background: !record.is_announcement() && scope.snapshot.plan().is_before(record.told()),
            confirmed: record.is_confirmed(scope.snapshot.as_of),
            disputed: scope.disputed(record.disagreement(scope.snapshot.as_of), &record.sources),
            draft,
            publish_at,
        }
    }

    /// A record in the list of a task, which says so if it is only about steps or targets of the task.
    fn of_task(scope: &Scope<'_>, task: Handle<TaskKind>, handle: Handle<RecordKind>, lang: Lang) -> Self {
        let record = scope.snapshot.records().row(handle);
        let mut summary = Self::new(scope, handle, lang);
        if record.is_about(Subject::Task(task)) {
            return summary;
        }
        let steps = scope.snapshot.steps_of(task).filter(|step| record.is_about(Subject::Step(*step)));
        summary.steps = steps.map(|step| scope.step_link(step, lang)).collect();
        if summary.steps.is_empty() {
            let of_task = scope.snapshot.outline.tasks[task].targets.iter();
            let concerned = of_task.filter(|target| record.concerns(**target));
            summary.targets = concerned.filter_map(|target| scope.link(PageKind::Target(*target), lang)).collect();
        }
        summary
    }
}

/// Records of one year.
#[derive(Debug, Described!, Serialize)]
pub struct YearGroup {
    /// The year.
    pub year: String,
    /// The address of the year's records.
    pub href: Option<String>,
    /// The records, newest first.
    pub records: Vec<RecordSummary>,
}

impl YearGroup {
    /// Groups records that come newest first.
    pub(crate) fn groups(scope: &Scope<'_>, records: &[Handle<RecordKind>], lang: Lang) -> Vec<Self> {
        Self::grouped(scope, records, lang, |record| RecordSummary::new(scope, record, lang))
    }

    /// Groups the records of a task, which come newest first.
    pub(crate) fn of_task(
        scope: &Scope<'_>,
        task: Handle<TaskKind>,
        records: &[Handle<RecordKind>],
        lang: Lang,
    ) -> Vec<Self> {
        Self::grouped(scope, records, lang, |record| RecordSummary::of_task(scope, task, record, lang))
    }

    fn grouped(
        scope: &Scope<'_>,
        records: &[Handle<RecordKind>],
        lang: Lang,
        summary: impl Fn(Handle<RecordKind>) -> RecordSummary,
    ) -> Vec<Self> {
        let year = |handle: &Handle<RecordKind>| scope.snapshot.records().row(*handle).counts_by().year();
        records
            .chunk_by(|left, right| year(left) == year(right))
            .map(|group| Self {
                year: year(&group[0]).to_string(),
                href: scope.href(PageKind::Year(year(&group[0])), lang),
                records: group.iter().map(|record| summary(*record)).collect(),
            })
            .collect()
    }
}

/// A year that has records.
#[derive(Debug, Described!, Serialize)]
pub struct YearLink {
    /// The year.
    pub year: String,
    /// The address of its records.
    pub href: String,
    /// How many there are.
    pub count: usize,
    /// Whether it is this page's.
    pub current: bool,
}

impl YearLink {
    /// Every year that has records, newest first.
    pub(crate) fn all(scope: &Scope<'_>, current: Option<i16>, lang: Lang) -> Vec<Self> {
        let years = scope.snapshot.years().into_iter().filter_map(|(year, records)| {
            let href = scope.href(PageKind::Year(year), lang)?;
            Some(Self { year: year.to_string(), href, count: records.len(), current: current == Some(year) })
        });
        years.collect()
    }
}
