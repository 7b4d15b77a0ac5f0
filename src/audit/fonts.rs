//! Whether the theme's fonts can draw the pictures and cards of a site.

use std::collections::BTreeSet;

use crate::diagnostic::{Argument, Code, Diagnostic};
use crate::page::{DrawingFormat, DrawingOf, drawing_route};
use crate::view::{MissingWords, Scope};

/// How many characters are named.
const NAMED: usize = 12;

/// Finds the characters of pictures and cards that no font has, or that there are no fonts for cards at all. One finding for all of
/// them: one font mends it.
///
/// # Errors
///
/// If the theme lacks interface words.
pub fn fonts(scope: &Scope<'_>) -> Result<Option<Diagnostic>, MissingWords> {
    let folder = format!("themes/{}/fonts", scope.site.theme());
    if scope.fonts.is_empty() {
        let has_cards = scope.wanted_drawings().any(|of| matches!(of, DrawingOf::Card(_)));
        return Ok(has_cards.then(|| finding(folder, "glyphs-no-font")));
    }
    let mut characters = BTreeSet::new();
    let mut pictures = Vec::new();
    for of in scope.wanted_drawings() {
        for (lang, _) in scope.languages.iter() {
            let lacking = scope.lacking_characters(of, lang)?;
            if !lacking.is_empty() {
                characters.extend(lacking);
                pictures.push(drawing_route(of, DrawingFormat::Svg, lang, scope.languages, &scope.snapshot));
            }
        }
    }
    Ok(pictures.first().map(|first| {
        finding(folder, "glyphs-of-some")
            .with("characters", characters.iter().take(NAMED).collect::<String>())
            .with("count", characters.len())
            .with("pictures", pictures.len())
            .with("first", first.to_string())
    }))
}

fn finding(folder: String, problem: &'static str) -> Diagnostic {
    let finding = Diagnostic::in_path(Code::MissingGlyphs, &folder);
    finding.with("problem", Argument::Message(problem)).with("folder", folder)
}
