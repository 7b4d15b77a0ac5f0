//! Values of the parts of a target.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use serde::Serialize;

use crate::described::{Described, derive};
use crate::id::{BreakdownKind, Handle, TargetKind};
use crate::lang::Lang;
use crate::model::{Entry, Series};
use crate::view::drawing::chart::Charts;
use crate::view::scope::{MissingWords, Scope};
use crate::view::summary::align::align;
use crate::view::summary::observation::ObservationView;
use crate::view::text::Text;

/// The values of a part.
type Part = (Series, Vec<Entry>);

/// The parts that are told apart by the same breakdowns. The total never stands among them.
#[derive(Debug, Described!, Serialize)]
pub struct PartsView {
    /// The names of the breakdowns.
    pub breakdowns: Vec<Text>,
    /// Their charts, with a line a part; none if no part has a value.
    pub charts: Option<Charts>,
    /// Their values, oldest first: together those of one date and one record, in the order of the categories.
    pub groups: Vec<Vec<ObservationView>>,
}

impl PartsView {
    /// The parts of a target: those of each breakdown, and those of each that are crossed, together.
    pub(crate) fn all(scope: &Scope<'_>, target: Handle<TargetKind>, lang: Lang) -> Result<Vec<Self>, MissingWords> {
        let mut together: BTreeMap<Vec<Handle<BreakdownKind>>, Vec<&Part>> = BTreeMap::new();
        for part in &scope.snapshot.target(target).parts {
            let breakdowns = part.0.parts().iter().map(|(breakdown, _)| *breakdown).collect();
            together.entry(breakdowns).or_default().push(part);
        }
        let view = |(place, (breakdowns, parts)): (usize, (Vec<Handle<BreakdownKind>>, Vec<_>))| {
            let names = breakdowns.iter().map(|breakdown| &scope.snapshot.outline.breakdowns[*breakdown].name);
            let words: Vec<&str> = names.clone().map(|name| scope.words(name, lang)).collect();
            let breakdown = words.join(&scope.say(lang, "breakdown-cross", [])?);
            let id = format!("parts-{}", place + 1);
            Ok(Self {
                breakdowns: names.map(|name| scope.text(name, lang)).collect(),
                charts: Charts::of_parts(scope, target, &parts, (&id, &breakdown), lang)?,
                groups: groups(scope, &parts, lang),
            })
        };
        together.into_iter().enumerate().map(view).collect()
    }
}

/// The values of parts by date and record. Parts come in the order of their categories, and keep it.
fn groups(scope: &Scope<'_>, parts: &[&Part], lang: Lang) -> Vec<Vec<ObservationView>> {
    let records = scope.snapshot.records();
    let mut groups: BTreeMap<_, Vec<ObservationView>> = BTreeMap::new();
    for entry in parts.iter().flat_map(|(_, entries)| entries) {
        let record = records.row(entry.observation.record);
        let date = records.observation(entry.observation).date;
        let key = (date.last(), Reverse(date.first()), record.known, entry.observation.record);
        let view = ObservationView::new(scope, entry.observation, entry.outranked, lang);
        groups.entry(key).or_default().extend(view);
    }
    let mut groups: Vec<Vec<ObservationView>> = groups.into_values().collect();
    align(groups.iter_mut().flatten().map(ObservationView::cell).collect());
    groups
}
