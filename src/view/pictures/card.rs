//! The cards of pages.

use serde::Serialize;

use super::statement;
use crate::config::CardType;
use crate::date::Date;
use crate::described::{Described, derive};
use crate::id::{CaseKind, Handle, TargetKind, TaskKind};
use crate::lang::Lang;
use crate::page::{DrawingFormat, DrawingOf, PageKind, drawing_route};
use crate::view::drawing::accent::Accent;
use crate::view::drawing::card::{self, Card, Statement};
use crate::view::scope::{MissingWords, Scope};
use crate::view::summary::answer::Answer;
use crate::view::summary::case::CaseSummary;
use crate::view::summary::fact::FactView;
use crate::view::summary::target::TargetSummary;

/// The card of a page, as the page names it.
#[derive(Debug, Described!, Serialize)]
pub struct CardLink {
    /// Its absolute address, as those ask for it who follow no page.
    pub href: String,
    /// Its width in pixels.
    pub width: u32,
    /// Its height in pixels.
    pub height: u32,
    /// What it says.
    pub alt: String,
}

impl CardLink {
    /// The card of a page; `None` if it has none.
    pub(crate) fn new(scope: &Scope<'_>, page: PageKind, lang: Lang) -> Result<Option<Self>, MissingWords> {
        let of = DrawingOf::Card(page);
        if !scope.publishes_drawing(of) {
            return Ok(None);
        }
        let route = drawing_route(of, DrawingFormat::Png, lang, scope.languages, &scope.snapshot);
        let alt = of_page(scope, page, lang)?.text(&scope.fonts_for(lang));
        Ok(Some(Self { href: scope.absolute(&route), width: card::WIDTH, height: card::HEIGHT, alt }))
    }
}

/// Which setting decides whether a page has a card; `None` if it never has one.
pub(super) fn type_of(page: PageKind) -> Option<CardType> {
    match page {
        PageKind::Home => Some(CardType::Home),
        PageKind::Target(_) => Some(CardType::Targets),
        PageKind::Case(_) => Some(CardType::Cases),
        PageKind::Task(_) => Some(CardType::Tasks),
        _ => None,
    }
}

/// The card of a page in a language.
pub(super) fn of_page(scope: &Scope<'_>, page: PageKind, lang: Lang) -> Result<Card, MissingWords> {
    let (title, statement) = match page {
        PageKind::Target(target) => of_target(scope, target, lang)?,
        PageKind::Case(case) => of_case(scope, case, lang)?,
        PageKind::Task(task) => of_task(scope, task, lang)?,
        _ => of_plan(scope, lang)?,
    };
    let day = scope.date(Date::Day(scope.snapshot.as_of), lang).text;
    let mut foot = scope.reservations(lang)?;
    foot.push(scope.say(lang, "card-as-of", [("date", day.into())])?);
    Ok(Card {
        tag: scope.languages.get(lang).tag.clone(),
        mirrored: scope.is_mirrored(lang),
        drawn_with: scope.drawn_with(),
        accent: Accent::of(scope.drawn.settings),
        site: scope.words(&scope.site.name, lang).to_owned(),
        title,
        statement,
        foot,
    })
}

fn of_plan(scope: &Scope<'_>, lang: Lang) -> Result<(String, Statement), MissingWords> {
    let lines = Answer::new(scope, lang)?.sentences().map(|sentence| sentence.text().trim().to_owned()).collect();
    let name = scope.words(&scope.snapshot.plan().name, lang).to_owned();
    Ok((name, Statement { lines, ..Statement::default() }))
}

fn of_target(scope: &Scope<'_>, target: Handle<TargetKind>, lang: Lang) -> Result<(String, Statement), MissingWords> {
    let summary = TargetSummary::new(scope, target, lang);
    let mut lines = vec![statement::goal(scope, &summary, lang)?];
    let mut figure = None;
    if let Some(headline) = &summary.headline {
        let inserts = [("unit", headline.unit.text.as_str().into()), ("date", headline.date.text.as_str().into())];
        figure = Some((headline.amount.clone().unwrap_or_default(), scope.say(lang, "card-unit", inserts)?));
        // What the source doubts of the number stands right below it.
        let doubts = statement::doubts(scope, headline, lang)?;
        if !doubts.is_empty() {
            lines.insert(0, doubts.join(" · "));
        }
    }
    let rest = statement::standing(scope, target, &summary, lang)?;
    if !rest.is_empty() {
        lines.push(rest.join(" · "));
    }
    let number = summary.number.as_ref().map(|number| format!("{number} ")).unwrap_or_default();
    Ok((format!("{number}{}", summary.name.text), Statement { figure, bullet: summary.bullet, lines }))
}

fn of_case(scope: &Scope<'_>, case: Handle<CaseKind>, lang: Lang) -> Result<(String, Statement), MissingWords> {
    let summary = CaseSummary::new(scope, case, lang);
    let places: Vec<&str> = summary.places.iter().map(|place| place.text.text.as_str()).collect();
    let mut limits = vec![summary.date.text.clone()];
    limits.push(places.join(&scope.say(lang, "list-comma", [])?));
    if !summary.confirmed {
        limits.push(scope.say(lang, "record-unconfirmed", [])?);
    }
    if let Some(by) = summary.disputed {
        limits.push(scope.say(lang, "record-disputed", [("by", by.into())])?);
    }
    limits.retain(|words| !words.is_empty());
    let mut lines = vec![summary.summary.text, limits.join(" · ")];
    let figure = summary.fact.as_ref().map(|fact| of_fact(scope, fact, summary.confirmed, lang)).transpose()?;
    let figure = figure.map(|(figure, what)| {
        lines.insert(0, what);
        figure
    });
    Ok((summary.title.text, Statement { figure, lines, ..Statement::default() }))
}

/// The number of a fact with its unit, and what it says; with that, all that limits it.
fn of_fact(
    scope: &Scope<'_>,
    fact: &FactView,
    is_confirmed: bool,
    lang: Lang,
) -> Result<((String, String), String), MissingWords> {
    let mut number = fact.number.clone();
    if fact.precision != "exact" {
        let precision = scope.say(lang, &format!("fact-precision-{}", fact.precision), [])?;
        number = scope.say(lang, "card-number", [("precision", precision.into()), ("number", number.into())])?;
    }
    let unit = format!("{}{}", fact.scale, fact.unit.as_ref().map_or("", |unit| &unit.text)).trim().to_owned();
    let mut said = vec![fact.what.text.clone()];
    if fact.state != "done" {
        said.push(scope.say(lang, &format!("fact-state-{}", fact.state), [])?);
    }
    if is_confirmed && !fact.confirmed {
        said.push(scope.say(lang, "record-unconfirmed", [])?);
    }
    Ok(((number, unit), said.join(" · ")))
}

/// A task, without a word on how it stands: a card is seen long after it was fetched.
fn of_task(scope: &Scope<'_>, task: Handle<TaskKind>, lang: Lang) -> Result<(String, Statement), MissingWords> {
    let row = &scope.snapshot.outline.tasks[task];
    let name = scope.words(&row.name, lang);
    let number = scope.printed(scope.snapshot.outline.number(task), lang);
    let leads: Vec<String> = scope.organisations(&row.leads, lang).into_iter().map(|lead| lead.text.text).collect();
    let mut lines: Vec<String> = row.summary.iter().map(|summary| scope.words(summary, lang).to_owned()).collect();
    if !leads.is_empty() {
        let separator = scope.say(lang, "list-comma", [])?;
        lines.push(scope.say(
            lang,
            "card-leads",
            [("leads", leads.join(&separator).into()), ("count", leads.len().into())],
        )?);
    }
    Ok((format!("{number} {name}"), Statement { lines, ..Statement::default() }))
}
