//! A target with its chart and table.

use serde::Serialize;

use crate::decode::Plain;
use crate::described::{Described, derive};
use crate::id::{Handle, OrganisationKind, RecordKind, TargetKind};
use crate::lang::{Lang, Localized};
use crate::model::{NextUpdate, Standing, Subject, Target};
use crate::page::{DrawingOf, PageKind};
use crate::view::adjacent::{Adjacent, Neighbour};
use crate::view::data::{DataFileLinks, DrawingLinks};
use crate::view::drawing::chart::Charts;
use crate::view::heading::Heading;
use crate::view::link::Link;
use crate::view::scope::{MissingWords, Scope};
use crate::view::summary::evaluation::EvaluationSummary;
use crate::view::summary::parts::PartsView;
use crate::view::summary::path::{PaceView, Place};
use crate::view::summary::record::YearGroup;
use crate::view::summary::searched::SearchedView;
use crate::view::summary::table::Row;
use crate::view::summary::target::TargetSummary;
use crate::view::summary::task::TaskSummary;
use crate::view::text::{DateText, Text};

/// A target.
#[derive(Debug, Described!, Serialize)]
pub struct TargetBody {
    /// The target.
    pub summary: TargetSummary,
    /// The words of the official text that set it.
    pub wording: Option<Text>,
    /// Those words in the language of record, on pages in another.
    pub original: Option<Text>,
    /// Where the official text sets it.
    pub place: Option<Place>,
    /// The charts of the total, if it has values.
    pub charts: Option<Charts>,
    /// How many values of the total are public.
    pub values: usize,
    /// These values and the way to the goal, oldest first.
    pub rows: Vec<Row>,
    /// The parts of the total, breakdown by breakdown.
    pub parts: Vec<PartsView>,
    /// What is still to be done on the way to the goal, if the way has a beginning.
    pub pace: Option<PaceView>,
    /// What is to be known about its values.
    pub about: AboutView,
    /// The topics it belongs to.
    pub topics: Vec<Link>,
    /// The tasks that serve it.
    pub tasks: Vec<TaskSummary>,
    /// Those who lead these tasks.
    pub leads: Vec<Link>,
    /// What was looked for without success, if no value is public, nor of a part.
    pub searched: Option<SearchedView>,
    /// The files that hold its values, if the site publishes its data.
    pub files: Option<DataFileLinks>,
    /// The chart as a file, if there is one and the site publishes it.
    pub drawing: Option<DrawingLinks>,
    /// Its records that are not named beside a value, by year.
    pub years: Vec<YearGroup>,
    /// The evaluations that concern it.
    pub evaluations: Vec<EvaluationSummary>,
    /// The targets before and after it.
    pub adjacent: Adjacent,
}

impl TargetBody {
    pub(super) fn make(
        scope: &Scope<'_>,
        target: Handle<TargetKind>,
        lang: Lang,
    ) -> Result<(Heading, Self), MissingWords> {
        let outline = scope.snapshot.outline;
        let row = &outline.targets[target];
        let state = scope.snapshot.target(target);
        let summary = TargetSummary::new(scope, target, lang);
        let name = scope.words(&row.name, lang);
        let heading = Heading {
            title: name.to_owned(),
            description: description(scope, &summary, name, lang)?,
            trail: vec![scope.title_link(PageKind::Targets, lang)?],
            crumb: scope.text(&row.name, lang),
        };
        let wording = row.wording.as_ref();
        let translated = wording.filter(|words| !scope.languages.is_official(words.shown(lang).lang));
        let paragraph = row.paragraph.and_then(|place| scope.snapshot.plan().paragraphs.get(place));
        let body = Self {
            wording: wording.map(|words| scope.text(words, lang)),
            original: translated.map(|words| {
                let record = scope.languages.get(Lang::RECORD);
                let (tag, dir) = (record.tag.clone(), record.direction.as_str());
                Text { text: words.of_record().0.clone(), lang: Some(tag), dir: Some(dir), stale: false }
            }),
            place: paragraph.map(|paragraph| Place::new(scope, paragraph.number, lang)),
            charts: Charts::new(scope, target, lang, true)?,
            values: state.observations.len(),
            rows: Row::all(scope, target, lang),
            parts: PartsView::all(scope, target, lang)?,
            pace: PaceView::new(scope, target, lang),
            about: AboutView::new(scope, target, lang),
            topics: scope.topic_links(&row.topics, lang),
            tasks: row.tasks.iter().map(|task| TaskSummary::new(scope, *task, lang)).collect(),
            leads: leads(scope, row, lang),
            searched: row
                .searched
                .as_ref()
                .filter(|_| state.standing == Standing::NoData && state.incomparable.is_none())
                .and_then(|searched| SearchedView::new(scope, searched, lang)),
            files: DataFileLinks::of_target(scope, target),
            drawing: DrawingLinks::of(scope, DrawingOf::Chart(target), lang)?,
            years: YearGroup::groups(scope, &without_values(scope, target), lang),
            evaluations: EvaluationSummary::about(scope, Subject::Target(target), lang),
            adjacent: scope.adjacent(outline.targets.len(), target, |other| Neighbour {
                text: scope.text(&outline.targets[other].name, lang),
                number: None,
                href: scope.href_of(PageKind::Target(other), lang),
            }),
            summary,
        };
        Ok((heading, body))
    }
}

/// Those who lead the tasks that serve a target, in the order of the tasks.
fn leads(scope: &Scope<'_>, target: &Target, lang: Lang) -> Vec<Link> {
    let outline = &scope.snapshot.outline;
    let mut leads: Vec<Handle<OrganisationKind>> = Vec::new();
    for lead in target.tasks.iter().flat_map(|task| &outline.tasks[*task].leads) {
        if !leads.contains(lead) {
            leads.push(*lead);
        }
    }
    let link = |lead: Handle<OrganisationKind>| Link {
        text: scope.text(&outline.organisations[lead].short, lang),
        href: scope.href(PageKind::Organisation(lead), lang),
    };
    leads.into_iter().map(link).collect()
}

/// The records of a target that have no value of it: those that have one stand in its tables.
fn without_values(scope: &Scope<'_>, target: Handle<TargetKind>) -> Vec<Handle<RecordKind>> {
    let records = scope.snapshot.records();
    let is_without = |record: &Handle<RecordKind>| {
        records.row(*record).observations.iter().all(|observation| observation.target != target)
    };
    scope.snapshot.target(target).records.iter().copied().filter(is_without).collect()
}

/// What the page says of itself to those who have not opened it.
fn description(scope: &Scope<'_>, summary: &TargetSummary, name: &str, lang: Lang) -> Result<String, MissingWords> {
    let Some(goal) = &summary.goal else {
        return scope.say(lang, "description-indicator", [("name", name.into())]);
    };
    let inserts = [
        ("name", name.into()),
        ("direction", summary.direction.into()),
        ("value", goal.amount.as_str().into()),
        ("unit", summary.unit.text.as_str().into()),
        ("due", goal.due.text.as_str().into()),
    ];
    scope.say(lang, "description-target", inserts)
}

/// What is to be known about the values of a target.
#[derive(Debug, Described!, Serialize)]
pub struct AboutView {
    /// What exactly is counted.
    pub definition: Option<Text>,
    /// How it is counted.
    pub method: Option<Text>,
    /// How often values are published.
    pub frequency: Option<Text>,
    /// When the next value is expected.
    pub next_update: Option<DateText>,
    /// Whether that date is past.
    pub update_is_past: bool,
    /// The organisation to ask.
    pub contact: Option<Link>,
}

impl AboutView {
    fn new(scope: &Scope<'_>, target: Handle<TargetKind>, lang: Lang) -> Self {
        let update = NextUpdate::of(scope.snapshot.outline, target, scope.snapshot.as_of);
        let target = &scope.snapshot.outline.targets[target];
        let text = |words: &Option<Localized<Plain>>| words.as_ref().map(|words| scope.text(words, lang));
        let organisations = &scope.snapshot.outline.organisations;
        Self {
            definition: text(&target.definition),
            method: text(&target.method),
            frequency: text(&target.frequency),
            next_update: update.map(|update| scope.date(update.date, lang)),
            update_is_past: update.is_some_and(|update| update.is_past),
            contact: target.contact.map(|contact| Link {
                text: scope.text(&organisations[contact].name, lang),
                href: scope.href(PageKind::Organisation(contact), lang),
            }),
        }
    }
}
