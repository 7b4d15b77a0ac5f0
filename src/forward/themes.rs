//! Old addresses in the themes that are not the main one: each leads where the same page of the main theme leads, in its own theme if that has it.

use std::collections::BTreeMap;

use super::standing::Standing;
use super::trail::Trail;
use crate::route::Route;
use crate::view::ThemePages;

/// Where addresses lead, each with whether the content asks for it.
pub(super) type Leads = BTreeMap<Route, (Route, bool)>;

/// The themes of a site that are not the main one.
pub(super) struct Themes<'a> {
    others: &'a [ThemePages],
    standing: &'a Standing,
    trail: &'a Trail<'a>,
}

impl<'a> Themes<'a> {
    pub(super) fn new(themes: &'a [ThemePages], standing: &'a Standing, trail: &'a Trail<'a>) -> Self {
        Self { others: themes.get(1..).unwrap_or_default(), standing, trail }
    }

    /// The theme in whose folder an address stands, and the address of the same page in the main theme.
    pub(super) fn of(&self, route: &Route) -> Option<(&'a ThemePages, Route)> {
        self.others.iter().find_map(|theme| Some((theme, route.out_of(&theme.folder)?)))
    }

    /// Where an old page of a theme leads, given where its counterpart in the main theme does; `None` if that leads nowhere.
    pub(super) fn end(&self, theme: &ThemePages, counterpart: &Route, main: &Leads) -> Option<(Route, bool)> {
        let (end, is_stated) = match main.get(counterpart) {
            Some((end, is_stated)) => (end.clone(), *is_stated),
            None => (self.trail.end(counterpart)?, false),
        };
        let kind = self.standing.page(&end).map(|(kind, _)| kind);
        Some((kind.map_or_else(|| end.clone(), |kind| theme.place(kind, &end)), is_stated))
    }

    /// The redirects that the content asks for, once more for the pages of each theme.
    pub(super) fn stated(&self, main: &Leads) -> Leads {
        let pages = main.iter().filter(|(from, (_, is_stated))| *is_stated && from.as_str().ends_with('/'));
        let in_themes = pages.flat_map(|(from, _)| {
            let lead = |theme: &ThemePages| {
                let end = self.end(theme, from, main)?;
                // Where the theme has no such pages, it had none before.
                end.0.out_of(&theme.folder)?;
                Some((from.inside(&theme.folder), end))
            };
            self.others.iter().filter_map(lead).collect::<Vec<_>>()
        });
        in_themes.filter(|(from, _)| !self.standing.has(from)).collect()
    }
}
