//! The site map: every page, by kind.

use serde::Serialize;

use crate::described::{Described, derive};
use crate::lang::Lang;
use crate::page::{PageKind, menu};
use crate::view::heading::Heading;
use crate::view::link::Link;
use crate::view::scope::{MissingWords, Scope};
use crate::view::text::{DateText, Text};
use crate::view::unpublished::Unpublished;

/// The site map.
#[derive(Debug, Described!, Serialize)]
pub struct SiteMapBody {
    /// The sections, in the order of the menu.
    pub sections: Vec<MapSection>,
    /// The pages that no list leads to.
    pub pages: Vec<Link>,
}

/// The pages of one kind.
#[derive(Debug, Described!, Serialize)]
pub struct MapSection {
    /// Their list.
    pub list: Link,
    /// The pages.
    pub entries: Vec<MapEntry>,
}

/// A page of a section.
#[derive(Debug, Described!, Serialize)]
pub struct MapEntry {
    /// Its number, if its kind has numbers.
    pub number: Option<String>,
    /// Its name.
    pub text: Text,
    /// Its address.
    pub href: String,
    /// The pages right below it, for an action with further actions.
    pub entries: Vec<MapEntry>,
    /// Whether it is still being written.
    pub draft: bool,
    /// The day before which it is in no public build, if that is still to come.
    pub publish_at: Option<DateText>,
}

impl SiteMapBody {
    pub(super) fn make(scope: &Scope<'_>, lang: Lang) -> Result<(Heading, Self), MissingWords> {
        let all = PageKind::all(&scope.snapshot);
        let mut body = Self { sections: Vec::new(), pages: Vec::new() };
        for list in menu::LISTS.into_iter().filter(|list| *list != PageKind::Plan && scope.has(*list)) {
            let is_listed =
                |page: &&PageKind| page.below() == Some(list) && page.is_listed() && !menu::LISTS.contains(page);
            let listed = all.iter().filter(is_listed).filter(|page| !is_below_another(scope, **page));
            let entries = MapEntry::all(scope, listed.copied(), lang)?;
            body.sections.push(MapSection { list: scope.title_link(list, lang)?, entries });
        }
        for page in [PageKind::Home, PageKind::Plan].into_iter().filter(|page| scope.has(*page)) {
            let text = scope.own(scope.say(lang, &format!("nav-{}", page.name()), [])?);
            body.pages.push(Link { text, href: scope.href(page, lang) });
        }
        for page in [PageKind::Parallel, PageKind::Search].into_iter().filter(|page| scope.has(*page)) {
            body.pages.push(scope.title_link(page, lang)?);
        }
        body.pages.extend(scope.about_links(lang)?);
        Ok((scope.heading(PageKind::SiteMap, lang)?, body))
    }
}

/// Whether a page stands below another of its kind.
fn is_below_another(scope: &Scope<'_>, page: PageKind) -> bool {
    matches!(page, PageKind::Action(action) if scope.snapshot.outline.actions[action].parent.is_some())
}

impl MapEntry {
    /// The entries of those of some pages that the site has.
    fn all(scope: &Scope<'_>, pages: impl Iterator<Item = PageKind>, lang: Lang) -> Result<Vec<Self>, MissingWords> {
        pages.filter_map(|page| Self::new(scope, page, lang).transpose()).collect()
    }

    /// The entry of a page; `None` if the site has no such page.
    fn new(scope: &Scope<'_>, page: PageKind, lang: Lang) -> Result<Option<Self>, MissingWords> {
        let Some(href) = scope.href(page, lang) else { return Ok(None) };
        let text = match page {
            PageKind::RecordsBy(filter) => scope.own(scope.filter_title(page, filter, lang)?),
            PageKind::TasksBy(filter) => scope.own(scope.filter_title(page, filter, lang)?),
            PageKind::TargetsBy(filter) => scope.own(scope.filter_title(page, filter, lang)?),
            PageKind::Year(year) => scope.own(scope.year(year, lang)),
            PageKind::Month(month) => scope.own(scope.date(month.into(), lang).text),
            _ => match (scope.result_title(page, lang)?, page.called(&scope.snapshot)) {
                (Some(title), _) => scope.own(title),
                (None, Some(name)) => scope.text(name, lang),
                (None, None) => return Ok(None),
            },
        };
        let number = match page {
            PageKind::Task(task) => Some(scope.printed(scope.snapshot.outline.number(task), lang)),
            _ => None,
        };
        let hold = page.entry(&scope.snapshot).map(|entry| entry.hold).unwrap_or_default();
        let entries = match page {
            PageKind::Action(action) => {
                let children = &scope.snapshot.outline.actions[action].children;
                Self::all(scope, children.iter().copied().map(PageKind::Action), lang)?
            }
            _ => Vec::new(),
        };
        let Unpublished { draft, publish_at } = scope.unpublished(hold, lang);
        Ok(Some(Self { number, text, href, entries, draft, publish_at }))
    }
}
