//! What a page offers to the pages of other sites.

use serde::Serialize;

use super::scope::Scope;
use crate::described::{Described, derive};
use crate::lang::Lang;
use crate::markup::escaped;
use crate::page::PageKind;

/// What other sites can show of a page.
#[derive(Debug, Described!, Serialize)]
pub struct EmbedView {
    /// Its address.
    pub href: String,
    /// The markup by which a page of another site shows it.
    pub markup: String,
}

impl EmbedView {
    /// That of a page of this title; `None` if the page has none, or the site makes none.
    pub(super) fn new(scope: &Scope<'_>, kind: PageKind, title: &str, lang: Lang) -> Option<Self> {
        let embed = kind.embed().filter(|embed| scope.has(*embed))?;
        let route = scope.route(embed, lang);
        let (address, title) = (scope.absolute(&route), escaped(title));
        let markup = format!(
            "<iframe src=\"{}\" title=\"{title}\" width=\"100%\" height=\"{}\" loading=\"lazy\" style=\"border:0\"></iframe>",
            escaped(&address),
            height(scope, embed)
        );
        Some(Self { href: route.to_string(), markup })
    }
}

/// The height in pixels at which most of a kind show all that they have in a column of text, in the theme of the program. All tasks
/// together are scrolled.
fn height(scope: &Scope<'_>, embed: PageKind) -> u16 {
    match embed {
        PageKind::EmbedTask(_) => 480,
        // One without a chart is low.
        PageKind::EmbedTarget(target) if scope.snapshot.target(target).observations.is_empty() => 360,
        PageKind::EmbedTarget(_) => 760,
        _ => 900,
    }
}
