//! A target with its chart and table.

use serde::Serialize;

use crate::id::{Handle, TargetKind};
use crate::lang::Lang;
use crate::page::PageKind;
use crate::view::adjacent::{Adjacent, Neighbour};
use crate::view::drawing::chart::Charts;
use crate::view::heading::Heading;
use crate::view::scope::{MissingWords, Scope};
use crate::view::summary::record::YearGroup;
use crate::view::summary::target::{ObservationView, TargetSummary};
use crate::view::summary::task::TaskSummary;
use crate::view::text::Text;

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
    /// Its charts, if it has values.
    pub charts: Option<Charts>,
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
    ) -> Result<(Heading, Self), MissingWords> {
        let outline = scope.snapshot.outline;
        let row = &outline.targets[target];
        let state = scope.snapshot.target(target);
        let summary = TargetSummary::new(scope, target, lang);
        let name = scope.words(&row.name, lang);
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
            trail: vec![scope.title_link(PageKind::Targets, lang)?],
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
            charts: Charts::new(scope, target, lang)?,
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
        Ok((heading, body))
    }
}
