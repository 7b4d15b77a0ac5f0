//! The same page in every theme of its site.

use serde::Serialize;

use crate::described::{Described, derive};
use crate::lang::Lang;
use crate::page::PageKind;
use crate::view::scope::Scope;
use crate::view::theme::ThemePages;

/// A page in one of the themes of its site.
#[derive(Clone, Debug, Described!, Serialize)]
pub struct ThemeLink {
    /// The name of the theme.
    pub name: String,
    /// What readers know it by.
    pub label: String,
    /// The address of the page there, or of home where the theme has no such page.
    pub href: String,
    /// Whether it is the theme of this page.
    pub current: bool,
}

/// A page in every theme of its site, that of the page included; nothing in a site of one theme.
pub(super) fn theme_links(scope: &Scope<'_>, kind: PageKind, lang: Lang) -> Vec<ThemeLink> {
    if scope.themes.len() < 2 || kind.embedded().is_some() {
        return Vec::new();
    }
    let link = |(place, theme): (usize, &ThemePages)| {
        // A host shows the not-found page at any address, and there is nothing like it elsewhere.
        let there = if kind != PageKind::NotFound && theme.has(kind) { kind } else { PageKind::Home };
        ThemeLink {
            name: theme.name.clone(),
            label: theme.labels[lang.index()].clone(),
            // Without the name of a theme the address would be that of the page in the theme that prints it.
            href: format!("/@{}{}", theme.name, scope.route(there, lang)),
            current: place == scope.theme,
        }
    };
    scope.themes.iter().enumerate().map(link).collect()
}
