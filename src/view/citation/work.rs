//! What is cited.

use crate::date::Day;
use crate::lang::Lang;
use crate::page::PageKind;
use crate::view::heading::Heading;
use crate::view::scope::{MissingWords, Scope};

/// The months, as entries in English spell them.
const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// What is cited, as all standards want to know it.
#[derive(Debug)]
pub(super) struct Work {
    /// Who answers for its words, in their order.
    pub authors: Vec<String>,
    /// What stands in place of the authors after the third.
    pub others: String,
    /// What it is called.
    pub title: String,
    /// The number of a document.
    pub number: Option<String>,
    /// What it is.
    pub medium: Medium,
    /// The site on which it is read.
    pub site: String,
    /// The day for which it speaks, of a document that of its publication.
    pub date: Day,
    /// Its absolute address.
    pub address: String,
    /// A name for it in ASCII that no other page has, and that changes with its address alone.
    pub key: String,
}

/// What a work is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Medium {
    /// A page of the site.
    Page,
    /// A set of data.
    DataSet,
    /// An official document, which the site shows.
    Document,
}

impl Work {
    /// A page of the site, by the publisher of the site.
    pub(super) fn page(
        scope: &Scope<'_>,
        kind: PageKind,
        medium: Medium,
        heading: &Heading,
        lang: Lang,
    ) -> Result<Self, MissingWords> {
        let authors = vec![scope.words(&scope.site.publisher, lang).to_owned()];
        Self::new(scope, kind, (medium, authors, heading.title.clone()), lang)
    }

    /// The plan: a document by those who issued it, which the site only shows.
    pub(super) fn plan(scope: &Scope<'_>, lang: Lang) -> Result<Self, MissingWords> {
        let plan = scope.snapshot.plan();
        let authors = plan.issuers.iter().map(|issuer| scope.words(&issuer.name, lang).to_owned());
        let title = scope.words(plan.notice.as_ref().unwrap_or(&plan.name), lang);
        // Nobody shall take a translation for the words of those who issued it.
        let title = if scope.languages.is_official(lang) {
            title.to_owned()
        } else {
            scope.say(lang, "cite-translation", [("title", title.into())])?
        };
        let work = Self::new(scope, PageKind::Plan, (Medium::Document, authors.collect(), title), lang)?;
        let number = plan.number.as_ref().map(|number| scope.words(number, lang).to_owned());
        Ok(Self { number, date: plan.published, ..work })
    }

    fn new(
        scope: &Scope<'_>,
        kind: PageKind,
        (medium, authors, title): (Medium, Vec<String>, String),
        lang: Lang,
    ) -> Result<Self, MissingWords> {
        let site = scope.words(&scope.site.name, lang);
        let site = if scope.site.demonstration {
            scope.say(lang, "cite-demonstration", [("site", site.into())])?
        } else {
            site.to_owned()
        };
        let route = scope.route(kind, lang);
        Ok(Self {
            authors,
            others: scope.say(lang, "cite-others", [])?,
            title,
            number: None,
            medium,
            site,
            date: scope.snapshot.as_of,
            key: key(scope.address.host(), route.as_str()),
            address: scope.absolute(&route),
        })
    }

    /// The English name of the month of its date.
    pub(super) fn month(&self) -> &'static str {
        // A month is a number from 1 to 12.
        MONTHS[usize::from(self.date.month().unsigned_abs()) - 1]
    }
}

/// An element with the full stop that ends it; one that has its own gets no second.
pub(super) fn ended(element: &str) -> String {
    if element.ends_with('.') { format!("{element} ") } else { format!("{element}. ") }
}

/// The host and the steps of the address, with nothing in them that has a meaning in a list of references.
fn key(host: &str, route: &str) -> String {
    let is_plain = |character: char| character.is_ascii_alphanumeric() || matches!(character, '.' | '-');
    let plain: String = host.chars().filter(|character| is_plain(*character)).collect();
    let steps = route.split('/').filter(|step| !step.is_empty());
    steps.fold(plain, |key, step| format!("{key}-{step}"))
}
