//! Yearly values as columns.

use super::area::Area;
use super::ground::Ground;
use super::plot::Plot;
use super::shape::{Column, Length};

/// The most of a year that a column covers.
const OF_A_YEAR: f64 = 0.56;
/// The most of the distance to the next column that a column covers.
const OF_THE_DISTANCE: f64 = 0.8;

/// The columns of a plot that has them, one for each value that can be compared. They stand on zero, all equally wide, and none
/// reaches into another.
pub(super) fn columns(plot: &Plot, ground: &Ground) -> Vec<Column> {
    if !plot.has_columns() {
        return Vec::new();
    }
    let line = &plot.lines[0];
    let values = line.values.iter().enumerate().filter(|(_, value)| value.mark.is_in_line());
    let spots: Vec<_> = values.filter_map(|(row, value)| Some((row, ground.spot(value)?))).collect();
    let mut places: Vec<f64> = spots.iter().map(|(_, (x, _))| *x).collect();
    places.sort_by(f64::total_cmp);
    let nearest = places.windows(2).map(|pair| pair[1] - pair[0]).filter(|apart| *apart > 0.0).fold(f64::MAX, f64::min);
    let width = (ground.a_year() * OF_A_YEAR).min(nearest * OF_THE_DISTANCE);
    let base = ground.scale.zero_inside().map_or(ground.bottom, |share| ground.height(share));
    let column = |(row, (x, y)): (usize, (f64, f64))| Column {
        row,
        x: Length(x - width / 2.0),
        width: Length(width),
        y: Length(y.min(base)),
        height: Length((y - base).abs()),
    };
    spots.into_iter().map(column).collect()
}

/// What a column covers.
pub(super) fn area(column: &Column) -> Area {
    let (left, top) = (column.x.0, column.y.0);
    Area { left, right: left + column.width.0, top, bottom: top + column.height.0 }
}
