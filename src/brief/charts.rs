//! The charts of targets with news, as pictures.

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::export;
use crate::id::{Handle, TargetKind};
use crate::lang::Lang;
use crate::page::DrawingOf;
use crate::picture::Fonts;
use crate::view::brief::Brief;
use crate::view::{MissingWords, Scope};

/// Drawings of the values of targets, in each language.
pub(super) struct Charts(BTreeMap<(Handle<TargetKind>, Lang), Drawing>);

/// A drawing that is to be made pixels.
struct Drawing {
    file: String,
    svg: String,
    fonts: Fonts,
}

impl Charts {
    /// Those of the targets that have news; where the theme's fonts lack characters there is none.
    pub(super) fn of(scope: &Scope<'_>, briefs: &[Brief]) -> Result<Self, MissingWords> {
        let mut charts = BTreeMap::new();
        for ((lang, language), brief) in scope.languages.iter().zip(briefs) {
            for (target, _) in brief.items.iter().filter_map(|item| item.chart.as_ref()) {
                let of = DrawingOf::Chart(*target);
                if !scope.can_be_pixels(of, lang)? {
                    continue;
                }
                let file = format!("chart-{}-{}.png", scope.snapshot.outline.targets.id(*target), language.code);
                let drawing = Drawing { file, svg: scope.drawing(of, lang)?, fonts: scope.fonts_for(lang) };
                charts.insert((*target, lang), drawing);
            }
        }
        Ok(Self(charts))
    }

    /// The name of the file of a chart, if there is one.
    pub(super) fn file(&self, target: Handle<TargetKind>, lang: Lang) -> Option<&str> {
        self.0.get(&(target, lang)).map(|drawing| drawing.file.as_str())
    }

    /// The files, which take some tenths of a second each.
    pub(super) fn draw(&self) -> Vec<(String, Vec<u8>)> {
        let drawings: Vec<&Drawing> = self.0.values().collect();
        let file = |drawing: &&Drawing| (drawing.file.clone(), export::pixels(&drawing.svg, &drawing.fonts));
        drawings.par_iter().map(file).collect()
    }
}
