//! The main menu.

use serde::Serialize;

use crate::described::{Described, derive};
use crate::lang::Lang;
use crate::page::{PageKind, menu};
use crate::view::scope::{MissingWords, Scope};

/// An entry of the main menu.
#[derive(Debug, Described!, Serialize)]
pub struct NavigationItem {
    /// Which entry it is: `home`, `plan`, `tasks`, `targets`, `schedule`, `records`, `cases`, `evaluations`, `organisations`, `safeguards`.
    pub key: &'static str,
    /// Its words.
    pub text: String,
    /// Its address.
    pub href: String,
    /// Whether this page belongs to it.
    pub current: bool,
}

/// The main menu of a page; lists that the site does not have are left out.
pub(super) fn navigation(scope: &Scope<'_>, kind: PageKind, lang: Lang) -> Result<Vec<NavigationItem>, MissingWords> {
    let mut items = Vec::new();
    for list in menu::main(&scope.snapshot) {
        if let Some(href) = scope.href(list, lang) {
            let text = scope.say(lang, &format!("nav-{}", list.name()), [])?;
            items.push(NavigationItem { key: list.name(), text, href, current: kind.section() == list });
        }
    }
    Ok(items)
}
