//! One of the two states that are compared: its pages, each by its address in the language of record.

use std::collections::BTreeMap;

use super::passage::{Part, Passages};
use crate::diagnostic::Failure;
use crate::lang::Lang;
use crate::load::Sources;
use crate::page::PageKind;
use crate::pipeline::{Options, Proof, Read};
use crate::site::Page;

/// What is kept of a page, so that only those that differ are read again.
pub(super) struct Gist {
    digest: blake3::Hash,
    title: String,
}

/// A state of the site.
pub(super) struct Side {
    /// Its pages.
    pub(super) proof: Proof<Gist>,
    /// What they are about, in the order of the site.
    pub(super) leaves: Vec<Leaf>,
    /// The place of each among the leaves, by its address.
    places: BTreeMap<String, usize>,
}

/// What one page shows in all languages.
pub(super) struct Leaf {
    /// What it shows.
    pub(super) kind: PageKind,
    /// Its address in the language of record.
    pub(super) address: String,
    /// The places of its pages in the proof, by the codes of their languages.
    pages: BTreeMap<String, usize>,
}

impl Side {
    /// Makes every page of a site.
    ///
    /// # Errors
    ///
    /// If the machine or this program fails.
    pub(super) fn read(sources: Sources, options: &Options<'_>) -> Result<Read<Self>, Failure> {
        let take = |_: &Page, html: &str| {
            let passages = Passages::of(html, Part::Main);
            let title = passages.title.clone();
            Gist { digest: digest(&passages), title }
        };
        let Read { files, diagnostics, made } = Proof::read(sources, options, &take)?;
        Ok(Read { files, diagnostics, made: made.map(Self::new) })
    }

    fn new(proof: Proof<Gist>) -> Self {
        let (mut leaves, mut places): (Vec<Leaf>, BTreeMap<String, usize>) = (Vec::new(), BTreeMap::new());
        for (place, (page, _)) in
            proof.pages.iter().enumerate().filter(|(_, (page, _))| page.kind.is_listed() || page.kind.is_withdrawn())
        {
            let address = proof.scope().route(page.kind, Lang::RECORD).as_str().to_owned();
            let code = proof.languages().get(page.lang).code.clone();
            let leaf = *places.entry(address.clone()).or_insert_with(|| {
                leaves.push(Leaf { kind: page.kind, address, pages: BTreeMap::new() });
                leaves.len() - 1
            });
            leaves[leaf].pages.insert(code, place);
        }
        Self { proof, leaves, places }
    }

    /// What stands at an address.
    pub(super) fn leaf(&self, address: &str) -> Option<&Leaf> {
        self.places.get(address).map(|place| &self.leaves[*place])
    }

    /// Home, which every site has.
    pub(super) fn home(&self) -> &Leaf {
        let address = self.proof.scope().route(PageKind::Home, Lang::RECORD);
        self.leaf(address.as_str()).expect("every site has a home page")
    }

    /// A page in a language.
    pub(super) fn page(&self, leaf: &Leaf, code: &str) -> Option<&Page> {
        leaf.pages.get(code).map(|place| &self.proof.pages[*place].0)
    }

    /// What a page is called in a language.
    pub(super) fn title(&self, leaf: &Leaf, code: &str) -> Option<&str> {
        leaf.pages.get(code).map(|place| self.proof.pages[*place].1.title.as_str())
    }

    /// What a page says in a language; nothing if there is no such page.
    ///
    /// # Errors
    ///
    /// If the machine or this program fails.
    pub(super) fn passages(&self, leaf: &Leaf, code: &str, part: Part) -> Result<Passages, Failure> {
        let Some(page) = self.page(leaf, code) else { return Ok(Passages::default()) };
        Ok(Passages::of(&self.proof.html(page)?, part))
    }

    /// Whether a page says the same on another side, in all languages that either has.
    pub(super) fn says_the_same(&self, leaf: &Leaf, other: &Self, there: &Leaf) -> bool {
        let digests = |side: &Self, leaf: &Leaf| -> Vec<(String, blake3::Hash)> {
            leaf.pages.iter().map(|(code, place)| (code.clone(), side.proof.pages[*place].1.digest)).collect()
        };
        digests(self, leaf) == digests(other, there)
    }
}

/// The digest of what a page says, and where it leads.
fn digest(passages: &Passages) -> blake3::Hash {
    let mut all = blake3::Hasher::new();
    for passage in &passages.all {
        all.update(passage.text.as_bytes()).update(&[0]);
        for link in &passage.links {
            all.update(link.as_bytes()).update(&[1]);
        }
    }
    for image in &passages.images {
        all.update(image.name().as_bytes()).update(&[2]).update(image.words.as_bytes()).update(&[3]);
    }
    all.finalize()
}
