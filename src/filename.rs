//! Names of files and folders, which have to be such on every system, and how paths are told.

use std::borrow::Cow;
use std::path::Path;

/// Whether Windows can have a file or folder of this name. It has none whose name is that of a device, whatever its ending, none that
/// ends with a dot or a space, and none with a character that means something else to it.
pub fn is_possible_everywhere(name: &str) -> bool {
    let has_forbidden =
        name.contains(|one: char| matches!(one, '<' | '>' | ':' | '"' | '/' | '\\' | '|' | '?' | '*') || one < ' ');
    !name.is_empty() && !name.ends_with(['.', ' ']) && !has_forbidden && !is_device(name)
}

/// Whether a name is one of a device to Windows. What stands behind the first dot does not count, nor do spaces before it.
pub fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or(name).trim_end_matches(' ').to_lowercase();
    let is_numbered = |device: &str| {
        // The figures of Latin 1 that stand above the line count as well.
        let number = stem.strip_prefix(device).map(|rest| rest.chars().collect::<Vec<_>>());
        number.is_some_and(|number| matches!(number[..], ['1'..='9' | '¹' | '²' | '³']))
    };
    matches!(&*stem, "con" | "prn" | "aux" | "nul" | "conin$" | "conout$") || is_numbered("com") || is_numbered("lpt")
}

/// A path as people write it here, with slashes, which Windows takes as well as its own signs.
pub fn slashed(path: &Path) -> String {
    with_slashes(&path.to_string_lossy(), std::path::MAIN_SEPARATOR).into_owned()
}

/// A path of a system on which steps are parted by a sign, with slashes. Elsewhere that sign is a part of names.
pub fn with_slashes(path: &str, separator: char) -> Cow<'_, str> {
    // What reaches past the usual limits of Windows begins so, and is no path any more with other signs.
    let is_verbatim = separator == '\\' && path.starts_with(r"\\?\");
    if separator == '/' || is_verbatim { path.into() } else { path.replace(separator, "/").into() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_devices_are_none_whatever_their_case_and_ending() {
        for name in ["con", "CON", "nul.txt", "aux.tar.gz", "com1", "LPT9.pdf", "prn ", "com¹", "CONOUT$", "nul .md"] {
            assert!(is_device(name) && !is_possible_everywhere(name), "{name}");
        }
        for name in ["console", "com", "com0", "com10", "lpt", "null", "auxiliary.pdf", "a.con", "控制台"] {
            assert!(!is_device(name) && is_possible_everywhere(name), "{name}");
        }
    }

    #[test]
    fn names_that_windows_would_change_or_read_otherwise_are_none() {
        for name in
            ["", "notice.", "notice ", "a:b", "C:", "a\\b", "a/b", "what?", "*.pdf", "a|b", "<a>", "say \"so\"", "a\tb"]
        {
            assert!(!is_possible_everywhere(name), "{name:?}");
        }
        for name in [".htaccess", "a b.pdf", "通知（2024）.pdf", "index.html", "a..b", "~", "a'b", "100%.txt"] {
            assert!(is_possible_everywhere(name), "{name:?}");
        }
    }

    #[test]
    fn paths_are_told_with_slashes_where_others_part_their_steps() {
        for (path, separator, told) in [
            (r"content\tasks\1.yaml", '\\', "content/tasks/1.yaml"),
            (r"C:\sites\plan", '\\', "C:/sites/plan"),
            (r"\\server\share\plan", '\\', "//server/share/plan"),
            (r"\\?\C:\plan", '\\', r"\\?\C:\plan"),
            ("content/tasks/1.yaml", '\\', "content/tasks/1.yaml"),
            (r"content/a\b.yaml", '/', r"content/a\b.yaml"),
        ] {
            assert_eq!(with_slashes(path, separator), told);
        }
    }
}
