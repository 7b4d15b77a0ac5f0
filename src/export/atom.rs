//! Feeds in the Atom format (RFC 4287).

use std::collections::BTreeMap;

use atom_syndication::extension::{Extension, ExtensionMap};
use atom_syndication::{Category, Content, Entry, FixedDateTime, Generator, Link, Person, Text, WriteConfig};
use jiff::tz::TimeZone;

use crate::character::is_forbidden;
use crate::date::Day;
use crate::markup::escaped;
use crate::view::{self, Feed, FeedDisplay, FeedEntry};

/// The prefix of the elements that only browsers read, which take them for parts of a page.
const PREFIX: &str = "xhtml";

/// What that stands for.
const NAMESPACE: &str = "http://www.w3.org/1999/xhtml";

/// A feed as XML.
pub(super) fn write(feed: &Feed) -> Vec<u8> {
    let mut xml = String::from("<?xml version=\"1.0\"?>\n");
    let mut extensions = ExtensionMap::new();
    if let Some(display) = &feed.display {
        for style in &display.styles {
            xml.push_str(&format!("<?xml-stylesheet type=\"text/css\" href=\"{}\"?>\n", escaped(style)));
        }
        let elements = [("meta".to_owned(), vec![viewport()]), ("p".to_owned(), vec![note(display)])];
        extensions.insert(PREFIX.to_owned(), BTreeMap::from(elements));
    }
    // A zone that is not known is a finding.
    let zone = TimeZone::get(&feed.time_zone).unwrap_or(TimeZone::UTC);
    let atom = atom_syndication::Feed {
        title: Text::plain(feed.title.clone()),
        subtitle: Some(Text::plain(feed.subtitle.clone())),
        id: feed.id.clone(),
        updated: moment(feed.updated, &zone),
        authors: vec![Person { name: feed.publisher.clone(), ..Person::default() }],
        generator: Some(Generator { value: "gongkai".to_owned(), ..Generator::default() }),
        links: vec![link("self", &feed.own_address), link("alternate", &feed.page)],
        lang: Some(feed.tag.clone()),
        entries: feed.entries.iter().map(|one| entry(one, &zone)).collect(),
        namespaces: extensions.keys().map(|prefix| (prefix.clone(), NAMESPACE.to_owned())).collect(),
        extensions,
        ..atom_syndication::Feed::default()
    };
    // The library writes no processing instructions. Writing to memory cannot fail.
    let config = WriteConfig { write_document_declaration: false, indent_size: None };
    well_formed(atom.write_with_config(xml.into_bytes(), config).unwrap_or_default())
}

/// XML without the characters that it cannot carry: one of them, from wherever it came, and no reader takes the feed.
fn well_formed(xml: Vec<u8>) -> Vec<u8> {
    match String::from_utf8(xml) {
        Ok(xml) if xml.contains(is_forbidden) => xml.replace(is_forbidden, "").into_bytes(),
        Ok(xml) => xml.into_bytes(),
        Err(error) => error.into_bytes(),
    }
}

/// Lets the width of a phone be that of the feed; without it browsers lay out a wide page and make it small.
fn viewport() -> Extension {
    let attrs = [("content", "width=device-width, initial-scale=1"), ("name", "viewport")];
    Extension {
        name: format!("{PREFIX}:meta"),
        attrs: attrs.map(|(name, value)| (name.to_owned(), value.to_owned())).into(),
        ..Extension::default()
    }
}

/// What browsers show above a feed: what it is, and links to pages.
fn note(display: &FeedDisplay) -> Extension {
    let link = |(words, href): &(String, String)| Extension {
        name: format!("{PREFIX}:a"),
        value: Some(words.clone()),
        attrs: BTreeMap::from([("href".to_owned(), escaped(href).into_owned())]),
        ..Extension::default()
    };
    Extension {
        name: format!("{PREFIX}:p"),
        value: Some(display.note.clone()),
        children: BTreeMap::from([("a".to_owned(), display.links.iter().map(link).collect())]),
        ..Extension::default()
    }
}

fn entry(entry: &FeedEntry, zone: &TimeZone) -> Entry {
    let category = |name: &String| Category { term: name.clone(), ..Category::default() };
    Entry {
        title: Text { lang: entry.title.lang.clone(), ..Text::plain(entry.title.text.clone()) },
        id: entry.id.clone(),
        updated: moment(entry.updated, zone),
        published: Some(moment(entry.published, zone)),
        links: vec![link("alternate", &entry.href)],
        categories: std::iter::once(&entry.kind).chain(&entry.about).map(category).collect(),
        content: Some(Content {
            value: Some(html(entry)),
            content_type: Some("html".to_owned()),
            ..Content::default()
        }),
        ..Entry::default()
    }
}

/// The whole record: what kind it is, what is reported, what to know about it, and its sources.
fn html(entry: &FeedEntry) -> String {
    let told = &entry.html;
    let mut html = format!("<p>{}</p>\n", escaped(&entry.kind));
    match attributes(told.lang.as_deref(), told.dir) {
        own if own.is_empty() => html.push_str(&told.html),
        foreign => html.push_str(&format!("<div{foreign}>{}</div>\n", told.html)),
    }
    for remark in &entry.remarks {
        let foreign = attributes(remark.lang.as_deref(), remark.dir);
        html.push_str(&format!("<p{foreign}>{}</p>\n", escaped(&remark.text)));
    }
    // What became of a result may have no source of its own.
    if entry.sources.is_empty() {
        return html;
    }
    html.push_str("<ul>\n");
    for source in &entry.sources {
        let title = match &source.href {
            Some(href) => {
                let foreign = attributes(source.title.lang.as_deref(), source.title.dir);
                format!("<a href=\"{}\"{foreign}>{}</a>", escaped(href), escaped(&source.title.text))
            }
            None => words(&source.title),
        };
        let repost = source.repost.as_ref().map(|repost| format!(" · {}", escaped(repost))).unwrap_or_default();
        html.push_str(&format!("<li>{title} · {}{repost}</li>\n", words(&source.publisher)));
    }
    html.push_str("</ul>\n");
    html
}

/// Words within a line, with their language if it is not that of the feed.
fn words(text: &view::text::Text) -> String {
    match attributes(text.lang.as_deref(), text.dir) {
        own if own.is_empty() => escaped(&text.text).into_owned(),
        foreign => format!("<span{foreign}>{}</span>", escaped(&text.text)),
    }
}

/// The `lang` and `dir` of an element; nothing where both are those of the feed.
fn attributes(lang: Option<&str>, dir: Option<&str>) -> String {
    let lang = lang.map(|lang| format!(" lang=\"{}\"", escaped(lang))).unwrap_or_default();
    lang + &dir.map(|dir| format!(" dir=\"{dir}\"")).unwrap_or_default()
}

fn link(relation: &str, address: &str) -> Link {
    Link { rel: relation.to_owned(), href: address.to_owned(), ..Link::default() }
}

/// Records know their days, not their hours: the beginning of the day where the site is.
fn moment(day: Day, zone: &TimeZone) -> FixedDateTime {
    beginning(day, zone).and_then(|text| text.parse().ok()).unwrap_or_default()
}

/// When a day begins in a time zone, in the form of RFC 3339.
fn beginning(day: Day, zone: &TimeZone) -> Option<String> {
    let date = jiff::civil::Date::new(day.year(), day.month(), day.day()).ok()?;
    let begin = zone.to_zoned(date.into()).ok()?;
    // An offset has no seconds there, which towns had that went by their own sun.
    let minutes = begin.offset().seconds() / 60;
    let sign = if minutes < 0 { '-' } else { '+' };
    let (hours, minutes) = (minutes.abs() / 60, minutes.abs() % 60);
    Some(format!("{}{sign}{hours:02}:{minutes:02}", begin.strftime("%Y-%m-%dT%H:%M:%S")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_begins_where_the_site_is() {
        for (day, zone, begins) in [
            ("2026-11-26", "Asia/Shanghai", "2026-11-26T00:00:00+08:00"),
            ("2026-07-01", "America/New_York", "2026-07-01T00:00:00-04:00"),
            ("2026-01-01", "Asia/Kathmandu", "2026-01-01T00:00:00+05:45"),
            ("2026-01-01", "UTC", "2026-01-01T00:00:00+00:00"),
            // Clocks went from midnight to one.
            ("2017-10-15", "America/Sao_Paulo", "2017-10-15T01:00:00-02:00"),
            ("1890-01-01", "Asia/Shanghai", "1890-01-01T00:00:00+08:05"),
        ] {
            let zone = TimeZone::get(zone).expect("a zone");
            assert_eq!(moment(Day::parse(day).expect("a day"), &zone).to_rfc3339(), begins);
        }
    }
}
