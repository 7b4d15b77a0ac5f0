//! What is cited.

use crate::date::Day;
use crate::lang::{Lang, is_chinese};
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
    /// Whether it is in Chinese, which has marks of its own and no italics.
    pub is_chinese: bool,
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
}

impl Work {
    /// A page of the site, by the publisher of the site. A demonstration has none who answers for it: it goes by its name.
    pub(super) fn page(
        scope: &Scope<'_>,
        kind: PageKind,
        medium: Medium,
        heading: &Heading,
        lang: Lang,
    ) -> Result<Self, MissingWords> {
        // Out of its site, the name of a figure says not what it is, nor "Data" whose.
        let title = match kind {
            PageKind::Target(_) => scope.say(lang, "cite-target", [("title", heading.title.as_str().into())])?,
            PageKind::Data => {
                scope.say(lang, "cite-data", [("plan", scope.words(&scope.snapshot.plan().name, lang).into())])?
            }
            _ => heading.title.clone(),
        };
        let work = Self::new(scope, kind, (medium, title), lang)?;
        let author = if scope.site.demonstration {
            work.site.clone()
        } else {
            scope.words(&scope.site.publisher, lang).to_owned()
        };
        Ok(Self { authors: vec![author], ..work })
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
        let work = Self::new(scope, PageKind::Plan, (Medium::Page, title), lang)?;
        let number = plan.number.as_ref().map(|number| scope.words(number, lang).to_owned());
        Ok(Self { authors: authors.collect(), number, date: plan.published, ..work })
    }

    fn new(
        scope: &Scope<'_>,
        kind: PageKind,
        (medium, title): (Medium, String),
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
            authors: Vec::new(),
            is_chinese: is_chinese(&scope.languages.get(lang).tag),
            others: scope.say(lang, "cite-others", [])?,
            title,
            number: None,
            medium,
            site,
            date: scope.snapshot.as_of,
            key: key(scope.address.as_str(), route.as_str()),
            address: scope.absolute(&route),
        })
    }

    /// The name of the site, unless its publisher goes by it: nobody is named twice.
    pub(super) fn other_site(&self) -> Option<&str> {
        (self.authors != [self.site.as_str()]).then_some(self.site.as_str())
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
fn key(site: &str, route: &str) -> String {
    let is_plain = |character: char| character.is_ascii_alphanumeric() || matches!(character, '.' | '-');
    let site = site.split_once("://").map_or(site, |(_, address)| address);
    let steps = site.split('/').chain(route.split('/')).filter(|step| !step.is_empty());
    steps
        .map(|step| step.chars().filter(|character| is_plain(*character)).collect::<String>())
        .collect::<Vec<_>>()
        .join("-")
}
