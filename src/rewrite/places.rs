//! Where the links of a page lead in a site of several themes.

use crate::page::PageKind;
use crate::route::Route;
use crate::view::ThemePages;

/// Which page stands at an address of the main theme, if one does.
pub type PageAt<'a> = &'a (dyn Fn(&Route) -> Option<PageKind> + Sync);

/// Where links lead: a page of the site is meant in the theme whose page links to it.
#[derive(Clone, Copy)]
pub struct Places<'a> {
    /// The themes of the site, the main one first.
    pub themes: &'a [ThemePages],
    /// The place of the theme whose pages are rewritten among them.
    pub own: usize,
    /// The pages of the main theme.
    pub page_at: PageAt<'a>,
}

impl Places<'_> {
    /// Where an address leads that a template wrote: to the page in its own theme, or in the one that it names (`/@plain/en/`), if that theme
    /// has such a page; else to what stands at the address itself.
    pub(super) fn place(&self, target: Route) -> Route {
        let (theme, target) = self.named(&target).unwrap_or((&self.themes[self.own], target));
        (self.page_at)(&target).map(|kind| theme.place(kind, &target)).unwrap_or(target)
    }

    /// The theme that an address names, and the address without its name.
    fn named(&self, target: &Route) -> Option<(&ThemePages, Route)> {
        let (name, _) = target.as_str().strip_prefix("/@")?.split_once('/')?;
        let theme = self.themes.iter().find(|theme| theme.name == name)?;
        Some((theme, Route::parse(&target.as_str()[2 + name.len()..])?))
    }
}
