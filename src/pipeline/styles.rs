//! What style sheets refer to, by the names under which it is published.

use std::collections::{BTreeMap, BTreeSet};

use crate::route::{FilePath, Route};
use crate::source::Blob;
use crate::theme::{Target, Theme, references, with_addresses};

/// The style sheets of a theme that refer to others, each behind those that it refers to. Sheets that refer to each other in a circle, which is a
/// finding, are in any order.
pub(super) fn in_order(theme: &Theme) -> Vec<&Route> {
    let (mut seen, mut ordered) = (BTreeSet::new(), Vec::new());
    for route in theme.sheets.keys() {
        visit(route, theme, &mut seen, &mut ordered);
    }
    ordered
}

fn visit<'t>(route: &Route, theme: &'t Theme, seen: &mut BTreeSet<&'t Route>, ordered: &mut Vec<&'t Route>) {
    let Some((route, _)) = theme.sheets.get_key_value(route).filter(|(route, _)| !seen.contains(route)) else { return };
    seen.insert(route);
    for reference in references(text(&theme.assets[route])) {
        if let Target::Place(places, _) = reference.target(route) {
            for place in places {
                visit(&place, theme, seen, ordered);
            }
        }
    }
    ordered.push(route);
}

/// A style sheet with the published names of the files that it refers to, so that they are found wherever the site stands.
pub(super) fn with_names(
    sheet: &Route,
    file: &Blob,
    names: &BTreeMap<Route, Route>,
    static_files: &BTreeMap<FilePath, Blob>,
) -> Blob {
    let css = with_addresses(text(file), |reference| {
        let Target::Place(places, behind) = reference.target(sheet) else { return None };
        let own = |place: &Route| static_files.contains_key(&place.file_path()).then(|| place.clone());
        let known = |place: &Route| names.get(place).cloned().or_else(|| own(place));
        let published = places.iter().find_map(known)?;
        Some(format!("{}{behind}", sheet.encoded().relative(&published.encoded())))
    });
    Blob::new(css.into_bytes())
}

/// The text of a style sheet that was read as such.
fn text(file: &Blob) -> &str {
    std::str::from_utf8(&file.bytes).unwrap_or_default()
}
