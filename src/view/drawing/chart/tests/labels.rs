//! Which values have their numbers beside them, and where these stand.

use super::{assert_sound, charts, drawn, formats, number, signs, term, value, yearly};
use crate::lang::Formats;
use crate::view::drawing::chart::area::{Area, Place};
use crate::view::drawing::chart::ground::{NARROW, PANEL, Size, WIDE};
use crate::view::drawing::chart::plot::{Line, Mark, Plot, Value};
use crate::view::drawing::chart::shape::{Anchor, Chart, Point};
use crate::view::drawing::text;

#[test]
fn the_newest_and_the_oldest_value_keep_their_labels() {
    let [chinese, ..] = formats();
    let months = (1..=12).map(|month| value(&format!("2025-{month:02}"), &format!("{}.25", 200 + month), &chinese));
    let plot = Plot { lines: vec![Line { name: None, values: months.collect() }], ..Plot::default() };
    for size in [&WIDE, &NARROW] {
        let chart = drawn(size, &plot, &chinese);
        let labelled: Vec<bool> = chart.points.iter().map(|point| !point.label.is_empty()).collect();
        assert!(labelled[0] && labelled[11], "{labelled:?}");
        assert_sound(&plot, &chart);
    }
    let labelled =
        |size: &Size| drawn(size, &plot, &chinese).points.iter().filter(|point| !point.label.is_empty()).count();
    assert!(labelled(&NARROW) < labelled(&WIDE));
}

#[test]
fn the_newest_sure_value_has_its_number_whatever_other_sources_say_of_its_date() {
    for formats in &formats() {
        for columns in [true, false] {
            for others in [&["56"][..], &["50", "53", "56"], &["44", "50", "56", "60"]] {
                let mut plot = Plot { yearly: columns, ..yearly(&["40", "44", "50"], "100", formats) };
                let newest = plot.lines[0].values.len() - 1;
                for other in others {
                    let other = Value { mark: Mark::Outranked, ..value("2020", other, formats) };
                    plot.lines[0].values.push(other);
                }
                for size in [&WIDE, &NARROW, &PANEL] {
                    let chart = drawn(size, &plot, formats);
                    assert_sound(&plot, &chart);
                    let point = chart.points.iter().find(|point| point.row == newest).expect("the newest");
                    assert_eq!(point.label, formats.compact(number("50")), "{others:?} {columns} {}", size.width);
                }
                let chart = drawn(&WIDE, &plot, formats);
                assert!(chart.points.iter().any(|point| point.mark == Mark::Outranked && !point.label.is_empty()));
            }
        }
    }
}

/// The last sure value has its number, and so has the first unless both together are wider than all of the chart.
pub(super) fn assert_ends_are_said(plot: &Plot, chart: &Chart) {
    let values = &plot.lines[0].values;
    let is_sure = |point: &&Point| values[point.row].is_confirmed();
    let sure: Vec<&Point> = chart.points.iter().filter(is_sure).collect();
    let width = |point: &Point| text::width(values[point.row].label());
    let room = chart.width.0 - chart.left.0 - 4.0;
    let fits = |first: &Point, last: &Point| width(first) + text::GAP + width(last) <= room;
    let first = sure.first().zip(sure.last()).filter(|(first, last)| fits(first, last)).map(|(first, _)| first);
    for end in first.into_iter().chain(sure.last()) {
        assert!(!end.label.is_empty(), "{end:?} has no number in {plot:?}");
    }
}

/// Numbers that stand beside nothing of their own have a line to it, which runs through no words; those of columns stand over their own.
pub(super) fn assert_owned(chart: &Chart, words: &[(String, Area)]) {
    for point in chart.points.iter().filter(|point| !point.label.is_empty()) {
        let place = Place { x: point.label_x.0, y: point.label_y.0, anchor: point.anchor };
        let own = Area::of(&point.label, place);
        if let Some((from, to)) = &point.leader {
            let (from, to) = ((from.x.0, from.y.0), (to.x.0, to.y.0));
            assert!(Area::around((point.x.0, point.y.0), 7.5).holds(&Area::around(from, 0.0)), "{point:?}");
            assert!(own.holds(&Area::around(to, 0.0)), "{point:?}");
            for (other, area) in words {
                assert!(!area.is_crossed((from, to)), "the line to {} runs through {other}", point.label);
            }
        } else if chart.columns.iter().any(|column| column.row == point.row) {
            assert!((own.left..=own.right).contains(&point.x.0), "{} stands beside its column", point.label);
        }
    }
}

/// Values that leave little room: with gaps, many, with long numbers, alike.
fn dense(formats: &Formats) -> Vec<Plot> {
    let of = |values: &[(u16, &str)], goal: &str| {
        let values = values.iter().map(|(year, text)| value(&year.to_string(), text, formats)).collect();
        Plot { lines: vec![Line { name: None, values }], ..yearly(&[], goal, formats) }
    };
    let thirty: Vec<(u16, String)> =
        (0..30).map(|year| (1996 + year, (100 + year * 22 + year * 37 % 61).to_string())).collect();
    let thirty: Vec<(u16, &str)> = thirty.iter().map(|(year, text)| (*year, text.as_str())).collect();
    let gaps = [(2016, "5120"), (2017, "6527"), (2018, "7200"), (2022, "11463"), (2023, "9438"), (2024, "9900")];
    let mut plots = vec![
        of(&gaps, "12000"),
        of(&thirty, "900"),
        of(&[(2022, "12345678901234"), (2023, "34000000000000"), (2024, "64000000000000")], "80000000000000"),
        of(&[(2021, "4567.25"), (2022, "6543.5"), (2023, "8000")], "12345.5"),
        of(&[2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025].map(|year| (year, "5")), "5"),
        of(&[(2022, "-50"), (2023, "-5"), (2024, "8"), (2025, "-12")], "10"),
    ];
    plots[0].lines[0].values[4].breaks_before = true;
    for plot in &mut plots {
        plot.term = Some(term(formats));
        if let Some(newest) = plot.lines[0].values.last_mut() {
            newest.labels.insert(0, format!("{} (September 2025)", newest.label()));
        }
    }
    plots
}

#[test]
fn the_first_and_the_last_sure_value_have_their_numbers_in_dense_charts_too() {
    for formats in &formats() {
        for (number, plot) in dense(formats).into_iter().enumerate() {
            for yearly in [false, true] {
                let plot = Plot { yearly, ..plot.clone() };
                for size in [&WIDE, &NARROW, &PANEL] {
                    let chart = drawn(size, &plot, formats);
                    assert_sound(&plot, &chart);
                    assert_ends_are_said(&plot, &chart);
                    let goal = chart.goal.as_ref().expect("a goal");
                    let words = &plot.goal.as_ref().expect("a goal").words;
                    let fits = text::width(words) + 10.0 < size.width - chart.left.0;
                    assert!(!goal.label.is_empty() || !fits || size.width < NARROW.width, "{number} {yearly}");
                }
            }
        }
    }
}

#[test]
fn the_highest_value_has_its_number_near_the_line_of_the_goal() {
    for formats in &formats() {
        for yearly in [false, true] {
            for size in [&WIDE, &NARROW] {
                let plot = Plot { yearly, ..dense(formats).swap_remove(0) };
                let chart = drawn(size, &plot, formats);
                assert_eq!(chart.points[3].label, formats.compact(number("11463")), "{yearly} {}", size.width);
            }
        }
    }
}

#[test]
fn values_beside_each_other_that_read_alike_have_one_label() {
    let [chinese, ..] = formats();
    let labels = |plot: &Plot| {
        let points = drawn(&WIDE, plot, &chinese).points;
        points.into_iter().map(|point| point.label).collect::<Vec<_>>()
    };
    let mut plot = yearly(&["29", "149", "149", "221", "149", "332"], "300", &chinese);
    assert_eq!(labels(&plot), ["29", "", "149", "221", "149", "332"]);
    plot.lines[0].values[1].mark = Mark::Reported;
    assert_eq!(labels(&plot)[1..3], ["149", "149"], "one of them is doubtful");
    assert_eq!(labels(&yearly(&["5", "5", "5", "5"], "9", &chinese)), ["5", "", "", "5"], "both ends are said");
    let near = [("2024-07-16", "149"), ("2024-08-28", "149")].map(|(on, text)| value(on, text, &chinese));
    let near = Plot { lines: vec![Line { name: None, values: near.to_vec() }], ..yearly(&[], "300", &chinese) };
    for size in [&WIDE, &NARROW] {
        assert_sound(&near, &drawn(size, &near, &chinese));
    }
}

#[test]
fn what_casts_doubt_on_a_value_stands_in_its_label_or_there_is_none() {
    let [chinese, ..] = formats();
    let mut plot = yearly(&["29", "149", "332"], "300", &chinese);
    plot.lines[0].values[1].labels.insert(0, "149（2025年6月）".to_owned());
    plot.lines[0].values[2].mark = Mark::Reported;
    plot.lines[0].values[2].labels = vec!["332（未证实）".to_owned()];
    let labels = |size: &Size, plot: &Plot| -> Vec<String> {
        drawn(size, plot, &chinese).points.into_iter().map(|point| point.label).collect()
    };
    for size in [&WIDE, &NARROW] {
        assert_eq!(
            labels(size, &plot),
            ["29", "149（2025年6月）", "332（未证实）"],
            "the newest that is sure says when"
        );
    }
    plot.lines[0].values[2].labels = vec!["332".repeat(60)];
    assert_eq!(labels(&NARROW, &plot)[2], "", "too long for any place");
    let outranked = &mut plot.lines[0].values[0];
    outranked.mark = Mark::Outranked;
    outranked.labels = vec!["29（未采用）".to_owned()];
    assert_eq!(labels(&WIDE, &plot)[0], "29（未采用）", "another counts for its date, and it says so");
}

#[test]
fn a_number_stands_at_its_own_point_and_on_its_side_of_the_goal() {
    let [chinese, ..] = formats();
    let mut labelled = 0;
    for seed in 0..40_u32 {
        let values: Vec<String> =
            (0..12 + seed % 20).map(|year| (80 + year * 22 + (year * 37 + seed * 11) % 61).to_string()).collect();
        let values: Vec<&str> = values.iter().map(String::as_str).collect();
        for yearly_values in [false, true] {
            let plot = Plot { yearly: yearly_values, ..yearly(&values, "400", &chinese) };
            for size in [&WIDE, &NARROW] {
                let chart = drawn(size, &plot, &chinese);
                let goal = chart.goal.as_ref().expect("a goal").at.0;
                let last = chart.points.len() - 1;
                for (place, point) in chart.points.iter().enumerate() {
                    // The oldest and the newest have their numbers in any case, and what stands apart has a line to its value.
                    if point.label.is_empty() || place == 0 || place == last || point.leader.is_some() {
                        continue;
                    }
                    labelled += 1;
                    let half = text::width(&point.label) / 2.0;
                    let middle = match point.anchor {
                        Anchor::Start => point.label_x.0 + half,
                        Anchor::Middle => point.label_x.0,
                        Anchor::End => point.label_x.0 - half,
                    };
                    let far = |other: &Point| (middle - other.x.0).abs();
                    for other in &chart.points {
                        let is_level = (point.label_y.0 - other.y.0).abs() < (point.label_y.0 - point.y.0).abs() + 20.0;
                        assert!(!is_level || far(other) + 2.0 > far(point), "{} of {values:?}", point.label);
                    }
                    let is_on_line = (point.y.0 - goal).abs() < 1.5;
                    let sides = (point.y.0 > goal, point.label_y.0 - 5.0 > goal);
                    assert!(is_on_line || sides.0 == sides.1, "{} of {values:?}", point.label);
                }
            }
        }
    }
    assert!(labelled > 500, "{labelled}");
}

#[test]
fn the_term_is_explained_where_it_is_drawn_and_nowhere_else() {
    let [chinese, ..] = formats();
    let inside = Plot { term: Some(term(&chinese)), ..yearly(&["3", "4"], "10", &chinese) };
    let before = Plot { goal: None, ..inside.clone() };
    let explained = |plot: &Plot| signs(&charts(plot, &chinese).expect("charts")).contains(&"term");
    assert!(explained(&inside) && drawn(&WIDE, &inside, &chinese).term.is_some());
    assert!(!explained(&before) && drawn(&WIDE, &before, &chinese).term.is_none(), "the axis ends before it begins");
}
