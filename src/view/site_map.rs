//! The site map: every page, by kind.

use serde::Serialize;

use super::case::CaseGroup;
use super::common::{Link, Text};
use super::kind::PageKind;
use super::page::{Body, Heading};
use super::record::years;
use super::scope::{MissingWords, Scope};
use crate::date::Date;
use crate::decode::Plain;
use crate::lang::{Lang, Localized};

/// The site map.
#[derive(Debug, Serialize)]
pub struct SiteMapBody {
    /// The sections, in the order of the menu.
    pub sections: Vec<MapSection>,
    /// The pages that stand alone.
    pub pages: Vec<Link>,
}

/// The pages of one kind.
#[derive(Debug, Serialize)]
pub struct MapSection {
    /// Their list.
    pub list: Link,
    /// The pages.
    pub entries: Vec<MapEntry>,
}

/// A page of a section.
#[derive(Debug, Serialize)]
pub struct MapEntry {
    /// Its number, if its kind has numbers.
    pub number: Option<String>,
    /// Its name.
    pub text: Text,
    /// Its address.
    pub href: String,
}

impl SiteMapBody {
    pub(super) fn make(scope: &Scope<'_>, lang: Lang) -> Result<(Heading, Body), MissingWords> {
        let (outline, snapshot) = (scope.snapshot.outline, scope.snapshot);
        let (records, cases) = (snapshot.records(), snapshot.cases());
        let named = |kind: PageKind, name: &Localized<Plain>| entry(scope, kind, None, scope.text(name, lang), lang);
        let year = |year: i16| {
            let words = scope.date(Date::Year(year), lang).text;
            entry(scope, PageKind::Year(year), None, scope.own(words), lang)
        };
        let actions = outline.actions.iter().map(|(action, row)| named(PageKind::Action(action), &row.name));
        let tasks = outline.tasks.iter().map(|(task, row)| {
            let number = Some(outline.tasks.id(task).to_string());
            entry(scope, PageKind::Task(task), number, scope.text(&row.name, lang), lang)
        });
        let targets = outline.targets.iter().map(|(target, row)| named(PageKind::Target(target), &row.name));
        let groups = CaseGroup::all(&snapshot).into_iter().map(|group| {
            let link = group.link(scope, lang);
            entry(scope, PageKind::CaseGroup(group), None, link.text, lang)
        });
        let sections = [
            (PageKind::Actions, "title-actions", actions.collect()),
            (PageKind::Tasks, "title-tasks", tasks.collect()),
            (PageKind::Targets, "title-targets", targets.collect()),
            (
                PageKind::Cases,
                "title-cases",
                cases.iter().map(|(case, row)| named(PageKind::Case(case), &row.title)).chain(groups).collect(),
            ),
            (
                PageKind::Organisations,
                "title-organisations",
                outline
                    .organisations
                    .iter()
                    .map(|(body, row)| named(PageKind::Organisation(body), &row.name))
                    .collect(),
            ),
            (
                PageKind::Safeguards,
                "title-safeguards",
                outline.safeguards.iter().map(|(row, text)| named(PageKind::Safeguard(row), &text.name)).collect(),
            ),
            (
                PageKind::Records,
                "title-records",
                years(&snapshot)
                    .into_iter()
                    .map(|(number, _)| year(number))
                    .chain(records.iter().map(|(record, row)| named(PageKind::Record(record), &row.title)))
                    .collect::<Vec<_>>(),
            ),
        ];
        let mut body = Self { sections: Vec::new(), pages: Vec::new() };
        for (list, words, entries) in sections {
            if let Some(href) = scope.href(list, lang) {
                let list = Link { text: scope.own(scope.say(lang, words, [])?), href: Some(href) };
                body.sections.push(MapSection { list, entries: entries.into_iter().flatten().collect() });
            }
        }
        for (kind, words) in [
            (PageKind::Home, "nav-home"),
            (PageKind::Plan, "nav-plan"),
            (PageKind::Parallel, "title-parallel"),
            (PageKind::Search, "title-search"),
        ] {
            if let Some(href) = scope.href(kind, lang) {
                body.pages.push(Link { text: scope.own(scope.say(lang, words, [])?), href: Some(href) });
            }
        }
        body.pages.extend(super::page::about_links(scope, lang)?);
        let title = scope.say(lang, "title-site-map", [])?;
        let description = scope.say(lang, "description-site-map", [])?;
        Ok((Heading::below_home(title, description), Body::SiteMap(body)))
    }
}

/// An entry for a page; none if the site has no such page.
fn entry(scope: &Scope<'_>, kind: PageKind, number: Option<String>, text: Text, lang: Lang) -> Option<MapEntry> {
    Some(MapEntry { number, text, href: scope.href(kind, lang)? })
}
