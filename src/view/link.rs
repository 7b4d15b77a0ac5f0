//! Words that lead to a page of the site.

use serde::Serialize;

use super::scope::Scope;
use super::text::Text;
use crate::id::Reference;
use crate::lang::Lang;
use crate::page::PageKind;

/// Words that lead somewhere, or only stand there.
#[derive(Clone, Debug, Serialize)]
pub struct Link {
    /// The words.
    pub text: Text,
    /// A root-relative address; `None` shows the words without a link.
    pub href: Option<String>,
}

impl Scope<'_> {
    /// A link to the page about a thing, by the thing's own name; without an address if the site has no such page. `None` for
    /// a page that is about no thing.
    pub(super) fn link(&self, kind: PageKind, lang: Lang) -> Option<Link> {
        let name = kind.called(&self.snapshot)?;
        Some(Link { text: self.text(name, lang), href: self.href(kind, lang) })
    }

    /// The name of the thing that a page is about; `None` for a page that is about no thing.
    pub(super) fn name(&self, kind: PageKind, lang: Lang) -> Option<&str> {
        kind.called(&self.snapshot).map(|name| self.words(name, lang))
    }

    /// The same for a thing that is referred to; `None` also if it is not public yet.
    pub(super) fn reference_link(&self, reference: &Reference, lang: Lang) -> Option<Link> {
        self.link(self.page_of(reference)?, lang)
    }
}
