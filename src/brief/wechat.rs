//! The article to be pasted into a `WeChat` account: what that keeps is inline styles, and nothing else that sets out a page.

use serde::Serialize;

use super::desk::Desk;
use super::notes::Notes;
use super::section::{Section, sections};
use crate::lang::Lang;
use crate::pipeline::PageError;
use crate::view::brief::{Brief, Cited};

/// Its template.
pub(super) const TEMPLATE: (&str, &str) = ("wechat.html", include_str!("templates/wechat.html"));

/// Fewer characters than this an article has, its markup included: more are not taken.
const FULL: usize = 20_000;

/// An article.
pub(super) struct Article {
    pub(super) html: String,
    /// How many pieces of news there was no room for.
    pub(super) left_out: usize,
}

/// What the template sees.
#[derive(Serialize)]
struct Values<'b> {
    brief: &'b Brief,
    sections: Vec<Section<'b>>,
    left_out: Option<String>,
    notes: Vec<&'b Cited>,
}

/// The article in the language of record, with as many news as there is room for, the most important first.
pub(super) fn article(desk: &Desk<'_>, brief: &Brief) -> Result<Article, PageError> {
    let all = brief.items.len();
    let whole = with(desk, brief, all)?;
    if fits(&whole) {
        return Ok(Article { html: whole, left_out: 0 });
    }
    // With one more piece of news an article is longer. So many fit, and so many do not.
    let (mut fit, mut too_many) = (0, all);
    while too_many - fit > 1 {
        let middle = fit.midpoint(too_many);
        if fits(&with(desk, brief, middle)?) {
            fit = middle;
        } else {
            too_many = middle;
        }
    }
    Ok(Article { html: with(desk, brief, fit)?, left_out: all - fit })
}

fn fits(html: &str) -> bool {
    html.chars().count() < FULL
}

/// The article with the first news, so many.
fn with(desk: &Desk<'_>, brief: &Brief, count: usize) -> Result<String, PageError> {
    let (scope, lang) = (&desk.scope, Lang::RECORD);
    let missing = |missing| desk.edition.missing_words(&missing);
    let mut notes = Notes::default();
    let sections = sections(scope, brief, count, &desk.charts, &mut notes, lang).map_err(missing)?;
    let more = brief.items.len() - count;
    let left_out = (more > 0).then(|| brief.left_out(scope, more, lang)).transpose().map_err(missing)?;
    desk.fill(TEMPLATE.0, lang, &Values { brief, sections, left_out, notes: notes.all() })
}
