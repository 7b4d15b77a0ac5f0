//! Words that others read as they are: a shell, YAML, a unit of systemd.

/// A word for a shell.
pub(super) fn shell(word: &str) -> String {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._/".contains(&byte);
    if !word.is_empty() && !word.starts_with('-') && word.bytes().all(is_plain) {
        return word.to_owned();
    }
    format!("'{}'", word.replace('\'', r"'\''"))
}

/// A text in quotation marks for YAML (1.2.2, 7.3.1), whose escapes those of JSON are.
pub(super) fn yaml(text: &str) -> String {
    serde_json::to_string(text).expect("a text is JSON")
}

/// A path among others in a unit of systemd, where `%` and `\` stand for something else.
pub(super) fn unit(path: &str) -> String {
    format!("\"{}\"", path.replace('\\', r"\\").replace('"', "\\\"").replace('%', "%%"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stay_whole() {
        assert_eq!(
            [shell("a/b.c"), shell("a b"), shell("it's"), shell("-x"), shell("")],
            ["a/b.c", "'a b'", r"'it'\''s'", "'-x'", "''"]
        );
        assert_eq!(yaml("a \"b\"\\"), r#""a \"b\"\\""#);
        assert_eq!(unit("/srv/100% \"x\""), "\"/srv/100%% \\\"x\\\"\"");
    }
}
