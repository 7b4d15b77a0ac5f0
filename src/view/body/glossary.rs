//! The glossary: what words mean, and how they are translated.

use serde::Serialize;

use crate::described::{Described, derive};
use crate::lang::Lang;
use crate::model::Term;
use crate::page::PageKind;
use crate::schema::TermKind;
use crate::view::heading::Heading;
use crate::view::link::Link;
use crate::view::scope::{MissingWords, Scope};
use crate::view::text::Text;

/// The glossary.
#[derive(Debug, Described!, Serialize)]
pub struct GlossaryBody {
    /// The terms by the kind of thing they name; kinds without terms are left out.
    pub groups: Vec<TermGroup>,
    /// How many terms there are.
    pub total: usize,
}

/// The terms of one kind, in the order of the content.
#[derive(Debug, Described!, Serialize)]
pub struct TermGroup {
    /// The kind: `body`, `place`, `programme`, `event`, `policy`.
    pub kind: &'static str,
    /// The terms.
    pub terms: Vec<TermView>,
}

/// A term.
#[derive(Debug, Described!, Serialize)]
pub struct TermView {
    /// Its id; its anchor on the page is `term-` and the id.
    pub id: String,
    /// The term in the page's language.
    pub term: Text,
    /// The term in the other languages of the site.
    pub translations: Vec<Text>,
    /// Other words for it in the page's language.
    pub forms: Vec<String>,
    /// What it means.
    pub definition: Option<Text>,
    /// The page that tells more, by its own name.
    pub about: Option<Link>,
    /// Whether that page is one of what was withdrawn.
    pub about_withdrawn: bool,
}

impl GlossaryBody {
    pub(super) fn make(scope: &Scope<'_>, lang: Lang) -> Result<(Heading, Self), MissingWords> {
        let glossary = &scope.snapshot.outline.glossary;
        let groups = TermKind::ALL.iter().map(|kind| TermGroup {
            kind: kind.name(),
            terms: glossary
                .iter()
                .filter(|(_, term)| term.kind == *kind)
                .map(|(handle, term)| view(scope, glossary.id(handle).as_str(), term, lang))
                .collect(),
        });
        let body = Self { groups: groups.filter(|group| !group.terms.is_empty()).collect(), total: glossary.len() };
        let title = scope.title(PageKind::Glossary, lang)?;
        let description = scope.say(lang, "description-glossary", [("count", glossary.len().into())])?;
        Ok((Heading::below_home(title, description), body))
    }
}

fn view(scope: &Scope<'_>, id: &str, term: &Term, lang: Lang) -> TermView {
    let language = scope.languages.get(lang);
    let page = term.about.as_ref().and_then(|reference| scope.page_of(reference));
    let others = term.term.iter().filter(|(other, _)| *other != lang && term.term.get(lang).is_some());
    TermView {
        id: id.to_owned(),
        term: scope.text(&term.term, lang),
        translations: others.map(|(other, words)| scope.text_in(words, other, lang)).collect(),
        forms: term
            .forms
            .iter()
            .filter(|form| form.lang.0 == language.code || form.lang.0 == language.tag)
            .map(|form| form.name.0.clone())
            .collect(),
        definition: term.definition.as_ref().map(|definition| scope.text(definition, lang)),
        about: term.about.as_ref().and_then(|reference| scope.reference_link(reference, lang)),
        about_withdrawn: page.is_some_and(PageKind::is_withdrawn),
    }
}
