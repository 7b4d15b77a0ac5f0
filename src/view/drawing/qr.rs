//! An address as a QR code (ISO/IEC 18004), for those who hold a page on paper.

use fast_qr::{ECL, Mask, QRBuilder};
use serde::Serialize;

use crate::described::{Described, derive};

/// A QR code as one path of squares of unit size.
#[derive(Debug, Described!, Serialize)]
pub struct QrView {
    /// How many squares a side has, with the quiet zone around it.
    pub size: usize,
    /// The rows of dark squares, as the data of an SVG path to be stroked one unit wide.
    pub path: String,
}

/// The empty squares around the code that the standard asks for.
const QUIET_ZONE: usize = 4;

impl QrView {
    /// The code of an address; none if it is too long for one.
    pub(crate) fn new(address: &str) -> Option<Self> {
        // Trying all eight masks would cost more than the rest of a page; every mask can be read.
        let code = QRBuilder::new(address).ecl(ECL::M).mask(Mask::Checkerboard).build().ok()?;
        let mut path = format!("M{QUIET_ZONE} {QUIET_ZONE}.5");
        for row in 0..code.size {
            // Neighbours in a row are one line through their middle. Steps are short where places would be long.
            let (mut pen, mut column) = (0, 0);
            while column < code.size {
                let run = (column..code.size).take_while(|place| code[row][*place].value()).count();
                if run > 0 {
                    if column > pen {
                        step(&mut path, "m", column - pen, " 0");
                    }
                    step(&mut path, "h", run, "");
                    pen = column + run;
                }
                column += run.max(1);
            }
            // On to the beginning of the next row.
            step(&mut path, "m-", pen, " 1");
        }
        Some(Self { size: code.size + 2 * QUIET_ZONE, path })
    }
}

/// Appends a command of a path: its letter, and its length in squares, of which a code has fewer than 200.
fn step(path: &mut String, letter: &str, length: usize, rest: &str) {
    path.push_str(letter);
    for place in [100, 10, 1] {
        if length >= place || place == 1 {
            path.push(char::from(b'0' + u8::try_from(length / place % 10).unwrap_or_default()));
        }
    }
    path.push_str(rest);
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 34 bytes need the third version of level M: 29 squares a side, one block of 44 data bytes and 26 for corrections.
    const ADDRESS: &str = "https://plan.example.org/tasks/18/";
    const SIDE: usize = 29;
    const DATA: usize = 44;

    /// The dark squares that a path strokes, with the quiet zone left out.
    fn squares(view: &QrView) -> Vec<Vec<bool>> {
        let side = view.size - 2 * QUIET_ZONE;
        let mut squares = vec![vec![false; side]; side];
        let mut steps = view.path.strip_prefix("M4 4.5").expect("the middle of the first row");
        let (mut row, mut column) = (0, 0);
        let number = |text: &str| text.parse::<isize>().expect("a number");
        while !steps.is_empty() {
            let end = steps[1..].find(['m', 'h']).map_or(steps.len(), |end| end + 1);
            if let Some(run) = steps[..end].strip_prefix('h') {
                let run = run.parse::<usize>().expect("a length");
                squares[row][column..column + run].fill(true);
                column += run;
            } else {
                let (right, down) = steps[1..end].split_once(' ').expect("two lengths");
                column = column.checked_add_signed(number(right)).expect("a column");
                row = row.checked_add_signed(number(down)).expect("a row");
            }
            steps = &steps[end..];
        }
        squares
    }

    /// Whether a square belongs to the patterns by which a code is found and measured, and not to its bytes.
    fn is_fixed(row: usize, column: usize) -> bool {
        let (near, far) = (|place: usize| place < 9, |place: usize| place >= SIDE - 8);
        let finders = (near(row) && (near(column) || far(column))) || (far(row) && near(column));
        let alignment = (20..=24).contains(&row) && (20..=24).contains(&column);
        finders || alignment || row == 6 || column == 6
    }

    /// The bytes of a code: pairs of columns from the right, upwards and downwards in turn, with the checkerboard taken off.
    fn bytes(squares: &[Vec<bool>]) -> Vec<u8> {
        let mut bits = Vec::new();
        let pairs = (0..SIDE).rev().filter(|column| *column != 6).collect::<Vec<_>>();
        for (turn, pair) in pairs.chunks(2).enumerate() {
            for step in 0..SIDE {
                let row = if turn % 2 == 0 { SIDE - 1 - step } else { step };
                let free = pair.iter().filter(|column| !is_fixed(row, **column));
                bits.extend(free.map(|column| squares[row][*column] != ((row + column) % 2 == 0)));
            }
        }
        bits.chunks_exact(8).map(|byte| byte.iter().fold(0, |value, bit| value << 1 | u8::from(*bit))).collect()
    }

    /// The product of two elements of the field that the corrections are made in.
    fn times(left: u8, right: u8) -> u8 {
        (0..8).rev().fold(0, |product: u8, bit| {
            let doubled = product << 1 ^ if product & 0x80 == 0 { 0 } else { 0x1d };
            doubled ^ if right >> bit & 1 == 0 { 0 } else { left }
        })
    }

    #[test]
    fn a_code_reads_as_its_address() {
        let view = QrView::new(ADDRESS).expect("a code");
        assert_eq!(view.size, SIDE + 2 * QUIET_ZONE);
        let bytes = bytes(&squares(&view));
        // Four bits say that bytes follow, eight how many; the rest is shifted by half a byte.
        let whole: Vec<u8> = bytes.windows(2).map(|pair| pair[0] << 4 | pair[1] >> 4).collect();
        assert_eq!((bytes[0] >> 4, usize::from(whole[0])), (0b0100, ADDRESS.len()));
        assert_eq!(std::str::from_utf8(&whole[1..=ADDRESS.len()]), Ok(ADDRESS));
        // Together with its corrections the block is divisible: every root of their polynomial makes it vanish.
        assert_eq!(bytes.len(), 70);
        let mut root = 1;
        for _ in DATA..bytes.len() {
            assert_eq!(bytes.iter().fold(0, |value, byte| times(value, root) ^ byte), 0);
            root = times(root, 2);
        }
    }

    #[test]
    fn a_code_can_be_found_and_says_how_it_is_written() {
        let squares = squares(&QrView::new(ADDRESS).expect("a code"));
        let finder = ["#######", "#.....#", "#.###.#", "#.###.#", "#.###.#", "#.....#", "#######"];
        for (top, left) in [(0, 0), (0, SIDE - 7), (SIDE - 7, 0)] {
            for (row, drawn) in finder.iter().enumerate() {
                let found: String =
                    squares[top + row][left..left + 7].iter().map(|dark| if *dark { '#' } else { '.' }).collect();
                assert_eq!(found, *drawn, "row {row} of the finder at {top}, {left}");
            }
        }
        assert!(
            (8..SIDE - 8).all(|place| squares[6][place] == (place % 2 == 0) && squares[place][6] == (place % 2 == 0))
        );
        // Level M with the checkerboard, as the standard's table has it, read along row 8 and up column 8.
        let along = [0, 1, 2, 3, 4, 5, 7, 8].map(|column| squares[8][column]);
        let up = [7, 5, 4, 3, 2, 1, 0].map(|row| squares[row][8]);
        let format: String = along.iter().chain(&up).map(|dark| if *dark { '1' } else { '0' }).collect();
        assert_eq!(format, "101010000010010");
    }

    #[test]
    fn an_address_that_no_code_can_hold_has_none() {
        assert!(QrView::new(&format!("https://plan.example.org/{}/", "a".repeat(3000))).is_none());
    }
}
