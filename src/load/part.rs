//! Which document a file of the content folder holds.

use super::folders::STATIC_FOLDER;
use crate::picture;

/// Which document a path holds.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Part<'a> {
    Site,
    Plan,
    Task(&'a str),
    Target,
    Organisations,
    Records,
    /// A case, with the name of its folder.
    Case(&'a str),
    /// A picture, with the folder of its case and its name there.
    Picture(&'a str, &'a str),
    Vocabulary,
    Glossary,
    Page(&'a str),
    /// The official text as published, in the language of this code.
    Published(&'a str),
    /// A file that goes out as it is, with its path there.
    Static(&'a str),
    /// A document for people, which is not content.
    Document,
    Unknown,
}

/// Which document stands at a path below the site's folder.
pub(super) fn part(path: &str) -> Part<'_> {
    let steps: Vec<&str> = path.split('/').skip(1).collect();
    let stem = |name: &'_ str| name.strip_suffix(".yaml").map(str::len);
    match steps[..] {
        [STATIC_FOLDER, ..] => Part::Static(path.splitn(3, '/').nth(2).unwrap_or_default()),
        ["site.yaml"] => Part::Site,
        ["plan.yaml"] => Part::Plan,
        ["organisations.yaml"] => Part::Organisations,
        ["vocabulary.yaml"] => Part::Vocabulary,
        ["glossary.yaml"] => Part::Glossary,
        ["cases", folder, "case.yaml"] => Part::Case(folder),
        ["cases", folder, name] if picture::is_named(name) => Part::Picture(folder, name),
        ["pages", name] => stem(name).map_or(Part::Unknown, |length| Part::Page(&name[..length])),
        ["tasks", name] => stem(name).map_or(Part::Unknown, |length| Part::Task(&name[..length])),
        ["targets", name] => stem(name).map_or(Part::Unknown, |_| Part::Target),
        ["records", .., name] => stem(name).map_or(Part::Unknown, |_| Part::Records),
        ["sources", name] => {
            name.strip_prefix("plan.").and_then(|name| name.strip_suffix(".txt")).map_or(Part::Unknown, Part::Published)
        }
        [.., name] if name.ends_with(".md") => Part::Document,
        _ => Part::Unknown,
    }
}
