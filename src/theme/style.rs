//! How deep a style sheet is nested.

/// How many brackets of a style sheet may be open at once. Whoever reads one keeps as much on the stack.
pub const DEEPEST_STYLE: usize = 64;

/// The byte of the bracket with which a style sheet is nested deeper than [`DEEPEST_STYLE`], by the tokens of CSS Syntax 3.
pub fn too_deep(css: &str) -> Option<usize> {
    let bytes = css.as_bytes();
    // A closing bracket of another kind than the one that is open closes nothing.
    let mut open: Vec<u8> = Vec::new();
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        at = match byte {
            b'\\' => at + 2,
            b'"' | b'\'' => string_end(bytes, at),
            b'/' if bytes.get(at + 1) == Some(&b'*') => comment_end(css, at),
            b'(' if is_address(bytes, at) => address_end(bytes, at),
            b'(' | b'[' | b'{' => {
                if open.len() == DEEPEST_STYLE {
                    return Some(at);
                }
                open.push(match byte {
                    b'(' => b')',
                    b'[' => b']',
                    _ => b'}',
                });
                at + 1
            }
            b')' | b']' | b'}' => {
                open.pop_if(|closing| *closing == byte);
                at + 1
            }
            _ => at + 1,
        };
    }
    None
}

/// The byte behind a string that begins at `start`; one that is not closed ends with its line.
pub(super) fn string_end(bytes: &[u8], start: usize) -> usize {
    let mut at = start + 1;
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'\\' => at += 2,
            b'\n' | b'\r' | b'\x0c' => return at,
            _ if byte == bytes[start] => return at + 1,
            _ => at += 1,
        }
    }
    at
}

pub(super) fn comment_end(css: &str, start: usize) -> usize {
    css[start + 2..].find("*/").map_or(css.len(), |length| start + 2 + length + 2)
}

/// Whether a bracket begins an address without quotation marks, in which nothing else begins.
pub(super) fn is_address(bytes: &[u8], bracket: usize) -> bool {
    let is_name = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'\\') || !byte.is_ascii();
    let name = bytes[..bracket].iter().rev().take_while(|byte| is_name(byte)).count();
    let first = bytes[bracket + 1..].iter().find(|byte| !byte.is_ascii_whitespace());
    bytes[bracket - name..bracket].eq_ignore_ascii_case(b"url") && !matches!(first, Some(b'"' | b'\''))
}

pub(super) fn address_end(bytes: &[u8], start: usize) -> usize {
    let mut at = start + 1;
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'\\' => at += 2,
            b')' => return at + 1,
            _ => at += 1,
        }
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brackets_that_are_open_at_once_are_counted() {
        let is_deep = ":is(".repeat(DEEPEST_STYLE + 1);
        assert_eq!(too_deep(&is_deep), Some(is_deep.len() - 1));
        for sheet in [
            ":is(".repeat(DEEPEST_STYLE),
            ":is(a){}".repeat(1000),
            format!("/* {} */", "(".repeat(1000)),
            format!("a{{content:'{}\\'('}}", "(".repeat(1000)),
            format!("a{{background:url({}\"/*)}}", "(".repeat(1000)),
            r"a\({}".repeat(1000),
            ")".repeat(1000),
        ] {
            assert_eq!(too_deep(&sheet), None, "{sheet}");
        }
        for unmatched in ["a{];", "a{)", "([)", "[}"] {
            assert!(too_deep(&unmatched.repeat(1000)).is_some(), "{unmatched}");
        }
        for hidden in ["url(a\")", "url( /*)", "'x\n", "/* ' */", r"\'", "url('a')", "\"\\\n\""] {
            assert!(too_deep(&format!("{hidden}{is_deep}")).is_some(), "{hidden}");
        }
    }
}
