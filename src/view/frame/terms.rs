//! The names by which a search knows a page.

use crate::lang::Lang;
use crate::model::Term;
use crate::page::PageKind;
use crate::view::scope::Scope;

/// The names of the terms that lead to a page, and of the target or the organisation that it is about, as a search compares them: in
/// small letters and without quotation marks. Records repeat them, so that these pages are found by words alone far below.
pub(super) fn terms(scope: &Scope<'_>, kind: PageKind, lang: Lang) -> Vec<String> {
    let language = scope.languages.get(lang);
    let leads = |term: &&Term| term.about.as_ref().and_then(|reference| scope.page_of(reference)) == Some(kind);
    let terms = scope.snapshot.outline.glossary.iter().map(|(_, term)| term);
    let names = terms.filter(leads).flat_map(|term| {
        let forms = term.forms.iter().filter(|form| form.lang.0 == language.code || form.lang.0 == language.tag);
        std::iter::once(scope.words(&term.term, lang)).chain(forms.map(|form| form.name.0.as_str()))
    });
    let own = matches!(kind, PageKind::Target(_) | PageKind::Organisation(_)).then(|| scope.name(kind, lang)).flatten();
    let short = match kind {
        PageKind::Organisation(body) => Some(scope.words(&scope.snapshot.outline.organisations[body].short, lang)),
        _ => None,
    };
    let mut names: Vec<String> =
        names.chain(own).chain(short).map(|name| name.to_lowercase().replace(['“', '”', '"'], "")).collect();
    names.dedup();
    names
}
