//! The finding for each thing of which addresses vanished, however many they are.

use std::collections::{BTreeMap, HashSet};

use super::belonging::thing_of;
use super::gone::may_be_given_up;
use super::known::Known;
use super::standing::{Standing, steps};
use crate::diagnostic::{Argument, Code, Diagnostic, nearest};
use crate::id::Reference;
use crate::lang::{Lang, Languages};
use crate::page::PageKind;
use crate::route::Route;
use crate::source::Spanned;
use crate::view::Scope;

/// How many lines a finding gives at most.
const MOST_LINES: usize = 8;

/// What stood at addresses.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Subject {
    /// The whole site in a language or theme, by the steps with which its addresses begin.
    Whole(String),
    /// A thing.
    Thing(Reference),
    /// Something else, by its steps below the address of the language.
    Other(String),
}

/// The findings for addresses that were public and lead nowhere, each at the first line of what vanished.
pub(super) fn findings(
    lost: &[&Spanned<Route>],
    scope: &Scope<'_>,
    known: &Known,
    standing: &Standing,
) -> Vec<Diagnostic> {
    if lost.is_empty() {
        return Vec::new();
    }
    let gone = wholes_that_went(known, scope.languages, standing);
    let mut groups: BTreeMap<Subject, Vec<&Spanned<Route>>> = BTreeMap::new();
    for public in lost {
        groups.entry(subject(&public.value, &gone, scope.languages, standing)).or_default().push(public);
    }
    let search = Search { scope, known, standing };
    groups.iter().map(|(subject, addresses)| search.finding(subject, addresses)).collect()
}

/// The steps with which addresses begin below which a whole site was public, in a language or theme that there is no more.
fn wholes_that_went(known: &Known, languages: &Languages, standing: &Standing) -> HashSet<String> {
    let public: HashSet<&str> = known.public.iter().map(|public| public.value.as_str()).collect();
    let is_one = |folder: &&str| {
        let code = folder.trim_matches('/');
        let is_language = || languages.find(code).is_some_and(|lang| !lang.is_record());
        let below = |name: &str| public.contains(format!("{folder}{name}/").as_str());
        !code.is_empty() && !is_language() && ["tasks", "records", "site-map", "method"].into_iter().any(below)
    };
    let pages = known.public.iter().map(|public| &public.value).filter(|route| route.as_str().ends_with('/'));
    let gone = pages.filter(|route| !standing.has(route)).map(Route::as_str).filter(is_one);
    gone.map(|folder| folder.trim_matches('/').to_owned()).collect()
}

fn subject(route: &Route, gone: &HashSet<String>, languages: &Languages, standing: &Standing) -> Subject {
    let below = &route.as_str()[1..];
    let mut folders = below.match_indices('/').map(|(end, _)| &below[..end]);
    if let Some(whole) = folders.find(|folder| gone.contains(*folder)) {
        return Subject::Whole(whole.to_owned());
    }
    let own = || Subject::Other(format!("/{}", steps(route, languages).1.join("/")));
    thing_of(route, languages, standing).map_or_else(own, Subject::Thing)
}

/// What may have been meant.
struct Search<'a> {
    scope: &'a Scope<'a>,
    known: &'a Known,
    standing: &'a Standing,
}

impl Search<'_> {
    fn finding(&self, subject: &Subject, addresses: &[&Spanned<Route>]) -> Diagnostic {
        let first = addresses[0];
        let problem = |key: &'static str| {
            Diagnostic::at(Code::VanishedAddress, first.span)
                .with("problem", Argument::Message(key))
                .with("address", first.value.written())
                .with("count", addresses.len())
                .with("more", addresses.len() - 1)
        };
        match subject {
            Subject::Whole(code) => problem("vanished-language")
                .with("code", code.as_str())
                .with("lines", lines([(format!("/{code}/"), "/".to_owned())])),
            Subject::Thing(thing) => {
                let (kind, id) = thing.parts();
                let is_record = matches!(thing, Reference::Record(_));
                let key = match (self.known.declared.contains(thing), is_record) {
                    (true, true) => "vanished-record-hidden",
                    (true, false) => "vanished-thing-hidden",
                    (false, true) => "vanished-record",
                    (false, false) => "vanished-thing",
                };
                let near = self.near(thing);
                let to = near.clone().unwrap_or_else(|| self.list_of(&first.value));
                problem(key)
                    .with("kind", Argument::Message(kind.message()))
                    .with("id", id)
                    .with("lines", lines([(thing.to_string(), to)]))
                    .with("withdrawal", self.withdrawal())
                    .with_meant(near)
            }
            Subject::Other(_) => {
                let near = self.near_address(&first.value);
                let own = addresses.iter().take(MOST_LINES).map(|public| {
                    let to = self.near_address(&public.value).unwrap_or_else(|| self.above(&public.value));
                    (public.value.written(), to)
                });
                let lines = lines(own);
                let is_file =
                    |public: &&Spanned<Route>| may_be_given_up(&public.value, self.scope, self.known, self.standing);
                if !addresses.iter().all(is_file) {
                    return problem("vanished-other").with("lines", lines).with_meant(near);
                }
                let given_up = addresses.iter().take(MOST_LINES).map(|public| given_up(&public.value));
                let given_up = Argument::List(given_up.collect());
                problem("vanished-file").with("lines", lines).with("given_up", given_up).with_meant(near)
            }
        }
    }

    /// What is written in a record that is withdrawn today, as it can be pasted: the reason has to be filled in.
    fn withdrawal(&self) -> String {
        let reason = self.scope.languages.iter().map(|(_, language)| format!("{}: …", language.code));
        let reason = reason.collect::<Vec<_>>().join(", ");
        format!("withdrawn: {{date: {}, reason: {{{reason}}}}}", self.scope.snapshot.public.today())
    }

    /// The thing of the same kind whose id is nearest, if it has a page.
    fn near(&self, thing: &Reference) -> Option<String> {
        let (kind, id) = thing.parts();
        // One number is as near as another.
        if !id.contains(|one: char| one.is_ascii_alphabetic()) {
            return None;
        }
        let has_page = |other: &&Reference| {
            other.parts().0 == kind
                && *other != thing
                && self.scope.page_of(other).is_some_and(|page| self.scope.has(page))
        };
        let ids: Vec<&str> = self.known.declared.iter().filter(has_page).map(|other| other.parts().1).collect();
        nearest(id, ids).map(|id| format!("{}:{id}", kind.name()))
    }

    /// The list of the things that one was of, in the language of record.
    fn list_of(&self, route: &Route) -> String {
        let (_, steps) = steps(route, self.scope.languages);
        let name = steps.iter().find(|step| **step != "embed").copied().unwrap_or_default();
        let list = PageKind::singles().map(|kind| self.scope.route(kind, Lang::RECORD));
        let list = list.into_iter().find(|route| *route == Route::page([name]) && self.standing.has(route));
        list.unwrap_or_else(Route::root).written()
    }

    /// The address beside the one that vanished that is nearest to it.
    fn near_address(&self, route: &Route) -> Option<String> {
        let folder = route.folder();
        let beside = self.standing.all().filter(|other| other.folder() == folder && *other != route);
        let found = nearest(route.as_str(), beside.map(Route::as_str))?;
        Route::of_path(&found).map(|found| found.written())
    }

    /// The nearest page above an address.
    fn above(&self, route: &Route) -> String {
        let text = route.as_str();
        let mut above = text.rmatch_indices('/').filter_map(|(slash, _)| Route::of_path(&text[..=slash]));
        above.find(|page| page != route && self.standing.has(page)).unwrap_or_else(Route::root).written()
    }
}

/// Entries of `redirects.yaml`, as they are written there.
fn lines(moves: impl IntoIterator<Item = (String, String)>) -> Argument {
    Argument::List(
        moves.into_iter().map(|(from, to)| format!("- {{from: {}, to: {}}}", scalar(from), scalar(to))).collect(),
    )
}

/// The entry by which a file is given up: the reason has to be filled in.
fn given_up(file: &Route) -> String {
    format!("- {{from: {}, gone: …}}", scalar(file.written()))
}

/// A word within braces.
fn scalar(text: String) -> String {
    // These would end it.
    let is_plain = !text.contains([',', '[', ']', '{', '}', '#', '"', '\'', '&', '*', '!', '|', '%']);
    if is_plain { text } else { format!("'{}'", text.replace('\'', "''")) }
}
