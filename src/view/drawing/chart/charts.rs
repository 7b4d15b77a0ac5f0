//! The charts of one plot in their sizes.

use serde::Serialize;

use crate::described::{Described, derive};

use super::draw::chart;
use super::ground::{Ground, NARROW, Numbers, PANEL, Size, WIDE};
use super::markup::{self, Called};
use super::plot::{Line, Mark, Plot, Value};
use super::shape::Chart;

/// How many lines can be told apart in one chart.
const MOST_LINES: usize = 5;

/// How many small charts show at first where there are more than that.
const FIRST_PANELS: usize = 4;

/// The charts of one plot as SVG, and which signs occur in them.
#[derive(Debug, Described!, Serialize)]
pub struct Charts {
    /// For wide screens; none where there are too many lines for one chart.
    pub wide: Option<String>,
    /// For phones: fewer marks, so that its words can be as large.
    pub narrow: Option<String>,
    /// A small chart a line, all on the same axes, where there are too many lines for one, or columns of several.
    pub panels: Vec<Panel>,
    /// The small charts after the first few.
    pub more: Vec<Panel>,
    /// The lines of one chart, if they have names.
    pub key: Vec<Sign>,
    /// The signs that occur and need words, in their order.
    pub signs: Vec<Sign>,
}

/// One line among many.
#[derive(Debug, Described!, Serialize)]
pub struct Panel {
    /// Its name.
    pub name: String,
    /// Its chart.
    pub svg: String,
}

/// A sign of a chart.
#[derive(Debug, Described!, Serialize)]
pub struct Sign {
    /// What it is called: that of a line by the line's name.
    pub name: String,
    /// The sign alone.
    pub svg: String,
}

/// What the charts of a plot are called.
#[derive(Clone, Debug, Default)]
pub(super) struct Titles {
    /// The whole plot.
    pub whole: Called,
    /// Each of its lines, in their order.
    pub lines: Vec<String>,
}

impl Charts {
    /// The charts of a plot; none if it has no value.
    pub(super) fn of(plot: &Plot, numbers: &dyn Numbers, titles: &Titles) -> Option<Self> {
        if !plot.has_values() {
            return None;
        }
        let is_one = is_one(plot);
        let several = !plot.has_columns() && plot.lines.iter().any(|line| line.name.is_some());
        let draw = |variant: &str, size: &Size| {
            let drawn = || chart(size, plot, &Ground::new(size, plot, numbers));
            is_one.then(|| markup::svg(&drawn(), variant, &titles.whole.part(variant), several))
        };
        let panel = |(place, (name, chart)): (usize, (String, Chart))| {
            let title = titles.lines.get(place).cloned().unwrap_or_default();
            let called =
                Called { title, description: String::new(), ..titles.whole.part(&format!("panel-{}", place + 1)) };
            Panel { svg: markup::svg(&chart, "panel", &called, false), name }
        };
        let mut panels: Vec<Panel> =
            if is_one { Vec::new() } else { panels(plot, numbers).into_iter().enumerate().map(panel).collect() };
        // Nobody is asked to open a fold for a single one.
        let first = if panels.len() > FIRST_PANELS + 1 { FIRST_PANELS } else { panels.len() };
        let more = panels.split_off(first);
        Some(Self {
            wide: draw("wide", &WIDE),
            narrow: draw("narrow", &NARROW),
            panels,
            more,
            key: if is_one { key(plot) } else { Vec::new() },
            signs: signs(plot).into_iter().map(|name| Sign::new(name, plot, is_one && several)).collect(),
        })
    }
}

impl Sign {
    /// A sign of a plot; `several`: whether it stands for one of several lines.
    fn new(name: &str, plot: &Plot, several: bool) -> Self {
        let sign = if several && name == "reported" {
            markup::line_sign(0, Mark::Reported)
        } else {
            markup::sign(name, plot.yearly)
        };
        Self { name: name.to_owned(), svg: markup::alone(&sign) }
    }
}

/// Whether all lines stand in one chart.
pub(super) fn is_one(plot: &Plot) -> bool {
    plot.lines.len() <= if plot.yearly { 1 } else { MOST_LINES }
}

/// How many values are not missing.
pub(super) fn count(plot: &Plot) -> usize {
    values(plot).count()
}

fn key(plot: &Plot) -> Vec<Sign> {
    let names = plot.lines.iter().enumerate().filter_map(|(line, series)| Some((line, series.name.clone()?)));
    let sign = |(line, name)| Sign { name, svg: markup::alone(&markup::line_sign(line, Mark::Confirmed)) };
    names.map(sign).collect()
}

/// A chart a line, with its name.
pub(super) fn panels(plot: &Plot, numbers: &dyn Numbers) -> Vec<(String, Chart)> {
    // The axes are those of all lines; a name stands above its panel and takes no room in it.
    let nameless = |line: &Line| Line { name: None, values: line.values.clone() };
    let ground =
        Ground::new(&PANEL, &Plot { lines: plot.lines.iter().map(nameless).collect(), ..plot.clone() }, numbers);
    let panel = |line: &Line| {
        let plot = Plot { lines: vec![nameless(line)], ..plot.clone() };
        (line.name.clone().unwrap_or_default(), chart(&PANEL, &plot, &ground))
    };
    plot.lines.iter().map(panel).collect()
}

/// The values that are not missing.
fn values(plot: &Plot) -> impl Iterator<Item = &Value> {
    plot.lines.iter().flat_map(|line| &line.values).filter(|value| value.number.is_some())
}

/// Whether there are years without a column.
fn has_missing(plot: &Plot) -> bool {
    let is_missing = |line: &Line| !line.gaps().is_empty() || line.values.iter().any(|value| value.is_missing);
    plot.yearly && plot.lines.iter().any(is_missing)
}

/// The signs that occur, in the order in which they are explained.
pub(super) fn signs(plot: &Plot) -> Vec<&'static str> {
    let has = |mark: Mark| values(plot).any(|value| value.mark == mark);
    let joint = |broken: bool| plot.joints().any(|joint| joint.broken == broken && (broken || joint.gap));
    let known = usize::from(plot.baseline.is_some()) + plot.interim.len();
    let named = is_one(plot) && plot.lines.iter().any(|line| line.name.is_some());
    let occurs = [
        ("goal", plot.goal.is_some()),
        // The lines of a chart of several say themselves what is confirmed.
        ("confirmed", !named && has(Mark::Confirmed)),
        ("reported", has(Mark::Reported)),
        ("doubtful", has(Mark::Doubtful)),
        ("rounded", !named && has(Mark::Rounded)),
        ("incomparable", has(Mark::Incomparable)),
        ("outranked", has(Mark::Outranked)),
        ("missing", has_missing(plot)),
        ("gap", !plot.yearly && joint(false)),
        ("break", joint(true)),
        ("baseline", plot.baseline.is_some()),
        ("interim", !plot.interim.is_empty()),
        ("path", known > 0 && known + usize::from(plot.goal.is_some()) > 1),
        ("term", plot.shows_term()),
    ];
    occurs.into_iter().filter(|(_, occurs)| *occurs).map(|(sign, _)| sign).collect()
}
