//! The files that pages refer to, ready to be published.

use std::collections::{BTreeMap, HashMap};

use super::styles;
use crate::input::Pictures;
use crate::model::Snapshot;
use crate::page::picture_routes;
use crate::rewrite::minify;
use crate::route::{FilePath, Route};
use crate::source::Blob;
use crate::theme::Theme;

/// The assets of the themes and the copies of the pictures of public cases, each with the name under which it is published: it
/// changes with the contents, so that files of two themes never get into each other's way.
#[derive(Debug, Default)]
pub(super) struct Assets {
    /// The published name of each, by the address that the templates of each theme use, the main theme first. Any theme can name the files of
    /// the main one, if it has none of that name itself.
    pub(super) names: Vec<BTreeMap<Route, Route>>,
    /// What is published, by its name.
    pub(super) files: BTreeMap<Route, Blob>,
    /// The style sheets as they are published, by the digest of what was read, with the names of the files that they refer to.
    styles: HashMap<blake3::Hash, Blob>,
}

impl Assets {
    /// Makes them ready. A style sheet that is the same as in an earlier reading is taken from there.
    pub(super) fn new(
        themes: &[&Theme],
        static_files: &BTreeMap<FilePath, Blob>,
        snapshot: &Snapshot<'_>,
        pictures: &Pictures,
        earlier: &Self,
    ) -> Self {
        let mut assets = Self::default();
        for (place, theme) in themes.iter().enumerate() {
            let mut names = assets.names.first().cloned().unwrap_or_default();
            names.retain(|route, _| !theme.assets.contains_key(route));
            let others = theme.assets.iter().filter(|(route, _)| !theme.sheets.contains_key(route));
            for (route, file) in others {
                let published = assets.published(route, file.clone(), earlier);
                assets.publish(route, published, &mut names);
            }
            // The name of a sheet changes with the names of what it refers to.
            for route in styles::in_order(theme) {
                let with_names = styles::with_names(route, &theme.assets[route], &names, static_files);
                let published = assets.published(route, with_names, earlier);
                assets.publish(route, published, &mut names);
            }
            if place == 0 {
                assets.publish_pictures(snapshot, pictures, &mut names);
            }
            assets.names.push(names);
        }
        assets
    }

    /// A file of a theme as it is published.
    fn published(&mut self, route: &Route, file: Blob, earlier: &Self) -> Blob {
        if !route.as_str().ends_with(".css") {
            return file;
        }
        let known = earlier.styles.get(&file.digest).cloned();
        let small = known.unwrap_or_else(|| smaller(&file));
        self.styles.insert(file.digest, small.clone());
        small
    }

    fn publish_pictures(&mut self, snapshot: &Snapshot<'_>, pictures: &Pictures, names: &mut BTreeMap<Route, Route>) {
        for (handle, case) in snapshot.cases().iter() {
            let id = snapshot.cases().id(handle);
            for (place, picture) in case.pictures.iter().enumerate() {
                let Some(read) = pictures.get(&(id.to_string(), picture.file.clone())) else { continue };
                for (route, copy) in picture_routes(id, place, picture.size).into_iter().zip(read.copies.iter()) {
                    self.publish(&route, copy.clone(), names);
                }
            }
        }
    }

    fn publish(&mut self, route: &Route, file: Blob, names: &mut BTreeMap<Route, Route>) {
        let name = hashed(route, &file.digest.to_hex()[..10]);
        names.insert(route.clone(), name.clone());
        self.files.insert(name, file);
    }
}

/// A style sheet made smaller.
fn smaller(file: &Blob) -> Blob {
    match std::str::from_utf8(&file.bytes) {
        Ok(css) => Blob::new(minify(css).into_bytes()),
        Err(_) => file.clone(),
    }
}

/// Puts a digest before the ending of a file's name: `/assets/civic.0123456789.css`.
fn hashed(route: &Route, digest: &str) -> Route {
    let path = route.as_str();
    let name = match path.rsplit_once('.') {
        Some((stem, ending)) if !ending.contains('/') => format!("{stem}.{digest}.{ending}"),
        _ => format!("{path}.{digest}"),
    };
    Route::parse(&name).expect("a name with a digest is still a route")
}
