//! Addresses and folders as the settings of servers have them.

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

/// What stands in the header `Location` only escaped: what is no part of a path, what servers read as more than themselves.
const ESCAPED: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'$')
    .add(b'%')
    .add(b'\'')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'\\')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// A path as it stands in a header.
pub fn escaped(path: &str) -> String {
    utf8_percent_encode(path, ESCAPED).to_string()
}

/// A regular expression that fits a text and nothing else.
pub(super) fn literal(text: &str) -> String {
    let special = |character: char| "\\^$.|?*+()[]{}".contains(character);
    text.chars().flat_map(|character| special(character).then_some('\\').into_iter().chain([character])).collect()
}

/// A regular expression, as nginx and Apache have them, that fits the addresses of hidden files and of what lies in hidden folders: all but
/// the folder below a base in which everybody looks for what is well known.
pub(super) fn hidden(base: &str) -> String {
    format!(r"/\.(?!well-known/)|^{}/.+/\.", literal(base))
}

/// A text between quotation marks, as all three servers read it.
pub(super) fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// A regular expression between quotation marks: its backslashes are its own.
pub(super) fn quoted_pattern(pattern: &str) -> String {
    format!("\"{}\"", pattern.replace('"', r"\x22"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_escaped_wherever_servers_would_read_more_than_itself() {
        assert_eq!(escaped("/files/一 20%$1.txt"), "/files/%E4%B8%80%2020%25%241.txt");
        assert_eq!(literal("/a+b.(c)/$"), "/a\\+b\\.\\(c\\)/\\$");
    }
}
