//! What stands for an address that does not exist.

use serde::Serialize;

use crate::described::{Described, derive};
use crate::lang::Lang;
use crate::page::PageKind;
use crate::view::heading::Heading;
use crate::view::language::LanguageView;
use crate::view::scope::{MissingWords, Scope};

/// The page for an address that does not exist. A host may know one for all languages, so each has the words of all.
#[derive(Debug, Described!, Serialize)]
pub struct NotFoundBody {
    /// The same in the other languages.
    pub others: Vec<OtherWords>,
}

/// What the page says, in another language.
#[derive(Debug, Described!, Serialize)]
pub struct OtherWords {
    /// The language.
    pub lang: LanguageView,
    /// The heading.
    pub title: String,
    /// What to do.
    pub lede: String,
    /// The words of the link to home.
    pub home: String,
    /// The address of home.
    pub href: String,
    /// The field for a search, if the site has an index.
    pub search: Option<SearchWords>,
}

/// A field for a search, in another language.
#[derive(Debug, Described!, Serialize)]
pub struct SearchWords {
    /// The address of the page where readers search.
    pub href: String,
    /// What the field is for.
    pub label: String,
    /// The words of its button.
    pub button: String,
}

impl NotFoundBody {
    pub(super) fn make(scope: &Scope<'_>, lang: Lang) -> Result<(Heading, Self), MissingWords> {
        let others = scope.languages.iter().filter(|(other, _)| *other != lang);
        let others = others.map(|(other, language)| {
            let search = SearchWords::new(scope, other)?;
            Ok(OtherWords {
                lang: LanguageView::new(language),
                title: scope.title(PageKind::NotFound, other)?,
                lede: scope.say(
                    other,
                    "not-found-lede",
                    [("search", if search.is_some() { "yes" } else { "no" }.into())],
                )?,
                home: scope.say(other, "not-found-home", [])?,
                href: scope.href_of(PageKind::Home, other),
                search,
            })
        });
        let others = others.collect::<Result<_, _>>()?;
        Ok((scope.heading(PageKind::NotFound, lang)?, Self { others }))
    }
}

impl SearchWords {
    fn new(scope: &Scope<'_>, lang: Lang) -> Result<Option<Self>, MissingWords> {
        let Some(href) = scope.href(PageKind::Search, lang) else { return Ok(None) };
        let (label, button) = (scope.say(lang, "search-label", [])?, scope.say(lang, "search-button", [])?);
        Ok(Some(Self { href, label, button }))
    }
}
