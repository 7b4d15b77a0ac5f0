//! Where a hole in the security of the site is reported: `security.txt` (RFC 9116).

use std::fmt::Write;

use crate::config::{Contact, Security};
use crate::date::Day;
use crate::route::Route;
use crate::site::Site;

/// How many months a file without a day of its own is to be believed, from the beginning of its month on.
const MONTHS: i16 = 6;

/// Where it stands.
pub(super) fn route() -> Route {
    Route::file([".well-known", "security.txt"])
}

/// The file. Where it stands is said only where programs look for it: at the root of a host.
pub(super) fn write(site: &Site<'_>, security: &Security) -> String {
    let contact = match &security.contact.value {
        Contact::Web(address) => address.as_str().to_owned(),
        Contact::Mail(address) => format!("mailto:{}", address.as_str()),
    };
    let (day, time) = match &security.expires {
        Some(expires) => (expires.value, "23:59:59Z"),
        None => (ahead(site.scope.snapshot.public.today()), "00:00:00Z"),
    };
    let tags: Vec<&str> = site.scope.languages.iter().map(|(_, language)| language.tag.as_str()).collect();
    let mut text = format!("Contact: {contact}\nExpires: {day}T{time}\nPreferred-Languages: {}\n", tags.join(", "));
    // Writing to a string cannot fail.
    if let Some(policy) = &security.policy {
        let _ = writeln!(text, "Policy: {}", policy.as_str());
    }
    if site.scope.address.path() == "/" {
        let _ = writeln!(text, "Canonical: {}", site.scope.absolute(&route()));
    }
    text
}

/// The first day of a month: so that two builds of a month say the same.
fn ahead(today: Day) -> Day {
    let months = today.year() * 12 + i16::from(today.month()) - 1 + MONTHS;
    Day::new(months / 12, (months % 12) as i8 + 1, 1).unwrap_or(today)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_without_a_day_of_its_own_is_believed_for_half_a_year() {
        let ahead = |day| ahead(Day::parse(day).expect("a day")).to_string();
        assert_eq!(
            (ahead("2026-11-27"), ahead("2026-06-30"), ahead("2026-07-01")),
            ("2027-05-01".into(), "2026-12-01".into(), "2027-01-01".into())
        );
    }
}
