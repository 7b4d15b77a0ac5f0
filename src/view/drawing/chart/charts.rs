//! The charts of one plot in their sizes.

use serde::Serialize;

use super::draw::chart;
use super::ground::{Ground, NARROW, Numbers, PANEL, Size, WIDE};
use super::plot::{Line, Mark, Plot, Value};
use super::shape::Chart;

/// How many lines can be told apart in one chart.
const MOST_LINES: usize = 5;

/// How many small charts show at first where there are more than that.
const FIRST_PANELS: usize = 4;

/// The charts of one plot, and which signs occur in them.
#[derive(Debug, Serialize)]
pub struct Charts {
    /// For wide screens; none where there are too many lines for one chart.
    pub wide: Option<Chart>,
    /// For phones: fewer marks, so that its words can be as large.
    pub narrow: Option<Chart>,
    /// A small chart a line, all on the same axes, where there are too many lines for one.
    pub panels: Vec<Panel>,
    /// The small charts after the first few.
    pub more: Vec<Panel>,
    /// The names of the lines of one chart, if they have names.
    pub key: Vec<String>,
    /// How many lines there are.
    pub lines: usize,
    /// How many values are drawn.
    pub count: usize,
    /// The signs that occur and need words, in their order.
    pub signs: Vec<&'static str>,
}

/// One line among many.
#[derive(Debug, Serialize)]
pub struct Panel {
    /// Its name.
    pub name: String,
    /// Its chart.
    pub chart: Chart,
}

impl Charts {
    /// The charts of a plot; none if it has no value.
    pub(super) fn of(plot: &Plot, numbers: &dyn Numbers) -> Option<Self> {
        if !plot.has_values() {
            return None;
        }
        let is_one = plot.lines.len() <= MOST_LINES;
        let draw = |size: &Size| is_one.then(|| chart(size, plot, &Ground::new(size, plot, numbers)));
        let names = |lines: &[Line]| lines.iter().filter_map(|line| line.name.clone()).collect();
        let mut panels = if is_one { Vec::new() } else { panels(plot, numbers) };
        let more = panels.split_off(panels.len().min(FIRST_PANELS));
        Some(Self {
            wide: draw(&WIDE),
            narrow: draw(&NARROW),
            panels,
            more,
            key: if is_one { names(&plot.lines) } else { Vec::new() },
            lines: plot.lines.len(),
            count: values(plot).count(),
            signs: signs(plot),
        })
    }
}

fn panels(plot: &Plot, numbers: &dyn Numbers) -> Vec<Panel> {
    // The axes are those of all lines; a name stands above its panel and takes no room in it.
    let nameless = |line: &Line| Line { name: None, values: line.values.clone() };
    let ground =
        Ground::new(&PANEL, &Plot { lines: plot.lines.iter().map(nameless).collect(), ..plot.clone() }, numbers);
    let panel = |line: &Line| Panel {
        name: line.name.clone().unwrap_or_default(),
        chart: chart(&PANEL, &Plot { lines: vec![nameless(line)], ..plot.clone() }, &ground),
    };
    plot.lines.iter().map(panel).collect()
}

/// The values that are not missing.
fn values(plot: &Plot) -> impl Iterator<Item = &Value> {
    plot.lines.iter().flat_map(|line| &line.values).filter(|value| value.number.is_some())
}

/// The signs that occur, in the order in which they are explained.
fn signs(plot: &Plot) -> Vec<&'static str> {
    let has = |mark: Mark| values(plot).any(|value| value.mark == mark);
    let joint = |broken: bool| plot.joints().any(|joint| joint.broken == broken && (broken || joint.gap));
    let known = usize::from(plot.baseline.is_some()) + plot.interim.len();
    let occurs = [
        ("goal", plot.goal.is_some()),
        ("confirmed", has(Mark::Confirmed)),
        ("reported", has(Mark::Reported)),
        ("rounded", has(Mark::Rounded)),
        ("incomparable", has(Mark::Incomparable)),
        ("outranked", has(Mark::Outranked)),
        ("gap", joint(false)),
        ("break", joint(true)),
        ("baseline", plot.baseline.is_some()),
        ("interim", !plot.interim.is_empty()),
        ("path", known > 0 && known + usize::from(plot.goal.is_some()) > 1),
    ];
    occurs.into_iter().filter(|(_, occurs)| *occurs).map(|(sign, _)| sign).collect()
}
