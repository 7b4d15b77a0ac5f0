//! What every page has.

use serde::Serialize;

use super::action::{ActionBody, ActionsBody};
use super::case::{CaseBody, CasesBody};
use super::common::{DateText, Link, Text};
use super::free_page::FreePageBody;
use super::glossary::GlossaryBody;
use super::home::HomeBody;
use super::kind::PageKind;
use super::method::MethodBody;
use super::organisation::{OrganisationBody, OrganisationsBody};
use super::parallel::ParallelBody;
use super::plan::PlanBody;
use super::policy::policy;
use super::qr::QrView;
use super::record::{RecordBody, RecordsBody, YearBody};
use super::safeguard::{SafeguardBody, SafeguardsBody};
use super::scope::{MissingWords, Scope};
use super::site_map::SiteMapBody;
use super::structured;
use super::target::{TargetBody, TargetsBody};
use super::task::{TaskBody, TasksBody};
use crate::date::Date;
use crate::lang::{Lang, Language};
use crate::model::Public;

/// A page as its template sees it.
#[derive(Debug, Serialize)]
pub struct View {
    /// What every page has.
    pub page: Chrome,
    /// What this kind of page has.
    pub body: Body,
}

/// What a kind of page has.
#[derive(Debug, Serialize)]
#[serde(untagged)]
#[allow(missing_docs)]
pub enum Body {
    Home(HomeBody),
    Plan(PlanBody),
    Parallel(ParallelBody),
    Actions(ActionsBody),
    Action(ActionBody),
    Tasks(TasksBody),
    Task(Box<TaskBody>),
    Targets(TargetsBody),
    Target(Box<TargetBody>),
    Organisations(OrganisationsBody),
    Organisation(OrganisationBody),
    Safeguards(SafeguardsBody),
    Safeguard(SafeguardBody),
    Records(RecordsBody),
    Year(YearBody),
    Record(Box<RecordBody>),
    Cases(CasesBody),
    Case(Box<CaseBody>),
    Glossary(GlossaryBody),
    Method(MethodBody),
    SiteMap(SiteMapBody),
    Search {},
    FreePage(FreePageBody),
    NotFound {},
}

/// What every page has.
#[derive(Debug, Serialize)]
pub struct Chrome {
    /// The kind of page.
    pub kind: &'static str,
    /// The language of the page.
    pub lang: LanguageView,
    /// The title, without the site's name.
    pub title: String,
    /// One or two sentences about the page.
    pub description: String,
    /// Its address.
    pub route: String,
    /// Its absolute address; none for the page of missing addresses.
    pub canonical: Option<String>,
    /// The same page in every language, this one included.
    pub alternates: Vec<Alternate>,
    /// The way from home to this page; the last is the page itself. Empty on home.
    pub breadcrumbs: Vec<Link>,
    /// The main menu.
    pub navigation: Vec<NavigationItem>,
    /// The menu at the foot of the page: what the site says about itself.
    pub about: Vec<Link>,
    /// The address of the page that explains states and figures.
    pub method: Option<String>,
    /// The address of the page where readers search, if the site has an index.
    pub search: Option<String>,
    /// What the page may load and run: its Content-Security-Policy.
    pub policy: &'static str,
    /// The address of the page as a QR code, for pages that people print and take along.
    pub qr: Option<QrView>,
    /// The names in the glossary that lead to this page, in small letters and without quotation marks, for a search that
    /// knows what is meant.
    pub terms: Vec<String>,
    /// What the page is, for machines: JSON-LD in the words of schema.org, safe to print in a `script` element.
    /// None for the page of missing addresses.
    pub structured_data: Option<String>,
    /// Whether drafts and records under embargo may be on the site: it is not for the public.
    pub preview: bool,
    /// The address of the feed in the page's language.
    pub feed: String,
    /// The site.
    pub site: SiteView,
    /// The plan.
    pub plan: PlanLine,
    /// The day the page speaks for, if what it shows depends on it.
    pub as_of: Option<DateText>,
    /// Whether the page is in another language than the one of record.
    pub translation: bool,
    /// The same page in the language of record, on pages in another.
    pub original: Option<Alternate>,
}

/// A language of a page.
#[derive(Debug, Serialize)]
pub struct LanguageView {
    /// Its code in content and addresses.
    pub code: String,
    /// Its BCP 47 tag.
    pub tag: String,
    /// Its own name for itself.
    pub name: String,
    /// `ltr` or `rtl`.
    pub direction: &'static str,
}

impl LanguageView {
    pub(super) fn new(language: &Language) -> Self {
        Self {
            code: language.code.clone(),
            tag: language.tag.clone(),
            name: language.name.clone(),
            direction: language.direction().as_str(),
        }
    }
}

/// The same page in some language.
#[derive(Clone, Debug, Serialize)]
pub struct Alternate {
    /// The BCP 47 tag of the language.
    pub tag: String,
    /// Its own name for itself.
    pub name: String,
    /// `ltr` or `rtl`.
    pub direction: &'static str,
    /// The root-relative address.
    pub href: String,
    /// The absolute address.
    pub absolute: Option<String>,
    /// Whether it is this page.
    pub current: bool,
    /// Whether it is the language of record.
    pub record: bool,
}

/// An entry of the main menu.
#[derive(Debug, Serialize)]
pub struct NavigationItem {
    /// Which entry it is.
    pub key: &'static str,
    /// Its words.
    pub text: String,
    /// Its address.
    pub href: String,
    /// Whether this page belongs to it.
    pub current: bool,
}

/// The site, as every page names it.
#[derive(Debug, Serialize)]
pub struct SiteView {
    /// Its name.
    pub name: String,
    /// Who publishes it.
    pub publisher: String,
    /// Whether it is a demonstration.
    pub demonstration: bool,
    /// The address of home.
    pub home: String,
}

/// The plan, as every page names it.
#[derive(Debug, Serialize)]
pub struct PlanLine {
    /// Its name.
    pub name: Text,
    /// Its number.
    pub number: Option<Text>,
    /// The address of the full text.
    pub href: Option<String>,
}

/// The title, description and trail of a page, which each kind of page makes for itself.
pub(super) struct Heading {
    pub(super) title: String,
    pub(super) description: String,
    /// The pages between home and this one.
    pub(super) trail: Vec<Link>,
    /// What this page is called at the end of the trail.
    pub(super) crumb: String,
}

impl Heading {
    /// The heading of a page right below home.
    pub(super) fn below_home(title: String, description: String) -> Self {
        Self { crumb: title.clone(), title, description, trail: Vec::new() }
    }
}

impl View {
    /// The view of a page.
    ///
    /// # Errors
    ///
    /// If the theme lacks interface words.
    pub fn make(scope: &Scope<'_>, kind: PageKind, lang: Lang) -> Result<Self, MissingWords> {
        let (heading, body) = match kind {
            PageKind::Home => HomeBody::make(scope, lang)?,
            PageKind::Plan => PlanBody::make(scope, lang)?,
            PageKind::Parallel => ParallelBody::make(scope, lang)?,
            PageKind::Actions => ActionsBody::make(scope, lang)?,
            PageKind::Action(action) => ActionBody::make(scope, action, lang)?,
            PageKind::Tasks => TasksBody::make(scope, lang)?,
            PageKind::Task(task) => TaskBody::make(scope, task, lang)?,
            PageKind::Targets => TargetsBody::make(scope, lang)?,
            PageKind::Target(target) => TargetBody::make(scope, target, lang)?,
            PageKind::Organisations => OrganisationsBody::make(scope, lang)?,
            PageKind::Organisation(organisation) => OrganisationBody::make(scope, organisation, lang)?,
            PageKind::Safeguards => SafeguardsBody::make(scope, lang)?,
            PageKind::Safeguard(safeguard) => SafeguardBody::make(scope, safeguard, lang)?,
            PageKind::Records => RecordsBody::make(scope, lang)?,
            PageKind::Year(year) => YearBody::make(scope, year, lang)?,
            PageKind::Record(record) => RecordBody::make(scope, record, lang)?,
            PageKind::Cases => CasesBody::make(scope, None, lang)?,
            PageKind::CaseGroup(group) => CasesBody::make(scope, Some(group), lang)?,
            PageKind::Case(case) => CaseBody::make(scope, case, lang)?,
            PageKind::Glossary => GlossaryBody::make(scope, lang)?,
            PageKind::Method => MethodBody::make(scope, lang)?,
            PageKind::SiteMap => SiteMapBody::make(scope, lang)?,
            PageKind::Search => {
                let title = scope.say(lang, "title-search", [])?;
                (Heading::below_home(title, scope.say(lang, "description-search", [])?), Body::Search {})
            }
            PageKind::FreePage(page) => FreePageBody::make(scope, page, lang),
            PageKind::NotFound => {
                let title = scope.say(lang, "title-not-found", [])?;
                (Heading::below_home(title, scope.say(lang, "description-not-found", [])?), Body::NotFound {})
            }
        };
        Ok(Self { page: chrome(scope, kind, lang, heading)?, body })
    }
}

fn chrome(scope: &Scope<'_>, kind: PageKind, lang: Lang, heading: Heading) -> Result<Chrome, MissingWords> {
    let language = scope.languages.get(lang);
    let plan = scope.snapshot.plan();
    let route = scope.route(kind, lang);
    let has_address = kind != PageKind::NotFound;
    let alternates: Vec<Alternate> = scope
        .languages
        .iter()
        .map(|(other, language)| {
            let route = scope.route(kind, other);
            Alternate {
                tag: language.tag.clone(),
                name: language.name.clone(),
                direction: language.direction().as_str(),
                href: route.to_string(),
                absolute: has_address.then(|| scope.absolute(&route)),
                current: other == lang,
                record: other.is_record(),
            }
        })
        .collect();
    let original = alternates.iter().find(|alternate| alternate.record && !lang.is_record()).cloned();
    let mut breadcrumbs = Vec::new();
    if kind != PageKind::Home {
        let home = scope.own(scope.say(lang, "nav-home", [])?);
        breadcrumbs.push(Link { text: home, href: scope.href(PageKind::Home, lang) });
        breadcrumbs.extend_from_slice(&heading.trail);
        breadcrumbs.push(Link { text: scope.own(heading.crumb.clone()), href: None });
    }
    let structured_data = (has_address && scope.asked.structured_data)
        .then(|| structured::structured_data(scope, kind, lang, &heading, &breadcrumbs));
    Ok(Chrome {
        kind: kind.name(),
        lang: LanguageView::new(language),
        title: heading.title,
        description: heading.description,
        canonical: has_address.then(|| scope.absolute(&route)),
        route: route.to_string(),
        alternates,
        breadcrumbs,
        navigation: navigation(scope, kind, lang)?,
        about: about_links(scope, lang)?,
        method: scope.href(PageKind::Method, lang),
        search: scope.href(PageKind::Search, lang),
        terms: super::glossary::names_of(scope, kind, lang),
        policy: policy(kind),
        qr: (scope.asked.qr && kind.is_taken_along()).then(|| QrView::new(&scope.absolute(&route))).flatten(),
        structured_data,
        preview: scope.snapshot.public == Public::Preview,
        feed: super::feed::feed_route(lang, scope.languages).to_string(),
        site: SiteView {
            name: scope.words(&scope.site.name, lang).to_owned(),
            publisher: scope.words(&scope.site.publisher, lang).to_owned(),
            demonstration: scope.site.demonstration,
            home: scope.href_of(PageKind::Home, lang),
        },
        plan: PlanLine {
            name: scope.text(&plan.name, lang),
            number: plan.number.as_ref().map(|number| scope.text(number, lang)),
            href: scope.href(PageKind::Plan, lang),
        },
        as_of: kind.is_dated().then(|| scope.date(Date::Day(scope.snapshot.as_of), lang)),
        translation: !lang.is_record(),
        original,
    })
}

fn navigation(scope: &Scope<'_>, kind: PageKind, lang: Lang) -> Result<Vec<NavigationItem>, MissingWords> {
    let entries = [
        ("plan", "nav-plan", PageKind::Plan),
        ("tasks", "nav-tasks", PageKind::Tasks),
        ("targets", "nav-targets", PageKind::Targets),
        ("records", "nav-records", PageKind::Records),
        ("cases", "nav-cases", PageKind::Cases),
        ("organisations", "nav-organisations", PageKind::Organisations),
        ("safeguards", "nav-safeguards", PageKind::Safeguards),
    ];
    let mut items = Vec::with_capacity(entries.len());
    for (key, words, page) in entries {
        if let Some(href) = scope.href(page, lang) {
            items.push(NavigationItem { key, text: scope.say(lang, words, [])?, href, current: kind.section() == key });
        }
    }
    Ok(items)
}

/// The pages on which the site tells of itself, in the order of the menu.
fn about_kinds(scope: &Scope<'_>) -> Vec<(PageKind, &'static str)> {
    let free = scope.snapshot.outline.pages.handles().map(|page| (PageKind::FreePage(page), ""));
    let made = [
        (PageKind::Method, "title-method"),
        (PageKind::Glossary, "title-glossary"),
        (PageKind::SiteMap, "title-site-map"),
    ];
    free.chain(made).filter(|(kind, _)| scope.has(*kind)).collect()
}

/// Links to the pages on which the site tells of itself.
pub(super) fn about_links(scope: &Scope<'_>, lang: Lang) -> Result<Vec<Link>, MissingWords> {
    let mut links = Vec::new();
    for (kind, words) in about_kinds(scope) {
        let text = match kind {
            PageKind::FreePage(page) => scope.text(&scope.snapshot.outline.pages[page].title, lang),
            _ => scope.own(scope.say(lang, words, [])?),
        };
        links.push(Link { text, href: scope.href(kind, lang) });
    }
    Ok(links)
}
