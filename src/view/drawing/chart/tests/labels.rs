//! Which values have their numbers beside them, and where these stand.

use super::{assert_sound, charts, drawn, formats, number, signs, term, value, yearly};
use crate::view::drawing::chart::ground::{NARROW, PANEL, Size, WIDE};
use crate::view::drawing::chart::plot::{Line, Mark, Plot, Value};
use crate::view::drawing::chart::shape::{Anchor, Point};
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
                    // The oldest and the newest have their numbers in any case.
                    if point.label.is_empty() || place == 0 || place == last {
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
