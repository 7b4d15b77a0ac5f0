//! Addresses that lead on by themselves: what they showed depends on data, on the calendar or on settings, and stands elsewhere now.

use super::known::Known;
use super::standing::{Standing, steps};
use crate::config::PageType;
use crate::id::Reference;
use crate::lang::Lang;
use crate::page::{PageKind, thing_at};
use crate::route::Route;
use crate::view::Scope;

/// What files are called that the program puts below the page of a thing.
const BELOW_THINGS: [&str; 9] = [
    "feed.xml",
    "calendar.ics",
    "card.svg",
    "card.png",
    "chart.svg",
    "chart.png",
    "data.csv",
    "data.json",
    "data.csv-metadata.json",
];

/// Where addresses lead by themselves.
pub(super) struct Own<'a> {
    pub(super) scope: &'a Scope<'a>,
    pub(super) known: &'a Known,
    pub(super) standing: &'a Standing,
}

impl Own<'_> {
    /// Where an address leads at which nothing stands; `None` if nobody knows.
    pub(super) fn end(&self, route: &Route) -> Option<Route> {
        let (lang, steps) = steps(route, self.scope.languages);
        if route.as_str().ends_with('/') { self.of_page(lang, &steps) } else { self.of_file(lang, &steps) }
    }

    fn of_page(&self, lang: Lang, steps: &[&str]) -> Option<Route> {
        match steps {
            // A language that is gone is no matter of one page.
            [] => None,
            [list @ ("tasks" | "targets" | "records"), "by", ..]
            | [list @ "cases", "action" | "field" | "place" | "organisation", _]
            | [list @ "changes", _, ..] => Some(self.list(lang, list)),
            [list @ "records", year] if is_year(year) => Some(self.list(lang, list)),
            ["embed", "overview"] => Some(self.list(lang, "tasks")),
            ["embed", rest @ ..] => self.at(lang, rest),
            ["evaluations", id, "subjects" | "indicators", _] => self.at(lang, &["evaluations", *id]),
            ["evaluations", id, "rounds", _] if !self.is_built(PageType::Round) => self.at(lang, &["evaluations", *id]),
            _ => {
                let route = self.route(lang, steps);
                let single = PageKind::singles().find(|kind| self.scope.route(*kind, lang) == route);
                // A free page of that name may have stood there.
                single.map(|kind| self.above(lang, kind)).or_else(|| self.of_thing(lang, steps))
            }
        }
    }

    /// Where the page of a thing leads: nowhere if there could be one.
    fn of_thing(&self, lang: Lang, steps: &[&str]) -> Option<Route> {
        let thing = thing_at(steps)?;
        let comes_and_goes = matches!(thing, Reference::Organisation(_)) && self.known.declared.contains(&thing);
        let goes = steps.len() == 2 && (comes_and_goes || !self.is_built(page_type(&thing)?));
        goes.then(|| self.list(lang, steps[0]))
    }

    fn of_file(&self, lang: Lang, steps: &[&str]) -> Option<Route> {
        let (name, above) = steps.split_last()?;
        if above == ["data"] {
            return Some(self.standing_or_above(lang, PageKind::Data));
        }
        let is_of_list = || {
            let stem = name.strip_suffix(".svg").or_else(|| name.strip_suffix(".png"));
            let is_part =
                |stem: &str| stem.strip_prefix("targets").is_some_and(|part| part.is_empty() || part.starts_with('-'));
            stem.is_some_and(|stem| {
                (above == ["tasks"] && stem == "overview") || (above == ["targets"] && is_part(stem))
            })
        };
        if !BELOW_THINGS.contains(name) && !is_of_list() {
            return None;
        }
        let page = self.at(lang, above)?;
        let drawing = name.strip_suffix(".png").map(|stem| format!("{stem}.svg"));
        let sibling = drawing.map(|drawing| self.route(lang, above).below(&drawing));
        let prefix = self.scope.languages.prefix(lang);
        let of_all = match *name {
            "feed.xml" => Some(Route::file([prefix, "feed.xml"])),
            "calendar.ics" => Some(Route::file([prefix, "schedule", "calendar.ics"])),
            _ => None,
        };
        let better = sibling.into_iter().chain(of_all).find(|route| self.standing.has(route));
        Some(better.unwrap_or(page))
    }

    /// The page at these steps, or where it leads by itself.
    fn at(&self, lang: Lang, steps: &[&str]) -> Option<Route> {
        let route = self.route(lang, steps);
        if self.standing.has(&route) { Some(route) } else { self.of_page(lang, steps) }
    }

    /// The list of this name, or what is above it.
    fn list(&self, lang: Lang, name: &str) -> Route {
        let route = self.route(lang, &[name]);
        let list = PageKind::singles().find(|kind| self.scope.route(*kind, lang) == route);
        self.standing_or_above(lang, list.unwrap_or(PageKind::Home))
    }

    fn standing_or_above(&self, lang: Lang, kind: PageKind) -> Route {
        let route = self.scope.route(kind, lang);
        if self.standing.has(&route) { route } else { self.above(lang, kind) }
    }

    /// The nearest list above a page that stands; home if none does.
    fn above(&self, lang: Lang, kind: PageKind) -> Route {
        kind.below().map_or_else(|| self.scope.route(PageKind::Home, lang), |list| self.standing_or_above(lang, list))
    }

    fn route(&self, lang: Lang, steps: &[&str]) -> Route {
        Route::page(std::iter::once(self.scope.languages.prefix(lang)).chain(steps.iter().copied()))
    }

    fn is_built(&self, page: PageType) -> bool {
        self.scope.site.builds(page) && !self.scope.left_out.contains(&page)
    }
}

/// The kind of the page of a thing.
fn page_type(thing: &Reference) -> Option<PageType> {
    Some(match thing {
        Reference::Action(_) => PageType::Action,
        Reference::Task(_) => PageType::Task,
        Reference::Target(_) => PageType::Target,
        Reference::Safeguard(_) => PageType::Safeguard,
        Reference::Organisation(_) => PageType::Organisation,
        Reference::Record(_) => PageType::Record,
        Reference::Case(_) => PageType::Case,
        Reference::Evaluation(_) => PageType::Evaluation,
        Reference::Topic(_) => PageType::Topic,
        Reference::Page(_) => PageType::Page,
        Reference::Step(_) => return None,
    })
}

fn is_year(step: &str) -> bool {
    step.len() == 4 && step.bytes().all(|byte| byte.is_ascii_digit())
}
