//! Leads the old addresses of a site on.

use std::collections::HashSet;

use super::beside;
use super::edition::Edition;
use super::theme_pages;
use crate::diagnostic::Diagnostic;
use crate::export::{self, Export};
use crate::forward::{self, Standing};
use crate::lang::{Lang, Languages};
use crate::page::Redirect;
use crate::render;
use crate::route::{FilePath, Route};
use crate::site::Site;

/// Fills in where the old addresses of a site lead, and says what is wrong with them.
pub(super) fn lead(edition: &Edition, site: &mut Site<'_>) -> Vec<Diagnostic> {
    if edition.addresses.is_empty() {
        return Vec::new();
    }
    let mut beside = beside::addresses(edition, site);
    beside.extend(theme_pages::other_routes(site, &edition.themes));
    let standing = Standing::new(&site.pages, beside);
    let is_current = edition.as_of() == edition.today;
    let (old, found) = forward::forward(&site.scope, &edition.addresses, &standing, is_current);
    site.redirects = old.redirects;
    site.gone = old.gone;
    found
}

/// The files that lead on from old addresses: a page at each that was one of a page, and what hosts read, unless the site brings that itself.
pub(super) fn files(edition: &Edition, site: &Site<'_>) -> Vec<Export> {
    if site.redirects.is_empty() && site.gone.is_empty() {
        return Vec::new();
    }
    let mut taken = Taken::of(edition, site);
    let mut files = Vec::new();
    for redirect in site.redirects.iter().filter(|redirect| is_page(redirect)) {
        if !taken.take(&redirect.from.file_path()) {
            continue;
        }
        let (_, from) = theme_pages::theme_at(&redirect.from, &edition.themes);
        let lang = language(&from, &edition.languages);
        let html = render::redirect(&site.scope, redirect, lang).expect("the template comes with the program");
        files.push(Export { route: redirect.from.clone(), bytes: html.into_bytes() });
    }
    let own = export::redirects(site).filter(|(route, _)| !edition.static_files.contains_key(&route.file_path()));
    files.extend(own.map(|(route, bytes)| Export { route, bytes }));
    files
}

/// Whether readers of an old address expect a page: no other file can lead on by itself.
fn is_page(redirect: &Redirect) -> bool {
    redirect.from.file_path().as_str().ends_with(".html")
}

fn language(route: &Route, languages: &Languages) -> Lang {
    let first = route.as_str().split('/').nth(1).unwrap_or_default();
    languages.find(first).unwrap_or(Lang::RECORD)
}

/// The names of files and folders of a site, as disks compare them that take `A` for `a`.
struct Taken {
    files: HashSet<String>,
    folders: HashSet<String>,
}

impl Taken {
    fn of(edition: &Edition, site: &Site<'_>) -> Self {
        let mut taken = Self { files: HashSet::new(), folders: HashSet::new() };
        let other_pages = theme_pages::other_routes(site, &edition.themes);
        let pages = site.pages.iter().map(|page| &page.route).chain(&other_pages).map(Route::file_path);
        for path in pages.chain(beside::addresses(edition, site).iter().map(Route::file_path)) {
            taken.add(&path);
        }
        taken
    }

    fn add(&mut self, path: &FilePath) {
        self.folders.extend(path.folders().map(str::to_lowercase));
        self.files.insert(path.as_str().to_lowercase());
    }

    /// Takes a name, if no file or folder has it and none of the folders above it is a file.
    fn take(&mut self, path: &FilePath) -> bool {
        let name = path.as_str().to_lowercase();
        let is_free = !self.files.contains(&name)
            && !self.folders.contains(&name)
            && path.folders().all(|folder| !self.files.contains(&folder.to_lowercase()));
        if is_free {
            self.add(path);
        }
        is_free
    }
}
