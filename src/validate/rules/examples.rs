//! A site that is no demonstration has no address that is kept for examples, and nothing of what was made up for the starter.

use crate::address::is_example_host;
use crate::config::Site;
use crate::decode::Plain;
use crate::diagnostic::{Code, Diagnostic};
use crate::input::Content;
use crate::lang::Localized;
use crate::source::Span;
use crate::validate::place;
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule =
    Rule { codes: &[Code::ExampleAddress, Code::ExampleContent], reads: Reads::Written, check };

/// Parts of the names of everybody who acts in the starter, and of the numbers of its documents.
const INVENTED: [&str; 7] =
    ["示例市", "示例大学", "示科发〔", "示政办发〔", "Example City", "Example University", "Example Science Bureau"];

/// How the titles of all sources of the starter begin.
const TITLED: &str = "Example ";

/// What the page about the starter says of it.
const SAID: [&str; 2] = ["这是一个示例站点", "This is an example site."];

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    let site = &whole.input.site;
    // Whether it is a demonstration may be what could not be read.
    if site.demonstration || !site.is_whole {
        return;
    }
    let address = site.address.web().as_str();
    if site.address.web().is_example() {
        let span = place::of_words(address, site.span, whole.files).unwrap_or(site.span);
        findings.push(Diagnostic::at(Code::ExampleAddress, span).with("value", address));
    }
    if let Some(authority) = site.authority.as_ref().filter(|authority| is_example_host(authority.value.host())) {
        findings.push(Diagnostic::at(Code::ExampleAddress, authority.span).with("value", authority.value.to_string()));
    }
    if let Some(contact) = site.report_errors.as_ref().filter(|contact| is_example_host(contact.value.host())) {
        findings.push(Diagnostic::at(Code::ExampleAddress, contact.span).with("value", contact.value.as_str()));
    }
    for (words, holder) in names(site, whole.content()) {
        if let Some(invented) = words.iter().map(|(_, words)| &words.0).find(|words| is_invented(words)) {
            let span = place::of_words(invented, holder, whole.files).unwrap_or(holder);
            findings.push(Diagnostic::at(Code::ExampleContent, span).with("value", invented.as_str()));
        }
    }
    for (_, page) in &whole.content().pages {
        for (_, text) in page.text.iter() {
            let written = whole.files.get(text.span.file).text.get(text.span.start as usize..text.span.end as usize);
            let Some(said) = SAID.into_iter().find(|said| written.is_some_and(|written| written.contains(said))) else {
                continue;
            };
            let span = place::of_words(said, text.span, whole.files).unwrap_or(text.span);
            findings.push(Diagnostic::at(Code::ExampleContent, span).with("value", said));
        }
    }
    for source in whole.content().sources().filter(|source| source.url.is_example()) {
        let address = source.url.as_str();
        let span = place::of_words(address, source.span, whole.files).unwrap_or(source.span);
        findings.push(Diagnostic::at(Code::ExampleContent, span).with("value", address));
    }
    for source in whole.content().sources().filter(|source| source.title.0.starts_with(TITLED)) {
        let span = place::of_words(&source.title.0, source.span, whole.files).unwrap_or(source.span);
        findings.push(Diagnostic::at(Code::ExampleContent, span).with("value", source.title.0.as_str()));
    }
}

fn is_invented(words: &str) -> bool {
    INVENTED.iter().any(|name| words.contains(name))
}

/// The names by which the starter would be known, each with the place of what holds it.
fn names<'c>(site: &'c Site, content: &'c Content) -> Vec<(&'c Localized<Plain>, Span)> {
    let own = [&site.name, &site.publisher].map(|name| (name, site.span));
    let plan = content.plan.iter().flat_map(|plan| {
        let names = [Some(&plan.name), plan.notice.as_ref(), plan.issued_by.as_ref(), plan.number.as_ref()];
        names.into_iter().flatten().map(|name| (name, plan.span))
    });
    let organisations = content.organisations.iter().map(|organisation| (&organisation.name, organisation.span));
    own.into_iter().chain(plan).chain(organisations).collect()
}
