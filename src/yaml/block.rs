//! Whether a text is written as a block, told by its header. A text in a block may itself begin like one in quotation marks.

/// Whether the scalar that begins at a byte of a file is written behind a `|` or `>` (YAML 1.2.2, 8.1), be it that its place begins with
/// that header or with its first line.
pub fn is_block(file: &str, start: usize) -> bool {
    let before = file[..start].trim_end_matches(' ');
    let above = before.strip_suffix('\n').map(|above| above.trim_end_matches(['\n', '\r', ' ']));
    let header = above.map(|above| above.rsplit('\n').next().unwrap_or_default());
    header.is_some_and(ends_with_header) || is_header(file[start..].lines().next().unwrap_or_default())
}

/// Whether a line is a header and nothing else.
pub fn is_header(line: &str) -> bool {
    let Some(rest) = line.strip_prefix(['|', '>']) else { return false };
    let rest = rest.trim_start_matches(['+', '-', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
    rest.trim().is_empty() || rest.starts_with([' ', '\t']) && rest.trim_start().starts_with('#')
}

/// Whether a line ends with the header of a block, behind a key or a dash.
fn ends_with_header(line: &str) -> bool {
    let places = line.match_indices([' ', '\t']).map(|(place, _)| place + 1).chain([0]);
    places.map(|place| &line[place..]).any(is_header)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_block_is_known_by_its_header() {
        for (file, start, expected) in [
            ("k: |\n  \"a\" b\n", 7, true),
            ("k: >-2 # a comment\n\n  'a'\n", 22, true),
            ("- |+\n  a\n", 7, true),
            ("k: |\n  a\n", 3, true),
            ("k: \"a\n  b\"\n", 3, false),
            ("k:\n  \"a\"\n", 5, false),
            ("k: a\nl: \"b\"\n", 8, false),
            ("k: x|\nl:\n  \"b\"\n", 11, false),
        ] {
            assert_eq!(is_block(file, start), expected, "{file}");
        }
        assert!(!is_header("|a|b|") && !is_header("> quoted") && is_header(">-"));
    }
}
