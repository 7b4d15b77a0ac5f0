//! The list of targets, and a target with its chart and table.

use serde::Serialize;

use super::chart::Charts;
use super::common::{Adjacent, DateText, Link, Neighbour, Text};
use super::kind::PageKind;
use super::page::{Body, Heading};
use super::record::YearGroup;
use super::scope::{MissingWords, Scope};
use super::task::TaskSummary;
use crate::id::{Handle, RecordKind, TargetKind};
use crate::lang::Lang;

/// A value of a target as a record reports it.
#[derive(Debug, Serialize)]
pub struct ObservationView {
    /// The value.
    pub value: String,
    /// What is counted.
    pub unit: Text,
    /// The date of the value.
    pub date: DateText,
    /// Whether it can stand in one line with the others.
    pub comparable: bool,
    /// Whether some source is more than a repost.
    pub confirmed: bool,
    /// What exactly was counted.
    pub definition: Option<Text>,
    /// What is special about it.
    pub flags: Vec<&'static str>,
    /// The record that reports it.
    pub record: Link,
    /// Who published the first of its sources.
    pub publisher: Text,
    /// What a reader should know about it.
    pub note: Option<Text>,
}

impl ObservationView {
    /// The value in a record; `None` if it has none.
    pub(super) fn new(scope: &Scope<'_>, handle: Handle<RecordKind>, lang: Lang) -> Option<Self> {
        let record = scope.snapshot.records().row(handle);
        let observation = record.observation.as_ref()?;
        Some(Self {
            value: scope.number(observation.value, lang),
            unit: scope.text(&observation.unit, lang),
            date: scope.date(record.date, lang),
            comparable: observation.comparable,
            confirmed: record.is_confirmed(),
            definition: observation.definition.as_ref().map(|definition| scope.text(definition, lang)),
            flags: observation.flags.iter().map(|flag| flag.name()).collect(),
            record: scope.record_link(handle, lang),
            publisher: scope.text(&record.sources.first()?.publisher.0, lang),
            note: record.note.as_ref().map(|note| scope.text(note, lang)),
        })
    }
}

/// A target in a list.
#[derive(Debug, Serialize)]
pub struct TargetSummary {
    /// Its name.
    pub name: Text,
    /// Its address.
    pub href: String,
    /// The value to be reached.
    pub value: String,
    /// What is counted.
    pub unit: Text,
    /// By when.
    pub due: DateText,
    /// How its values count.
    pub measure: &'static str,
    /// The latest confirmed comparable value.
    pub headline: Option<ObservationView>,
    /// A later value that only reposts give.
    pub reported: Option<ObservationView>,
    /// Where it stands.
    pub standing: &'static str,
    /// Its charts, if it has values.
    pub charts: Option<Charts>,
}

impl TargetSummary {
    pub(super) fn new(scope: &Scope<'_>, target: Handle<TargetKind>, lang: Lang) -> Self {
        let row = &scope.snapshot.outline.targets[target];
        let state = scope.snapshot.target(target);
        Self {
            name: scope.text(&row.name, lang),
            href: scope.href_of(PageKind::Target(target), lang),
            value: scope.number(row.value, lang),
            unit: scope.text(&row.unit, lang),
            due: scope.date(row.due, lang),
            measure: row.measure.name(),
            headline: state.headline.and_then(|record| ObservationView::new(scope, record, lang)),
            reported: state.reported.and_then(|record| ObservationView::new(scope, record, lang)),
            standing: state.standing.name(),
            charts: Charts::new(scope, target, lang),
        }
    }

    /// Every target, in order.
    pub(super) fn all(scope: &Scope<'_>, lang: Lang) -> Vec<Self> {
        scope.snapshot.outline.targets.handles().map(|target| Self::new(scope, target, lang)).collect()
    }
}

/// The list of targets.
#[derive(Debug, Serialize)]
pub struct TargetsBody {
    /// The targets.
    pub targets: Vec<TargetSummary>,
}

impl TargetsBody {
    pub(super) fn make(scope: &Scope<'_>, lang: Lang) -> Result<(Heading, Body), MissingWords> {
        let title = scope.say(lang, "title-targets", [])?;
        let count = scope.snapshot.outline.targets.len();
        let description = scope.say(lang, "description-targets", [("count", count.into())])?;
        let body = Self { targets: TargetSummary::all(scope, lang) };
        Ok((Heading::below_home(title, description), Body::Targets(body)))
    }
}

/// A target.
#[derive(Debug, Serialize)]
pub struct TargetBody {
    /// The target.
    pub summary: TargetSummary,
    /// The words of the official text that set it.
    pub wording: Option<Text>,
    /// Those words in the language of record, on pages in another.
    pub original: Option<Text>,
    /// Where the official text sets it.
    pub place: Option<Place>,
    /// Its values, oldest first.
    pub observations: Vec<ObservationView>,
    /// The tasks that serve it.
    pub tasks: Vec<TaskSummary>,
    /// All its records, by year.
    pub years: Vec<YearGroup>,
    /// The targets before and after it.
    pub adjacent: Adjacent,
}

/// A paragraph of the official text.
#[derive(Debug, Serialize)]
pub struct Place {
    /// Its number.
    pub paragraph: u32,
    /// Its address.
    pub href: Option<String>,
}

impl TargetBody {
    pub(super) fn make(
        scope: &Scope<'_>,
        target: Handle<TargetKind>,
        lang: Lang,
    ) -> Result<(Heading, Body), MissingWords> {
        let outline = scope.snapshot.outline;
        let row = &outline.targets[target];
        let state = scope.snapshot.target(target);
        let summary = TargetSummary::new(scope, target, lang);
        let name = scope.words(&row.name, lang);
        let list = scope.own(scope.say(lang, "title-targets", [])?);
        let heading = Heading {
            title: name.to_owned(),
            description: scope.say(
                lang,
                "description-target",
                [
                    ("name", name.into()),
                    ("value", summary.value.as_str().into()),
                    ("unit", summary.unit.text.as_str().into()),
                    ("due", summary.due.text.as_str().into()),
                ],
            )?,
            trail: vec![Link { text: list, href: scope.href(PageKind::Targets, lang) }],
            crumb: name.to_owned(),
        };
        let wording = row.wording.as_ref();
        let translated = wording.filter(|words| words.shown(lang).lang != Lang::RECORD);
        let paragraph = row.paragraph.and_then(|place| scope.snapshot.plan().paragraphs.get(place));
        let plan = scope.href(PageKind::Plan, lang);
        let body = Self {
            wording: wording.map(|words| scope.text(words, lang)),
            original: translated.map(|words| {
                let record = scope.languages.get(Lang::RECORD);
                let (tag, dir) = (record.tag.clone(), record.direction().as_str());
                Text { text: words.of_record().0.clone(), lang: Some(tag), dir: Some(dir) }
            }),
            place: paragraph.map(|paragraph| Place {
                paragraph: paragraph.number,
                href: plan.map(|plan| format!("{plan}#p{}", paragraph.number)),
            }),
            observations: state
                .observations
                .iter()
                .filter_map(|record| ObservationView::new(scope, *record, lang))
                .collect(),
            tasks: row.tasks.iter().map(|task| TaskSummary::new(scope, *task, lang)).collect(),
            years: YearGroup::groups(scope, &state.records, lang),
            adjacent: scope.adjacent(outline.targets.len(), target, |other| Neighbour {
                text: scope.text(&outline.targets[other].name, lang),
                number: None,
                href: scope.href_of(PageKind::Target(other), lang),
            }),
            summary,
        };
        Ok((heading, Body::Target(Box::new(body))))
    }
}
