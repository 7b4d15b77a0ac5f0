//! All tasks along the term, as a picture.

use crate::lang::Lang;
use crate::markup::escaped;
use crate::view::drawing::add;
use crate::view::drawing::lines::cut;
use crate::view::drawing::picture::{Frame, INSIDE, MARGIN, Sheet, start};
use crate::view::drawing::text;
use crate::view::scope::{MissingWords, Scope};
use crate::view::summary::overview::{Lane, LaneMark, Overview};
use crate::view::text::number_gap;

/// The size of words.
const SIZE: f64 = 16.0;
/// The width of the names.
const NAMES: f64 = 400.0;
/// The width of the numbers of records.
const COUNTS: f64 = 72.0;
/// The space between the two and the lanes.
const GAP: f64 = 16.0;
/// The height of the years above the lanes.
const AXIS: f64 = 28.0;
/// The least height of a lane.
const LEAST: f64 = 24.0;

/// The picture of an overview, as high as it needs to be.
pub(super) fn picture(
    scope: &Scope<'_>,
    overview: &Overview,
    lang: Lang,
    frame: Frame,
) -> Result<String, MissingWords> {
    let mut signs = Vec::new();
    for name in &overview.signs {
        let key = if matches!(*name, "met" | "met-late") { "overview-key-" } else { "overview-sign-" };
        signs.push((key_sign(name), scope.say(lang, &format!("{key}{name}"), [])?));
    }
    let title = scope.say(lang, "overview", [])?;
    let frame = Frame { description: title.clone(), title, signs, ..frame };
    let lanes: Vec<&Lane> = overview.groups.iter().flat_map(|group| &group.lanes).collect();
    let height = lanes.iter().map(|lane| height(lane)).sum::<f64>() + AXIS;
    let sheet = Sheet::around(&frame, Some(height));
    let mut svg = String::new();
    let place = Columns::new(frame.mirrored);
    ground(&mut svg, scope, overview, &place, (sheet.top(), height), lang)?;
    let mut top = sheet.top() + AXIS;
    for lane in lanes {
        row(&mut svg, scope, lane, &place, top, lang)?;
        top += self::height(lane);
    }
    Ok(sheet.svg(&svg))
}

/// Where the columns stand.
struct Columns {
    names: f64,
    lanes: f64,
    width: f64,
    counts: f64,
    mirrored: bool,
}

impl Columns {
    fn new(mirrored: bool) -> Self {
        let width = INSIDE - NAMES - COUNTS - 2.0 * GAP;
        if mirrored {
            let lanes = MARGIN + COUNTS + GAP;
            Self { names: MARGIN + INSIDE, lanes, width, counts: MARGIN, mirrored }
        } else {
            let lanes = MARGIN + NAMES + GAP;
            Self { names: MARGIN, lanes, width, counts: MARGIN + INSIDE, mirrored }
        }
    }
}

fn height(lane: &Lane) -> f64 {
    (lane.height as f64 + 4.0).max(LEAST)
}

/// The years, what lies ahead, and the day for which the picture speaks.
fn ground(
    svg: &mut String,
    scope: &Scope<'_>,
    overview: &Overview,
    place: &Columns,
    (top, height): (f64, f64),
    lang: Lang,
) -> Result<(), MissingWords> {
    let Columns { lanes, width, .. } = place;
    add!(
        svg,
        "<svg class=\"lanes\" x=\"{lanes}\" y=\"{top}\" width=\"{width}\" height=\"{height}\" overflow=\"visible\">"
    );
    if let Some(ahead) = &overview.ahead {
        let wide = ahead.width.as_deref().unwrap_or("0");
        add!(
            svg,
            "<rect class=\"lane-ahead-ground\" x=\"{}\" width=\"{wide}\" y=\"{AXIS}\" height=\"{}\"/>",
            ahead.x,
            height - AXIS
        );
    }
    // Time runs as the words do.
    let (ahead, begins, ends) = (if place.mirrored { -6 } else { 6 }, start(place.mirrored), start(!place.mirrored));
    add!(svg, "<path class=\"lane-axis\" d=\"M0 {AXIS}H{width}\"/>");
    for year in &overview.years {
        let x = &year.x;
        add!(svg, "<line class=\"lane-year\" x1=\"{x}\" x2=\"{x}\" y1=\"8\" y2=\"{height}\"/>");
        add!(
            svg,
            "<text class=\"unit\" font-size=\"{SIZE}\" x=\"{x}\" dx=\"{ahead}\" y=\"20\" text-anchor=\"{begins}\">{}</text>",
            year.year
        );
    }
    if let Some(today) = &overview.today {
        add!(svg, "<line class=\"lane-today\" x1=\"{today}\" x2=\"{today}\" y1=\"0\" y2=\"{height}\"/>");
        let words = scope.say(lang, "overview-today", [])?;
        add!(
            svg,
            "<text class=\"lane-today-word\" font-size=\"{SIZE}\" x=\"{today}\" dx=\"{}\" y=\"4\" text-anchor=\"{ends}\">{}</text>",
            -ahead,
            escaped(&words)
        );
    }
    svg.push_str("</svg>");
    let words = scope.say(lang, "overview-column-records", [])?;
    let (x, y) = (place.counts, top + 20.0);
    add!(
        svg,
        "<text class=\"unit\" font-size=\"{SIZE}\" x=\"{x}\" y=\"{y}\" text-anchor=\"{ends}\">{}</text>",
        escaped(&words)
    );
    Ok(())
}

fn row(
    svg: &mut String,
    scope: &Scope<'_>,
    lane: &Lane,
    place: &Columns,
    top: f64,
    lang: Lang,
) -> Result<(), MissingWords> {
    let (base, begins, ends) = (top + 17.0, start(place.mirrored), start(!place.mirrored));
    let number =
        lane.number.as_ref().map(|number| number.text.clone()).or(lane.mark.as_ref().map(|mark| mark.number.clone()));
    let number = number.map(|number| format!("{number}{}", number_gap(&number))).unwrap_or_default();
    let name = match (&lane.name, lane.rest) {
        (Some(name), _) => name.text.clone(),
        (None, Some("all")) => scope.say(lang, "overview-all-tasks", [])?,
        (None, _) => scope.say(lang, "other-tasks", [])?,
    };
    let late = match (lane.late, lane.late_confirmed) {
        (false, _) => None,
        (true, true) => Some(scope.say(lang, "flag-late", [])?),
        (true, false) => Some(scope.say(lang, "picture-late-unconfirmed", [])?),
    };
    let late = late.map(|late| format!(" · {late}")).unwrap_or_default();
    // What is late is never cut away.
    let room = NAMES - text::width(&late) * SIZE / text::SIZE;
    add!(
        svg,
        "<text class=\"lane-name\" font-size=\"{SIZE}\" x=\"{}\" y=\"{base}\" text-anchor=\"{begins}\">{}<tspan class=\"lane-late\">{}</tspan></text>",
        place.names,
        escaped(&cut(&format!("{number}{name}"), SIZE, room)),
        escaped(&late)
    );
    add!(
        svg,
        "<text class=\"lane-name\" font-size=\"{SIZE}\" x=\"{}\" y=\"{base}\" text-anchor=\"{ends}\">{}</text>",
        place.counts,
        lane.records
    );
    let Columns { lanes, width, .. } = place;
    let tall = height(lane);
    add!(svg, "<path class=\"hair\" d=\"M{MARGIN} {}h{INSIDE}\"/>", top + tall);
    add!(
        svg,
        "<svg class=\"lanes\" x=\"{lanes}\" y=\"{}\" width=\"{width}\" height=\"{tall}\" overflow=\"visible\">",
        top + 2.0
    );
    if let Some(bars) = &lane.bars {
        add!(
            svg,
            "<svg viewBox=\"0 0 1000 20\" preserveAspectRatio=\"none\" width=\"{width}\" height=\"{}\"><path class=\"lane-confirmed\" d=\"{bars}\"/></svg>",
            tall - 4.0
        );
    }
    for mark in &lane.marks {
        svg.push_str(&sign_of(mark));
    }
    svg.push_str("</svg>");
    Ok(())
}

/// A mark where it stands.
fn sign_of(mark: &LaneMark) -> String {
    let (x, y) = (&mark.place.x, mark.place.y);
    if is_due(mark.sign) {
        return format!("<svg x=\"{x}\" y=\"{y}\" overflow=\"visible\">{}</svg>", diamond(mark.sign));
    }
    match &mark.place.width {
        Some(width) => format!(
            "<svg x=\"{x}\" y=\"{}\" width=\"{width}\" height=\"10\" overflow=\"visible\">{}</svg>",
            y - 5,
            span(mark.sign)
        ),
        None => format!("<circle class=\"lane-{}\" cx=\"{x}\" cy=\"{y}\" r=\"4.5\"/>", mark.sign),
    }
}

fn is_due(sign: &str) -> bool {
    matches!(sign, "ahead" | "met" | "met-late" | "overdue" | "disputed" | "stopped")
}

/// What is due, or was.
fn diamond(sign: &str) -> String {
    format!("<path class=\"lane-{sign}\" d=\"M0-6.4L6.4 0L0 6.4L-6.4 0Z\"/>")
}

/// Something of which no day is known: a thin line between the first and the last that it can be, with its sign in the middle.
fn span(sign: &str) -> String {
    format!(
        "<line class=\"lane-line-{sign}\" x1=\"0\" x2=\"100%\" y1=\"5\" y2=\"5\"/>\
         <line class=\"lane-line-{sign}\" x1=\"0\" x2=\"0\" y1=\"2\" y2=\"8\"/>\
         <line class=\"lane-line-{sign}\" x1=\"100%\" x2=\"100%\" y1=\"2\" y2=\"8\"/>\
         <circle class=\"lane-{sign}\" cx=\"50%\" cy=\"5\" r=\"2.5\"/>"
    )
}

/// A sign alone, around its middle.
fn key_sign(sign: &str) -> String {
    match sign {
        "count" => "<path class=\"lane-confirmed\" d=\"M-7 6V1H-3V6ZM-1 6V-6H3V6Z\"/>".to_owned(),
        "period" => format!(
            "<svg x=\"-12\" y=\"-5\" width=\"24\" height=\"10\" overflow=\"visible\">{}</svg>",
            span("confirmed")
        ),
        sign if is_due(sign) => diamond(sign),
        sign => format!("<circle class=\"lane-{sign}\" r=\"4.5\"/>"),
    }
}
