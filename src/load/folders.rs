//! The folders of a site, and which of their files are passed over.

use std::path::{Component, Path};

/// The folder of a site that holds its content.
pub const CONTENT_FOLDER: &str = "content";

/// The file of a site's settings.
pub(super) const SITE_FILE: &str = "content/site.yaml";

/// The folder of a site that holds its own themes.
pub const THEMES_FOLDER: &str = "themes";

/// The folder of content whose files go out as they are.
pub(super) const STATIC_FOLDER: &str = "static";

/// The hidden names that stand in a published site: what RFC 8615 reserves for agreements with machines, and files that hosts
/// read.
const PUBLISHED: [&str; 4] = [".well-known", ".nojekyll", ".htaccess", ".domains"];

/// Whether a path below a site's folder is one that editors and systems use for themselves, or is hidden: swap, lock and
/// backup files, notes of file managers. Among the files that go out as they are, a few hidden names count.
pub fn is_passed_over(below: &Path) -> bool {
    let goes_out = below.starts_with(Path::new(CONTENT_FOLDER).join(STATIC_FOLDER));
    below.components().any(|step| match step {
        Component::Normal(name) => is_own(&name.to_string_lossy(), goes_out),
        _ => false,
    })
}

fn is_own(name: &str, goes_out: bool) -> bool {
    let is_hidden = name.starts_with('.') && !(goes_out && PUBLISHED.contains(&name));
    is_hidden
        || name.ends_with('~')
        || (name.starts_with('#') && name.ends_with('#'))
        || name.ends_with("___jb_tmp___")
        || name.ends_with("___jb_old___")
        || ["Thumbs.db", "desktop.ini"].contains(&name)
}

/// Whether this is the empty file that Vim makes for a moment to see whether it may write in a folder. A folder of that name,
/// or a file that says something, is somebody's.
pub fn is_probe(path: &Path) -> bool {
    let is_named_so = path.file_name().is_some_and(|name| name == "4913");
    is_named_so && path.metadata().map_or(true, |there| there.is_file() && there.len() == 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hidden_files_count_only_where_they_go_out_and_hosts_read_them() {
        let passed_over = |path: &str| is_passed_over(Path::new(path));
        for path in ["content/.git", "content/.well-known/a", "content/tasks/1.yaml~", "content/tasks/#1.yaml#"] {
            assert!(passed_over(path), "{path}");
        }
        for path in ["content/static/.DS_Store", "content/static/a/Thumbs.db", "content/static/.well-known/.a.swp"] {
            assert!(passed_over(path), "{path}");
        }
        for path in ["content/static/.well-known/security.txt", "content/static/.nojekyll", "themes/civic/assets/a.css"]
        {
            assert!(!passed_over(path), "{path}");
        }
    }

    #[test]
    fn a_number_is_a_name_like_any_other() {
        let folder = tempfile::tempdir().expect("a folder");
        let (thing, file) = (folder.path().join("cases/4913"), folder.path().join("4913"));
        std::fs::create_dir_all(&thing).expect("a folder");
        assert!(!is_passed_over(Path::new("content/cases/4913/case.yaml")) && !is_probe(&thing));
        assert!(is_probe(&file), "it is gone already");
        std::fs::write(&file, "").expect("a file");
        assert!(is_probe(&file));
        std::fs::write(&file, "id: 4913\n").expect("a file");
        assert!(!is_probe(&file));
    }
}
