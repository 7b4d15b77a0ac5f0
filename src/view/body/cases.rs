//! The gallery of cases, whole or of one group.

use serde::Serialize;

use crate::described::{Described, derive};
use crate::lang::Lang;
use crate::model::Case;
use crate::page::{CaseGroup, PageKind};
use crate::view::heading::Heading;
use crate::view::scope::{MissingWords, Scope};
use crate::view::summary::case::CaseSummary;
use crate::view::summary::place_bars::PlaceBars;
use crate::view::text::Text;

/// A group of cases in a list of groups.
#[derive(Debug, Described!, Serialize)]
pub struct CaseGroupLink {
    /// Its kind and id, as cases name their groups.
    pub key: String,
    /// Its name.
    pub text: Text,
    /// Its address.
    pub href: String,
    /// How many cases it has.
    pub count: usize,
    /// Whether it is this page's.
    pub current: bool,
}

impl CaseGroupLink {
    fn new(scope: &Scope<'_>, group: CaseGroup, count: usize, current: bool, lang: Lang) -> Self {
        Self {
            key: group.key(&scope.snapshot),
            text: scope.text(group.words(&scope.snapshot), lang),
            href: scope.href_of(PageKind::CaseGroup(group), lang),
            count,
            current,
        }
    }
}

/// The gallery, whole or of one group.
#[derive(Debug, Described!, Serialize)]
pub struct CasesBody {
    /// The cases, newest first.
    pub cases: Vec<CaseSummary>,
    /// How many each country or region has, on the page of all cases.
    pub bars: Option<PlaceBars>,
    /// What this group is chosen by: `action`, `field`, `place` or `organisation`; none for the whole gallery.
    pub group: Option<&'static str>,
    /// The name of the group.
    pub group_name: Option<Text>,
    /// The address of the whole gallery.
    pub all: Option<String>,
    /// The actions that have cases.
    pub actions: Vec<CaseGroupLink>,
    /// The fields that have cases.
    pub fields: Vec<CaseGroupLink>,
    /// The countries and regions that have cases.
    pub places: Vec<CaseGroupLink>,
    /// The organisations that have cases.
    pub organisations: Vec<CaseGroupLink>,
}

impl CasesBody {
    pub(super) fn make(
        scope: &Scope<'_>,
        group: Option<CaseGroup>,
        lang: Lang,
    ) -> Result<(Heading, Self), MissingWords> {
        let holds = |case: &Case| group.is_none_or(|group| group.holds(&scope.snapshot, case));
        let cases: Vec<_> =
            scope.snapshot.cases().iter().filter(|(_, case)| holds(case)).map(|(case, _)| case).collect();
        let cases = CaseSummary::all(scope, &cases, lang);
        let count = cases.len();
        let heading = match group {
            None => Heading::below_home(
                scope.title(PageKind::Cases, lang)?,
                scope.say(lang, "description-cases", [("count", count.into())])?,
            ),
            Some(group) => {
                let name = scope.words(group.words(&scope.snapshot), lang);
                let (title, description) = match group {
                    CaseGroup::Action(_) => ("title-cases-action", "description-cases-action"),
                    CaseGroup::Organisation(_) => ("title-cases-organisation", "description-cases-organisation"),
                    CaseGroup::Field(_) => ("title-cases-field", "description-cases-field"),
                    CaseGroup::Place(_) => ("title-cases-place", "description-cases-place"),
                };
                Heading {
                    title: scope.say(lang, title, [("name", name.into())])?,
                    description: scope.say(lang, description, [("name", name.into()), ("count", count.into())])?,
                    trail: vec![scope.title_link(PageKind::Cases, lang)?],
                    crumb: scope.text(group.words(&scope.snapshot), lang),
                }
            }
        };
        let groups = CaseGroup::all(&scope.snapshot);
        let links = |name: &str| {
            let chosen = groups.iter().filter(|(group, _)| group.name() == name);
            chosen.map(|(one, count)| CaseGroupLink::new(scope, *one, *count, group == Some(*one), lang)).collect()
        };
        let body = Self {
            cases,
            bars: if group.is_none() { PlaceBars::new(scope, &groups, lang) } else { None },
            actions: links("action"),
            fields: links("field"),
            places: links("place"),
            organisations: links("organisation"),
            group: group.map(CaseGroup::name),
            group_name: group.map(|group| scope.text(group.words(&scope.snapshot), lang)),
            all: scope.href(PageKind::Cases, lang),
        };
        Ok((heading, body))
    }
}
