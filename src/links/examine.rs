//! Asks after every address, and says what was found.

use std::collections::BTreeMap;
use std::num::NonZero;
use std::sync::Mutex;

use super::ask::{Ask, offline};
use super::collect::{Link, Place};
use super::verdict::{Copy, Silent, Verdict};
use crate::address::WebAddress;
use crate::diagnostic::{Argument, Code, Diagnostic, Failure, Severity};
use crate::http::in_parallel;

/// How many hosts are asked at once.
const AT_ONCE: NonZero<usize> = NonZero::new(8).expect("eight");

/// What became of the addresses.
#[derive(Debug, Default)]
pub struct Examined {
    /// What was found, at every place.
    pub diagnostics: Vec<Diagnostic>,
    /// How many addresses answer.
    pub answering: usize,
    /// How many are gone.
    pub gone: usize,
    /// How many could not be found out about.
    pub unknown: usize,
}

/// Asks after every address: several hosts at once, each of them one question after the other.
///
/// # Errors
///
/// If nothing answered at all, so that it is this machine that reaches nobody.
pub fn examine(links: &[Link], asked: &dyn Ask) -> Result<Examined, Failure> {
    let verdicts = ask_all(links, asked);
    let answered = verdicts.iter().any(|verdict| match verdict {
        Verdict::Answers { .. } | Verdict::Gone(_) => true,
        Verdict::Unknown { answered, .. } => *answered,
        Verdict::NoHost(_) => false,
    });
    let mut archive = Copies { asked, is_silent: false };
    let mut examined = Examined::default();
    let found: Vec<(&Link, Verdict)> = links.iter().zip(verdicts).collect();
    // If nobody answered, an answer of the archive still tells that this machine is connected.
    let is_offline = !answered && found.first().is_some_and(|(link, _)| asked.copy(&link.address, None).is_err());
    if is_offline {
        return Err(Failure::new(offline(links.len())));
    }
    for (link, verdict) in found {
        match verdict {
            Verdict::Answers { moved } => {
                examined.answering += 1;
                let moved = moved.filter(|to| !is_the_same(to, &link.address));
                examined.diagnostics.extend(moved.iter().flat_map(|to| {
                    link.places.iter().map(|place| at(Code::MovedLink, link, place).with("to", to.as_str()))
                }));
            }
            Verdict::Gone(reason) | Verdict::NoHost(reason) => {
                examined.gone += 1;
                examined.diagnostics.extend(link.places.iter().map(|place| gone(link, place, &reason, &mut archive)));
            }
            Verdict::Unknown { reason, .. } => {
                examined.unknown += 1;
                let unknown = link.places.iter();
                examined
                    .diagnostics
                    .extend(unknown.map(|place| at(Code::UncheckedLink, link, place).with("reason", reason.clone())));
            }
        }
    }
    Ok(examined)
}

/// The verdicts, in the order of the links.
fn ask_all(links: &[Link], asked: &dyn Ask) -> Vec<Verdict> {
    let mut hosts: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (number, link) in links.iter().enumerate() {
        let host = WebAddress::new(&link.address).map(|address| address.host().to_ascii_lowercase());
        hosts.entry(host.unwrap_or_default()).or_default().push(number);
    }
    // Those of which most is asked take longest, and begin.
    let mut hosts: Vec<Vec<usize>> = hosts.into_values().collect();
    hosts.sort_by_key(|numbers| std::cmp::Reverse(numbers.len()));
    let verdicts: Mutex<BTreeMap<usize, Verdict>> = Mutex::default();
    let all = in_parallel(&hosts, AT_ONCE, |numbers| {
        for (place, number) in numbers.iter().enumerate() {
            if place > 0 {
                std::thread::sleep(asked.pause());
            }
            let verdict = asked.ask(&links[*number].address);
            verdicts.lock().expect("no thread panics here").insert(*number, verdict);
        }
        Ok::<(), std::convert::Infallible>(())
    });
    let Ok(()) = all;
    verdicts.into_inner().expect("no thread panics here").into_values().collect()
}

/// Whether two addresses differ in nothing that somebody would write differently.
fn is_the_same(one: &str, other: &str) -> bool {
    one.split('#').next() == other.split('#').next()
}

fn at(code: Code, link: &Link, place: &Place) -> Diagnostic {
    Diagnostic::at(code, place.span).with("address", link.address.as_str())
}

/// What is said of an address that is gone: where a copy is named, which is then what readers are to find, or where an archive has one.
fn gone(link: &Link, place: &Place, reason: &Argument, archive: &mut Copies<'_>) -> Diagnostic {
    let finding = at(Code::DeadLink, link, place).with("reason", reason.clone());
    if let Some(archived) = &place.archived {
        let mut finding = finding.with("copy", "given").with("archived", archived.as_str());
        finding.severity = Severity::Note;
        return finding;
    }
    match archive.of(&link.address, place.day.as_deref()) {
        Some(copy) => finding.with("copy", "found").with("archived", copy.address).with("day", copy.day),
        None if archive.is_silent => finding.with("copy", "silent").with("archived", "").with("day", ""),
        None => finding.with("copy", "none").with("archived", "").with("day", ""),
    }
}

/// The copies of an archive, which is not asked again once it did not answer.
struct Copies<'a> {
    asked: &'a dyn Ask,
    is_silent: bool,
}

impl Copies<'_> {
    fn of(&mut self, address: &str, day: Option<&str>) -> Option<Copy> {
        if self.is_silent {
            return None;
        }
        std::thread::sleep(self.asked.pause());
        match self.asked.copy(address, day) {
            Ok(copy) => copy,
            Err(Silent) => {
                self.is_silent = true;
                None
            }
        }
    }
}
