//! All targets beside their goals, as a picture.

use std::cmp::Reverse;

use crate::id::{Handle, RecordKind, TargetKind};
use crate::lang::Lang;
use crate::markup::escaped;
use crate::model::ObservationHandle;
use crate::view::drawing::add;
use crate::view::drawing::bullet::{Bullet, BulletSpan};
use crate::view::drawing::lines::lines;
use crate::view::drawing::picture::{Frame, INSIDE, MARGIN, Sheet};
use crate::view::scope::{MissingWords, Scope};
use crate::view::summary::observation::ObservationView;
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

/// The flags by which a source itself doubts a value.
const DOUBTS: [&str; 4] = ["provisional", "estimated", "low-reliability", "rounded"];

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
        shown.extend(values.chain(others(scope, *target)).map(|value| (records.observation(value).date, value.record)));
        shown.extend(state.met_by.and_then(|record| Some((records.row(record).date.date()?, record))));
    }
    shown.sort_by_key(|(date, record)| (Reverse(date.last()), *record));
    shown.into_iter().map(|(_, record)| record).collect()
}

/// The values that other sources give for the date of one that is shown, which counts in their place.
fn others(scope: &Scope<'_>, target: Handle<TargetKind>) -> impl Iterator<Item = ObservationHandle> {
    let (state, records) = (scope.snapshot.target(target), scope.snapshot.records());
    let shown = [state.headline, state.reported].map(|shown| Some(records.observation(shown?).date.last()));
    let outranked = state.observations.iter().filter(|entry| entry.outranked.is_some()).map(|entry| entry.observation);
    outranked.filter(move |handle| shown.contains(&Some(records.observation(*handle).date.last())))
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
        let figure = figure(scope, *target, &summary, lang)?;
        let goal = goal(scope, &summary, lang)?;
        let number = summary.number.as_ref().map(|number| format!("{number} ")).unwrap_or_default();
        let room = INSIDE - BARS - GAP;
        // What qualifies a name, a figure or a goal stands at its end, so all of it is shown.
        Ok(Row {
            name: lines(&format!("{number}{}", summary.name.text), NAME, room, usize::MAX),
            figure: lines(&figure, SIZE, room, usize::MAX),
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
            bullets().any(|bullet| bullet.confirmed.is_some()),
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

/// What is to be reached, by when.
fn goal(scope: &Scope<'_>, summary: &TargetSummary, lang: Lang) -> Result<String, MissingWords> {
    let Some(goal) = &summary.goal else {
        return scope.say(lang, if summary.goal_pending { "bullet-pending" } else { "bullet-followed" }, []);
    };
    let inserts = [("due", goal.due.text.as_str().into()), ("direction", summary.direction.into())];
    let gap = scope.say(lang, "unit-gap", [])?;
    Ok(format!("{} {}{gap}{}", scope.say(lang, "goal-by", inserts)?, goal.amount, summary.unit.text))
}

fn height(row: &Row) -> f64 {
    let words = 8.0 + NAME_LINE * row.name.len() as f64 + LINE * row.figure.len() as f64;
    words.max(54.0 + LINE * row.goal.len() as f64) + 18.0
}

/// What the latest figure is and all that speaks against it, or why there is none; and where the target stands.
fn figure(
    scope: &Scope<'_>,
    target: Handle<TargetKind>,
    summary: &TargetSummary,
    lang: Lang,
) -> Result<String, MissingWords> {
    let mut said = Vec::new();
    let valued = |key: &str, value: &ObservationView| {
        let inserts = [
            ("value", value.amount.clone().unwrap_or_default().into()),
            ("unit", value.unit.text.as_str().into()),
            ("date", value.date.text.as_str().into()),
        ];
        let mut words = vec![scope.say(lang, key, inserts)?];
        for flag in value.flags.iter().filter(|flag| DOUBTS.contains(flag)) {
            words.push(scope.say(lang, &format!("flag-{flag}"), [])?);
        }
        Ok(words)
    };
    if let Some(headline) = &summary.headline {
        said.extend(valued("bullet-latest", headline)?);
    } else if summary.met.is_none() {
        let key = match () {
            () if summary.reported.is_some() => "bullet-unconfirmed-only",
            () if summary.standing == "no-total" => "bullet-no-total",
            () if summary.incomparable.is_some() => "bullet-incomparable",
            () => "bullet-no-data",
        };
        said.push(scope.say(lang, key, [])?);
    }
    if !matches!(summary.standing, "no-data" | "no-total" | "followed" | "goal-pending") {
        said.push(scope.say(lang, &format!("standing-name-{}", summary.standing), [])?);
    }
    let delay = summary.met.as_ref().and_then(|met| met.delay.as_ref()).or(summary.delay.as_ref());
    if let Some(delay) = delay {
        said.push(scope.say(
            lang,
            &format!("milestone-delay-{}", delay.unit),
            [("count", (delay.count as usize).into())],
        )?);
    }
    if summary.past_due && summary.met.is_none() && (summary.headline.is_none() || summary.standing == "before") {
        let due = summary.goal.as_ref().map(|goal| goal.due.text.clone()).unwrap_or_default();
        said.push(scope.say(lang, "standing-due-past", [("due", due.into())])?.trim().to_owned());
    }
    if let Some(reported) = &summary.reported {
        said.extend(valued("bullet-reported", reported)?);
    }
    for other in others(scope, target).filter_map(|value| ObservationView::new(scope, value, None, lang)) {
        said.extend(valued("picture-other-source", &other)?);
    }
    if let Some(other) = &summary.incomparable {
        let is_first = summary.headline.is_none() && summary.reported.is_none();
        said.extend(valued(if is_first { "incomparable-only" } else { "incomparable-newer" }, other)?);
    }
    Ok(said.join(" · "))
}

fn draw(svg: &mut String, row: &Row, top: f64, mirrored: bool) {
    let direction = if mirrored { "rtl" } else { "ltr" };
    let (words, bars) = if mirrored { (MARGIN + INSIDE, MARGIN) } else { (MARGIN, MARGIN + INSIDE - BARS) };
    let mut text = |class: &str, size: f64, x: f64, y: f64, words: &str| {
        add!(
            svg,
            "<text class=\"{class}\" font-size=\"{size}\" x=\"{x}\" y=\"{y}\" direction=\"{direction}\">{}</text>",
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
            lines_of(bullet)
        );
    }
    add!(svg, "<path class=\"hair\" d=\"M{MARGIN} {}h{INSIDE}\"/>", top + height(row) - 6.0);
}

/// A bullet in a drawing 28 units high.
fn lines_of(bullet: &Bullet) -> String {
    let mut svg = String::new();
    let mut bar = |class: &str, BulletSpan { x, width }: &BulletSpan, y: u8, height: u8| {
        add!(svg, "<rect class=\"{class}\" x=\"{x}\" width=\"{width}\" y=\"{y}\" height=\"{height}\"/>");
    };
    if let Some(span) = &bullet.goal_span {
        let empty = bullet.confirmed.is_none() && bullet.reported.is_none();
        bar(if empty { "bullet-goal-span bullet-empty" } else { "bullet-goal-span" }, span, 6, 16);
    }
    if let Some(span) = &bullet.confirmed {
        bar("bullet-confirmed", span, 10, 8);
    }
    let mut line = |class: &str, x: &str, y1: u8, y2: u8| {
        add!(svg, "<line class=\"{class}\" x1=\"{x}\" x2=\"{x}\" y1=\"{y1}\" y2=\"{y2}\"/>");
    };
    if let Some(x) = &bullet.zero {
        line("bullet-zero", x, 3, 25);
    }
    if let Some(x) = &bullet.baseline {
        line("bullet-baseline", x, 6, 22);
    }
    for x in &bullet.interim {
        line("bullet-interim", x, 6, 22);
    }
    if let Some(x) = &bullet.goal {
        line("bullet-goal-line", x, 1, 27);
    }
    if let Some(x) = &bullet.reported {
        add!(svg, "<circle class=\"bullet-reported\" cx=\"{x}\" cy=\"14\" r=\"5\"/>");
    }
    svg
}
