//! What differs between a release and a host, and in which order it is put right.

use std::collections::{BTreeMap, BTreeSet};

use super::manifest::{Entry, Manifest};
use super::release::Release;
use crate::route::FilePath;
use crate::write::Class;

/// When a file's turn comes. The order of the variants is the order of the work: whoever refers to something comes after it, and what
/// nobody refers to any more goes last, unless it stands where something needs a place: then it goes right before that.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Turn {
    /// A file that pages need, and that is not there yet.
    AddAsset,
    /// What the release does not have, and stands where one of its assets needs a folder, or below where one is to stand.
    ClearForAsset,
    /// An asset that comes there.
    PlaceAsset,
    /// One that is there and holds something else, such as a list of others.
    ChangeAsset,
    /// A page that is not there yet, or of which that is not known.
    AddPage,
    /// What the release does not have, and stands where one of its pages needs a folder, or below where one is to stand.
    ClearForPage,
    /// A page that comes there.
    PlacePage,
    /// A page that is there and holds something else.
    ChangePage,
    /// A page that the release does not have.
    RemovePage,
    /// A file that pages needed.
    RemoveAsset,
}

impl Turn {
    const ALL: [Self; 10] = [
        Self::AddAsset,
        Self::ClearForAsset,
        Self::PlaceAsset,
        Self::ChangeAsset,
        Self::AddPage,
        Self::ClearForPage,
        Self::PlacePage,
        Self::ChangePage,
        Self::RemovePage,
        Self::RemoveAsset,
    ];

    /// Whether files are removed.
    pub(super) fn removes(self) -> bool {
        matches!(self, Self::ClearForAsset | Self::ClearForPage | Self::RemovePage | Self::RemoveAsset)
    }

    /// Whether files come where others were removed.
    pub(super) fn places(self) -> bool {
        matches!(self, Self::PlaceAsset | Self::PlacePage)
    }
}

/// What differs between a release and what a host has.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Plan<'a> {
    /// What is sent and removed, each with its turn, in order.
    pub(super) work: Vec<(Turn, &'a FilePath)>,
    /// What the host does not have, sorted.
    pub(super) added: Vec<&'a FilePath>,
    /// What it has otherwise or perhaps, sorted.
    pub(super) changed: Vec<&'a FilePath>,
    /// What the release does not have, sorted.
    pub(super) removed: Vec<&'a FilePath>,
    /// How many files stand there as they are in the release.
    pub(super) unchanged: usize,
    /// How many bytes are to be sent.
    pub(super) bytes: u64,
}

impl<'a> Plan<'a> {
    /// Compares. Nothing is hashed for it: both sides wrote down what they hold.
    pub(super) fn new(release: &'a Release, host: &'a Manifest) -> Self {
        let mut plan = Self::default();
        let gone: BTreeSet<&FilePath> = host.entries.keys().filter(|path| !release.files.contains_key(path)).collect();
        let mut cleared = BTreeMap::new();
        for (path, file) in &release.files {
            let turn = match (host.entries.get(path), file.class) {
                (Some(Entry { digest: Some(digest), .. }), _) if *digest == file.digest => {
                    plan.unchanged += 1;
                    continue;
                }
                (Some(Entry { digest: Some(_), .. }), Class::Asset) => Turn::ChangeAsset,
                (Some(Entry { digest: Some(_), .. }), Class::Page) => Turn::ChangePage,
                (_, Class::Asset) => Turn::AddAsset,
                (_, Class::Page) => Turn::AddPage,
            };
            let list = if host.entries.contains_key(path) { &mut plan.changed } else { &mut plan.added };
            list.push(path);
            plan.bytes += file.size;
            let in_the_way = path.in_the_way(&gone);
            let turn = match file.class {
                _ if in_the_way.is_empty() => turn,
                Class::Asset => Turn::PlaceAsset,
                Class::Page => Turn::PlacePage,
            };
            plan.work.push((turn, path));
            let clearing = if file.class == Class::Asset { Turn::ClearForAsset } else { Turn::ClearForPage };
            for other in in_the_way {
                // Whatever needs it first.
                cleared.entry(other).and_modify(|known: &mut Turn| *known = clearing.min(*known)).or_insert(clearing);
            }
        }
        for path in gone {
            let removal = if host.entries[path].class == Class::Page { Turn::RemovePage } else { Turn::RemoveAsset };
            plan.removed.push(path);
            plan.work.push((cleared.get(path).copied().unwrap_or(removal), path));
        }
        plan.work.sort_unstable();
        plan
    }

    /// The files of each turn.
    pub(super) fn turns(&self) -> impl Iterator<Item = (Turn, Vec<&'a FilePath>)> {
        Turn::ALL.into_iter().map(|turn| {
            let own = self.work.iter().filter(|(other, _)| *other == turn);
            (turn, own.map(|(_, path)| *path).collect())
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::deploy::release::ReleaseFile;

    fn path(name: &str) -> FilePath {
        FilePath::new(name).expect("a path")
    }

    fn class(name: &str) -> Class {
        if name.contains("html") { Class::Page } else { Class::Asset }
    }

    fn release(files: &[(&str, &str)]) -> Release {
        let file = |(name, text): &(&str, &str)| {
            let (digest, size) = (blake3::hash(text.as_bytes()), text.len() as u64);
            (path(name), ReleaseFile { digest, size, class: class(name) })
        };
        let (folder, address) = ("site".into(), "https://a.example/".to_owned());
        let day = crate::date::Day::new(2026, 11, 27).expect("a day");
        Release { folder, address, day, files: files.iter().map(file).collect(), redirects: Vec::new() }
    }

    fn host(files: &[(&str, Option<&str>)]) -> Manifest {
        let entry = |(name, text): &(&str, Option<&str>)| {
            (path(name), Entry { class: class(name), digest: text.map(|text| blake3::hash(text.as_bytes())) })
        };
        Manifest { entries: files.iter().map(entry).collect() }
    }

    #[test]
    fn what_is_referred_to_comes_first_and_goes_last() {
        let release = release(&[("a.css", "2"), ("b.css", "1"), ("c.html", "1"), ("d.html", "2"), ("e.html", "1")]);
        let host = host(&[
            ("a.css", Some("1")),
            ("d.html", Some("1")),
            ("e.html", Some("1")),
            ("old.css", Some("1")),
            ("old.html", Some("1")),
        ]);
        let plan = Plan::new(&release, &host);
        let work: Vec<(Turn, &str)> = plan.work.iter().map(|(turn, path)| (*turn, path.as_str())).collect();
        assert_eq!(
            work,
            [
                (Turn::AddAsset, "b.css"),
                (Turn::ChangeAsset, "a.css"),
                (Turn::AddPage, "c.html"),
                (Turn::ChangePage, "d.html"),
                (Turn::RemovePage, "old.html"),
                (Turn::RemoveAsset, "old.css"),
            ]
        );
        assert_eq!((plan.unchanged, plan.bytes), (1, 4));
    }

    #[test]
    fn what_stands_where_something_needs_a_place_goes_right_before_it() {
        let release = release(&[("a.html/index.html", "1"), ("b.html", "1"), ("c/x.css", "1"), ("d.html", "1")]);
        let old = ["a.html", "b.html/index.html", "b.html/x/y.css", "c", "e.html"];
        let plan_for = |known: Option<&str>| {
            let host = host(&old.map(|name| (name, known)));
            let plan = Plan::new(&release, &host);
            plan.work.iter().map(|(turn, path)| (*turn, path.to_string())).collect::<Vec<_>>()
        };
        let work = plan_for(Some("1"));
        let expected = [
            (Turn::ClearForAsset, "c"),
            (Turn::PlaceAsset, "c/x.css"),
            (Turn::AddPage, "d.html"),
            (Turn::ClearForPage, "a.html"),
            (Turn::ClearForPage, "b.html/index.html"),
            (Turn::ClearForPage, "b.html/x/y.css"),
            (Turn::PlacePage, "a.html/index.html"),
            (Turn::PlacePage, "b.html"),
            (Turn::RemovePage, "e.html"),
        ];
        assert_eq!(work, expected.map(|(turn, path)| (turn, path.to_owned())));
        assert_eq!(plan_for(None), work, "whether it is still there or not");
    }

    #[test]
    fn what_is_not_known_is_sent_again_or_removed() {
        let release = release(&[("a.css", "1"), ("b.html", "1")]);
        let host = host(&[("a.css", None), ("b.html", None), ("c.html", None)]);
        let plan = Plan::new(&release, &host);
        let work: Vec<(Turn, &str)> = plan.work.iter().map(|(turn, path)| (*turn, path.as_str())).collect();
        assert_eq!(work, [(Turn::AddAsset, "a.css"), (Turn::AddPage, "b.html"), (Turn::RemovePage, "c.html")]);
        assert!(plan.added.is_empty());
    }
}
