//! A source was published before anybody could take from it. One that is said to come later keeps what rests on it off the site until then, which a
//! digit too many does as well.

use crate::date::Date;
use crate::diagnostic::{Code, Diagnostic};
use crate::schema::Source;
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule = Rule { codes: &[Code::PublishedLater], reads: Reads::Written, check };

/// How many days ahead of the site it may be where the publisher is.
const AHEAD: i32 = 1;

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    let content = whole.content();
    // What is kept back on purpose may be written before its source comes out.
    let records = content.records.iter().filter(|record| record.draft || record.publish_at.is_some());
    let cases = content.cases.iter().map(|(_, case)| case).filter(|case| case.draft || case.publish_at.is_some());
    let held = records.flat_map(|record| &record.sources).chain(cases.flat_map(|case| &case.sources));
    let held: std::collections::HashSet<*const Source> = held.map(std::ptr::from_ref).collect();
    let is_later = |date: &Date| date.first().days_since(whole.today) > AHEAD;
    for source in content.sources().filter(|source| !held.contains(&std::ptr::from_ref(*source))) {
        let Some(published) = source.published.filter(is_later) else { continue };
        findings.push(
            Diagnostic::at(Code::PublishedLater, source.span)
                .with("published", published.to_string())
                .with("today", whole.today.to_string()),
        );
    }
}
