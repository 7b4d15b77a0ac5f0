//! Views without a build: what bodies are by themselves.

use std::collections::{BTreeMap, BTreeSet};

use gongkai::config::PageType;
use gongkai::date::Day;
use gongkai::lang::{Formats, Lang, Language};
use gongkai::model::Public;
use gongkai::site::Page;
use gongkai::view::{Asked, Body, Drawn, RecordTexts, Scope, View};

use super::documents::contract_site;
use super::support::{Site, TODAY};

/// Calls `see` with every page of a site, and what its views are made from.
pub(crate) fn each_page(site: &Site, see: &mut dyn FnMut(&Scope<'_>, &Page)) {
    let loaded = gongkai::load::load(site.root());
    let input = loaded.input.expect("a readable site");
    let day = Day::parse(TODAY).expect("a day");
    let model = gongkai::validate::validate(&input, &loaded.files, Vec::new(), day).model.expect("a sound site");
    let state = model.state(day, Public::On(day), 365);
    let changes = model.changes(&state, true);
    let state = state.with_changes(changes);
    let snapshot = model.as_of(&state);
    let of = |(lang, language): (Lang, &Language)| {
        Some(Formats::new(&language.tag)?.with(input.theme.strings.periods(lang)))
    };
    let formats: Vec<_> = input.languages.iter().filter_map(of).collect();
    let fonts = gongkai::picture::Fonts::new(&input.theme.fonts);
    let scope = Scope {
        snapshot,
        site: &input.site,
        address: input.site.address.web(),
        languages: &input.languages,
        formats: &formats,
        themes: &[],
        theme: 0,
        strings: &input.theme.strings,
        drawn: Drawn { strings: &input.theme.strings, settings: &input.theme.settings, asked: Asked::by(|_| true) },
        settings: &input.theme.settings,
        fonts: &fonts,
        mark: input.theme.mark.as_ref(),
        icons: &[],
        pixels: &gongkai::view::Pixels::default(),
        record_texts: &RecordTexts::new(snapshot.records().places()),
        search: true,
        asked: Asked::by(|_| true),
        left_out: &[],
        assets: &BTreeMap::new(),
    };
    let (site, _) = gongkai::assemble::assemble(scope);
    site.pages.iter().for_each(|page| see(&site.scope, page));
}

#[test]
fn a_body_of_every_kind_stands_without_its_frame() {
    let mut kinds = BTreeSet::new();
    let mut see = |scope: &Scope<'_>, page: &Page| {
        let (heading, body) = Body::make(scope, page.kind, page.lang).expect("the theme has its words");
        let view = View::make(scope, page.kind, page.lang).expect("the theme has its words");
        assert_eq!(serde_json::to_value(body).ok(), serde_json::to_value(&view.body).ok(), "{}", page.route);
        assert_eq!((heading.title, heading.description), (view.page.title, view.page.description), "{}", page.route);
        kinds.insert(page.kind.page_type());
    };
    // The shipped plan has no topics.
    each_page(&Site::shipped(), &mut see);
    each_page(&contract_site().0, &mut see);
    assert!(kinds.iter().eq(PageType::ALL), "every kind of page was looked at");
}
