//! A record that became known, or was put in or changed later.

use super::item::{Item, Line, Part};
use super::paragraphs::paragraphs;
use crate::date::Date;
use crate::id::{Handle, RecordKind};
use crate::lang::Lang;
use crate::model::{Basis, Passed};
use crate::page::PageKind;
use crate::view::feed;
use crate::view::scope::{MissingWords, Scope};
use crate::view::text::Text;

/// A record as its feed tells it, and what limits it.
pub(super) fn item(
    scope: &Scope<'_>,
    handle: Handle<RecordKind>,
    part: Part,
    lang: Lang,
) -> Result<Item, MissingWords> {
    // A brief of an earlier period goes out today.
    if scope.is_withdrawn_since(handle) {
        return Ok(Item { part, ..withdrawn(scope, handle, lang)? });
    }
    let record = scope.snapshot.records().row(handle);
    let entry = feed::entry(scope, handle, lang)?;
    let Line { sources, .. } = Line::new(scope, String::new(), [handle], lang)?;
    let told = paragraphs(&entry.html.html).into_iter().map(|text| Text {
        text,
        lang: entry.html.lang.clone(),
        dir: entry.html.dir,
        stale: entry.html.stale,
    });
    let mut when = days(scope, handle, lang)?;
    if part == Part::Earlier {
        let is_changed = record.changed_by(scope.snapshot.as_of).is_some_and(|changed| changed > record.came());
        let day = scope.date(Date::Day(record.updated(scope.snapshot.as_of)), lang).text;
        when.push(named(scope, if is_changed { "record-changed" } else { "record-added" }, &day, lang)?);
    }
    when.extend(limits(scope, handle, lang)?);
    Ok(Item {
        part,
        title: scope.text(&record.title, lang),
        href: entry.href,
        when: when.join(" · "),
        lines: Vec::new(),
        paragraphs: told.chain(entry.remarks.clone()).collect(),
        sources,
        chart: None,
    })
}

/// That a record was withdrawn, when and why. Nothing is told of what it had said.
pub(super) fn withdrawn(scope: &Scope<'_>, handle: Handle<RecordKind>, lang: Lang) -> Result<Item, MissingWords> {
    let record = scope.snapshot.records().row(handle);
    let told = Line::new(scope, scope.withdrawn_words(handle, lang)?, [], lang)?;
    Ok(Item {
        part: Part::Withdrawn,
        title: scope.text(&record.title, lang),
        href: scope.absolute(&scope.route(PageKind::of_record(handle, &scope.snapshot), lang)),
        when: String::new(),
        lines: vec![told],
        paragraphs: Vec::new(),
        sources: Vec::new(),
        chart: None,
    })
}

/// When it became public, and when it happened or is planned for.
fn days(scope: &Scope<'_>, handle: Handle<RecordKind>, lang: Lang) -> Result<Vec<String>, MissingWords> {
    let record = scope.snapshot.records().row(handle);
    let known = record.basis.date();
    let words = |date| scope.date(date, lang).text;
    let mut days = vec![match (record.basis, known) {
        (_, Some(date)) => named(scope, "record-known", &words(date), lang)?,
        (Basis::By(day), None) => scope.say(lang, "change-known-by", [("date", words(Date::Day(day)).into())])?,
        _ => scope.say(lang, "change-known-unknown", [])?,
    }];
    if record.date.date() != known {
        days.push(named(scope, "record-date", &scope.when(record.date, lang).text, lang)?);
    }
    Ok(days)
}

/// What a list of records marks it with.
fn limits(scope: &Scope<'_>, handle: Handle<RecordKind>, lang: Lang) -> Result<Vec<String>, MissingWords> {
    let record = scope.snapshot.records().row(handle);
    let mut limits = Vec::new();
    if record.is_announcement() {
        limits.push(scope.say(lang, "kind-announcement", [])?);
    } else if scope.snapshot.plan().is_before(record.told()) {
        limits.push(scope.say(lang, "record-background", [])?);
    }
    limits.extend(scope.unconfirmed(record.is_confirmed(scope.snapshot.as_of), lang)?);
    if let Some(by) = scope.disputed(record.disagreement(scope.snapshot.as_of), &record.sources) {
        limits.push(scope.say(lang, "record-disputed", [("by", by.into())])?);
    }
    if let Some(passed) = scope.snapshot.passed(handle).map(Passed::name) {
        limits.push(scope.say(lang, &format!("announcement-{passed}"), [])?);
    }
    Ok(limits)
}

/// A value with its name.
fn named(scope: &Scope<'_>, key: &str, value: &str, lang: Lang) -> Result<String, MissingWords> {
    Ok(format!("{}{}{value}", scope.say(lang, key, [])?, scope.say(lang, "colon", [])?))
}
