//! Files that the program writes for people to keep, and writes anew over those that nobody changed.
//!
//! The last line of such a file is a remark with a digest of the lines before it. What somebody changed, or another program, is told by it and
//! never written over.

/// How much of the digest is written.
const LENGTH: usize = 16;

/// Lines with a seal under them, which names the command that wrote them.
pub fn sealed(command: &str, lines: &str) -> String {
    format!("{lines}# {command}: {}\n", digest(lines))
}

/// Whether a command wrote a text, and nobody changed it since but for how its lines end.
pub fn is_untouched(command: &str, text: &str) -> bool {
    let text = text.replace("\r\n", "\n");
    let last = text.trim_end_matches('\n').rfind('\n').map_or(0, |end| end + 1);
    let (lines, end) = text.split_at(last);
    let written = end.trim_end_matches('\n').strip_prefix("# ").and_then(|end| end.strip_prefix(command));
    written.and_then(|end| end.strip_prefix(": ")).is_some_and(|written| written == digest(lines))
}

fn digest(lines: &str) -> String {
    blake3::hash(lines.as_bytes()).to_hex()[..LENGTH].to_owned()
}

#[cfg(test)]
mod tests {
    use super::{is_untouched, sealed};

    #[test]
    fn a_file_that_somebody_changed_is_told_from_one_that_nobody_did() {
        let text = sealed("gongkai export a", "one: 1\ntwo: 2\n");
        let is_own = |text: &str| is_untouched("gongkai export a", text);
        assert!(is_own(&text) && is_own(&text.replace('\n', "\r\n")));
        for other in
            [text.replace("two", "too"), format!("{text}three: 3\n"), text.replace("one: 1\n", ""), String::new()]
        {
            assert!(!is_own(&other), "{other}");
        }
        assert!(!is_untouched("gongkai export b", &text), "another command");
    }
}
