//! Which addresses outside the content has, and where.

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::address::WebAddress;
use crate::load::CONTENT_FOLDER;
use crate::markdown;
use crate::source::{FileId, Files, Span};
use crate::yaml::{self, Node, Value};

/// What stands in the settings and is no link of a page: the site's own address, and where it is sent to.
const SETTINGS: &str = "content/site.yaml";
const NO_LINKS: [&str; 2] = ["address", "hosts"];

/// The keys that say when something was published or looked at, the one that tells most first.
const DATES: [&str; 3] = ["published", "accessed", "date"];

/// An address and every place where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// The address, without what names a part of the page.
    pub address: String,
    /// The places, in their order.
    pub places: Vec<Place>,
}

/// A place where an address stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Where.
    pub span: Span,
    /// The copy that the content names beside it.
    pub archived: Option<String>,
    /// The day that the content names beside it, such as `2025-03-01`: of the copies in an archive, the nearest one says the same.
    pub day: Option<String>,
}

/// What the content points to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Collected {
    /// What can be asked, sorted by address.
    pub links: Vec<Link>,
    /// How many addresses are kept for examples, which nobody can reach.
    pub examples: usize,
}

/// Collects every address outside of the content's files: those of sources and their copies, documents, licences and contacts, and
/// those in texts.
pub fn collect(files: &Files) -> Collected {
    let paths: Vec<&str> = files.iter().map(|file| &*file.path).filter(|path| is_content(path)).collect();
    let ids = paths.into_par_iter().filter_map(|path| files.find(path));
    let found: Vec<(String, Place)> = ids.flat_map_iter(|file| of_file(file, files)).collect();
    let mut links: BTreeMap<String, Vec<Place>> = BTreeMap::new();
    for (address, place) in found {
        let address = address.split('#').next().unwrap_or_default().to_owned();
        links.entry(address).or_default().push(place);
    }
    let count = links.len();
    links.retain(|address, places| {
        places.sort_by_key(|place| (place.span, place.archived.is_none()));
        places.dedup_by_key(|place| place.span);
        !is_example(address)
    });
    let examples = count - links.len();
    Collected { links: links.into_iter().map(|(address, places)| Link { address, places }).collect(), examples }
}

fn is_content(path: &str) -> bool {
    let below = path.strip_prefix(CONTENT_FOLDER).is_some_and(|rest| rest.starts_with('/'));
    below && (path.ends_with(".yaml") || path.ends_with(".yml"))
}

/// Whether an address has a name that is kept for examples. A machine that is named by its number can be asked.
fn is_example(address: &str) -> bool {
    WebAddress::new(address).is_none_or(|address| {
        let host = address.host().trim_matches(['[', ']']);
        host.parse::<std::net::IpAddr>().is_err() && address.is_example()
    })
}

fn of_file(file: FileId, files: &Files) -> Vec<(String, Place)> {
    let known = files.get(file);
    // What is wrong with it is told by those who read it for good.
    let Some(node) = yaml::parse(file, &known.text, &mut Vec::new()) else { return Vec::new() };
    let mut walk = Walk { text: &known.text, found: Vec::new() };
    match &node.value {
        Value::Mapping(entries) if &*known.path == SETTINGS => {
            let entries = entries.iter().filter(|entry| !NO_LINKS.contains(&entry.key.as_str()));
            entries.for_each(|entry| walk.node(&entry.node, None));
        }
        _ => walk.node(&node, None),
    }
    walk.found
}

/// A walk through the values of a file.
struct Walk<'t> {
    text: &'t str,
    found: Vec<(String, Place)>,
}

impl Walk<'_> {
    /// Takes the addresses of a value, which stands in a mapping.
    fn node(&mut self, node: &Node, holder: Option<&Node>) {
        let Some(text) = node.scalar() else {
            let holder = matches!(node.value, Value::Mapping(_)).then_some(node).or(holder);
            node.children().for_each(|child| self.node(child, holder));
            return;
        };
        if !text.contains("://") {
            return;
        }
        if let Some(address) = WebAddress::new(text.trim()) {
            let beside = |key: &str| holder?.get(key)?.scalar();
            let own = Some(node) == holder.and_then(|holder| holder.get("archived"));
            let archived = beside("archived").filter(|_| !own).map(str::to_owned);
            let day = DATES.iter().find_map(|key| beside(key)).map(str::to_owned);
            self.found.push((address.to_string(), Place { span: node.span, archived, day }));
            return;
        }
        let mut from = node.span.start as usize;
        for address in markdown::web_addresses(text) {
            let place = self.words(&address, from, node.span);
            if place != node.span {
                from = place.end as usize;
            }
            self.found.push((address, Place { span: place, archived: None, day: None }));
        }
    }

    /// Where an address stands in a text, behind a place; the whole text if it is not written as it is asked for.
    fn words(&self, address: &str, from: usize, holder: Span) -> Span {
        let written = self.text.get(from..holder.end as usize).unwrap_or_default();
        match written.find(address) {
            Some(offset) => Span::new(holder.file, from + offset, from + offset + address.len()),
            None => holder,
        }
    }
}
