//! The full official text as a document.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::date::Date;
use crate::described::{Described, derive};
use crate::lang::Lang;
use crate::model::{Piece, Subject};
use crate::page::PageKind;
use crate::schema::Style;
use crate::view::heading::Heading;
use crate::view::official::Part;
use crate::view::scope::{MissingWords, Scope};
use crate::view::summary::attachment::AttachmentView;
use crate::view::text::{DateText, Text};

/// The full official text.
#[derive(Debug, Described!, Serialize)]
pub struct PlanBody {
    /// The plan's name, without its years.
    pub name: Text,
    /// The full title of the notice.
    pub notice: Option<Text>,
    /// The document number.
    pub number: Option<Text>,
    /// When it was published.
    pub published: DateText,
    /// When it was signed.
    pub signed: Option<DateText>,
    /// Whether it was published before the day that it bears.
    pub published_early: bool,
    /// Its term in figures.
    pub term: String,
    /// The names that signed.
    pub issuers: Vec<Issuer>,
    /// How many bodies these names are of: one can sign by two.
    pub bodies: usize,
    /// The documents that belong to it.
    pub documents: Vec<AttachmentView>,
    /// The headings, with the anchors of their paragraphs.
    pub contents: Vec<ContentsEntry>,
    /// The paragraphs.
    pub paragraphs: Vec<Paragraph>,
    /// The address of the text in all languages side by side.
    pub parallel: Option<String>,
}

/// A name that signed.
#[derive(Debug, Described!, Serialize)]
pub struct Issuer {
    /// The name.
    pub name: Text,
    /// The address of the organisation it names.
    pub href: Option<String>,
    /// The short name of that organisation.
    pub organisation: Text,
}

/// An entry of the contents.
#[derive(Debug, Described!, Serialize)]
pub struct ContentsEntry {
    /// The heading.
    pub text: Text,
    /// The anchor of its paragraph.
    pub href: String,
    /// How deep it stands, from 1.
    pub level: usize,
}

/// A paragraph of the official text.
#[derive(Debug, Described!, Serialize)]
pub struct Paragraph {
    /// Its number.
    pub number: u32,
    /// Its anchor, without `#`.
    pub anchor: String,
    /// What kind of paragraph it is: `paragraph`, `number`, `salutation`, `signature`, `date`, `note`, `title`, `heading`, `subheading`,
    /// `principle`, `action`, `task`, `safeguard`.
    pub style: &'static str,
    /// Its parts; printed without space between them they are the paragraph, verbatim.
    pub parts: Vec<Part>,
    /// The address of the page about it.
    pub href: Option<String>,
    /// How many records there are about it, if it is a safeguard.
    pub records: usize,
    /// The BCP 47 tag of its language, if the page is in another.
    pub lang: Option<String>,
    /// The direction of its script, if the page is in another language: `ltr` or `rtl`.
    pub dir: Option<&'static str>,
    /// Whether it is a translation of an original that has changed since.
    pub stale: bool,
}

impl PlanBody {
    pub(super) fn make(scope: &Scope<'_>, lang: Lang) -> Result<(Heading, Self), MissingWords> {
        let outline = scope.snapshot.outline;
        let plan = &outline.plan;
        let title = scope.title(PageKind::Plan, lang)?;
        let name = scope.words(&plan.name, lang);
        let text = if scope.languages.is_official(lang) { "official" } else { "translation" };
        let description = scope.say(lang, "description-plan", [("name", name.into()), ("text", text.into())])?;
        let body = Self {
            name: scope.text(&plan.name, lang),
            notice: plan.notice.as_ref().map(|notice| scope.text(notice, lang)),
            number: plan.number.as_ref().map(|number| scope.text(number, lang)),
            published: scope.date(Date::Day(plan.published), lang),
            signed: plan.signed.map(|day| scope.date(Date::Day(day), lang)),
            published_early: plan.signed.is_some_and(|signed| plan.published < signed),
            term: scope.term(lang),
            issuers: plan
                .issuers
                .iter()
                .map(|issuer| Issuer {
                    name: scope.text(&issuer.name, lang),
                    href: scope.href(PageKind::Organisation(issuer.organisation), lang),
                    organisation: scope.text(&outline.organisations[issuer.organisation].short, lang),
                })
                .collect(),
            bodies: plan.issuers.iter().map(|issuer| issuer.organisation).collect::<BTreeSet<_>>().len(),
            documents: AttachmentView::all(scope, &plan.documents, lang),
            contents: contents(scope, lang),
            paragraphs: plan.paragraphs.iter().map(|row| paragraph(scope, row, lang)).collect(),
            parallel: scope.href(PageKind::Parallel, lang),
        };
        Ok((Heading::below_home(title, description), body))
    }
}

/// The headings of the full text.
pub(super) fn contents(scope: &Scope<'_>, lang: Lang) -> Vec<ContentsEntry> {
    scope.snapshot.plan().paragraphs.iter().filter_map(|paragraph| contents_entry(scope, paragraph, lang)).collect()
}

fn contents_entry(scope: &Scope<'_>, paragraph: &crate::model::Paragraph, lang: Lang) -> Option<ContentsEntry> {
    let level = match (paragraph.style, paragraph.piece) {
        (_, Some(Piece::Action(action))) => 1 + scope.snapshot.outline.lineage(action).count(),
        (Style::Title | Style::Heading, _) => 1,
        (Style::Subheading, _) => 2,
        _ => return None,
    };
    let shown = scope.official(&paragraph.parts, None, lang);
    let text = heading(&shown.parts).iter().map(|part| part.text.as_str()).collect();
    Some(ContentsEntry {
        text: Text { text, lang: shown.lang, dir: shown.dir, stale: false },
        href: format!("#p{}", paragraph.number),
        level,
    })
}

/// The parts of a heading without the text that may follow it in the same paragraph, and without what stands before that.
fn heading(parts: &[Part]) -> &[Part] {
    match parts.iter().position(|part| part.role == Some("text")) {
        Some(text) if text > 0 && parts[text - 1].role.is_none() => &parts[..text - 1],
        Some(text) => &parts[..text],
        None => parts,
    }
}

fn paragraph(scope: &Scope<'_>, paragraph: &crate::model::Paragraph, lang: Lang) -> Paragraph {
    let shown = scope.official(&paragraph.parts, None, lang);
    let page = match paragraph.piece {
        Some(Piece::Action(action)) => Some(PageKind::Action(action)),
        Some(Piece::Task(task)) => Some(PageKind::Task(task)),
        Some(Piece::Safeguard(safeguard)) => Some(PageKind::Safeguard(safeguard)),
        Some(Piece::Principle(_) | Piece::ActionText(_)) | None => None,
    };
    let records = match paragraph.piece {
        Some(Piece::Safeguard(safeguard)) => scope.snapshot.records_about(Subject::Safeguard(safeguard)).len(),
        _ => 0,
    };
    Paragraph {
        records,
        number: paragraph.number,
        anchor: format!("p{}", paragraph.number),
        style: paragraph.style.name(),
        parts: paragraph.parts.shown(lang).value.iter().map(Part::new).collect(),
        href: page.and_then(|page| scope.href(page, lang)),
        lang: shown.lang,
        dir: shown.dir,
        stale: shown.stale,
    }
}
