//! All targets beside their goals, as a picture.

use std::cmp::Reverse;

use super::statement;
use crate::id::{Handle, RecordKind, TargetKind};
use crate::lang::Lang;
use crate::markup::escaped;
use crate::view::drawing::add;
use crate::view::drawing::lines::lines;
use crate::view::drawing::picture::{Frame, INSIDE, MARGIN, Sheet, start};
use crate::view::scope::{MissingWords, Scope};
use crate::view::summary::target::TargetSummary;

/// The size of names.
const NAME: f64 = 19.0;
/// The size of other words.
const SIZE: f64 = 16.0;
/// The width of the bars.
const BARS: f64 = 560.0;
/// The space between words and bars.
const GAP: f64 = 32.0;
/// The height of a line of a name.
const NAME_LINE: f64 = 26.0;
/// The height of a line of other words.
const LINE: f64 = 22.0;

/// One target: its words in lines.
struct Row {
    summary: TargetSummary,
    name: Vec<String>,
    figure: Vec<String>,
    goal: Vec<String>,
}

/// The records on which the picture of these targets rests, the newest first.
pub(super) fn records(scope: &Scope<'_>, targets: &[Handle<TargetKind>]) -> Vec<Handle<RecordKind>> {
    let records = scope.snapshot.records();
    let mut shown = Vec::new();
    for target in targets {
        let state = scope.snapshot.target(*target);
        let values = [state.headline, state.reported, state.incomparable].into_iter().flatten();
        shown.extend(
            values
                .chain(statement::others(scope, *target))
                .map(|value| (records.observation(value).date, value.record)),
        );
        shown.extend(state.met_by.and_then(|record| Some((records.row(record).date.date()?, record))));
    }
    shown.sort_by_key(|(date, record)| (Reverse(date.last()), *record));
    shown.into_iter().map(|(_, record)| record).collect()
}

/// The picture of these targets, as high as it needs to be.
pub(super) fn picture(
    scope: &Scope<'_>,
    targets: &[Handle<TargetKind>],
    lang: Lang,
    frame: Frame,
) -> Result<String, MissingWords> {
    let title = scope.say(lang, "title-targets", [])? + &frame.part;
    let rows = targets.iter().map(|target| {
        let summary = TargetSummary::new(scope, *target, lang);
        let mut figure = statement::latest(scope, &summary, lang)?;
        figure.extend(statement::standing(scope, *target, &summary, lang)?);
        let goal = statement::goal(scope, &summary, lang)?;
        let number = summary.number.as_ref().map(|number| format!("{number} ")).unwrap_or_default();
        let room = INSIDE - BARS - GAP;
        // What qualifies a name, a figure or a goal stands at its end, so all of it is shown.
        Ok(Row {
            name: lines(&format!("{number}{}", summary.name.text), NAME, room, usize::MAX),
            figure: lines(&figure.join(" · "), SIZE, room, usize::MAX),
            goal: lines(&goal, SIZE, BARS, usize::MAX),
            summary,
        })
    });
    let rows: Vec<Row> = rows.collect::<Result<_, MissingWords>>()?;
    let bullets = || rows.iter().filter_map(|row| row.summary.bullet.as_ref());
    let signs = [
        (
            "<rect class=\"bullet-confirmed\" x=\"-18\" y=\"-4\" width=\"36\" height=\"8\"/>",
            "picture-confirmed",
            bullets().any(|bullet| bullet.confirmed.is_some() && bullet.confirmed != bullet.below),
        ),
        (
            "<rect class=\"bullet-below\" x=\"-18\" y=\"-4\" width=\"36\" height=\"8\"/>",
            "picture-below",
            bullets().any(|bullet| bullet.below.is_some()),
        ),
        (
            "<rect class=\"bullet-beyond\" x=\"-18\" y=\"-4\" width=\"36\" height=\"8\"/>",
            "picture-beyond",
            bullets().any(|bullet| bullet.beyond.is_some()),
        ),
        (
            "<circle class=\"bullet-reported\" r=\"5\"/>",
            "picture-reported",
            bullets().any(|bullet| bullet.reported.is_some()),
        ),
        ("<path class=\"bullet-zero\" d=\"M0-8V8\"/>", "picture-zero", bullets().any(|bullet| bullet.zero.is_some())),
        ("<path class=\"bullet-goal-line\" d=\"M0-9V9\"/>", "sign-goal", bullets().any(|bullet| bullet.goal.is_some())),
        (
            "<path class=\"bullet-interim\" d=\"M0-8V8\"/>",
            "sign-interim",
            bullets().any(|bullet| !bullet.interim.is_empty()),
        ),
        (
            "<path class=\"bullet-baseline\" d=\"M0-8V8\"/>",
            "sign-baseline",
            bullets().any(|bullet| bullet.baseline.is_some()),
        ),
    ];
    let mut legend = Vec::new();
    for (sign, words, _) in signs.into_iter().filter(|(.., occurs)| *occurs) {
        legend.push((sign.to_owned(), scope.say(lang, words, [])?));
    }
    let frame = Frame { description: title.clone(), title, signs: legend, ..frame };
    let sheet = Sheet::around(&frame, Some(rows.iter().map(height).sum()));
    let mut svg = String::new();
    let mut top = sheet.top();
    for row in &rows {
        draw(&mut svg, row, top, frame.mirrored);
        top += height(row);
    }
    Ok(sheet.svg(&svg))
}

fn height(row: &Row) -> f64 {
    let words = 8.0 + NAME_LINE * row.name.len() as f64 + LINE * row.figure.len() as f64;
    words.max(54.0 + LINE * row.goal.len() as f64) + 18.0
}

fn draw(svg: &mut String, row: &Row, top: f64, mirrored: bool) {
    let anchor = start(mirrored);
    let (words, bars) = if mirrored { (MARGIN + INSIDE, MARGIN) } else { (MARGIN, MARGIN + INSIDE - BARS) };
    let mut text = |class: &str, size: f64, x: f64, y: f64, words: &str| {
        add!(
            svg,
            "<text class=\"{class}\" font-size=\"{size}\" x=\"{x}\" y=\"{y}\" text-anchor=\"{anchor}\">{}</text>",
            escaped(words)
        );
    };
    for (place, line) in row.name.iter().enumerate() {
        text("title", NAME, words, top + 22.0 + NAME_LINE * place as f64, line);
    }
    let below = top + 20.0 + NAME_LINE * row.name.len() as f64;
    for (place, line) in row.figure.iter().enumerate() {
        text("unit", SIZE, words, below + LINE * place as f64, line);
    }
    let beside = if mirrored { bars + BARS } else { bars };
    for (place, line) in row.goal.iter().enumerate() {
        text(
            if row.summary.goal.is_some() { "goal" } else { "unit" },
            SIZE,
            beside,
            top + 60.0 + LINE * place as f64,
            line,
        );
    }
    if let Some(bullet) = &row.summary.bullet {
        add!(
            svg,
            "<svg x=\"{bars}\" y=\"{}\" width=\"{BARS}\" height=\"28\" overflow=\"visible\">{}</svg>",
            top + 10.0,
            bullet.svg()
        );
    }
    add!(svg, "<path class=\"hair\" d=\"M{MARGIN} {}h{INSIDE}\"/>", top + height(row) - 6.0);
}
