//! Calendars in the iCalendar format (RFC 5545).

use icalendar::{Component, Event, Property};

use crate::date::Day;
use crate::view::{Calendar, CalendarEntry};

/// A calendar as text. Everything in it comes from content: neither the clock nor chance has a part in it.
pub(super) fn write(calendar: &Calendar) -> Vec<u8> {
    let mut file = icalendar::Calendar::empty();
    file.append_property(Property::new("VERSION", "2.0"));
    file.append_property(Property::new("PRODID", "-//gongkai//gongkai//EN"));
    file.append_property(Property::new("CALSCALE", "GREGORIAN"));
    file.name(&line(&calendar.title));
    for entry in &calendar.entries {
        file.push(event(entry));
    }
    file.to_string().into_bytes()
}

/// A whole day that takes up nobody's time: the last one on which something is due.
fn event(entry: &CalendarEntry) -> Event {
    let mut event = Event::new();
    event
        .uid(&entry.id)
        .add_property("DTSTAMP", format!("{}T000000Z", digits(entry.updated)))
        .append_property(Property::new("DTSTART", digits(entry.day)).add_parameter("VALUE", "DATE").done())
        .summary(&line(&entry.title))
        .description(&entry.description)
        .add_property("URL", &entry.href)
        .add_property("TRANSP", "TRANSPARENT");
    event.done()
}

/// Words on one line: readers take a line break for the end of what it says.
fn line(words: &str) -> String {
    words.replace(char::is_control, " ")
}

/// A day without hyphens: `20250630`.
fn digits(day: Day) -> String {
    day.to_string().replace('-', "")
}
