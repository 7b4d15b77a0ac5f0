//! Plain text for posts and mail.

use serde::Serialize;

use super::desk::Desk;
use super::notes::Notes;
use super::section::{Section, sections};
use crate::lang::Lang;
use crate::pipeline::PageError;
use crate::view::brief::Brief;

/// Its template.
pub(super) const TEMPLATE: (&str, &str) = ("post.txt", include_str!("templates/post.txt"));

/// How many pieces of news a post tells.
const MOST: usize = 10;

/// What the template sees.
#[derive(Serialize)]
struct Values<'b> {
    brief: &'b Brief,
    sections: Vec<Section<'b>>,
    left_out: Option<String>,
}

/// The most important news in a language.
pub(super) fn text(desk: &Desk<'_>, brief: &Brief, lang: Lang) -> Result<String, PageError> {
    let missing = |missing| desk.edition.missing_words(&missing);
    let (scope, count) = (&desk.scope, brief.items.len().min(MOST));
    let sections = sections(scope, brief, count, &desk.charts, &mut Notes::default(), lang).map_err(missing)?;
    let more = brief.items.len() - count;
    let left_out = (more > 0).then(|| brief.left_out(scope, more, lang)).transpose().map_err(missing)?;
    desk.fill(TEMPLATE.0, lang, &Values { brief, sections, left_out })
}
