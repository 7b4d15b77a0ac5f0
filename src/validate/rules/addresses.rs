//! The address of a source leads to what it says: to a page, and not to the front page of a site or to a machine without a name.

use std::net::IpAddr;

use crate::address::WebAddress;
use crate::diagnostic::{Argument, Code, Diagnostic};
use crate::source::Span;
use crate::validate::place;
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule = Rule { codes: &[Code::BadAddress], reads: Reads::Written, check };

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    let content = whole.content();
    // No page leads to a repost, which is named only.
    let sources = content.sources().filter(|source| !source.mirror);
    let of_sources = sources.flat_map(|source| {
        [Some(&source.url), source.archived.as_ref()].into_iter().flatten().map(|address| (address, source.span))
    });
    let documents = content.documents().filter_map(|document| Some((document.url.as_ref()?, document.span)));
    findings.extend(of_sources.chain(documents).filter_map(|(address, span)| fault(address, span, whole)));
}

fn fault(address: &WebAddress, holder: Span, whole: &Whole<'_>) -> Option<Diagnostic> {
    let host = address.host();
    let problem = if host.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>().is_ok() {
        "address-of-a-number"
    } else if address.path().trim_matches('/').is_empty() && !address.as_str().contains(['?', '#']) {
        "address-of-a-host"
    } else {
        return None;
    };
    let span = place::of_words(address.as_str(), holder, whole.files).unwrap_or(holder);
    let finding = Diagnostic::at(Code::BadAddress, span).with("problem", Argument::Message(problem));
    Some(finding.with("host", host))
}
