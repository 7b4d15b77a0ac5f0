//! Gathers what has to be looked after from the states that pages show.

use std::collections::BTreeMap;

use super::entry::{Concern, Entry, Group, Status};
use crate::date::Day;
use crate::diagnostic::{Argument, Code, Diagnostic, Failure, Location, Message, Words};
use crate::id::{Handle, OrganisationKind, RecordKind, TaskKind};
use crate::lang::Lang;
use crate::model::{Commitment, NextUpdate, Outcome, Reason, Scheduled, Subject, TaskStage, Waiting};
use crate::page::PageKind;
use crate::pipeline::Edition;
use crate::source::Files;
use crate::view::Scope;

/// For how many days ahead something counts as due soon.
const SOON: i32 = 90;

/// Something with the organisations that answer for it.
type Answered = (Vec<Handle<OrganisationKind>>, Entry);

/// What has to be looked after by all organisations, or by one. Names are in the reader's language if the site has it.
///
/// # Errors
///
/// If there is no such organisation.
pub fn gather(
    edition: &Edition,
    (files, found): (&Files, &[Diagnostic]),
    organisation: Option<&str>,
    words: &Words,
) -> Result<Status, Failure> {
    let scope = edition.scope();
    let lang = edition.languages().find(words.reader().code()).unwrap_or(Lang::RECORD);
    let gatherer = Gatherer { scope, lang, words };
    let outline = gatherer.scope.snapshot.outline;
    let organisations = &outline.organisations;
    let only = organisation.map(|id| {
        organisations.handles().find(|own| organisations.id(*own).as_str() == id).ok_or_else(|| {
            let ids = organisations.handles().map(|own| organisations.id(own).to_string()).collect();
            let message = Message::new("failure-sheet-organisation").with("value", id);
            Failure::new(message.with("known", Argument::Choice(ids)))
        })
    });
    let only = only.transpose()?;
    let mut all = gatherer.tasks();
    all.extend(gatherer.scheduled());
    all.extend(gatherer.updates());
    all.extend(gatherer.records());
    all.extend(edition.waiting().iter().map(|waiting| (edition.answering_for(waiting), gatherer.waiting(waiting))));
    all.extend(gatherer.untranslated(files, found));
    let mut groups = Vec::new();
    for own in organisations.handles().filter(|own| only.is_none_or(|only| only == *own)) {
        let theirs = all.iter().filter(|(answering, _)| answering.contains(&own)).map(|(_, entry)| entry.clone());
        let name = gatherer.scope.words(&organisations[own].name, lang).to_owned();
        groups.push(group(Some(organisations.id(own).to_string()), name, theirs.collect()));
    }
    if only.is_none() {
        let nobodys = all.iter().filter(|(answering, _)| answering.is_empty()).map(|(_, entry)| entry.clone());
        groups.push(group(None, words.say_plain("status-nobody"), nobodys.collect()));
    }
    groups.retain(|group| !group.entries.is_empty());
    let site = gatherer.scope.words(&gatherer.scope.site.name, lang).to_owned();
    Ok(Status { as_of: gatherer.scope.snapshot.as_of, site, groups })
}

fn group(id: Option<String>, name: String, mut entries: Vec<Entry>) -> Group {
    entries.sort_by(|left, right| (left.concern, &left.date).cmp(&(right.concern, &right.date)));
    Group { id, name, entries }
}

struct Gatherer<'s> {
    scope: Scope<'s>,
    lang: Lang,
    words: &'s Words,
}

impl Gatherer<'_> {
    /// The tasks that are late, quiet, or whose stage rests on reposts.
    fn tasks(&self) -> Vec<Answered> {
        let snapshot = self.scope.snapshot;
        let mut all = Vec::new();
        for task in snapshot.outline.tasks.handles() {
            let state = snapshot.task(task);
            if state.late {
                let schedule = snapshot.schedule_of_task(task);
                let overdue: Vec<&Scheduled<'_>> =
                    schedule.iter().filter(|one| one.outcome == Outcome::Overdue).collect();
                let names: Vec<&str> = overdue.iter().map(|one| self.scope.words(one.name, self.lang)).collect();
                let mut remark = names.join(self.words.reader().list_separator());
                if !state.late_confirmed {
                    remark = format!("{remark} ({})", self.words.say_plain("status-weak"));
                }
                let due = overdue.iter().filter_map(|one| one.due).map(|due| due.to_string()).min();
                all.push(self.of_task(task, Concern::Late, due.unwrap_or_default(), remark));
            }
            if state.quiet {
                // What is announced is no report of progress.
                let reports = state.records.iter().map(|record| snapshot.records().row(*record));
                let last = reports.filter(|record| !record.is_announcement()).map(|record| record.known).max();
                let last = last.map(|day| day.to_string()).unwrap_or_default();
                all.push(self.of_task(task, Concern::Quiet, last, String::new()));
            }
            if !state.stage_confirmed && state.stage != TaskStage::NoPublicReport {
                all.push(self.of_task(task, Concern::Weak, String::new(), String::new()));
            }
        }
        all
    }

    fn of_task(&self, task: Handle<TaskKind>, concern: Concern, date: String, remark: String) -> Answered {
        let outline = self.scope.snapshot.outline;
        let entry = Entry {
            concern,
            thing: format!("task:{}", outline.tasks.id(task)),
            name: self.scope.words(&outline.tasks[task].name, self.lang).to_owned(),
            date,
            remark,
            href: self.href(PageKind::Task(task)),
        };
        (outline.answering_for(Subject::Task(task)), entry)
    }

    /// The milestones and steps that are due soon.
    fn scheduled(&self) -> Vec<Answered> {
        let snapshot = self.scope.snapshot;
        let is_soon = |day: Day| (0..=SOON).contains(&day.days_since(snapshot.as_of));
        let mut all = Vec::new();
        for one in snapshot.schedule() {
            let Some(due) = one.due.filter(|due| one.outcome == Outcome::Ahead && is_soon(due.last())) else {
                continue;
            };
            let thing = match one.what {
                Commitment::Milestone(own) => format!("milestone:{}", snapshot.outline.milestones.id(own)),
                Commitment::Step(own) => format!("step:{}", snapshot.outline.steps.id(own)),
                Commitment::Target(_) => continue,
            };
            let entry = Entry {
                concern: Concern::Due,
                thing,
                name: self.scope.words(one.name, self.lang).to_owned(),
                date: due.to_string(),
                remark: String::new(),
                href: self.href(PageKind::Task(one.first_task(&snapshot))),
            };
            all.push((one.leads(snapshot.outline), entry));
        }
        all
    }

    /// The targets whose next values were expected by now.
    fn updates(&self) -> Vec<Answered> {
        let outline = self.scope.snapshot.outline;
        let past = self.scope.snapshot.next_updates().filter(|next| next.is_past);
        let entry = |NextUpdate { target, date, .. }| {
            let entry = Entry {
                concern: Concern::UpdateOverdue,
                thing: format!("target:{}", outline.targets.id(target)),
                name: self.scope.words(&outline.targets[target].name, self.lang).to_owned(),
                date: date.to_string(),
                remark: String::new(),
                href: self.href(PageKind::Target(target)),
            };
            (outline.answering_for(Subject::Target(target)), entry)
        };
        past.map(entry).collect()
    }

    /// The records that only reposts tell of.
    fn records(&self) -> Vec<Answered> {
        let snapshot = self.scope.snapshot;
        let weak = snapshot.records().iter().filter(|(_, row)| !row.is_confirmed(snapshot.as_of));
        let entry = |(handle, row): (Handle<RecordKind>, &crate::model::Record)| {
            let entry = Entry {
                concern: Concern::Weak,
                thing: format!("record:{}", snapshot.records().id(handle)),
                name: self.scope.words(&row.title, self.lang).to_owned(),
                date: row.date.to_string(),
                remark: String::new(),
                href: self.href(PageKind::Record(handle)),
            };
            let mut leads: Vec<_> = row.about.iter().flat_map(|about| snapshot.outline.answering_for(*about)).collect();
            leads.sort_unstable();
            leads.dedup();
            (leads, entry)
        };
        weak.map(entry).collect()
    }

    fn waiting(&self, waiting: &Waiting) -> Entry {
        let why = match waiting.reason {
            Reason::Draft => "waiting-draft",
            Reason::Embargo => "waiting-embargo",
            Reason::Known => "waiting-known",
            Reason::Withdrawn => "waiting-withdrawn",
            Reason::Period(_) => "waiting-period",
        };
        // Of several facts of a thing each waits for itself.
        let fact = waiting.fact.map(|fact| {
            let date = fact.date().map(|date| format!(" {date}")).unwrap_or_default();
            format!(" ({}{date})", fact.name())
        });
        Entry {
            concern: Concern::Waiting,
            thing: format!("{}:{}{}", waiting.kind.name(), waiting.id, fact.unwrap_or_default()),
            name: String::new(),
            date: waiting.from.map(|day| day.to_string()).unwrap_or_default(),
            remark: self.words.say_plain(why),
            href: None,
        }
    }

    /// The files with texts that have no translation, or one that is older than they are: those of a task or target are its organisations', the others nobody's.
    fn untranslated(&self, files: &Files, found: &[Diagnostic]) -> Vec<Answered> {
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        for finding in
            found.iter().filter(|finding| matches!(finding.code, Code::MissingTranslation | Code::StaleTranslation))
        {
            let path = match &finding.location {
                Location::Span(span) => files.get(span.file).path.to_string(),
                Location::Path(path) => path.to_string(),
            };
            *counts.entry(path).or_default() += 1;
        }
        let outline = self.scope.snapshot.outline;
        let named = |path: &str, folder: &str| Some(path.strip_prefix(folder)?.strip_suffix(".yaml")?.to_owned());
        let entry = |(path, count): (String, usize)| {
            let task = named(&path, "content/tasks/");
            let task = outline.tasks.handles().find(|own| Some(outline.tasks.id(*own).as_str()) == task.as_deref());
            let target = named(&path, "content/targets/");
            let target =
                outline.targets.handles().find(|own| Some(outline.targets.id(*own).as_str()) == target.as_deref());
            let subject = task.map(Subject::Task).or(target.map(Subject::Target));
            let entry = Entry {
                concern: Concern::Untranslated,
                thing: path,
                name: String::new(),
                date: String::new(),
                remark: self.words.say(&Message::new("status-texts").with("count", count)),
                href: None,
            };
            (subject.map(|subject| outline.answering_for(subject)).unwrap_or_default(), entry)
        };
        counts.into_iter().map(entry).collect()
    }

    fn href(&self, page: PageKind) -> Option<String> {
        self.scope.has(page).then(|| self.scope.absolute(&self.scope.route(page, self.lang)))
    }
}
