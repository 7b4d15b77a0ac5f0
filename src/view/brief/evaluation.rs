//! What became public of an evaluation.

use super::item::{Item, Part};
use super::paragraphs::paragraphs;
use crate::date::Date;
use crate::lang::Lang;
use crate::model::News;
use crate::view::scope::{MissingWords, Scope};

/// News as feeds tell them, and what limits them.
pub(super) fn item(scope: &Scope<'_>, news: &News, part: Part, lang: Lang) -> Result<Item, MissingWords> {
    let entry = scope.news_entry(news, lang)?;
    let known = match news.basis.date() {
        Some(date) => {
            let name = scope.say(lang, "record-known", [])? + &scope.say(lang, "colon", [])?;
            name + &scope.date(date, lang).text
        }
        None => {
            let day = scope.date(Date::Day(news.day), lang).text;
            scope.say(lang, "change-known-by", [("date", day.into())])?
        }
    };
    let mut when = vec![entry.kind, known];
    when.extend(scope.unconfirmed(scope.is_confirmed_news(news, scope.snapshot.as_of), lang)?);
    let told = paragraphs(&entry.html.html).into_iter().map(|text| scope.own(text)).chain(entry.remarks);
    let sources = scope.news_sources(news).into_iter().map(|source| scope.cited(source, lang));
    Ok(Item {
        part,
        title: entry.title,
        href: entry.href,
        when: when.join(" · "),
        lines: Vec::new(),
        paragraphs: told.collect(),
        sources: sources.collect::<Result<_, _>>()?,
        chart: None,
    })
}
