//! What every page has around its body.

use std::collections::BTreeMap;

use serde::Serialize;

use super::menu::{NavigationItem, navigation};
use super::policy::policy;
use super::report::report_address;
use super::settings::{SettingView, style};
use super::structured::structured_data;
use super::terms::terms;
use super::themes::{ThemeLink, theme_links};
use crate::date::Date;
use crate::described::{Described, derive};
use crate::lang::Lang;
use crate::page::{FeedOf, Icon, PageKind, feed_route, menu};
use crate::view::citation::Citation;
use crate::view::drawing::qr::QrView;
use crate::view::embed::EmbedView;
use crate::view::heading::Heading;
use crate::view::language::LanguageView;
use crate::view::link::Link;
use crate::view::pictures::CardLink;
use crate::view::scope::{MissingWords, Scope};
use crate::view::text::{DateText, Text};

/// What every page has.
#[derive(Debug, Described!, Serialize)]
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
    /// Its absolute address, for an embed that of the page whose gist it shows; none for the not-found page.
    pub canonical: Option<String>,
    /// The same page in every language, this one included.
    pub alternates: Vec<Alternate>,
    /// The same page in every theme of the site, this one included, or home where a theme has no such page; nothing in a site of one theme.
    pub themes: Vec<ThemeLink>,
    /// The way from home to this page; the last is the page itself. Empty on home.
    pub breadcrumbs: Vec<Link>,
    /// The main menu.
    pub navigation: Vec<NavigationItem>,
    /// The menu at the foot of the page: what the site says about itself.
    pub about: Vec<Link>,
    /// The address of the list of evaluations, if the site has evaluations and the main menu does not lead there.
    pub evaluations: Option<String>,
    /// The address of the page that explains states and figures.
    pub method: Option<String>,
    /// The address of the site map.
    pub site_map: Option<String>,
    /// The address of the page where readers search, if the site has an index.
    pub search: Option<String>,
    /// Where readers report errors on the page, if the site says so: an address of the web, or one of mail with the title of the page as
    /// the subject and its address as the text.
    pub report_errors: Option<String>,
    /// How the page is cited, by standard: that of a record, a task, a target, what an evaluation says, the plan or the data.
    pub citations: Vec<Citation>,
    /// What other sites can show of the page.
    pub embed: Option<EmbedView>,
    /// The picture that networks and messengers show beside a link to the page, if it has one.
    pub card: Option<CardLink>,
    /// What the page may load and run: its Content-Security-Policy.
    pub policy: &'static str,
    /// The address of the page as a QR code, for pages that people print and take along.
    pub qr: Option<QrView>,
    /// The names in the glossary that lead to this page, and that of the target it is about, in small letters and without quotation marks, for a search that
    /// knows what is meant.
    pub terms: Vec<String>,
    /// What the page is, for machines: JSON-LD in the words of schema.org, safe to print in a `script` element.
    /// None for the not-found page and for embeds.
    pub structured_data: Option<String>,
    /// Whether drafts and records under embargo may be on the site: it is not for the public.
    pub preview: bool,
    /// Whether search engines may list the page: neither in a demonstration nor in a preview, no embed, and not that of what was withdrawn.
    pub indexable: bool,
    /// The address of the feed of all records in the page's language.
    pub feed: String,
    /// The address of the feed of the thing that the page is about, if it has one.
    pub own_feed: Option<String>,
    /// The address of the page that explains how to follow what is new.
    pub feeds: Option<String>,
    /// The site.
    pub site: SiteView,
    /// The plan.
    pub plan: PlanLine,
    /// What the theme lets its sites set, by name: `gongkai theme fields settings` lists it. None is what neither the theme nor the site says.
    pub settings: BTreeMap<String, Option<SettingView>>,
    /// The address of the style sheet with the colours and fonts that the site sets itself, to stand behind the theme's own; none if it sets none.
    pub settings_style: Option<String>,
    /// The day the page speaks for, if what it shows depends on it.
    pub as_of: Option<DateText>,
    /// Whether the page is in a language that is not official.
    pub translation: bool,
    /// The same page in the language of record, on translations.
    pub original: Option<Alternate>,
}

/// The same page in some language.
#[derive(Clone, Debug, Described!, Serialize)]
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
    /// Whether it is the language of record, which stands at the root.
    pub record: bool,
    /// Whether it is official, and no translation.
    pub official: bool,
    /// Whether what the page is about has words in the language.
    pub translated: bool,
}

/// The site, as every page names it.
#[derive(Debug, Described!, Serialize)]
pub struct SiteView {
    /// Its name.
    pub name: String,
    /// Who publishes it.
    pub publisher: String,
    /// Whether it is a demonstration.
    pub demonstration: bool,
    /// The address of home.
    pub home: String,
    /// The address of the theme's mark, if it has one.
    pub mark: Option<String>,
    /// The address of the mark as phones put it on their screens.
    pub touch_icon: Option<String>,
}

/// The plan, as every page names it.
#[derive(Debug, Described!, Serialize)]
pub struct PlanLine {
    /// Its name.
    pub name: Text,
    /// Its number.
    pub number: Option<Text>,
    /// The address of the full text.
    pub href: Option<String>,
}

/// What a page of this heading has around its body.
pub(super) fn chrome(scope: &Scope<'_>, kind: PageKind, lang: Lang, heading: Heading) -> Result<Chrome, MissingWords> {
    let language = scope.languages.get(lang);
    let plan = scope.snapshot.plan();
    let route = scope.route(kind, lang);
    let has_address = kind != PageKind::NotFound;
    // An embed has nothing around it: what is there stands on the page whose gist it shows.
    let is_framed = kind.embedded().is_none();
    let alternates: Vec<Alternate> = scope
        .languages
        .iter()
        .map(|(other, language)| {
            let route = scope.route(kind, other);
            Alternate {
                tag: language.tag.clone(),
                name: language.name.clone(),
                direction: language.direction.as_str(),
                href: route.to_string(),
                absolute: has_address.then(|| scope.absolute(&route)),
                current: other == lang,
                record: other.is_record(),
                official: language.official,
                translated: scope.is_translated(kind, other),
            }
        })
        .collect();
    let translation = !language.official;
    let original = alternates.iter().find(|alternate| alternate.record && translation).cloned();
    let mut breadcrumbs = Vec::new();
    if kind != PageKind::Home && is_framed {
        let home = scope.own(scope.say(lang, "nav-home", [])?);
        breadcrumbs.push(Link { text: home, href: scope.href(PageKind::Home, lang) });
        breadcrumbs.extend_from_slice(&heading.trail);
        breadcrumbs.push(Link { text: heading.crumb.clone(), href: None });
    }
    let machine_words = (has_address && is_framed && scope.asked.structured_data)
        .then(|| structured_data(scope, kind, lang, &heading, &breadcrumbs));
    let citations = if scope.asked.citations { Citation::all(scope, kind, &heading, lang)? } else { Vec::new() };
    // Neither a frame nor a page that repeats the words of record is a page of its own.
    let page = kind.embedded().unwrap_or(kind);
    let own = if scope.is_translated(page, lang) { lang } else { Lang::RECORD };
    let canonical = has_address.then(|| scope.absolute(&scope.route(page, own)));
    let embed = EmbedView::new(scope, kind, &heading.title, lang);
    let contact = scope.site.report_errors.as_ref();
    Ok(Chrome {
        kind: kind.name(),
        lang: LanguageView::new(language),
        report_errors: contact.map(|contact| report_address(&contact.value, &heading.title, canonical.as_deref())),
        title: heading.title,
        description: heading.description,
        canonical,
        route: route.to_string(),
        alternates,
        themes: theme_links(scope, kind, lang),
        breadcrumbs,
        navigation: if is_framed { navigation(scope, kind, lang)? } else { Vec::new() },
        about: if is_framed { scope.about_links(lang)? } else { Vec::new() },
        evaluations: scope
            .href(PageKind::Evaluations, lang)
            .filter(|_| is_framed && menu::main(&scope.snapshot).all(|list| list != PageKind::Evaluations)),
        method: scope.href(PageKind::Method, lang),
        site_map: scope.href(PageKind::SiteMap, lang),
        search: scope.href(PageKind::Search, lang),
        terms: terms(scope, kind, lang),
        citations,
        embed,
        card: if scope.asked.card { CardLink::new(scope, kind, lang)? } else { None },
        policy: policy(kind),
        qr: (scope.asked.qr && kind.is_printed()).then(|| QrView::new(&scope.absolute(&route))).flatten(),
        structured_data: machine_words,
        preview: scope.snapshot.public.is_preview(),
        indexable: scope.is_indexable() && is_framed && !kind.is_withdrawn(),
        feed: feed_route(FeedOf::All, lang, scope.languages, &scope.snapshot).to_string(),
        own_feed: FeedOf::thing_of(kind).and_then(|of| scope.feed(of, lang)),
        feeds: scope.href(PageKind::Feeds, lang),
        site: SiteView {
            name: scope.words(&scope.site.name, lang).to_owned(),
            publisher: scope.words(&scope.site.publisher, lang).to_owned(),
            demonstration: scope.site.demonstration,
            home: scope.href_of(PageKind::Home, lang),
            mark: scope.mark.map(|mark| mark.route.to_string()),
            touch_icon: scope.mark.map(|_| Icon::Touch.route().to_string()),
        },
        plan: PlanLine {
            name: scope.text(&plan.name, lang),
            number: plan.number.as_ref().map(|number| scope.text(number, lang)),
            href: scope.href(PageKind::Plan, lang),
        },
        settings: SettingView::all(scope, lang),
        settings_style: style(scope),
        as_of: kind.is_dated().then(|| scope.date(Date::Day(scope.snapshot.as_of), lang)),
        translation,
        original,
    })
}
