//! Columns of numbers.

use crate::number::Number;

/// A number in a column: how many decimals it has, and the white space behind it.
pub(super) type Cell<'c> = (u32, &'c mut String);

/// How many decimals a cell has; none if it is empty.
pub(super) fn decimals(number: Option<Number>) -> u32 {
    number.map_or(0, Number::decimals)
}

/// Gives the numbers of a column the white space that aligns them by their points.
pub(super) fn align(column: Vec<Cell<'_>>) {
    let most = column.iter().map(|(decimals, _)| *decimals).max().unwrap_or(0);
    for (decimals, padding) in column {
        // A punctuation space is as wide as a point, a figure space as a digit.
        let point = if decimals == 0 && most > 0 { "\u{2008}" } else { "" };
        *padding = format!("{point}{}", "\u{2007}".repeat((most - decimals) as usize));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_number_lacks_behind_its_point_is_white_space() {
        let mut padding = [String::new(), String::new(), String::new()];
        align([0, 1, 3].into_iter().zip(&mut padding).collect());
        assert_eq!(padding, ["\u{2008}\u{2007}\u{2007}\u{2007}", "\u{2007}\u{2007}", ""]);
        let mut whole = [String::new(), String::new()];
        align([0, 0].into_iter().zip(&mut whole).collect());
        assert_eq!(whole, ["", ""], "whole numbers have no point");
    }
}
