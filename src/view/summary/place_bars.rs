//! How many cases each country or region takes part in, as bars that lead to them.

use serde::Serialize;

use crate::described::{Described, derive};
use crate::lang::Lang;
use crate::page::{CaseGroup, PageKind};
use crate::view::link::Link;
use crate::view::scope::Scope;

/// The length of the longest bar.
const LONGEST: usize = 1000;

/// The cases by country or region.
#[derive(Debug, Described!, Serialize)]
pub struct PlaceBars {
    /// Those that some of the cases name, the most frequent first.
    pub list: Vec<PlaceBar>,
    /// Those that every case names. They have no bar: one as long as the list says nothing.
    pub everywhere: Vec<Link>,
    /// How many cases name none.
    pub without: usize,
}

/// The cases of a country or region.
#[derive(Debug, Described!, Serialize)]
pub struct PlaceBar {
    /// Its name, with the address of its cases.
    pub place: Link,
    /// How many there are.
    pub count: usize,
    /// The length of the bar. The longest is 1000.
    pub bar: usize,
}

impl PlaceBars {
    /// All public cases; `None` if there are no two places to compare.
    pub(crate) fn new(scope: &Scope<'_>, groups: &[(CaseGroup, usize)], lang: Lang) -> Option<Self> {
        let cases = scope.snapshot.cases();
        let places = groups.iter().filter(|(group, _)| matches!(group, CaseGroup::Place(_)));
        let (everywhere, mut some): (Vec<_>, Vec<_>) = places.partition(|(_, count)| *count == cases.len());
        // Those with as many cases keep the order of the content.
        some.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        let longest = some.get(1).and(some.first())?.1;
        let link = |group: CaseGroup| scope.link(PageKind::CaseGroup(group), lang);
        let bar = |(group, count): (CaseGroup, usize)| {
            Some(PlaceBar { place: link(group)?, count, bar: count * LONGEST / longest })
        };
        Some(Self {
            list: some.into_iter().filter_map(bar).collect(),
            everywhere: everywhere.into_iter().filter_map(|(group, _)| link(group)).collect(),
            without: cases.iter().filter(|(_, case)| case.places.is_empty()).count(),
        })
    }
}
