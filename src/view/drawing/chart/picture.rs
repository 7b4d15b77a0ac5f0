//! The chart of a target as a picture of its own.

use std::fmt::Write;

use super::charts::signs;
use super::draw::chart;
use super::ground::{Ground, Size};
use super::markup;
use super::of_target::Words;
use crate::id::{Handle, TargetKind};
use crate::lang::Lang;
use crate::view::drawing::picture::{Frame, INSIDE, MARGIN, Sheet};
use crate::view::scope::{MissingWords, Scope};

/// How much larger the words of a chart are on a picture than on a page.
const SCALE: f64 = 1.5;

/// The signs that stand for themselves, since words beside them say what they are.
const SAID: [&str; 3] = ["goal", "confirmed", "term"];

/// The values of a target over the years, as a complete SVG; `None` if no value of the total is public. The frame has everything but
/// what the chart itself knows: its title, unit, description and signs.
pub(crate) fn picture(
    scope: &Scope<'_>,
    target: Handle<TargetKind>,
    lang: Lang,
    frame: Frame,
) -> Result<Option<String>, MissingWords> {
    let words = Words::new(scope, target, lang);
    let plot = words.total()?;
    if !plot.has_values() {
        return Ok(None);
    }
    let row = &scope.snapshot.outline.targets[target];
    let unit = scope.words(&row.unit, lang);
    let mut legend = Vec::new();
    for sign in signs(&plot).into_iter().filter(|sign| !SAID.contains(sign)) {
        legend.push((markup::sign(sign, plot.yearly), scope.say(lang, &format!("sign-{sign}"), [])?));
    }
    let frame = Frame {
        title: scope.words(&row.name, lang).to_owned(),
        unit: scope.say(lang, "chart-unit", [("unit", unit.into())])?,
        description: words.description(&plot)?,
        signs: legend,
        ..frame
    };
    let sheet = Sheet::around(&frame, None);
    let size = Size {
        width: INSIDE / SCALE,
        height: (sheet.bottom() - sheet.top()) / SCALE,
        top: 30.0,
        bottom: 34.0,
        side: 14.0,
    };
    let drawn = chart(&size, &plot, &Ground::new(&size, &plot, &words));
    let mut drawing = String::new();
    let _ = write!(
        drawing,
        "<g class=\"plot\" transform=\"translate({MARGIN} {}) scale({SCALE})\">{}</g>",
        sheet.top(),
        markup::inside(&drawn, false)
    );
    Ok(Some(sheet.svg(&drawing)))
}
