//! What holds of every chart, whatever its values are.

mod labels;

use super::area::{Area, Place};
use super::charts::{Charts, Titles, panels};
use super::ground::{Ground, NARROW, Numbers, PANEL, Size, WIDE};
use super::plot::{Goal, Line, Mark, Plot, Term, Value};
use super::shape::{Absent, Anchor, Chart};
use super::{columns, draw, markup};
use crate::date::Date;
use crate::lang::Formats;
use crate::number::Number;
use crate::schema::Direction;

impl Numbers for Formats {
    fn alike(&self, numbers: &[Number]) -> Vec<String> {
        self.compact_alike(numbers)
    }
}

fn number(text: &str) -> Number {
    Number::parse(text).unwrap_or_else(|error| panic!("{text}: {error:?}"))
}

fn date(text: &str) -> Date {
    Date::parse(text).expect("a date")
}

fn formats() -> [Formats; 3] {
    ["zh-CN", "en-GB", "ar"].map(|tag| Formats::new(tag).expect("ICU knows the tag"))
}

fn value(on: &str, text: &str, formats: &Formats) -> Value {
    let number = number(text);
    let labels = vec![formats.compact(number)];
    Value {
        date: date(on),
        number: Some(number),
        labels,
        is_missing: false,
        mark: Mark::Confirmed,
        breaks_before: false,
    }
}

/// One line of a value a year from 2018, with a goal by 2027.
fn yearly(values: &[&str], goal: &str, formats: &Formats) -> Plot {
    let values = values.iter().enumerate().map(|(place, text)| value(&(2018 + place).to_string(), text, formats));
    Plot {
        lines: vec![Line { name: None, values: values.collect() }],
        goal: Some(Goal {
            value: number(goal),
            due: Date::Year(2027),
            direction: Direction::AtLeast,
            words: format!("目标 {}（2027年12月31日）", formats.compact(number(goal))),
        }),
        ..Plot::default()
    }
}

/// A term of a plan.
fn term(formats: &Formats) -> Term {
    let (from, until) = (date("2024"), date("2027"));
    let words = ["Term of the plan ", &formats.number(number("2024")), "–", &formats.number(number("2027"))].concat();
    Term { from, until, words }
}

fn drawn(size: &Size, plot: &Plot, formats: &Formats) -> Chart {
    draw::chart(size, plot, &Ground::new(size, plot, formats))
}

fn charts(plot: &Plot, formats: &Formats) -> Option<Charts> {
    Charts::of(plot, formats, &Titles::default())
}

/// The names of the signs that are explained.
fn signs(charts: &Charts) -> Vec<&str> {
    charts.signs.iter().map(|sign| sign.name.as_str()).collect()
}

/// The words of a chart and what they cover.
fn words(chart: &Chart) -> Vec<(String, Area)> {
    let mut words = Vec::new();
    let mut add = |label: &str, x: f64, y: f64, anchor: Anchor| {
        if !label.is_empty() {
            words.push((label.to_owned(), Area::of(label, Place { x, y, anchor })));
        }
    };
    for tick in &chart.y_ticks {
        add(&tick.label, chart.left.0 - 10.0, tick.at.0 + 5.0, Anchor::End);
    }
    for tick in &chart.x_ticks {
        add(&tick.label, tick.at.0, chart.bottom.0 + 24.0, Anchor::Middle);
    }
    for point in &chart.points {
        add(&point.label, point.label_x.0, point.label_y.0, point.anchor);
    }
    for name in &chart.names {
        let label = format!("{} {}", name.name, name.value);
        add(label.trim_end(), name.x.0 + 10.0, name.y.0 + 5.0, Anchor::Start);
    }
    if let Some(goal) = &chart.goal {
        add(&goal.label, goal.label_x.0, goal.label_y.0, goal.anchor);
    }
    if let Some(term) = &chart.term {
        add(&term.label, term.label_x.0, term.label_y.0, term.anchor);
    }
    words
}

/// Everything lies inside, the ticks cover all values, and no words stand on others.
fn assert_sound(plot: &Plot, chart: &Chart) {
    let page = Area { left: 0.0, right: chart.width.0, top: 0.0, bottom: chart.height.0 };
    let inside =
        |x: f64, y: f64| (chart.left.0..=chart.right.0).contains(&x) && (chart.top.0..=chart.bottom.0).contains(&y);
    assert!(chart.left.0 < chart.right.0 - 100.0, "there is room to draw in: {chart:?}");
    for point in &chart.points {
        assert!(inside(point.x.0, point.y.0), "{point:?}");
    }
    for spot in chart.baseline.iter().chain(&chart.interim).chain(&chart.breaks) {
        assert!(inside(spot.x.0, spot.y.0), "{spot:?}");
    }
    if let Some(goal) = &chart.goal {
        assert!(inside(goal.due.0, goal.at.0), "{goal:?}");
    }
    if let Some(zero) = chart.zero {
        assert!(inside(chart.left.0, zero.0));
    }
    if let Some(term) = &chart.term {
        assert!(chart.left <= term.from && term.from < term.until && term.until <= chart.right, "{term:?}");
    }
    let base = chart.zero.unwrap_or(chart.bottom);
    let columns: Vec<Area> = chart.columns.iter().map(columns::area).collect();
    for (place, (column, area)) in chart.columns.iter().zip(&columns).enumerate() {
        assert!(column.width.0 > 0.0 && inside(area.left, area.top) && inside(area.right, area.bottom), "{column:?}");
        assert!(
            [area.top, area.bottom].iter().any(|end| (end - base.0).abs() < 0.001),
            "it stands on zero: {column:?}"
        );
        assert!(!columns[..place].iter().any(|other| other.overlaps(area)), "one reaches into another: {column:?}");
    }
    assert!(chart.y_ticks.len() >= 3, "{:?}", chart.y_ticks);
    assert_eq!((chart.y_ticks[0].at, chart.y_ticks[chart.y_ticks.len() - 1].at), (chart.bottom, chart.top), "{plot:?}");
    let words = words(chart);
    for (place, (label, area)) in words.iter().enumerate() {
        assert!(page.holds(area), "{label} is cut: {area:?} of {plot:?}");
        for (other, beside) in &words[..place] {
            assert!(area.is_apart(beside), "{label} runs into {other} in {plot:?}");
        }
        assert!(!columns.iter().any(|column| column.overlaps(area)), "{label} stands on a column in {plot:?}");
    }
    labels::assert_owned(chart, &words);
}

#[test]
fn whatever_the_values_are_everything_is_inside_and_legible() {
    let long = "9".repeat(28);
    let (tiny, tiniest) = ("0.000000000000000000000000001", "-0.000000000000000000000000009");
    let ranges: &[(&[&str], &str)] = &[
        (&["29", "73", "107", "149", "221", "332"], "300"),
        (&["-50", "-5", "3"], "10"),
        (&["-3", "-2", "-1"], "-5"),
        (&["12345678901", "64000000000"], "80000000000"),
        (&["12.345678", "12.345679", "12.345677", "12.345680", "12.345681", "12.345682"], "12.345690"),
        (&["0.1", "0.52", "0.9"], "1"),
        (&["0.004", "-0.001"], "0.002"),
        (&["5", "5", "5", "5", "5", "5", "5", "5", "5"], "5"),
        (&["0", "0"], "0"),
        (&["7"], "7"),
        (&["1"], "0"),
        (&["-1"], "0"),
        (&[&long, "1"], &long),
        (&[&format!("-{long}"), &long, "0"], "1"),
        (&[tiny, tiniest], tiny),
        (&[tiny, &long], "0.5"),
        (&["99999999.99", "100000000.01"], "100000000.00"),
        (&["6527", "7200", "8000", "9000", "11463", "11438"], "12000"),
        (&["1000000", "999999", "1000001"], "-1000000"),
    ];
    for formats in &formats() {
        for (values, goal) in ranges {
            let plot = yearly(values, goal, formats);
            let covers = |chart: &Chart| {
                let scale = Ground::new(&WIDE, &plot, formats).scale;
                let (low, high) = (scale.ticks[0], *scale.ticks.last().expect("ticks"));
                assert!(plot.numbers().all(|number| (low..=high).contains(&number)), "{:?}", scale.ticks);
                assert_eq!(chart.points.len(), values.len());
            };
            let columns = Plot { yearly: true, term: Some(term(formats)), ..plot.clone() };
            for (plot, size) in
                [&plot, &columns].iter().flat_map(|plot| [&WIDE, &NARROW, &PANEL].map(|size| (*plot, size)))
            {
                let chart = drawn(size, plot, formats);
                assert_sound(plot, &chart);
                covers(&chart);
                assert_eq!(chart.columns.len(), if plot.yearly { values.len() } else { 0 });
                assert!(!plot.yearly || chart.segments.is_empty(), "nothing joins columns");
            }
        }
    }
}

#[test]
fn seeded_values_of_every_size_stay_inside_and_legible() {
    // Knuth's generator, so that every run draws the same charts.
    let mut seed: u64 = 12;
    let mut next = |below: u64| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) % below
    };
    let formats = formats();
    for round in 0..400 {
        let (digits, decimals) = (next(14) as usize + 1, next(6) as usize);
        let mut draw_number = || {
            let whole = next(10_u64.pow(digits as u32));
            let fraction = next(10_u64.pow(decimals as u32));
            let sign = if next(4) == 0 && whole > 0 { "-" } else { "" };
            if decimals == 0 { format!("{sign}{whole}") } else { format!("{sign}{whole}.{fraction:0decimals$}") }
        };
        let texts: Vec<String> = (0..=round % 12).map(|_| draw_number()).collect();
        let goal = draw_number();
        let values: Vec<&str> = texts.iter().map(String::as_str).collect();
        let formats = &formats[round % 3];
        let mut plot = yearly(&values, &goal, formats);
        plot.lines[0].values[round % 12 / 2].breaks_before = true;
        plot.yearly = round % 2 == 0;
        plot.term = (round % 3 > 0).then(|| term(formats));
        if round % 5 == 0 {
            plot.baseline = Some((date("2017"), number(&goal)));
            plot.interim = vec![(date("2020"), number("0")), (date("2024"), number(values[0]))];
        }
        for size in [&WIDE, &NARROW] {
            let chart = drawn(size, &plot, formats);
            assert_sound(&plot, &chart);
            // Numbers of up to six digits before their point have room, however many and wherever they are.
            if digits <= 6 {
                labels::assert_ends_are_said(&plot, &chart);
            }
        }
    }
}

#[test]
fn negative_values_have_a_line_of_zero_and_others_have_none() {
    let [chinese, ..] = formats();
    let chart = drawn(&WIDE, &yearly(&["-50", "-5", "3"], "10", &chinese), &chinese);
    let zero = chart.zero.expect("a line of zero");
    assert!(zero > chart.top && zero < chart.bottom);
    assert!(chart.points[0].y > zero && chart.points[2].y < zero);
    assert_eq!(drawn(&WIDE, &yearly(&["5"], "10", &chinese), &chinese).zero, None);
}

#[test]
fn labels_of_the_axis_are_said_in_the_words_of_the_language() {
    let [chinese, english, arabic] = formats();
    let labels = |formats: &Formats| {
        let chart = drawn(&NARROW, &yearly(&["12345678901", "64000000000"], "80000000000", formats), formats);
        chart.y_ticks.into_iter().map(|tick| tick.label.replace('\u{a0}', " ")).collect::<Vec<_>>()
    };
    assert_eq!(labels(&chinese), ["0", "200亿", "400亿", "600亿", "800亿"]);
    assert_eq!(labels(&english), ["0", "20 billion", "40 billion", "60 billion", "80 billion"]);
    assert_eq!(labels(&arabic)[4], arabic.number(number("80000000000")), "no words, but room enough");
    let long = drawn(&NARROW, &yearly(&["1", &"9".repeat(28)], "5", &english), &english);
    assert_eq!(long.y_ticks[1].label, "2×10²⁷");
    let ticks = |formats: &Formats| {
        let chart = drawn(&NARROW, &yearly(&["6527", "11463"], "12000", formats), formats);
        chart.y_ticks.into_iter().map(|tick| tick.label).collect::<Vec<_>>()
    };
    assert_eq!(ticks(&chinese), ["0", "5000", "10000", "15000"], "as the values beside them are said");
    assert_eq!(ticks(&english), ["0", "5,000", "10,000", "15,000"]);
    let [chinese, ..] = formats();
    let tiny = drawn(&WIDE, &yearly(&["0.00001", "0.00004"], "0.00006", &chinese), &chinese);
    assert_eq!(tiny.y_ticks[0].label, "0", "zero needs no decimals");
}

#[test]
fn without_a_goal_there_is_no_line_of_a_goal_and_without_values_no_chart() {
    let [chinese, ..] = formats();
    let plot = Plot { goal: None, ..yearly(&["3", "4"], "10", &chinese) };
    let charts_of = charts(&plot, &chinese).expect("charts");
    assert!(!charts_of.wide.as_ref().expect("a chart").contains("chart-goal"));
    assert_eq!(signs(&charts_of), ["confirmed"]);
    let mut missing = yearly(&["3"], "10", &chinese);
    missing.lines[0].values[0].number = None;
    assert!(charts(&missing, &chinese).is_none(), "a goal alone is no chart");
}

#[test]
fn the_words_of_a_goal_stand_on_the_side_that_reaches_it() {
    let [chinese, ..] = formats();
    let mut plot = yearly(&["3", "4"], "10", &chinese);
    let side = |plot: &Plot| {
        let goal = drawn(&NARROW, plot, &chinese).goal.expect("a goal");
        assert!((goal.label_y.0 - goal.at.0).abs() > 10.0, "there is no room beside its ring");
        goal.label_y > goal.at
    };
    assert!(!side(&plot));
    plot.goal.as_mut().expect("a goal").direction = Direction::AtMost;
    assert!(side(&plot));
}

#[test]
fn a_gap_is_drawn_as_one_and_a_break_joins_nothing() {
    let [chinese, ..] = formats();
    let mut plot = yearly(&["3", "4", "5", "6", "7"], "10", &chinese);
    let values = &mut plot.lines[0].values;
    values[2].number = None;
    values[4].breaks_before = true;
    let chart = drawn(&WIDE, &plot, &chinese);
    let gaps: Vec<bool> = chart.segments.iter().map(|segment| segment.gap).collect();
    assert_eq!((gaps, chart.breaks.len(), chart.points.len()), (vec![false, true], 1, 4));
    let rows: Vec<usize> = chart.points.iter().map(|point| point.row).collect();
    assert_eq!(rows, [0, 1, 3, 4], "a point knows its row of the table");
    let (from, to) = (&chart.points[2], &chart.points[3]);
    assert!(chart.breaks[0].x > from.x && chart.breaks[0].x < to.x);
    assert_eq!(signs(&charts(&plot, &chinese).expect("charts")), ["goal", "confirmed", "gap", "break"]);
}

#[test]
fn a_value_that_is_not_comparable_is_in_no_line() {
    let [chinese, ..] = formats();
    let mut plot = yearly(&["189", "29", "107", "332"], "300", &chinese);
    plot.lines[0].values[0].mark = Mark::Incomparable;
    plot.lines[0].values[3].mark = Mark::Reported;
    let joined = |plot: &Plot| {
        let chart = drawn(&WIDE, plot, &chinese);
        assert_eq!(chart.points.len(), 4);
        chart.segments.iter().map(|segment| segment.doubtful).collect::<Vec<_>>()
    };
    assert_eq!(joined(&plot), [false, true]);
    plot.lines[0].values[2].mark = Mark::Outranked;
    assert_eq!(joined(&plot), [true], "nor is one for which another counts");
}

#[test]
fn the_way_leads_from_the_baseline_through_the_interim_goals_to_the_goal() {
    let [chinese, ..] = formats();
    let mut plot = yearly(&["149", "221"], "300", &chinese);
    assert!(drawn(&WIDE, &plot, &chinese).path.is_none(), "nobody says from where");
    plot.baseline = Some((date("2018"), number("149")));
    plot.interim = vec![(date("2023"), number("200"))];
    let chart = drawn(&WIDE, &plot, &chinese);
    let path = chart.path.as_ref().expect("a way");
    let goal = chart.goal.as_ref().expect("a goal");
    assert_eq!(path.matches('L').count(), 2);
    assert!(path.ends_with(&format!("L{:.1} {:.1}", goal.due.0, goal.at.0)), "{path}");
    let baseline = chart.baseline.expect("a baseline");
    assert!(path.starts_with(&format!("M{:.1} {:.1}", baseline.x.0, baseline.y.0)), "{path}");
    assert_sound(&plot, &chart);
    assert_eq!(signs(&charts(&plot, &chinese).expect("charts")), ["goal", "confirmed", "baseline", "interim", "path"]);
}

fn parts(count: usize, formats: &Formats) -> Plot {
    let part = |place: usize| {
        let plot = yearly(&["50", &(60 + place).to_string(), &(61 + place).to_string()], "0", formats);
        Line { name: Some(format!("第{}组（女性）", place + 1)), values: plot.lines[0].values.clone() }
    };
    Plot { lines: (0..count).map(part).collect(), ..Plot::default() }
}

fn charts_of_yearly(count: usize, formats: &Formats) -> Charts {
    charts(&Plot { yearly: true, ..parts(count, formats) }, formats).expect("charts")
}

#[test]
fn up_to_five_lines_have_their_names_at_their_ends() {
    let [chinese, ..] = formats();
    for count in 2..=5 {
        let plot = parts(count, &chinese);
        let charts = charts(&plot, &chinese).expect("charts");
        assert_eq!((charts.key.len(), charts.panels.len()), (count, 0));
        for chart in [&WIDE, &NARROW].map(|size| drawn(size, &plot, &chinese)) {
            assert_eq!(chart.names.len(), count);
            let mut heights: Vec<f64> = chart.names.iter().map(|name| name.y.0).collect();
            heights.dedup();
            assert_eq!(heights.len(), count);
            assert!(chart.points.iter().all(|point| point.label.is_empty()));
            assert_sound(&plot, &chart);
        }
    }
}

#[test]
fn names_that_are_too_long_for_a_phone_stand_in_the_key_alone() {
    let [chinese, ..] = formats();
    let mut plot = parts(2, &chinese);
    plot.lines[0].name = Some("居住在农村地区的六十五岁及以上女性".to_owned());
    let [wide, narrow] = [&WIDE, &NARROW].map(|size| drawn(size, &plot, &chinese));
    let key = charts(&plot, &chinese).expect("charts").key;
    assert_eq!((narrow.names.len(), wide.names.len(), key.len()), (1, 2, 2));
    assert_sound(&plot, &narrow);
}

#[test]
fn more_than_five_lines_are_small_charts_on_the_same_axes() {
    let [chinese, ..] = formats();
    let plot = parts(6, &chinese);
    let charts = charts(&plot, &chinese).expect("charts");
    assert!(charts.wide.is_none() && charts.narrow.is_none());
    let names: Vec<&str> = charts.panels.iter().chain(&charts.more).map(|panel| panel.name.as_str()).collect();
    assert_eq!((charts.panels.len(), names.len(), names[5]), (4, 6, "第6组（女性）"));
    let five = charts_of_yearly(5, &chinese);
    assert_eq!((five.panels.len(), five.more.len()), (5, 0), "a single one is not folded away");
    let panels = panels(&plot, &chinese);
    let axes = |chart: &Chart| format!("{:?} {:?} {:?}", chart.left, chart.y_ticks, chart.x_ticks);
    for (_, chart) in &panels {
        assert_eq!(axes(chart), axes(&panels[0].1));
        assert_eq!(chart.points.len(), 3);
    }
}

#[test]
fn yearly_values_are_columns_and_those_of_several_series_small_multiples() {
    let [chinese, ..] = formats();
    let mut plot = Plot { yearly: true, ..parts(3, &chinese) };
    let several = charts(&plot, &chinese).expect("charts");
    assert_eq!((several.wide.is_some(), several.panels.len()), (false, 3));
    assert!(several.panels.iter().all(|panel| panel.svg.matches("column-confirmed").count() == 3));
    plot.lines.truncate(1);
    plot.lines[0].values[1].mark = Mark::Reported;
    plot.lines[0].values[2].mark = Mark::Incomparable;
    let one = charts(&plot, &chinese).expect("charts").wide.expect("a chart");
    let count = |class: &str| one.matches(class).count();
    assert_eq!((count("\"column-confirmed"), count("\"column-reported"), count("\"point-incomparable")), (1, 1, 1));
}

#[test]
fn the_term_is_shaded_as_far_as_the_years_reach() {
    let [chinese, ..] = formats();
    let with = |plot: Plot| drawn(&WIDE, &Plot { term: Some(term(&chinese)), ..plot }, &chinese);
    let inside = with(yearly(&["3", "4"], "10", &chinese));
    let shaded = inside.term.expect("a term");
    assert!(
        shaded.from > inside.left && (shaded.until.0 - inside.right.0).abs() < 1.0,
        "from 2024 to 2027 of 2018 to 2027"
    );
    assert!(!shaded.label.is_empty());
    let before = with(Plot { goal: None, ..yearly(&["3", "4"], "10", &chinese) });
    assert!(before.term.is_none(), "the axis ends before it begins");
}

#[test]
fn the_axis_reaches_both_ends_of_the_term_or_an_arrow_says_that_it_goes_on() {
    let [chinese, ..] = formats();
    let values = ["3", "4", "5", "6", "7", "8", "9"];
    let plot = Plot { goal: None, term: Some(term(&chinese)), ..yearly(&values, "10", &chinese) };
    let chart = drawn(&WIDE, &plot, &chinese);
    let last = chart.x_ticks.last().map(|tick| tick.label.as_str());
    assert_eq!((last, chart.term.as_ref().map(|term| term.goes_on)), (Some("2027"), Some([false, false])));
    assert!(!markup::inside(&chart, false).contains("chart-term-on"));
    let long = Term { from: date("2001"), until: date("2049"), ..term(&chinese) };
    let cut = drawn(&WIDE, &Plot { term: Some(long), ..plot }, &chinese);
    assert_eq!(cut.term.as_ref().map(|term| term.goes_on), Some([true, true]));
    assert_eq!(markup::inside(&cut, false).matches("chart-term-on").count(), 2);
}

#[test]
fn a_year_without_a_column_has_a_sign_that_is_explained() {
    let [chinese, ..] = formats();
    let mut plot = Plot { yearly: true, ..yearly(&["3", "4", "5", "6", "7", "8"], "10", &chinese) };
    assert!(drawn(&WIDE, &plot, &chinese).missing.is_empty());
    assert!(!signs(&charts(&plot, &chinese).expect("charts")).contains(&"missing"));
    plot.lines[0].values.drain(2..4);
    plot.lines[0].values.push(Value { number: None, is_missing: true, ..value("2024", "0", &chinese) });
    for size in [&WIDE, &NARROW, &PANEL] {
        let chart = drawn(size, &plot, &chinese);
        let said: Vec<Absent> = chart.missing.iter().map(|missing| missing.of).collect();
        assert_eq!(said, [Absent::Row(4), Absent::Gap(0), Absent::Gap(0)], "2024, as a source says, 2020 and 2021");
        for missing in &chart.missing {
            let x = missing.at.x.0;
            assert!(chart.columns.iter().all(|column| x < column.x.0 || column.x.0 + column.width.0 < x), "{x}");
        }
        assert_sound(&plot, &chart);
    }
    let charts_of = charts(&plot, &chinese).expect("charts");
    assert!(signs(&charts_of).contains(&"missing"));
    let wide = charts_of.wide.expect("a chart");
    assert_eq!((wide.matches("data-gap=\"0\"").count(), wide.matches("data-row=\"4\"").count()), (2, 1));
    plot.yearly = false;
    assert!(drawn(&WIDE, &plot, &chinese).missing.is_empty(), "a line has its own sign");
}
