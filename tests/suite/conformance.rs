//! Both engines are one contract: a theme written for each gives the same bytes.

use std::collections::BTreeMap;
use std::fs;

use gongkai::config::PageType;
use gongkai::render::Renderer;
use gongkai::site::Page;
use gongkai::theme::{Dialect, Theme};
use gongkai::view::{Scope, View};

use super::documents::contract_site;
use super::support::{Site, project};
use super::views::each_page;

/// How many pages of a kind are compared in a language, unless all are asked for. Every kind and language comes first.
const SAMPLE: usize = 3;

/// The conformance theme in one of the dialects, with the words of the site's own theme. A kind of page without a template of its own has that
/// of `kind.html`.
fn renderer(site: &Site, dialect: Dialect, folder: &str) -> Renderer {
    let loaded = gongkai::load::load(site.root());
    let (mut files, input) = (loaded.files, loaded.input.expect("a readable site"));
    let folder = project().join("tests/themes/conformance").join(folder);
    let read = |name: &str| fs::read_to_string(folder.join(name)).ok();
    let shared = ["base.html", "menu.html", "values.html"].map(str::to_owned);
    let kinds = PageType::ALL.iter().map(|kind| format!("{}.html", kind.name()));
    let templates = shared.into_iter().chain(kinds).map(|name| {
        let text = read(&name).or_else(|| read("kind.html")).expect("a template");
        (name.clone(), files.add(&name, text))
    });
    let theme = Theme { templates: templates.collect(), dialect, ..input.theme };
    Renderer::new(&theme, |_| true, &input.languages, &files)
        .unwrap_or_else(|found| panic!("{}: {found:?}", folder.display()))
}

/// Compares the pages of a site, and counts them by kind.
fn compare(site: &Site, compared: &mut BTreeMap<PageType, usize>) {
    let engines = [(Dialect::Minijinja, "minijinja"), (Dialect::Tera, "tera")];
    let [minijinja, tera] = engines.map(|(dialect, folder)| renderer(site, dialect, folder));
    let mut seen: BTreeMap<_, usize> = BTreeMap::new();
    let all = std::env::var_os("GONGKAI_EVERY_PAGE").is_some();
    each_page(site, &mut |scope: &Scope<'_>, page: &Page| {
        let count = seen.entry((page.kind.page_type(), page.lang)).or_default();
        *count += 1;
        if *count > SAMPLE && !all {
            return;
        }
        let view = View::make(scope, page.kind, page.lang).expect("the theme has its words");
        let [one, other] = [&minijinja, &tera]
            .map(|engine| engine.render(&view, page.lang).unwrap_or_else(|error| panic!("{}: {error:?}", page.route)));
        for (place, (one, other)) in one.lines().zip(other.lines()).enumerate() {
            assert_eq!(one, other, "{} line {}", page.route, place + 1);
        }
        assert_eq!(one, other, "{}", page.route);
        assert!(one.contains("&lt;b&gt;") || view.page.kind == "page" || view.page.kind == "task", "{}", page.route);
        *compared.entry(page.kind.page_type()).or_default() += 1;
    });
}

#[test]
fn a_theme_in_both_dialects_gives_the_same_bytes_on_every_kind_of_page() {
    let mut compared = BTreeMap::new();
    for site in [Site::shipped(), Site::oasis(), contract_site().0] {
        compare(&site, &mut compared);
    }
    assert_eq!(compared.keys().copied().collect::<Vec<_>>(), PageType::ALL, "every kind of page was compared");
}
