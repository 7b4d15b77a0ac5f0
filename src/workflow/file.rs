//! What is written.

/// Begins the last line of a file.
const SEAL: &str = "# gongkai export workflow: ";

/// How much of the digest is written.
const LENGTH: usize = 16;

/// A file by which a site is published. Its last line is a seal: a digest of the lines before it, by which a file that nobody changed is
/// known again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its path below the folder that it goes to.
    pub path: String,
    /// What it holds.
    pub text: String,
}

impl File {
    /// A file with these lines.
    pub(super) fn sealed(path: String, lines: String) -> Self {
        let seal = seal(&lines);
        Self { path, text: format!("{lines}{SEAL}{seal}\n") }
    }
}

/// Whether a file was written here and not changed since, but for how its lines end.
pub fn is_untouched(text: &str) -> bool {
    let text = text.replace("\r\n", "\n");
    let last = text.trim_end_matches('\n').rfind('\n').map_or(0, |end| end + 1);
    let (lines, end) = text.split_at(last);
    end.trim_end_matches('\n').strip_prefix(SEAL).is_some_and(|written| written == seal(lines))
}

fn seal(lines: &str) -> String {
    blake3::hash(lines.as_bytes()).to_hex()[..LENGTH].to_owned()
}

#[cfg(test)]
mod tests {
    use super::{File, is_untouched};

    #[test]
    fn a_file_that_somebody_changed_is_told_from_one_that_nobody_did() {
        let text = File::sealed("a".to_owned(), "one: 1\ntwo: 2\n".to_owned()).text;
        assert!(is_untouched(&text) && is_untouched(&text.replace('\n', "\r\n")));
        for other in
            [text.replace("two", "too"), format!("{text}three: 3\n"), text.replace("one: 1\n", ""), String::new()]
        {
            assert!(!is_untouched(&other), "{other}");
        }
    }
}
